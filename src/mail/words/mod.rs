//! What each letter says. One function a letter, filed by what it is about; must not know HTML or layout.

mod account;
mod certificate;
mod officer;
mod passphrase;
mod reminder;
mod seal;
mod update;
mod verifikator;

use std::borrow::Cow;

use crate::domain::agreement::Document;
use crate::domain::notice::ChangedField;
use crate::domain::{LinkKind, Notice, Secret, Timestamp};

/// A letter's sentences, before layout.
pub(super) struct Words<'a> {
    /// The subject without `[BSrE]`; also the heading.
    pub title: &'static str,
    /// Above everything else.
    pub paragraphs: Vec<String>,
    /// Label and value, one a line.
    pub facts: Vec<(&'static str, Cow<'a, str>)>,
    /// Between the facts and the link.
    pub closing: Vec<String>,
    /// A data update's fields with their labels.
    pub changes: Vec<(&'a str, &'a ChangedField)>,
    /// The link or code.
    pub key: Option<WordKey<'a>>,
    /// Below everything else.
    pub notes: Vec<&'static str>,
}

/// What opens something.
pub(super) enum WordKey<'a> {
    /// A link with its button.
    Link { button: &'static str, kind: LinkKind, token: &'a str, until: Timestamp },
    /// A code to type.
    Code { code: &'a str, until: Timestamp },
}

impl<'a> Words<'a> {
    const fn titled(title: &'static str) -> Self {
        Self { title, paragraphs: vec![], facts: vec![], closing: vec![], changes: vec![], key: None, notes: vec![] }
    }

    /// Adds a paragraph: below the facts once there are any.
    fn say(mut self, paragraph: impl Into<String>) -> Self {
        let place = if self.facts.is_empty() { &mut self.paragraphs } else { &mut self.closing };
        place.push(paragraph.into());
        self
    }

    /// Names the texts that its reader is asked to agree to (ACT-08, PAS-04, SEA-03).
    fn agrees_to(self, documents: &[Document]) -> Self {
        let named = documents.iter().map(|one| format!("{} versi {}", one.title().id, one.version()));
        self.say(format!(
            "Anda akan diminta menyetujui {}. Bacalah teksnya dahulu dengan perintah bsre agreement show.",
            named.collect::<Vec<_>>().join(" dan ")
        ))
    }

    fn fact(mut self, label: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.facts.push((label, value.into()));
        self
    }

    fn link(mut self, button: &'static str, kind: LinkKind, token: &'a Secret, until: Timestamp) -> Self {
        self.key = Some(WordKey::Link { button, kind, token: token.reveal(), until });
        self
    }

    fn note(mut self, note: &'static str) -> Self {
        self.notes.push(note);
        self
    }
}

/// The sentences of `notice`.
pub(super) fn of(notice: &Notice) -> Words<'_> {
    use Notice as N;
    match notice {
        N::Activation { token, until } => account::activation(token, *until),
        N::AccountInformation { username, password } => account::information(username, password),
        N::VerificationRejected { reason, token, until } => account::rejected(reason, token, *until),
        N::PasswordReset { token, until } => account::password_reset(token, *until),
        N::SetPassphrase { token, until } => passphrase::set(token, *until),
        N::ChangePassphrase { token, until } => passphrase::change(token, *until),
        N::ResetPassphrase { token, until } => passphrase::reset(token, *until),
        N::Issued { serial, not_after } => certificate::issued(serial, *not_after),
        N::IssuanceRejected { reason } => certificate::issuance_rejected(reason),
        N::Revoked { serial } => certificate::revoked(serial),
        N::Expiring { serial, product, not_after, days, sequel } => {
            reminder::expiring(serial, product, *not_after, *days, *sequel)
        }
        N::SealExpiring { common_name, serial, not_after, days } => {
            reminder::seal_expiring(common_name, serial, *not_after, *days)
        }
        N::RenewalVoid { serial, not_after } => reminder::renewal_void(serial, *not_after),
        N::Digest { at, backlog } => reminder::digest(*at, backlog),
        N::RenewalRejected { reason } => certificate::renewal_rejected(reason),
        N::RenewalWithdrawn => certificate::renewal_withdrawn(),
        N::UpdateConfirmation { changes, token, until } => update::confirmation(changes, token, *until),
        N::AddressChange { new } => update::address(new),
        N::UpdateApproved => update::approved(),
        N::UpdateRejected { reason } => update::rejected(reason),
        N::SealRequest { common_name, token, until } => seal::request(common_name, token, *until),
        N::SealCode { code, until } => seal::code(code, *until),
        N::SealIssued { common_name, subscriber_id, not_after } => seal::issued(common_name, subscriber_id, *not_after),
        N::SealRejected { common_name, reason } => seal::rejected(common_name, reason),
        N::SealWithdrawn { common_name, reason } => seal::withdrawn(common_name, reason),
        N::SealRevoked { common_name, serial } => seal::revoked(common_name, serial),
        N::SealRevocationRejected { common_name, reason } => seal::revocation_rejected(common_name, reason),
        N::VerifikatorInvited { organisation } => verifikator::invited(organisation),
        N::VerifikatorGranted { organisation } => verifikator::granted(organisation),
        N::VerifikatorRejected { organisation, reason } => verifikator::rejected(organisation, reason),
        N::VerifikatorWithdrawn { organisation } => verifikator::withdrawn(organisation),
        N::OfficerGranted => officer::granted(),
        N::OfficerWithdrawn => officer::withdrawn(),
    }
}
