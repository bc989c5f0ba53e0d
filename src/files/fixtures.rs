//! The made-up world of `fixtures/` against the rules it must obey. Not part of the program.

use std::path::Path;

use super::input::Input;
use super::plan::Plan;
use super::users_csv::UsersCsv;
use super::{form, registry_csv};
use crate::domain::email::Email;
use crate::domain::name::PersonName;
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::organisation::{OrganisationKind, OrganisationName};
use crate::domain::passphrase::Passphrase;
use crate::domain::table::Met;
use crate::domain::{Refusal, Rule};

fn registry(name: &str) -> std::path::PathBuf {
    Path::new("fixtures/registry").join(name)
}

/// The rule that each row of a users file breaks first, as an import would find it.
fn broken(name: &str) -> Vec<Option<Rule>> {
    let file = UsersCsv::open(Input::open(&Path::new("fixtures").join(name), None).unwrap()).unwrap();
    let mut met = Met::default();
    let judge = |row: super::users_csv::UserRow| -> Result<(), Refusal> {
        row.problem.map_or(Ok(()), Err)?;
        PersonName::parse(&row.name)?;
        met.note(Email::parse(&row.email)?.as_str(), row.line)
    };
    file.map(Result::unwrap).map(judge).map(|found| found.err().and_then(|refusal| refusal.rule())).collect()
}

#[test]
fn reg_07_each_faulty_row_breaks_the_rule_it_was_written_for() {
    let (r02, r03, r07) = (Some(Rule::Reg02), Some(Rule::Reg03), Some(Rule::Reg07));
    let wanted = [r02, r02, r02, r02, r03, r03, r03, r07, r07, r07, None, r07, r07, r07];
    assert_eq!(broken("users-faulty.csv"), wanted);
    assert_eq!(broken("users-manual.csv"), [None, r03, r03, r03, None, None, None, None, None, None]);
    assert_eq!(broken("users.csv"), [None; 5]);
}

#[test]
fn ver_07_every_number_of_the_registries_is_one_and_agrees() {
    for row in registry_csv::dukcapil(&registry("dukcapil.csv")).unwrap().map(Result::unwrap) {
        Nik::parse(&row.nik).unwrap();
        PersonName::parse(&row.name).unwrap();
    }
    for row in registry_csv::bkn(&registry("bkn.csv")).unwrap().map(Result::unwrap) {
        Nip::parse(&row.number).unwrap().agrees_with(&Nik::parse(&row.nik).unwrap()).unwrap();
    }
    for row in registry_csv::sipp(&registry("sipp.csv")).unwrap().map(Result::unwrap) {
        Nrp::parse(&row.number).unwrap();
    }
}

#[test]
fn the_demo_plan_obeys_the_rules() {
    let plan = Plan::read(Path::new("fixtures/demo.toml")).unwrap();
    for one in &plan.organisations {
        OrganisationName::parse(&one.get_ref().name).unwrap();
        OrganisationKind::parse(&one.get_ref().kind).unwrap();
    }
    for one in plan.people.iter().flat_map(|one| one.get_ref().each()) {
        PersonName::parse(&one.name).unwrap();
        Email::parse(&one.email).unwrap();
        let nik = one.nik.map(|nik| Nik::parse(&nik).unwrap());
        if let Some((nip, nik)) = one.nip.zip(nik) {
            Nip::parse(&nip).unwrap().agrees_with(&nik).unwrap();
        }
        if let Some(passphrase) = one.passphrase {
            Passphrase::parse(passphrase.reveal()).unwrap();
        }
        assert!(plan.organisations.iter().any(|org| org.get_ref().name == one.organisation), "{}", one.email);
    }
}

#[test]
fn vrf_06_the_recommendation_of_the_fixtures_is_a_form() {
    assert!(form::read(Path::new("fixtures/recommendation.pdf")).is_ok());
}
