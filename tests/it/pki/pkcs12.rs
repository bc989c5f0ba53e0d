//! PKCS#12 files, opened again.

use bsre::pki::{Error, pkcs12};

use super::*;

#[test]
fn iss_08_a_pkcs12_file_opens_with_its_passphrase_only() {
    let leaf = issue(&CertificatePurpose::Signature);
    let chain = [leaf.as_slice(), PKI.issuing.certificate(), PKI.root.certificate()];
    let file = pkcs12::export("sari", &KEY, &chain, "Rahasia#1").unwrap();
    let open = |pass: &str| p12_keystore::KeyStore::from_pkcs12(&file, pass, p12_keystore::Pkcs12ImportPolicy::Strict);
    let store = open("Rahasia#1").unwrap();
    let (alias, entry) = store.private_key_chain().unwrap();
    assert_eq!((alias, entry.key().as_der()), ("sari", KEY.pkcs8()));
    assert_eq!(entry.certs().iter().map(|found| found.as_der().to_vec()).collect::<Vec<_>>(), chain);
    assert!(open("Rahasia#2").is_err());
    assert!(matches!(pkcs12::export("sari", &KEY, &[], "Rahasia#1"), Err(Error::Certificate)));
}
