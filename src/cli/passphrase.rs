//! `bsre passphrase`.

use super::agree::consent;
use super::batch::People;
use super::call::{Call, Ending, shown};
use super::columns;
use super::secret::PassphraseSource;
use super::word::word;
use crate::domain::Text;
use crate::domain::certificate::passphrase::Manner;
use crate::domain::key::KeyType;
use crate::domain::passphrase::Passphrase as New;
use crate::error::Result;
use crate::output::{Column, Exit, column};
use crate::say;
use crate::service::App;
use crate::service::passphrase::rekey::{self, Proof};
use crate::service::passphrase::{self as service, PassphraseSet};

/// Passphrases: send the link, or complete it with its token
#[derive(Debug, clap::Subcommand)]
pub(super) enum Passphrase {
    Set(Set),
    /// Send the change-passphrase link, or change the passphrase with its token: the old one first, then the new one twice
    Change(MailedLink),
    /// Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays
    Reset(MailedLink),
}

/// Send the set-passphrase link again, or set the passphrase with its token: the certificate is issued
#[derive(Debug, clap::Args)]
pub(super) struct Set {
    #[command(flatten)]
    link: MailedLink,
    /// The kind of key to make
    #[arg(long, value_parser = word::<KeyType>(), default_value = "rsa2048", requires = "token")]
    key_type: KeyType,
}

/// A link to send, or one to complete
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct MailedLink {
    #[command(flatten)]
    people: Option<People>,
    /// The token of the mailed link
    #[arg(long, conflicts_with_all = ["emails", "from"], required_unless_present_any = ["emails", "from"])]
    token: Option<String>,
    #[command(flatten)]
    source: PassphraseSource,
    /// Agree to the subscriber agreement
    #[arg(long, requires = "token")]
    agree: bool,
}

impl Passphrase {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Set(set) => set.run(call),
            Self::Change(link) => link.run(call, Manner::Change),
            Self::Reset(link) => link.run(call, Manner::Reset),
        }
    }
}

impl Set {
    fn run(self, call: &Call) -> Ending {
        let Some(token) = self.link.token else {
            return send(call, self.link.people, |app, email| {
                service::send(app, email)?;
                Ok(say!("set-passphrase link sent", "pranala set-passphrase dikirim"))
            });
        };
        let lines = self.link.source.lines(call, &twice())?;
        let form = service::PassphraseForm {
            token: token.into(),
            passphrase: New::new_twice(lines[0].reveal(), lines[1].reveal())?,
            consent: consent(self.link.agree),
            key_type: self.key_type,
        };
        match service::set(&mut call.app()?, &form)? {
            PassphraseSet::Issued(issued) => shown(call.screen.one(&issued, columns::CERTIFICATE)),
            PassphraseSet::Waiting(held) => shown(call.screen.one(&held, HELD)),
        }
    }
}

impl MailedLink {
    fn run(self, call: &Call, manner: Manner) -> Ending {
        let Some(token) = self.token else {
            let kind = manner.link_kind().word();
            return send(call, self.people, |app, email| {
                rekey::send(app, email, manner)?;
                Ok(say!("{kind} link sent", "pranala {kind} dikirim"))
            });
        };
        let old = say!("old passphrase", "passphrase lama");
        let prompts: Vec<Text> = match manner {
            Manner::Change => std::iter::once(old).chain(twice()).collect(),
            Manner::Reset => twice().into(),
        };
        let mut lines = self.source.lines(call, &prompts)?.into_iter();
        let proof = match manner {
            Manner::Change => Proof::Old(lines.next().unwrap_or_else(|| "".into())),
            Manner::Reset => Proof::Forgotten,
        };
        let new: Vec<_> = lines.collect();
        let passphrase = New::new_twice(new[0].reveal(), new[1].reveal())?;
        let form = rekey::RekeyForm { token: token.into(), proof, passphrase, consent: consent(self.agree) };
        shown(call.screen.one(&rekey::complete(&mut call.app()?, &form)?, columns::CERTIFICATE))
    }
}

const HELD: &[Column] = &[
    column("request", "request", "permohonan"),
    column("status", "status", "status"),
    column("due_at", "due", "tenggat"),
];

fn twice() -> [Text; 2] {
    [say!("new passphrase", "passphrase baru"), say!("the same again", "ulangi passphrase")]
}

fn send(call: &Call, people: Option<People>, each: impl FnMut(&mut App, &str) -> Result<Text>) -> Ending {
    people.map_or(Ok(Exit::DONE), |people| people.each(call, each))
}
