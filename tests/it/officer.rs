//! The role of RA: granted, taken back, and never from the last one (ORG-01).

use bsre::domain::roster::{Permanence, Unit};
use bsre::service::{officer, organisation, user, verifikator};
use rusqlite::Connection;

use crate::help::cannot_be_followed;
use crate::stage::{AYU, BAGUS, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture, refused};

fn emails(stage: &Stage, by: &str) -> Vec<String> {
    officer::list(&stage.acting(by, START)).unwrap().into_iter().map(|one| one.email).collect()
}

#[test]
fn org_01_everyone_starts_as_user_and_ra_makes_ra() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    assert_eq!(user::show(&stage.ra(START), AYU.email).unwrap().user.role, "User");
    assert_eq!(officer::grant(&mut stage.ra(START), AYU.email).unwrap().role, "RA");
    assert_eq!(emails(&stage, AYU.email), [RA, AYU.email]);
    assert_eq!(stage.letters(AYU.email, START).last().map(String::as_str), Some("ra-granted"));
    assert_eq!(refused(officer::grant(&mut stage.ra(START), AYU.email)), (Some("ORG-01"), 6));
    // The second works as the first does.
    organisation::close(&mut stage.acting(AYU.email, START), KEMENTERIAN).unwrap();
    let history = user::history(&stage.ra(START), AYU.email).unwrap();
    let last = history.last().unwrap();
    let told = (last.action.as_str(), last.old.as_deref(), last.new.as_deref());
    assert_eq!(told, ("role-changed", Some("User"), Some("RA")));
}

#[test]
fn org_01_the_last_ra_stays() {
    let stage = Stage::new();
    assert_eq!(refused(officer::withdraw(&mut stage.ra(START), RA)), (Some("ORG-01"), 6));
    stage.registered(AYU, KABUPATEN, START);
    officer::grant(&mut stage.ra(START), AYU.email).unwrap();
    let mut second = stage.acting(AYU.email, START);
    assert_eq!(officer::withdraw(&mut second, RA).unwrap().role, "User");
    assert_eq!(emails(&stage, AYU.email), [AYU.email]);
    assert_eq!(refused(officer::withdraw(&mut second, AYU.email)), (Some("ORG-01"), 6));
    assert_eq!(refused(officer::withdraw(&mut second, RA)), (Some("ORG-01"), 6), "no RA any more");
    assert_eq!(refused(officer::list(&stage.acting(RA, START))), (Some("ORG-01"), 5));
    let letters = bsre::service::mail::list(&second, Some(RA), 10, 0).unwrap().0;
    assert_eq!(letters.last().map(|one| one.kind.as_str()), Some("ra-withdrawn"));
}

#[test]
fn org_01_one_role_at_a_time() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    let form = || Some(fixture("recommendation.pdf"));
    let draft = || verifikator::NewNomination { unit: Unit::It, permanence: Permanence::Unstated, form: form() };
    verifikator::nominate(&mut stage.ra(START), AYU.email, &draft()).unwrap();
    for _ in ["nominated", "granted"] {
        let error = officer::grant(&mut stage.ra(START), AYU.email).unwrap_err();
        assert_eq!((error.rule(), error.exit()), (Some("ORG-01"), 6));
        assert_eq!(cannot_be_followed(&stage, RA, START, &error), None);
        verifikator::grant(&mut stage.ra(START), AYU.email).ok();
    }
    stage.registered(BAGUS, KABUPATEN, START);
    officer::grant(&mut stage.ra(START), BAGUS.email).unwrap();
    let error = verifikator::nominate(&mut stage.ra(START), BAGUS.email, &draft()).unwrap_err();
    assert_eq!((error.rule(), error.exit()), (Some("ORG-01"), 6));
    assert_eq!(cannot_be_followed(&stage, RA, START, &error), None);
}

#[test]
fn log_07_sessions_end_when_ra_is_granted_or_taken_back() {
    let stage = Stage::new();
    stage.registered(AYU, KABUPATEN, START);
    let store = Connection::open(stage.places().store).unwrap();
    let sign_in = "INSERT INTO session (user_id, token_hash, created_at, expires_at)
                   SELECT id, randomblob(32), 0, 9999999999 FROM user WHERE email = ?1";
    let open = "SELECT count(*) FROM session WHERE ended_at IS NULL";
    let open = || store.query_row(open, [], |row| row.get::<_, u32>(0)).unwrap();
    for change in [officer::grant, officer::withdraw] {
        store.execute(sign_in, [AYU.email]).unwrap();
        change(&mut stage.ra(START), AYU.email).unwrap();
        assert_eq!(open(), 0);
    }
}
