//! Certificates on a subscriber's own request.

use std::fs;
use std::path::PathBuf;

use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::product::{Product, RevocationReason};
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::certificate::{CertificateView, ExportFormat, export, show};
use bsre::service::enrolment::{Brought, enrol};
use bsre::service::passphrase::rekey;
use bsre::service::revocation;
use bsre::service::{renewal, user};
use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256};

use crate::stage::{AYU, BAGUS, KABUPATEN, START, Stage, of, refused};

fn request(stage: &Stage, hosts: &[&str]) -> PathBuf {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let hosts: Vec<_> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let csr = CertificateParams::new(hosts).unwrap().serialize_request(&key).unwrap();
    let path = stage.folder().join("request.pem");
    fs::write(&path, csr.pem().unwrap()).unwrap();
    path
}

fn issue(stage: &Stage, by: &str, product: Product) -> Result<CertificateView> {
    let path = request(stage, &["layanan.uji.test"]);
    enrol(&mut stage.acting(by, START), AYU.email, &Brought::read(&path, product)?)
}

#[test]
fn iss_03_a_request_is_issued_at_once_and_its_key_never_comes_here() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let issued = issue(&stage, AYU.email, Product::Signature).unwrap();
    assert_eq!((issued.enroll_method.as_str(), issued.status), ("CSR", "Issue"));
    assert_eq!(stage.row(AYU.email, START), ("Verified", "Issue"));
    assert_eq!(stage.letters(AYU.email, START).last().map(String::as_str), Some("issued"));
    let requests = user::show(&stage.ra(START), AYU.email).unwrap().requests;
    assert_eq!(requests.iter().map(|one| one.status).collect::<Vec<_>>(), ["Done"]);
    assert_eq!(refused(stage.set_passphrase(AYU, START)), (Some("LNK-01"), 7));
    assert_eq!(refused(export(&mut stage.ra(START), AYU.email, &ExportFormat::Key)), (Some("ISS-08"), 6));
    assert_eq!(refused(rekey::send(&mut stage.ra(START), &of(AYU.email), Manner::Reset)), (Some("PAS-08"), 6));
    let which = CertificateChoice::OfPerson(AYU.email.to_owned());
    assert_eq!(refused(renewal::ask(&mut stage.ra(START), &which)), (Some("ISS-03"), 6));
    revocation::revoke(&mut stage.ra(START), &which, RevocationReason::Left).unwrap();
    assert_eq!(refused(issue(&stage, AYU.email, Product::Signature)), (Some("ISS-06"), 5));
}

#[test]
fn iss_03_what_must_hold_for_issuance_holds_for_a_request_too() {
    let stage = Stage::new();
    stage.registered(BAGUS, KABUPATEN, START);
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(refused(issue(&stage, AYU.email, Product::Signature)), (Some("ISS-07"), 6));
    assert_eq!(refused(issue(&stage, BAGUS.email, Product::Signature)), (Some("ORG-04"), 5));
    let broken = stage.folder().join("broken.pem");
    fs::write(&broken, "no request").unwrap();
    assert_eq!(refused(Brought::read(&broken, Product::Signature)), (Some("ISS-03"), 3));
}

#[test]
fn iss_05_one_tls_certificate_for_each_set_of_hosts() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let issue = |hosts: &[&str], now: &str| {
        let path = request(&stage, hosts);
        enrol(&mut stage.acting(AYU.email, now), AYU.email, &Brought::read(&path, Product::Tls)?)
    };
    let first = issue(&["b.uji.test", "A.uji.test"], START).unwrap();
    let second = issue(&["a.uji.test"], START).unwrap();
    assert_eq!([first.status, second.status], ["Issue", "Issue"]);
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let hosts = || -> Vec<Option<String>> {
        let mut named = store.prepare("SELECT hosts FROM certificate ORDER BY id").unwrap();
        named.query_map([], |row| row.get(0)).unwrap().map(std::result::Result::unwrap).collect()
    };
    assert_eq!(hosts(), [Some("a.uji.test b.uji.test".to_owned()), Some("a.uji.test".to_owned())]);
    let no = issue(&["a.uji.test", "B.uji.test"], START).unwrap_err();
    assert!(no.to_string().contains(&first.serial), "{no}");
    assert_eq!(refused::<()>(Err(no)), (Some("ISS-05"), 6));

    // A row of schema 1 does not say its hosts: the certificate does.
    store.execute("UPDATE certificate SET hosts = NULL WHERE id = 1", []).unwrap();
    assert_eq!(refused(issue(&["a.uji.test", "b.uji.test"], START)), (Some("ISS-05"), 6));
    assert!(issue(&["c.uji.test"], START).is_ok());
    // Once the clock ended them, their places are free.
    assert!(issue(&["a.uji.test"], "2028-02-01T02:00:00Z").is_ok());
    assert_eq!(stage.row(AYU.email, START), ("Verified", "New"), "STA-04: TLS is no signature");
}

#[test]
fn iss_04_every_product_but_the_seal_is_enrolled_by_request_one_of_each() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    for product in [Product::Signature, Product::Email, Product::Tls] {
        let issued = issue(&stage, AYU.email, product).unwrap();
        assert_eq!(issued.product, product.label());
        assert_eq!(refused(issue(&stage, AYU.email, product)), (Some("ISS-05"), 6));
        let names = show(&stage.ra(START), &issued.serial).unwrap().extensions;
        assert_eq!(
            names.iter().any(|name| name.contains("subjectAltName")),
            product != Product::Signature,
            "{names:?}"
        );
    }
    assert_eq!(refused(issue(&stage, AYU.email, Product::Seal)), (Some("ISS-04"), 3));
    let hostless = request(&stage, &[]);
    assert_eq!(refused(Brought::read(&hostless, Product::Tls)), (Some("ISS-03"), 3));
}
