//! What the clock tells (MAI-05): the owners of certificates that end soon or whose renewal ended, and those who judge.

use std::collections::BTreeMap;

use bsre::domain::id::RequestId;
use bsre::domain::product::RevocationReason;
use bsre::service::certificate::CertificateChoice;
use bsre::service::request::{self, RequestFilter};
use bsre::service::{App, Who, activation, config, decision, mail, remind, renewal, revocation, user};
use bsre::world::World;

use crate::sign_in::House;
use crate::stage::{AYU, BAGUS, CITRA, DIMAS, KABUPATEN, KEMENTERIAN, RA, START, Stage, moment};

/// 30 days less a second before a certificate of [`START`] ends.
const FIRST: &str = "2027-12-06T02:00:00Z";
/// A day after it ended.
const EXPIRED: &str = "2028-01-06T02:00:00Z";

/// Letters and people of each kind.
type Told = BTreeMap<&'static str, (usize, usize)>;

fn told(app: &mut App) -> Told {
    let report = remind::remind(app, |_, _| ()).unwrap();
    assert_eq!(report.letters, report.items.iter().map(|one| one.letters).sum::<usize>());
    report.items.into_iter().map(|one| (one.kind, (one.letters, one.people))).collect()
}

fn at(stage: &Stage, now: &str) -> Told {
    told(&mut stage.ra(now))
}

fn none() -> Told {
    Told::new()
}

fn expiring(letters: usize) -> Told {
    Told::from([("expiring", (letters, letters))])
}

fn ayus() -> CertificateChoice {
    CertificateChoice::OfPerson(AYU.email.to_owned())
}

#[test]
fn mai_05_an_owner_is_told_once_at_each_threshold() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.verified(BAGUS, KABUPATEN, START);
    assert_eq!(at(&stage, "2027-12-05T02:00:00Z"), none());
    for day in ["2027-12-06", "2027-12-22", "2027-12-29", "2028-01-04"] {
        assert_eq!(at(&stage, &format!("{day}T01:59:58Z")), none(), "a second before, {day}");
        assert_eq!(at(&stage, &format!("{day}T02:00:00Z")), expiring(1), "{day}");
        assert_eq!(at(&stage, &format!("{day}T02:00:01Z")), none(), "again, {day}");
    }
    assert_eq!(at(&stage, EXPIRED), none());
    let history = user::history(&stage.ra(EXPIRED), AYU.email).unwrap();
    let lines = history.iter().filter(|line| line.action == "reminded");
    assert_eq!(lines.map(|line| line.actor.as_str()).collect::<Vec<_>>(), ["system"; 4]);
}

#[test]
fn mai_05_thresholds_that_passed_count_as_told() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    assert_eq!(at(&stage, "2027-12-30T02:00:00Z"), expiring(1));
    let letter = mail::list(&stage.ra(FIRST), Some(AYU.email), 99, 0).unwrap().0.pop().unwrap();
    let text = mail::show(&stage.ra(FIRST), letter.id).unwrap().text;
    assert!(text.contains("tinggal 5 hari") && text.contains("Rabu, 5 Januari 2028 pukul 08.59 WIB"), "{text}");
    assert_eq!(at(&stage, "2028-01-03T02:00:00Z"), none());
    assert_eq!(at(&stage, "2028-01-05T01:00:00Z"), expiring(1));
}

#[test]
fn mai_05_the_days_are_a_setting() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    config::set(&mut stage.ra(START), "remind.days", "60, 2").unwrap();
    assert_eq!(at(&stage, "2027-11-07T02:00:00Z"), expiring(1));
    assert_eq!(at(&stage, "2028-01-02T02:00:00Z"), none());
    assert_eq!(at(&stage, "2028-01-03T02:00:00Z"), expiring(1));
}

#[test]
fn mai_05_on_renew_is_told_and_what_is_revoked_or_renewed_never() {
    let stage = Stage::new();
    for who in [AYU, BAGUS, CITRA] {
        stage.issued(who, KABUPATEN, START);
    }
    revocation::revoke(
        &mut stage.ra(START),
        &CertificateChoice::OfPerson(BAGUS.email.to_owned()),
        RevocationReason::Left,
    )
    .unwrap();
    renewal::ask(&mut stage.ra(START), &CertificateChoice::OfPerson(CITRA.email.to_owned())).unwrap();
    let waiting = request::list(&stage.ra(START), RequestFilter::default(), 1, 0).unwrap().0[0].id;
    decision::approve(&mut stage.ra(START), RequestId(waiting)).unwrap();
    stage.set_passphrase(CITRA, "2026-01-05T03:00:00Z").unwrap();
    renewal::ask(&mut stage.ra(FIRST), &ayus()).unwrap();
    let first = at(&stage, "2027-12-06T01:59:59Z");
    assert_eq!(first.get("expiring"), Some(&(1, 1)), "{first:?}");
    let letters = stage.letters(AYU.email, FIRST);
    assert_eq!(letters.last().map(String::as_str), Some("expiring"));
}

#[test]
fn ren_04_the_owner_of_a_renewal_that_the_clock_ended_is_told_once() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    renewal::ask(&mut stage.ra(FIRST), &ayus()).unwrap();
    let id = request::list(&stage.ra(FIRST), RequestFilter::default(), 1, 0).unwrap().0[0].id;
    decision::approve(&mut stage.ra("2028-01-04T20:00:00Z"), RequestId(id)).unwrap();
    let letter = mail::list(&stage.ra(FIRST), Some(AYU.email), 99, 0).unwrap().0.pop().unwrap();
    let end = letter.expires_at.map(|end| end.to_string());
    assert_eq!((letter.kind.as_str(), end.as_deref()), ("set-passphrase", Some("2028-01-05T01:59:59Z")));
    assert_eq!(at(&stage, EXPIRED), Told::from([("renewal-void", (1, 1))]));
    assert_eq!(request::show(&stage.ra(EXPIRED), RequestId(id)).unwrap().request.status, "Void");
    assert_eq!(at(&stage, EXPIRED), none());
    let last = user::history(&stage.ra(EXPIRED), AYU.email).unwrap().pop().unwrap();
    assert_eq!((last.action.as_str(), last.actor.as_str()), ("renewal-voided", "system"));
}

/// Ayu waits for verification in the regency, which has a Verifikator as the ministry has.
fn with_work() -> Stage {
    let stage = Stage::bare();
    stage.registered(AYU, KABUPATEN, START);
    let form = stage.form(AYU, stage.token(AYU.email, bsre::domain::LinkKind::Activation, START));
    assert_eq!(activation::activate(&mut stage.ra(START), form).unwrap().verification, "Waiting for Verification");
    stage.registered(BAGUS, KABUPATEN, START);
    stage.registered(DIMAS, KEMENTERIAN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    stage.give_role(DIMAS.email, "Verifikator");
    stage
}

#[test]
fn mai_05_those_who_judge_are_told_once_a_day_in_jakarta_and_only_where_something_waits() {
    let stage = with_work();
    let two = Told::from([("digest", (2, 2))]);
    assert_eq!(at(&stage, "2026-01-05T16:59:58Z"), two);
    assert_eq!(at(&stage, "2026-01-05T16:59:59Z"), none());
    assert_eq!(at(&stage, "2026-01-05T17:00:00Z"), two);
    assert!(!stage.letters(DIMAS.email, START).contains(&"digest".to_owned()), "nothing waits in the ministry");
    assert!(!stage.letters(AYU.email, START).contains(&"digest".to_owned()), "a user judges nothing");
}

#[test]
fn org_04_a_digest_counts_and_names_nobody() {
    let stage = with_work();
    at(&stage, "2026-01-08T02:00:00Z");
    for officer in [RA, BAGUS.email] {
        let app = stage.ra(START);
        let letter = mail::list(&app, Some(officer), 99, 0).unwrap().0.pop().unwrap();
        let shown = mail::show(&app, letter.id).unwrap();
        assert!(shown.text.contains("Akun menunggu verifikasi: 1, 1 di antaranya terlambat"), "{}", shown.text);
        for body in [shown.text.as_str(), &shown.html] {
            assert!(!body.contains("Ayu") && !body.contains(AYU.email) && !body.contains(KABUPATEN), "{body}");
        }
    }
}

#[test]
fn log_07_reminding_is_housekeeping_of_whoever_holds_the_key() {
    let house = House::new();
    let mut app = App::open(&house.places, World::at(moment(START)), Who::default()).unwrap();
    assert_eq!(told(&mut app), none());
}
