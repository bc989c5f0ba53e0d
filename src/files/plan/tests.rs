//! Plans that are read, and what is said about those that are not.

use std::path::Path;

use proptest::prelude::*;

use super::*;

const PERSON: &str = "[[person]]\nname = \"Ani Contoh\"\nemail = \"ani@x.test\"\norganisation = \"Contoh\"\n";

fn said(text: &str) -> String {
    Plan::parse(text).unwrap_err().message.en
}

fn person(more: &str) -> String {
    said(&format!("{PERSON}state = \"New/New\"\n{more}\n"))
}

#[test]
fn the_demo_plan_reads_and_each_entry_knows_its_line() {
    let plan = Plan::read(Path::new("fixtures/demo.toml")).unwrap();
    assert_eq!(plan.store.key_type.as_deref(), Some("ecdsa-p256"));
    assert_eq!((plan.organisations.len(), plan.people.len(), plan.seals.len()), (3, 16, 1));
    assert_eq!(plan.organisations[0].get_ref().pks_date, "2024-01-15");
    assert_eq!(plan.line(&plan.organisations[0]), 7);
    let last = plan.people.last().unwrap().get_ref();
    let each: Vec<_> = last.each().map(|one| (one.name, one.email)).collect();
    assert_eq!(each.len(), 3);
    assert_eq!(each[2], ("Warga Contoh C".into(), "warga.3@kabupaten-contoh.test".into()));
    assert_eq!(last.passphrase.as_ref().unwrap().reveal(), "Contoh-Sandi-7");
}

#[test]
fn each_row_of_the_status_table_and_each_seal_can_be_named() {
    for state in [
        "New/New",
        "Waiting for Verification/New",
        "Verified/New",
        "Verified/Issue",
        "Update/Issue",
        "Verified/On Renew",
        "Verified/Expired",
        "Verified/Revoke",
    ] {
        assert!(Plan::parse(&format!("{PERSON}state = \"{state}\"\n")).is_ok(), "{state}");
    }
    for state in ["Issue", "On Revoke", "Revoke", "Expired"] {
        let text = format!(
            "[[seal]]\ncommon_name = \"C\"\norganisation = \"O\"\nemail = \"e\"\nform = \"f.pdf\"\nstate = \"{state}\"\n"
        );
        assert!(Plan::parse(&text).is_ok(), "{state}");
    }
    assert!(
        said(&format!("{PERSON}state = \"New/Issue\"\n")).starts_with("line 5 of the plan: `state`: unknown variant")
    );
}

#[test]
fn a_refusal_names_the_line_and_the_key() {
    assert_eq!(
        person("stat = 1").lines().next().unwrap().split(", expected").next().unwrap(),
        "line 6 of the plan: `stat`: unknown field `stat`"
    );
    assert!(said(PERSON).starts_with("line 1 of the plan: missing field `state`"), "{}", said(PERSON));
    assert!(said("[store]\nkey_type = 5\n").starts_with("line 2 of the plan: `key_type`: invalid type"));
    assert!(said("a = \n").starts_with("line 1 of the plan: `a`: "));
    let date = "[[organisation]]\nname = \"O\"\nkind = \"police\"\npks = \"1\"\npks_date = 7\n";
    assert_eq!(said(date), "line 5 of the plan: `pks_date`: expected a date such as 2024-01-31");
    assert_eq!(
        Plan::parse(&date.replace('7', "\"2024-01-31\"")).unwrap().organisations[0].get_ref().pks_date,
        "2024-01-31"
    );
}

#[test]
fn keys_that_exclude_or_need_each_other_are_refused() {
    assert!(person("count = 3").ends_with("with `count`, `email` needs `{n}`"));
    assert!(person("count = 0").ends_with("`count` is 0"));
    assert!(person("count = 1000001").ends_with("`count` is over 1000000"));
    assert!(person("nip = \"1\"\nnrp = \"2\"").ends_with("`nip` and `nrp` exclude each other"));
    assert!(person("role = \"Verifikator\"").ends_with("`role` and `verifikator_unit` go together"));
    assert!(person("passphrase = \"a\"\npassphrase_file = \"b\"").ends_with("exclude each other"));
    let many = format!("{PERSON}state = \"New/New\"\ncount = 2\n").replace("ani@", "{n}@");
    assert!(Plan::parse(&many).is_ok());
    assert!(said(&format!("{many}nik = \"1\"\n")).starts_with("line 1 of the plan: with `count`"));
    assert!(said(&many.replace("count = 2", "")).ends_with("`{n}` in `email` needs `count`"));
}

#[test]
fn pas_06_a_passphrase_is_in_no_refusal_and_no_debug_text() {
    assert!(!person("passphrase = 31415926").contains("31415926"));
    assert!(!person("passphrase = [\"Rahasia-1\"]").contains("Rahasia"));
    assert!(!person("passphrase = \"Rahasia-1").contains("Rahasia"));
    assert!(!person("passphrase = \"Rahasia-1\"\npassphrase = \"Rahasia-2\"").contains("Rahasia"));
    let plan = Plan::parse(&format!("{PERSON}state = \"New/New\"\npassphrase = \"Rahasia-1\"\n")).unwrap();
    assert!(!format!("{plan:?}").contains("Rahasia"));
}

#[test]
fn reg_02_numbered_people_have_lettered_names() {
    let names: Vec<_> = [1, 26, 27, 52, 702, 703].map(letters).into();
    assert_eq!(names, ["A", "Z", "AA", "AZ", "ZZ", "AAA"]);
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "[\\[\\]a-z=\"'{}#. \n0-9é\\x00\\-:]{0,200}") {
        let _ = Plan::parse(&text);
        let _ = Plan::parse(&format!("{PERSON}{text}"));
    }
}
