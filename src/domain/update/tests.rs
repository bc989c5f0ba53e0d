//! The state Update, with literal certificates.
#![expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

use super::*;
use crate::domain::Timestamp;
use crate::domain::actor::{Actor, Role};
use crate::domain::certificate::{self, CertificateFacts};
use crate::domain::change::tests::{account, proposal};
use crate::domain::email::Email;
use crate::domain::id::{CertificateId, OrganisationId, UserId};
use crate::domain::product::Product;
use crate::domain::serial::Serial;
use crate::domain::verification::Verification;

const NOW: Timestamp = Timestamp::from_unix(0);

fn certificate(status: certificate::CertificateStatus) -> Certificate {
    let facts = CertificateFacts {
        id: CertificateId(1),
        serial: Serial::from_random([7; 20]),
        owner: UserId(2),
        organisation: OrganisationId(3),
        product: Product::Signature,
        issued_at: Timestamp::from_unix(0),
        not_after: NOW,
    };
    Certificate::restore(status, facts, NOW).unwrap()
}

fn actor(id: i64, role: Role) -> Actor {
    let email = Email::parse("siapa@dinas.test").unwrap();
    Actor { id: UserId(id), email, role, organisation: OrganisationId(3) }
}

fn verified() -> Verified {
    let (person, profile) = (account().person(), account().profile().unwrap());
    Verification::restore(VerificationStatus::Verified, person, Some(profile))
        .unwrap()
        .into_verified(Rule::Upd05)
        .unwrap()
}

fn clear(wishes: &[&str], certificates: &[Certificate]) -> Result<Clear, Refusal> {
    Clear::of(proposal(wishes)?, Around { certificates, nomination: None }, None)
}

fn link() -> FreshLink {
    FreshLink { token: "4f1c".into(), until: NOW }
}

#[test]
fn upd_01_a_certificate_in_the_way_is_named() {
    let issue = [certificate(certificate::CertificateStatus::Issue)];
    let no = clear(&["name=Ayu Lestari"], &issue).unwrap_err();
    assert_eq!(no.rule, Some(Rule::Upd01));
    assert!(no.message.en.contains(&issue[0].facts().serial.to_string()), "{}", no.message.en);
    for ended in [certificate::CertificateStatus::Revoke, certificate::CertificateStatus::Expired] {
        assert!(clear(&["name=Ayu Lestari"], &[certificate(ended)]).is_ok(), "{ended:?}");
    }
    assert!(clear(&["city=Bandung"], &issue).is_ok(), "UPD-02");
}

#[test]
fn sta_01_update_never_stands_beside_on_renew() {
    let no = clear(&["city=Bandung"], &[certificate(certificate::CertificateStatus::OnRenew)]).unwrap_err();
    assert_eq!(no.rule, Some(Rule::Sta01));
}

#[test]
fn upd_05_the_person_is_shown_old_and_new_and_becomes_verified_by_confirming() {
    let by = actor(9, Role::Verifikator);
    let clear = clear(&["city=Bandung"], &[]).unwrap();
    let step = by.judges(verified()).unwrap().confirm_by_link(&clear, link(), ChangeId(5)).unwrap();
    let Notice::UpdateConfirmation { changes, .. } = &step.letters[0].notice else { panic!("no link") };
    assert_eq!(
        (step.letters[0].about, &*changes[0].old, &*changes[0].new),
        (LinkSubject::Change(ChangeId(5)), "", "Bandung")
    );
    let applied = step.state.applied(&clear).unwrap();
    assert!(applied.events.contains(&Event::change(Action::Updated, "city", "", "Bandung")), "UPD-08");
}

#[test]
fn upd_06_the_person_offers_a_change_only_while_no_certificate_is_active() {
    let own = actor(2, Role::User);
    let asked = own.asks(verified()).unwrap();
    let issue = [certificate(certificate::CertificateStatus::Issue)];
    let around = Around { certificates: &issue, nomination: None };
    let no = asked.offer(&clear(&["city=Bandung"], &issue).unwrap(), around).unwrap_err();
    assert_eq!(no.rule, Some(Rule::Upd06));
}

#[test]
fn upd_06_nobody_judges_their_own_change() {
    let own = actor(2, Role::Verifikator);
    let judged = || own.judges(verified().into_update()).unwrap();
    let clear = clear(&["city=Bandung"], &[]).unwrap();
    assert_eq!(judged().approve(&clear).unwrap_err().rule, Some(Rule::Upd06));
    assert_eq!(judged().reject(&Reason::of_update("salah").unwrap()).unwrap_err().rule, Some(Rule::Upd06));
}
