//! How a command can end other than well, and the exit code of each way. Must not know how it is shown.

use std::io;
use std::path::PathBuf;

use crate::domain::{Lang, Refusal, Text};
use crate::world::NoRandomness;
use crate::{files, pki, say, store};

/// Everything that stops a command.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule says no.
    #[error("{}", .0.message)]
    Refused(Box<Refusal>),
    /// Options that cannot be meant together, where clap cannot say so.
    #[error("{0}")]
    Usage(Text),
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The master key is not the one that the store was made with.
    #[error("{0} is not the key of this store")]
    WrongKey(PathBuf),
    /// Keys or certificates failed in a way that no input explains.
    #[error(transparent)]
    Pki(pki::Error),
    /// A letter could not be written.
    #[error("{0}")]
    Mail(String),
    /// A file or stream.
    #[error("{0}: {1}")]
    Io(PathBuf, #[source] io::Error),
    /// A bug.
    #[error("{0}")]
    Internal(String),
    /// A library failed in a way that no input explains.
    #[error(transparent)]
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

/// What every exit code means, as the README and the manual pages say it.
pub const EXITS: [(u8, &str); 10] = [
    (0, "done"),
    (1, "unexpected failure (I/O, a bug)"),
    (2, "wrong command line"),
    (3, "invalid input: a field, a file, a CSV row"),
    (4, "no such thing"),
    (5, "not permitted: role, ownership, not signed in"),
    (6, "refused by the present state: illegal transition, duplicate"),
    (7, "credential refused: wrong passphrase, password or code; link expired, used, replaced or unknown; locked"),
    (8, "a batch went through, but some items failed (each is listed)"),
    (9, "the store: busy beyond the time-out, damaged, wrong key, newer schema"),
];

impl Error {
    /// The exit code, one of [`EXITS`].
    pub fn exit(&self) -> u8 {
        match self {
            Self::Refused(refusal) => refusal.kind.exit(),
            Self::Usage(_) => 2,
            Self::Store(store::Error::Io(..))
            | Self::Failed(_)
            | Self::Internal(_)
            | Self::Io(..)
            | Self::Mail(_)
            | Self::Pki(_) => 1,
            Self::Store(store::Error::Absent(_)) => 4,
            Self::Store(_) | Self::WrongKey(_) => 9,
        }
    }

    /// The word that scripts see as `kind`.
    pub fn kind(&self) -> &'static str {
        match self.exit() {
            1 => "internal",
            2 => "usage",
            9 => "store",
            4 => "not-found",
            _ => match self {
                Self::Refused(refusal) => refusal.kind.word(),
                _ => "internal",
            },
        }
    }

    /// The rule that says no, where one does.
    pub fn rule(&self) -> Option<&'static str> {
        match self {
            Self::Refused(refusal) => refusal.rule().map(|rule| rule.id()),
            _ => None,
        }
    }

    /// What happened.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::Refused(refusal) => refusal.message.in_lang(lang).to_owned(),
            Self::Usage(text) => text.in_lang(lang).to_owned(),
            other => other.to_string(),
        }
    }

    /// What can be done, where something can.
    pub fn help(&self, lang: Lang) -> Option<String> {
        let text: Text = match self {
            Self::Refused(refusal) => refusal.advice()?,
            Self::Store(store::Error::Absent(_)) => {
                say!(
                    "make one with `bsre init`, or name it with --store",
                    "buat dengan `bsre init`, atau sebutkan dengan --store"
                )
            }
            Self::Usage(_) => say!("see --help", "lihat --help"),
            Self::Store(store::Error::Busy) => say!("try again in a moment", "coba lagi sebentar lagi"),
            Self::Store(store::Error::Newer { .. }) => say!("use a newer bsre", "gunakan bsre yang lebih baru"),
            Self::WrongKey(_) => {
                say!("name the store's own key with --key-file", "sebutkan kunci penyimpanan ini dengan --key-file")
            }
            _ => return None,
        };
        let help = text.in_lang(lang);
        (!help.is_empty()).then(|| help.to_owned())
    }
}

/// A library failed in a way that no input explains (exit 1); the cause is kept.
pub fn failed(cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Failed(Box::new(cause))
}

/// A row that no state of the system fits, or that ought to be there and is not (exit 9).
pub fn impossible(what: impl Into<String>) -> Error {
    store::Error::Impossible(what.into()).into()
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<NoRandomness> for Error {
    fn from(error: NoRandomness) -> Self {
        failed(error)
    }
}

impl From<pki::Error> for Error {
    fn from(error: pki::Error) -> Self {
        Self::Pki(error)
    }
}

/// Results of services and commands.
pub type Result<T> = std::result::Result<T, Error>;

impl From<files::Failure> for Error {
    fn from(failure: files::Failure) -> Self {
        match failure {
            files::Failure::Refused(refusal) => refusal.into(),
            files::Failure::Io { name, source } => Self::Io(name.into(), source),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a cause that is lost is a failed test")]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn an_impossible_row_is_the_stores_and_a_cause_is_kept() {
        assert_eq!((impossible("x").exit(), impossible("x").kind()), (9, "store"));
        assert_eq!(impossible("x").message(Lang::En), "the store holds a row that cannot be: x");
        let io = Error::Io(PathBuf::from("key"), io::Error::other("gone"));
        assert_eq!(io.source().unwrap().to_string(), "gone");
        let lost = failed(NoRandomness);
        assert_eq!((lost.exit(), lost.kind(), lost.to_string()), (1, "internal", NoRandomness.to_string()));
    }
}
