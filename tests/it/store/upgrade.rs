//! A store of each former schema, with rows in every table, led to today's: it equals a fresh one, and its rows are all
//! there. Wherever the way is cut (`cut`) it is as it was before or as it should be after.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bsre::store::{self, Store, migration};
use rusqlite::Connection;
use tempfile::TempDir;

use super::fresh;

mod cut;

/// The schemas that stores out there have, oldest first, each with rows.
const FORMER: [(&str, &str); 1] =
    [(include_str!("../../../fixtures/schema-1.sql"), include_str!("../../../fixtures/store-1.sql"))];

/// What the step to schema 2 reads otherwise; every other column is copied.
const CHANGED: [(&str, &str); 6] = [
    ("user", "certificate"),
    ("user", "certificate_until"),
    ("user", "certificate_id"),
    ("certificate", "status"),
    ("link", "subject_id"),
    ("seal", "status"),
];

/// A store of schema `version` with its rows.
fn former(version: usize) -> (TempDir, PathBuf) {
    let (schema, rows) = FORMER[version - 1];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bsre.db");
    let store = Connection::open(&path).unwrap();
    let number = i64::try_from(version).unwrap();
    store.pragma_update(None, "journal_mode", "WAL").unwrap();
    store.execute_batch(schema).unwrap();
    store.execute_batch(&format!("PRAGMA foreign_keys = ON; BEGIN; {rows} COMMIT;")).unwrap();
    store.pragma_update(None, "application_id", 0x4253_5245).unwrap();
    store.pragma_update(None, "user_version", number).unwrap();
    (folder, path)
}

/// Another file of the same store, with nothing beside it.
fn copy(path: &Path) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let copied = folder.path().join("bsre.db");
    Connection::open(path).unwrap().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    fs::copy(path, &copied).unwrap();
    (folder, copied)
}

fn number(store: &Connection, sql: &str) -> i64 {
    store.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn texts(store: &Connection, sql: &str) -> Vec<String> {
    let mut found = store.prepare(sql).unwrap();
    let columns = found.column_count();
    let mut rows = found.query([]).unwrap();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        lines.push((0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect::<Vec<_>>().join("|"));
    }
    lines
}

/// The schema as SQLite keeps it, what other tools added left out.
fn shape(path: &Path) -> Vec<String> {
    let store = Connection::open(path).unwrap();
    texts(
        &store,
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name NOT LIKE '\\_litestream\\_%' ESCAPE '\\' ORDER BY 1, 2",
    )
}

fn columns(store: &Connection, table: &str) -> Vec<String> {
    let mut named = store.prepare("SELECT name FROM pragma_table_info(?1)").unwrap();
    let rows = named.query_map([table], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn tables(store: &Connection) -> Vec<String> {
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1";
    let mut named = store.prepare(sql).unwrap();
    let rows = named.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// Every row of every table, counts for speed apart, by the columns that `other` has too and that nothing changes.
fn rows(store: &Connection, other: &Connection) -> BTreeMap<String, Vec<String>> {
    let counted = ["tally", "ending"];
    let shared = tables(store).into_iter().filter(|table| !counted.contains(&table.as_str()));
    let read = shared.filter_map(|table| {
        let theirs = columns(other, &table);
        if theirs.is_empty() {
            return None;
        }
        let kept: Vec<_> = columns(store, &table)
            .into_iter()
            .filter(|name| theirs.contains(name) && !CHANGED.contains(&(table.as_str(), name.as_str())))
            .collect();
        let lines = texts(store, &format!("SELECT {} FROM \"{table}\" ORDER BY 1, 2", kept.join(", ")));
        Some((table, lines))
    });
    read.collect()
}

/// A whole store in one value: its version, its schema, its rows and its counters.
fn all(path: &Path) -> Vec<String> {
    let store = Connection::open(path).unwrap();
    assert_eq!(texts(&store, "PRAGMA integrity_check"), ["Text([111, 107])"]);
    let mut lines = texts(&store, "PRAGMA user_version");
    lines.extend(texts(&store, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2"));
    lines.extend(texts(&store, "SELECT * FROM sqlite_sequence"));
    for table in tables(&store) {
        lines.extend(texts(&store, &format!("SELECT * FROM \"{table}\" ORDER BY 1, 2")));
    }
    lines
}

/// A connection as the store opens it.
fn connect(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    connection
}

#[test]
fn there_is_a_store_of_every_former_schema_with_rows_in_every_table() {
    assert_eq!(i64::try_from(FORMER.len()).unwrap(), migration::VERSION - 1, "keep the former schema with its rows");
    for version in 1..=FORMER.len() {
        let (_folder, path) = former(version);
        let store = Connection::open(&path).unwrap();
        for table in tables(&store) {
            assert!(number(&store, &format!("SELECT count(*) FROM \"{table}\"")) > 0, "{table} is empty");
        }
        assert_eq!(number(&store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    }
}

#[test]
fn an_upgraded_store_equals_a_fresh_one_and_keeps_its_rows() {
    let (_fresh, wanted) = fresh();
    for version in 1..=FORMER.len() {
        let (_one, path) = former(version);
        let (_two, before) = copy(&path);
        let other_tool = "CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER); INSERT INTO _litestream_seq VALUES (1, 9);
                          CREATE TABLE _litestream_lock (id INTEGER)";
        Connection::open(&path).unwrap().execute_batch(other_tool).unwrap();
        drop(Store::open(&path).unwrap());

        assert_eq!(shape(&path), shape(&wanted));
        let (now, then) = (connect(&path), connect(&before));
        assert_eq!(number(&now, "PRAGMA user_version"), migration::VERSION);
        assert_eq!(number(&now, "PRAGMA application_id"), 0x4253_5245);
        assert_eq!(rows(&now, &then), rows(&then, &now));
        assert_eq!(texts(&now, "SELECT * FROM product"), texts(&connect(&wanted), "SELECT * FROM product"));
        assert_eq!(number(&now, "SELECT seq FROM sqlite_sequence WHERE name = 'device'"), 76, "a number comes again");
        assert_eq!(number(&now, "SELECT seq FROM _litestream_seq"), 9);
        assert_eq!(number(&now, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    }
}

#[test]
fn sta_04_an_old_accounts_status_is_that_of_its_newest_signature_certificate() {
    let (_folder, path) = former(1);
    drop(Store::open(&path).unwrap());
    let store = connect(&path);
    let found =
        "SELECT id || ' ' || certificate || ' ' || ifnull(certificate_id, '-') || ' ' || ifnull(certificate_until, '-')
                   FROM user ORDER BY id";
    let mut named = store.prepare(found).unwrap();
    let rows: Vec<String> = named.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let bella = "6 On Renew 8 1830650999";
    assert_eq!(
        rows,
        ["1 New - -", "2 Issue 1 1830650599", "3 New - -", "4 Expired 5 1767491999", "5 New - -", bella, "7 New - -"]
    );
    assert_eq!(
        number(&store, "SELECT count(*) FROM certificate WHERE status = 'Expired'"),
        1,
        "only what the clock ended"
    );
    // From now on triggers keep it: another product changes nothing, a signature certificate does.
    store
        .execute(
            "UPDATE certificate SET status = 'Revoke', revoked_at = 1, revocation_reason = 'left' WHERE id = 3",
            [],
        )
        .unwrap();
    store
        .execute(
            "UPDATE certificate SET status = 'Revoke', revoked_at = 1, revocation_reason = 'left' WHERE id = 1",
            [],
        )
        .unwrap();
    assert_eq!(number(&store, "SELECT count(*) FROM user WHERE id IN (2, 3) AND certificate = 'Revoke'"), 1);
}

#[test]
fn lnk_01_iss_05_old_links_seals_and_codes_stay_each_about_its_own() {
    let (_folder, path) = former(1);
    drop(Store::open(&path).unwrap());
    let store = connect(&path);
    assert_eq!(number(&store, "SELECT count(*) FROM link WHERE subject_id IS NULL"), 4);
    assert_eq!(number(&store, "SELECT sum(subject_id) FROM link"), 2 + 3 + 7 + 2 + 1);
    let seals = texts(&store, "SELECT id, status, twin FROM seal ORDER BY id");
    let text = |word: &str| format!("Text({:?})", word.as_bytes());
    let wanted = [
        (1, "On Revoke", 0),
        (2, "Issue", 1),
        (3, "Revoke", 0),
        (4, "Issue", 0),
        (5, "Rejected", 0),
        (6, "Waiting for Approval", 0),
        (7, "Requested", 1),
    ];
    let wanted = wanted.map(|(id, status, twin)| format!("Integer({id})|{}|Integer({twin})", text(status)));
    assert_eq!(seals, wanted);
    // A seal's certificate takes it along.
    store.execute("UPDATE certificate SET status = 'Issue' WHERE id = 9", []).unwrap();
    assert_eq!(number(&store, "SELECT count(*) FROM seal WHERE id = 1 AND status = 'Issue'"), 1);
}

#[test]
fn mon_02_the_counts_of_an_upgraded_store_are_those_of_its_rows() {
    let (_folder, path) = former(1);
    let mut store = Store::open(&path).unwrap();
    let seen = || {
        let store = Connection::open(&path).unwrap();
        ["tally", "ending", "daily"].map(|table| {
            let people = if table == "daily" { "true" } else { "people > 0" };
            texts(&store, &format!("SELECT * FROM {table} WHERE {people}"))
        })
    };
    let upgraded = seen();
    assert!(upgraded.iter().all(|table| !table.is_empty()));
    store.write(store::counted::anew).unwrap();
    assert_eq!(seen(), upgraded);
    // What triggers keep from here on is what counting anew comes to.
    let change = "UPDATE certificate SET status = 'Revoke', revoked_at = 1, revocation_reason = 'left' WHERE id IN (1, 8);
                  INSERT INTO serial VALUES (CAST('serialZZ' AS BLOB), 0);
                  INSERT INTO certificate (serial, subscriber_id, user_id, organisation_id, type, product, enroll_method, common_name,
                    email, status, issued_at, not_before, not_after, hosts, der)
                  VALUES (CAST('serialZZ' AS BLOB), '000099AAAAAAAAAA', 3, 2, 'Individu', 'tls', 'CSR', 'B', 'b@contoh.test', 'Issue',
                    1767578600, 1767578600, 1830650599, 'a.uji.test', x'30')";
    connect(&path).execute_batch(change).unwrap();
    let kept = seen();
    assert_ne!(kept, upgraded);
    store.write(store::counted::anew).unwrap();
    assert_eq!(seen(), kept);
}

#[test]
fn an_unknown_product_is_refused_and_not_filed_under_another() {
    let (_folder, path) = former(1);
    drop(Store::open(&path).unwrap());
    let wish = "INSERT INTO certificate SELECT 99, serial, '000099AAAAAAAAAA', user_id, organisation_id, type, 'stamp', enroll_method,
                  common_name, email, 'Expired', issued_at, not_before, not_after, hosts, der, key_pkcs8, key_escrow, NULL, NULL, NULL
                FROM certificate WHERE id = 4";
    let store = connect(&path);
    store.execute("INSERT INTO serial VALUES (CAST('serial99' AS BLOB), 0)", []).unwrap();
    let no = |sql: &str| store.execute(sql, []).unwrap_err().to_string();
    assert_eq!(no(&wish.replace("serial,", "CAST('serial99' AS BLOB),")), "NOT NULL constraint failed: user.products");
    assert_eq!(no("UPDATE certificate SET product = 'stamp' WHERE id = 4"), "FOREIGN KEY constraint failed");
}
