//! What was asked for and waits for somebody: kinds, statuses, and when RA must have decided. What a decision leads to
//! lives beside the thing that was asked for. Must not know rows or who asked.

use std::collections::BTreeSet;

use time::Date;

use super::certificate;
use super::deadline;
use super::id::{CertificateId, OrganisationId, RequestId, UserId};
use super::reason::Reason;
use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

words! {
    /// What is asked for.
    pub enum RequestKind(word) {
        /// A certificate: fulfilled by its owner's passphrase, and judged only where the registries do not agree (ISS-11).
        Issuance = "issuance",
        /// A certificate in the place of one that is still valid (REN-01).
        Renewal = "renewal",
        /// An eSeal (SEA-01).
        Seal = "eseal",
        /// The end of an eSeal (REV-04).
        SealRevocation = "eseal-revocation",
        /// The role of Verifikator (VRF-04).
        Verifikator = "verifikator",
        /// A person's move to another organisation (UPD-04).
        OrganisationChange = "organisation-change",
    }
}

impl RequestKind {
    /// The working days within which it is decided (MON-05).
    pub const fn working_days(self) -> u8 {
        match self {
            Self::Seal | Self::SealRevocation => deadline::SEAL,
            Self::Issuance | Self::OrganisationChange | Self::Renewal | Self::Verifikator => deadline::PERSON,
        }
    }

    /// Why it is turned down, in the name of the rule that says how it is decided.
    pub fn rejection(self, text: &str) -> Result<Reason, Refusal> {
        Reason::of_rejection(text, self.rule())
    }

    /// The rule that says how it is decided.
    const fn rule(self) -> Rule {
        match self {
            Self::Issuance => Rule::Iss11,
            Self::OrganisationChange => Rule::Upd04,
            Self::Renewal => Rule::Ren02,
            Self::Seal => Rule::Sea05,
            Self::SealRevocation => Rule::Rev04,
            Self::Verifikator => Rule::Vrf04,
        }
    }
}

words! {
    /// How far a request is.
    pub enum RequestStatus(label) {
        /// The owner is to set the passphrase.
        WaitingForPassphrase = "Waiting for Passphrase",
        /// RA is to decide.
        WaitingForApproval = "Waiting for Approval",
        /// RA said yes.
        Approved = "Approved",
        /// What was asked for is there.
        Done = "Done",
        /// RA said no.
        Rejected = "Rejected",
        /// Overtaken: nothing can come of it any more.
        Void = "Void",
    }
}

impl RequestStatus {
    /// Whether something is still to come of it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::WaitingForApproval | Self::WaitingForPassphrase)
    }

    /// What a stored status reads as, given how the certificate to be renewed reads: an open renewal is Void once that
    /// certificate is On Renew no more, be it expired or revoked (REN-04).
    #[must_use]
    pub const fn beside(self, renewed: Option<certificate::CertificateStatus>) -> Self {
        match renewed {
            Some(certificate::CertificateStatus::OnRenew) | None => self,
            Some(_) if self.is_open() => Self::Void,
            Some(_) => self,
        }
    }
}

/// A request as it reads at some moment.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Request {
    pub id: RequestId,
    pub kind: RequestKind,
    pub status: RequestStatus,
    pub owner: UserId,
    /// The owner's organisation when it was asked.
    pub organisation: OrganisationId,
    /// The certificate to be renewed, or the one that came of it.
    pub certificate: Option<CertificateId>,
    pub requested_at: Timestamp,
    /// Since when it waits for a judgement, or did (ISS-11).
    pub held_at: Option<Timestamp>,
}

/// Proof that a request waits for a decision.
#[derive(Clone, Debug)]
pub struct Undecided(Request);

impl Request {
    /// Until when it is decided: by the day on which it was asked, or on which the registries did not agree (MON-05, ISS-11).
    pub fn due(&self, holidays: &BTreeSet<Date>) -> Timestamp {
        deadline::due(self.held_at.unwrap_or(self.requested_at), self.kind.working_days(), holidays)
    }

    /// Whether it waits, with its key, for a judgement (ISS-11).
    pub fn is_held(&self) -> bool {
        self.status == RequestStatus::WaitingForApproval && self.held_at.is_some()
    }

    /// Whether RA is late at `now`: only what still waits for RA can be (MON-05).
    pub fn is_overdue(&self, holidays: &BTreeSet<Date>, now: Timestamp) -> bool {
        self.status == RequestStatus::WaitingForApproval && self.due(holidays) < now
    }

    /// Proves that it is still to be decided, or says how far it is.
    pub fn undecided(self) -> Result<Undecided, Refusal> {
        if self.status == RequestStatus::WaitingForApproval {
            return Ok(Undecided(self));
        }
        let (id, kind, status) = (self.id.0, self.kind.word(), self.status.label());
        let rule = match (self.kind, self.status) {
            (RequestKind::Renewal, RequestStatus::Void) => Rule::Ren04,
            (kind, _) => kind.rule(),
        };
        Err(Refusal::state(
            rule,
            say!(
                "request {id} ({kind}) is {status}, not Waiting for Approval",
                "permohonan {id} ({kind}) berstatus {status}, bukan Waiting for Approval"
            ),
        ))
    }
}

impl Undecided {
    /// The request.
    pub const fn request(&self) -> &Request {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn request(kind: RequestKind, status: RequestStatus) -> Request {
        Request {
            id: RequestId(5),
            kind,
            status,
            owner: UserId(2),
            organisation: OrganisationId(1),
            certificate: None,
            requested_at: datetime!(2024-09-06 09:00 +7).into(),
            held_at: None,
        }
    }

    #[test]
    fn words_and_labels_are_read_back() {
        for kind in RequestKind::ALL {
            assert_eq!(RequestKind::parse(kind.word()), Some(kind));
        }
        for status in RequestStatus::ALL {
            assert_eq!(RequestStatus::parse(status.label()), Some(status));
        }
        assert_eq!((RequestKind::parse("seal"), RequestStatus::parse("Waiting")), (None, None));
    }

    #[test]
    fn mon_05_a_person_is_due_in_one_working_day_and_a_seal_in_three() {
        let none = BTreeSet::new();
        assert_eq!(
            request(RequestKind::Renewal, RequestStatus::WaitingForApproval).due(&none).to_string(),
            "2024-09-09T16:59:59Z"
        );
        assert_eq!(
            request(RequestKind::Seal, RequestStatus::WaitingForApproval).due(&none).to_string(),
            "2024-09-11T16:59:59Z"
        );
        let holiday = BTreeSet::from([date!(2024 - 09 - 09)]);
        assert_eq!(
            request(RequestKind::Renewal, RequestStatus::WaitingForApproval).due(&holiday).to_string(),
            "2024-09-10T16:59:59Z"
        );
    }

    #[test]
    fn mon_05_only_what_waits_for_ra_is_overdue() {
        let (none, due) = (BTreeSet::new(), Timestamp::from(datetime!(2024-09-09 16:59:59 UTC)));
        let late = due.plus(time::Duration::SECOND);
        for status in RequestStatus::ALL {
            let request = request(RequestKind::Renewal, status);
            assert_eq!(request.is_overdue(&none, late), status == RequestStatus::WaitingForApproval, "{status:?}");
            assert!(!request.is_overdue(&none, due));
        }
    }

    #[test]
    fn ren_04_an_open_renewal_is_void_once_its_certificate_is_on_renew_no_more() {
        use certificate::CertificateStatus;
        assert_eq!(
            RequestStatus::WaitingForApproval.beside(Some(CertificateStatus::OnRenew)),
            RequestStatus::WaitingForApproval
        );
        assert_eq!(RequestStatus::WaitingForApproval.beside(Some(CertificateStatus::Expired)), RequestStatus::Void);
        assert_eq!(RequestStatus::WaitingForPassphrase.beside(Some(CertificateStatus::Revoke)), RequestStatus::Void);
        assert_eq!(RequestStatus::Done.beside(Some(CertificateStatus::Revoke)), RequestStatus::Done);
        assert_eq!(RequestStatus::WaitingForApproval.beside(None), RequestStatus::WaitingForApproval);
    }

    #[test]
    fn ren_02_sea_05_rev_04_vrf_04_upd_04_a_rejection_needs_a_reason_in_the_name_of_its_kind() {
        for kind in RequestKind::ALL {
            let rule = |text| kind.rejection(text).map_err(|no| (no.rule, no.kind.exit()));
            assert_eq!(rule(" \t").err(), Some((Some(kind.rule()), 3)), "{kind}");
            assert_eq!(
                rule(" belum lengkap ").map(|reason| reason.to_string()).as_deref(),
                Ok("belum lengkap"),
                "{kind}"
            );
        }
    }

    #[test]
    fn ren_02_a_request_is_decided_once() {
        assert!(request(RequestKind::Renewal, RequestStatus::WaitingForApproval).undecided().is_ok());
        let rejected =
            request(RequestKind::Renewal, RequestStatus::Rejected).undecided().map_err(|no| (no.rule, no.message.en));
        assert_eq!(
            rejected.err(),
            Some((Some(Rule::Ren02), "request 5 (renewal) is Rejected, not Waiting for Approval".to_owned()))
        );
        let void = request(RequestKind::Renewal, RequestStatus::Void).undecided().map_err(|no| no.rule);
        assert_eq!(void.err(), Some(Some(Rule::Ren04)));
    }
}
