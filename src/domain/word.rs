//! Closed lists of words: from one table come the type, the list itself, its words or labels, what they mean, and how
//! they are read back. Must not know which lists there are, nor where their words are typed.

use serde::de::{Deserialize, Deserializer, Error};

/// One word of a closed list; the macro `words!` writes it for a list.
pub trait Word: Copy + PartialEq + Send + Sync + 'static {
    /// The list, in its order.
    fn all() -> &'static [Self];

    /// As the store spells it: the word, or the label of a list that has labels alone.
    fn spelling(self) -> &'static str;

    /// As people and scripts see it: the label where there is one, else the word.
    fn shown(self) -> &'static str {
        self.spelling()
    }

    /// What it means, in English and Indonesian, where the list says so.
    fn meaning(self) -> Option<[&'static str; 2]> {
        None
    }

    /// Whether a person may choose it; what is not offered is the system's own.
    fn is_offered(self) -> bool {
        true
    }

    /// Those that a person may choose.
    fn offered() -> impl Iterator<Item = Self> {
        Self::all().iter().copied().filter(|one| one.is_offered())
    }

    /// As a command line has it: its spelling in lower case, without blanks.
    fn typed(self) -> String {
        self.spelling().to_ascii_lowercase().replace(' ', "-")
    }

    /// Reads what a person typed, whatever the case: the word of the command line, the spelling or what is shown.
    fn read(text: &str) -> Option<Self> {
        let named = |one: &Self| {
            let spellings = [one.spelling(), one.shown(), &one.typed()];
            spellings.into_iter().any(|spelling| spelling.eq_ignore_ascii_case(text))
        };
        Self::all().iter().copied().find(named)
    }
}

/// Reads a word of a file, exactly as the store spells it or people see it; the error names the choices.
pub fn deserialize<'de, T: Word, D: Deserializer<'de>>(source: D) -> Result<T, D::Error> {
    let text = String::deserialize(source)?;
    T::offered().find(|one| one.spelling() == text || one.shown() == text).ok_or_else(|| {
        let choices: Vec<_> = T::offered().map(|one| format!("`{}`", one.spelling())).collect();
        D::Error::custom(format!("unknown variant `{text}`, expected one of {}", choices.join(", ")))
    })
}

/// Writes a closed list from its table. The head says how its spellings are called, which rule refuses another one, and
/// which word no person may choose; a row has a spelling, and may have the label that is shown for it and a meaning:
///
/// ```text
/// words! {
///     /// What the list is of.
///     pub enum Name(word, refuse Rev01 "what it is no" "bukan apa", except Third) {
///         /// Doc comment.
///         First = "first" as "The label" => ("what it means", "artinya"),
///         …
///     }
/// }
/// ```
///
/// From it come `ALL`, `word` (or `label`), `label` where rows have one, `text` where rows have a meaning, `Display` and
/// serde by what is shown, and `parse`. Without a rule `parse` reads a spelling of the store, exactly; with one it reads
/// what a person typed, and `restore` reads the store: such a list brings `Refusal`, `Rule` and
/// `refusal::chosen` along, and one whose rows have a meaning `Text`: this file stands below them all.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident(
            $how:ident $(, refuse $rule:ident $en:literal $id:literal)? $(, except $kept:ident)?
        ) {
            $($(#[$doc:meta])* $one:ident = $spelling:literal $(as $label:literal)? $(=> $meaning:tt)?),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis enum $name {
            $($(#[$doc])* $one,)+
        }

        impl $name {
            /// Every one, in the order of the table.
            pub const ALL: [Self; [$(stringify!($one)),+].len()] = [$(Self::$one),+];

            #[doc = concat!("Its ", stringify!($how), ", as the store spells it.")]
            pub const fn $how(self) -> &'static str {
                match self {
                    $(Self::$one => $spelling,)+
                }
            }

            $crate::domain::word::words!(@parse $($rule $en $id)?);
            $crate::domain::word::words!(@label $($one $($label)?,)+);
            $crate::domain::word::words!(@text $($one $($meaning)?,)+);
        }

        impl $crate::domain::word::Word for $name {
            fn all() -> &'static [Self] {
                &Self::ALL
            }

            fn spelling(self) -> &'static str {
                self.$how()
            }

            $(fn is_offered(self) -> bool {
                self != Self::$kept
            })?

            $crate::domain::word::words!(@shown $($one $($label)?,)+);
            $crate::domain::word::words!(@meaning $($one $($meaning)?,)+);
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str($crate::domain::word::Word::shown(*self))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::domain::word::Word::shown(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(source: D) -> std::result::Result<Self, D::Error> {
                $crate::domain::word::deserialize(source)
            }
        }
    };

    (@parse) => {
        /// Reads a spelling of the store back.
        pub fn parse(spelling: &str) -> Option<Self> {
            Self::ALL.into_iter().find(|one| $crate::domain::word::Word::spelling(*one) == spelling)
        }
    };
    (@parse $rule:ident $en:literal $id:literal) => {
        /// Reads one that a person may choose, as typed, whatever the case; or names the choices.
        pub fn parse(text: &str) -> std::result::Result<Self, Refusal> {
            chosen(text, Rule::$rule, [$en, $id])
        }

        /// Reads a spelling of the store back, one that no person may choose too.
        pub fn restore(spelling: &str) -> Option<Self> {
            Self::ALL.into_iter().find(|one| $crate::domain::word::Word::spelling(*one) == spelling)
        }
    };

    (@label $($one:ident,)+) => {};
    (@label $($one:ident $label:literal,)+) => {
        /// What people and scripts see.
        pub const fn label(self) -> &'static str {
            match self {
                $(Self::$one => $label,)+
            }
        }
    };

    (@text $($one:ident,)+) => {};
    (@text $($one:ident ($en:literal, $id:literal),)+) => {
        /// What it means.
        pub fn text(self) -> Text {
            match self {
                $(Self::$one => $crate::say!($en, $id),)+
            }
        }
    };

    (@shown $($one:ident,)+) => {};
    (@shown $($one:ident $label:literal,)+) => {
        fn shown(self) -> &'static str {
            self.label()
        }
    };

    (@meaning $($one:ident,)+) => {};
    (@meaning $($one:ident ($en:literal, $id:literal),)+) => {
        fn meaning(self) -> Option<[&'static str; 2]> {
            Some(match self {
                $(Self::$one => [$en, $id],)+
            })
        }
    };
}

pub(crate) use words;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;
    use crate::domain::refusal::{Refusal, chosen};
    use crate::domain::{Rule, Text};

    words! {
        /// A list with everything that a list can have.
        enum Colour(word, refuse Rev01 "colour" "warna", except Grey) {
            /// As grass.
            Green = "green" as "Hijau Daun" => ("as grass", "seperti rumput"),
            /// As ash.
            Grey = "grey" as "Abu-abu" => ("as ash", "seperti abu"),
        }
    }

    words! {
        /// A list of labels alone.
        enum Light(label) {
            /// Burns.
            On = "Is On",
            /// Does not.
            Off = "Off",
        }
    }

    #[test]
    fn a_list_has_words_labels_and_meanings_from_one_table() {
        assert_eq!(Colour::ALL.map(Colour::word), ["green", "grey"]);
        assert_eq!((Colour::Grey.label(), Colour::Grey.to_string().as_str()), ("Abu-abu", "Abu-abu"));
        assert_eq!(Colour::Green.text().id, "seperti rumput");
        assert_eq!(serde_json::to_string(&[Colour::Green]).unwrap(), r#"["Hijau Daun"]"#);
        assert_eq!((Light::On.label(), Light::On.typed().as_str()), ("Is On", "is-on"));
        assert_eq!((Light::On.meaning(), Colour::Green.meaning()), (None, Some(["as grass", "seperti rumput"])));
    }

    #[test]
    fn a_person_reads_in_any_case_and_the_store_exactly() {
        for text in ["is-on", "Is On", "IS ON"] {
            assert_eq!(Light::read(text), Some(Light::On), "{text}");
        }
        assert_eq!(
            (Light::parse("Is On"), Light::parse("is on"), Light::parse("is-on")),
            (Some(Light::On), None, None)
        );
        assert_eq!((Colour::parse("GREEN"), Colour::parse("hijau daun")), (Ok(Colour::Green), Ok(Colour::Green)));
        assert_eq!((Colour::restore("grey"), Colour::restore("Grey")), (Some(Colour::Grey), None));
    }

    #[test]
    fn what_is_none_of_the_list_is_refused_with_the_choices() {
        for text in ["blue", "grey", ""] {
            let no = Colour::parse(text).unwrap_err();
            assert_eq!((no.rule, no.message.id), (Some(Rule::Rev01), format!("`{text}` bukan warna")));
            assert_eq!(no.help.unwrap().en, "one of green");
        }
        let no = serde_json::from_str::<Light>("\"on\"").unwrap_err().to_string();
        assert!(no.starts_with("unknown variant `on`, expected one of `Is On`, `Off`"), "{no}");
        assert_eq!(serde_json::from_str::<Light>("\"Off\"").unwrap(), Light::Off);
    }
}
