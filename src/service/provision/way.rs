//! From where somebody stands to where the plan wants them: the steps that are missing, in order. Must not know how a
//! step is made.

use crate::domain::certificate::Status as Certificate;
use crate::domain::standing::Newest;
use crate::domain::verification::Status;
use crate::files::plan::PersonState as Goal;

/// One step of a person's story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Deed {
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
const STORY: [Deed; 4] = [Deed::Register, Deed::Activate, Deed::Approve, Deed::Issue];

/// The missing steps; `None` when no step of anybody's leads from where the person stands to the goal.
pub(super) fn missing(present: Option<(Status, Newest)>, goal: Goal) -> Option<Vec<Deed>> {
    let last: &[Deed] = match goal {
        Goal::VerifiedRevoke => &[Deed::Revoke],
        Goal::VerifiedOnRenew => &[Deed::Renew],
        Goal::UpdateIssue => &[Deed::Update],
        Goal::NewNew | Goal::WaitingNew | Goal::VerifiedNew | Goal::VerifiedIssue | Goal::VerifiedExpired => &[],
    };
    let from = match present {
        Some((verification, certificate)) if row(goal) == (verification, certificate) => return Some(Vec::new()),
        None => 0,
        Some((Status::New, _)) => 1,
        Some((Status::Waiting, _)) => 2,
        Some((Status::Verified, None)) => 3,
        Some((Status::Verified, Some(Certificate::Issue))) => 4,
        Some((Status::Verified, Some(Certificate::OnRenew))) if goal == Goal::VerifiedRevoke => 4,
        // What ended is followed by a new one (ISS-06); what was revoked never expires.
        Some((Status::Verified, Some(Certificate::Expired))) => 3,
        Some((Status::Verified, Some(Certificate::Revoke))) if goal != Goal::VerifiedExpired => 3,
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
pub(super) const fn row(goal: Goal) -> (Status, Newest) {
    match goal {
        Goal::NewNew => (Status::New, None),
        Goal::WaitingNew => (Status::Waiting, None),
        Goal::VerifiedNew => (Status::Verified, None),
        Goal::VerifiedIssue => (Status::Verified, Some(Certificate::Issue)),
        Goal::UpdateIssue => (Status::Update, Some(Certificate::Issue)),
        Goal::VerifiedOnRenew => (Status::Verified, Some(Certificate::OnRenew)),
        Goal::VerifiedExpired => (Status::Verified, Some(Certificate::Expired)),
        Goal::VerifiedRevoke => (Status::Verified, Some(Certificate::Revoke)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sta_01_a_story_goes_on_where_it_stopped_and_never_back() {
        use Deed::{Activate, Approve, Issue, Register, Revoke};
        let revoked = Some((Status::Verified, Some(Certificate::Revoke)));
        let issued = Some((Status::Verified, Some(Certificate::Issue)));
        assert_eq!(missing(None, Goal::NewNew), Some(vec![Register]));
        assert_eq!(missing(None, Goal::VerifiedRevoke), Some(vec![Register, Activate, Approve, Issue, Revoke]));
        assert_eq!(missing(Some((Status::Waiting, None)), Goal::VerifiedIssue), Some(vec![Approve, Issue]));
        assert_eq!(missing(Some((Status::Waiting, None)), Goal::NewNew), None);
        assert_eq!(missing(issued, Goal::VerifiedIssue), Some(Vec::new()));
        assert_eq!(missing(issued, Goal::VerifiedRevoke), Some(vec![Revoke]));
        assert_eq!(missing(issued, Goal::VerifiedExpired), None);
        assert_eq!(missing(issued, Goal::VerifiedNew), None);
        assert_eq!(missing(issued, Goal::VerifiedOnRenew), Some(vec![Deed::Renew]));
        assert_eq!(missing(revoked, Goal::VerifiedIssue), Some(vec![Issue]));
        assert_eq!(missing(revoked, Goal::VerifiedExpired), None);
        assert_eq!(missing(revoked, Goal::VerifiedNew), None);
    }
}
