//! How a rule says no. Knows rules and sentences; must not know exit codes' printing or where input came from.
//! A refusal that names a rule is built within `domain` only: the compiler keeps every rule at home.

use super::rule::Rule;
use super::text::{Lang, Text};
use super::word::{Word, words};
use crate::say;

words! {
    /// What kind of no it is; scripts see it as `kind` and as the exit code.
    pub enum RefusalKind(word) {
        /// A field, a file or a row is not what it must be (exit 3).
        Input = "input",
        /// There is no such thing (exit 4).
        NotFound = "not-found",
        /// The actor's role or ownership does not reach it (exit 5).
        Permission = "permission",
        /// The present state does not allow it (exit 6).
        State = "state",
        /// A passphrase, password, code or link was not accepted (exit 7).
        Credential = "credential",
    }
}

impl RefusalKind {
    /// The exit code that goes with it.
    pub const fn exit(self) -> u8 {
        match self {
            Self::Input => 3,
            Self::NotFound => 4,
            Self::Permission => 5,
            Self::State => 6,
            Self::Credential => 7,
        }
    }
}

/// A no with its rule and what was found. The help line is the rule's hint unless one is given.
///
/// ```
/// # use bsre::domain::{Refusal, Text};
/// fn nothing(message: Text) -> Refusal { Refusal::not_found(message) }
/// ```
/// ```compile_fail
/// # use bsre::domain::{Refusal, Rule, Text};
/// fn homeless(message: Text) -> Refusal { Refusal::state(Rule::Org01, message) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of no.
    pub kind: RefusalKind,
    /// The rule that says so; `None` only where a name leads to nothing, or a plan cannot be followed.
    pub(super) rule: Option<Rule>,
    /// What was found. Never holds a secret.
    pub message: Text,
    /// What can be done, where the rule's own hint does not fit.
    pub help: Option<Text>,
}

impl Refusal {
    /// Input that `rule` does not accept.
    pub(super) const fn input(rule: Rule, message: Text) -> Self {
        Self { kind: RefusalKind::Input, rule: Some(rule), message, help: None }
    }

    /// A step that the present state does not allow.
    pub(super) const fn state(rule: Rule, message: Text) -> Self {
        Self { kind: RefusalKind::State, rule: Some(rule), message, help: None }
    }

    /// An act outside the actor's role or ownership.
    pub(super) const fn permission(rule: Rule, message: Text) -> Self {
        Self { kind: RefusalKind::Permission, rule: Some(rule), message, help: None }
    }

    /// A secret or link that is not accepted.
    pub(super) const fn credential(rule: Rule, message: Text) -> Self {
        Self { kind: RefusalKind::Credential, rule: Some(rule), message, help: None }
    }

    /// A name that leads to nothing.
    pub const fn not_found(message: Text) -> Self {
        Self { kind: RefusalKind::NotFound, rule: None, message, help: None }
    }

    /// A file that cannot be followed, where no rule of the system says so.
    pub const fn unusable(message: Text) -> Self {
        Self { kind: RefusalKind::Input, rule: None, message, help: None }
    }

    /// The rule that says so; `None` only where a name leads to nothing, or a plan cannot be followed.
    pub const fn rule(&self) -> Option<Rule> {
        self.rule
    }

    /// What can be done: the help line of its own, else the rule's hint.
    pub fn advice(&self) -> Option<Text> {
        let hint = |rule: Rule| Text { en: rule.hint(Lang::En).to_owned(), id: rule.hint(Lang::Id).to_owned() };
        self.help.clone().or_else(|| self.rule.map(hint))
    }

    /// The same with a help line of its own.
    #[must_use]
    pub fn with_help(mut self, help: Text) -> Self {
        self.help = Some(help);
        self
    }
}

/// The word of a list that somebody typed, among those that are offered; or a refusal in the name of `rule`, which says
/// what it is not, in English and Indonesian, and names the choices.
pub fn chosen<T: Word>(text: &str, rule: Rule, [what, apa]: [&str; 2]) -> Result<T, Refusal> {
    T::read(text).filter(|one| one.is_offered()).ok_or_else(|| {
        let typed: String = text.escape_debug().take(60).collect();
        let choices = T::offered().map(Word::typed).collect::<Vec<_>>().join(", ");
        Refusal::input(rule, say!("`{typed}` is no {what}", "`{typed}` bukan {apa}"))
            .with_help(say!("one of {choices}", "salah satu dari {choices}"))
    })
}
