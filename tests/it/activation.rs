//! Activation, the registries' answer, and verification by hand.

use bsre::domain::agreement::Consent;
use bsre::domain::profile::Employment;
use bsre::domain::registry::Registry;
use bsre::domain::{Lang, LinkKind, Secret};
use bsre::service::verification::{self, Judgement};
use bsre::service::{activation, checks, registry, user};

use crate::stage::{AYU, BAGUS, Citizen, KABUPATEN, KEMENTERIAN, START, Stage, fixture, refused};

fn activate(
    stage: &Stage,
    who: Citizen,
    change: impl FnOnce(&mut activation::ActivationForm),
) -> bsre::error::Result<user::UserSummary> {
    let mut form = stage.form(who, stage.token(who.email, LinkKind::Activation, START));
    change(&mut form);
    activation::activate(&mut stage.ra(START), form)
}

fn elsewhere() -> Employment {
    Employment::Other {
        unit: bsre::domain::work::WorkText::parse("Bagian Umum").unwrap(),
        position: bsre::domain::work::WorkText::parse("Staf Ahli 2").unwrap(),
        province: bsre::domain::province::Province::parse("DKI JAKARTA").unwrap(),
    }
}

fn findings(stage: &Stage, who: Citizen) -> Vec<(String, String)> {
    let detail = user::show(&stage.ra(START), who.email).unwrap();
    detail.checks.into_iter().map(|check| (check.subject, check.result)).collect()
}

#[test]
fn act_01_a_token_says_whether_it_expired_was_used_or_is_unknown() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let token = stage.token(AYU.email, LinkKind::Activation, START);
    let at = |now: &str, token: &Secret| activation::activate(&mut stage.ra(now), stage.form(AYU, token.clone()));
    let said = |result: bsre::error::Result<user::UserSummary>| {
        let error = result.expect_err("a refusal");
        (error.rule(), error.exit(), error.message(Lang::En))
    };
    let (rule, exit, message) = said(at(START, &Secret::from("0".repeat(40))));
    assert!((rule, exit) == (Some("ACT-01"), 7) && message.contains("unknown"), "{message}");
    assert!(said(at("2026-01-06T02:00:01Z", &token)).2.contains("expired"));
    assert_eq!(stage.row(AYU.email, START), ("New", "New"));
    at(START, &token).unwrap();
    assert!(said(at(START, &token)).2.contains("was used"));
}

#[test]
fn act_02_act_03_act_04_the_data_are_kept_as_given() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let view = activate(&stage, AYU, |form| form.employment = elsewhere()).unwrap();
    assert_eq!(view.nip.as_deref(), Some(AYU.nik));
    assert_eq!((view.unit.as_deref(), view.province.as_deref()), (Some("Bagian Umum"), Some("DKI Jakarta")));
    assert_eq!(view.phone.as_deref(), Some("+6281234500001"));
}

#[test]
fn act_06_a_nip_can_be_checked_before_submitting() {
    let stage = Stage::new();
    let app = stage.ra(START);
    assert_eq!(checks::check_nip(&app, AYU.nip, AYU.nik).unwrap().name.as_deref(), Some(AYU.name));
    assert_eq!(refused(checks::check_nip(&app, AYU.nip, BAGUS.nik)), (Some("ACT-06"), 6));
}

#[test]
fn act_07_a_photo_that_is_none_changes_nothing() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let result = activate(&stage, AYU, |form| form.photo = fixture("recommendation.pdf"));
    assert_eq!(refused(result), (Some("ACT-07"), 3));
    stage.token(AYU.email, LinkKind::Activation, START);
}

#[test]
fn act_08_without_agreement_nothing_happens() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(refused(activate(&stage, AYU, |form| form.consent = Consent::Withheld)), (Some("ACT-08"), 3));
    assert_eq!(stage.row(AYU.email, START), ("New", "New"));
}

#[test]
fn act_09_a_nik_belongs_to_one_account() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KEMENTERIAN, START);
    let result = activate(&stage, BAGUS, |form| {
        form.nik = bsre::domain::nik::Nik::parse(AYU.nik).unwrap();
        form.employment = elsewhere();
    });
    assert_eq!(refused(result), (Some("ACT-09"), 6));
}

#[test]
fn ver_01_ver_05_agreement_of_the_registries_verifies_at_once_with_two_letters() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    assert_eq!(stage.row(AYU.email, START), ("Verified", "New"));
    assert_eq!(stage.letters(AYU.email, START), ["activation", "account-information", "set-passphrase"]);
    assert!(findings(&stage, AYU).iter().all(|(_, found)| found == "agrees"));
}

#[test]
fn ver_02_what_differs_is_recorded_and_waits() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let view = activate(&stage, AYU, |form| form.photo = fixture("selfies/somebody-else.jpg")).unwrap();
    assert_eq!(view.verification, "Waiting for Verification");
    assert!(findings(&stage, AYU).contains(&("dukcapil-photo".to_owned(), "differs".to_owned())));
    assert_eq!(stage.letters(AYU.email, START), ["activation"]);
}

#[test]
fn ver_02_somebody_who_is_neither_asn_nor_polri_waits_even_when_the_civil_registry_agrees() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(
        activate(&stage, AYU, |form| form.employment = elsewhere()).unwrap().verification,
        "Waiting for Verification"
    );
}

#[test]
fn ver_03_ver_06_the_verifikator_judges_but_not_itself() {
    let stage = Stage::new();
    for (who, organisation) in [(AYU, KABUPATEN), (BAGUS, KABUPATEN)] {
        stage.registered(who, organisation, START);
        activate(&stage, who, |form| form.employment = elsewhere()).unwrap();
    }
    stage.give_role(AYU.email, "Verifikator");
    let mut verifikator = stage.acting(AYU.email, START);
    assert_eq!(refused(verification::judge(&mut verifikator, AYU.email, &Judgement::Verified)), (Some("VER-06"), 5));
    verification::judge(&mut verifikator, BAGUS.email, &Judgement::Verified).unwrap();
    assert_eq!(stage.row(BAGUS.email, START), ("Verified", "New"));
    assert_eq!(refused(verification::judge(&mut verifikator, BAGUS.email, &Judgement::Verified)), (Some("VER-03"), 6));
}

#[test]
fn ver_04_a_rejected_account_is_new_again_with_the_reason_and_a_new_link() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    activate(&stage, AYU, |form| form.employment = elsewhere()).unwrap();
    assert!(Judgement::rejected("  ").is_err());
    let judgement = Judgement::rejected("foto buram").unwrap();
    verification::judge(&mut stage.ra(START), AYU.email, &judgement).unwrap();
    assert_eq!(stage.row(AYU.email, START), ("New", "New"));
    assert_eq!(activate(&stage, AYU, |_| ()).unwrap().verification, "Verified");
}

#[test]
fn ver_07_a_registry_that_was_never_loaded_says_so() {
    let stage = Stage::bare();
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(activate(&stage, AYU, |_| ()).unwrap().verification, "Waiting for Verification");
    assert!(findings(&stage, AYU).iter().all(|(_, found)| found == "no-registry"));
    let file = fixture("registry/bkn.csv");
    let first = registry::import(&mut stage.ra(START), Registry::Bkn, &file, Lang::En, &mut |_, _| ()).unwrap();
    let again = registry::import(&mut stage.ra(START), Registry::Bkn, &file, Lang::En, &mut |_, _| ()).unwrap();
    assert_eq!((first.changed, again.changed, again.ok), (first.ok, 0, first.ok));
}
