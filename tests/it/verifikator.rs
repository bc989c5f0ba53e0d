//! Verifikators: from the nomination to the role and out of it, with what the store says at each place.

use bsre::domain::LinkKind;
use bsre::domain::id::RequestId;
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::roster::{Permanence, Unit};
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::request::{self, RequestFilter};
use bsre::service::verifikator::{self, NewNomination, VerifikatorView};
use bsre::service::{activation, decision, issuance, revocation, user};

use crate::help::cannot_be_followed;
use crate::stage::{
    AYU, BAGUS, CITRA, Citizen, DIMAS, ENDAH, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture, refused,
};

fn draft(unit: Unit) -> NewNomination {
    NewNomination { unit, permanence: Permanence::Unstated, form: Some(fixture("recommendation.pdf")) }
}

fn nominate(stage: &Stage, email: &str, unit: Unit) -> Result<VerifikatorView> {
    verifikator::nominate(&mut stage.ra(START), email, &draft(unit))
}

fn grant(stage: &Stage, email: &str) -> Result<VerifikatorView> {
    verifikator::grant(&mut stage.ra(START), email)
}

fn replace(stage: &Stage, old: &str, new: &str) -> Result<VerifikatorView> {
    let form = fixture("recommendation.pdf");
    verifikator::replace(&mut stage.ra(START), old, new, Permanence::Unstated, &form)
}

fn role(stage: &Stage, email: &str) -> &'static str {
    user::show(&stage.ra(START), email).unwrap().user.role
}

fn row(view: &VerifikatorView) -> (&'static str, &'static str, &'static str) {
    (view.status, view.verification, view.certificate)
}

#[test]
fn sta_03_the_three_rows_of_an_application_are_seen() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let without = NewNomination { form: None, ..draft(Unit::It) };
    let invited = verifikator::nominate(&mut stage.ra(START), AYU.email, &without).unwrap();
    assert_eq!(row(&invited), ("Invited", "-", "New"));
    assert_eq!(refused(verifikator::nominate(&mut stage.ra(START), AYU.email, &without)), (Some("STA-03"), 6));
    assert_eq!(refused(grant(&stage, AYU.email)), (Some("STA-03"), 6));

    let waiting = nominate(&stage, AYU.email, Unit::It).unwrap();
    assert_eq!(row(&waiting), ("Waiting for Verification", "Waiting for Verification", "New"));
    assert_eq!(refused(grant(&stage, AYU.email)), (Some("VRF-04"), 6));
    assert_eq!(role(&stage, AYU.email), "User");
}

#[test]
fn vrf_04_the_role_comes_with_the_certificate() {
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    nominate(&stage, AYU.email, Unit::It).unwrap();
    assert_eq!(refused(grant(&stage, AYU.email)), (Some("VRF-04"), 6));
    stage.set_passphrase(AYU, START).unwrap();
    assert_eq!(row(&grant(&stage, AYU.email).unwrap()), ("Granted", "Verified", "Issue"));
    assert_eq!(role(&stage, AYU.email), "Verifikator");
    assert_eq!(refused(grant(&stage, AYU.email)), (Some("STA-03"), 6));
    let letters = stage.letters(AYU.email, START);
    assert!(letters.ends_with(&["verifikator-granted".to_owned()]), "{letters:?}");
    let listed = verifikator::list(&stage.acting(AYU.email, START)).unwrap();
    assert_eq!(listed.warnings.len(), 1, "no verifikator from HR yet");
}

#[test]
fn vrf_07_a_nomination_with_its_form_waits_in_the_queue_and_is_decided_there() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.issued(BAGUS, KABUPATEN, START);
    nominate(&stage, AYU.email, Unit::It).unwrap();
    nominate(&stage, BAGUS.email, Unit::Hr).unwrap();
    let (queue, _) = request::list(&stage.ra(START), RequestFilter::default(), 10, 0).unwrap();
    assert_eq!(queue.iter().map(|one| one.kind).collect::<Vec<_>>(), ["verifikator", "verifikator"]);
    let first = RequestId(queue[0].id);
    assert_eq!(refused(decision::approve(&mut stage.acting(AYU.email, START), first)), (Some("ORG-01"), 5));
    decision::approve(&mut stage.ra(START), first).unwrap();
    assert_eq!(role(&stage, AYU.email), "Verifikator");
    assert_eq!(refused(decision::approve(&mut stage.ra(START), first)), (Some("VRF-04"), 6));

    decision::reject(&mut stage.ra(START), RequestId(queue[1].id), "tanda tangan tidak ada").unwrap();
    assert_eq!(role(&stage, BAGUS.email), "User");
    assert!(stage.letters(BAGUS.email, START).contains(&"verifikator-rejected".to_owned()));
    assert_eq!(request::list(&stage.ra(START), RequestFilter::default(), 10, 0).unwrap().1, 0);
    let settled = request::show(&stage.ra(START), RequestId(queue[1].id)).unwrap();
    assert_eq!((settled.request.status, settled.reason.as_deref()), ("Rejected", Some("tanda tangan tidak ada")));
    nominate(&stage, BAGUS.email, Unit::Hr).unwrap();
}

#[test]
fn vrf_06_the_form_of_a_nomination_is_kept_and_must_be_a_pdf() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let no_pdf = NewNomination { form: Some(fixture("users.csv")), ..draft(Unit::It) };
    assert_eq!(refused(verifikator::nominate(&mut stage.ra(START), AYU.email, &no_pdf)), (Some("VRF-06"), 3));
    nominate(&stage, AYU.email, Unit::It).unwrap();
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let sql = "SELECT count(*) FROM nomination JOIN form ON form.id = form_id WHERE length(sha256) = 32";
    assert_eq!(store.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap(), 1);
}

#[test]
fn vrf_01_a_place_that_is_taken_is_refused() {
    let stage = Stage::new();
    for (who, unit) in [(AYU, Unit::It), (BAGUS, Unit::Hr), (CITRA, Unit::It)] {
        stage.issued(who, KABUPATEN, START);
        nominate(&stage, who.email, unit).unwrap();
        grant(&stage, who.email).unwrap();
    }
    stage.issued(DIMAS, KABUPATEN, START);
    assert_eq!(refused(nominate(&stage, DIMAS.email, Unit::It)), (Some("VRF-01"), 6));
    assert_eq!(refused(nominate(&stage, DIMAS.email, Unit::Hr)), (Some("VRF-01"), 6));
    assert!(verifikator::list(&stage.ra(START)).unwrap().warnings.is_empty());
    stage.registered(ENDAH, KEMENTERIAN, START);
    nominate(&stage, ENDAH.email, Unit::Hr).unwrap();
    assert_eq!(verifikator::list(&stage.ra(START)).unwrap().warnings.len(), 2, "of the ministry");
    assert_eq!(verifikator::list(&stage.acting(AYU.email, START)).unwrap().items.len(), 3, "of its own (ORG-04)");
}

/// Registered by somebody, activated, and Verified by the registries.
fn registered_by(stage: &Stage, by: &str, who: Citizen) {
    user::add(&mut stage.acting(by, START), who.name, who.email, KABUPATEN).unwrap();
    let form = stage.form(who, stage.token(who.email, LinkKind::Activation, START));
    activation::activate(&mut stage.ra(START), form).unwrap();
}

/// Ayu holds the role, from HR.
fn with_verifikator() -> Stage {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    nominate(&stage, AYU.email, Unit::Hr).unwrap();
    grant(&stage, AYU.email).unwrap();
    stage
}

#[test]
fn vrf_05_a_replacement_is_one_step() {
    let stage = with_verifikator();
    user::add(&mut stage.acting(AYU.email, START), CITRA.name, CITRA.email, KABUPATEN).unwrap();
    assert_eq!(refused(replace(&stage, AYU.email, CITRA.email)), (Some("VRF-05"), 6));
    assert_eq!(role(&stage, AYU.email), "Verifikator", "the old one keeps the role when the new one is refused");
    stage.issued(DIMAS, KEMENTERIAN, START);
    assert_eq!(refused(replace(&stage, AYU.email, DIMAS.email)), (Some("VRF-05"), 6));

    registered_by(&stage, AYU.email, BAGUS);
    let successor = replace(&stage, AYU.email, BAGUS.email).unwrap();
    assert_eq!((row(&successor), successor.unit), (("Granted", "Verified", "New"), "hr"), "Verified is enough");
    assert_eq!((role(&stage, AYU.email), role(&stage, BAGUS.email)), ("User", "Verifikator"));
    assert!(stage.letters(AYU.email, START).contains(&"verifikator-withdrawn".to_owned()));
    assert!(!stage.letters(BAGUS.email, START).contains(&"verifikator-invited".to_owned()));
    assert_eq!(refused(replace(&stage, AYU.email, BAGUS.email)), (Some("VRF-05"), 6));
}

#[test]
fn vrf_05_the_old_verifikator_registered_the_new_one() {
    let stage = with_verifikator();
    stage.issued(BAGUS, KABUPATEN, START);
    let error = replace(&stage, AYU.email, BAGUS.email).unwrap_err();
    assert_eq!((error.rule(), error.exit()), (Some("VRF-05"), 6));
    assert_eq!(cannot_be_followed(&stage, RA, START, &error), None);
    registered_by(&stage, AYU.email, CITRA);
    // Under a new address it is the same verifikator.
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    store.execute("UPDATE user SET email = 'ayu.baru@contoh.test' WHERE email = ?1", [AYU.email]).unwrap();
    let line = "INSERT INTO history (at, actor, subject, user_id, action, field, old, new)
                SELECT 0, email, email, id, 'updated', 'email', ?1, email FROM user WHERE email = 'ayu.baru@contoh.test'";
    store.execute(line, [AYU.email]).unwrap();
    drop(store);
    replace(&stage, "ayu.baru@contoh.test", CITRA.email).unwrap();
}

#[test]
fn iss_06_what_is_revoked_is_not_asked_for_anew_by_its_owner_who_is_verifikator() {
    let stage = with_verifikator();
    let own = || stage.acting(AYU.email, START);
    let which = CertificateChoice::OfPerson(AYU.email.to_owned());
    revocation::revoke(&mut own(), &which, RevocationReason::Compromised).unwrap();
    let error = issuance::ask(&mut own(), AYU.email, Product::Signature).unwrap_err();
    assert_eq!((error.rule(), error.exit()), (Some("ISS-06"), 5));
    assert_eq!(cannot_be_followed(&stage, AYU.email, START, &error), None);
    // What is others' goes on meanwhile.
    user::add(&mut own(), BAGUS.name, BAGUS.email, KABUPATEN).unwrap();
    stage.ask(AYU, START).unwrap();
}

#[test]
fn org_01_only_ra_makes_verifikators() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    nominate(&stage, AYU.email, Unit::It).unwrap();
    grant(&stage, AYU.email).unwrap();
    let mut app = stage.acting(AYU.email, START);
    assert_eq!(refused(verifikator::nominate(&mut app, BAGUS.email, &draft(Unit::Hr))), (Some("ORG-01"), 5));
    assert_eq!(refused(verifikator::grant(&mut app, BAGUS.email)), (Some("ORG-01"), 5));
    assert_eq!(refused(verifikator::withdraw(&mut app, AYU.email, None)), (Some("ORG-01"), 5));
    verifikator::withdraw(&mut stage.ra(START), AYU.email, None).unwrap();
    assert_eq!(role(&stage, AYU.email), "User");
    assert_eq!(refused(verifikator::withdraw(&mut stage.ra(START), AYU.email, None)), (Some("VRF-04"), 6));
}

#[test]
fn log_07_a_change_of_role_ends_the_sessions_of_the_person() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    nominate(&stage, AYU.email, Unit::It).unwrap();
    let now = stage.ra(START).now();
    let found = || stage.store().read(|view| bsre::store::session::find(view, &[7; 32])).unwrap().unwrap();
    stage
        .store()
        .write(|change| {
            let (id, _) = bsre::store::user::credentials(change, AYU.email)?.unwrap();
            bsre::store::session::begin(change, id, &[7; 32], now)
        })
        .unwrap();
    assert!(found().live(now).is_ok());
    grant(&stage, AYU.email).unwrap();
    assert_eq!(found().live(now).unwrap_err().kind.exit(), 5);
}
