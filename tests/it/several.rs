//! One person with several certificates: each is meant by itself, and none stands in front of another.

use bsre::domain::agreement::Consent;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::change::ChangeWish;
use bsre::domain::passphrase::Passphrase;
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::serial::Serial;
use bsre::domain::{Lang, LinkKind};
use bsre::error::Result;
use bsre::service::certificate::{self, CertificateChoice, ExportFormat};
use bsre::service::passphrase::rekey::{self, OwnChange};
use bsre::service::{issuance, passphrase, renewal, revocation, update, user};

use crate::stage::{AYU, BAGUS, KABUPATEN, PASSPHRASE, START, Stage, of, refused};

const LATER: &str = "2026-02-01T00:00:00Z";
const BEFORE: &str = "2026-01-05T01:59:59Z";
const NEW: &str = "Rahasia@Baru1";

/// Somebody with a signature and an email certificate in Issue, and the numbers of both.
fn both() -> (Stage, Serial, Serial) {
    let stage = Stage::new();
    let signature = stage.issued(AYU, KABUPATEN, START);
    issuance::ask(&mut stage.ra(START), AYU.email, Product::Email).unwrap();
    let email = stage.set_passphrase(AYU, START).unwrap();
    let [signature, email] = [signature, email].map(|one| Serial::parse(&one).unwrap());
    (stage, signature, email)
}

fn product(product: Product) -> CertificateChoice {
    CertificateChoice::OfProduct(AYU.email.to_owned(), product)
}

fn statuses(stage: &Stage, now: &str) -> Vec<&'static str> {
    user::show(&stage.ra(now), AYU.email).unwrap().certificates.iter().map(|one| one.status).collect()
}

fn change(stage: &Stage, by: &str, which: CertificateChoice, (old, new): (&str, &str)) -> Result<()> {
    let (old, passphrase) = (old.into(), Passphrase::parse(new).unwrap());
    let form = OwnChange { which, old, passphrase, consent: Consent::Given };
    rekey::change(&mut stage.acting(by, START), &form).map(drop)
}

fn opens(stage: &Stage, serial: Serial, passphrase: &str) -> bool {
    let format = ExportFormat::P12(passphrase.into());
    certificate::export(&mut stage.ra(START), &serial.to_string(), &format).is_ok()
}

#[test]
fn rev_06_of_several_it_is_said_which_is_revoked() {
    let (stage, signature, email) = both();
    let revoke = |which: &CertificateChoice| revocation::revoke(&mut stage.ra(START), which, RevocationReason::Left);
    let error = revoke(&of(AYU.email)).unwrap_err();
    assert_eq!((error.rule(), error.exit()), (Some("REV-06"), 6));
    let said = error.message(Lang::En);
    assert!(said.contains(&signature.to_string()) && said.contains(&email.to_string()), "{said}");
    assert_eq!(revoke(&product(Product::Email)).unwrap().serial, email.to_string());
    assert_eq!(
        (statuses(&stage, START), stage.row(AYU.email, START)),
        (vec!["Issue", "Revoke"], ("Verified", "Issue"))
    );
    assert_eq!(revoke(&of(AYU.email)).unwrap().serial, signature.to_string());
}

#[test]
fn rev_06_a_leaver_loses_all_and_a_serial_number_is_its_owners() {
    let (stage, ..) = both();
    let ended = revocation::revoke_all(&mut stage.ra(START), AYU.email, RevocationReason::Left).unwrap();
    assert_eq!((ended.revoked.len(), ended.seals.len()), (2, 0));
    assert_eq!(statuses(&stage, START), ["Revoke", "Revoke"]);
    let again = revocation::revoke_all(&mut stage.ra(START), AYU.email, RevocationReason::Left);
    assert_eq!(refused(again), (Some("REV-05"), 6));
    let other = Serial::parse(&stage.issued(BAGUS, KABUPATEN, START)).unwrap();
    let not_hers = CertificateChoice::SerialOf(AYU.email.to_owned(), other);
    assert_eq!(refused(revocation::revoke(&mut stage.ra(START), &not_hers, RevocationReason::Left)), (None, 4));
}

#[test]
fn rev_06_no_revocation_is_dated_before_the_issuance() {
    let (stage, signature, _) = both();
    let which = CertificateChoice::Serial(signature);
    let early = revocation::revoke(&mut stage.ra(BEFORE), &which, RevocationReason::Left);
    assert_eq!(refused(early), (Some("REV-06"), 6));
    let all = revocation::revoke_all(&mut stage.ra(BEFORE), AYU.email, RevocationReason::Left);
    assert_eq!(refused(all), (Some("REV-06"), 6));
    assert_eq!(statuses(&stage, START), ["Issue", "Issue"]);
}

#[test]
fn pas_09_each_certificate_has_a_passphrase_of_its_own_to_change() {
    let (stage, signature, email) = both();
    let send = |which: &CertificateChoice| rekey::send(&mut stage.ra(START), which, Manner::Reset).map(drop);
    assert_eq!(refused(send(&of(AYU.email))), (Some("PAS-09"), 6));
    send(&CertificateChoice::SerialOf(AYU.email.to_owned(), signature)).unwrap();
    change(&stage, AYU.email, product(Product::Email), (PASSPHRASE, NEW)).unwrap();
    assert!(opens(&stage, email, NEW) && !opens(&stage, email, PASSPHRASE) && opens(&stage, signature, PASSPHRASE));
}

#[test]
fn pas_03_the_owner_who_acts_changes_it_without_a_link_and_nobody_else_does() {
    let stage = Stage::new();
    let serial = Serial::parse(&stage.issued(AYU, KABUPATEN, START)).unwrap();
    stage.registered(BAGUS, KABUPATEN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    for other in [crate::stage::RA, BAGUS.email] {
        assert_eq!(refused(change(&stage, other, of(AYU.email), (PASSPHRASE, NEW))), (Some("PAS-03"), 5));
    }
    rekey::send(&mut stage.ra(START), &of(AYU.email), Manner::Change).unwrap();
    let token = stage.token(AYU.email, LinkKind::ChangePassphrase, START);
    assert_eq!(refused(change(&stage, AYU.email, of(AYU.email), ("Rahasia#1999", NEW))), (Some("PAS-07"), 7));
    assert_eq!(refused(change(&stage, AYU.email, of(AYU.email), (PASSPHRASE, PASSPHRASE))), (Some("PAS-07"), 3));
    change(&stage, AYU.email, of(AYU.email), (PASSPHRASE, NEW)).unwrap();
    assert!(opens(&stage, serial, NEW));
    let (proof, passphrase) = (rekey::Proof::Old(NEW.into()), Passphrase::parse(PASSPHRASE).unwrap());
    let late = rekey::RekeyForm { token, proof, passphrase, consent: Consent::Given };
    assert_eq!(refused(rekey::complete(&mut stage.ra(START), &late)), (Some("LNK-01"), 7));
}

#[test]
fn pas_07_the_same_passphrase_is_no_wrong_one() {
    let (stage, signature, _) = both();
    for _ in 0..6 {
        let same = change(&stage, AYU.email, CertificateChoice::Serial(signature), (PASSPHRASE, PASSPHRASE));
        assert_eq!(refused(same), (Some("PAS-07"), 3));
    }
}

#[test]
fn pas_05_what_waits_for_a_passphrase_is_told_apart() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    issuance::ask(&mut stage.ra(START), AYU.email, Product::Email).unwrap();
    let send = |which: &CertificateChoice| passphrase::send(&mut stage.ra(START), which);
    assert_eq!(refused(send(&of(AYU.email))), (Some("PAS-05"), 6));
    let email = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    send(&product(Product::Signature)).unwrap();
    assert_eq!(stage.set_passphrase(AYU, START).map(drop).err().map(|no| no.exit()), None);
    assert_eq!(stage.row(AYU.email, START), ("Verified", "Issue"));
    passphrase::set(&mut stage.ra(START), &stage.passphrase_form(email)).unwrap();
    assert_eq!(statuses(&stage, START), ["Issue", "Issue"]);
}

#[test]
fn ren_01_one_is_renewed_while_the_other_stays() {
    let (stage, signature, email) = both();
    let ask = |which: &CertificateChoice| renewal::ask(&mut stage.acting(AYU.email, LATER), which);
    assert_eq!(refused(ask(&of(AYU.email))), (Some("REN-01"), 6));
    assert_eq!(ask(&product(Product::Email)).unwrap().serial, email.to_string());
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Issue"));
    assert_eq!(ask(&of(AYU.email)).unwrap().serial, signature.to_string());
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "On Renew"));
}

#[test]
fn upd_01_the_help_names_every_certificate_that_is_in_the_way() {
    let (stage, signature, email) = both();
    let wish = [ChangeWish::parse("name=Ayu Lestari").unwrap()];
    let error = update::request(&mut stage.ra(LATER), AYU.email, &wish, None).unwrap_err();
    assert_eq!((error.rule(), error.exit()), (Some("UPD-01"), 6));
    let help = error.help(Lang::En).unwrap();
    assert!(help.contains(&format!("bsre revoke --serial {signature} {email} --reason data-changed")), "{help}");
}

#[test]
fn iss_08_an_address_stands_for_the_signature_certificate() {
    let (stage, signature, email) = both();
    let shown = |stage: &Stage| certificate::show(&stage.ra(START), AYU.email).unwrap().certificate.serial;
    assert_eq!(shown(&stage), signature.to_string());
    revocation::revoke(&mut stage.ra(START), &product(Product::Signature), RevocationReason::Left).unwrap();
    assert_eq!(shown(&stage), signature.to_string());
    certificate::export(&mut stage.ra(START), AYU.email, &ExportFormat::P12(PASSPHRASE.into())).unwrap();
    let taken = |serial: Serial| {
        certificate::show(&stage.ra(START), &serial.to_string()).unwrap().certificate.downloaded_at.is_some()
    };
    assert_eq!((taken(signature), taken(email)), (false, true));
}
