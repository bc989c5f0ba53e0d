//! eSeals that nobody decided on: sent again after they lapsed, withdrawn (SEA-11, LNK-01).

use bsre::service::{activation, user};

use super::*;

const NEXT_DAY: &str = "2026-01-06T02:00:01Z";

#[test]
fn sea_11_a_request_that_lapsed_is_sent_again_with_a_link_of_its_own() {
    let stage = stage();
    requested(&stage);
    let (first, code) = (stage.token(AYU.email, LinkKind::Eseal, START), open(&stage, "2026-01-06T02:00:00Z"));
    let seen = |now| seal::show(&stage.ra(now), SealId(1)).unwrap().seal;
    assert_eq!((seen(DECIDED).lapsed, seen(NEXT_DAY).lapsed, seen(NEXT_DAY).status), (false, true, "Requested"));
    let late = confirm::open(&mut stage.ra(NEXT_DAY), &first).unwrap_err();
    let help = late.help(Lang::En).unwrap();
    assert!(help.contains("Verifikator") && help.contains("`bsre eseal resend 1`"), "{help}");
    assert_eq!(refused::<()>(Err(late)), (Some("LNK-01"), 7));

    let resend = |actor: &str| seal::request::resend(&mut stage.acting(actor, NEXT_DAY), SealId(1));
    assert_eq!(refused(resend(RA)), (Some("SEA-11"), 5));
    assert_eq!(refused(resend(AYU.email)), (Some("SEA-11"), 5));
    assert_eq!(refused(resend(DIMAS.email)), (Some("ORG-04"), 5));
    let sent = resend(BAGUS.email).unwrap();
    assert_eq!(
        (sent.id, sent.lapsed, sent.confirm_until.unwrap().to_string().as_str()),
        (1, false, "2026-01-07T02:00:01Z")
    );

    let token = stage.token(AYU.email, LinkKind::Eseal, NEXT_DAY);
    let early = confirm::confirm(&mut stage.ra("2026-01-06T02:00:15Z"), &token, &code, Consent::Given);
    assert_eq!(refused(early), (Some("SEA-02"), 7), "the former link's code ended with it");
    let code = open(&stage, NEXT_DAY);
    let done = confirm(&stage, &code, Consent::Given, "2026-01-06T02:00:16Z").unwrap();
    assert_eq!((done.status, done.confirm_until, done.lapsed), ("Waiting for Approval", None, false));
    assert_eq!(refused(resend(BAGUS.email)), (Some("SEA-11"), 6));
}

#[test]
fn sea_11_a_link_that_is_good_can_be_sent_again_and_the_former_one_ends() {
    let stage = stage();
    requested(&stage);
    let first = stage.token(AYU.email, LinkKind::Eseal, START);
    seal::request::resend(&mut stage.acting(BAGUS.email, OPENED), SealId(1)).unwrap();
    assert_eq!(refused(confirm::open(&mut stage.ra(OPENED), &first)), (Some("LNK-01"), 7));
    assert_ne!(stage.token(AYU.email, LinkKind::Eseal, OPENED), first);
    organisation::close(&mut stage.ra(OPENED), KABUPATEN).unwrap();
    let closed = seal::request::resend(&mut stage.acting(BAGUS.email, OPENED), SealId(1));
    assert_eq!(refused(closed), (Some("ORG-02"), 6));
}

#[test]
fn sea_11_a_code_is_never_said_to_live_longer_than_its_link() {
    let stage = stage();
    requested(&stage);
    let token = stage.token(AYU.email, LinkKind::Eseal, START);
    let until = |now| confirm::open(&mut stage.ra(now), &token).unwrap().code_expires_at.to_string();
    assert_eq!(until("2026-01-06T01:54:00Z"), "2026-01-06T01:59:00Z");
    assert_eq!(until("2026-01-06T01:58:00Z"), "2026-01-06T02:00:00Z");
    let (letters, _) = mail::list(&stage.ra(DECIDED), Some(AYU.email), 99, 0).unwrap();
    assert_eq!(letters.last().unwrap().expires_at.unwrap().to_string(), "2026-01-06T02:00:00Z");
}

#[test]
fn sea_11_a_request_is_withdrawn_until_ra_decides() {
    for actor in [AYU.email, BAGUS.email, RA] {
        let stage = stage();
        requested(&stage);
        let token = stage.token(AYU.email, LinkKind::Eseal, START);
        let gone = seal::request::withdraw(&mut stage.acting(actor, OPENED), SealId(1)).unwrap();
        assert_eq!(gone.status, "Rejected");
        let seen = seal::show(&stage.ra(OPENED), SealId(1)).unwrap();
        assert_eq!(seen.reason.unwrap(), format!("withdrawn by {actor}"));
        assert_eq!(stage.letters(AYU.email, OPENED).last().unwrap(), "eseal-withdrawn");
        assert_eq!(refused(confirm::open(&mut stage.ra(OPENED), &token)), (Some("LNK-01"), 7));
        assert_eq!(ask(&stage, NAME, OPENED).unwrap().status, "Requested", "the name is free again");
    }
    let stage = stage();
    let asked = confirmed(&stage);
    let withdraw = |actor: &str| seal::request::withdraw(&mut stage.acting(actor, READ), SealId(1));
    assert_eq!(refused(withdraw(DIMAS.email)), (Some("ORG-04"), 5));
    withdraw(BAGUS.email).unwrap();
    assert_eq!(request::show(&stage.ra(READ), asked).unwrap().request.status, "Void");
    assert_eq!(refused(decision::approve(&mut stage.ra(READ), asked)), (Some("SEA-05"), 6));
    assert_eq!(refused(withdraw(BAGUS.email)), (Some("SEA-11"), 6));
}

#[test]
fn sea_11_a_seal_that_is_issued_is_not_withdrawn_but_revoked() {
    let stage = stage();
    issued(&stage);
    let no = seal::request::withdraw(&mut stage.acting(BAGUS.email, DECIDED), SealId(1)).unwrap_err();
    assert!(no.help(Lang::En).unwrap().contains("`bsre eseal revoke 1 --reason R`"));
    assert_eq!(refused::<()>(Err(no)), (Some("SEA-11"), 6));
}

#[test]
fn lnk_01_a_link_that_lapsed_names_the_command_that_sends_another() {
    let stage = Stage::new();
    stage.registered(BAGUS, KABUPATEN, START);
    let token = stage.token(BAGUS.email, LinkKind::Activation, START);
    let late = stage.ra(NEXT_DAY);
    let no = mail::token(&late, BAGUS.email, LinkKind::Activation).unwrap_err();
    assert!(no.help(Lang::En).unwrap().contains(&format!("`bsre user resend {}`", BAGUS.email)));
    user::resend(&mut stage.ra(NEXT_DAY), BAGUS.email).unwrap();
    let form = stage.form(BAGUS, token);
    let replaced = activation::activate(&mut stage.ra(NEXT_DAY), form).unwrap_err();
    assert!(
        !replaced.help(Lang::En).unwrap().contains(BAGUS.email),
        "a replaced link needs no other: the newest mail has it"
    );
}
