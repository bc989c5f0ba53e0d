//! The status table: verification beside certificate, and whether the person may sign. Must not know rows.

use super::certificate;
use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use super::verification;
use super::word::Word;
use crate::say;

/// A person's overall certificate status: that of the newest signature certificate (STA-04), `New` when there is none.
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

/// A row of the status table as the manual writes it: `Verified/Issue` (STA-01).
pub fn row_label((verification, certificate): (verification::VerificationStatus, Newest)) -> String {
    format!("{}/{}", verification.label(), label(certificate))
}

/// The answer where nothing that anybody does leads from one row to another (STA-01).
pub fn no_way(
    email: &str,
    from: (verification::VerificationStatus, Newest),
    to: (verification::VerificationStatus, Newest),
) -> Refusal {
    let (from, to) = (row_label(from), row_label(to));
    Refusal::state(
        Rule::Sta01,
        say!(
            "{email} is {from}, and nothing leads from there to {to}",
            "{email} berstatus {from}, tidak ada jalan ke {to}"
        ),
    )
}

/// Refuses a certificate that shall be Expired by now, for somebody who was registered at `since`, after the moment
/// `then` at which it would have been issued (STA-02).
pub fn registered_before(email: &str, since: Timestamp, then: Timestamp) -> Result<(), Refusal> {
    if since <= then {
        return Ok(());
    }
    Err(Refusal::state(
        Rule::Sta02,
        say!(
            "{email} was registered after the time at which a certificate that is Expired now was issued",
            "{email} terdaftar setelah saat penerbitan sertifikat yang kini Expired"
        ),
    ))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "what is allowed and should not be is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn sta_02_a_certificate_is_no_older_than_its_owners_account() {
        let [early, late] = [1, 2].map(Timestamp::from_unix);
        assert!(registered_before("a@b.test", early, early).is_ok());
        assert_eq!(registered_before("a@b.test", late, early).unwrap_err().rule, Some(Rule::Sta02));
    }

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
