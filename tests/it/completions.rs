//! What shells are offered: within what the actor may see, from the store that the line names, and nothing where anything
//! is amiss. The program itself is asked, by the ways that its stubs ask.

use std::fs;
use std::path::Path;
use std::process::Command;

use bsre::service::{Places, user};
use bsre::store::{Store, prefix};

use crate::sign_in::House;
use crate::stage::{AYU, BAGUS, CITRA, KABUPATEN, KEMENTERIAN, RA, START, Stage};

/// The words that fish is offered for the last one of `line`, with nothing in the environment but `variables`.
fn offered(line: &[&str], variables: &[(&str, &str)]) -> Vec<String> {
    asked("fish", &[&["bsre"], line].concat(), variables)
        .lines()
        .map(|line| line.split('\t').next().unwrap().to_owned())
        .collect()
}

/// What a shell is answered: always with exit 0 and without a word beside it.
fn asked(shell: &str, words: &[&str], variables: &[(&str, &str)]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_bsre"));
    program.arg("--").args(words).env_clear().env("BSRE_COMPLETE", shell).env("HOME", "/nonexistent");
    let done = program.envs(variables.iter().copied()).output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Ayu and Bagus in one organisation, Citra in the other; Ayu and Citra with certificates.
fn stage() -> (Stage, [String; 2]) {
    let stage = Stage::new();
    let ayu = stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    let citra = stage.issued(CITRA, KEMENTERIAN, START);
    (stage, [ayu, citra])
}

fn at(places: &Places) -> String {
    places.store.to_string_lossy().into_owned()
}

#[test]
fn org_04_completion_offers_what_the_actor_may_see() {
    let (stage, [ayu, citra]) = stage();
    stage.give_role(BAGUS.email, "Verifikator");
    let store = at(&stage.places());
    let seen = |actor: &str, line: &[&str]| offered(&[&["--as", actor], line].concat(), &[("BSRE_STORE", &store)]);
    let mut both = [ayu.clone(), citra];
    both.sort();
    assert_eq!(seen(RA, &["user", "show", ""]).len(), 4 + options(&store));
    for (actor, people, organisations, serials) in [
        (RA, vec![AYU.email, BAGUS.email, CITRA.email], vec![KEMENTERIAN, KABUPATEN], both.to_vec()),
        (BAGUS.email, vec![AYU.email, BAGUS.email], vec![KABUPATEN], vec![ayu.clone()]),
        (AYU.email, vec![AYU.email], vec![KABUPATEN], vec![ayu.clone()]),
        (CITRA.email, vec![CITRA.email], vec![KEMENTERIAN], vec![both[usize::from(both[0] == ayu)].clone()]),
        ("nobody@contoh.test", vec![], vec![], vec![]),
    ] {
        let contoh = |line: &[&str]| {
            let mut found: Vec<String> =
                ["a", "b", "c"].iter().flat_map(|typed| seen(actor, &[line, &[typed]].concat())).collect();
            found.sort();
            found
        };
        assert_eq!(contoh(&["user", "history"]), people, "{actor}");
        assert_eq!(contoh(&["mail", "list", "--to"]), people, "{actor}");
        assert_eq!(seen(actor, &["user", "list", "--organisation", ""]), organisations, "{actor}");
        assert_eq!(seen(actor, &["renew", "--serial", ""]), serials, "{actor}");
        assert_eq!(seen(actor, &["cert", "show", &ayu[..6]]).contains(&ayu), serials.contains(&ayu), "{actor}");
    }
}

/// How many options `user show` has, which an empty word lists too.
fn options(store: &str) -> usize {
    offered(&["user", "show", ""], &[("BSRE_STORE", store), ("BSRE_AS", "nobody@contoh.test")]).len()
}

#[test]
fn log_07_without_a_session_no_person_is_offered() {
    let house = House::new();
    let secret = house.device("A52", START);
    let session = house.login(&secret, START);
    let (store, state) = (at(&house.places), tempfile::tempdir().unwrap());
    let state = state.path().to_string_lossy().into_owned();
    let seen = |more: &[(&str, &str)], line: &[&str]| {
        let fixed = [("BSRE_STORE", store.as_str()), ("BSRE_NOW", START), ("XDG_STATE_HOME", state.as_str())];
        offered(line, &[&fixed, more].concat())
    };
    let line = ["user", "show", "ra"];
    assert!(seen(&[], &line).is_empty());
    assert!(seen(&[("BSRE_SESSION", "0000")], &line).is_empty());
    assert_eq!(seen(&[("BSRE_SESSION", session.reveal())], &line), [RA]);
    assert!(seen(&[("BSRE_SESSION", session.reveal()), ("BSRE_AS", RA)], &line).is_empty(), "nobody is named");
    assert!(seen(&[("BSRE_SESSION", session.reveal()), ("BSRE_NOW", "2026-01-05T10:00:01Z")], &line).is_empty());
    let file = bsre::service::session_file::place(Some(Path::new(&state)), &house.places.store);
    bsre::service::session_file::write(&file, &session).unwrap();
    assert_eq!(seen(&[], &line), [RA]);
    assert_eq!(seen(&[], &["revoke", "--serial", ""]), <[&str; 0]>::default());
    assert_eq!(seen(&[("BSRE_SESSION", "0000")], &["config", "get", "mail.t"]), ["mail.transport"]);
}

#[test]
fn the_store_is_the_one_that_the_line_or_the_environment_names() {
    let (stage, _) = stage();
    let other = Stage::bare();
    let (here, there) = (at(&stage.places()), at(&other.places()));
    let ayu = [AYU.email];
    assert_eq!(offered(&["--store", &here, "user", "show", "ay"], &[]), ayu);
    assert_eq!(offered(&["user", &format!("--store={here}"), "show", "ay"], &[("BSRE_STORE", &there)]), ayu);
    assert!(offered(&["--store", &there, "user", "show", "ay"], &[("BSRE_STORE", &here)]).is_empty());
    let key = other.places().key.to_string_lossy().into_owned();
    assert!(offered(&["--key-file", &key, "user", "show", "ay"], &[("BSRE_STORE", &here)]).is_empty());
    assert!(offered(&["user", "show", "ay"], &[("BSRE_STORE", &here), ("BSRE_KEY_FILE", &key)]).is_empty());
    assert!(offered(&["--now", "soon", "user", "show", "ay"], &[("BSRE_STORE", &here)]).is_empty());
    assert_eq!(offered(&["--as", "ay"], &[("BSRE_STORE", &here)]), ayu);
    assert_eq!(offered(&["--as=ay"], &[("BSRE_STORE", &here)]), [format!("--as={}", AYU.email)]);
    let index = [("_CLAP_COMPLETE_INDEX", "3"), ("_CLAP_IFS", "\n")];
    let said = asked("zsh", &["bsre", "user", "show", "ay", "--store", &here, "--lang", "id"], &index);
    assert_eq!(said, format!("{}:{}", AYU.email, AYU.name));
    let said = asked("zsh", &["bsre", "org", "show", "'Pem", "--store", &here], &index);
    assert_eq!(said, format!("{KABUPATEN}:regional"), "an open quotation mark is no part of the word");
}

#[test]
fn a_store_that_does_not_answer_offers_nothing_and_is_left_alone() {
    let (stage, _) = stage();
    let places = stage.places();
    let store = at(&places);
    let offers = |store: &str| offered(&["user", "show", "ay"], &[("BSRE_STORE", store)]);
    let bytes = || fs::read(&places.store).unwrap();
    let before = bytes();
    assert_eq!(offers(&store), [AYU.email]);
    assert!(bytes() == before, "looking changes nothing");
    let file = |name: &str, bytes: &[u8]| {
        let path = stage.folder().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_string_lossy().into_owned()
    };
    for store in [
        "/nonexistent/bsre.db".to_owned(),
        stage.folder().to_string_lossy().into_owned(),
        file("empty.db", b""),
        file("text.db", b"no store at all, and long enough to be looked at as one"),
        file("short.db", &before[..before.len() / 2]),
    ] {
        assert!(offers(&store).is_empty(), "{store}");
    }
    let locked = rusqlite::Connection::open(&places.store).unwrap();
    locked
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE user SET city = 'X'; COMMIT")
        .unwrap();
    assert!(offers(&store).is_empty(), "nobody is waited for");
    drop(locked);
    for pragma in ["user_version = 0", "user_version = 999", "application_id = 7"] {
        let fork = stage.fork();
        rusqlite::Connection::open(fork.places().store).unwrap().execute_batch(&format!("PRAGMA {pragma}")).unwrap();
        let before = fs::read(fork.places().store).unwrap();
        assert!(offers(&at(&fork.places())).is_empty(), "{pragma}");
        assert!(fs::read(fork.places().store).unwrap() == before, "{pragma}: neither upgraded nor marked");
    }
}

#[test]
fn at_most_fifty_are_offered_and_an_index_leads_to_them() {
    let stage = Stage::bare();
    let mut app = stage.ra(START);
    for number in 0..60 {
        user::add(&mut app, "Banyak Orang Contoh", &format!("orang{number:02}@contoh.test"), KABUPATEN).unwrap();
    }
    let store = at(&stage.places());
    let found = offered(&["revoke", "ORANG"], &[("BSRE_STORE", &store)]);
    assert_eq!(
        (found.len(), found[0].as_str(), found[49].as_str()),
        (50, "orang00@contoh.test", "orang49@contoh.test")
    );
    let store = Store::open(&stage.places().store).unwrap();
    for sql in prefix::STATEMENTS {
        let sql = sql.replace("?1", "'a'").replace("?2", "'b'").replace("?3", "1");
        let plan = store.plan(&sql).unwrap().join("; ");
        assert!(plan.contains("SEARCH") && !plan.contains("SCAN"), "{sql}: {plan}");
    }
}

#[test]
fn what_needs_no_store_is_offered_without_one() {
    let seen = |line: &[&str]| offered(line, &[]);
    assert_eq!(seen(&["explain", "reg-0"]).first().map(String::as_str), Some("REG-01"));
    assert_eq!(seen(&["config", "get", "hol"]), ["holiday"]);
    assert_eq!(seen(&["update", "request", "a@b.test", "--set", "ph"]), ["phone="]);
    assert_eq!(seen(&["user", "activate", "--province", "jawa\\ t"]), ["Jawa Tengah", "Jawa Timur"]);
    assert_eq!(seen(&["man", "user-im"]), ["user-import-csv"]);
    assert_eq!(seen(&["mail", "token", "a@b.test", "--kind", "ac"]), ["activation"]);
    assert_eq!(seen(&["user", "list", "--view", "wa"]), ["waiting"]);
    let root = env!("CARGO_MANIFEST_DIR");
    assert_eq!(seen(&["provision", &format!("{root}/fixtures/de")]), [format!("{root}/fixtures/demo.toml")]);
    assert_eq!(
        seen(&["user", "import-csv", &format!("{root}/fixtures/users-m")]),
        [format!("{root}/fixtures/users-manual.csv")]
    );
    assert_eq!(seen(&["man", "--out", &format!("{root}/fixtures/reg")]), [format!("{root}/fixtures/registry/")]);
    let told = asked("fish", &["bsre", "explain", "REV-05"], &[("BSRE_LANG", "id")]);
    assert!(told.starts_with("REV-05\thanya "), "{told}");
}

#[test]
fn bash_is_answered_with_the_piece_that_it_replaces() {
    let (stage, _) = stage();
    let store = at(&stage.places());
    let said = |line: &str, piece: &str| asked("bash", &[line, piece], &[("BSRE_STORE", &store)]);
    assert_eq!(said("bsre org show Pem", "Pem"), "Pemerintah\\ Kabupaten\\ Contoh\n");
    assert_eq!(said("bsre org show 'Pem", "Pem"), "Pemerintah Kabupaten Contoh\n");
    assert_eq!(said("bsre user show ayu@con", "con"), "contoh.test\n");
    assert_eq!(said("bsre user show --as=ay", "ay"), format!("{}\n", AYU.email));
}
