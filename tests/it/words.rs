//! Closed lists of words: each reads back what it writes, and each argument that takes a word says which there are and
//! ends with exit 2, naming them, for any other. The lists are found in the source, so that none is forgotten here.

use std::collections::BTreeSet;
use std::process::Command as Process;

use bsre::cli::command;
use bsre::domain::act::{Act, Open};
use bsre::domain::actor::Role;
use bsre::domain::agreement::{Document, DocumentWord};
use bsre::domain::certificate::CertificateStatus;
use bsre::domain::change::Field;
use bsre::domain::cooperation::Standing;
use bsre::domain::delivery::State;
use bsre::domain::key::KeyType;
use bsre::domain::listing::Menu;
use bsre::domain::lock::Guarded;
use bsre::domain::notice::LinkKind;
use bsre::domain::organisation::OrganisationKind;
use bsre::domain::period::Per;
use bsre::domain::product::{CertificateType, EnrollMethod, Product, RevocationReason};
use bsre::domain::profile::EmploymentKind;
use bsre::domain::registry::{CheckSubject, Finding, Registry};
use bsre::domain::request::{RequestKind, RequestStatus};
use bsre::domain::roster::{Permanence, Unit};
use bsre::domain::rule::About;
use bsre::domain::seal::SealStatus;
use bsre::domain::standing::Newest;
use bsre::domain::step::Action;
use bsre::domain::update::Direction;
use bsre::domain::verification::VerificationStatus;
use bsre::domain::verifikator::NominationStatus;
use bsre::domain::word::Word;
use bsre::domain::{Lang, RefusalKind};
use bsre::files::plan::{PersonState, PlanRole, SealState};
use bsre::output::OutputFormat;
use bsre::service::certificate::ExportWord;
use bsre::store::authority::Name;
use clap::{Arg, Command};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::source::files;

/// The words of one list, as a command line has them.
type List = (&'static str, Vec<String>);

/// What every list must do; returns its words.
fn checked<T: Word + std::fmt::Debug + Serialize + DeserializeOwned>(name: &'static str) -> List {
    let mut seen = BTreeSet::new();
    for one in T::all().iter().copied() {
        let typed = one.typed();
        for text in [one.spelling(), one.shown(), &typed, &one.shown().to_uppercase(), &typed.to_uppercase()] {
            assert_eq!(T::read(text), Some(one), "{name}: {text}");
        }
        assert!(!typed.is_empty() && !typed.contains([' ', '\'', '"']), "{name}: `{typed}` is no word");
        assert_eq!(serde_json::to_value(one).unwrap(), one.shown(), "{name}");
        let back = serde_json::from_value::<T>(one.shown().into());
        assert_eq!(back.ok(), one.is_offered().then_some(one), "{name}: {}", one.shown());
        assert!(seen.insert(typed), "{name}: {} stands twice", one.spelling());
    }
    assert_eq!(T::read("no-such-word"), None, "{name}");
    (name, T::all().iter().map(|one| one.typed()).collect())
}

macro_rules! lists {
    ($($name:ident),+ $(,)?) => { vec![$(checked::<$name>(stringify!($name))),+] };
}

fn lists() -> Vec<List> {
    lists![
        About,
        Act,
        Action,
        CertificateStatus,
        CertificateType,
        CheckSubject,
        Direction,
        Document,
        DocumentWord,
        EmploymentKind,
        EnrollMethod,
        ExportWord,
        Field,
        Finding,
        Guarded,
        KeyType,
        Lang,
        LinkKind,
        Menu,
        Name,
        NominationStatus,
        Open,
        OrganisationKind,
        OutputFormat,
        Per,
        Permanence,
        PersonState,
        PlanRole,
        Product,
        RefusalKind,
        Registry,
        RequestKind,
        RequestStatus,
        RevocationReason,
        Role,
        SealState,
        SealStatus,
        Standing,
        State,
        Unit,
        VerificationStatus,
    ]
}

#[test]
fn every_list_reads_back_what_it_writes() {
    let known: BTreeSet<String> = lists().into_iter().map(|(name, _)| name.to_owned()).collect();
    let mut found = BTreeSet::new();
    for path in files("src", ".rs") {
        let text = std::fs::read_to_string(&path).unwrap();
        let program = text.split("#[cfg(test)]").next().unwrap();
        for list in program.split("\nwords! {").skip(1) {
            let head = list.split(" enum ").nth(1).unwrap();
            found.insert(head.split('(').next().unwrap().to_owned());
        }
    }
    assert_eq!(found, known, "tests/it/words.rs names every list that `words!` writes");
}

/// Every argument under its command's words, as deep as commands go.
fn arguments(command: &Command, words: &[String], found: &mut Vec<(Vec<String>, Arg)>) {
    found.extend(command.get_arguments().map(|argument| (words.to_vec(), argument.clone())));
    for sub in command.get_subcommands() {
        arguments(sub, &[words, &[sub.get_name().to_owned()]].concat(), found);
    }
}

fn every_argument() -> Vec<(Vec<String>, Arg)> {
    let mut found = Vec::new();
    arguments(&command(), &[], &mut found);
    found
}

/// The choices that an argument offers; a switch has none to choose.
fn choices(argument: &Arg) -> Vec<String> {
    let takes = argument.get_action().takes_values();
    argument.get_possible_values().iter().filter(|_| takes).map(|value| value.get_name().to_owned()).collect()
}

#[test]
fn an_argument_whose_values_are_a_closed_list_says_which() {
    let closed = [
        "certificate",
        "format",
        "key_type",
        "kind",
        "lang",
        "not_certificate",
        "not_product",
        "not_role",
        "not_verification",
        "output",
        "per",
        "product",
        "registry",
        "role",
        "shell",
        "status",
        "unit",
        "verification",
        "view",
        "wishes",
    ];
    let lists = lists();
    for (words, argument) in every_argument() {
        let (place, id) = (format!("bsre {} {}", words.join(" "), argument.get_id()), argument.get_id().as_str());
        // The unit of an office is any text, that of a verifikator a word; a rejection has any reason, a revocation a word.
        let revokes = id == "reason" && words.last().is_some_and(|word| word == "revoke");
        let office = words.first().is_some_and(|word| matches!(word.as_str(), "user" | "org")) && id == "unit";
        if (closed.contains(&id) || revokes) && !office {
            assert!(!choices(&argument).is_empty(), "{place} offers nothing");
        }
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let named: BTreeSet<&str> = help.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').collect();
        for (name, list) in lists.iter().filter(|(name, _)| !matches!(*name, "Field" | "Action")) {
            let count = list.iter().filter(|word| named.contains(word.as_str())).count();
            assert!(count < 3, "the help of {place} lists {name} by hand: {help}");
        }
    }
}

#[test]
fn a_word_that_is_none_of_the_list_is_a_wrong_command_line_that_names_the_choices() {
    let mut seen = 0;
    for (words, argument) in every_argument() {
        let offered = choices(&argument);
        // Those of every command are tried once, at the root.
        if offered.is_empty() || argument.is_global_set() && !words.is_empty() {
            continue;
        }
        let mut line = words.clone();
        line.extend(argument.get_long().map(|long| format!("--{long}")));
        line.push("no-such-word".to_owned());
        let told = |more: &[&str]| {
            let mut process = Process::new(env!("CARGO_BIN_EXE_bsre"));
            process.args(&line).args(more).env_clear();
            let done = process.output().unwrap();
            assert_eq!(done.status.code(), Some(2), "bsre {line:?}");
            String::from_utf8(done.stderr).unwrap()
        };
        let (plain, json) = (told(&[]), told(&["-o", "json"]));
        let json: serde_json::Value = serde_json::from_str(&json).unwrap_or_else(|_| panic!("{line:?}: {json}"));
        assert_eq!((&json["error"]["kind"], &json["error"]["exit"]), (&"usage".into(), &2.into()), "{line:?}");
        for choice in &offered {
            assert!(plain.contains(choice.as_str()), "{line:?} does not name {choice}: {plain}");
            assert!(json["error"]["help"].as_str().unwrap().contains(choice.as_str()), "{line:?}: {json}");
        }
        seen += 1;
    }
    assert!(seen > 25, "{seen} arguments");
}

#[test]
fn labels_with_blanks_are_offered_as_one_word_and_read_in_any_case() {
    for status in ["on-renew", "On Renew", "ON-RENEW", "on renew"] {
        let line = ["bsre", "cert", "list", "--status", status];
        let read = command().try_get_matches_from(line).unwrap();
        let (_, read) = read.subcommand().unwrap();
        let (_, read) = read.subcommand().unwrap();
        assert_eq!(read.get_one::<CertificateStatus>("status"), Some(&CertificateStatus::OnRenew), "{status}");
    }
    let newest = command().try_get_matches_from(["bsre", "user", "list", "--certificate", "new"]).unwrap();
    let (_, newest) = newest.subcommand().unwrap();
    assert_eq!(newest.subcommand().unwrap().1.get_one::<Newest>("certificate"), Some(&None));
}

#[test]
fn rev_01_superseded_is_no_choice_and_iss_04_a_seal_is_not_issued_to_a_person() {
    for line in [
        ["bsre", "revoke", "a@b.test", "--reason", "superseded"].as_slice(),
        &["bsre", "eseal", "revoke", "1", "--reason", "superseded"],
        &["bsre", "issue", "a@b.test", "--product", "eseal"],
        &["bsre", "user", "list", "--certificate", "on-revoke"],
    ] {
        let error = command().try_get_matches_from(line).unwrap_err();
        assert_eq!(error.kind(), clap::error::ErrorKind::InvalidValue, "{line:?}");
    }
}
