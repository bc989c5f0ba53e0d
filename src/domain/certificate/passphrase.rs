//! A new passphrase for a key that stays, under a certificate that stays. Must not know how keys are kept.

use super::{Certificate, CertificateStatus, Issue};
use crate::domain::agreement::Agreed;
use crate::domain::id::CertificateId;
use crate::domain::link::purpose::{ChangePassphrase, LinkPurpose, ResetPassphrase};
use crate::domain::link::{FreshLink, LinkSubject, Linked, OpenedBy, Shown};
use crate::domain::notice::{LinkKind, Notice};
use crate::domain::passphrase::Passphrase;
use crate::domain::product::EnrollMethod;
use crate::domain::proof::{Asked, Own};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::secret::Secret;
use crate::domain::serial::Serial;
use crate::domain::step::{Action, Event, Step};
use crate::say;

/// How a passphrase becomes another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    /// By somebody who knows the old one (PAS-07).
    Change,
    /// By somebody who forgot it (PAS-08).
    Reset,
}

impl Manner {
    /// The kind of link that opens it.
    pub const fn link_kind(self) -> LinkKind {
        match self {
            Self::Change => LinkKind::ChangePassphrase,
            Self::Reset => LinkKind::ResetPassphrase,
        }
    }

    /// The rule that allows it.
    pub(in crate::domain) const fn rule(self) -> Rule {
        match self {
            Self::Change => Rule::Pas07,
            Self::Reset => Rule::Pas08,
        }
    }

    const fn done(self) -> Action {
        match self {
            Self::Change => Action::PassphraseChanged,
            Self::Reset => Action::PassphraseReset,
        }
    }

    fn letter(self, link: FreshLink) -> Notice {
        let FreshLink { token, until } = link;
        match self {
            Self::Change => Notice::ChangePassphrase { token, until },
            Self::Reset => Notice::ResetPassphrase { token, until },
        }
    }
}

/// Refuses a change that changes nothing (PAS-07); told only to somebody who knows the old one.
pub fn differs(old: &Secret, new: &Passphrase) -> Result<(), Refusal> {
    if old.reveal() != new.reveal() {
        return Ok(());
    }
    let no = say!("the new passphrase is the old one", "passphrase baru sama dengan yang lama");
    Err(Refusal::input(Rule::Pas07, no).with_help(say!("choose another passphrase", "pilih passphrase lain")))
}

/// The answer to a wrong old passphrase (PAS-07).
pub fn wrong_old() -> Refusal {
    Refusal::credential(Rule::Pas07, say!("wrong old passphrase", "passphrase lama salah")).with_help(say!(
        "when it is forgotten, use `bsre passphrase reset EMAIL`",
        "bila terlupa, gunakan `bsre passphrase reset EMAIL`"
    ))
}

/// The answer to somebody who would change or reset the passphrase of a seal: it has none (SEA-10).
pub fn seal_without_passphrase(serial: Serial, manner: Manner) -> Refusal {
    Refusal::state(
        manner.rule(),
        say!(
            "{serial} is a seal: its key has no passphrase",
            "{serial} adalah segel: kuncinya tidak memiliki passphrase"
        ),
    )
    .with_help(say!("`bsre eseal list` shows the seals", "`bsre eseal list` menunjukkan segel"))
}

impl Certificate {
    /// Narrows to a certificate whose passphrase can become another: Issue, with its key kept here (PAS-07, PAS-08).
    pub fn into_rekeyable(self, enrolled: EnrollMethod, manner: Manner) -> Result<Issue, Refusal> {
        let (serial, status, method) = (self.facts().serial, self.status(), enrolled.label());
        match (self, enrolled) {
            (Self::Issue(issue), EnrollMethod::Esign) => Ok(issue),
            (Self::Issue(_), EnrollMethod::Csr) => Err(Refusal::state(
                manner.rule(),
                say!(
                    "certificate {serial} was enrolled by {method}: its key has no passphrase here",
                    "sertifikat {serial} didaftarkan lewat {method}: kuncinya tidak memiliki passphrase di sini"
                ),
            )),
            (Self::Expired(_) | Self::OnRenew(_) | Self::Revoke(_), _) => {
                let (status, issue) = (status.label(), CertificateStatus::Issue.label());
                Err(Refusal::state(
                    manner.rule(),
                    say!(
                        "certificate {serial} is {status}, not {issue}",
                        "sertifikat {serial} berstatus {status}, bukan {issue}"
                    ),
                ))
            }
        }
    }
}

/// The two purposes of links after which a passphrase is another.
pub trait Rekeying: LinkPurpose<About = CertificateId> {
    /// How it becomes another.
    const MANNER: Manner;
}

impl Rekeying for ChangePassphrase {
    const MANNER: Manner = Manner::Change;
}

impl Rekeying for ResetPassphrase {
    const MANNER: Manner = Manner::Reset;
}

impl<'a> Asked<'a, Certificate> {
    /// Narrows to a certificate whose passphrase can become another (PAS-07, PAS-08).
    pub fn into_rekeyable(self, enrolled: EnrollMethod, manner: Manner) -> Result<Asked<'a, Issue>, Refusal> {
        self.narrow(|certificate| certificate.into_rekeyable(enrolled, manner))
    }
}

impl Asked<'_, Issue> {
    /// Sends the link; the owner asks, or a Verifikator for them (PAS-09), and only the owner can follow it (PAS-03).
    pub fn invite(self, manner: Manner, link: FreshLink) -> Step<Issue> {
        let event = Event::with(Action::LinkSent, "kind", manner.link_kind().word());
        let about = LinkSubject::Certificate(self.facts.id);
        let link = link.ending_by(manner.link_kind(), self.facts.not_after);
        Step::to(self.into_thing(), event).tell_about(manner.letter(link), about)
    }
}

impl<P: Rekeying> OpenedBy<P> for Issue {
    fn is_meant(&self, shown: &Shown<P>) -> bool {
        (self.facts.owner, self.facts.id) == (shown.user(), shown.about())
    }
}

impl<'a> Own<'a, Certificate> {
    /// Narrows to a certificate whose passphrase its owner changes without a link (PAS-03, PAS-07).
    pub fn into_changeable(self, enrolled: EnrollMethod) -> Result<Own<'a, Issue>, Refusal> {
        self.narrow(|certificate| certificate.into_rekeyable(enrolled, Manner::Change))
    }
}

impl Own<'_, Issue> {
    /// Its key is under another passphrase from now on, by the word of its owner who knows the old one (PAS-03).
    pub fn changed(self, agreed: Agreed) -> Step<Issue> {
        rekeyed(self.into_thing(), Manner::Change, agreed)
    }
}

fn rekeyed(issue: Issue, manner: Manner, _agreed: Agreed) -> Step<Issue> {
    let event = Event::with(manner.done(), "serial", issue.facts.serial.to_string());
    Step::to(issue, event)
}

impl<P: Rekeying> Linked<P, Issue> {
    /// Its key is under another passphrase from now on; nothing else about it changes (PAS-07, PAS-08).
    pub fn rekeyed(self, agreed: Agreed) -> Step<Issue> {
        rekeyed(self.into_thing(), P::MANNER, agreed)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "what cannot be built is a failed test")]
mod tests {
    use super::super::tests::{certificate, owner};
    use super::*;
    use crate::domain::timestamp::Timestamp;

    #[test]
    fn pas_07_only_esign_and_issue_can_be_changed() {
        for manner in [Manner::Change, Manner::Reset] {
            assert!(certificate(CertificateStatus::Issue).into_rekeyable(EnrollMethod::Esign, manner).is_ok());
            let csr = certificate(CertificateStatus::Issue).into_rekeyable(EnrollMethod::Csr, manner).unwrap_err();
            assert_eq!(csr.rule, Some(manner.rule()));
            for status in [CertificateStatus::OnRenew, CertificateStatus::Expired, CertificateStatus::Revoke] {
                let refusal = certificate(status).into_rekeyable(EnrollMethod::Esign, manner).unwrap_err();
                assert!(refusal.message.en.ends_with(&format!("is {}, not Issue", status.label())), "{refusal:?}");
            }
        }
    }

    #[test]
    fn pas_08_a_reset_has_a_letter_of_its_own_about_the_certificate() {
        let actor = owner();
        let asked = actor.asks(certificate(CertificateStatus::Issue)).unwrap();
        let issue = asked.into_rekeyable(EnrollMethod::Esign, Manner::Reset).unwrap();
        let link = FreshLink::new(LinkKind::ResetPassphrase, Secret::from("t"), Timestamp::from_unix(0));
        let step = issue.invite(Manner::Reset, link);
        assert_eq!(
            (step.letters[0].notice.kind(), step.letters[0].about),
            ("reset-passphrase", LinkSubject::Certificate(CertificateId(1)))
        );
    }
}
