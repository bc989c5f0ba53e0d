//! `bsre passphrase`.

use super::agree::consent;
use super::call::{Call, Ending, shown};
use super::columns;
use super::secret::PassphraseSource;
use super::which::Certificates;
use super::word::word;
use crate::domain::Text;
use crate::domain::certificate::passphrase::Manner;
use crate::domain::key::KeyType;
use crate::domain::passphrase::Passphrase as New;
use crate::domain::secret::Secret;
use crate::error::{Error, Result};
use crate::output::{Column, column};
use crate::say;
use crate::service::certificate::{CertificateChoice, CertificateView};
use crate::service::passphrase::rekey::{self, Proof};
use crate::service::passphrase::{self as service, PassphraseSet};

/// Passphrases: send the link, or complete it with its token
#[derive(Debug, clap::Subcommand)]
pub(super) enum Passphrase {
    Set(Set),
    /// Send the change-passphrase link, or change the passphrase: the old one first, then the new one twice
    ///
    /// With the token of the link, or with --agree by the owner who acts.
    Change(MailedLink),
    /// Send the reset-passphrase link, or set a forgotten passphrase anew with its token; the certificate stays
    Reset(MailedLink),
}

/// Send the set-passphrase link again, or set the passphrase: the certificate is issued
///
/// With the token of the link, or with --agree by the owner who acts.
#[derive(Debug, clap::Args)]
pub(super) struct Set {
    #[command(flatten)]
    link: MailedLink,
    /// The kind of key to make [default: rsa2048]
    #[arg(long, value_parser = word::<KeyType>())]
    key_type: Option<KeyType>,
}

/// A link to send, or one to complete
#[derive(Debug, clap::Args)]
pub(super) struct MailedLink {
    #[command(flatten)]
    certificates: Certificates,
    /// The token of the mailed link
    #[arg(long, conflicts_with_all = ["emails", "from", "product", "serial"])]
    token: Option<String>,
    #[command(flatten)]
    source: PassphraseSource,
    /// Agree to the subscriber agreement, which `bsre agreement show subscriber` prints
    #[arg(long)]
    agree: bool,
}

/// What lets somebody in who sets or changes a passphrase.
enum Entry {
    /// The token of the mailed link.
    Link(Secret),
    /// That they own this certificate, or what waits for it (PAS-03).
    Owner(CertificateChoice),
}

impl Passphrase {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Set(set) => set.run(call),
            Self::Change(link) => link.change(call),
            Self::Reset(link) => link.reset(call),
        }
    }
}

impl Set {
    fn run(self, call: &Call) -> Ending {
        let (key_type, mut link) = (self.key_type.unwrap_or(KeyType::Rsa2048), self.link);
        if link.token.is_none() && !link.completes() {
            if self.key_type.is_some() {
                return Err(nothing_to_complete());
            }
            return link.certificates.each_person(call, |app, which| {
                service::send(app, which)?;
                Ok(say!("set-passphrase link sent", "pranala set-passphrase dikirim"))
            });
        }
        let entry = link.entry()?;
        let lines = link.source.lines(call, &twice())?;
        let passphrase = New::new_twice(lines[0].reveal(), lines[1].reveal())?;
        let consent = consent(link.agree);
        let set = match entry {
            Entry::Owner(which) => {
                let form = service::OwnPassphrase { which, passphrase, consent, key_type };
                service::set_own(&mut call.app()?, &form)?
            }
            Entry::Link(token) => {
                let form = service::PassphraseForm { token, passphrase, consent, key_type };
                service::set(&mut call.app()?, &form)?
            }
        };
        match set {
            PassphraseSet::Issued(issued) => shown(call.screen.one(&issued, columns::CERTIFICATE)),
            PassphraseSet::Waiting(held) => shown(call.screen.one(&held, HELD)),
        }
    }
}

impl MailedLink {
    fn change(mut self, call: &Call) -> Ending {
        if self.token.is_none() && !self.completes() {
            return self.send(call, Manner::Change);
        }
        let entry = self.entry()?;
        let old = say!("old passphrase", "passphrase lama");
        let lines = self.source.lines(call, &std::iter::once(old).chain(twice()).collect::<Vec<_>>())?;
        let (old, passphrase) = (lines[0].clone(), New::new_twice(lines[1].reveal(), lines[2].reveal())?);
        let consent = consent(self.agree);
        let certificate = match entry {
            Entry::Owner(which) => {
                rekey::change(&mut call.app()?, &rekey::OwnChange { which, old, passphrase, consent })?
            }
            Entry::Link(token) => {
                let form = rekey::RekeyForm { token, proof: Proof::Old(old), passphrase, consent };
                rekey::complete(&mut call.app()?, &form)?
            }
        };
        changed(call, &certificate)
    }

    fn reset(self, call: &Call) -> Ending {
        let Some(token) = self.token else {
            return if self.completes() { Err(nothing_to_complete()) } else { self.send(call, Manner::Reset) };
        };
        let lines = self.source.lines(call, &twice())?;
        let passphrase = New::new_twice(lines[0].reveal(), lines[1].reveal())?;
        let consent = consent(self.agree);
        let form = rekey::RekeyForm { token: token.into(), proof: Proof::Forgotten, passphrase, consent };
        changed(call, &rekey::complete(&mut call.app()?, &form)?)
    }

    fn send(&self, call: &Call, manner: Manner) -> Ending {
        let kind = manner.link_kind().word();
        self.certificates.each(
            call,
            |app, which| rekey::send(app, which, manner),
            |_| say!("{kind} link sent", "pranala {kind} dikirim"),
        )
    }

    /// What lets in who completes it: the link, or that they are the owner.
    fn entry(&mut self) -> Result<Entry> {
        match self.token.take() {
            Some(token) => Ok(Entry::Link(token.into())),
            None => self.certificates.only().map(Entry::Owner),
        }
    }

    /// Whether more is asked for than a link.
    const fn completes(&self) -> bool {
        self.agree || self.source.is_named()
    }
}

/// Something is given that only completes, and nothing to complete.
fn nothing_to_complete() -> Error {
    Error::Usage(say!(
        "--agree, --key-type and a passphrase complete a link: give its --token too",
        "--agree, --key-type, dan passphrase menyelesaikan pranala: sertakan pula --token"
    ))
}

const HELD: &[Column] = &[
    column("request", "request", "permohonan"),
    column("status", "status", "status"),
    column("due_at", "due", "tenggat"),
];

/// Shows a certificate that is under another passphrase from now on.
fn changed(call: &Call, certificate: &CertificateView) -> Ending {
    call.screen.done(&say!(
        "the passphrase is changed: use the new one from now on",
        "passphrase berhasil diubah: gunakan yang baru mulai sekarang"
    ));
    shown(call.screen.one(certificate, columns::CERTIFICATE))
}

fn twice() -> [Text; 2] {
    [say!("new passphrase", "passphrase baru"), say!("the same again", "ulangi passphrase")]
}
