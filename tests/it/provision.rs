//! Plans: every state is reached, a second run changes nothing, a run that was killed goes on, a bad item stops no other.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use bsre::domain::Lang;
use bsre::service::provision::{self, ProvisionOptions, ProvisionOutcome};
use bsre::service::{App, Mode, Places, user};
use bsre::world::World;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::stage::{fixture, moment};

const NOW: &str = "2026-03-02T02:00:00Z";

const HEAD: &str = r#"
[store]
key_type = "ecdsa-p256"

[[organisation]]
name = "Dinas Contoh"
kind = "regional"
pks = "PKS/1"
pks_date = 2023-01-15
"#;

/// A plan with the folder that it is followed in.
struct Play {
    folder: TempDir,
}

impl Play {
    fn new(people: &str) -> Self {
        let play = Self { folder: tempfile::tempdir().unwrap() };
        play.rewrite(people);
        play
    }

    fn rewrite(&self, people: &str) {
        fs::write(self.plan(), format!("{HEAD}{people}")).unwrap();
    }

    fn plan(&self) -> PathBuf {
        self.folder.path().join("plan.toml")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn places(&self) -> Places {
        Places { store: self.out().join("bsre.db"), key: self.out().join("bsre.key") }
    }

    fn follow(&self, mode: Mode) -> ProvisionOutcome {
        let (plan, places, world) = (provision::read(&self.plan()).unwrap(), self.places(), World::at(moment(NOW)));
        let out = self.out();
        if mode == Mode::Real {
            provision::prepare(&places, world, &plan).unwrap();
        }
        let open = |world, actor| match places.store.exists() {
            true => App::open(&places, world, actor).map(Some),
            false => Ok(None),
        };
        let options = ProvisionOptions { mode, out: Some(&out), jobs: None, lang: Lang::En };
        provision::provision(&plan, self.folder.path(), world, &open, &options, &mut |_, _| ()).unwrap()
    }

    fn row(&self, email: &str) -> String {
        let app = App::open(&self.places(), World::at(moment(NOW)), None).unwrap();
        let person = user::show(&app, email).unwrap().user;
        format!("{}/{}", person.verification, person.certificate)
    }
}

fn person(state: &str, more: &str) -> String {
    let stem = state.to_lowercase().replace([' ', '/'], "-");
    format!(
        "[[person]]\nname = \"Orang Contoh\"\nemail = \"{stem}@contoh.test\"\norganisation = \"Dinas Contoh\"\n\
         key_type = \"ecdsa-p256\"\nstate = \"{state}\"\n{more}\n"
    )
}

/// Every row of every table, and every file with its contents.
fn everything(play: &Play) -> (Vec<String>, Vec<(PathBuf, Vec<u8>)>) {
    let store = Connection::open(play.places().store).unwrap();
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    let names: Vec<String> =
        store.prepare(names).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut rows = Vec::new();
    for name in names {
        let mut statement = store.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let width = statement.column_count();
        let read = statement.query_map([], |row| {
            (0..width).map(|at| row.get::<_, rusqlite::types::Value>(at)).collect::<Result<Vec<_>, _>>()
        });
        rows.extend(read.unwrap().map(|row| format!("{name} {:?}", row.unwrap())));
    }
    let files = fs::read_dir(play.out()).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|path| !path.to_string_lossy().contains("bsre.db"))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    (rows, files)
}

#[test]
fn sta_01_every_state_of_a_plan_is_reached_and_again_nothing_changes() {
    let states = [
        "New/New",
        "Waiting for Verification/New",
        "Verified/New",
        "Verified/Issue",
        "Update/Issue",
        "Verified/On Renew",
        "Verified/Expired",
        "Verified/Revoke",
    ];
    let play = Play::new(&states.map(|state| person(state, "passphrase = \"Rahasia#2026\"")).concat());
    let first = play.follow(Mode::Real);
    assert_eq!((first.ok, first.failed), (9, 0), "{:?}", first.items);
    assert!(first.items.iter().all(|item| item.changed));
    for (state, item) in states.iter().zip(&first.items) {
        assert_eq!(play.row(&item.email), *state);
        let files = if state.ends_with("/New") { 0 } else { 3 };
        assert_eq!(item.files.len(), files, "{state}: {:?}", item.files);
    }
    let before = everything(&play);
    let second = play.follow(Mode::Real);
    assert_eq!(second.failed, 0, "{:?}", second.items);
    assert!(second.items.iter().all(|item| !item.changed) && second.organisations.iter().all(|one| !one.changed));
    assert!(before == everything(&play));
}

/// Two verifikators, and a responsible person for each seal.
#[test]
fn sea_04_seals_and_verifikators_are_brought_to_their_states_and_again_nothing_changes() {
    let form = fixture("recommendation.pdf").display().to_string();
    let office = |unit: &str| format!("role = \"Verifikator\"\nverifikator_unit = \"{unit}\"\nform = \"{form}\"");
    let named = |stem: &str, text: String| text.replace("verified-issue@", stem).replace("verified-new@", stem);
    let mut people = named("it@", person("Verified/Issue", &office("it")));
    people += &named("hr@", person("Verified/Issue", &office("hr")));
    let states = ["Issue", "On Revoke", "Revoke", "Expired"];
    let mut seals = String::new();
    for (number, state) in states.iter().enumerate() {
        people += &named(&format!("h{number}@"), person("Verified/New", ""));
        seals += &format!(
            "[[seal]]\ncommon_name = \"Segel {state}\"\norganisation = \"Dinas Contoh\"\nemail = \"h{number}@contoh.test\"\n\
             form = \"{form}\"\nstate = \"{state}\"\n"
        );
    }
    let play = Play::new(&format!("{people}{seals}"));
    let first = play.follow(Mode::Real);
    assert_eq!(first.failed, 0, "{first:#?}");
    let app = App::open(&play.places(), World::at(moment(NOW)), None).unwrap();
    let (found, _) = bsre::service::seal::list(&app, 10, 0).unwrap();
    assert_eq!(found.iter().map(|one| one.status).collect::<Vec<_>>(), states);
    let roles: Vec<_> =
        ["it@contoh.test", "hr@contoh.test"].map(|email| user::show(&app, email).unwrap().user.role).into();
    assert_eq!(roles, ["Verifikator", "Verifikator"]);
    let before = everything(&play);
    let second = play.follow(Mode::Real);
    assert_eq!(second.failed, 0, "{second:#?}");
    assert!(second.seals.iter().all(|one| !one.changed) && second.items.iter().all(|one| !one.changed));
    assert!(before == everything(&play));
}

#[test]
fn a_plan_that_goes_further_goes_on_from_where_people_stand() {
    let at = |state| {
        format!(
            "[[person]]\nname = \"Orang Contoh\"\nemail = \"o@contoh.test\"\norganisation = \"Dinas Contoh\"\n\
             key_type = \"ecdsa-p256\"\nstate = \"{state}\"\n"
        )
    };
    let play = Play::new("");
    let states = ["New/New", "Waiting for Verification/New", "Verified/New", "Verified/Issue", "Verified/Revoke"];
    for state in states {
        play.rewrite(&at(state));
        let outcome = play.follow(Mode::Real);
        assert_eq!(outcome.failed, 0, "{:?}", outcome.items);
        assert_eq!(play.row("o@contoh.test"), state);
    }
    assert!(play.out().join("o@contoh.test.passphrase").exists());
    play.rewrite(&at("Verified/New"));
    let back = play.follow(Mode::Real);
    assert_eq!((back.failed, back.items[0].rule), (1, Some("STA-01")));
    assert_eq!(play.row("o@contoh.test"), "Verified/Revoke");
}

#[test]
fn a_bad_item_stops_no_other_one_and_leaves_nothing_half_done() {
    let people = [
        person("Verified/New", "nik = \"3171015204880001\""),
        // The same NIK: registered, but the activation is refused, so that not even the registration stays.
        person("Waiting for Verification/New", "nik = \"3171015204880001\""),
        person("New/New", "").replace("Orang Contoh", "Orang 2"),
        person("Verified/Issue", "passphrase = \"lemah\""),
        person("Verified/Revoke", "passphrase = \"Rahasia#2026\""),
    ];
    let play = Play::new(&people.concat());
    let outcome = play.follow(Mode::Real);
    let rules: Vec<_> = outcome.items.iter().map(|item| item.rule).collect();
    assert_eq!(rules, [None, Some("ACT-09"), Some("REG-02"), Some("PAS-01"), None]);
    assert_eq!((outcome.ok, outcome.failed), (3, 3));
    let store = Connection::open(play.places().store).unwrap();
    let people: i64 = store.query_row("SELECT count(*) FROM user WHERE role = 'User'", [], |row| row.get(0)).unwrap();
    assert_eq!(people, 2);
}

#[test]
fn a_dry_run_tells_and_changes_nothing() {
    let play = Play::new(&person("Verified/Issue", ""));
    let outcome = play.follow(Mode::DryRun);
    assert_eq!(outcome.items[0].message, "would be registered, activated, verified, issued");
    assert!(!outcome.items[0].changed && !play.out().exists());
    play.follow(Mode::Real);
    let before = everything(&play);
    play.rewrite(&person("Verified/Issue", "").replace("Verified/Issue", "Verified/Revoke"));
    assert_eq!(play.follow(Mode::DryRun).items[0].message, "would be revoked");
    assert!(before == everything(&play));
}

fn program(play: &Play) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bsre"));
    command.args([Path::new("provision"), &play.plan(), Path::new("--out"), &play.out(), Path::new("--output=json")]);
    command.env_remove("BSRE_STORE").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Killed after the serial numbers were written down and before the certificates were saved, or wherever it is then.
#[test]
fn iss_10_a_run_that_was_killed_goes_on_where_it_stopped() {
    let many = person("Verified/Issue", "count = 20").replace("verified-issue@", "o{n}@");
    let play = Play::new(&many);
    let count = |table: &str| {
        let store = Connection::open_with_flags(play.places().store, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).ok();
        store.and_then(|store| store.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).ok())
    };
    let mut running = program(&play).spawn().unwrap();
    while count("serial").unwrap_or(0_i64) < 3 && running.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    running.kill().unwrap();
    running.wait().unwrap();
    let again = program(&play).output().unwrap();
    assert_eq!(again.status.code(), Some(0), "{}", String::from_utf8_lossy(&again.stdout));
    let told: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!((&told["ok"], &told["failed"]), (&21.into(), &0.into()));
    assert_eq!((count("certificate"), count("user")), (Some(20), Some(21)));
    assert_eq!(program(&play).output().unwrap().status.code(), Some(0));
    assert_eq!(fs::read_dir(play.out()).unwrap().filter(|file| has_ending(file, "p12")).count(), 20);
}

fn has_ending(file: &std::io::Result<fs::DirEntry>, ending: &str) -> bool {
    file.as_ref().unwrap().path().extension().is_some_and(|found| found == ending)
}

#[test]
fn a_failed_item_ends_with_exit_8() {
    let play = Play::new(&person("New/New", "").replace("Dinas Contoh", "Dinas Lain"));
    assert_eq!(program(&play).output().unwrap().status.code(), Some(8));
}

#[test]
fn iss_11_somebody_whom_the_registries_do_not_confirm_fails_and_nothing_waits() {
    let play = Play::new(&person("Verified/New", ""));
    assert_eq!(play.follow(Mode::Real).failed, 0);
    let store = Connection::open(play.places().store).unwrap();
    store.execute("UPDATE user SET verified_by = NULL WHERE verification = 'Verified'", []).unwrap();
    play.rewrite(&person("Verified/New", "").replace("state = \"Verified/New\"", "state = \"Verified/Issue\""));
    let outcome = play.follow(Mode::Real);
    assert_eq!((outcome.failed, outcome.items[0].rule), (1, Some("ISS-11")), "{:?}", outcome.items[0]);
    let held = "SELECT count(*) FROM request WHERE held_at IS NOT NULL";
    assert_eq!(store.query_row(held, [], |row| row.get::<_, u32>(0)).unwrap(), 0);
}

#[test]
fn org_06_an_organisation_is_brought_to_what_the_plan_says_of_it() {
    let play = Play::new("responsible = \"Rina Contoh\"\n");
    assert!(play.follow(Mode::Real).organisations[0].changed);
    let more = "pks_until = 2027-01-14\nunit = [\"Bidang Dua\", \"Bidang Satu\"]\ndomain = \"contoh.test\"\n\
                domain_strict = true\nresponsible = \"Hendra Contoh\"\nresponsible_title = \"Sekretaris\"\n";
    let outside = "[[person]]\nname = \"Orang Contoh\"\nemail = \"a@lain.test\"\norganisation = \"Dinas Contoh\"\n\
                   state = \"New/New\"\n";
    play.rewrite(&format!("{more}{outside}"));
    assert!(play.follow(Mode::DryRun).organisations[0].ok);
    let outcome = play.follow(Mode::Real);
    assert!(outcome.organisations[0].changed && !outcome.items[0].ok);
    assert_eq!(outcome.items[0].rule, Some("ORG-06"));
    let app = App::open(&play.places(), World::at(moment(NOW)), None).unwrap();
    let found = bsre::service::organisation::show(&app, "Dinas Contoh").unwrap();
    assert_eq!((found.pks_until.as_deref(), found.standing), (Some("2027-01-14"), "live"));
    assert_eq!(
        (found.units, found.domains),
        (vec!["Bidang Dua".into(), "Bidang Satu".into()], vec!["contoh.test".to_owned()])
    );
    assert_eq!((found.domain_strict, found.responsible.as_deref()), (true, Some("Hendra Contoh")));
    let before = everything(&play);
    assert!(!play.follow(Mode::Real).organisations[0].changed);
    assert_eq!(before, everything(&play), "a second run changes nothing");
}

#[test]
fn org_02_a_life_that_is_dated_back_is_judged_by_the_agreement_of_today() {
    let play = Play::new("");
    let young = HEAD.replace("2023-01-15", "2026-02-01");
    let past = person("Verified/Expired", "passphrase = \"Rahasia#2026\"");
    fs::write(play.plan(), format!("{young}{past}")).unwrap();
    let outcome = play.follow(Mode::Real);
    assert_eq!((outcome.items[0].rule, play.row("verified-expired@contoh.test").as_str()), (None, "Verified/Expired"));
    let ended = play.plan();
    fs::write(ended, format!("{young}pks_until = 2026-02-28\n{}", person("New/New", ""))).unwrap();
    assert_eq!(play.follow(Mode::Real).items[0].rule, Some("ORG-02"));
}
