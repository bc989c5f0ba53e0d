//! Certificate requests, good and bad.

use bsre::domain::host::{HostName, Hosts};
use bsre::pki::csr::Csr;
use bsre::pki::{CsrRefused, Error, public};
use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ED25519};

use super::*;

fn csr_params(names: &[&str]) -> CertificateParams {
    CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap()
}

#[test]
fn iss_03_a_request_gives_its_key_and_names() {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let csr = csr_params(&["Layanan.uji.test", "*.uji.test"]).serialize_request(&key).unwrap();
    for bytes in [csr.der().to_vec(), csr.pem().unwrap().into_bytes()] {
        let read = Csr::parse(&bytes).unwrap();
        assert_eq!(read.spki, rcgen::PublicKeyData::subject_public_key_info(&key));
        assert_eq!(read.kind, public::PublicKeyKind::P256);
        assert!(read.hosts.iter().map(HostName::as_str).eq(["layanan.uji.test", "*.uji.test"]));
        let purpose = CertificatePurpose::Tls(Hosts::new(read.hosts).unwrap());
        let asked = CertificateRequest { public_key_spki: &read.spki, ..request(&purpose) };
        assert_eq!(value(&parsed(&PKI.issuing.issue(&asked, BASE).unwrap()), "2.5.29.15"), [0x03, 0x02, 0x07, 0x80]);
    }
}

#[test]
fn iss_03_a_request_that_its_key_did_not_sign_is_refused() {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let mut der = csr_params(&["a.uji.test"]).serialize_request(&key).unwrap().der().to_vec();
    let at = der.windows(10).position(|part| part == b"a.uji.test").unwrap();
    der[at] = b'b';
    assert!(matches!(Csr::parse(&der), Err(Error::Csr(CsrRefused::Signature))));
}

#[test]
fn iss_03_a_request_with_another_kind_of_key_is_refused() {
    let key = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    let der = csr_params(&["a.uji.test"]).serialize_request(&key).unwrap().der().to_vec();
    assert!(matches!(Csr::parse(&der), Err(Error::Csr(CsrRefused::Key))));
}
