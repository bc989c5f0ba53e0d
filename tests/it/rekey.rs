//! A passphrase changed or reset: the key goes under another one and the certificate stays.

use bsre::domain::LinkKind;
use bsre::domain::agreement::Consent;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::passphrase::Passphrase;
use bsre::domain::product::RevocationReason;
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::certificate::{CertificateView, ExportFormat, export};
use bsre::service::passphrase::rekey::{self, Proof, RekeyForm};
use bsre::service::revocation;
use bsre::service::{renewal, user};

use crate::stage::{AYU, BAGUS, KABUPATEN, KEMENTERIAN, PASSPHRASE, START, Stage, of, refused};

const NEW: &str = "Rahasia@Baru1";

fn send(stage: &Stage, by: &str, manner: Manner) -> Result<()> {
    rekey::send(&mut stage.acting(by, START), &of(AYU.email), manner).map(drop)
}

fn form(stage: &Stage, kind: LinkKind, proof: Proof) -> RekeyForm {
    let (token, passphrase) = (stage.token(AYU.email, kind, START), Passphrase::parse(NEW).unwrap());
    RekeyForm { token, proof, passphrase, consent: Consent::Given }
}

fn old(text: &str) -> Proof {
    Proof::Old(text.into())
}

fn complete(stage: &Stage, form: &RekeyForm, now: &str) -> Result<CertificateView> {
    rekey::complete(&mut stage.ra(now), form)
}

fn opens(stage: &Stage, passphrase: &str) -> bool {
    export(&mut stage.ra(START), AYU.email, &ExportFormat::P12(passphrase.into())).is_ok()
}

#[test]
fn pas_07_a_change_takes_the_old_passphrase_and_leaves_the_certificate() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    send(&stage, AYU.email, Manner::Change).unwrap();
    let changed = form(&stage, LinkKind::ChangePassphrase, old(PASSPHRASE));
    assert_eq!(complete(&stage, &changed, START).unwrap().serial, serial);
    assert!(opens(&stage, NEW) && !opens(&stage, PASSPHRASE));
    assert_eq!(stage.row(AYU.email, START), ("Verified", "Issue"));
    let history = user::history(&stage.ra(START), AYU.email).unwrap();
    assert!(history.iter().any(|line| line.action == "passphrase-changed" && line.actor == AYU.email));
    assert_eq!(refused(complete(&stage, &changed, START)), (Some("LNK-01"), 7));
}

#[test]
fn pas_07_a_wrong_old_passphrase_changes_nothing() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    send(&stage, AYU.email, Manner::Change).unwrap();
    let wrong = form(&stage, LinkKind::ChangePassphrase, old("Rahasia#9999"));
    assert_eq!(refused(complete(&stage, &wrong, START)), (Some("PAS-07"), 7));
    assert!(opens(&stage, PASSPHRASE) && !opens(&stage, NEW));
    let right = form(&stage, LinkKind::ChangePassphrase, old(PASSPHRASE));
    complete(&stage, &right, START).unwrap();
}

#[test]
fn pas_08_a_reset_takes_the_link_alone_and_the_certificate_stays() {
    let stage = Stage::new();
    let serial = stage.issued(AYU, KABUPATEN, START);
    send(&stage, AYU.email, Manner::Reset).unwrap();
    let reset = form(&stage, LinkKind::ResetPassphrase, Proof::Forgotten);
    assert_eq!(complete(&stage, &reset, START).unwrap().serial, serial);
    assert!(opens(&stage, NEW) && !opens(&stage, PASSPHRASE));
    // The copy under the master key is the same key: it can be reset again.
    send(&stage, AYU.email, Manner::Reset).unwrap();
    complete(&stage, &form(&stage, LinkKind::ResetPassphrase, Proof::Forgotten), START).unwrap();
}

#[test]
fn pas_08_a_reset_link_is_no_change_link() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    send(&stage, AYU.email, Manner::Change).unwrap();
    let mixed = form(&stage, LinkKind::ChangePassphrase, Proof::Forgotten);
    assert_eq!(refused(complete(&stage, &mixed, START)), (Some("LNK-01"), 7));
}

#[test]
fn pas_04_a_new_passphrase_needs_the_agreement() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    send(&stage, AYU.email, Manner::Reset).unwrap();
    let reset = form(&stage, LinkKind::ResetPassphrase, Proof::Forgotten);
    assert_eq!(
        refused(complete(&stage, &RekeyForm { consent: Consent::Withheld, ..reset }, START)),
        (Some("PAS-04"), 3)
    );
}

#[test]
fn pas_07_pas_08_only_a_certificate_with_status_issue() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    for (manner, rule) in [(Manner::Change, "PAS-07"), (Manner::Reset, "PAS-08")] {
        assert_eq!(refused(send(&stage, AYU.email, manner)), (Some(rule), 6));
    }
    stage.set_passphrase(AYU, START).unwrap();
    send(&stage, AYU.email, Manner::Reset).unwrap();
    let reset = form(&stage, LinkKind::ResetPassphrase, Proof::Forgotten);
    let which = CertificateChoice::OfPerson(AYU.email.to_owned());
    renewal::ask(&mut stage.ra(START), &which).unwrap();
    assert_eq!(refused(complete(&stage, &reset, START)), (Some("PAS-08"), 6));
    revocation::revoke(&mut stage.ra(START), &which, RevocationReason::Left).unwrap();
    assert_eq!(refused(complete(&stage, &reset, START)), (Some("PAS-08"), 6));
    assert_eq!(refused(send(&stage, AYU.email, Manner::Change)), (Some("PAS-07"), 6));
}

#[test]
fn pas_09_the_user_or_the_verifikator_asks() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    assert_eq!(refused(send(&stage, BAGUS.email, Manner::Reset)), (Some("ORG-04"), 5));
    stage.give_role(BAGUS.email, "Verifikator");
    send(&stage, BAGUS.email, Manner::Reset).unwrap();
    send(&stage, AYU.email, Manner::Change).unwrap();
    assert_eq!(stage.letters(AYU.email, START)[4..], ["reset-passphrase", "change-passphrase"]);
    assert!(stage.letters(BAGUS.email, START).iter().all(|kind| kind == "activation"));
    let other = Stage::new();
    other.issued(AYU, KABUPATEN, START);
    other.registered(BAGUS, KEMENTERIAN, START);
    other.give_role(BAGUS.email, "Verifikator");
    assert_eq!(refused(send(&other, BAGUS.email, Manner::Reset)), (Some("ORG-04"), 5));
}

#[test]
fn pas_10_five_wrong_passphrases_lock_the_change_for_15_minutes() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    send(&stage, AYU.email, Manner::Change).unwrap();
    let wrong = form(&stage, LinkKind::ChangePassphrase, old("Rahasia#9999"));
    for minute in 0..5 {
        let now = format!("2026-01-05T02:0{minute}:00Z");
        assert_eq!(refused(complete(&stage, &wrong, &now)), (Some("PAS-07"), 7));
    }
    let right = form(&stage, LinkKind::ChangePassphrase, old(PASSPHRASE));
    assert_eq!(refused(complete(&stage, &right, "2026-01-05T02:05:00Z")), (Some("PAS-10"), 7));
    assert_eq!(refused(complete(&stage, &right, "2026-01-05T02:18:59Z")), (Some("PAS-10"), 7));
    complete(&stage, &right, "2026-01-05T02:19:00Z").unwrap();
}

#[test]
fn pas_10_an_accepted_passphrase_forgets_the_tries_before_it() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    for (known, next) in [(PASSPHRASE, NEW), (NEW, PASSPHRASE)] {
        send(&stage, AYU.email, Manner::Change).unwrap();
        let wrong = form(&stage, LinkKind::ChangePassphrase, old("Rahasia#9999"));
        for _ in 0..4 {
            assert_eq!(refused(complete(&stage, &wrong, START)), (Some("PAS-07"), 7));
        }
        let right = form(&stage, LinkKind::ChangePassphrase, old(known));
        let passphrase = Passphrase::parse(next).unwrap();
        complete(&stage, &RekeyForm { passphrase, ..right }, START).unwrap();
    }
}
