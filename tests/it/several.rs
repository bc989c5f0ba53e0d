//! One person with several certificates: each is meant by itself, and none stands in front of another.

use bsre::domain::agreement::Consent;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::change::ChangeWish;
use bsre::domain::id::RequestId;
use bsre::domain::key::KeyType;
use bsre::domain::passphrase::Passphrase;
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::province::Province;
use bsre::domain::serial::Serial;
use bsre::domain::work::WorkText;
use bsre::domain::{Lang, LinkKind};
use bsre::error::Result;
use bsre::service::certificate::{self, CertificateChoice, ExportFormat};
use bsre::service::passphrase::OwnPassphrase;
use bsre::service::passphrase::rekey::{self, OwnChange};
use bsre::service::request::{self, RequestFilter};
use bsre::service::{activation, config, decision, issuance, passphrase, renewal, revocation, update, user};

use crate::stage::{AYU, BAGUS, KABUPATEN, PASSPHRASE, RA, START, Stage, issued, of, refused};

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
    for other in [RA, BAGUS.email] {
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

#[test]
fn pas_03_the_owner_who_acts_sets_it_without_a_link_and_the_link_is_called_off() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    issuance::ask(&mut stage.ra(START), AYU.email, Product::Email).unwrap();
    let token = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    let set = |by: &str, which: CertificateChoice| {
        let (passphrase, key_type) = (Passphrase::parse(NEW).unwrap(), KeyType::EcdsaP256);
        let form = OwnPassphrase { which, passphrase, consent: Consent::Given, key_type };
        passphrase::set_own(&mut stage.acting(by, START), &form).map(issued)
    };
    assert_eq!(refused(set(RA, product(Product::Email))), (Some("PAS-03"), 5));
    assert_eq!(refused(set(AYU.email, of(AYU.email))), (Some("PAS-05"), 6));
    let made = set(AYU.email, product(Product::Email)).unwrap();
    assert_eq!((made.product, stage.row(AYU.email, START)), (Product::Email.label(), ("Verified", "New")));
    let late = passphrase::set(&mut stage.ra(START), &stage.passphrase_form(token));
    assert_eq!(refused(late), (Some("LNK-01"), 7));
    let signature = set(AYU.email, of(AYU.email)).unwrap();
    assert_eq!(signature.product, Product::Signature.label());
    assert_eq!(refused(set(AYU.email, of(AYU.email))), (Some("PAS-05"), 6));
}

#[test]
fn pas_03_a_renewal_is_completed_by_its_owner_without_a_link() {
    let (stage, signature, _) = both();
    let which = CertificateChoice::Serial(signature);
    renewal::ask(&mut stage.ra(LATER), &which).unwrap();
    let queue = request::list(&stage.ra(LATER), RequestFilter::default(), 1, 0).unwrap().0;
    decision::approve(&mut stage.ra(LATER), RequestId(queue[0].id)).unwrap();
    let (passphrase, key_type) = (Passphrase::parse(NEW).unwrap(), KeyType::EcdsaP256);
    let form = OwnPassphrase { which, passphrase, consent: Consent::Given, key_type };
    passphrase::set_own(&mut stage.acting(AYU.email, LATER), &form).unwrap();
    assert_eq!(statuses(&stage, LATER), ["Revoke", "Issue", "Issue"]);
}

fn export(stage: &Stage, passphrase: &str, now: &str) -> Result<()> {
    certificate::export(&mut stage.ra(now), AYU.email, &ExportFormat::P12(passphrase.into())).map(drop)
}

#[test]
fn pas_10_wrong_passphrases_at_an_export_lock_it_and_the_change_alike() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    for _ in 0..5 {
        assert_eq!(refused(export(&stage, "Rahasia#1999", START)), (Some("PAS-06"), 7));
    }
    assert_eq!(refused(export(&stage, PASSPHRASE, START)), (Some("PAS-10"), 7));
    assert_eq!(refused(change(&stage, AYU.email, of(AYU.email), (PASSPHRASE, NEW))), (Some("PAS-10"), 7));
    export(&stage, PASSPHRASE, "2026-01-05T02:15:00Z").unwrap();
    export(&stage, "Rahasia#1999", "2026-01-05T02:15:00Z").unwrap_err();
}

#[test]
fn pas_10_the_settings_say_when_it_locks() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    let set = |key: &str, value: &str| config::set(&mut stage.ra(START), key, value).map(drop);
    set("lock.tries", "2").unwrap();
    set("lock.minutes", "3").unwrap();
    for _ in 0..2 {
        assert_eq!(refused(export(&stage, "Rahasia#1999", START)), (Some("PAS-06"), 7));
    }
    assert_eq!(refused(export(&stage, PASSPHRASE, START)), (Some("PAS-10"), 7));
    export(&stage, PASSPHRASE, "2026-01-05T02:03:00Z").unwrap();
    set("lock.tries", "0").unwrap();
    for _ in 0..9 {
        assert_eq!(refused(export(&stage, "Rahasia#1999", LATER)), (Some("PAS-06"), 7));
    }
    assert_eq!(refused(set("lock.tries", "many")), (Some("PAS-10"), 3));
    assert_eq!(refused(set("lock.minutes", "1441")), (Some("PAS-10"), 3));
}

/// What the program ends with, and says first.
fn ends(stage: &Stage, line: &str) -> (i32, String) {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_bsre"));
    program.env_clear().env("BSRE_STORE", stage.places().store).env("BSRE_NOW", START).current_dir(stage.folder());
    let done = program.args(line.split(' ')).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).lines().next().unwrap_or_default().to_owned();
    (done.status.code().unwrap(), said)
}

#[test]
fn pas_03_flags_that_would_do_nothing_are_a_wrong_command_line() {
    let stage = Stage::new();
    let mut wrong = Vec::new();
    for line in [
        "passphrase reset ayu@contoh.test --agree",
        "passphrase reset ayu@contoh.test --passphrase-stdin --agree",
        "passphrase set ayu@contoh.test --key-type rsa4096",
        "passphrase set ayu@contoh.test bagus@contoh.test --agree --passphrase-stdin",
        "passphrase change --token T --product email",
        "passphrase change",
        "renew",
        "renew ayu@contoh.test bagus@contoh.test --serial 5b2863fe104bb19be2597219c4846cb7d358d1d2",
        "renew ayu@contoh.test --product email --serial 5b2863fe104bb19be2597219c4846cb7d358d1d2",
        "revoke --reason left",
        "revoke --all --reason left",
        "revoke ayu@contoh.test --all --product email --reason left",
        "revoke ayu@contoh.test bagus@contoh.test --reason left --serial 5b2863fe104bb19be2597219c4846cb7d358d1d2",
        "issue ayu@contoh.test --product tls",
        "cert export ayu@contoh.test --format pem --passphrase-stdin",
        "user list --within 6w",
        "user list --view waiting --within 6w",
        "totp setup --name A52 --password-stdin",
    ] {
        let (exit, said) = ends(&stage, line);
        if exit != 2 {
            wrong.push(format!("{line}: {exit} {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn act_04_where_a_civil_servant_works_is_kept() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let mut form = stage.form(AYU, stage.token(AYU.email, LinkKind::Activation, START));
    form.seat.unit = Some(WorkText::parse("Dinas").unwrap());
    form.seat.position = Some(WorkText::parse("Staf").unwrap());
    form.seat.province = Some(Province::parse("35").unwrap());
    let made = activation::activate(&mut stage.ra(START), form).unwrap();
    let seat = [made.unit, made.position, made.province].map(Option::unwrap);
    assert_eq!(seat, ["Dinas", "Staf", "Jawa Timur"]);
}
