//! The steps of an eSeal: one method each, from the state that allows it; an illegal step has no method.

use super::request::Holder;
use super::{Issue, OnRevoke, Rejected, Requested, Revoked, SealFacts, SealStatus, Waiting};
use crate::domain::Timestamp;
use crate::domain::actor::{Asker, Ra};
use crate::domain::agreement::Agreed;
use crate::domain::alike::facts;
use crate::domain::certificate;
use crate::domain::cooperation::Live;
use crate::domain::id::SealId;
use crate::domain::link::LinkUsed;
use crate::domain::notice::Notice;
use crate::domain::otp::{FreshCode, OtpAccepted};
use crate::domain::product::RevocationReason;
use crate::domain::reason::Reason;
use crate::domain::step::{Action, Event, Step};
use crate::domain::subscriber::SubscriberId;

facts!(facts: SealFacts; Requested, Waiting, Rejected, Issue, OnRevoke, Revoked);

fn moved(action: Action, old: SealStatus, new: SealStatus) -> Event {
    Event::change(action, "eseal", old.label(), new.label())
}

impl Requested {
    /// When the agreement was shown last; `None` before the link was opened (SEA-03).
    pub const fn shown_at(&self) -> Option<Timestamp> {
        self.shown_at
    }

    /// Opens the link: the agreement is shown, and a code goes out in a mail of its own (SEA-02). The link stays good.
    pub fn open(self, _shown: &LinkUsed, code: &FreshCode, now: Timestamp) -> Step<Self> {
        let notice = Notice::SealCode { code: code.digits.clone(), until: code.until };
        let event = Event::with(Action::SealOpened, "common_name", self.facts.common_name.as_str());
        Step::to(Self { shown_at: Some(now), ..self }, event).tell(notice)
    }

    /// Confirms with link, code and agreement; from now on it waits for RA (SEA-04).
    pub fn confirm(self, _shown: &LinkUsed, _code: &OtpAccepted, _agreed: Agreed, _holder: &Holder) -> Step<Waiting> {
        let event = moved(Action::SealConfirmed, SealStatus::Requested, SealStatus::Waiting);
        Step::to(Waiting { facts: self.facts }, event)
    }

    /// Gives way to a newer request to the same person: its link ended with that one's (LNK-01).
    pub fn give_way(self, to: SealId) -> Step<Rejected> {
        let event = moved(Action::SealRejected, SealStatus::Requested, SealStatus::Rejected);
        Step::to(Rejected { facts: self.facts }, event).and(Event::with(Action::SealRejected, "by", to.0.to_string()))
    }
}

impl Waiting {
    /// Issues the seal to its organisation in the responsible person's care, who is told the subscriber id (SEA-05,
    /// SEA-07).
    pub fn issue(
        self,
        _by: Ra<'_>,
        _holder: &Holder,
        _pks: &Live,
        certificate: certificate::CertificateFacts,
        subscriber: &SubscriberId,
    ) -> Step<Issue> {
        let notice = Notice::SealIssued {
            common_name: self.facts.common_name.to_string(),
            subscriber_id: subscriber.to_string(),
            not_after: certificate.not_after,
        };
        let event = Event::with(Action::SealIssued, "serial", certificate.serial.to_string());
        Step::to(
            Issue { facts: self.facts, certificate },
            moved(Action::SealIssued, SealStatus::Waiting, SealStatus::Issue),
        )
        .and(event)
        .tell(notice)
    }

    /// Turns the request down, with the reason by mail (SEA-05).
    pub fn reject(self, _by: Ra<'_>, reason: &Reason) -> Step<Rejected> {
        let common_name = self.facts.common_name.to_string();
        let event = moved(Action::SealRejected, SealStatus::Waiting, SealStatus::Rejected);
        Step::to(Rejected { facts: self.facts }, event)
            .and(Event::with(Action::SealRejected, "reason", reason.as_str()))
            .tell(Notice::SealRejected { common_name, reason: reason.to_string() })
    }
}

impl Issue {
    /// The certificate.
    pub const fn certificate(&self) -> &certificate::CertificateFacts {
        &self.certificate
    }

    /// Asks for revocation: the responsible person, a Verifikator of the organisation or RA does; RA decides (SEA-08).
    pub fn ask_revocation(self, _by: Asker<'_>, reason: RevocationReason) -> Step<OnRevoke> {
        let event = moved(Action::SealRevocationRequested, SealStatus::Issue, SealStatus::OnRevoke);
        Step::to(OnRevoke { facts: self.facts, certificate: self.certificate }, event).and(Event::with(
            Action::SealRevocationRequested,
            "reason",
            reason.word(),
        ))
    }
}

impl OnRevoke {
    /// The certificate.
    pub const fn certificate(&self) -> &certificate::CertificateFacts {
        &self.certificate
    }

    /// Revokes for good, with a letter that tells the serial number (REV-04).
    pub fn approve(self, _by: Ra<'_>) -> Step<Revoked> {
        let notice = Notice::SealRevoked {
            common_name: self.facts.common_name.to_string(),
            serial: self.certificate.serial.to_string(),
        };
        let event = moved(Action::SealRevoked, SealStatus::OnRevoke, SealStatus::Revoke);
        Step::to(Revoked { facts: self.facts }, event).tell(notice)
    }

    /// Turns the revocation down: in use again, with the reason by mail (REV-04).
    pub fn reject(self, _by: Ra<'_>, reason: &Reason) -> Step<Issue> {
        let common_name = self.facts.common_name.to_string();
        let event = moved(Action::SealRevocationRejected, SealStatus::OnRevoke, SealStatus::Issue);
        Step::to(Issue { facts: self.facts, certificate: self.certificate }, event)
            .and(Event::with(Action::SealRevocationRejected, "reason", reason.as_str()))
            .tell(Notice::SealRevocationRejected { common_name, reason: reason.to_string() })
    }
}
