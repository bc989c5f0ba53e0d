//! What is left when the program is killed in the middle: whole rows only, and a second run that does the rest (REG-09).

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use rusqlite::Connection;

use crate::transcripts::{folder, run};

const PEOPLE: u32 = 3000;

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
        let mut import = Command::new(env!("CARGO_BIN_EXE_bsre"))
            .args(["user", "import-csv", "people.csv", "--org", "Pemerintah Kabupaten Contoh", "--store", "bsre.db"])
            .args(["--now", "2026-01-05T02:00:00Z"])
            .current_dir(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_millis(wait));
        import.kill().unwrap();
        import.wait().unwrap();
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
