//! A person's certificate: Issue, On Renew, Expired, Revoke. One struct a state, one method a legal step: Revoke and
//! Expired have none. Seals live elsewhere. Must not know X.509 or rows.

use super::alike::{facts, owned};
use super::id::{CertificateId, OrganisationId, UserId};
use super::notice::Notice;
use super::product::{Product, RevocationReason};
use super::proof::{Asked, Belongs, Owned};
use super::refusal::Refusal;
use super::rule::Rule;
use super::serial::Serial;
use super::step::{Action, Event, Step};
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

pub mod choice;
pub mod errand;
pub mod export;
pub mod passphrase;
pub mod renewal;

words! {
    /// A certificate's status as stored and shown; `On Revoke` is a seal's.
    pub enum CertificateStatus(label) {
        /// In use.
        Issue = "Issue",
        /// A renewal is asked for.
        OnRenew = "On Renew",
        /// A seal whose revocation is asked for.
        OnRevoke = "On Revoke",
        /// Past its end.
        Expired = "Expired",
        /// Ended before its time.
        Revoke = "Revoke",
    }
}

impl CertificateStatus {
    /// What a stored status reads as at `now`: past `not_after` everything that was not revoked is Expired (STA-02).
    #[must_use]
    pub fn at(self, not_after: Timestamp, now: Timestamp) -> Self {
        if self != Self::Revoke && now > not_after { Self::Expired } else { self }
    }
}

/// What every certificate has, whatever its state.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct CertificateFacts {
    pub id: CertificateId,
    pub serial: Serial,
    pub owner: UserId,
    pub organisation: OrganisationId,
    pub product: Product,
    pub issued_at: Timestamp,
    pub not_after: Timestamp,
}

impl CertificateFacts {
    /// Refuses an end that would lie before the beginning: no list of revoked certificates can say that (REV-06).
    pub fn may_end(&self, now: Timestamp) -> Result<(), Refusal> {
        if now >= self.issued_at {
            return Ok(());
        }
        let (serial, since) = (self.serial, self.issued_at);
        let no = Refusal::state(
            Rule::Rev06,
            say!(
                "certificate {serial} was issued at {since}, which is later than {now}",
                "sertifikat {serial} terbit pada {since}, lebih lambat daripada {now}"
            ),
        );
        Err(no.with_help(say!(
            "let the clock be at {since} or after it",
            "pastikan jam menunjukkan {since} atau sesudahnya"
        )))
    }
}

/// In use.
#[derive(Clone, Debug)]
pub struct Issue {
    facts: CertificateFacts,
}

/// In use no more until its renewal is decided.
#[derive(Clone, Debug)]
pub struct OnRenew {
    facts: CertificateFacts,
}

/// Past its end; nothing leads out of it.
///
/// ```
/// # use bsre::domain::certificate::Expired;
/// fn owner(certificate: &Expired) -> i64 { certificate.facts().owner.0 }
/// ```
/// ```compile_fail
/// # use bsre::domain::certificate::Expired;
/// fn revived(certificate: Expired) { certificate.revoke(); }
/// ```
#[derive(Clone, Debug)]
pub struct Expired {
    facts: CertificateFacts,
}

/// Ended before its time; nothing leads out of it (REV-03).
///
/// ```
/// # use bsre::domain::certificate::Revoked;
/// fn owner(certificate: &Revoked) -> i64 { certificate.facts().owner.0 }
/// ```
/// ```compile_fail
/// # use bsre::domain::certificate::Revoked;
/// fn again(certificate: Revoked) { certificate.revoke(); }
/// ```
#[derive(Clone, Debug)]
pub struct Revoked {
    facts: CertificateFacts,
}

/// A person's certificate as it is loaded.
#[derive(Clone, Debug)]
pub enum Certificate {
    /// Past its end.
    Expired(Expired),
    /// In use.
    Issue(Issue),
    /// A renewal is asked for.
    OnRenew(OnRenew),
    /// Ended before its time.
    Revoke(Revoked),
}

/// A certificate that can be revoked: Issue or On Renew (REV-05).
#[derive(Clone, Debug)]
pub struct Revocable {
    facts: CertificateFacts,
    was: CertificateStatus,
}

facts!(facts: CertificateFacts; Issue, OnRenew, Expired, Revoked, Revocable);

// A certificate belongs to its owner, in the organisation that it names (ORG-04).
owned!(facts: owner; Certificate, Issue, OnRenew, Revocable);

impl Revocable {
    /// The status it has now.
    pub const fn status(&self) -> CertificateStatus {
        self.was
    }
}

impl<'a> Asked<'a, Certificate> {
    /// Narrows to what can be revoked, or says the present status (REV-05).
    pub fn into_revocable(self) -> Result<Asked<'a, Revocable>, Refusal> {
        self.narrow(Certificate::into_revocable)
    }
}

impl Asked<'_, Revocable> {
    /// Revokes at once, with a letter that tells the serial number (REV-01, REV-02), never before it was issued (REV-06). A
    /// renewal that was asked for is void.
    pub fn revoke(self, reason: RevocationReason, now: Timestamp) -> Result<Step<Revoked>, Refusal> {
        let Revocable { facts, was } = self.into_thing();
        facts.may_end(now)?;
        let serial = facts.serial.to_string();
        let step = Step::to(
            Revoked { facts },
            Event::change(Action::Revoked, "certificate", was.label(), CertificateStatus::Revoke.label()),
        )
        .and(Event::with(Action::Revoked, "reason", reason.word()))
        .tell(Notice::Revoked { serial });
        Ok(match was {
            CertificateStatus::OnRenew => step.and(Event::of(Action::RenewalVoided)),
            _ => step,
        })
    }
}

impl Certificate {
    /// Rebuilds a state from its stored status as it reads at `now`; `None` for a status that no person's certificate
    /// has. Only the store calls this.
    pub fn restore(stored: CertificateStatus, facts: CertificateFacts, now: Timestamp) -> Option<Self> {
        match stored.at(facts.not_after, now) {
            CertificateStatus::Expired => Some(Self::Expired(Expired { facts })),
            CertificateStatus::Issue => Some(Self::Issue(Issue { facts })),
            CertificateStatus::OnRenew => Some(Self::OnRenew(OnRenew { facts })),
            CertificateStatus::OnRevoke => None,
            CertificateStatus::Revoke => Some(Self::Revoke(Revoked { facts })),
        }
    }

    /// The status as it reads.
    pub const fn status(&self) -> CertificateStatus {
        match self {
            Self::Expired(_) => CertificateStatus::Expired,
            Self::Issue(_) => CertificateStatus::Issue,
            Self::OnRenew(_) => CertificateStatus::OnRenew,
            Self::Revoke(_) => CertificateStatus::Revoke,
        }
    }

    /// What it has, whatever its state.
    pub const fn facts(&self) -> &CertificateFacts {
        match self {
            Self::Expired(Expired { facts })
            | Self::Issue(Issue { facts })
            | Self::OnRenew(OnRenew { facts })
            | Self::Revoke(Revoked { facts }) => facts,
        }
    }

    /// Narrows to what can be revoked, or says the present status (REV-05).
    pub fn into_revocable(self) -> Result<Revocable, Refusal> {
        let was = self.status();
        match self {
            Self::Issue(Issue { facts }) | Self::OnRenew(OnRenew { facts }) => Ok(Revocable { facts, was }),
            Self::Expired(Expired { facts }) | Self::Revoke(Revoked { facts }) => {
                let (serial, status) = (facts.serial, was.label());
                Err(Refusal::state(
                    Rule::Rev05,
                    say!(
                        "certificate {serial} is {status}: only Issue and On Renew can be revoked",
                        "sertifikat {serial} berstatus {status}: hanya Issue dan On Renew yang dapat dicabut"
                    ),
                ))
            }
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;
    use crate::domain::actor::{Actor, Role};
    use crate::domain::email::Email;

    const END: Timestamp = Timestamp::from_unix(1_000);

    /// A certificate in `status` at the moment 10, for the tests of what can follow.
    pub(super) fn certificate(status: CertificateStatus) -> Certificate {
        Certificate::restore(status, facts(), Timestamp::from_unix(10)).unwrap()
    }

    fn facts() -> CertificateFacts {
        CertificateFacts {
            id: CertificateId(1),
            serial: Serial::from_random([7; 20]),
            owner: UserId(2),
            organisation: OrganisationId(3),
            product: Product::Signature,
            issued_at: Timestamp::from_unix(0),
            not_after: END,
        }
    }

    /// A certificate of its own number and product.
    pub(super) fn numbered(id: i64, product: Product, status: CertificateStatus) -> Certificate {
        let facts = CertificateFacts { id: CertificateId(id), product, ..facts() };
        Certificate::restore(status, facts, Timestamp::from_unix(10)).unwrap()
    }

    pub(super) fn owner() -> Actor {
        Actor {
            id: UserId(2),
            email: Email::parse("a@b.test").unwrap(),
            role: Role::User,
            organisation: OrganisationId(3),
        }
    }

    #[test]
    fn sta_02_expiry_follows_the_clock() {
        let last = Certificate::restore(CertificateStatus::Issue, facts(), END).unwrap();
        let after = Certificate::restore(CertificateStatus::Issue, facts(), Timestamp::from_unix(1_001)).unwrap();
        assert_eq!((last.status(), after.status()), (CertificateStatus::Issue, CertificateStatus::Expired));
        let revoked = Certificate::restore(CertificateStatus::Revoke, facts(), Timestamp::from_unix(1_001)).unwrap();
        assert_eq!(revoked.status(), CertificateStatus::Revoke);
    }

    #[test]
    fn rev_02_a_persons_certificate_is_revoked_at_once_with_a_letter() {
        let issue = Certificate::restore(CertificateStatus::Issue, facts(), END).unwrap();
        let actor = owner();
        let revocable = actor.asks(issue).unwrap().into_revocable().unwrap();
        let step = revocable.revoke(RevocationReason::Compromised, END).unwrap();
        assert_eq!(step.letters.len(), 1);
        assert_eq!(step.events[0].new.as_deref(), Some("Revoke"));
    }

    #[test]
    fn rev_06_nothing_is_revoked_before_it_was_issued() {
        let issue = Certificate::restore(CertificateStatus::Issue, facts(), END).unwrap();
        let actor = owner();
        let revocable = actor.asks(issue).unwrap().into_revocable().unwrap();
        let early = revocable.clone().revoke(RevocationReason::Left, Timestamp::from_unix(-1)).unwrap_err();
        assert_eq!((early.rule, early.kind.exit()), (Some(Rule::Rev06), 6));
        assert!(revocable.revoke(RevocationReason::Left, Timestamp::from_unix(0)).is_ok());
    }

    #[test]
    fn rev_05_only_issue_and_on_renew_can_be_revoked() {
        let now = Timestamp::from_unix(0);
        assert!(Certificate::restore(CertificateStatus::OnRenew, facts(), now).unwrap().into_revocable().is_ok());
        let refusal =
            Certificate::restore(CertificateStatus::Revoke, facts(), now).unwrap().into_revocable().unwrap_err();
        assert_eq!(refusal.rule, Some(Rule::Rev05));
        assert!(refusal.message.en.contains("is Revoke"), "{}", refusal.message.en);
    }

    #[test]
    fn rev_04_on_revoke_is_no_status_of_a_persons_certificate() {
        assert!(Certificate::restore(CertificateStatus::OnRevoke, facts(), END).is_none());
    }
}
