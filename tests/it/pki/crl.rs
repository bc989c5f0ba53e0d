//! Revocation lists, read back.

use bsre::domain::product::RevocationReason;
use bsre::pki::crl::{self, RevokedEntry};

use super::*;

#[test]
fn rev_03_a_crl_lists_serial_time_and_reason() {
    let at = Timestamp::from_unix(AT.unix() + 60);
    let entries = [RevocationReason::Compromised, RevocationReason::Other, RevocationReason::FalseData]
        .map(|reason| RevokedEntry { serial: *SERIAL, at, reason });
    let next = Timestamp::from_unix(at.unix() + 86_400);
    let der = crl::sign(&PKI.issuing, 7, at, next, entries).unwrap();
    let (rest, list) = CertificateRevocationList::from_der(&der).unwrap();
    assert!(rest.is_empty());
    assert_eq!(list.version(), Some(X509Version::V2));
    assert_eq!(list.crl_number().unwrap().to_string(), "7");
    assert_eq!(list.last_update().timestamp(), at.unix());
    assert_eq!(list.next_update().unwrap().timestamp(), next.unix());
    assert_eq!(list.signature_algorithm.algorithm.to_id_string(), SHA256_RSA);
    let reasons: Vec<_> =
        list.iter_revoked_certificates().map(|row| row.reason_code().map(|(_, code)| code.0)).collect();
    assert_eq!(reasons, [Some(1), None, Some(9)]);
    let first = list.iter_revoked_certificates().next().unwrap();
    assert_eq!((first.raw_serial(), first.revocation_date.timestamp()), (SERIAL.as_bytes(), at.unix()));
    let key_id = list.extensions().iter().find(|found| found.oid.to_id_string() == "2.5.29.35").unwrap();
    assert_eq!(key_id.value[4..], *PKI.issuing.key_id());
    list.verify_signature(parsed(PKI.issuing.certificate()).public_key()).unwrap();
}

#[test]
fn rev_03_an_empty_crl_and_the_root_s_are_signed_too() {
    let next = Timestamp::from_unix(AT.unix() + 86_400);
    let der = crl::sign(&PKI.root, 1, AT, next, []).unwrap();
    let (_, list) = CertificateRevocationList::from_der(&der).unwrap();
    assert_eq!(list.iter_revoked_certificates().count(), 0);
    list.verify_signature(parsed(PKI.root.certificate()).public_key()).unwrap();
}
