//! The two CAs against their models.

use bsre::domain::key::KeyType;
use bsre::pki::authority::Authority;
use bsre::pki::{Error, inspect};

use super::*;

#[test]
fn the_root_is_as_its_model() {
    let root = parsed(PKI.root.certificate());
    let subject = named(&[
        ("2.5.4.3", UTF8, "Root CA Uji Indonesia DS G1 (TEST)"),
        ("2.5.4.10", UTF8, ORGANISATION),
        ("2.5.4.6", PRINTABLE, "ID"),
    ]);
    assert_eq!(encoded(root.subject()), subject);
    assert_eq!(encoded(root.issuer()), subject);
    assert_eq!(root.signature_algorithm.algorithm.to_id_string(), SHA256_RSA);
    assert_eq!(
        extensions(&root),
        listed(&[("2.5.29.19", true), ("2.5.29.35", false), ("2.5.29.14", false), ("2.5.29.15", true)])
    );
    let validity = root.validity();
    assert_eq!(validity.not_after.timestamp() - validity.not_before.timestamp(), 7300 * 86_400);
    root.verify_signature(None).unwrap();
}

#[test]
fn the_issuing_ca_is_as_its_model() {
    let (root, issuing) = (parsed(PKI.root.certificate()), parsed(PKI.issuing.certificate()));
    let subject = named(&[
        ("2.5.4.6", PRINTABLE, "ID"),
        ("2.5.4.10", UTF8, ORGANISATION),
        ("2.5.4.3", UTF8, "BSRE CA UJI DS G1 (TEST)"),
    ]);
    assert_eq!(encoded(issuing.subject()), subject);
    assert_eq!(issuing.issuer().as_raw(), root.subject().as_raw());
    assert_eq!(issuing.signature_algorithm.algorithm.to_id_string(), SHA384_RSA);
    assert_eq!(
        extensions(&issuing),
        listed(&[
            ("2.5.29.19", true),
            ("2.5.29.35", false),
            ("2.5.29.31", false),
            ("2.5.29.14", false),
            ("2.5.29.15", true)
        ])
    );
    assert!(issuing.is_ca());
    let usage = issuing.key_usage().unwrap().unwrap().value;
    assert!(usage.digital_signature() && usage.key_cert_sign() && usage.crl_sign());
    assert_eq!(usage.flags.count_ones(), 3);
    assert!(
        String::from_utf8_lossy(&value(&issuing, "2.5.29.31")).contains("http://pki.bsre.test/ca/rootcaujidsg1.crl")
    );
    let validity = issuing.validity();
    assert_eq!(validity.not_after.timestamp() - validity.not_before.timestamp(), 3650 * 86_400);
    issuing.verify_signature(Some(root.public_key())).unwrap();
}

#[test]
fn an_ecdsa_pki_signs_with_the_hash_of_its_curve() {
    for (kind, signature) in [(KeyType::EcdsaP256, "ecdsa-with-SHA256"), (KeyType::EcdsaP384, "ecdsa-with-SHA384")] {
        let pki = Pki::new(kind);
        let leaf = pki.issuing.issue(&request(&CertificatePurpose::Signature), BASE).unwrap();
        assert_eq!(inspect::summary(&leaf).unwrap().signature, signature);
        parsed(&leaf).verify_signature(Some(parsed(pki.issuing.certificate()).public_key())).unwrap();
        parsed(pki.issuing.certificate()).verify_signature(Some(parsed(pki.root.certificate()).public_key())).unwrap();
    }
}

#[test]
fn a_ca_loads_with_its_own_key_only() {
    assert!(matches!(Authority::load(PKI.issuing.certificate(), &KEY), Err(Error::KeyMismatch)));
    assert!(matches!(Authority::load(b"no", &KEY), Err(Error::Certificate)));
}
