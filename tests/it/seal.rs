//! eSeals from the outside: asked for, confirmed, decided, revoked.

use std::fs;
use std::path::PathBuf;

use bsre::domain::agreement::Consent;
use bsre::domain::change::ChangeWish;
use bsre::domain::id::{RequestId, SealId};
use bsre::domain::listing::{CertificateFilter, UserFilter, UserView};
use bsre::domain::product::RevocationReason;
use bsre::domain::seal::SealName;
use bsre::domain::{Lang, LinkKind, Secret};
use bsre::error::Result;
use bsre::service::certificate::{self, ExportFormat};
use bsre::service::decision;
use bsre::service::listing::{self, ListWishes, Page};
use bsre::service::request::{self, RequestFilter};
use bsre::service::seal::request::Wanted;
use bsre::service::seal::{self, SealView, confirm, revoke};
use bsre::service::{authority, mail, organisation, update};
use bsre::store::authority::Name;
use x509_parser::prelude::*;

use crate::stage::{AYU, BAGUS, DIMAS, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture, refused};

/// What is shown of a seal and of what is agreed to.
mod shown;

/// Requests that lapse, are sent again, are withdrawn.
mod pending;

const OPENED: &str = "2026-01-05T02:10:00Z";
const READ: &str = "2026-01-05T02:10:15Z";
const DECIDED: &str = "2026-01-06T02:00:00Z";
const NAME: &str = "Pusat Data Contoh";

/// An organisation with its Verifikator, a responsible person, and strangers of another organisation.
fn stage() -> Stage {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    stage.registered(DIMAS, KEMENTERIAN, START);
    stage.give_role(DIMAS.email, "Verifikator");
    stage
}

fn wanted(email: &str) -> Wanted {
    Wanted {
        form: fixture("recommendation.pdf"),
        common_name: SealName::parse(NAME).unwrap(),
        email: email.to_owned(),
        system: None,
    }
}

fn requested(stage: &Stage) -> SealView {
    seal::request::request(&mut stage.acting(BAGUS.email, START), &wanted(AYU.email)).unwrap()
}

fn open(stage: &Stage, now: &str) -> Secret {
    let token = stage.token(AYU.email, LinkKind::Eseal, now);
    confirm::open(&mut stage.ra(now), &token).unwrap();
    stage.token(AYU.email, LinkKind::Otp, now)
}

fn confirm(stage: &Stage, code: &Secret, consent: Consent, now: &str) -> Result<SealView> {
    let token = stage.token(AYU.email, LinkKind::Eseal, now);
    confirm::confirm(&mut stage.ra(now), &token, code, consent)
}

fn confirmed(stage: &Stage) -> RequestId {
    requested(stage);
    let code = open(stage, OPENED);
    assert_eq!(confirm(stage, &code, Consent::Given, READ).unwrap().status, "Waiting for Approval");
    queued(stage, READ)
}

fn queued(stage: &Stage, now: &str) -> RequestId {
    let (queue, total) = request::list(&stage.ra(now), RequestFilter::default(), 10, 0).unwrap();
    assert_eq!(total, 1);
    RequestId(queue[0].id)
}

fn issued(stage: &Stage) -> SealView {
    let id = confirmed(stage);
    approved(stage, id)
}

/// The only seal of the stage, after RA said yes.
fn approved(stage: &Stage, id: RequestId) -> SealView {
    decision::approve(&mut stage.ra(DECIDED), id).unwrap();
    seal::show(&stage.ra(DECIDED), SealId(1)).unwrap().seal
}

/// The status of the only seal of the stage, after RA said no.
fn rejected(stage: &Stage, id: RequestId, now: &str) -> &'static str {
    decision::reject(&mut stage.ra(now), id, "formulir tidak sah").unwrap();
    status(stage, 1, now)
}

fn on_revoke(stage: &Stage) -> (SealId, RequestId) {
    let id = SealId(issued(stage).id);
    let mut bagus = stage.acting(BAGUS.email, DECIDED);
    assert_eq!(revoke::revoke(&mut bagus, id, RevocationReason::Left).unwrap().status, "On Revoke");
    (id, queued(stage, DECIDED))
}

fn status(stage: &Stage, id: i64, now: &str) -> &'static str {
    seal::show(&stage.ra(now), SealId(id)).unwrap().seal.status
}

fn revoked_serials(stage: &Stage) -> usize {
    let der = authority::sign_crl(&mut stage.ra(DECIDED), Name::Issuing).unwrap().der;
    let (_, crl) = CertificateRevocationList::from_der(&der).unwrap();
    crl.iter_revoked_certificates().count()
}

/// A wrong code that differs from `code`.
fn wrong(code: &Secret) -> Secret {
    let number: u32 = code.reveal().parse().unwrap();
    Secret::from(format!("{:06}", (number + 1) % 1_000_000))
}

#[test]
fn sea_01_a_verifikator_asks_for_a_verified_person_of_the_organisation_with_a_form() {
    let stage = stage();
    let made = requested(&stage);
    assert_eq!((made.status, made.common_name.as_str(), made.email.as_str()), ("Requested", NAME, AYU.email));
    assert_eq!((made.serial, made.subscriber_id, made.organisation.as_str()), (None, None, KABUPATEN));
    assert_eq!(stage.letters(AYU.email, START).last().unwrap(), "eseal");

    let ask =
        |actor: &str, email: &str| refused(seal::request::request(&mut stage.acting(actor, START), &wanted(email)));
    assert_eq!(ask(RA, AYU.email), (Some("SEA-01"), 5));
    assert_eq!(ask(AYU.email, AYU.email), (Some("SEA-01"), 5));
    assert_eq!(ask(DIMAS.email, AYU.email), (Some("ORG-04"), 5));
    assert_eq!(ask(BAGUS.email, "nobody@contoh.test"), (Some("ORG-04"), 5));
    assert_eq!(ask(BAGUS.email, BAGUS.email), (Some("SEA-01"), 6));
}

#[test]
fn org_05_an_organisation_without_verifikator_has_no_eseal() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    for actor in [RA, AYU.email] {
        let asked = seal::request::request(&mut stage.acting(actor, START), &wanted(AYU.email));
        assert_eq!(refused(asked), (Some("ORG-05"), 6));
    }
}

#[test]
fn org_02_a_closed_organisation_gets_no_eseal() {
    let stage = stage();
    let id = confirmed(&stage);
    organisation::close(&mut stage.ra(READ), KABUPATEN).unwrap();
    assert_eq!(refused(decision::approve(&mut stage.ra(DECIDED), id)), (Some("ORG-02"), 6));
    let asked = seal::request::request(&mut stage.acting(BAGUS.email, DECIDED), &wanted(AYU.email));
    assert_eq!(refused(asked), (Some("ORG-02"), 6));
    assert_eq!(rejected(&stage, id, DECIDED), "Rejected");
}

#[test]
fn vrf_06_the_form_is_a_pdf_and_kept_with_its_hash() {
    let stage = stage();
    let picture = fixture("selfies").join(AYU.photo);
    let asked = |form: PathBuf| {
        seal::request::request(&mut stage.acting(BAGUS.email, START), &Wanted { form, ..wanted(AYU.email) })
    };
    assert_eq!(refused(asked(picture)), (Some("VRF-06"), 3));
    let made = requested(&stage);
    let shown = seal::show(&stage.ra(START), SealId(made.id)).unwrap();
    let bytes = fs::read(fixture("recommendation.pdf")).unwrap();
    assert_eq!(shown.form_sha256, bsre::pki::digest::hex(&bsre::pki::digest::sha256(&bytes)));
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let sealed: Vec<u8> = store.query_row("SELECT sealed FROM form", [], |row| row.get(0)).unwrap();
    assert!(!sealed.windows(5).any(|five| five == b"%PDF-"), "the form lies open in the store");
}

#[test]
fn sea_02_opening_the_link_sends_a_code_and_opening_it_again_another() {
    let stage = stage();
    requested(&stage);
    let first = open(&stage, OPENED);
    assert_eq!(first.reveal().len(), 6);
    let second = open(&stage, OPENED);
    if first != second {
        assert_eq!(refused(confirm(&stage, &first, Consent::Given, READ)), (Some("SEA-02"), 7));
    }
    assert_eq!(confirm(&stage, &second, Consent::Given, READ).unwrap().status, "Waiting for Approval");
    let kinds = stage.letters(AYU.email, READ);
    assert_eq!(kinds.iter().filter(|kind| *kind == "otp").count(), 2);
}

#[test]
fn sea_02_a_code_is_good_for_five_minutes_and_once() {
    let stage = stage();
    requested(&stage);
    let code = open(&stage, OPENED);
    let (last, late) = ("2026-01-05T02:15:00Z", "2026-01-05T02:15:01Z");
    assert_eq!(refused(confirm(&stage, &code, Consent::Given, late)), (Some("SEA-02"), 7));
    assert_eq!(refused(mail::token(&stage.ra(late), AYU.email, LinkKind::Otp)), (Some("SEA-02"), 7));
    let token = stage.token(AYU.email, LinkKind::Eseal, last);
    confirm::confirm(&mut stage.ra(last), &token, &code, Consent::Given).unwrap();
    let again = confirm::confirm(&mut stage.ra(last), &token, &code, Consent::Given);
    assert_eq!(refused(again), (Some("LNK-01"), 7));
    assert_eq!(refused(mail::token(&stage.ra(last), AYU.email, LinkKind::Otp)), (Some("SEA-02"), 7));
}

#[test]
fn sea_02_five_wrong_codes_end_the_code_although_each_command_fails() {
    let stage = stage();
    requested(&stage);
    let code = open(&stage, OPENED);
    for _ in 0..5 {
        assert_eq!(refused(confirm(&stage, &wrong(&code), Consent::Given, READ)), (Some("SEA-02"), 7));
    }
    let dead = confirm(&stage, &code, Consent::Given, READ).unwrap_err();
    assert!(dead.to_string().contains("5 times"), "{dead}");
}

#[test]
fn pas_10_codes_share_the_lock_against_guessing() {
    let stage = stage();
    requested(&stage);
    let code = open(&stage, OPENED);
    for _ in 0..5 {
        confirm(&stage, &wrong(&code), Consent::Given, READ).unwrap_err();
    }
    let fresh = open(&stage, "2026-01-05T02:12:00Z");
    assert_eq!(refused(confirm(&stage, &fresh, Consent::Given, "2026-01-05T02:13:00Z")), (Some("PAS-10"), 7));
    let fresh = open(&stage, "2026-01-05T02:25:00Z");
    assert!(confirm(&stage, &fresh, Consent::Given, "2026-01-05T02:25:20Z").is_ok());
}

#[test]
fn sea_03_the_agreement_is_accepted_15_seconds_after_it_was_shown_and_costs_no_try() {
    let stage = stage();
    requested(&stage);
    let code = open(&stage, OPENED);
    assert_eq!(refused(confirm(&stage, &code, Consent::Given, "2026-01-05T02:10:14Z")), (Some("SEA-03"), 6));
    assert_eq!(refused(confirm(&stage, &code, Consent::Withheld, READ)), (Some("SEA-03"), 3));
    assert!(confirm(&stage, &code, Consent::Given, READ).is_ok());
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let (texts, tries): (i64, i64) = store
        .query_row(
            "SELECT (SELECT count(*) FROM consent WHERE at = strftime('%s', ?1)), tries FROM code",
            [READ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert_eq!((texts, tries), (1, 0));
}

#[test]
fn sea_03_nothing_is_confirmed_before_the_link_was_opened() {
    let stage = stage();
    requested(&stage);
    let guess = Secret::from("123456");
    assert_eq!(refused(confirm(&stage, &guess, Consent::Given, READ)), (Some("SEA-02"), 7));
}

#[test]
fn sea_04_a_confirmed_request_waits_for_ra_three_working_days() {
    let stage = stage();
    confirmed(&stage);
    let (queue, _) = request::list(&stage.ra(READ), RequestFilter::default(), 10, 0).unwrap();
    assert_eq!((queue[0].kind, queue[0].status, queue[0].overdue), ("eseal", "Waiting for Approval", false));
    assert_eq!((queue[0].requested_by.as_str(), queue[0].email.as_str()), (BAGUS.email, AYU.email));
    assert_eq!(queue[0].due_at.to_string(), "2026-01-08T16:59:59Z");
    let (late, _) = request::list(&stage.ra("2026-01-08T17:00:00Z"), RequestFilter::default(), 10, 0).unwrap();
    assert!(late[0].overdue);
}

#[test]
fn sea_05_ra_grants_a_seal_of_two_years_and_the_responsible_person_is_told() {
    let stage = stage();
    let id = confirmed(&stage);
    let by_verifikator = decision::approve(&mut stage.acting(BAGUS.email, DECIDED), id);
    assert_eq!(refused(by_verifikator), (Some("ORG-01"), 5));

    let made = approved(&stage, id);
    assert_eq!((made.status, made.issued_at.unwrap().to_string().as_str()), ("Issue", DECIDED));
    assert_eq!(stage.letters(AYU.email, DECIDED).last().unwrap(), "eseal-issued");
    assert_eq!(refused(decision::approve(&mut stage.ra(DECIDED), id)), (Some("SEA-05"), 6));
    assert_eq!(
        stage.row(AYU.email, DECIDED),
        ("Verified", "New"),
        "STA-04: a seal does not change its holder's status"
    );

    let end = seal::show(&stage.ra(DECIDED), SealId(made.id)).unwrap().info.not_after.unwrap();
    assert_eq!(end.to_string(), "2028-01-06T01:59:59Z");
    assert_eq!(status(&stage, made.id, "2028-01-06T01:59:59Z"), "Issue");
    assert_eq!(status(&stage, made.id, "2028-01-06T02:00:00Z"), "Expired");
}

#[test]
fn sea_05_ra_turns_a_request_down_with_the_reason_by_mail() {
    let stage = stage();
    let id = confirmed(&stage);
    assert_eq!(rejected(&stage, id, DECIDED), "Rejected");
    assert_eq!(stage.letters(AYU.email, DECIDED).last().unwrap(), "eseal-rejected");
    assert_eq!(refused(decision::approve(&mut stage.ra(DECIDED), id)), (Some("SEA-05"), 6));
    assert!(seal::request::request(&mut stage.acting(BAGUS.email, DECIDED), &wanted(AYU.email)).is_ok());
}

#[test]
fn sea_06_the_certificate_names_the_organisation_and_the_seal() {
    let stage = stage();
    let made = issued(&stage);
    let der = certificate::export(&mut stage.ra(DECIDED), &made.serial.unwrap(), &ExportFormat::Der).unwrap();
    let (_, leaf) = X509Certificate::from_der(&der).unwrap();
    let subject: Vec<_> =
        leaf.subject().iter_attributes().map(|one| (one.attr_type().to_id_string(), one.as_str().unwrap())).collect();
    let description = format!("{}_Segel Elektronik BSRE CA", made.subscriber_id.unwrap());
    let expected = [("2.5.4.13", description.as_str()), ("2.5.4.3", NAME), ("2.5.4.10", KABUPATEN), ("2.5.4.6", "ID")];
    assert_eq!(subject, expected.map(|(oid, text)| (oid.to_owned(), text)));
    let seconds = leaf.validity().not_after.timestamp() - leaf.validity().not_before.timestamp();
    assert_eq!(seconds, 730 * 86_400 - 1);
}

#[test]
fn mon_03_a_seal_holder_is_whoever_has_a_live_one() {
    let stage = stage();
    issued(&stage);
    let wishes = ListWishes {
        filter: UserFilter { view: Some(UserView::Seals), ..UserFilter::default() },
        ..ListWishes::default()
    };
    let page = Page { limit: 10, offset: 0 };
    let (found, total) = listing::list(&stage.ra(DECIDED), &wishes, page).unwrap();
    assert_eq!((found[0].email.as_str(), total), (AYU.email, 1));
    assert_eq!(listing::list(&stage.ra("2028-06-01T00:00:00Z"), &wishes, page).unwrap().1, 0);
}

#[test]
fn iss_02_a_seal_is_listed_beside_certificates_as_segel() {
    let stage = stage();
    let made = issued(&stage);
    let serial = made.serial.unwrap();
    for actor in [AYU.email, BAGUS.email, RA] {
        let page = Page { limit: 10, offset: 0 };
        let everything = CertificateFilter::default();
        let (all, total) = certificate::list(&stage.acting(actor, DECIDED), &everything, &[], page).unwrap();
        assert_eq!(
            (total, all[0].kind.as_str(), all[0].status, all[0].serial.as_str()),
            (1, "Segel", "Issue", &*serial)
        );
    }
    let shown = certificate::show(&stage.ra(DECIDED), &serial).unwrap().certificate;
    assert!(shown.subject_dn.starts_with(&format!("C=ID, O={KABUPATEN}, CN={NAME}, ")), "{}", shown.subject_dn);
    for format in [ExportFormat::Pem, ExportFormat::Chain] {
        assert!(certificate::export(&mut stage.ra(DECIDED), &serial, &format).is_ok());
    }
    for format in [ExportFormat::Key, ExportFormat::P12(Secret::from("Rahasia#2026"))] {
        assert_eq!(refused(certificate::export(&mut stage.ra(DECIDED), &serial, &format)), (Some("ISS-08"), 6));
    }
}

#[test]
fn sea_07_the_subscriber_id_is_shown_to_those_who_may_see_the_seal() {
    let stage = stage();
    let made = issued(&stage);
    for actor in [AYU.email, BAGUS.email, RA] {
        let shown = seal::show(&stage.acting(actor, DECIDED), SealId(made.id)).unwrap().seal;
        assert_eq!((shown.subscriber_id.unwrap().len(), shown.email.as_str()), (16, AYU.email));
        assert_eq!(seal::list(&stage.acting(actor, DECIDED), 10, 0).unwrap().1, 1);
    }
    assert_eq!(refused(seal::show(&stage.acting(DIMAS.email, DECIDED), SealId(made.id))), (Some("ORG-04"), 5));
    assert_eq!(refused(seal::show(&stage.acting(DIMAS.email, DECIDED), SealId(99))), (Some("ORG-04"), 5));
    assert_eq!(refused(seal::show(&stage.ra(DECIDED), SealId(99))), (None, 4));
    assert_eq!(seal::list(&stage.acting(DIMAS.email, DECIDED), 10, 0).unwrap().1, 0);
}

#[test]
fn sea_08_the_responsible_person_a_verifikator_and_ra_can_ask_for_the_end() {
    for actor in [AYU.email, BAGUS.email, RA] {
        let stage = stage();
        let id = SealId(issued(&stage).id);
        let asked = revoke::revoke(&mut stage.acting(actor, DECIDED), id, RevocationReason::Compromised).unwrap();
        assert_eq!(asked.status, "On Revoke");
        let again = revoke::revoke(&mut stage.acting(actor, DECIDED), id, RevocationReason::Compromised);
        assert_eq!(refused(again), (Some("REV-05"), 6));
    }
    let stage = stage();
    let id = SealId(issued(&stage).id);
    let foreign = revoke::revoke(&mut stage.acting(DIMAS.email, DECIDED), id, RevocationReason::Left);
    assert_eq!(refused(foreign), (Some("ORG-04"), 5));
}

#[test]
fn rev_04_ra_grants_the_end_of_a_seal_and_it_is_on_the_list() {
    let stage = stage();
    let (id, asked) = on_revoke(&stage);
    assert_eq!(revoked_serials(&stage), 0);
    let (queue, _) = request::list(&stage.ra(DECIDED), RequestFilter::default(), 10, 0).unwrap();
    assert_eq!((queue[0].kind, queue[0].due_at.to_string().as_str()), ("eseal-revocation", "2026-01-09T16:59:59Z"));
    assert_eq!(refused(decision::approve(&mut stage.acting(BAGUS.email, DECIDED), asked)), (Some("ORG-01"), 5));

    assert_eq!(approved(&stage, asked).status, "Revoke");
    assert_eq!(stage.letters(AYU.email, DECIDED).last().unwrap(), "eseal-revoked");
    assert_eq!((revoked_serials(&stage), status(&stage, id.0, DECIDED)), (1, "Revoke"));
    assert_eq!(refused(decision::approve(&mut stage.ra(DECIDED), asked)), (Some("REV-04"), 6));
    assert!(seal::request::request(&mut stage.acting(BAGUS.email, DECIDED), &wanted(AYU.email)).is_ok());
}

#[test]
fn rev_04_ra_refuses_the_end_of_a_seal_and_it_stays_in_use() {
    let stage = stage();
    let (id, asked) = on_revoke(&stage);
    assert_eq!(rejected(&stage, asked, DECIDED), "Issue");
    assert_eq!(stage.letters(AYU.email, DECIDED).last().unwrap(), "eseal-revocation-rejected");
    let again = revoke::revoke(&mut stage.acting(AYU.email, DECIDED), id, RevocationReason::Left);
    assert_eq!(again.unwrap().status, "On Revoke");
}

#[test]
fn rev_04_the_end_of_an_expired_seal_can_only_be_refused() {
    let stage = stage();
    let (_, asked) = on_revoke(&stage);
    let after = "2028-02-01T02:00:00Z";
    assert_eq!(refused(decision::approve(&mut stage.ra(after), asked)), (Some("REV-04"), 6));
    assert_eq!(rejected(&stage, asked, after), "Expired");
}

/// Asks again, with another name where it is given.
fn ask(stage: &Stage, name: &str, now: &str) -> Result<SealView> {
    let wanted = Wanted { common_name: SealName::parse(name)?, ..wanted(AYU.email) };
    seal::request::request(&mut stage.acting(BAGUS.email, now), &wanted)
}

#[test]
fn lnk_01_sea_01_a_person_answers_for_several_requests_each_with_its_own_link_and_code() {
    let stage = stage();
    requested(&stage);
    let (link, code) = (stage.token(AYU.email, LinkKind::Eseal, OPENED), open(&stage, OPENED));
    let second = ask(&stage, "Bagian Umum Contoh", OPENED).unwrap();
    let other = open(&stage, OPENED);
    assert_eq!([status(&stage, 1, OPENED), second.status], ["Requested", "Requested"]);
    let confirm = |link: &Secret, code: &Secret| confirm::confirm(&mut stage.ra(READ), link, code, Consent::Given);
    if code != other {
        assert_eq!(refused(confirm(&link, &other)), (Some("SEA-02"), 7), "a code is about its own seal");
    }
    assert_eq!(confirm(&link, &code).unwrap().status, "Waiting for Approval");
    let link = stage.token(AYU.email, LinkKind::Eseal, READ);
    assert_eq!((confirm(&link, &other).unwrap().id, status(&stage, 1, READ)), (second.id, "Waiting for Approval"));
}

#[test]
fn iss_05_an_organisation_has_one_live_seal_of_a_name_whatever_its_case() {
    let again = "PUSAT data Contoh";
    let stage = stage();
    let refuses = |now: &str, named: &str| {
        let no = ask(&stage, again, now).unwrap_err();
        assert!(no.to_string().contains(named), "{no}");
        assert_eq!(refused::<()>(Err(no)), (Some("ISS-05"), 6));
    };
    requested(&stage);
    refuses(START, "number 1, Requested");
    let code = open(&stage, OPENED);
    confirm(&stage, &code, Consent::Given, READ).unwrap();
    refuses(READ, "number 1, Waiting for Approval");
    let serial = approved(&stage, queued(&stage, READ)).serial.unwrap();
    refuses(DECIDED, &serial);
    revoke::revoke(&mut stage.ra(DECIDED), SealId(1), RevocationReason::Left).unwrap();
    refuses(DECIDED, &format!("{serial}, On Revoke"));
    let free = stage.fork();
    decision::approve(&mut free.ra(DECIDED), queued(&free, DECIDED)).unwrap();
    assert_eq!(ask(&free, again, DECIDED).unwrap().status, "Requested");
    // Ended by the clock, with its revocation still undecided.
    let late = "2028-02-01T02:00:00Z";
    assert_eq!((ask(&stage, again, late).unwrap().status, status(&stage, 1, late)), ("Requested", "Expired"));
}

#[test]
fn iss_05_a_request_that_nobody_confirmed_in_time_gives_its_name_up() {
    let stage = stage();
    let first = requested(&stage);
    assert_eq!(refused(ask(&stage, NAME, "2026-01-06T02:00:00Z")), (Some("ISS-05"), 6));
    let second = ask(&stage, NAME, "2026-01-06T02:00:01Z").unwrap();
    assert_eq!([status(&stage, first.id, DECIDED), second.status], ["Rejected", "Requested"]);
    let seen = seal::show(&stage.ra(DECIDED), SealId(first.id)).unwrap().reason.unwrap();
    assert!(seen.contains("lapsed"), "{seen}");
}

#[test]
fn iss_05_two_live_seals_of_one_name_have_no_room_in_the_store() {
    let stage = stage();
    requested(&stage);
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let twin = "INSERT INTO seal (organisation_id, user_id, common_name, form_id, status, requested_by, requested_at)
                SELECT organisation_id, user_id, upper(common_name), form_id, status, requested_by, requested_at FROM seal";
    assert!(store.execute(twin, []).unwrap_err().to_string().starts_with("UNIQUE"));
}

#[test]
fn sea_09_a_person_with_a_seal_in_use_cannot_leave_the_organisation() {
    let stage = stage();
    let (_, asked) = on_revoke(&stage);
    let wish = ChangeWish::parse("organisation=Kementerian Contoh Digital").unwrap();
    let form = fixture("recommendation.pdf");
    let leave = || update::request(&mut stage.ra(DECIDED), AYU.email, std::slice::from_ref(&wish), Some(&form));
    assert_eq!(refused(leave()), (Some("SEA-09"), 6));
    decision::approve(&mut stage.ra(DECIDED), asked).unwrap();
    assert_eq!(leave().unwrap().verification, "Update");
}

#[test]
fn iss_10_the_key_of_a_seal_lies_under_the_escrow_key_alone() {
    let stage = stage();
    issued(&stage);
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let keys: (bool, bool, i64) = store
        .query_row(
            "SELECT key_pkcs8 IS NULL, key_escrow IS NOT NULL, (SELECT count(*) FROM serial) FROM certificate",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    assert_eq!(keys, (true, true, 3));
}

#[test]
fn sea_01_the_responsible_person_must_still_be_verified_when_ra_decides() {
    let stage = stage();
    let id = confirmed(&stage);
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    store.execute("UPDATE user SET verification = 'Update' WHERE email = ?1", [AYU.email]).unwrap();
    assert_eq!(refused(decision::approve(&mut stage.ra(DECIDED), id)), (Some("SEA-01"), 6));
    assert_eq!(status(&stage, 1, DECIDED), "Waiting for Approval");
}

#[test]
fn sea_05_two_officers_at_once_issue_one_seal() {
    let stage = stage();
    let id = confirmed(&stage);
    let approve = || decision::approve(&mut stage.ra(DECIDED), id);
    let (one, other) = std::thread::scope(|scope| {
        let other = scope.spawn(approve);
        (approve(), other.join().unwrap())
    });
    let refusals: Vec<_> = [one, other].into_iter().filter(Result::is_err).map(refused).collect();
    assert_eq!(refusals, [(Some("SEA-05"), 6)]);
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let certificates: i64 = store.query_row("SELECT count(*) FROM certificate", [], |row| row.get(0)).unwrap();
    assert_eq!(certificates, 1);
    assert_eq!(stage.letters(AYU.email, DECIDED).iter().filter(|kind| *kind == "eseal-issued").count(), 1);
}

#[test]
fn lnk_01_the_link_of_an_eseal_is_good_for_24_hours() {
    let stage = stage();
    requested(&stage);
    let token = stage.token(AYU.email, LinkKind::Eseal, START);
    assert!(confirm::open(&mut stage.ra("2026-01-06T02:00:00Z"), &token).is_ok());
    assert_eq!(refused(confirm::open(&mut stage.ra("2026-01-06T02:00:01Z"), &token)), (Some("LNK-01"), 7));
    assert_eq!(refused(confirm::open(&mut stage.ra(START), &Secret::from("4f1c"))), (Some("LNK-01"), 7));
}
