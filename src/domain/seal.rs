//! An organisation's eSeal: Requested, Waiting for Approval, Issue, On Revoke, Revoke; Rejected on the way, Expired by
//! the clock. One struct a state; the steps between them are in `step`. A seal has no renewal: it is revoked and asked
//! for again. Must not know X.509, rows, or who was mailed.

use super::alike::{recorded, texts};
use super::certificate;
use super::id::{OrganisationId, SealId, UserId};
use super::line::Line;
use super::office::UnitName;
use super::organisation::{NAME_MAX, OrganisationName};
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

pub mod request;
pub mod step;

words! {
    /// A seal's status as stored and shown.
    pub enum SealStatus(label) {
        /// Asked for by a Verifikator.
        Requested = "Requested",
        /// Confirmed by its responsible person.
        Waiting = "Waiting for Approval",
        /// In use.
        Issue = "Issue",
        /// Its revocation waits for RA.
        OnRevoke = "On Revoke",
        /// Ended before its time.
        Revoke = "Revoke",
        /// Past its end.
        Expired = "Expired",
        /// Turned down.
        Rejected = "Rejected",
    }
}

/// What a seal is called: the organisation or a unit of it, as its certificate shows it in CN (SEA-01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealName(String);

texts!(SealName);
recorded!(SealName);

impl SealName {
    /// The answer where nothing leads from where the seal of this name stands to `goal` (REV-04).
    pub fn no_way(&self, present: Option<SealStatus>, goal: &str) -> Refusal {
        let now = present.map_or("-", SealStatus::label);
        Refusal::state(
            Rule::Rev04,
            say!(
                "{self} is {now}, and nothing leads from there to {goal}",
                "{self} berstatus {now}, tidak ada jalan ke {goal}"
            ),
        )
    }

    /// Takes the name as typed: 1 to 64 characters with single spaces.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Line::typed(text, Rule::Sea01, ("common name", "common name"))?.neat(NAME_MAX).map(Self)
    }

    /// Whether it is the organisation, or a unit that it recorded, whatever their case (SEA-01).
    pub fn is_of(&self, organisation: &OrganisationName, units: &[UnitName]) -> bool {
        units.iter().any(|unit| unit.is_same(&self.0)) || organisation.as_str().to_lowercase() == self.0.to_lowercase()
    }

    /// Whether two names are one, whatever their case (ISS-05).
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

/// The system that a seal is to be used in, as the recommendation form names it (SEA-01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemName(String);

texts!(SystemName);

impl SystemName {
    /// Takes the name as typed: 1 to 100 characters with single spaces.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Line::typed(text, Rule::Sea01, ("system", "sistem"))?.neat(100).map(Self)
    }
}

/// What every seal has, whatever its state.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct SealFacts {
    pub id: SealId,
    pub organisation: OrganisationId,
    pub holder: UserId,
    pub common_name: SealName,
}

/// Asked for, and not confirmed by its responsible person.
#[derive(Clone, Debug)]
pub struct Requested {
    facts: SealFacts,
    shown_at: Option<Timestamp>,
}

/// Confirmed, and waiting for RA (SEA-04).
#[derive(Clone, Debug)]
pub struct Waiting {
    facts: SealFacts,
}

/// A request on which nobody decided yet: what can be withdrawn (SEA-11).
#[derive(Clone, Debug)]
pub struct Pending {
    facts: SealFacts,
    status: SealStatus,
}

/// Turned down; nothing leads out of it.
#[derive(Clone, Debug)]
pub struct Rejected {
    facts: SealFacts,
}

/// In use.
#[derive(Clone, Debug)]
pub struct Issue {
    facts: SealFacts,
    certificate: certificate::CertificateFacts,
}

/// In use until RA decides on its revocation (REV-04).
#[derive(Clone, Debug)]
pub struct OnRevoke {
    facts: SealFacts,
    certificate: certificate::CertificateFacts,
}

/// Past its end; nothing leads out of it.
#[derive(Clone, Debug)]
pub struct Expired {
    facts: SealFacts,
}

/// Ended before its time; nothing leads out of it (REV-03).
#[derive(Clone, Debug)]
pub struct Revoked {
    facts: SealFacts,
}

/// A seal as it is loaded.
#[derive(Clone, Debug)]
pub enum Seal {
    /// Past its end.
    Expired(Expired),
    /// In use.
    Issue(Issue),
    /// Its revocation waits for RA.
    OnRevoke(OnRevoke),
    /// Turned down.
    Rejected(Rejected),
    /// Asked for.
    Requested(Requested),
    /// Ended before its time.
    Revoke(Revoked),
    /// Waiting for RA.
    Waiting(Waiting),
}

/// How far a seal's request is, as stored; once it is issued the certificate tells the rest.
#[derive(Clone, Debug)]
pub enum SealStored {
    /// Its certificate is out.
    Issued(certificate::CertificateStatus, certificate::CertificateFacts),
    /// Turned down.
    Rejected,
    /// Asked for; the agreement was shown last at this moment.
    Requested(Option<Timestamp>),
    /// Waiting for RA.
    Waiting,
}

impl Seal {
    /// Rebuilds a state as it reads at `now`; `None` for a status that no seal has. Only the store calls this.
    pub fn restore(facts: SealFacts, stored: SealStored, now: Timestamp) -> Option<Self> {
        use certificate::CertificateStatus;
        Some(match stored {
            SealStored::Rejected => Self::Rejected(Rejected { facts }),
            SealStored::Requested(shown_at) => Self::Requested(Requested { facts, shown_at }),
            SealStored::Waiting => Self::Waiting(Waiting { facts }),
            SealStored::Issued(status, certificate) => match status.at(certificate.not_after, now) {
                CertificateStatus::Expired => Self::Expired(Expired { facts }),
                CertificateStatus::Issue => Self::Issue(Issue { facts, certificate }),
                CertificateStatus::OnRenew => return None,
                CertificateStatus::OnRevoke => Self::OnRevoke(OnRevoke { facts, certificate }),
                CertificateStatus::Revoke => Self::Revoke(Revoked { facts }),
            },
        })
    }

    /// The status as it reads.
    pub const fn status(&self) -> SealStatus {
        match self {
            Self::Expired(_) => SealStatus::Expired,
            Self::Issue(_) => SealStatus::Issue,
            Self::OnRevoke(_) => SealStatus::OnRevoke,
            Self::Rejected(_) => SealStatus::Rejected,
            Self::Requested(_) => SealStatus::Requested,
            Self::Revoke(_) => SealStatus::Revoke,
            Self::Waiting(_) => SealStatus::Waiting,
        }
    }

    /// What it has, whatever its state.
    pub const fn facts(&self) -> &SealFacts {
        match self {
            Self::Expired(Expired { facts })
            | Self::Issue(Issue { facts, .. })
            | Self::OnRevoke(OnRevoke { facts, .. })
            | Self::Rejected(Rejected { facts })
            | Self::Requested(Requested { facts, .. })
            | Self::Revoke(Revoked { facts })
            | Self::Waiting(Waiting { facts }) => facts,
        }
    }

    /// Narrows to Requested, or refuses (SEA-02).
    pub fn into_requested(self) -> Result<Requested, Refusal> {
        match self {
            Self::Requested(requested) => Ok(requested),
            other => Err(other.is_not(SealStatus::Requested, Rule::Sea02)),
        }
    }

    /// Narrows to Requested for somebody who sends the link again, or refuses (SEA-11).
    pub fn into_requested_to_resend(self) -> Result<Requested, Refusal> {
        match self {
            Self::Requested(requested) => Ok(requested),
            other => {
                let help = other.see();
                Err(other.is_not(SealStatus::Requested, Rule::Sea11).with_help(help))
            }
        }
    }

    /// Narrows to a request on which nobody decided, or says what can be done instead (SEA-11).
    pub fn into_pending(self) -> Result<Pending, Refusal> {
        let (id, status) = (self.facts().id.0, self.status());
        let help = match self {
            Self::Requested(Requested { facts, .. }) | Self::Waiting(Waiting { facts }) => {
                return Ok(Pending { facts, status });
            }
            Self::Issue(_) => say!(
                "ask for its end with `bsre eseal revoke {id} --reason R`",
                "ajukan pencabutannya dengan `bsre eseal revoke {id} --reason R`"
            ),
            _ => self.see(),
        };
        let (name, now) = (&self.facts().common_name, status.label());
        let no = say!(
            "the eSeal {name} is {now}: no request waits",
            "segel {name} berstatus {now}: tidak ada permohonan yang menunggu"
        );
        Err(Refusal::state(Rule::Sea11, no).with_help(help))
    }

    /// Narrows to Waiting for Approval, or refuses (SEA-05).
    pub fn into_waiting(self) -> Result<Waiting, Refusal> {
        match self {
            Self::Waiting(waiting) => Ok(waiting),
            other => Err(other.is_not(SealStatus::Waiting, Rule::Sea05)),
        }
    }

    /// Narrows to Issue, or says the present status (REV-05).
    pub fn into_issue(self) -> Result<Issue, Refusal> {
        match self {
            Self::Issue(issue) => Ok(issue),
            other => {
                let help = other.see();
                Err(other.is_not(SealStatus::Issue, Rule::Rev05).with_help(help))
            }
        }
    }

    /// Narrows to On Revoke, or refuses (REV-04).
    pub fn into_on_revoke(self) -> Result<OnRevoke, Refusal> {
        match self {
            Self::OnRevoke(on_revoke) => Ok(on_revoke),
            other => Err(other.is_not(SealStatus::OnRevoke, Rule::Rev04)),
        }
    }

    fn see(&self) -> Text {
        let id = self.facts().id.0;
        say!("see it with `bsre eseal show {id}`", "lihat dengan `bsre eseal show {id}`")
    }

    fn is_not(&self, wanted: SealStatus, rule: Rule) -> Refusal {
        let (name, now, wanted) = (&self.facts().common_name, self.status().label(), wanted.label());
        Refusal::state(
            rule,
            say!("the eSeal {name} is {now}, not {wanted}", "segel {name} berstatus {now}, bukan {wanted}"),
        )
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "what cannot be built is a failed test")]
mod tests;
