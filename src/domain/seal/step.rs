//! The steps of an eSeal: one method each, from the state that allows it; an illegal step has no method.

use super::request::Holder;
use super::{Issue, OnRevoke, Pending, Rejected, Requested, Revoked, Seal, SealFacts, SealStatus, Waiting};
use crate::domain::Timestamp;
use crate::domain::actor::{Ra, Verifikator, foreign};
use crate::domain::agreement::Agreed;
use crate::domain::alike::{facts, owned};
use crate::domain::certificate;
use crate::domain::cooperation::Live;
use crate::domain::id::{OrganisationId, UserId};
use crate::domain::link::purpose::Eseal;
use crate::domain::link::{FreshLink, LinkSubject, Linked, OpenedBy, Shown};
use crate::domain::notice::{LinkKind, Notice};
use crate::domain::otp::{self, FreshCode, OtpAccepted};
use crate::domain::product::RevocationReason;
use crate::domain::proof::{Asked, Belongs, Owned};
use crate::domain::reason::Reason;
use crate::domain::refusal::Refusal;
use crate::domain::step::{Action, Event, Step};
use crate::domain::subscriber::SubscriberId;
use crate::domain::text::Text;
use crate::say;

/// Why a request comes to nothing whose link nobody followed in time.
pub fn lapsed() -> Text {
    say!("the link lapsed, and the seal was asked for again", "pranala lewat waktu, dan segel diajukan lagi")
}

facts!(facts: SealFacts; Requested, Waiting, Rejected, Issue, OnRevoke, Revoked);

/// A request that came to nothing without RA, and why.
#[derive(Clone, Debug)]
pub struct Withdrawn {
    /// The seal.
    pub rejected: Rejected,
    /// What is kept as the reason.
    pub reason: String,
}

facts!(facts: SealFacts; Pending);

fn moved(action: Action, old: SealStatus, new: SealStatus) -> Event {
    Event::change(action, "eseal", old.label(), new.label())
}

impl Requested {
    /// When the agreement was shown last; `None` before the link was opened (SEA-03).
    pub const fn shown_at(&self) -> Option<Timestamp> {
        self.shown_at
    }

    /// Comes to nothing: its link lapsed, and the name is asked for again (ISS-05).
    pub fn lapse(self) -> Step<Withdrawn> {
        end(Pending { facts: self.facts, status: SealStatus::Requested }, Action::SealRejected, &lapsed())
    }

    /// Sends `Permohonan Segel` again: a Verifikator of the organisation does, to a responsible person who still is one;
    /// the former link ends, be it good or lapsed (SEA-11, LNK-01).
    pub fn resend(
        self,
        by: Verifikator<'_>,
        holder: &Holder,
        pks: Live,
        link: FreshLink,
    ) -> Result<Step<Self>, Refusal> {
        pks.covers(self.facts.organisation)?;
        holder.person().is(self.facts.holder)?;
        if by.organisation() != self.facts.organisation {
            return Err(foreign());
        }
        let (id, common_name) = (self.facts.id, self.facts.common_name.to_string());
        let notice = Notice::SealRequest { common_name, token: link.token, until: link.until };
        let event = Event::with(Action::LinkSent, "kind", LinkKind::Eseal.word());
        Ok(Step::to(self, event).tell_about(notice, LinkSubject::Seal(id)))
    }
}

/// Ends a request without RA's word, and tells its responsible person.
fn end(pending: Pending, action: Action, why: &Text) -> Step<Withdrawn> {
    let Pending { facts, status } = pending;
    let notice = Notice::SealWithdrawn { common_name: facts.common_name.to_string(), reason: why.id.clone() };
    let (event, reason) = (moved(action, status, SealStatus::Rejected), Event::with(action, "reason", why.en.as_str()));
    let withdrawn = Withdrawn { rejected: Rejected { facts }, reason: why.en.clone() };
    Step::to(withdrawn, event).and(reason).tell(notice)
}

impl OpenedBy<Eseal> for Requested {
    fn is_meant(&self, shown: &Shown<Eseal>) -> bool {
        (self.facts.holder, self.facts.id) == (shown.user(), shown.about())
    }
}

impl Linked<Eseal, Requested> {
    /// Opens the link: the agreement is shown, and a code goes out in a mail of its own (SEA-02). The link stays good.
    pub fn open(self, code: &FreshCode, now: Timestamp) -> Step<Requested> {
        let notice = Notice::SealCode { code: code.digits.clone(), until: code.until };
        let event = Event::with(Action::SealOpened, "common_name", self.facts.common_name.as_str());
        Step::to(Requested { shown_at: Some(now), ..self.into_thing() }, event).tell(notice)
    }

    /// Confirms with link, code and agreement; from now on it waits for RA (SEA-04).
    pub fn confirm(self, code: &OtpAccepted, _agreed: Agreed, holder: &Holder) -> Result<Step<Waiting>, Refusal> {
        if code.seal() != self.facts.id {
            return Err(otp::none_sent());
        }
        holder.person().is(self.facts.holder)?;
        let event = moved(Action::SealConfirmed, SealStatus::Requested, SealStatus::Waiting);
        Ok(Step::to(Waiting { facts: self.into_thing().facts }, event))
    }
}

impl Waiting {
    /// Issues the seal to its organisation in the responsible person's care, who is told the subscriber id (SEA-05,
    /// SEA-07).
    pub fn issue(
        self,
        _by: Ra<'_>,
        holder: &Holder,
        pks: Live,
        certificate: certificate::CertificateFacts,
        subscriber: &SubscriberId,
    ) -> Result<Step<Issue>, Refusal> {
        pks.covers(self.facts.organisation)?;
        holder.person().is(self.facts.holder)?;
        if certificate.organisation != self.facts.organisation {
            return Err(foreign());
        }
        let notice = Notice::SealIssued {
            common_name: self.facts.common_name.to_string(),
            subscriber_id: subscriber.to_string(),
            not_after: certificate.not_after,
        };
        let event = Event::with(Action::SealIssued, "serial", certificate.serial.to_string());
        let step = moved(Action::SealIssued, SealStatus::Waiting, SealStatus::Issue);
        Ok(Step::to(Issue { facts: self.facts, certificate }, step).and(event).tell(notice))
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
}

// A seal is its responsible person's to ask about, in the organisation whose seal it is (ORG-04, SEA-08).
owned!(facts: holder; Seal, Issue, Pending);

impl<'a> Asked<'a, Seal> {
    /// Narrows to a request that can be withdrawn, or says the present status (SEA-11).
    pub fn into_pending(self) -> Result<Asked<'a, Pending>, Refusal> {
        self.narrow(Seal::into_pending)
    }

    /// Narrows to Issue, or says the present status (REV-05).
    pub fn into_issue(self) -> Result<Asked<'a, Issue>, Refusal> {
        self.narrow(Seal::into_issue)
    }
}

impl Asked<'_, Pending> {
    /// Takes the request back: the responsible person, a Verifikator of the organisation or RA does (SEA-11).
    pub fn withdraw(self) -> Step<Withdrawn> {
        let email = self.actor().email.as_str();
        let why = say!("withdrawn by {email}", "ditarik kembali oleh {email}");
        end(self.into_thing(), Action::SealWithdrawn, &why)
    }
}

impl Asked<'_, Issue> {
    /// Asks for revocation: the responsible person, a Verifikator of the organisation or RA does; RA decides (SEA-08).
    pub fn ask_revocation(self, reason: RevocationReason) -> Step<OnRevoke> {
        let event = moved(Action::SealRevocationRequested, SealStatus::Issue, SealStatus::OnRevoke);
        let Issue { facts, certificate } = self.into_thing();
        Step::to(OnRevoke { facts, certificate }, event).and(Event::with(
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

    /// Revokes for good, with a letter that tells the serial number (REV-04), never before it was issued (REV-06).
    pub fn approve(self, _by: Ra<'_>, now: Timestamp) -> Result<Step<Revoked>, Refusal> {
        self.certificate.may_end(now)?;
        let notice = Notice::SealRevoked {
            common_name: self.facts.common_name.to_string(),
            serial: self.certificate.serial.to_string(),
        };
        let event = moved(Action::SealRevoked, SealStatus::OnRevoke, SealStatus::Revoke);
        Ok(Step::to(Revoked { facts: self.facts }, event).tell(notice))
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
