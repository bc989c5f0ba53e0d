//! What the PKI floor makes, read back with another parser and compared with the profile, field by field.

#![expect(clippy::unwrap_used, reason = "a failed test may panic")]

use std::sync::LazyLock;

use bsre::domain::Timestamp;
use bsre::domain::key::KeyType;
use bsre::pki::authority::Authority;
use bsre::pki::crl::{self, Revoked};
use bsre::pki::csr::{Csr, Refused};
use bsre::pki::key::PrivateKey;
use bsre::pki::names::CaNames;
use bsre::pki::profile::{Product, Request};
use bsre::pki::{Error, inspect, pem, pkcs12, public};
use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ED25519};
use x509_parser::prelude::*;

const BASE: &str = "http://pki.bsre.test";
const AT: Timestamp = Timestamp::from_unix(1_732_000_000); // 2024-11-19T07:06:40Z

/// One test PKI for all: the keys are the slow part.
static PKI: LazyLock<Pki> = LazyLock::new(|| Pki::new(KeyType::Rsa2048));
/// A subscriber's key.
static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate(KeyType::Rsa2048).unwrap());

struct Pki {
    root: Authority,
    issuing: Authority,
}

impl Pki {
    fn new(kind: KeyType) -> Self {
        let names = CaNames::default();
        let root = Authority::create_root(&names, &PrivateKey::generate(kind).unwrap(), &[0x41; 16], AT).unwrap();
        let key = PrivateKey::generate(kind).unwrap();
        let issuing = Authority::create_issuing(&root, &names, &key, BASE, &[0x42; 16], AT).unwrap();
        Self { root, issuing }
    }
}

fn request(product: Product) -> Request<'static> {
    Request {
        product,
        common_name: "Sari Uji Coba, S.Kom.",
        organisation: "Dinas Contoh Kota Uji",
        email: None,
        dns_names: &[],
        subscriber_id: "123456ABCDEF7890",
        serial: &[0x5A; 20],
        public_key_spki: KEY.public_key_spki(),
        not_before: AT,
    }
}

fn issue(product: Product) -> Vec<u8> {
    PKI.issuing.issue(&request(product), BASE).unwrap()
}

fn parsed(der: &[u8]) -> X509Certificate<'_> {
    let (rest, certificate) = X509Certificate::from_der(der).unwrap();
    assert!(rest.is_empty());
    certificate
}

/// Encoded order of a name: type, tag of the string, value.
fn encoded(name: &X509Name<'_>) -> Vec<(String, u32, String)> {
    let part = |part: &AttributeTypeAndValue<'_>| {
        (part.attr_type().to_id_string(), part.attr_value().tag().0, part.as_str().unwrap().to_owned())
    };
    name.iter_attributes().map(part).collect()
}

fn extensions(certificate: &X509Certificate<'_>) -> Vec<(String, bool)> {
    certificate.extensions().iter().map(|found| (found.oid.to_id_string(), found.critical)).collect()
}

fn listed(rows: &[(&str, bool)]) -> Vec<(String, bool)> {
    rows.iter().map(|(oid, critical)| ((*oid).to_owned(), *critical)).collect()
}

fn named(rows: &[(&str, u32, &str)]) -> Vec<(String, u32, String)> {
    rows.iter().map(|(oid, tag, text)| ((*oid).to_owned(), *tag, (*text).to_owned())).collect()
}

fn value(certificate: &X509Certificate<'_>, oid: &str) -> Vec<u8> {
    certificate.extensions().iter().find(|found| found.oid.to_id_string() == oid).unwrap().value.to_vec()
}

const UTF8: u32 = 12;
const PRINTABLE: u32 = 19;
const SHA256_RSA: &str = "1.2.840.113549.1.1.11";
const SHA384_RSA: &str = "1.2.840.113549.1.1.12";
const ORGANISATION: &str = "Penyelenggara Sertifikasi Elektronik Uji (TEST)";

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
    let der = issue(Product::Signature);
    let leaf = parsed(&der);
    assert_eq!(leaf.version(), X509Version::V3);
    assert_eq!(leaf.raw_serial(), [0x5A; 20]);
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
    let der = issue(Product::Signature);
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
    let der = issue(Product::Seal);
    assert_eq!(encoded(parsed(&der).subject())[0].2, "123456ABCDEF7890_Segel Elektronik BSRE CA");
    assert_eq!(extensions(&parsed(&der)), listed(&NINE));
}

#[test]
fn iss_04_the_email_product_has_its_address_and_purposes() {
    let asked = Request { email: Some("sari@dinas.test"), ..request(Product::Email) };
    let der = PKI.issuing.issue(&asked, BASE).unwrap();
    let leaf = parsed(&der);
    let mut ten = NINE.to_vec();
    ten.insert(5, ("2.5.29.17", false));
    assert_eq!(extensions(&leaf), listed(&ten));
    let names = &leaf.subject_alternative_name().unwrap().unwrap().value.general_names;
    assert_eq!(*names, [GeneralName::RFC822Name("sari@dinas.test")]);
    let purposes = leaf.extended_key_usage().unwrap().unwrap().value;
    assert!(purposes.email_protection && purposes.client_auth && purposes.other.is_empty() && !purposes.server_auth);
    assert!(matches!(PKI.issuing.issue(&request(Product::Email), BASE), Err(Error::Field { .. })));
}

#[test]
fn iss_04_the_tls_product_has_the_names_of_its_request() {
    let names = ["layanan.uji.test".to_owned(), "*.uji.test".to_owned()];
    let asked = Request { dns_names: &names, ..request(Product::Tls) };
    let der = PKI.issuing.issue(&asked, BASE).unwrap();
    let leaf = parsed(&der);
    let found = &leaf.subject_alternative_name().unwrap().unwrap().value.general_names;
    assert_eq!(*found, [GeneralName::DNSName("layanan.uji.test"), GeneralName::DNSName("*.uji.test")]);
    let purposes = leaf.extended_key_usage().unwrap().unwrap().value;
    assert!(purposes.server_auth && !purposes.client_auth && purposes.other.is_empty());
    assert_eq!(value(&leaf, "2.5.29.15"), [0x03, 0x02, 0x05, 0xA0]); // digitalSignature + keyEncipherment
    for wrong in [vec![], vec!["uji_1.test".to_owned()]] {
        let asked = Request { dns_names: &wrong, ..request(Product::Tls) };
        assert!(matches!(PKI.issuing.issue(&asked, BASE), Err(Error::Field { .. })), "{wrong:?}");
    }
}

#[test]
fn names_that_do_not_fit_are_refused() {
    for name in ["", " ", &"x".repeat(65), "a\u{0}b"] {
        let asked = Request { common_name: name, ..request(Product::Signature) };
        assert!(matches!(PKI.issuing.issue(&asked, BASE), Err(Error::Field { .. })), "{name:?}");
    }
    let asked = Request { common_name: &"é".repeat(64), ..request(Product::Signature) };
    assert!(PKI.issuing.issue(&asked, BASE).is_ok());
}

#[test]
fn an_ecdsa_pki_signs_with_the_hash_of_its_curve() {
    for (kind, signature) in [(KeyType::EcdsaP256, "ecdsa-with-SHA256"), (KeyType::EcdsaP384, "ecdsa-with-SHA384")] {
        let pki = Pki::new(kind);
        let leaf = pki.issuing.issue(&request(Product::Signature), BASE).unwrap();
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

#[test]
fn rev_03_a_crl_lists_serial_time_and_reason() {
    let at = Timestamp::from_unix(AT.unix() + 60);
    let entries = [
        Revoked { serial: &[0x5A; 20], at, reason: 1 },
        Revoked { serial: &[0x01], at, reason: 0 },
        Revoked { serial: &[0x02], at, reason: 9 },
    ];
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
    assert_eq!((first.raw_serial(), first.revocation_date.timestamp()), (&[0x5A; 20][..], at.unix()));
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
    let hold = [Revoked { serial: &[1], at: AT, reason: 6 }];
    assert!(matches!(crl::sign(&PKI.root, 2, AT, next, hold), Err(Error::Reason(6))));
}

#[test]
fn iss_08_a_pkcs12_file_opens_with_its_passphrase_only() {
    let leaf = issue(Product::Signature);
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
        assert_eq!(read.kind, public::Kind::P256);
        assert_eq!(read.dns_names, ["layanan.uji.test", "*.uji.test"]);
        let asked = Request { public_key_spki: &read.spki, dns_names: &read.dns_names, ..request(Product::Tls) };
        assert_eq!(value(&parsed(&PKI.issuing.issue(&asked, BASE).unwrap()), "2.5.29.15"), [0x03, 0x02, 0x07, 0x80]);
    }
}

#[test]
fn iss_03_a_request_that_its_key_did_not_sign_is_refused() {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let mut der = csr_params(&["a.uji.test"]).serialize_request(&key).unwrap().der().to_vec();
    let at = der.windows(10).position(|part| part == b"a.uji.test").unwrap();
    der[at] = b'b';
    assert!(matches!(Csr::parse(&der), Err(Error::Csr(Refused::Signature))));
}

#[test]
fn iss_03_a_request_with_another_kind_of_key_is_refused() {
    let key = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    let der = csr_params(&["a.uji.test"]).serialize_request(&key).unwrap().der().to_vec();
    assert!(matches!(Csr::parse(&der), Err(Error::Csr(Refused::Key))));
}

#[test]
fn iss_02_a_certificate_reads_as_the_portal_shows_it() {
    let der = issue(Product::Signature);
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
