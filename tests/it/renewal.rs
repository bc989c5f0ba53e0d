//! Renewal from the request to the successor, and every way in which it ends otherwise.

use bsre::domain::LinkKind;
use bsre::domain::id::RequestId;
use bsre::domain::product::RevocationReason;
use bsre::domain::serial::Serial;
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::certificate::CertificateView;
use bsre::service::decision;
use bsre::service::request::{self, RequestFilter, RequestProgress};
use bsre::service::revocation;
use bsre::service::{certificate, issuance, organisation, passphrase, renewal, user};

use crate::stage::{AYU, BAGUS, CITRA, KABUPATEN, KEMENTERIAN, RA, START, Stage, of, refused};

const LATER: &str = "2027-06-01T02:00:00Z";
const LAST_SECOND: &str = "2028-01-05T01:59:59Z";
const EXPIRED: &str = "2028-01-05T02:00:00Z";

fn renew(stage: &Stage, by: &str, now: &str) -> Result<CertificateView> {
    renewal::ask(&mut stage.acting(by, now), &CertificateChoice::OfPerson(AYU.email.to_owned()))
}

fn waiting(stage: &Stage, now: &str) -> Vec<request::RequestView> {
    request::list(&stage.ra(now), RequestFilter::default(), 10, 0).unwrap().0
}

fn only(stage: &Stage, now: &str) -> RequestId {
    let waiting = waiting(stage, now);
    assert_eq!(waiting.len(), 1);
    RequestId(waiting[0].id)
}

fn status(stage: &Stage, id: RequestId, now: &str) -> &'static str {
    request::show(&stage.ra(now), id).unwrap().request.status
}

#[test]
fn ren_01_the_owner_or_a_verifikator_asks_while_it_is_issue() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    stage.registered(CITRA, KEMENTERIAN, START);
    stage.give_role(CITRA.email, "Verifikator");
    assert_eq!(refused(renew(&stage, BAGUS.email, LATER)), (Some("ORG-04"), 5));
    assert_eq!(refused(renew(&stage, CITRA.email, LATER)), (Some("ORG-04"), 5));
    stage.give_role(BAGUS.email, "Verifikator");
    assert_eq!(renew(&stage, BAGUS.email, LATER).unwrap().status, "On Renew");
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "On Renew"));
    let waiting = waiting(&stage, LATER);
    assert_eq!((waiting[0].kind, waiting[0].requested_by.as_str()), ("renewal", BAGUS.email));
}

#[test]
fn ren_01_while_on_renew_neither_renewal_nor_issuance_is_asked_again() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    assert_eq!(refused(renew(&stage, AYU.email, LATER)), (Some("REN-01"), 6));
    assert_eq!(refused(stage.ask(AYU, LATER)), (Some("ISS-05"), 6));
    assert_eq!(refused(passphrase::send(&mut stage.ra(LATER), &of(AYU.email))), (Some("ISS-05"), 6));
}

#[test]
fn ren_02_approved_and_set_the_successor_stands_and_the_old_one_is_superseded() {
    let stage = Stage::new();
    let old = stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    let id = only(&stage, LATER);
    assert_eq!(refused(decision::approve(&mut stage.acting(AYU.email, LATER), id)), (Some("ORG-01"), 5));
    decision::approve(&mut stage.ra(LATER), id).unwrap();
    assert_eq!(status(&stage, id, LATER), "Waiting for Passphrase");
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "On Renew"));
    assert_eq!(refused(decision::approve(&mut stage.ra(LATER), id)), (Some("REN-02"), 6));

    let new = stage.set_passphrase(AYU, LATER).unwrap();
    assert_ne!(new, old);
    assert_eq!(status(&stage, id, LATER), "Done");
    let former = certificate::show(&stage.ra(LATER), &old).unwrap().certificate;
    let successor = certificate::show(&stage.ra(LATER), &new).unwrap().certificate;
    assert_eq!((former.status, former.revocation_reason.as_deref()), ("Revoke", Some("superseded")));
    assert_eq!((successor.status, successor.not_after.to_string().as_str()), ("Issue", "2029-05-31T01:59:59Z"));
    assert_ne!(former.subscriber_id, successor.subscriber_id);
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Issue"));
    assert_eq!(stage.letters(AYU.email, LATER)[3..], ["issued", "set-passphrase", "issued"]);
}

#[test]
fn ren_02_rejected_it_is_issue_again_and_a_letter_says_why() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    let id = only(&stage, LATER);
    assert_eq!(refused(decision::reject(&mut stage.ra(LATER), id, "  ")), (Some("REN-02"), 3));
    decision::reject(&mut stage.ra(LATER), id, "masih lama berlaku").unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Issue"));
    assert_eq!(request::show(&stage.ra(LATER), id).unwrap().reason.as_deref(), Some("masih lama berlaku"));
    assert_eq!(stage.letters(AYU.email, LATER).last().map(String::as_str), Some("renewal-rejected"));
    assert_eq!(renew(&stage, AYU.email, LATER).unwrap().status, "On Renew");
}

#[test]
fn ren_02_the_link_of_an_approved_renewal_is_sent_again() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    decision::approve(&mut stage.ra(LATER), only(&stage, LATER)).unwrap();
    let next_week = "2027-06-08T02:00:00Z";
    assert_eq!(refused(stage.set_passphrase(AYU, next_week)), (Some("LNK-01"), 7));
    passphrase::send(&mut stage.acting(AYU.email, next_week), &of(AYU.email)).unwrap();
    stage.set_passphrase(AYU, next_week).unwrap();
    assert_eq!(stage.row(AYU.email, next_week), ("Verified", "Issue"));
}

#[test]
fn ren_03_nobody_signs_while_on_renew() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    assert!(user::show(&stage.ra(LATER), AYU.email).unwrap().user.can_sign);
    renew(&stage, AYU.email, LATER).unwrap();
    assert!(!user::show(&stage.ra(LATER), AYU.email).unwrap().user.can_sign);
}

#[test]
fn ren_04_an_expired_certificate_is_not_renewed_but_issued_anew() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    assert_eq!(refused(renew(&stage, AYU.email, EXPIRED)), (Some("REN-04"), 6));
    issuance::ask(&mut stage.acting(AYU.email, EXPIRED), AYU.email, bsre::domain::product::Product::Signature).unwrap();
    stage.set_passphrase(AYU, EXPIRED).unwrap();
    assert_eq!(stage.row(AYU.email, EXPIRED), ("Verified", "Issue"));
}

#[test]
fn ren_04_a_renewal_that_is_pending_at_expiry_is_void() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LAST_SECOND).unwrap();
    let id = only(&stage, LAST_SECOND);
    assert_eq!(stage.row(AYU.email, EXPIRED), ("Verified", "Expired"));
    assert_eq!(status(&stage, id, EXPIRED), "Void");
    assert!(waiting(&stage, EXPIRED).is_empty());
    assert_eq!(refused(decision::approve(&mut stage.ra(EXPIRED), id)), (Some("REN-04"), 6));
    assert_eq!(refused(decision::reject(&mut stage.ra(EXPIRED), id, "telat")), (Some("REN-04"), 6));
    let shown = RequestFilter { which: RequestProgress::All, ..RequestFilter::default() };
    let all = request::list(&stage.ra(EXPIRED), shown, 10, 0).unwrap().0;
    assert_eq!(all.iter().map(|one| one.status).collect::<Vec<_>>(), ["Done", "Void"]);
}

#[test]
fn ren_04_a_link_that_outlives_its_certificate_completes_nothing() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LAST_SECOND).unwrap();
    decision::approve(&mut stage.ra(LAST_SECOND), only(&stage, LAST_SECOND)).unwrap();
    assert_eq!(refused(stage.set_passphrase(AYU, EXPIRED)), (Some("REN-04"), 6));
    passphrase::send(&mut stage.ra(EXPIRED), &of(AYU.email)).unwrap();
    stage.set_passphrase(AYU, EXPIRED).unwrap();
    assert_eq!(stage.row(AYU.email, EXPIRED), ("Verified", "Issue"));
}

#[test]
fn rev_05_revoking_what_is_on_renew_ends_its_renewal_and_link() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    let id = only(&stage, LATER);
    decision::approve(&mut stage.ra(LATER), id).unwrap();
    let token = stage.token(AYU.email, LinkKind::SetPassphrase, LATER);
    let which = CertificateChoice::OfPerson(AYU.email.to_owned());
    revocation::revoke(&mut stage.acting(AYU.email, LATER), &which, RevocationReason::Compromised).unwrap();
    assert_eq!(status(&stage, id, LATER), "Void");
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Revoke"));
    let form = stage.passphrase_form(token);
    assert_eq!(refused(passphrase::set(&mut stage.ra(LATER), &form)), (Some("LNK-01"), 7));
    let history = user::history(&stage.ra(LATER), AYU.email).unwrap();
    assert_eq!(history.last().map(|line| line.action.as_str()), Some("renewal-voided"));
}

#[test]
fn org_04_somebody_elses_request_is_no_ones() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KEMENTERIAN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    let id = only(&stage, LATER);
    for role in ["User", "Verifikator"] {
        stage.give_role(BAGUS.email, role);
        let app = stage.acting(BAGUS.email, LATER);
        assert_eq!(refused(request::show(&app, id)), (Some("ORG-04"), 5));
        assert_eq!(refused(request::show(&app, RequestId(999))), (Some("ORG-04"), 5));
        assert_eq!(request::list(&app, RequestFilter::default(), 10, 0).unwrap().1, 0);
    }
    assert_eq!(request::list(&stage.acting(AYU.email, LATER), RequestFilter::default(), 10, 0).unwrap().1, 1);
    assert_eq!(refused(request::show(&stage.acting(RA, LATER), RequestId(999))), (None, 4));
}

#[test]
fn ren_01_without_a_certificate_there_is_nothing_to_renew() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    assert_eq!(refused(renew(&stage, AYU.email, START)), (Some("REN-01"), 6));
    let nobody = CertificateChoice::Serial(Serial::from_random([9; 20]));
    assert_eq!(refused(renewal::ask(&mut stage.ra(START), &nobody)), (None, 4));
}

fn withdraw(stage: &Stage, by: &str, now: &str) -> Result<CertificateView> {
    renewal::withdraw(&mut stage.acting(by, now), &CertificateChoice::OfPerson(AYU.email.to_owned()))
}

#[test]
fn ren_06_who_asked_or_the_owner_withdraws_and_nobody_else() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    assert_eq!(refused(withdraw(&stage, AYU.email, LATER)), (Some("REN-06"), 6));
    renew(&stage, BAGUS.email, LATER).unwrap();
    let id = only(&stage, LATER);
    assert_eq!(refused(withdraw(&stage, RA, LATER)), (Some("REN-06"), 5));
    for by in [BAGUS.email, AYU.email] {
        let copy = stage.fork();
        assert_eq!(withdraw(&copy, by, LATER).unwrap().status, "Issue");
        assert_eq!((copy.row(AYU.email, LATER), status(&copy, id, LATER)), (("Verified", "Issue"), "Void"));
        let told = copy.letters(AYU.email, LATER).last().is_some_and(|kind| kind == "renewal-withdrawn");
        assert_eq!(told, by != AYU.email, "the owner is told of what others do");
        assert_eq!(refused(decision::approve(&mut copy.ra(LATER), id)), (Some("REN-04"), 6));
        assert_eq!(renew(&copy, AYU.email, LATER).unwrap().status, "On Renew", "asked for again");
    }
}

#[test]
fn ren_06_an_approved_renewal_is_withdrawn_with_its_link_also_in_a_closed_organisation() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renew(&stage, AYU.email, LATER).unwrap();
    decision::approve(&mut stage.ra(LATER), only(&stage, LATER)).unwrap();
    let token = stage.token(AYU.email, LinkKind::SetPassphrase, LATER);
    organisation::close(&mut stage.ra(LATER), KABUPATEN).unwrap();
    withdraw(&stage, AYU.email, LATER).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Issue"));
    let form = stage.passphrase_form(token);
    assert_eq!(refused(passphrase::set(&mut stage.ra(LATER), &form)), (Some("LNK-01"), 7));
    assert_eq!(refused(withdraw(&stage, AYU.email, EXPIRED)), (Some("REN-06"), 6));
}
