//! The queue and its deadlines.

use bsre::service::request::{self, Filter, Which};
use bsre::service::user;

use crate::stage::{AYU, KABUPATEN, START, Stage};

#[test]
fn mon_04_the_requests_of_a_person_are_shown_with_when_they_are_due() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    let requests = user::show(&stage.ra(START), AYU.email).unwrap().requests;
    assert_eq!(requests.len(), 1);
    assert_eq!((requests[0].kind, requests[0].status), ("issuance", "Done"));
    assert_eq!(requests[0].due_at.to_string(), "2026-01-06T16:59:59Z");
    let all = Filter { which: Which::All, kind: None };
    assert_eq!(request::list(&stage.ra(START), all, 10, 0).unwrap().1, 1);
    assert_eq!(request::list(&stage.ra(START), Filter::default(), 10, 0).unwrap().1, 0);
}
