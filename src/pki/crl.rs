//! Certificate revocation lists. Knows their encoding; must not know which certificates are revoked, nor when to sign.

use rcgen::{CertificateRevocationListParams, KeyIdMethod, RevokedCertParams, SerialNumber};

use super::Error;
use super::authority::Authority;
use crate::domain::Timestamp;
use crate::domain::product::RevocationReason;
use crate::domain::serial::Serial;

/// One entry of a CRL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevokedEntry {
    /// Serial number.
    pub serial: Serial,
    /// When it was revoked.
    pub at: Timestamp,
    /// Why. [`RevocationReason::Other`] is left out of the list, as RFC 5280 section 5.3.1 advises.
    pub reason: RevocationReason,
}

/// Signs a version 2 CRL with these entries, in their order, as DER (`REV-03`).
///
/// `number` must rise from one list to the next. 100,000 entries make about 5 MB.
pub fn sign(
    authority: &Authority,
    number: u64,
    this_update: Timestamp,
    next_update: Timestamp,
    entries: impl IntoIterator<Item = RevokedEntry>,
) -> Result<Vec<u8>, Error> {
    let list = CertificateRevocationListParams {
        this_update: this_update.utc(),
        next_update: next_update.utc(),
        crl_number: SerialNumber::from(number),
        issuing_distribution_point: None,
        revoked_certs: entries.into_iter().map(entry).collect(),
        key_identifier_method: KeyIdMethod::PreSpecified(authority.key_id().to_vec()), // it would not look itself
    };
    Ok(list.signed_by(authority.issuer())?.der().to_vec())
}

#[expect(clippy::needless_pass_by_value, reason = "entries stream in and none is kept")]
fn entry(revoked: RevokedEntry) -> RevokedCertParams {
    RevokedCertParams {
        serial_number: SerialNumber::from_slice(revoked.serial.as_bytes()),
        revocation_time: revoked.at.utc(),
        reason_code: reason(revoked.reason),
        invalidity_date: None,
    }
}

const fn reason(reason: RevocationReason) -> Option<rcgen::RevocationReason> {
    match reason {
        RevocationReason::Other => None,
        RevocationReason::Compromised => Some(rcgen::RevocationReason::KeyCompromise),
        RevocationReason::Moved | RevocationReason::DataChanged => Some(rcgen::RevocationReason::AffiliationChanged),
        RevocationReason::Superseded => Some(rcgen::RevocationReason::Superseded),
        RevocationReason::Left => Some(rcgen::RevocationReason::CessationOfOperation),
        RevocationReason::FalseData => Some(rcgen::RevocationReason::PrivilegeWithdrawn),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rev_03_reasons_are_written_as_their_rfc_5280_codes() {
        for from in RevocationReason::ALL {
            assert_eq!(reason(from).map_or(0, |written| written as u8), from.code(), "{from}");
        }
    }
}
