//! A renewal through its states, with literal states and times.

use super::super::CertificateStatus;
use super::super::tests::{certificate, owner};
use super::*;
use crate::domain::actor::{Actor, Role};
use crate::domain::cooperation::Cooperation;
use crate::domain::id::{LinkId, OrganisationId, UserId};
use crate::domain::link::Link;
use crate::domain::organisation::{self, Agreement, OrganisationName};
use crate::domain::profile::{Employment, Profile, Titles};
use crate::domain::secret::Secret;
use crate::domain::timestamp::Timestamp;
use crate::domain::verification::{self, Person, Verification};
use crate::domain::{RefusalKind, name::PersonName, nik::Nik, nip::Nip, phone::Phone};

const NOW: Timestamp = Timestamp::from_unix(10);

fn verified() -> Verified {
    let name = PersonName::parse("Ayu Lestari Contoh").unwrap();
    let person = Person { id: UserId(2), email: owner().email, name: name.clone(), organisation: OrganisationId(3) };
    let employment = Employment::Asn(Nip::parse("198804122012032001").unwrap());
    let nik = Nik::parse("3171015204880001").unwrap();
    let profile =
        Profile::new(name, nik, Phone::parse("081234500001").unwrap(), Titles::default(), employment).unwrap();
    let restored = Verification::restore(verification::VerificationStatus::Verified, person, Some(profile)).unwrap();
    restored.into_verified(Rule::Iss07).unwrap()
}

fn live() -> Live {
    organisation().live(NOW).unwrap()
}

fn organisation() -> Cooperation {
    Cooperation {
        id: OrganisationId(3),
        name: OrganisationName::parse("Dinas Contoh").unwrap(),
        kind: organisation::OrganisationKind::Regional,
        pks: Some(Agreement::parse("PKS/1", time::macros::date!(1970 - 01 - 01)).unwrap()),
        responsible: None,
        created_at: NOW,
        closed_at: None,
    }
}

fn officer() -> Actor {
    Actor { id: UserId(1), role: Role::Ra, ..owner() }
}

fn link() -> FreshLink {
    FreshLink::new(LinkKind::SetPassphrase, Secret::from("t"), NOW)
}

fn on_renew() -> OnRenew {
    certificate(CertificateStatus::OnRenew).into_on_renew().unwrap()
}

#[test]
fn ren_01_issue_becomes_on_renew() {
    let actor = owner();
    let issue = || {
        let asked = actor.asks(certificate(CertificateStatus::Issue)).unwrap();
        asked.into_renewable(EnrollMethod::Esign).unwrap()
    };
    let step = issue().renew(&verified(), live()).unwrap();
    assert_eq!(step.events[0].new.as_deref(), Some("On Renew"));
    assert!(step.letters.is_empty());
    let elsewhere = Cooperation { id: OrganisationId(9), ..organisation() }.live(NOW).unwrap();
    assert_eq!(issue().renew(&verified(), elsewhere).unwrap_err().rule, Some(Rule::Org02));
}

#[test]
fn ren_01_what_is_not_issue_is_not_renewed() {
    for (status, rule) in [
        (CertificateStatus::OnRenew, Rule::Ren01),
        (CertificateStatus::Revoke, Rule::Ren01),
        (CertificateStatus::Expired, Rule::Ren04),
    ] {
        let refusal = certificate(status).into_renewable(EnrollMethod::Esign).unwrap_err();
        assert_eq!((refusal.rule, refusal.kind), (Some(rule), RefusalKind::State), "{status:?}");
    }
}

#[test]
fn iss_03_what_was_enrolled_by_csr_is_not_renewed() {
    let refusal = certificate(CertificateStatus::Issue).into_renewable(EnrollMethod::Csr).unwrap_err();
    assert_eq!(refusal.rule, Some(Rule::Iss03));
}

#[test]
fn ren_02_approval_sends_the_link_about_the_request() {
    let officer = officer();
    let step = on_renew().approve(officer.ra().unwrap(), link(), RequestId(5), live()).unwrap();
    assert_eq!(
        (step.letters[0].notice.kind(), step.letters[0].about),
        ("set-passphrase", LinkSubject::Request(RequestId(5)))
    );
}

#[test]
fn ren_02_rejection_leads_back_to_issue_with_the_reason() {
    let officer = officer();
    let step = on_renew().reject(officer.ra().unwrap(), &Reason::of_rejection("masih lama", Rule::Ren02).unwrap());
    assert_eq!(step.events[0].new.as_deref(), Some("Issue"));
    assert_eq!(step.letters[0].notice, Notice::RenewalRejected { reason: "masih lama".to_owned() });
}

#[test]
fn ren_02_a_successor_ends_it_as_superseded() {
    let link = Link {
        id: LinkId(1),
        kind: LinkKind::SetPassphrase,
        user: UserId(2),
        about: LinkSubject::Request(RequestId(5)),
        created_at: NOW,
        expires_at: NOW,
        used_at: None,
        replaced_at: None,
    };
    let step = link.accept::<SetPassphrase>(NOW).unwrap().opens(on_renew()).unwrap().supersede(NOW).unwrap();
    assert_eq!(step.events[1].new.as_deref(), Some("superseded"));
    assert!(step.letters.is_empty());
    let of_another = Link { user: UserId(3), ..link }.accept::<SetPassphrase>(NOW).unwrap();
    assert_eq!(of_another.opens(on_renew()).unwrap_err().rule, Some(Rule::Lnk01));
}

#[test]
fn ren_04_a_renewal_is_void_when_its_certificate_is_on_renew_no_more() {
    for status in [CertificateStatus::Expired, CertificateStatus::Revoke, CertificateStatus::Issue] {
        let refusal = certificate(status).into_on_renew().unwrap_err();
        assert_eq!(refusal.rule, Some(Rule::Ren04));
        assert!(refusal.message.en.contains(status.label()));
    }
}

#[test]
fn ren_05_a_seal_is_not_renewed() {
    let refusal = seal_not_renewed(Serial::from_random([7; 20]));
    assert_eq!(refusal.rule, Some(Rule::Ren05));
}
