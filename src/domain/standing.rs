//! The status table: verification beside certificate, and whether the person may sign. Must not know rows.

use super::certificate;
use super::timestamp::Timestamp;
use super::verification;
use super::word::Word;

/// A person's overall certificate status: that of the newest personal certificate (STA-04), `New` when there is none.
pub type Newest = Option<certificate::CertificateStatus>;

impl Word for Newest {
    fn all() -> &'static [Self] {
        use certificate::CertificateStatus;
        &[
            None,
            Some(CertificateStatus::Issue),
            Some(CertificateStatus::OnRenew),
            Some(CertificateStatus::Expired),
            Some(CertificateStatus::Revoke),
        ]
    }

    fn spelling(self) -> &'static str {
        label(self)
    }
}

/// The eight rows of the status table: verification, certificate, may sign (STA-01).
pub const ROWS: [(verification::VerificationStatus, Newest, bool); 8] = {
    use certificate::CertificateStatus;
    use verification::VerificationStatus;
    [
        (VerificationStatus::New, None, false),
        (VerificationStatus::Waiting, None, false),
        (VerificationStatus::Verified, None, false),
        (VerificationStatus::Verified, Some(CertificateStatus::Issue), true),
        (VerificationStatus::Update, Some(CertificateStatus::Issue), false),
        (VerificationStatus::Verified, Some(CertificateStatus::OnRenew), false),
        (VerificationStatus::Verified, Some(CertificateStatus::Expired), false),
        (VerificationStatus::Verified, Some(CertificateStatus::Revoke), false),
    ]
};

/// Whether a person in this row may sign: read from the table, never stored (STA-01).
pub fn may_sign(verification: verification::VerificationStatus, certificate: Newest) -> bool {
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
pub fn newest_at(stored: Option<(certificate::CertificateStatus, Timestamp)>, now: Timestamp) -> Newest {
    stored.map(|(status, not_after)| status.at(not_after, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sta_01_only_verified_with_issue_may_sign() {
        for verification in verification::VerificationStatus::ALL {
            for certificate in certificate::CertificateStatus::ALL.into_iter().map(Some).chain([None]) {
                let expected = verification.label() == "Verified" && label(certificate) == "Issue";
                assert_eq!(may_sign(verification, certificate), expected, "{verification:?} {certificate:?}");
            }
        }
    }
}
