//! What is left when the program is killed in the middle: whole rows only, and a second run that does the rest (REG-09,
//! MAI-05).

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use rusqlite::Connection;

use crate::transcripts::{folder, run};

const PEOPLE: u32 = 3000;

/// Begins a command on the store of `folder` and kills it `wait` milliseconds later.
fn killed_after(wait: u64, command: &[&str], now: &str, folder: &Path) {
    let mut begun = Command::new(env!("CARGO_BIN_EXE_bsre"))
        .args(command)
        .args(["--store", "bsre.db", "--now", now])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    sleep(Duration::from_millis(wait));
    begun.kill().unwrap();
    begun.wait().unwrap();
}

/// People, letters, live links and history lines of a store; the RA officer left out.
fn counts(folder: &Path) -> [u32; 4] {
    let store = Connection::open(folder.join("bsre.db")).unwrap();
    let count = |sql: &str| store.query_row(sql, [], |row| row.get(0)).unwrap();
    [
        count("SELECT count(*) FROM user WHERE role = 'User'"),
        count("SELECT count(DISTINCT user_id) FROM mail WHERE kind = 'activation'"),
        count("SELECT count(DISTINCT user_id) FROM link WHERE kind = 'activation' AND used_at IS NULL"),
        count("SELECT count(DISTINCT user_id) FROM history WHERE action = 'registered'"),
    ]
}

#[test]
fn reg_09_a_killed_import_leaves_whole_rows_and_runs_again() {
    let folder = folder();
    let mut rows = "nama;emailAddress\n".to_owned();
    for number in 0..PEOPLE {
        writeln!(rows, "Warga Contoh;warga{number}@contoh.test").unwrap();
    }
    fs::write(folder.path().join("people.csv"), rows).unwrap();
    assert_eq!(run(". fixtures/stage.sh; world", folder.path()), "");
    let (mut before, mut cut) = (0, 0);
    for wait in [20, 45, 70, 110, 160, 230] {
        let import = ["user", "import-csv", "people.csv", "--org", "Pemerintah Kabupaten Contoh"];
        killed_after(wait, &import, "2026-01-05T02:00:00Z", folder.path());
        let [people, letters, links, lines] = counts(folder.path());
        assert_eq!([letters, links, lines], [people; 3], "after {wait} ms");
        assert!(people >= before);
        cut += u32::from(people < PEOPLE);
        before = people;
    }
    assert!(cut > 0, "no import was cut short");
    let import = "bsre user import-csv people.csv --org 'Pemerintah Kabupaten Contoh' -o csv >out; cut -d , -f 5 out | sort | uniq -c";
    let seen = run(import, folder.path());
    let found = |word: &str| {
        seen.lines()
            .find(|line| line.ends_with(word))
            .map_or(0, |line| line.split_whitespace().next().unwrap().parse().unwrap())
    };
    assert_eq!([found("BERHASIL"), found("GAGAL")], [PEOPLE - before, before], "{seen}");
    assert_eq!(counts(folder.path()), [PEOPLE; 4]);
}

/// Request 1 with how many halves of a key wait in it, links used up, and certificates issued.
fn judged(folder: &Path) -> (String, u32, u32, u32) {
    let store = Connection::open(folder.join("bsre.db")).unwrap();
    let sql = "SELECT status, (key_pkcs8 IS NOT NULL) + (key_escrow IS NOT NULL),
                 (SELECT count(*) FROM link WHERE kind = 'set-passphrase' AND used_at IS NOT NULL),
                 (SELECT count(*) FROM certificate) FROM request WHERE id = 1";
    store.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).unwrap()
}

#[test]
fn iss_10_iss_11_killed_the_key_waits_whole_or_is_the_certificates() {
    let folder = folder();
    assert_eq!(run(". fixtures/stage.sh; world; verified ayu.lestari", folder.path()), "");
    let token = "bsre mail token ayu.lestari@kabupaten-contoh.test --kind set-passphrase >token";
    assert_eq!(run(&format!("printf 'Rahasia#2026\\nRahasia#2026\\n' >twice; {token}"), folder.path()), "");
    let store = Connection::open(folder.path().join("bsre.db")).unwrap();
    store.execute("UPDATE dukcapil SET name = 'Ayu Lestari Wijaya' WHERE nik = '3171015204880001'", []).unwrap();
    drop(store);
    let token = fs::read_to_string(folder.path().join("token")).unwrap();
    let setting = ["passphrase", "set", "--token", token.trim(), "--agree", "--key-type", "ecdsa-p256"];
    let setting: Vec<_> = setting.into_iter().chain(["--passphrase-file", "twice"]).collect();
    let [asked, held, done] =
        [("Waiting for Passphrase", 0, 0, 0), ("Waiting for Approval", 2, 1, 0), ("Done", 0, 1, 1)]
            .map(|(status, keys, links, certificates)| (status.to_owned(), keys, links, certificates));
    for (command, before, after) in [(setting, &asked, &held), (vec!["request", "approve", "1"], &held, &done)] {
        for wait in [5, 15, 30, 60, 90, 120, 200, 400] {
            let seen = judged(folder.path());
            assert!(seen == *before || seen == *after, "before {wait} ms of {command:?}: {seen:?}");
            killed_after(wait, &command, "2026-01-05T02:00:00Z", folder.path());
        }
        run(&format!("bsre {}", command.join(" ")), folder.path());
        assert_eq!(judged(folder.path()), *after, "{command:?}");
    }
    let exported = run("bsre cert export ayu.lestari@kabupaten-contoh.test --format key | head -n 1", folder.path());
    assert_eq!(exported, "-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
}

/// Letters, people with one, lines of history, and certificates that are noted as told.
fn reminded(folder: &Path) -> [u32; 4] {
    let store = Connection::open(folder.join("bsre.db")).unwrap();
    let count = |sql: &str| store.query_row(sql, [], |row| row.get(0)).unwrap();
    [
        count("SELECT count(*) FROM mail WHERE kind = 'expiring'"),
        count("SELECT count(DISTINCT user_id) FROM mail WHERE kind = 'expiring'"),
        count("SELECT count(*) FROM history WHERE action = 'reminded'"),
        count("SELECT count(*) FROM told_end"),
    ]
}

/// Many people with a certificate each, as copies of the one that there is: enough for a kill to find work undone.
const COPIES: &str = "
  WITH RECURSIVE number (n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM number WHERE n < 6998)
    INSERT INTO user (id, email, name, organisation_id, created_at)
    SELECT n, 'warga' || n || '@contoh.test', 'Warga Contoh', 2, 0 FROM number;
  INSERT INTO serial SELECT unhex('4c' || hex(randomblob(19))), id FROM user WHERE id >= 1000;
  UPDATE user SET verification = 'Verified', nik = '317102520488' || id, phone = '+6281200000000',
         employment = 'Lainnya', nip = '317102520488' || id, unit = 'Umum', position = 'Staf',
         province = 'Jawa Timur' WHERE id >= 1000;
  INSERT INTO certificate (serial, subscriber_id, user_id, organisation_id, type, product, enroll_method, common_name,
                           email, status, issued_at, not_before, not_after, der, key_pkcs8, key_escrow)
    SELECT serial.serial, printf('%016d', user.id), user.id, 2, type, product, enroll_method, common_name, user.email,
           certificate.status, issued_at, not_before, not_after, x'30', x'30', x'30'
      FROM user JOIN serial ON serial.reserved_at = user.id JOIN certificate ON certificate.id = 1 WHERE user.id >= 1000;";

#[test]
fn mai_05_reminders_that_are_killed_go_on_and_nobody_is_told_twice() {
    let folder = folder();
    assert_eq!(run(". fixtures/stage.sh; world; issued ayu.lestari", folder.path()), "");
    Connection::open(folder.path().join("bsre.db")).unwrap().execute_batch(COPIES).unwrap();
    let (mut before, mut cut) = (0, 0);
    for wait in [30, 60, 90, 130, 180, 240] {
        killed_after(wait, &["remind"], "2027-12-20T02:00:00Z", folder.path());
        let [letters, people, lines, told] = reminded(folder.path());
        assert_eq!([people, lines, told], [letters; 3], "after {wait} ms");
        assert!(letters >= before);
        cut += u32::from(letters < 6000);
        before = letters;
    }
    assert!(cut > 0, "no run was cut short");
    run("bsre remind --now 2027-12-20T02:00:00Z", folder.path());
    assert_eq!(reminded(folder.path()), [6000; 4]);
}
