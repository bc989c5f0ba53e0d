//! Organisations that change: agreements that end and are renewed, officials, units and mail domains; what is told of
//! those that somebody may not see; and registration that is corrected or previewed.

use std::fs;

use bsre::domain::cooperation::{Amendment, Ending};
use bsre::domain::day;
use bsre::domain::email::Email;
use bsre::domain::listing::Choice;
use bsre::domain::name::PersonName;
use bsre::domain::office::{MailDomain, Outside, UnitName};
use bsre::domain::{Lang, LinkKind};
use bsre::error::{Error, Result};
use bsre::service::import::{self, Bad, ImportOptions, ImportOutcome};
use bsre::service::listing::{self, ListWishes, Page};
use bsre::service::{Mode, activation, correction, issuance, mail, organisation, user};

use crate::stage::{AYU, BAGUS, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture, refused};

/// The last second of the agreement that [`ending`] records, and the one after.
const LAST: &str = "2026-01-20T16:59:59Z";
const OVER: &str = "2026-01-20T17:00:00Z";

fn set(stage: &Stage, amendment: &Amendment) -> organisation::OrganisationView {
    organisation::set(&mut stage.ra(START), KABUPATEN, amendment).unwrap()
}

fn ending(text: &str) -> Amendment {
    Amendment { pks_until: Some(Ending::On(day::parse(text).unwrap())), ..Amendment::default() }
}

fn domains(names: &[&str], outside: Outside) -> Amendment {
    let domains = names.iter().map(|name| MailDomain::parse(name).unwrap()).collect();
    Amendment { domains: Some(domains), outside: Some(outside), ..Amendment::default() }
}

fn add(stage: &Stage, by: &str, now: &str) -> Result<user::Registered> {
    user::add(&mut stage.acting(by, now), BAGUS.name, BAGUS.email, KABUPATEN)
}

fn told<T>(result: Result<T>) -> (Option<&'static str>, u8, String, Option<String>) {
    let error: Error = result.err().expect("a refusal");
    (error.rule(), error.exit(), error.message(Lang::En), error.help(Lang::En))
}

#[test]
fn org_02_after_its_last_day_nothing_new_begins_until_it_is_renewed() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.give_role(AYU.email, "Verifikator");
    assert_eq!(set(&stage, &ending("2026-01-20")).standing, "live");
    add(&stage.fork(), AYU.email, LAST).unwrap();
    let (rule, exit, message, help) = told(add(&stage, RA, OVER));
    assert_eq!((rule, exit), (Some("ORG-02"), 6));
    assert!(message.ends_with("ended on 2026-01-20"), "{message}");
    assert!(help.unwrap().contains("`bsre org set 'Pemerintah Kabupaten Contoh' --pks-until DATE`"));
    assert!(told(add(&stage, AYU.email, OVER)).3.unwrap().starts_with("ask RA: "));
    assert_eq!(
        refused(issuance::ask(&mut stage.ra(OVER), AYU.email, bsre::domain::product::Product::Email)),
        (Some("ORG-02"), 6)
    );
    assert_eq!(
        refused(import(&stage, OVER, "nama;emailAddress\nA B;a@b.test\n", &options(Mode::DryRun))),
        (Some("ORG-02"), 6)
    );
    assert_eq!(organisation::show(&stage.ra(OVER), KABUPATEN).unwrap().standing, "ended");
    user::show(&stage.ra(OVER), AYU.email).unwrap();

    let renewed = organisation::set(&mut stage.ra(OVER), KABUPATEN, &ending("2028-01-19")).unwrap();
    assert_eq!((renewed.pks_until.as_deref(), renewed.standing), (Some("2028-01-19"), "live"));
    add(&stage, AYU.email, OVER).unwrap();
}

#[test]
fn org_02_before_its_first_day_nothing_begins_and_a_slip_is_corrected() {
    let stage = Stage::new();
    let day = |text| Amendment { pks_date: day::parse(text), ..Amendment::default() };
    assert_eq!(set(&stage, &day("2026-02-01")).standing, "not-begun");
    let (rule, exit, _, help) = told(add(&stage, RA, START));
    assert_eq!((rule, exit), (Some("ORG-02"), 6));
    assert!(help.unwrap().contains("--pks-date DATE`"));
    add(&stage.fork(), RA, "2026-01-31T17:00:00Z").unwrap();
    set(&stage, &day("2026-01-02"));
    add(&stage, RA, START).unwrap();
}

#[test]
fn org_02_a_closed_organisation_is_opened_again_and_one_whose_agreement_ended_can_be_closed() {
    let stage = Stage::new();
    assert_eq!(refused(organisation::reopen(&mut stage.ra(START), KABUPATEN)), (Some("ORG-02"), 6));
    set(&stage, &ending("2026-01-20"));
    assert_eq!(organisation::close(&mut stage.ra(OVER), KABUPATEN).unwrap().standing, "closed");
    let (rule, _, _, help) = told(add(&stage, RA, START));
    assert_eq!(
        (rule, help.as_deref()),
        (Some("ORG-02"), Some("open it again with `bsre org reopen 'Pemerintah Kabupaten Contoh'`"))
    );
    assert_eq!(organisation::reopen(&mut stage.ra(START), KABUPATEN).unwrap().closed_at, None);
    add(&stage, RA, START).unwrap();
    let lines = history(&stage);
    assert_eq!(
        lines[lines.len() - 3..],
        ["organisation-changed pks_until - 2026-01-20", "organisation-closed - - -", "organisation-reopened - - -"]
    );
}

/// Every line of history about the organisation, oldest first.
fn history(stage: &Stage) -> Vec<String> {
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let sql = "SELECT action || ' ' || ifnull(field, '-') || ' ' || ifnull(old, '-') || ' ' || ifnull(new, '-')
               FROM history WHERE subject = ?1 ORDER BY id";
    let mut rows = store.prepare(sql).unwrap();
    let found = rows.query_map([KABUPATEN], |row| row.get(0)).unwrap();
    found.map(std::result::Result::unwrap).collect()
}

#[test]
fn org_06_official_units_and_domains_change_with_a_line_of_history_each() {
    let stage = Stage::new();
    let units = ["Bidang Persandian", "Bidang Aplikasi"].map(|name| UnitName::parse(name).unwrap());
    let amendment = Amendment {
        responsible: Some("Rina Contoh".to_owned()),
        responsible_title: Some("Sekretaris Daerah".to_owned()),
        units: Some(units.to_vec()),
        ..domains(&["contoh.test"], Outside::Warned)
    };
    let after = set(&stage, &amendment);
    assert_eq!(
        (after.responsible.as_deref(), after.responsible_title.as_deref()),
        (Some("Rina Contoh"), Some("Sekretaris Daerah"))
    );
    assert_eq!(
        (after.units, after.domains),
        (vec!["Bidang Aplikasi".to_owned(), "Bidang Persandian".to_owned()], vec!["contoh.test".to_owned()])
    );
    let lines = history(&stage);
    assert!(lines.contains(&"organisation-changed units - Bidang Aplikasi, Bidang Persandian".to_owned()), "{lines:?}");
    set(&stage, &amendment);
    assert_eq!(history(&stage), lines, "what is so already leaves no line");
    for by in [AYU.email, BAGUS.email] {
        let other = stage.fork();
        other.registered(if by == AYU.email { AYU } else { BAGUS }, KABUPATEN, START);
        other.give_role(by, if by == AYU.email { "Verifikator" } else { "User" });
        assert_eq!(
            refused(organisation::set(&mut other.acting(by, START), KABUPATEN, &amendment)),
            (Some("ORG-01"), 5)
        );
    }
}

#[test]
fn org_06_an_address_outside_the_domains_is_warned_of_or_refused() {
    let stage = Stage::new();
    assert!(add(&stage.fork(), RA, START).unwrap().notice.is_none());
    set(&stage, &domains(&["dinas-lain.test"], Outside::Warned));
    let warned = add(&stage.fork(), RA, START).unwrap().notice.unwrap();
    assert!(warned.en.starts_with("warning[ORG-06]: ") && warned.en.ends_with("dinas-lain.test"), "{warned}");
    let rows = "nama;emailAddress\nAyu Lestari;ayu@dinas-lain.test\nBagus Prakoso;bagus@mail.test\n";
    let table = |mode| {
        let outcome = import(&stage.fork(), START, rows, &options(mode)).unwrap();
        let notices: Vec<_> = outcome.notices.iter().map(|text| text.en.clone()).collect();
        (outcome.ok, outcome.rows[1].message.to_string(), outcome.rows[1].rule, notices[0].clone())
    };
    let notice = "warning[ORG-06]: outside the organisation's mail domains: line 3".to_owned();
    assert_eq!(
        table(Mode::Real),
        (2, "registered, outside the organisation's mail domains".to_owned(), None, notice.clone())
    );
    assert_eq!(
        table(Mode::DryRun),
        (2, "would be registered, outside the organisation's mail domains".to_owned(), None, notice)
    );

    set(&stage, &domains(&["dinas-lain.test"], Outside::Refused));
    assert_eq!(refused(add(&stage, RA, START)), (Some("ORG-06"), 6));
    for mode in [Mode::DryRun, Mode::Real] {
        let outcome = import(&stage, START, rows, &options(mode)).unwrap();
        assert_eq!((outcome.ok, outcome.rows[1].rule), (1, Some("ORG-06")));
    }
    let away = Email::parse("ayu@mail.test").ok();
    let moved = correction::correct(&mut stage.ra(START), "ayu@dinas-lain.test", None, away);
    assert_eq!(refused(moved), (Some("ORG-06"), 6));
}

#[test]
fn org_04_an_organisation_of_others_and_one_that_is_not_there_are_answered_alike() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    for role in ["Verifikator", "User"] {
        stage.give_role(AYU.email, role);
        let app = || stage.acting(AYU.email, START);
        let filtered = |name: &str| {
            let organisations = Choice { only: vec![name.to_owned()], but: Vec::new() };
            listing::list(&app(), &ListWishes { organisations, ..ListWishes::default() }, Page { limit: 1, offset: 0 })
        };
        let all = |name: &str| {
            [
                told(organisation::show(&app(), name)),
                told(filtered(name)),
                told(user::add(&mut app(), BAGUS.name, BAGUS.email, name)),
                told(import::import(&mut app(), &fixture("users.csv"), name, &options(Mode::DryRun), &mut |_, _| ())),
            ]
        };
        let hidden = all(KEMENTERIAN);
        assert_eq!(hidden, all("Dinas Yang Tidak Ada"), "{role}");
        for answer in hidden {
            assert_eq!((answer.0, answer.1), (Some("ORG-04"), 5));
            assert_eq!(answer.2, "there is no such organisation among those you may see");
        }
        assert_eq!(organisation::show(&app(), "kabupaten").unwrap().name, KABUPATEN);
        assert_eq!(organisation::list(&app(), Some("contoh")).unwrap().len(), 1);
    }
    assert_eq!(told(organisation::show(&stage.ra(START), "Dinas Yang Tidak Ada")).1, 4);
    stage.give_role(AYU.email, "User");
    assert_eq!(refused(user::check_email(&stage.acting(AYU.email, START), BAGUS.email)), (Some("REG-01"), 5));
}

#[test]
fn reg_01_an_organisation_is_meant_by_a_part_of_its_name_that_no_other_has() {
    let stage = Stage::new();
    let made = user::add(&mut stage.ra(START), BAGUS.name, BAGUS.email, "kabupaten").unwrap();
    assert_eq!(made.user.organisation, KABUPATEN);
    let (_, exit, message, help) = told(organisation::show(&stage.ra(START), "contoh"));
    assert_eq!((exit, help.is_some()), (4, true));
    assert!(message.contains(KABUPATEN) && message.contains(KEMENTERIAN), "{message}");
    let named = |text: &str| organisation::list(&stage.ra(START), Some(text)).unwrap().len();
    assert_eq!((named("KABUPATEN"), named("contoh"), named("%"), named("  ")), (1, 2, 0, 2));
    assert_eq!(told(organisation::show(&stage.ra(START), "")).1, 4);
}

#[test]
fn reg_10_a_mistyped_address_is_corrected_and_the_link_goes_to_the_new_one() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    stage.give_role(AYU.email, "Verifikator");
    let wrong = "bagus.prakso@kabupaten-contoh.test";
    user::add(&mut stage.acting(AYU.email, START), "Bagus Prakoso", wrong, KABUPATEN).unwrap();
    let former = stage.token(wrong, LinkKind::Activation, START);
    let (name, address) = (PersonName::parse(BAGUS.name).ok(), Email::parse(BAGUS.email).ok());
    let mut app = stage.acting(AYU.email, START);
    let corrected = correction::correct(&mut app, wrong, name, address).unwrap().user;
    assert_eq!(
        (corrected.name.as_str(), corrected.email.as_str(), corrected.verification),
        (BAGUS.name, BAGUS.email, "New")
    );
    assert_eq!(told(user::show(&app, wrong)).0, Some("ORG-04"), "nobody has the old address");
    assert_eq!(refused(activation::activate(&mut stage.ra(START), stage.form(BAGUS, former))), (Some("ACT-01"), 7));
    let newer = stage.token(BAGUS.email, LinkKind::Activation, START);
    let (letters, _) = mail::list(&stage.ra(START), Some(BAGUS.email), 10, 0).unwrap();
    let mut sent: Vec<_> = letters.iter().map(|one| one.to.as_str()).collect();
    sent.sort_unstable();
    assert_eq!(sent, [wrong, BAGUS.email]);
    let told: Vec<_> = user::history(&app, BAGUS.email).unwrap();
    let line =
        |field: &str| told.iter().find(|one| one.action == "corrected" && one.field.as_deref() == Some(field)).unwrap();
    assert_eq!((line("email").old.as_deref(), line("name").new.as_deref()), (Some(wrong), Some(BAGUS.name)));
    assert_eq!(activation::activate(&mut stage.ra(START), stage.form(BAGUS, newer)).unwrap().verification, "Verified");
    let late = correction::correct(&mut app, BAGUS.email, PersonName::parse("Bagus").ok(), None);
    let (rule, exit, _, help) = told_of(late);
    assert_eq!((rule, exit), (Some("REG-10"), 6));
    assert!(help.contains("bsre update request"), "{help}");
}

fn told_of<T>(result: Result<T>) -> (Option<&'static str>, u8, String, String) {
    let (rule, exit, message, help) = told(result);
    (rule, exit, message, help.unwrap_or_default())
}

#[test]
fn reg_10_reg_03_a_correction_takes_no_address_of_another() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    let taken = Email::parse(&AYU.email.to_uppercase()).ok();
    assert_eq!(refused(correction::correct(&mut stage.ra(START), BAGUS.email, None, taken)), (Some("REG-03"), 6));
    let same = Email::parse(BAGUS.email).ok();
    assert_eq!(refused(correction::correct(&mut stage.ra(START), BAGUS.email, None, same)), (Some("REG-10"), 6));
    let case = Email::parse(&BAGUS.email.to_uppercase()).ok();
    let corrected = correction::correct(&mut stage.ra(START), BAGUS.email, None, case).unwrap();
    assert_eq!(corrected.user.email, BAGUS.email.to_uppercase());
}

fn options(mode: Mode) -> ImportOptions {
    ImportOptions { mode, bad: Bad::DoNotStopGood, skip: [].into(), max_bytes: import::MAX_BYTES, lang: Lang::En }
}

fn import(stage: &Stage, now: &str, text: &str, options: &ImportOptions) -> Result<ImportOutcome> {
    let file = stage.folder().join("people.csv");
    fs::write(&file, text).unwrap();
    import::import(&mut stage.ra(now), &file, KABUPATEN, options, &mut |_, _| ())
}

const ROWS: &str =
    "nama;emailAddress\nAyu Lestari;ayu@contoh.test\nBagus 2;bagus@contoh.test\nCitra;citra@contoh.test\n";

#[test]
fn reg_08_a_preview_says_what_would_come_and_counts_it() {
    let stage = Stage::new();
    let seen = |lang, mode| {
        let outcome = import(&stage.fork(), START, ROWS, &ImportOptions { lang, ..options(mode) }).unwrap();
        let count = outcome.notices.last().unwrap().in_lang(lang).to_owned();
        (outcome.rows[0].message.to_string(), outcome.rows[0].result, count)
    };
    let text = |one: &str, count: &str| (one.to_owned(), "BERHASIL", count.to_owned());
    assert_eq!(
        seen(Lang::Id, Mode::DryRun),
        text("Akan didaftarkan", "tidak ada yang diubah; akan didaftarkan: 2; akan gagal: 1")
    );
    assert_eq!(
        seen(Lang::En, Mode::DryRun),
        text("would be registered", "nothing was changed; would be registered: 2; would fail: 1")
    );
    assert_eq!(
        seen(Lang::Id, Mode::Real),
        text("Pendaftaran berhasil", "Pengguna yang sudah Anda tambahkan: 2; gagal: 1")
    );
    let whole = ImportOptions { bad: Bad::StopAll, ..options(Mode::DryRun) };
    let outcome = import(&stage, START, ROWS, &whole).unwrap();
    assert_eq!(
        (outcome.failed, outcome.rows[2].message.as_ref()),
        (3, "would not be registered, since other rows fail")
    );
}

#[test]
fn reg_08_rows_are_left_out_by_their_lines() {
    let stage = Stage::new();
    let without =
        |lines: &[u64], bad| ImportOptions { skip: lines.iter().copied().collect(), bad, ..options(Mode::Real) };
    let (rule, exit, message, _) = told(import(&stage, START, ROWS, &without(&[3, 9], Bad::DoNotStopGood)));
    assert_eq!((rule, exit, message.as_str()), (Some("REG-08"), 3, "no row begins on line 9: nobody was registered"));
    assert_eq!(organisation::show(&stage.ra(START), KABUPATEN).unwrap().users, 0);
    let outcome = import(&stage, START, ROWS, &without(&[3], Bad::StopAll)).unwrap();
    let lines: Vec<_> = outcome.rows.iter().map(|row| row.line).collect();
    assert_eq!((outcome.ok, outcome.failed, outcome.left_out, lines), (2, 0, 1, vec![2, 4]));
    let twice = "nama;emailAddress\nAyu Lestari;ayu.l@contoh.test\nAyu Lestari;ayu.l@contoh.test\n";
    assert_eq!(
        import(&stage, START, twice, &without(&[2], Bad::DoNotStopGood)).unwrap().failed,
        0,
        "what is left out is no twin"
    );
}
