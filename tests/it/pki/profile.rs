//! Subscribers' certificates against the profile.

use bsre::domain::email::Email;
use bsre::domain::host::{HostName, Hosts};
use bsre::pki::{Error, inspect, pem, public};

use super::*;

/// The order and criticality of the real profile.
const NINE: [(&str, bool); 9] = [
    ("2.5.29.19", true),
    ("2.5.29.35", false),
    ("1.3.6.1.5.5.7.1.1", false),
    ("2.5.29.32", false),
    ("2.5.29.37", true),
    ("1.3.6.1.5.5.7.1.3", false),
    ("2.5.29.31", false),
    ("2.5.29.14", false),
    ("2.5.29.15", true),
];

#[test]
fn iss_01_a_signature_certificate_follows_the_profile() {
    let der = issue(&CertificatePurpose::Signature);
    let leaf = parsed(&der);
    assert_eq!(leaf.version(), X509Version::V3);
    assert_eq!(leaf.raw_serial(), SERIAL.as_bytes());
    assert_eq!(leaf.signature_algorithm.algorithm.to_id_string(), SHA256_RSA);
    assert_eq!(
        encoded(leaf.subject()),
        named(&[
            ("2.5.4.13", UTF8, "123456ABCDEF7890_Tanda Tangan Elektronik"),
            ("2.5.4.3", UTF8, "Sari Uji Coba, S.Kom."),
            ("2.5.4.10", UTF8, "Dinas Contoh Kota Uji"),
            ("2.5.4.6", PRINTABLE, "ID"),
        ])
    );
    assert_eq!(extensions(&leaf), listed(&NINE));
    assert_eq!(leaf.validity().not_before.timestamp(), AT.unix());
    assert_eq!(leaf.validity().not_after.timestamp(), AT.unix() + 730 * 86_400 - 1);
    let issuing = parsed(PKI.issuing.certificate());
    assert_eq!(leaf.issuer().as_raw(), issuing.subject().as_raw());
    leaf.verify_signature(Some(issuing.public_key())).unwrap();
}

#[test]
fn the_contents_of_the_extensions_follow_the_profile() {
    let der = issue(&CertificatePurpose::Signature);
    let leaf = parsed(&der);
    assert_eq!(value(&leaf, "2.5.29.19"), [0x30, 0x00]);
    assert_eq!(value(&leaf, "2.5.29.15"), [0x03, 0x02, 0x06, 0xC0]); // digitalSignature + nonRepudiation
    let qc_sscd = [0x30, 0x0A, 0x30, 0x08, 0x06, 0x06, 0x04, 0x00, 0x8E, 0x46, 0x01, 0x04]; // 0.4.0.1862.1.4
    assert_eq!(value(&leaf, "1.3.6.1.5.5.7.1.3"), qc_sscd);
    let purposes = leaf.extended_key_usage().unwrap().unwrap().value;
    assert_eq!(purposes.other.iter().map(|oid| oid.to_id_string()).collect::<Vec<_>>(), ["1.2.840.113583.1.1.5"]);

    let key_id = public::key_id(KEY.public_key_spki()).unwrap();
    assert_eq!(key_id.len(), 20);
    assert_eq!(value(&leaf, "2.5.29.14")[2..], key_id);
    assert_eq!(value(&leaf, "2.5.29.35")[4..], *PKI.issuing.key_id());
    assert_eq!(value(&parsed(PKI.issuing.certificate()), "2.5.29.14")[2..], *PKI.issuing.key_id());

    let text = |oid: &str| String::from_utf8_lossy(&value(&leaf, oid)).into_owned();
    assert!(text("1.3.6.1.5.5.7.1.1").contains("http://pki.bsre.test/ca/bsrecaujidsg1.crt"));
    assert!(text("1.3.6.1.5.5.7.1.1").contains("http://pki.bsre.test/ocsp"));
    assert!(text("2.5.29.31").contains("http://pki.bsre.test/ca/bsrecaujidsg1.crl"));
    assert!(text("2.5.29.32").contains("http://pki.bsre.test/kebijakan"));
    let policies = policies(&leaf);
    assert_eq!(
        policies,
        [
            ("2.16.360.1.1.1.5.1.4.3".to_owned(), "1.3.6.1.5.5.7.2.2".to_owned()),
            ("2.16.360.1.1.1.3.11.2.0.1".to_owned(), "1.3.6.1.5.5.7.2.1".to_owned()),
            ("2.16.360.1.1.1.9.1".to_owned(), "1.3.6.1.5.5.7.2.2".to_owned()),
        ]
    );
}

/// Each policy with the kind of its only qualifier.
fn policies(certificate: &X509Certificate<'_>) -> Vec<(String, String)> {
    let found = certificate.extensions().iter().find_map(|found| match found.parsed_extension() {
        ParsedExtension::CertificatePolicies(policies) => Some(policies.clone()),
        _ => None,
    });
    let row = |policy: &PolicyInformation<'_>| {
        let qualifiers = policy.policy_qualifiers.as_ref().unwrap();
        assert_eq!(qualifiers.len(), 1);
        (policy.policy_id.to_id_string(), qualifiers[0].policy_qualifier_id.to_id_string())
    };
    found.unwrap().iter().map(row).collect()
}

#[test]
fn sea_06_a_seal_is_named_by_its_product() {
    let der = issue(&CertificatePurpose::Seal);
    assert_eq!(encoded(parsed(&der).subject())[0].2, "123456ABCDEF7890_Segel Elektronik BSRE CA");
    assert_eq!(extensions(&parsed(&der)), listed(&NINE));
}

#[test]
fn iss_04_the_email_product_has_its_address_and_purposes() {
    let der = issue(&CertificatePurpose::Email(Email::parse("sari@dinas.test").unwrap()));
    let leaf = parsed(&der);
    let mut ten = NINE.to_vec();
    ten.insert(5, ("2.5.29.17", false));
    assert_eq!(extensions(&leaf), listed(&ten));
    let names = &leaf.subject_alternative_name().unwrap().unwrap().value.general_names;
    assert_eq!(*names, [GeneralName::RFC822Name("sari@dinas.test")]);
    let purposes = leaf.extended_key_usage().unwrap().unwrap().value;
    assert!(purposes.email_protection && purposes.client_auth && purposes.other.is_empty() && !purposes.server_auth);
}

#[test]
fn iss_04_the_tls_product_has_the_names_of_its_request() {
    let names = ["layanan.uji.test", "*.uji.test"].map(|name| HostName::parse(name).unwrap());
    let der = issue(&CertificatePurpose::Tls(Hosts::new(names.to_vec()).unwrap()));
    let leaf = parsed(&der);
    let found = &leaf.subject_alternative_name().unwrap().unwrap().value.general_names;
    assert_eq!(*found, [GeneralName::DNSName("layanan.uji.test"), GeneralName::DNSName("*.uji.test")]);
    let purposes = leaf.extended_key_usage().unwrap().unwrap().value;
    assert!(purposes.server_auth && !purposes.client_auth && purposes.other.is_empty());
    assert_eq!(value(&leaf, "2.5.29.15"), [0x03, 0x02, 0x05, 0xA0]); // digitalSignature + keyEncipherment
}

#[test]
fn names_that_do_not_fit_are_refused() {
    for name in ["", " ", &"x".repeat(65), "a\u{0}b"] {
        let asked = CertificateRequest { common_name: name, ..request(&CertificatePurpose::Signature) };
        assert!(matches!(PKI.issuing.issue(&asked, BASE), Err(Error::Field { .. })), "{name:?}");
    }
    let asked = CertificateRequest { common_name: &"é".repeat(64), ..request(&CertificatePurpose::Signature) };
    assert!(PKI.issuing.issue(&asked, BASE).is_ok());
}

#[test]
fn iss_02_a_certificate_reads_as_the_portal_shows_it() {
    let der = issue(&CertificatePurpose::Signature);
    let read = inspect::summary(&der).unwrap();
    assert_eq!(
        read.subject,
        "C=ID, O=Dinas Contoh Kota Uji, CN=\"Sari Uji Coba, S.Kom.\", \
         OID.2.5.4.13=123456ABCDEF7890_Tanda Tangan Elektronik"
    );
    assert_eq!(read.serial, "5a".repeat(20));
    assert_eq!((read.not_before, read.key.as_str()), (AT, "RSA-2048"));
    let names: Vec<_> = read.extensions.iter().map(|found| found.name.as_str()).collect();
    assert_eq!(names[..3], ["basicConstraints", "authorityKeyIdentifier", "authorityInfoAccess"]);
    assert_eq!(read.fingerprint.len(), 64);
    assert!(pem::encode(pem::CERTIFICATE, &der).unwrap().starts_with("-----BEGIN CERTIFICATE-----\n"));
    assert!(matches!(inspect::summary(&der[1..]), Err(Error::Certificate)));
}
