//! A certificate whose owner the registries do not confirm: it waits with its key, somebody judges, and nothing of it is
//! left where it ends otherwise (ISS-11).

use bsre::domain::LinkKind;
use bsre::domain::change::ChangeWish;
use bsre::domain::id::RequestId;
use bsre::domain::product::{Product, RevocationReason};
use bsre::pki::key::PrivateKey;
use bsre::pki::pem;
use bsre::service::certificate::{self, CertificateChoice, ExportFormat};
use bsre::service::passphrase::{self, HeldView, PassphraseSet};
use bsre::service::request::{self, RequestFilter, RequestProgress};
use bsre::service::{decision, issuance, organisation, renewal, revocation, update, user};
use rusqlite::Connection;

use crate::stage::{AYU, BAGUS, CITRA, KABUPATEN, KEMENTERIAN, PASSPHRASE, RA, START, Stage, of, refused};

const LATER: &str = "2026-02-02T02:00:00Z";

/// Somebody of the civil registry is called otherwise there from now on.
fn renamed(stage: &Stage, nik: &str, name: &str) {
    let store = Connection::open(stage.places().store).unwrap();
    assert_eq!(store.execute("UPDATE dukcapil SET name = ?2 WHERE nik = ?1", [nik, name]).unwrap(), 1);
}

fn waits(stage: &Stage, now: &str) -> HeldView {
    match stage.try_passphrase(AYU, now).unwrap() {
        PassphraseSet::Waiting(held) => held,
        PassphraseSet::Issued(issued) => panic!("{issued:?}"),
    }
}

/// Ayu waits for a judgement at [`LATER`]; Bagus is the Verifikator of the organisation, Citra that of another one.
fn held() -> (Stage, RequestId) {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    with_verifikators(&stage);
    renamed(&stage, AYU.nik, "Ayu Lestari Wijaya");
    stage.ask(AYU, LATER).unwrap();
    let held = waits(&stage, LATER);
    (stage, RequestId(held.request))
}

fn with_verifikators(stage: &Stage) {
    stage.registered(BAGUS, KABUPATEN, START);
    stage.registered(CITRA, KEMENTERIAN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    stage.give_role(CITRA.email, "Verifikator");
}

fn keys(stage: &Stage) -> i64 {
    let store = Connection::open(stage.places().store).unwrap();
    let sql = "SELECT count(key_pkcs8) + count(key_escrow) FROM request";
    store.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn status(stage: &Stage, id: RequestId, now: &str) -> &'static str {
    request::show(&stage.ra(now), id).unwrap().request.status
}

fn rename(stage: &Stage, now: &str) {
    let wish = [ChangeWish::parse("name=Ayu Lestari").unwrap()];
    update::request(&mut stage.ra(now), AYU.email, &wish, None).unwrap();
    let token = stage.token(AYU.email, LinkKind::Update, now);
    update::confirm(&mut stage.ra(now), &token).unwrap();
}

#[test]
fn iss_11_what_the_registries_do_not_confirm_waits_with_its_key() {
    let (stage, id) = held();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "New"));
    assert_eq!((status(&stage, id, LATER), keys(&stage)), ("Waiting for Approval", 2));
    assert!(stage.letters(AYU.email, LATER).iter().all(|kind| kind != "issued"));
    let seen = request::list(&stage.acting(BAGUS.email, LATER), RequestFilter::default(), 10, 0).unwrap().0;
    assert_eq!(seen.iter().map(|one| (one.id, one.kind)).collect::<Vec<_>>(), [(id.0, "issuance")]);
    assert_eq!(
        seen[0].due_at.to_string(),
        "2026-02-03T16:59:59Z",
        "a working day from the passphrase, not the question"
    );
    let shown = request::show(&stage.acting(BAGUS.email, LATER), id).unwrap();
    let checks: Vec<_> = shown.checks.iter().map(|one| (one.subject.as_str(), one.result.as_str())).collect();
    assert!(
        checks.contains(&("dukcapil-name", "differs")) && checks.contains(&("dukcapil-photo", "agrees")),
        "{checks:?}"
    );
    let person = user::show(&stage.ra(LATER), AYU.email).unwrap();
    assert_eq!(person.checks.len(), 4, "{:?}", person.checks);
    assert!(person.history.iter().any(|line| line.action == "issuance-held"));
    let late = RequestFilter { which: RequestProgress::Overdue, ..RequestFilter::default() };
    let overdue = |now: &str| request::list(&stage.acting(BAGUS.email, now), late, 10, 0).unwrap().1;
    assert_eq!((overdue("2026-02-03T16:59:59Z"), overdue("2026-02-03T17:00:00Z")), (0, 1));
}

#[test]
fn iss_11_the_link_is_spent_and_nothing_is_asked_for_meanwhile() {
    let (stage, id) = held();
    let nothing = passphrase::send(&mut stage.ra(LATER), &of(AYU.email));
    assert_eq!(refused(nothing), (Some("ISS-11"), 6));
    for by in [RA, BAGUS.email, AYU.email] {
        let error = issuance::ask(&mut stage.acting(by, LATER), AYU.email, Product::Signature).unwrap_err();
        assert_eq!((error.rule(), error.exit()), (Some("ISS-11"), 6));
        let help = error.help(bsre::domain::Lang::En).unwrap();
        let command = if by == AYU.email { "show" } else { "approve" };
        assert!(help.contains(&format!("`bsre request {command} {}`", id.0)), "{help}");
        assert_eq!(crate::help::cannot_be_followed(&stage, by, LATER, &error), None);
    }
    issuance::ask(&mut stage.ra(LATER), AYU.email, Product::Email).unwrap();
}

#[test]
fn iss_11_a_verifikator_of_the_organisation_or_ra_judges_and_never_the_person() {
    for by in [RA, BAGUS.email] {
        let (stage, id) = held();
        let copy = stage.fork();
        decision::approve(&mut copy.acting(by, LATER), id).unwrap();
        assert_eq!(copy.row(AYU.email, LATER), ("Verified", "Issue"));
        decision::reject(&mut stage.acting(by, LATER), id, "nama berbeda").unwrap();
        assert_eq!(stage.row(AYU.email, LATER), ("Verified", "New"));
    }
    let (stage, id) = held();
    for role in ["User", "Verifikator", "RA"] {
        stage.give_role(AYU.email, role);
        let rule = if role == "User" { "ORG-01" } else { "ISS-11" };
        let mut app = stage.acting(AYU.email, LATER);
        assert_eq!(refused(decision::approve(&mut app, id)), (Some(rule), 5), "{role}");
        assert_eq!(refused(decision::reject(&mut app, id, "tidak")), (Some(rule), 5), "{role}");
    }
    let mut elsewhere = stage.acting(CITRA.email, LATER);
    assert_eq!(refused(decision::approve(&mut elsewhere, id)), (Some("ORG-04"), 5));
    assert_eq!(refused(decision::approve(&mut elsewhere, RequestId(999))), (Some("ORG-04"), 5));
    assert_eq!(keys(&stage), 2);
}

#[test]
fn iss_11_approved_it_is_issued_then_for_the_key_that_waited() {
    let (stage, id) = held();
    let next_week = "2026-02-09T02:00:00Z";
    decision::approve(&mut stage.acting(BAGUS.email, next_week), id).unwrap();
    assert_eq!((status(&stage, id, next_week), keys(&stage)), ("Done", 0));
    let issued = certificate::show(&stage.ra(next_week), AYU.email).unwrap().certificate;
    assert_eq!((issued.status, issued.not_before.to_string().as_str()), ("Issue", next_week));
    let history = user::history(&stage.ra(next_week), AYU.email).unwrap();
    let actions: Vec<_> = history.iter().map(|line| (line.action.as_str(), line.actor.as_str())).collect();
    assert_eq!(actions[actions.len() - 2..], [("issuance-approved", BAGUS.email), ("issued", BAGUS.email)]);
    let text = certificate::export(&mut stage.ra(next_week), AYU.email, &ExportFormat::Key).unwrap();
    assert!(
        PrivateKey::decrypt(&pem::decode(&text).unwrap().1, PASSPHRASE).is_ok(),
        "the passphrase is the one set then"
    );
    assert_eq!(stage.letters(AYU.email, next_week).last().map(String::as_str), Some("issued"));
    assert_eq!(refused(decision::approve(&mut stage.ra(next_week), id)), (Some("ISS-11"), 6));
    // The escrow copy is the certificate's own now: a forgotten passphrase is still reset.
    passphrase::rekey::send(
        &mut stage.ra(next_week),
        &of(AYU.email),
        bsre::domain::certificate::passphrase::Manner::Reset,
    )
    .unwrap();
    let token = stage.token(AYU.email, LinkKind::ResetPassphrase, next_week);
    let form = passphrase::rekey::RekeyForm {
        token,
        proof: passphrase::rekey::Proof::Forgotten,
        passphrase: bsre::domain::passphrase::Passphrase::parse("Baru#Sekali1").unwrap(),
        consent: bsre::domain::agreement::Consent::Given,
    };
    passphrase::rekey::complete(&mut stage.ra(next_week), &form).unwrap();
}

#[test]
fn iss_11_rejected_the_key_is_gone_and_a_letter_says_why() {
    let (stage, id) = held();
    assert_eq!(refused(decision::reject(&mut stage.ra(LATER), id, " ")), (Some("ISS-11"), 3));
    decision::reject(&mut stage.acting(BAGUS.email, LATER), id, "nama berbeda").unwrap();
    assert_eq!((status(&stage, id, LATER), keys(&stage)), ("Rejected", 0));
    assert_eq!(stage.letters(AYU.email, LATER).last().map(String::as_str), Some("issuance-rejected"));
    assert_eq!(refused(decision::approve(&mut stage.ra(LATER), id)), (Some("ISS-11"), 6));
    issuance::ask(&mut stage.acting(AYU.email, LATER), AYU.email, Product::Signature).unwrap();
}

#[test]
fn iss_01_iss_11_the_judgement_stands_until_the_next_data_update() {
    let (stage, id) = held();
    decision::approve(&mut stage.ra(LATER), id).unwrap();
    let of_ayu = || CertificateChoice::OfPerson(AYU.email.to_owned());
    revocation::revoke(&mut stage.ra(LATER), &of_ayu(), RevocationReason::DataChanged).unwrap();
    stage.ask(AYU, LATER).unwrap();
    stage.set_passphrase(AYU, LATER).unwrap();
    revocation::revoke(&mut stage.ra(LATER), &of_ayu(), RevocationReason::DataChanged).unwrap();
    rename(&stage, LATER);
    stage.ask(AYU, LATER).unwrap();
    waits(&stage, LATER);
}

#[test]
fn iss_11_a_data_update_voids_what_was_asked_for_in_the_name_of_the_old_data() {
    let (stage, id) = held();
    let wish = [ChangeWish::parse("position=Kepala Seksi").unwrap()];
    update::request(&mut stage.ra(LATER), AYU.email, &wish, None).unwrap();
    assert_eq!(refused(decision::approve(&mut stage.ra(LATER), id)), (Some("ISS-07"), 6));
    let token = stage.token(AYU.email, LinkKind::Update, LATER);
    update::confirm(&mut stage.ra(LATER), &token).unwrap();
    assert_eq!(
        (status(&stage, id, LATER), keys(&stage)),
        ("Waiting for Approval", 2),
        "nothing that a certificate shows"
    );
    rename(&stage, LATER);
    assert_eq!((status(&stage, id, LATER), keys(&stage)), ("Void", 0));
    assert_eq!(refused(decision::approve(&mut stage.ra(LATER), id)), (Some("ISS-11"), 6));
}

#[test]
fn lnk_01_iss_11_a_link_is_spent_once_its_key_waits() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    renamed(&stage, AYU.nik, "Ayu Lestari Wijaya");
    let token = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    waits(&stage, START);
    let again = passphrase::set(&mut stage.ra(START), &stage.passphrase_form(token));
    assert_eq!(refused(again), (Some("LNK-01"), 7));
}

#[test]
fn iss_11_org_02_without_an_agreement_nothing_is_approved() {
    let (stage, id) = held();
    organisation::close(&mut stage.ra(LATER), KABUPATEN).unwrap();
    assert_eq!(refused(decision::approve(&mut stage.ra(LATER), id)), (Some("ORG-02"), 6));
    decision::reject(&mut stage.ra(LATER), id, "instansi ditutup").unwrap();
    assert_eq!(keys(&stage), 0);
}

/// Ayu's renewal waits for a judgement at [`LATER`].
fn held_renewal() -> (Stage, RequestId) {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    with_verifikators(&stage);
    renewal::ask(&mut stage.ra(START), &CertificateChoice::OfPerson(AYU.email.to_owned())).unwrap();
    let id = RequestId(request::list(&stage.ra(START), RequestFilter::default(), 1, 0).unwrap().0[0].id);
    assert_eq!(refused(decision::approve(&mut stage.acting(BAGUS.email, START), id)), (Some("ORG-01"), 5), "RA's");
    decision::approve(&mut stage.ra(LATER), id).unwrap();
    renamed(&stage, AYU.nik, "Ayu Lestari Wijaya");
    assert_eq!(waits(&stage, LATER).request, id.0);
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "On Renew"));
    (stage, id)
}

#[test]
fn iss_11_ren_02_a_renewal_is_judged_too() {
    let (stage, id) = held_renewal();
    let old = certificate::show(&stage.ra(LATER), AYU.email).unwrap().certificate.serial;
    assert_eq!(refused(passphrase::send(&mut stage.ra(LATER), &of(AYU.email))), (Some("ISS-11"), 6));
    let copy = stage.fork();
    decision::approve(&mut copy.acting(BAGUS.email, LATER), id).unwrap();
    assert_eq!((copy.row(AYU.email, LATER), keys(&copy)), (("Verified", "Issue"), 0));
    let former = certificate::show(&copy.ra(LATER), &old).unwrap().certificate;
    assert_eq!((former.status, former.revocation_reason.as_deref()), ("Revoke", Some("superseded")));
    decision::reject(&mut stage.acting(BAGUS.email, LATER), id, "nama berbeda").unwrap();
    assert_eq!((stage.row(AYU.email, LATER), keys(&stage)), (("Verified", "Issue"), 0));
    assert_eq!(stage.letters(AYU.email, LATER).last().map(String::as_str), Some("renewal-rejected"));
}

#[test]
fn iss_11_ren_04_a_renewal_that_ends_otherwise_keeps_no_key() {
    let (stage, id) = held_renewal();
    let copy = stage.fork();
    let of_ayu = CertificateChoice::OfPerson(AYU.email.to_owned());
    revocation::revoke(&mut copy.ra(LATER), &of_ayu, RevocationReason::Compromised).unwrap();
    assert_eq!((status(&copy, id, LATER), keys(&copy)), ("Void", 0));

    let copy = stage.fork();
    renewal::withdraw(&mut copy.acting(AYU.email, LATER), &of_ayu).unwrap();
    assert_eq!((status(&copy, id, LATER), keys(&copy), copy.row(AYU.email, LATER).1), ("Void", 0, "Issue"));

    let expired = "2028-02-01T02:00:00Z";
    assert_eq!(status(&stage, id, expired), "Void");
    assert_eq!(refused(decision::approve(&mut stage.acting(BAGUS.email, expired), id)), (Some("ORG-01"), 5));
    assert_eq!(refused(decision::approve(&mut stage.ra(expired), id)), (Some("REN-04"), 6));
    stage.ask(AYU, expired).unwrap();
    renamed(&stage, AYU.nik, AYU.name);
    stage.set_passphrase(AYU, expired).unwrap();
    assert_eq!(keys(&stage), 0);
}
