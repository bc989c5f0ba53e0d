//! The rule table against the tree: a rule that is said to be kept is cited by the doc comment of what keeps it and by
//! the name of a test; nothing cites a rule that does not exist. Several places may cite a rule (its step, its index,
//! its letter): which of them is its home is for a reader to see, and no test can.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use bsre::domain::Rule;

use crate::source::{files, program, short};

/// Where each rule is cited, or tested.
type Places = BTreeMap<String, BTreeSet<String>>;

/// The nouns of rule ids, from the table.
fn nouns() -> BTreeSet<&'static str> {
    Rule::ALL.iter().map(|rule| &rule.id()[..3]).collect()
}

/// Every rule id in `text`, known or not: a noun of the table, a hyphen (or `between`), two digits.
fn cited(text: &str, between: char) -> BTreeSet<String> {
    let text = text.to_ascii_uppercase();
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices(between) {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let noun = nouns().into_iter().find(|noun| {
            before.strip_suffix(noun).is_some_and(|rest| !rest.ends_with(|last: char| last.is_ascii_alphanumeric()))
        });
        let number: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
        if let (Some(noun), 2, true) = (noun, number.len(), number.bytes().all(|digit| digit.is_ascii_digit())) {
            found.insert(format!("{noun}-{number}"));
        }
    }
    found
}

/// Doc comments of the program, but for the table itself.
fn homes() -> Places {
    let mut found = Places::new();
    for source in program().iter().filter(|source| source.file != "src/domain/rule.rs") {
        for id in cited(&source.docs.join("\n"), '-') {
            found.entry(id).or_default().insert(source.file.clone());
        }
    }
    found
}

/// Names of test functions (`fn reg_03_…`) and of transcripts (`reg-03-….txt`).
fn tests() -> Places {
    let mut found = Places::new();
    for path in files("src", ".rs").into_iter().chain(files("tests", ".rs")) {
        let text = fs::read_to_string(&path).unwrap();
        for (line, next) in text.lines().zip(text.lines().skip(1)) {
            let name = next.trim_start().strip_prefix("fn ").filter(|_| line.trim_start().starts_with("#["));
            for id in name.map(|name| cited(name, '_')).unwrap_or_default() {
                found.entry(id).or_default().insert(short(&path));
            }
        }
    }
    for path in files("fixtures/transcripts", ".txt") {
        for id in cited(&path.file_name().unwrap().to_string_lossy(), '-') {
            found.entry(id).or_default().insert(short(&path));
        }
    }
    found
}

#[test]
fn every_kept_rule_has_a_home_and_a_test() {
    let (homes, tests) = (homes(), tests());
    let mut missing = Vec::new();
    for rule in Rule::ALL.iter().filter(|rule| !rule.open()) {
        if !homes.contains_key(rule.id()) {
            missing.push(format!("{} is said to be kept, and no doc comment under src/ cites it", rule.id()));
        }
        if !tests.contains_key(rule.id()) {
            missing.push(format!("{} is said to be kept, and no test or transcript has it in its name", rule.id()));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn nothing_cites_a_rule_that_does_not_exist() {
    let mut cited_anywhere: Places = homes();
    for (id, places) in tests() {
        cited_anywhere.entry(id).or_default().extend(places);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = ["README.md", "schema.sql"].map(|name| root.join(name)).into_iter();
    let texts = texts.chain(files("docs", ".md")).chain(files("tests/interop", ".sh"));
    for path in texts.chain(files("fixtures/transcripts", ".txt")) {
        for id in cited(&fs::read_to_string(&path).unwrap_or_default(), '-') {
            cited_anywhere.entry(id).or_default().insert(short(&path));
        }
    }
    cited_anywhere.retain(|id, _| Rule::find(id).is_none());
    assert!(cited_anywhere.is_empty(), "{cited_anywhere:?}");
}

#[test]
fn ids_are_found_where_they_stand() {
    let found = cited("(REG-03), VER-01 to VER-06; SHA-256 and LOG-051 are none, nor is XREG-03", '-');
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["REG-03", "VER-01", "VER-06"]);
    let found = cited("reg_07_ver_08_each_row_is_judged", '_');
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["REG-07", "VER-08"]);
    assert_eq!(cited("reg-99-nothing.txt", '-').len(), 1);
}
