//! The status table: verification beside certificate, and whether the person may sign. Must not know rows.

use super::certificate;
use super::timestamp::Timestamp;
use super::verification;

/// A person's overall certificate status: that of the newest personal certificate (STA-04), `New` when there is none.
pub type Newest = Option<certificate::Status>;

/// The eight rows of the status table: verification, certificate, may sign (STA-01).
pub const ROWS: [(verification::Status, Newest, bool); 8] = {
    use certificate::Status as C;
    use verification::Status as V;
    [
        (V::New, None, false),
        (V::Waiting, None, false),
        (V::Verified, None, false),
        (V::Verified, Some(C::Issue), true),
        (V::Update, Some(C::Issue), false),
        (V::Verified, Some(C::OnRenew), false),
        (V::Verified, Some(C::Expired), false),
        (V::Verified, Some(C::Revoke), false),
    ]
};

/// Whether a person in this row may sign: read from the table, never stored (STA-01).
pub fn may_sign(verification: verification::Status, certificate: Newest) -> bool {
    ROWS.iter().any(|(v, c, signs)| *v == verification && *c == certificate && *signs)
}

/// The label of an overall certificate status.
pub const fn label(certificate: Newest) -> &'static str {
    match certificate {
        Some(status) => status.label(),
        None => "New",
    }
}

/// What a stored status with its certificate's end reads as at `now`.
pub fn newest_at(stored: Option<(certificate::Status, Timestamp)>, now: Timestamp) -> Newest {
    stored.map(|(status, not_after)| status.at(not_after, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sta_01_only_verified_with_issue_may_sign() {
        for verification in verification::Status::ALL {
            for certificate in certificate::Status::ALL.into_iter().map(Some).chain([None]) {
                let expected = verification.label() == "Verified" && label(certificate) == "Issue";
                assert_eq!(may_sign(verification, certificate), expected, "{verification:?} {certificate:?}");
            }
        }
    }
}
