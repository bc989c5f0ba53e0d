//! Nominations, with literal people.
#![expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

use super::*;
use crate::domain::actor::Actor;
use crate::domain::certificate;
use crate::domain::email::Email;
use crate::domain::name::PersonName;
use crate::domain::nik::Nik;
use crate::domain::nip::Nip;
use crate::domain::phone::Phone;
use crate::domain::profile::{Profile, Titles};
use crate::domain::verification::Person;

fn officer() -> Actor {
    let email = Email::parse("ra@bsre.test").unwrap();
    Actor { id: UserId(1), email, role: Role::Ra, organisation: OrganisationId(1) }
}

fn account(status: verification::VerificationStatus) -> Verification {
    let name = PersonName::parse("Ayu Lestari Contoh").unwrap();
    let person = Person {
        id: UserId(2),
        email: Email::parse("ayu@dinas.test").unwrap(),
        name: name.clone(),
        organisation: OrganisationId(2),
    };
    let nip = Nip::parse("198804122012032001").unwrap();
    let nik = Nik::parse("3171015204880001").unwrap();
    let phone = Phone::parse("081234567890").unwrap();
    let profile = Profile::new(name, nik, phone, Titles::default(), Employment::Asn(nip)).unwrap();
    Verification::restore(status, person, Some(profile)).unwrap()
}

fn nomination(status: NominationStatus) -> Nomination {
    let (id, user, organisation) = (NominationId(3), UserId(2), OrganisationId(2));
    let facts = NominationFacts { id, user, organisation, unit: Unit::It, permanence: Permanence::Unstated };
    Nomination::restore(status, facts).unwrap()
}

#[test]
fn vrf_04_the_role_needs_verified_with_issue() {
    let ready = |status, newest| {
        let proof =
            Ready::prove(account(status), newest, OrganisationKind::Agency, Permanence::Unstated, Occasion::Grant);
        proof.map(drop).map_err(|no| no.rule)
    };
    assert_eq!(ready(verification::VerificationStatus::Verified, Some(certificate::CertificateStatus::Issue)), Ok(()));
    assert_eq!(ready(verification::VerificationStatus::Verified, None), Err(Some(Rule::Vrf04)));
    assert_eq!(
        ready(verification::VerificationStatus::Update, Some(certificate::CertificateStatus::Issue)),
        Err(Some(Rule::Vrf04))
    );
    assert_eq!(
        ready(verification::VerificationStatus::Verified, Some(certificate::CertificateStatus::OnRenew)),
        Err(Some(Rule::Vrf04))
    );
}

#[test]
fn vrf_07_with_the_form_in_hand_the_nomination_waits_at_once() {
    let officer = officer();
    let nominee = Nominee {
        unit: Unit::It,
        permanence: Permanence::Unstated,
        employment: None,
        kind: OrganisationKind::Agency,
        serves: OrganisationId(3),
        organisation: "Dinas Contoh",
    };
    let ra = officer.ra().unwrap();
    let attached = Attached::by(ra, FormId(4));
    let step = nominee.nominate(ra, Some(attached), &Roster::default()).unwrap();
    assert_eq!((step.state, step.letters.len()), (NominationStatus::Waiting, 1));
    assert_eq!(nominee.nominate(ra, None, &Roster::default()).unwrap().state, NominationStatus::Invited);
    let full = Roster::new(vec![Unit::It, Unit::It]);
    assert_eq!(nominee.nominate(ra, None, &full).unwrap_err().rule, Some(Rule::Vrf01));
}

#[test]
fn sta_03_a_nomination_goes_from_invited_over_waiting_to_granted() {
    let officer = officer();
    let ra = officer.ra().unwrap();
    let rows = NominationStatus::ALL.map(NominationStatus::row);
    assert_eq!(rows, ["-", "Waiting for Verification", "Verified", "-"]);
    let waiting =
        nomination(NominationStatus::Invited).into_invited().unwrap().receive(Attached::by(ra, FormId(4))).state;
    let issue = Some(certificate::CertificateStatus::Issue);
    let account = account(verification::VerificationStatus::Verified);
    let ready = |newest, occasion| {
        Ready::prove(account.clone(), newest, OrganisationKind::Agency, Permanence::Unstated, occasion)
    };
    assert!(ready(None, Occasion::Grant).is_err() && ready(None, Occasion::Replacement).is_ok());
    let ready = ready(issue, Occasion::Grant).unwrap();
    let step = waiting.grant(ra, &ready, &Roster::default(), "Dinas Contoh").unwrap();
    assert_eq!(step.events[0].new.as_deref(), Some("Verifikator"));
    assert_eq!(nomination(NominationStatus::Granted).into_waiting().unwrap_err().rule, Some(Rule::Sta03));
    assert!(nomination(NominationStatus::Granted).reject(ra, "Dinas Contoh", &Reason::withdrawn()).is_err());
    assert!(nomination(NominationStatus::Waiting).into_granted().is_err());
}

#[test]
fn vrf_05_a_successor_is_of_the_same_organisation() {
    let held = nomination(NominationStatus::Granted).into_granted().unwrap();
    let mut successor = account(verification::VerificationStatus::Verified).person().clone();
    let follows = |successor: &Person, by| held.can_be_followed_by(successor, by, "old@b.test").map_err(|no| no.rule);
    assert_eq!(follows(&successor, RegisteredBy::TheOldOne), Ok(()));
    assert_eq!(follows(&successor, RegisteredBy::SomebodyElse), Err(Some(Rule::Vrf05)));
    successor.organisation = OrganisationId(9);
    assert_eq!(follows(&successor, RegisteredBy::TheOldOne), Err(Some(Rule::Vrf05)));
}

#[test]
fn sta_03_only_the_form_brings_an_invited_candidate_on() {
    let (officer, invited) = (officer(), nomination(NominationStatus::Invited).into_invited().unwrap());
    let form = Attached::by(officer.ra().unwrap(), FormId(4));
    assert_eq!(invited.awaited(Some(form), "a@b.test").unwrap().form(), FormId(4));
    assert_eq!(invited.awaited(None, "a@b.test").unwrap_err().rule, Some(Rule::Sta03));
}
