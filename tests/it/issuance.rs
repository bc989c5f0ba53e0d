//! Passphrase, key, certificate, revocation, CRL.

use bsre::domain::agreement::Consent;
use bsre::domain::change::ChangeWish;
use bsre::domain::key::KeyType;
use bsre::domain::passphrase::Passphrase;
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::serial::Serial;
use bsre::domain::{LinkKind, Secret};
use bsre::pki::key::PrivateKey;
use bsre::pki::pem;
use bsre::service::authority::{self, Name};
use bsre::service::certificate::CertificateChoice;
use bsre::service::certificate::{self, ExportFormat};
use bsre::service::{issuance, passphrase, revocation, update, user};
use x509_parser::prelude::{CertificateRevocationList, FromDer};

use crate::stage::{AYU, BAGUS, KABUPATEN, PASSPHRASE, START, Stage, issued, refused};

const LATER: &str = "2026-02-01T00:00:00Z";
const EXPIRED: &str = "2028-01-05T02:00:00Z";

fn form(token: Secret) -> passphrase::PassphraseForm {
    let passphrase = Passphrase::parse(PASSPHRASE).unwrap();
    passphrase::PassphraseForm { token, passphrase, consent: Consent::Given, key_type: KeyType::EcdsaP256 }
}

fn revoke(stage: &Stage, by: &str, email: &str) -> bsre::error::Result<certificate::CertificateView> {
    revocation::revoke(
        &mut stage.acting(by, LATER),
        &CertificateChoice::OfPerson(email.to_owned()),
        RevocationReason::Compromised,
    )
}

fn revoked_serials(stage: &Stage, now: &str) -> Vec<(Vec<u8>, u8)> {
    let crl = authority::sign_crl(&mut stage.ra(now), Name::Issuing).unwrap();
    let (_, list) = CertificateRevocationList::from_der(&crl.der).unwrap();
    let entry = |one: &x509_parser::revocation_list::RevokedCertificate<'_>| {
        (one.raw_serial().to_vec(), one.reason_code().map_or(0, |(_, reason)| reason.0))
    };
    list.iter_revoked_certificates().map(entry).collect()
}

#[test]
fn iss_01_iss_02_the_certificate_is_out_for_730_days_less_a_second() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    assert_eq!(stage.row(AYU.email, START), ("Verified", "Issue"));
    let detail = certificate::show(&stage.ra(START), &serial).unwrap().certificate;
    assert_eq!(detail.not_after.to_string(), "2028-01-05T01:59:59Z");
    assert_eq!((detail.kind.as_str(), detail.enroll_method.as_str(), detail.status), ("Individu", "Esign", "Issue"));
    assert!(detail.subject_dn.starts_with("C=ID, O=Pemerintah Kabupaten Contoh, CN=Ayu Lestari Contoh, OID.2.5.4.13="));
    assert_eq!(stage.letters(AYU.email, START).last().map(String::as_str), Some("issued"));
}

#[test]
fn sta_02_past_its_end_it_reads_expired_everywhere() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    assert_eq!(stage.row(AYU.email, EXPIRED), ("Verified", "Expired"));
    assert_eq!(certificate::show(&stage.ra(EXPIRED), &serial).unwrap().certificate.status, "Expired");
    assert_eq!(
        refused(revocation::revoke(
            &mut stage.ra(EXPIRED),
            &CertificateChoice::OfPerson(AYU.email.into()),
            RevocationReason::Left
        )),
        (Some("REV-05"), 6)
    );
    issuance::ask(&mut stage.acting(AYU.email, EXPIRED), AYU.email, Product::Signature).unwrap();
    stage.set_passphrase(AYU, EXPIRED).unwrap();
    assert_eq!(stage.row(AYU.email, EXPIRED), ("Verified", "Issue"));
}

#[test]
fn pas_03_pas_04_only_the_links_owner_sets_it_once_and_with_agreement() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let token = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    let mut without = form(token.clone());
    without.consent = Consent::Withheld;
    assert_eq!(refused(passphrase::set(&mut stage.ra(START), &without)), (Some("PAS-04"), 3));
    assert_eq!(
        refused(passphrase::set(&mut stage.ra(START), &form(Secret::from("1".repeat(40))))),
        (Some("LNK-01"), 7)
    );
    passphrase::set(&mut stage.ra(START), &form(token.clone())).unwrap();
    assert_eq!(refused(passphrase::set(&mut stage.ra(START), &form(token))), (Some("LNK-01"), 7));
}

#[test]
fn pas_05_the_link_sent_again_ends_the_former_one() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let former = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    issuance::ask(&mut stage.acting(AYU.email, START), AYU.email, Product::Signature).unwrap();
    assert_eq!(refused(passphrase::set(&mut stage.ra(START), &form(former))), (Some("LNK-01"), 7));
    stage.set_passphrase(AYU, START).unwrap();
    assert_eq!(user::show(&stage.ra(START), AYU.email).unwrap().requests.len(), 1);
}

#[test]
fn pas_06_the_key_leaves_only_under_its_passphrase_and_no_secret_is_in_the_store() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    let text = certificate::export(&mut stage.ra(START), &serial, &ExportFormat::Key).unwrap();
    let (label, der) = pem::decode(&text).unwrap();
    assert_eq!(label, "ENCRYPTED PRIVATE KEY");
    let key = PrivateKey::decrypt(&der, PASSPHRASE).unwrap();
    assert!(PrivateKey::decrypt(&der, "Rahasia#2027").is_err());
    let wrong = certificate::export(&mut stage.ra(START), &serial, &ExportFormat::P12("Rahasia#2027".into()));
    assert_eq!(refused(wrong), (Some("PAS-06"), 7));
    let token = {
        issuance::ask(&mut stage.ra(EXPIRED), AYU.email, Product::Signature).unwrap();
        stage.token(AYU.email, LinkKind::SetPassphrase, EXPIRED)
    };
    let mut bytes = std::fs::read(stage.places().store).unwrap();
    bytes.extend(std::fs::read(stage.places().store.with_extension("db-wal")).unwrap_or_default());
    let holds = |secret: &[u8]| bytes.windows(secret.len()).any(|window| window == secret);
    assert!(!holds(PASSPHRASE.as_bytes()) && !holds(key.pkcs8()) && !holds(token.reveal().as_bytes()));
    assert!(holds(AYU.email.as_bytes()), "the search itself works");
}

#[test]
fn iss_05_an_active_certificate_stands_in_the_way_by_its_number() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    let error = stage.ask(AYU, LATER).expect_err("a refusal");
    assert_eq!((error.rule(), error.exit()), (Some("ISS-05"), 6));
    assert!(error.to_string().contains(&serial));
    issuance::ask(&mut stage.ra(LATER), AYU.email, Product::Email).unwrap();
}

#[test]
fn iss_06_after_a_revocation_only_a_verifikator_or_ra_asks_again() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    revoke(&stage, AYU.email, AYU.email).unwrap();
    let own = issuance::ask(&mut stage.acting(AYU.email, LATER), AYU.email, Product::Signature);
    assert_eq!(refused(own), (Some("ISS-06"), 5));
    stage.ask(AYU, LATER).unwrap();
    stage.set_passphrase(AYU, LATER).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Issue"));
}

#[test]
fn iss_07_somebody_who_is_not_verified_gets_no_certificate() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(refused(stage.ask(AYU, START)), (Some("ISS-07"), 6));
}

#[test]
fn iss_08_taking_it_out_is_written_down() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    let p12 = certificate::export(&mut stage.ra(LATER), AYU.email, &ExportFormat::P12(PASSPHRASE.into())).unwrap();
    assert!(p12.len() > 1_000);
    let chain = certificate::export(&mut stage.ra(LATER), &serial, &ExportFormat::Chain).unwrap();
    assert_eq!(String::from_utf8(chain).unwrap().matches("BEGIN CERTIFICATE").count(), 3);
    let shown = certificate::show(&stage.ra(LATER), &serial).unwrap().certificate;
    assert_eq!(shown.downloaded_at.map(|at| at.to_string()).as_deref(), Some(LATER));
}

#[test]
fn iss_10_every_serial_is_written_down_before_it_is_signed() {
    let stage = Stage::new();
    let serial = Serial::parse(&stage.issued(AYU, KABUPATEN, START)).unwrap();
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let known: i64 = store
        .query_row("SELECT count(*) FROM serial WHERE serial = ?1", [serial.as_bytes()], |row| row.get(0))
        .unwrap();
    let all: i64 = store.query_row("SELECT count(*) FROM serial", [], |row| row.get(0)).unwrap();
    assert_eq!((known, all), (1, 3), "both authorities' and this one");
    assert!(store.execute("DELETE FROM certificate", []).is_err());
}

#[test]
fn rev_01_owner_and_verifikator_revoke_and_a_stranger_does_not() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    assert_eq!(refused(revoke(&stage, BAGUS.email, AYU.email)), (Some("ORG-04"), 5));
    stage.give_role(BAGUS.email, "Verifikator");
    assert_eq!(revoke(&stage, BAGUS.email, AYU.email).unwrap().status, "Revoke");
}

#[test]
fn rev_03_it_is_on_the_next_list_for_good_and_until_its_own_end() {
    let stage = Stage::new();
    let serial = Serial::parse(&stage.issued(AYU, KABUPATEN, START)).unwrap();
    assert_eq!(revoked_serials(&stage, START), []);
    revoke(&stage, AYU.email, AYU.email).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Revoke"));
    assert_eq!(stage.letters(AYU.email, LATER).last().map(String::as_str), Some("revoked"));
    assert_eq!(revoked_serials(&stage, LATER), [(serial.as_bytes().to_vec(), 1)]);
    assert_eq!(refused(revoke(&stage, AYU.email, AYU.email)), (Some("REV-05"), 6));
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    assert!(
        store
            .execute("UPDATE certificate SET status = 'Issue', revoked_at = NULL, revocation_reason = NULL", [])
            .is_err()
    );
    assert_eq!(revoked_serials(&stage, EXPIRED), []);
}

#[test]
fn sta_04_the_newest_signature_certificate_is_the_persons_status() {
    let stage = Stage::new();
    let signature = stage.issued(AYU, KABUPATEN, START);
    issuance::ask(&mut stage.ra(LATER), AYU.email, Product::Email).unwrap();
    stage.set_passphrase(AYU, LATER).unwrap();
    let email = CertificateChoice::OfProduct(AYU.email.to_owned(), Product::Email);
    revocation::revoke(&mut stage.ra(LATER), &email, RevocationReason::Left).unwrap();
    let seen = |stage: &Stage| {
        let seen = user::show(&stage.ra(LATER), AYU.email).unwrap();
        let statuses = seen.certificates.iter().map(|one| one.status).collect::<Vec<_>>();
        (statuses, seen.user.certificate, seen.user.can_sign)
    };
    assert_eq!(seen(&stage), (vec!["Issue", "Revoke"], "Issue", true));
    let which = CertificateChoice::Serial(Serial::parse(&signature).unwrap());
    revocation::revoke(&mut stage.ra(LATER), &which, RevocationReason::Left).unwrap();
    issuance::ask(&mut stage.ra(LATER), AYU.email, Product::Email).unwrap();
    stage.set_passphrase(AYU, LATER).unwrap();
    assert_eq!(seen(&stage), (vec!["Revoke", "Revoke", "Issue"], "Revoke", false));
}

#[test]
fn upd_01_a_certificate_of_another_product_keeps_the_data_although_the_status_is_new() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    issuance::ask(&mut stage.ra(LATER), AYU.email, Product::Email).unwrap();
    stage.set_passphrase(AYU, LATER).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "New"));
    let wish = [ChangeWish::parse("name=Ayu Lestari").unwrap()];
    assert_eq!(refused(update::request(&mut stage.ra(LATER), AYU.email, &wish, None)), (Some("UPD-01"), 6));
    revoke(&stage, AYU.email, AYU.email).unwrap();
    assert!(update::request(&mut stage.ra(LATER), AYU.email, &wish, None).is_ok());
}

#[test]
fn lnk_01_a_link_about_one_request_does_not_end_that_about_another() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let first = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    issuance::ask(&mut stage.ra(START), AYU.email, Product::Email).unwrap();
    let other = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    issuance::ask(&mut stage.ra(START), AYU.email, Product::Email).unwrap();
    let replaced = passphrase::set(&mut stage.ra(START), &stage.passphrase_form(other));
    assert_eq!(refused(replaced), (Some("LNK-01"), 7), "a newer one about the same request ends it");
    let signed = issued(passphrase::set(&mut stage.ra(START), &stage.passphrase_form(first)).unwrap());
    assert_eq!(signed.product, Product::Signature.label());
    stage.set_passphrase(AYU, START).unwrap();
    assert_eq!(user::show(&stage.ra(START), AYU.email).unwrap().certificates.len(), 2);
}
