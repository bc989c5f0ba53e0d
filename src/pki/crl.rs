//! Certificate revocation lists. Knows their encoding; must not know which certificates are revoked, nor when to sign.

use rcgen::{CertificateRevocationListParams, KeyIdMethod, RevocationReason, RevokedCertParams, SerialNumber};

use super::Error;
use super::authority::{Authority, serial_number};
use crate::domain::Timestamp;

/// One entry of a CRL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revoked<'a> {
    /// Serial number, big-endian.
    pub serial: &'a [u8],
    /// When it was revoked.
    pub at: Timestamp,
    /// Reason code of RFC 5280 section 5.3.1; 0 is left out of the list, as the RFC advises.
    pub reason: u8,
}

/// Signs a version 2 CRL with these entries, in their order, as DER (`REV-03`).
///
/// `number` must rise from one list to the next. 100,000 entries make 4.9 MB.
pub fn sign<'a>(
    authority: &Authority,
    number: u64,
    this_update: Timestamp,
    next_update: Timestamp,
    entries: impl IntoIterator<Item = Revoked<'a>>,
) -> Result<Vec<u8>, Error> {
    let list = CertificateRevocationListParams {
        this_update: this_update.utc(),
        next_update: next_update.utc(),
        crl_number: SerialNumber::from(number),
        issuing_distribution_point: None,
        revoked_certs: entries.into_iter().map(entry).collect::<Result<_, _>>()?,
        key_identifier_method: KeyIdMethod::PreSpecified(authority.key_id().to_vec()), // it would not look itself
    };
    Ok(list.signed_by(authority.issuer())?.der().to_vec())
}

fn entry(revoked: Revoked<'_>) -> Result<RevokedCertParams, Error> {
    Ok(RevokedCertParams {
        serial_number: serial_number(revoked.serial)?,
        revocation_time: revoked.at.utc(),
        reason_code: reason(revoked.reason)?,
        invalidity_date: None,
    })
}

/// The reasons that subscribers' certificates are revoked for; a hold is none of them, as nothing is un-revoked.
const fn reason(code: u8) -> Result<Option<RevocationReason>, Error> {
    Ok(Some(match code {
        0 => return Ok(None),
        1 => RevocationReason::KeyCompromise,
        2 => RevocationReason::CaCompromise,
        3 => RevocationReason::AffiliationChanged,
        4 => RevocationReason::Superseded,
        5 => RevocationReason::CessationOfOperation,
        9 => RevocationReason::PrivilegeWithdrawn,
        other => return Err(Error::Reason(other)),
    }))
}
