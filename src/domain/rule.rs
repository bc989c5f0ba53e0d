//! The rule table: every rule of the system, one row each. From it come the text of refusals, `bsre explain`
//! and the check that each rule has a home and a test. Must not know how a rule is kept.

use super::text::Lang;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// What may be typed in.
    Input,
    /// What may follow what.
    State,
    /// Who may do what.
    Permission,
    /// Secrets, codes and links.
    Credential,
    /// How the system itself behaves.
    System,
}

/// Writes the table: `Variant = "ID", About, open|kept, "source", en "…" id "…", hint en "…" id "…";`
macro_rules! rules {
    ($($rule:ident = $id:literal, $about:ident, $state:ident, $source:literal,
        $en:literal, $in:literal, $hint_en:literal, $hint_id:literal;)*) => {
        /// One rule. Its variant is its id without the hyphen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = concat!($id, ": ", $en, " (", $source, ")")] $rule,)*
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            const fn row(self) -> &'static Row {
                match self {
                    $(Self::$rule => &Row {
                        id: $id, about: About::$about, open: rules!(@ $state), source: $source,
                        statement: [$en, $in], hint: [$hint_en, $hint_id],
                    },)*
                }
            }
        }
    };
    (@ open) => { true };
    (@ kept) => { false };
}

struct Row {
    id: &'static str,
    about: About,
    open: bool,
    source: &'static str,
    statement: [&'static str; 2],
    hint: [&'static str; 2],
}

rules! {
    Reg03 = "REG-03", Input, open, "S2 V.A.7",
        "an email has no spaces, is valid, and is registered once in the whole store whatever its case",
        "email tanpa spasi, valid, dan hanya terdaftar satu kali di seluruh penyimpanan apa pun besar kecil hurufnya",
        "ask with `bsre user check-email` before registering",
        "tanyakan dengan `bsre user check-email` sebelum mendaftar";
}

impl Rule {
    /// The id, as in `REG-03`.
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// What the rule is about.
    pub const fn about(self) -> About {
        self.row().about
    }

    /// Whether no code keeps the rule yet.
    pub const fn open(self) -> bool {
        self.row().open
    }

    /// Where the rule comes from: manual and chapter, an RFC, or `decision`.
    pub const fn source(self) -> &'static str {
        self.row().source
    }

    /// What the rule says.
    pub const fn statement(self, lang: Lang) -> &'static str {
        self.row().statement[lang as usize]
    }

    /// What can be done when it refuses; empty where nothing can.
    pub const fn hint(self, lang: Lang) -> &'static str {
        self.row().hint[lang as usize]
    }

    /// Finds a rule by its id, whatever the case.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id().eq_ignore_ascii_case(id))
    }
}
