//! Organisations and registration: one by one, and by CSV.

use std::fs;

use bsre::domain::id::RequestId;
use bsre::domain::{Lang, LinkKind};
use bsre::service::certificate::CertificateChoice;
use bsre::service::import::{self, Bad, ImportOptions, ImportOutcome};
use bsre::service::request::{self, RequestFilter};
use bsre::service::verification::{self, Judgement};
use bsre::service::{Mode, activation, decision, organisation, renewal, user};

use crate::stage::{AYU, BAGUS, CITRA, Citizen, KABUPATEN, KEMENTERIAN, START, Stage, fixture, refused};

const NEXT_DAY: &str = "2026-01-06T02:00:01Z";

fn options(mode: Mode, bad: Bad) -> ImportOptions {
    ImportOptions { mode, bad, skip: [].into(), max_bytes: import::MAX_BYTES, lang: Lang::En }
}

fn import(stage: &Stage, file: &std::path::Path, options: &ImportOptions) -> bsre::error::Result<ImportOutcome> {
    import::import(&mut stage.ra(START), file, KABUPATEN, options, &mut |_, _| ())
}

fn people(stage: &Stage) -> i64 {
    organisation::show(&stage.ra(START), KABUPATEN).unwrap().users
}

#[test]
fn org_02_a_closed_organisation_registers_nobody_and_issues_nothing() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    organisation::close(&mut stage.ra(START), KABUPATEN).unwrap();
    let add = user::add(&mut stage.ra(START), BAGUS.name, BAGUS.email, KABUPATEN);
    assert_eq!(refused(add), (Some("ORG-02"), 6));
    assert_eq!(refused(stage.ask(AYU, START)), (Some("ORG-02"), 6));
    assert_eq!(refused(stage.set_passphrase(AYU, START)), (Some("ORG-02"), 6));
    assert_eq!(refused(organisation::close(&mut stage.ra(START), KABUPATEN)), (Some("ORG-02"), 6));
}

#[test]
fn org_02_in_a_closed_organisation_nothing_goes_on_that_leads_to_a_certificate() {
    let stage = Stage::new();
    stage.registered(BAGUS, KABUPATEN, START);
    stage.registered(CITRA, KABUPATEN, START);
    let waits = |who: Citizen, photo: &str| {
        let mut form = stage.form(who, stage.token(who.email, LinkKind::Activation, START));
        form.photo = fixture("selfies").join(photo);
        activation::activate(&mut stage.ra(START), form)
    };
    assert_eq!(waits(CITRA, "somebody-else.jpg").unwrap().verification, "Waiting for Verification");
    stage.issued(AYU, KABUPATEN, START);
    renewal::ask(&mut stage.ra(START), &CertificateChoice::OfPerson(AYU.email.to_owned())).unwrap();
    let queue = request::list(&stage.ra(START), RequestFilter::default(), 1, 0).unwrap().0;
    let renewal = RequestId(queue[0].id);

    organisation::close(&mut stage.ra(START), KABUPATEN).unwrap();
    let mut ra = stage.ra(START);
    let refusals = [
        user::resend(&mut ra, BAGUS.email),
        waits(BAGUS, BAGUS.photo).map(drop),
        verification::judge(&mut ra, CITRA.email, &Judgement::Verified),
        decision::approve(&mut ra, renewal),
    ];
    for (at, refusal) in refusals.into_iter().enumerate() {
        let error = refusal.unwrap_err();
        assert_eq!((error.rule(), error.exit()), (Some("ORG-02"), 6), "{at}");
        let help = error.help(bsre::domain::Lang::En).unwrap();
        assert!(help.contains("`bsre org "), "{help}");
    }
    // What ends something goes on.
    verification::judge(&mut ra, CITRA.email, &Judgement::rejected("foto buram").unwrap()).unwrap();
    decision::reject(&mut ra, renewal, "instansi ditutup").unwrap();
}

#[test]
fn org_06_the_responsible_official_is_kept_with_the_organisation() {
    let stage = Stage::new();
    let who = bsre::domain::cooperation::Responsible { name: "Rina Contoh".into(), title: Some("Sekretaris".into()) };
    let draft = organisation::NewOrganisation {
        responsible: Some(who),
        ..organisation::NewOrganisation::new(
            bsre::domain::organisation::OrganisationName::parse("Badan Contoh").unwrap(),
            bsre::domain::organisation::OrganisationKind::Agency,
            bsre::domain::organisation::Agreement::parse("PKS/2", bsre::domain::day::parse("2025-02-03").unwrap())
                .unwrap(),
        )
    };
    let made = organisation::add(&mut stage.ra(START), &draft).unwrap();
    assert_eq!(
        (made.responsible.as_deref(), made.responsible_title.as_deref()),
        (Some("Rina Contoh"), Some("Sekretaris"))
    );
    assert_eq!(refused(organisation::add(&mut stage.ra(START), &draft)), (Some("ORG-02"), 6));
}

#[test]
fn reg_01_only_ra_or_the_organisations_own_verifikator_registers() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let by = |role: &str, organisation| {
        stage.give_role(AYU.email, role);
        user::add(&mut stage.acting(AYU.email, START), BAGUS.name, BAGUS.email, organisation)
    };
    assert_eq!(refused(by("User", KABUPATEN)), (Some("ORG-01"), 5));
    assert_eq!(refused(by("Verifikator", KEMENTERIAN)), (Some("ORG-04"), 5));
    assert_eq!(by("Verifikator", KABUPATEN).unwrap().user.organisation, KABUPATEN);
}

#[test]
fn reg_03_an_address_is_registered_once_whatever_its_case() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let again = user::add(&mut stage.ra(START), AYU.name, "AYU@contoh.test", KEMENTERIAN);
    assert_eq!(refused(again), (Some("REG-03"), 6));
    assert!(!user::check_email(&stage.ra(START), "Ayu@Contoh.test").unwrap().available);
    assert_eq!(user::check_email(&stage.ra(START), BAGUS.email).unwrap().message, "Email tersedia");
    assert_eq!(
        refused(user::add(&mut stage.ra(START), BAGUS.name, "bagus p@contoh.test", KABUPATEN)),
        (Some("REG-03"), 3)
    );
}

#[test]
fn reg_04_registration_mails_a_link_and_begins_new() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(stage.row(AYU.email, START), ("New", "New"));
    assert_eq!(stage.letters(AYU.email, START), ["activation"]);
    assert_eq!(stage.token(AYU.email, LinkKind::Activation, "2026-01-06T02:00:00Z").reveal().len(), 40);
    let late = bsre::service::mail::token(&stage.ra(NEXT_DAY), AYU.email, LinkKind::Activation);
    assert_eq!(refused(late), (Some("ACT-01"), 7));
}

#[test]
fn reg_05_a_link_sent_again_ends_the_former_one() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let former = stage.token(AYU.email, LinkKind::Activation, START);
    user::resend(&mut stage.ra(NEXT_DAY), AYU.email).unwrap();
    let newer = stage.token(AYU.email, LinkKind::Activation, NEXT_DAY);
    assert_ne!(former.reveal(), newer.reveal());
    let replaced = activation::activate(&mut stage.ra(NEXT_DAY), stage.form(AYU, former));
    assert_eq!(refused(replaced), (Some("ACT-01"), 7));
    activation::activate(&mut stage.ra(NEXT_DAY), stage.form(AYU, newer)).unwrap();
    assert_eq!(refused(user::resend(&mut stage.ra(NEXT_DAY), AYU.email)), (Some("REG-05"), 6));
}

#[test]
fn reg_06_the_template_is_what_the_import_takes_and_a_large_file_is_refused() {
    let stage = Stage::new();
    let file = stage.folder().join("users.csv");
    fs::write(&file, format!("{}Ayu Lestari;ayu.l@contoh.test\r\n", import::TEMPLATE)).unwrap();
    assert_eq!(import(&stage, &file, &options(Mode::Real, Bad::DoNotStopGood)).unwrap().ok, 1);
    let small = ImportOptions { max_bytes: 10, ..options(Mode::Real, Bad::DoNotStopGood) };
    assert_eq!(refused(import(&stage, &file, &small)), (Some("REG-06"), 3));
}

#[test]
fn reg_07_reg_09_the_manuals_file_registers_seven_and_again_none() {
    let stage = Stage::new();
    let file = fixture("users-manual.csv");
    let first = import(&stage, &file, &options(Mode::Real, Bad::DoNotStopGood)).unwrap();
    assert_eq!((first.ok, first.failed), (7, 3));
    let refused: Vec<_> =
        first.rows.iter().filter(|row| row.result == "GAGAL").map(|row| (row.line, row.rule)).collect();
    assert_eq!(refused, [(3, Some("REG-03")), (4, Some("REG-03")), (5, Some("REG-03"))]);
    let again = import(&stage, &file, &options(Mode::Real, Bad::DoNotStopGood)).unwrap();
    assert_eq!((again.ok, again.failed), (0, 10));
    assert_eq!(again.rows.iter().filter(|row| row.message.contains("already registered")).count(), 7);
    assert_eq!(people(&stage), 7);
}

#[test]
fn reg_07_all_or_nothing_registers_nobody_when_one_row_is_bad() {
    let stage = Stage::new();
    let outcome = import(&stage, &fixture("users-manual.csv"), &options(Mode::Real, Bad::StopAll)).unwrap();
    assert_eq!((outcome.ok, outcome.failed, people(&stage)), (0, 10, 0));
    let outcome = import(&stage, &fixture("users.csv"), &options(Mode::Real, Bad::StopAll)).unwrap();
    assert_eq!((outcome.failed, i64::try_from(outcome.ok).unwrap()), (0, people(&stage)));
}

#[test]
fn reg_08_a_dry_run_shows_the_same_table_and_changes_nothing() {
    let stage = Stage::new();
    let file = fixture("users-manual.csv");
    let dry = import(&stage, &file, &options(Mode::DryRun, Bad::DoNotStopGood)).unwrap();
    assert_eq!(people(&stage), 0);
    let real = import(&stage, &file, &options(Mode::Real, Bad::DoNotStopGood)).unwrap();
    let table = |outcome: &ImportOutcome| {
        let rows = outcome.rows.iter().map(|row| (row.line, row.result, row.rule));
        (rows.collect::<Vec<_>>(), outcome.ok, outcome.failed)
    };
    assert_eq!(table(&dry), table(&real));
}
