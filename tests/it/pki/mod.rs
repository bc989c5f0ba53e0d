//! What the PKI floor makes, read back with another parser and compared with the profile, field by field.

mod authority;
mod crl;
mod csr;
mod pkcs12;
mod profile;

use std::sync::LazyLock;

use bsre::domain::Timestamp;
use bsre::domain::key::KeyType;
use bsre::domain::serial::Serial;
use bsre::domain::subject::CertificatePurpose;
use bsre::domain::subscriber::SubscriberId;
use bsre::pki::authority::Authority;
use bsre::pki::key::PrivateKey;
use bsre::pki::names::CaNames;
use bsre::pki::profile::CertificateRequest;
use x509_parser::prelude::*;

const BASE: &str = "http://pki.bsre.test";
const AT: Timestamp = Timestamp::from_unix(1_732_000_000); // 2024-11-19T07:06:40Z

/// One test PKI for all: the keys are the slow part.
static PKI: LazyLock<Pki> = LazyLock::new(|| Pki::new(KeyType::Rsa2048));
/// A subscriber's key.
static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate(KeyType::Rsa2048).unwrap());

static SERIAL: LazyLock<Serial> = LazyLock::new(|| Serial::from_random([0x5A; 20]));
static SUBSCRIBER: LazyLock<SubscriberId> = LazyLock::new(|| SubscriberId::parse("123456ABCDEF7890").unwrap());

struct Pki {
    root: Authority,
    issuing: Authority,
}

impl Pki {
    fn new(kind: KeyType) -> Self {
        let names = CaNames::default();
        let (one, two) = (PrivateKey::generate(kind).unwrap(), PrivateKey::generate(kind).unwrap());
        let root = Authority::create_root(&names, &one, &SERIAL, AT).unwrap();
        let issuing = Authority::create_issuing(&root, &names, &two, BASE, &SERIAL, AT).unwrap();
        Self { root, issuing }
    }
}

fn request(purpose: &CertificatePurpose) -> CertificateRequest<'_> {
    CertificateRequest {
        purpose,
        common_name: "Sari Uji Coba, S.Kom.",
        organisation: "Dinas Contoh Kota Uji",
        subscriber: &SUBSCRIBER,
        serial: &SERIAL,
        public_key_spki: KEY.public_key_spki(),
        not_before: AT,
    }
}

fn issue(purpose: &CertificatePurpose) -> Vec<u8> {
    PKI.issuing.issue(&request(purpose), BASE).unwrap()
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
