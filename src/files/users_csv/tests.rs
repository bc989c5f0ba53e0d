//! What spreadsheets write, and what is said about it.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::domain::Rule;
use crate::domain::table::{ADVISED_ROWS, Met, advice};
use crate::files::record::MAX_RECORD;

fn open(bytes: &[u8]) -> Result<UsersCsv, Failure> {
    UsersCsv::open(Input::hold("test", bytes, Some(MAX_BYTES)).unwrap())
}

fn refused(bytes: &[u8]) -> String {
    match open(bytes) {
        Err(Failure::Refused(refusal)) => {
            assert_eq!(refusal.rule(), Some(Rule::Reg06));
            refusal.message.en
        }
        Err(failure) => panic!("{failure}"),
        Ok(_) => panic!("accepted"),
    }
}

/// Line, name, email and the problem's sentence of each row.
fn rows(bytes: &[u8]) -> Vec<(u64, String, String, String)> {
    let said = |problem: Option<Refusal>| {
        problem.map_or(String::new(), |refusal| {
            assert_eq!(refusal.rule(), Some(Rule::Reg07));
            refusal.message.en
        })
    };
    open(bytes).unwrap().map(Result::unwrap).map(|row| (row.line, row.name, row.email, said(row.problem))).collect()
}

fn good(line: u64, name: &str, email: &str) -> (u64, String, String, String) {
    (line, name.into(), email.into(), String::new())
}

#[test]
fn reg_06_every_shape_that_spreadsheets_write_reads_alike() {
    for text in [
        "nama;emailAddress\nAni;a@x.test\n\nBudi;b@x.test\n",
        "nama;emailAddress\nAni;a@x.test\n\nBudi;b@x.test",
        "nama;emailAddress\r\nAni;a@x.test\r\n\r\nBudi;b@x.test\r\n",
        "nama;emailAddress\rAni;a@x.test\r\rBudi;b@x.test\r",
        "\u{feff}NAMA;EmailAddress\nAni;a@x.test\n;\nBudi;b@x.test\n;\n",
        "\"nama\"; emailaddress \n\"Ani\";\"a@x.test\"\n\n\"Budi\";b@x.test\n\n\n",
        "emailAddress;nama\na@x.test;Ani\n\nb@x.test;Budi\n",
        "nama;emailAddress;;\nAni;a@x.test;;\n;;;\nBudi;b@x.test;;\n",
    ] {
        assert_eq!(rows(text.as_bytes()), [good(2, "Ani", "a@x.test"), good(4, "Budi", "b@x.test")], "{text:?}");
    }
    let with_separator = "sep=;\r\nnama;emailAddress\r\nAni;a@x.test\r\n";
    assert_eq!(rows(with_separator.as_bytes()), [good(3, "Ani", "a@x.test")]);
}

#[test]
fn reg_06_a_column_too_many_is_noticed_and_ignored() {
    let file = open(b"no;nama;emailAddress;catatan\n1;Ani;a@x.test;baru\n").unwrap();
    let notices: Vec<_> = file.notices().iter().map(|notice| notice.en.clone()).collect();
    assert_eq!(notices, ["column `no` is not used", "column `catatan` is not used"]);
    assert_eq!(file.map(|row| row.unwrap().email).collect::<Vec<_>>(), ["a@x.test"]);
}

#[test]
fn reg_06_a_file_that_is_no_such_table_is_refused_whole() {
    for (text, said) in [
        ("", "the file is empty"),
        ("\r\n\r\n", "the file holds empty lines only"),
        ("nama,emailAddress\nAni,a@x.test\n", "the separator is a comma, not a semicolon"),
        ("nama\temailAddress\nAni\ta@x.test\n", "the separator is a tab, not a semicolon"),
        ("nama|emailAddress\n", "the separator is `|`, not a semicolon"),
        ("sep=,\nnama,emailAddress\n", "line 1 is no header: it starts with `sep=,`"),
        ("Ani;a@x.test\nBudi;b@x.test\n", "line 1 is no header: it starts with `Ani`"),
        ("nama;email\nAni;a@x.test\n", "column `emailAddress` is missing"),
        ("nama;emailAddress;Nama\n", "column `nama` stands twice"),
    ] {
        assert_eq!(refused(text.as_bytes()), said, "{text:?}");
    }
    let large = format!("{TEMPLATE}{}", "Ani;a@x.test\n".repeat(90_000));
    assert_eq!(refused(large.as_bytes()), "the file is larger than 1048576 bytes");
}

#[test]
fn reg_06_the_template_is_a_file_without_rows_and_forty_rows_need_no_advice() {
    assert_eq!(rows(TEMPLATE.as_bytes()), []);
    assert_eq!(advice(ADVISED_ROWS), None);
    assert!(advice(41).unwrap().en.starts_with("41 rows"));
}

#[test]
fn reg_07_a_bad_row_says_so_and_stops_no_other() {
    let huge = "x".repeat(MAX_RECORD);
    let text = format!(
        "nama;emailAddress\nAni\n A;a@x.test\n{huge};h@x.test\nB ;b@x.test\n\"C\nD\";c@x.test;\nE;e@x.test\u{a0}\nF;f@x.test"
    );
    let found = rows(text.as_bytes());
    let said: Vec<_> = found.iter().map(|(line, _, _, said)| (*line, said.as_str())).collect();
    assert_eq!(
        said,
        [
            (2, "the row has 1 fields, the header 2"),
            (3, "`nama` starts with a space"),
            (4, "the row is longer than 64 KiB"),
            (5, "`nama` ends with a space"),
            (6, "the row has 3 fields, the header 2"),
            (8, "`emailAddress` ends with a space"),
            (9, ""),
        ]
    );
}

#[test]
fn reg_07_a_quote_left_open_costs_its_own_row_and_is_named() {
    let problem = open(b"nama;emailAddress\n\"Ani;a@x.test\nBudi;b@x.test\n").unwrap().next().unwrap().unwrap().problem;
    let help = problem.unwrap().help.unwrap().en;
    assert_eq!(help, "a quotation mark may have been left open between lines 2 and 4");
    let many = ";".repeat(5000);
    assert_eq!(rows(format!("{TEMPLATE}{many}\nB;b@x.test\n").as_bytes()).last().unwrap(), &good(3, "B", "b@x.test"));
}

#[test]
fn reg_07_an_email_twice_in_one_file_names_the_first_line() {
    let mut met = Met::default();
    assert_eq!(met.note("Ani@x.test", 2), Ok(()));
    assert_eq!(met.note("ani@X.test", 9).unwrap_err().message.en, "the email stands on line 2 already");
}

#[test]
fn reg_06_the_fixtures_read_as_they_are_meant() {
    let read = |name: &str| {
        let path = Path::new("fixtures").join(name);
        let file = UsersCsv::open(Input::open(&path, Some(MAX_BYTES)).unwrap()).unwrap();
        file.map(Result::unwrap).collect::<Vec<_>>()
    };
    assert!(read("users.csv").iter().all(|row| row.problem.is_none() && !row.email.contains(' ')));
    let manual = read("users-manual.csv");
    let spaced: Vec<_> = manual.iter().filter(|row| row.email.contains(' ')).map(|row| row.line).collect();
    assert_eq!((manual.len(), spaced), (10, vec![3, 4, 5]));
    let faulty = read("users-faulty.csv");
    assert_eq!((faulty.len(), faulty.iter().filter(|row| row.problem.is_some()).count()), (14, 5));
}

proptest! {
    #[test]
    fn reg_06_no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(file) = open(&bytes) {
            prop_assert!(file.count() <= bytes.len());
        }
    }

    #[test]
    fn reg_07_below_a_header_rows_stay_bounded_and_in_order(tail in "[\"; \r\na-zé@.\\x00]{0,300}") {
        let text = format!("{TEMPLATE}{tail}");
        let file = open(text.as_bytes()).unwrap();
        let most = file.at_most();
        let lines: Vec<_> = file.map(|row| row.unwrap().line).collect();
        prop_assert!(lines.len() as u64 <= most);
        prop_assert!(lines.is_sorted_by(|one, next| one < next) && lines.iter().all(|line| (2..=most + 1).contains(line)));
    }

    #[test]
    fn reg_06_what_a_csv_writer_writes_is_read_back(cells in prop::collection::vec(("[ -~\n]{1,30}", "[ -~é]{1,30}"), 1..20)) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(TEMPLATE.as_bytes().to_vec());
        for (name, email) in &cells {
            writer.write_record([name, email]).unwrap();
        }
        let found: Vec<_> = open(&writer.into_inner().unwrap()).unwrap().map(Result::unwrap).map(|row| (row.name, row.email)).collect();
        prop_assert_eq!(found, cells);
    }
}
