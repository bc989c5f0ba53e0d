//! From where somebody stands to where the plan wants them: the steps that are missing, in order. Must not know how a
//! step is made.

use crate::domain::certificate::CertificateStatus;
use crate::domain::standing::Newest;
use crate::domain::verification::VerificationStatus;
use crate::files::plan::PersonState as Goal;

/// One step of a person's story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PersonDeed {
    Register,
    Activate,
    Approve,
    Issue,
    Revoke,
    Renew,
    Update,
    /// The role of Verifikator.
    Appoint,
}

/// The steps that lead to Verified/Issue, from nowhere.
const STORY: [PersonDeed; 4] = [PersonDeed::Register, PersonDeed::Activate, PersonDeed::Approve, PersonDeed::Issue];

/// The missing steps; `None` when no step of anybody's leads from where the person stands to the goal.
pub(super) fn missing(present: Option<(VerificationStatus, Newest)>, goal: Goal) -> Option<Vec<PersonDeed>> {
    let last: &[PersonDeed] = match goal {
        Goal::VerifiedRevoke => &[PersonDeed::Revoke],
        Goal::VerifiedOnRenew => &[PersonDeed::Renew],
        Goal::UpdateIssue => &[PersonDeed::Update],
        Goal::NewNew | Goal::WaitingNew | Goal::VerifiedNew | Goal::VerifiedIssue | Goal::VerifiedExpired => &[],
    };
    let from = match present {
        Some((verification, certificate)) if row(goal) == (verification, certificate) => return Some(Vec::new()),
        None => 0,
        Some((VerificationStatus::New, _)) => 1,
        Some((VerificationStatus::Waiting, _)) => 2,
        Some((VerificationStatus::Verified, None)) => 3,
        Some((VerificationStatus::Verified, Some(CertificateStatus::Issue))) => 4,
        Some((VerificationStatus::Verified, Some(CertificateStatus::OnRenew))) if goal == Goal::VerifiedRevoke => 4,
        // What ended is followed by a new one (ISS-06); what was revoked never expires.
        Some((VerificationStatus::Verified, Some(CertificateStatus::Expired))) => 3,
        Some((VerificationStatus::Verified, Some(CertificateStatus::Revoke))) if goal != Goal::VerifiedExpired => 3,
        Some(_) => return None,
    };
    let to = match goal {
        Goal::NewNew => 1,
        Goal::WaitingNew => 2,
        Goal::VerifiedNew if matches!(present, Some((_, Some(_)))) => return None,
        Goal::VerifiedNew => 3,
        Goal::VerifiedExpired if from == 4 => return None,
        Goal::VerifiedIssue
        | Goal::UpdateIssue
        | Goal::VerifiedOnRenew
        | Goal::VerifiedExpired
        | Goal::VerifiedRevoke => 4,
    };
    let steps = STORY.get(from..to)?;
    Some(steps.iter().chain(last).copied().collect())
}

/// The goal as a row of STA-01.
pub(super) const fn row(goal: Goal) -> (VerificationStatus, Newest) {
    match goal {
        Goal::NewNew => (VerificationStatus::New, None),
        Goal::WaitingNew => (VerificationStatus::Waiting, None),
        Goal::VerifiedNew => (VerificationStatus::Verified, None),
        Goal::VerifiedIssue => (VerificationStatus::Verified, Some(CertificateStatus::Issue)),
        Goal::UpdateIssue => (VerificationStatus::Update, Some(CertificateStatus::Issue)),
        Goal::VerifiedOnRenew => (VerificationStatus::Verified, Some(CertificateStatus::OnRenew)),
        Goal::VerifiedExpired => (VerificationStatus::Verified, Some(CertificateStatus::Expired)),
        Goal::VerifiedRevoke => (VerificationStatus::Verified, Some(CertificateStatus::Revoke)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sta_01_a_story_goes_on_where_it_stopped_and_never_back() {
        use PersonDeed::{Activate, Approve, Issue, Register, Revoke};
        let revoked = Some((VerificationStatus::Verified, Some(CertificateStatus::Revoke)));
        let issued = Some((VerificationStatus::Verified, Some(CertificateStatus::Issue)));
        assert_eq!(missing(None, Goal::NewNew), Some(vec![Register]));
        assert_eq!(missing(None, Goal::VerifiedRevoke), Some(vec![Register, Activate, Approve, Issue, Revoke]));
        assert_eq!(missing(Some((VerificationStatus::Waiting, None)), Goal::VerifiedIssue), Some(vec![Approve, Issue]));
        assert_eq!(missing(Some((VerificationStatus::Waiting, None)), Goal::NewNew), None);
        assert_eq!(missing(issued, Goal::VerifiedIssue), Some(Vec::new()));
        assert_eq!(missing(issued, Goal::VerifiedRevoke), Some(vec![Revoke]));
        assert_eq!(missing(issued, Goal::VerifiedExpired), None);
        assert_eq!(missing(issued, Goal::VerifiedNew), None);
        assert_eq!(missing(issued, Goal::VerifiedOnRenew), Some(vec![PersonDeed::Renew]));
        assert_eq!(missing(revoked, Goal::VerifiedIssue), Some(vec![Issue]));
        assert_eq!(missing(revoked, Goal::VerifiedExpired), None);
        assert_eq!(missing(revoked, Goal::VerifiedNew), None);
    }
}
