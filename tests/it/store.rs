//! The store against its own schema: it refuses rows that cannot be, files that are not its own and files of a newer
//! program; it is its owner's alone. Below: it is led to a new schema whole, and what it runs stays on its indexes.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use bsre::error::Error;
use bsre::service::request::{RequestFilter, RequestProgress};
use bsre::service::{App, organisation, request, user};
use bsre::store::{self, Store, migration};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::stage::{AYU, KABUPATEN, START, Stage};

mod plans;
mod upgrade;

const SCHEMA: &str = include_str!("../../schema.sql");

/// A new store in a folder of its own.
fn fresh() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bsre.db");
    drop(Store::create(&path).unwrap());
    (folder, path)
}

/// The statements of an SQL file, comments left out; none has a `;` in it.
fn statements(text: &str) -> Vec<String> {
    let code: Vec<_> = text.lines().filter(|line| !line.starts_with("--")).collect();
    code.join("\n").split(';').map(str::trim).filter(|sql| !sql.is_empty()).map(str::to_owned).collect()
}

/// One space where there was any white space.
fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the schema says that it refuses, as SQLite words it: every CHECK, UNIQUE and RAISE.
fn promised() -> BTreeSet<String> {
    let code: Vec<_> = SCHEMA.lines().map(|line| line.split("--").next().unwrap()).collect();
    let code = code.join("\n");
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("CHECK (") {
        let body = &code[at + "CHECK (".len()..];
        let mut depth = 1;
        let end = body.find(|next| {
            depth += i32::from(next == '(') - i32::from(next == ')');
            depth == 0
        });
        found.insert(even(&body[..end.unwrap()]));
    }
    for line in code.lines().filter(|line| line.contains("RAISE (ABORT, '")) {
        found.insert(line.split("RAISE (ABORT, '").nth(1).unwrap().split('\'').next().unwrap().to_owned());
    }
    for line in code.lines().filter_map(|line| line.strip_prefix("CREATE UNIQUE INDEX ")) {
        if line.contains("ifnull(") {
            // SQLite names an index over an expression by itself.
            found.insert(format!("index '{}'", line.split(' ').next().unwrap()));
            continue;
        }
        let (table, columns) = line.split(" ON ").nth(1).unwrap().split_once(" (").unwrap();
        let columns = columns.split(')').next().unwrap().split(", ");
        found.insert(columns.map(|column| format!("{table}.{column}")).collect::<Vec<_>>().join(", "));
    }
    found
}

#[test]
fn every_impossible_row_is_refused_by_what_says_so() {
    let (_folder, path) = fresh();
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    connection.execute_batch(include_str!("store/possible.sql")).unwrap();
    connection.pragma_update(None, "foreign_keys", false).unwrap();
    let mut wanting = promised();
    assert!(wanting.len() > 65, "the schema says more than {}", wanting.len());
    for sql in statements(include_str!("store/impossible.sql")) {
        connection.execute_batch("SAVEPOINT before").unwrap();
        let said = connection.execute(&sql, []).err().unwrap_or_else(|| panic!("accepted: {sql}")).to_string();
        connection.execute_batch("ROLLBACK TO before").unwrap();
        let why = even(said.strip_prefix("CHECK constraint failed: ").unwrap_or(&said));
        wanting.remove(why.strip_prefix("UNIQUE constraint failed: ").unwrap_or(&why));
        assert!(said.contains("constraint failed") || promised().contains(&said), "{sql}: {said}");
    }
    assert!(wanting.is_empty(), "no statement meets these: {wanting:#?}");
}

#[test]
fn upd_08_history_is_append_only() {
    let (_folder, path) = fresh();
    let connection = Connection::open(path).unwrap();
    let line = "INSERT INTO history (at, actor, subject, action) VALUES (0, 'a', 'b', 'registered')";
    connection.execute(line, []).unwrap();
    for sql in ["UPDATE history SET actor = 'c'", "DELETE FROM history"] {
        assert_eq!(connection.execute(sql, []).unwrap_err().to_string(), "history is append-only");
    }
}

/// The bytes of a store and its side files.
fn bytes(path: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let listed = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = listed.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    all.sort();
    all
}

/// The refusal of a file, which must leave the file as it was.
fn refused(path: &Path) -> store::Error {
    let before = bytes(path);
    let error = Store::open(path).unwrap_err();
    assert_eq!(bytes(path), before, "the file was touched");
    error
}

#[test]
fn a_newer_store_is_refused_untouched() {
    let (_folder, path) = fresh();
    Connection::open(&path).unwrap().pragma_update(None, "user_version", migration::VERSION + 1).unwrap();
    let error = refused(&path);
    assert!(matches!(error, store::Error::Newer { found, known } if found == known + 1), "{error}");
    assert_eq!(Error::from(error).exit(), 9);
}

#[test]
fn a_file_that_is_not_ours_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE poem (line TEXT); PRAGMA application_id = 7").unwrap();
    let foreign = refused(&path);
    fs::write(&path, [0x5A; 8192]).unwrap();
    let noise = refused(&path);
    for error in [foreign, noise] {
        assert!(matches!(error, store::Error::Damaged(_)), "{error}");
        assert_eq!(Error::from(error).exit(), 9);
    }
    let absent = Store::open(&folder.path().join("nowhere.db")).unwrap_err();
    assert_eq!(Error::from(absent).exit(), 4);
    assert!(!folder.path().join("nowhere.db").exists());
}

#[test]
fn the_store_is_its_owner_s_alone() {
    let (_folder, path) = fresh();
    let mut store = Store::open(&path).unwrap();
    store.write(|_| Ok::<_, store::Error>(())).unwrap();
    for (file, _) in bytes(&path) {
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
    }
    assert!(Store::is_private(&path));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(!Store::is_private(&path));
}

#[test]
fn a_word_that_the_domain_does_not_know_is_an_impossible_row() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    type Read = fn(&App) -> bsre::error::Result<()>;
    let everything = RequestFilter { kind: None, which: RequestProgress::All };
    let spoilt: [(&str, Read); 3] = [
        ("UPDATE request SET kind = 'wish'", |app| {
            request::list(app, RequestFilter { kind: None, which: RequestProgress::All }, 10, 0).map(drop)
        }),
        ("UPDATE organisation SET kind = 'school'", |app| organisation::list(app, None).map(drop)),
        ("UPDATE user SET employment = 'Guru' WHERE employment = 'ASN'", |app| user::show(app, AYU.email).map(drop)),
    ];
    assert!(request::list(&stage.ra(START), everything, 10, 0).is_ok());
    for (spoil, read) in spoilt {
        let stage = stage.fork();
        assert!(Connection::open(stage.places().store).unwrap().execute(spoil, []).unwrap() > 0, "{spoil}");
        let no = read(&stage.ra(START)).unwrap_err();
        assert!(matches!(no, Error::Store(store::Error::Impossible(_))), "{spoil}: {no}");
        assert_eq!(no.exit(), 9);
    }
}
