//! The queue and its deadlines.

use bsre::domain::request::RequestKind;
use bsre::service::certificate::CertificateChoice;
use bsre::service::request::{self, RequestFilter, RequestProgress};
use bsre::service::{renewal, user};
use bsre::store::holiday;

use crate::stage::{AYU, KABUPATEN, START, Stage};

#[test]
fn mon_04_the_requests_of_a_person_are_shown_with_when_they_are_due() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    let requests = user::show(&stage.ra(START), AYU.email).unwrap().requests;
    assert_eq!(requests.len(), 1);
    assert_eq!((requests[0].kind, requests[0].status), ("issuance", "Done"));
    assert_eq!(requests[0].due_at.to_string(), "2026-01-06T16:59:59Z");
    let all = RequestFilter { which: RequestProgress::All, kind: None };
    assert_eq!(request::list(&stage.ra(START), all, 10, 0).unwrap().1, 1);
    assert_eq!(request::list(&stage.ra(START), RequestFilter::default(), 10, 0).unwrap().1, 0);
}

#[test]
fn mon_05_the_queue_shows_what_is_overdue_by_working_days() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    let friday = "2026-02-06T03:00:00Z";
    renewal::ask(&mut stage.acting(AYU.email, friday), &CertificateChoice::OfPerson(AYU.email.to_owned())).unwrap();
    let late = |now: &str| {
        let filter = RequestFilter { kind: Some(RequestKind::Renewal), which: RequestProgress::Overdue };
        let listed = request::list(&stage.ra(now), filter, 10, 0).unwrap().1 == 1;
        let (all, total) = request::list(&stage.ra(now), RequestFilter::default(), 10, 0).unwrap();
        assert_eq!((total, all[0].overdue), (1, listed), "the mark and the filter agree");
        (listed, all[0].due_at.to_string())
    };
    assert_eq!(late("2026-02-09T16:59:59Z"), (false, "2026-02-09T16:59:59Z".to_owned()));
    assert_eq!(late("2026-02-09T17:00:00Z"), (true, "2026-02-09T16:59:59Z".to_owned()));

    let monday = bsre::domain::day::parse("2026-02-09").unwrap();
    let listed = stage.store().write(|change| holiday::set(change, monday, "Hari Contoh"));
    listed.unwrap();
    assert_eq!(late("2026-02-09T17:00:00Z"), (false, "2026-02-10T16:59:59Z".to_owned()));
    assert_eq!(late("2026-02-10T17:00:00Z"), (true, "2026-02-10T16:59:59Z".to_owned()));
    assert_eq!(stage.store().write(|change| holiday::remove(change, monday)).unwrap(), 1);
    assert_eq!(late("2026-02-09T17:00:00Z"), (true, "2026-02-09T16:59:59Z".to_owned()));
}
