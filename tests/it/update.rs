//! Data updates: by a Verifikator with the person's confirmation, by the person with a Verifikator's judgement, and the
//! move to another organisation by RA.

use bsre::domain::LinkKind;
use bsre::domain::change::ChangeWish;
use bsre::domain::id::RequestId;
use bsre::domain::product::RevocationReason;
use bsre::domain::reason::Reason;
use bsre::error::Result;
use bsre::service::certificate::CertificateChoice;
use bsre::service::decision;
use bsre::service::request::{self, RequestFilter};
use bsre::service::revocation;
use bsre::service::update::{self, UpdateAsked};
use bsre::service::{issuance, mail, renewal, user};

use crate::stage::{AYU, BAGUS, CITRA, Citizen, KABUPATEN, KEMENTERIAN, START, Stage, fixture, of, refused};

/// Two years and a day after [`START`].
const LATER: &str = "2028-01-06T02:00:00Z";

/// Asks for changes in somebody's name.
fn why(text: &str) -> Reason {
    Reason::of_update(text).unwrap()
}

fn ask(stage: &Stage, by: &str, now: &str, wishes: &[&str], form: Option<&str>) -> Result<UpdateAsked> {
    let wishes: Vec<_> = wishes.iter().map(|wish| ChangeWish::parse(wish).unwrap()).collect();
    update::request(&mut stage.acting(by, now), AYU.email, &wishes, form.map(fixture).as_deref())
}

const FORM: Option<&str> = Some("recommendation.pdf");

fn confirm(stage: &Stage, email: &str, now: &str) -> Result<user::UserSummary> {
    let token = stage.token(email, LinkKind::Update, now);
    update::confirm(&mut stage.ra(now), &token)
}

fn revoke(stage: &Stage, who: Citizen) {
    let which = CertificateChoice::OfPerson(who.email.to_owned());
    revocation::revoke(&mut stage.ra(START), &which, RevocationReason::DataChanged).unwrap();
}

/// Ayu with a certificate, and Bagus as Verifikator of the same organisation.
fn stage() -> Stage {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    stage
}

const RA: &str = crate::stage::RA;

#[test]
fn sta_02_a_renewal_that_the_clock_overtook_keeps_nobody_from_a_change() {
    let stage = stage();
    renewal::ask(&mut stage.ra(START), &CertificateChoice::OfPerson(AYU.email.to_owned())).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Verified", "Expired"));
    ask(&stage, BAGUS.email, LATER, &["city=Bandung"], None).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Update", "Expired"));
}

#[test]
fn upd_05_a_verifikators_change_waits_for_the_person() {
    let stage = stage();
    let asked = ask(&stage, BAGUS.email, START, &["position=Arsiparis", "city=Bandung"], None).unwrap();
    assert_eq!((asked.verification, asked.waits_for), ("Update", "user"));
    assert_eq!(stage.row(AYU.email, START), ("Update", "Issue"));
    assert!(!user::show(&stage.ra(START), AYU.email).unwrap().user.can_sign);
    assert_eq!(refused(ask(&stage, BAGUS.email, START, &["city=Cimahi"], None)), (Some("UPD-05"), 6));
    assert_eq!(refused(update::approve(&mut stage.acting(BAGUS.email, START), AYU.email)), (Some("UPD-05"), 6));
    assert_eq!(user::show(&stage.ra(START), AYU.email).unwrap().user.city, None, "nothing changes before");

    let after = confirm(&stage, AYU.email, START).unwrap();
    assert_eq!((after.position.as_deref(), after.city.as_deref()), (Some("Arsiparis"), Some("Bandung")));
    assert_eq!(refused(update::confirm(&mut stage.ra(START), &"4f1c".into())), (Some("LNK-01"), 7));
}

#[test]
fn sta_05_after_a_confirmed_change_the_certificate_is_as_before() {
    let stage = stage();
    ask(&stage, RA, START, &["nip=198804122012032009", "phone=081234567899"], None).unwrap();
    let after = confirm(&stage, AYU.email, START).unwrap();
    assert_eq!((after.verification, after.certificate, after.can_sign), ("Verified", "Issue", true));
    assert_eq!(after.nip.as_deref(), Some("198804122012032009"));
}

/// The addresses to which the letters of a kind to Ayu's account went.
fn sent_to(stage: &Stage, kind: &str) -> Vec<String> {
    let (all, _) = mail::list(&stage.ra(START), Some(AYU.email), 1_000, 0).unwrap();
    all.into_iter().filter(|one| one.kind == kind).map(|one| one.to).collect()
}

#[test]
fn mai_06_a_new_address_confirms_and_the_old_one_is_told() {
    let stage = stage();
    revoke(&stage, AYU);
    ask(&stage, BAGUS.email, START, &["email=ayu@baru.test", "city=Bandung"], None).unwrap();
    assert_eq!(sent_to(&stage, "update"), ["ayu@baru.test"]);
    assert_eq!(sent_to(&stage, "address-change"), [AYU.email]);
    assert_eq!(confirm(&stage, AYU.email, START).unwrap().email, "ayu@baru.test");
}

#[test]
fn mai_06_the_old_address_is_told_of_the_persons_own_change_too() {
    let stage = stage();
    revoke(&stage, AYU);
    ask(&stage, AYU.email, START, &["email=ayu@baru.test"], None).unwrap();
    assert_eq!(sent_to(&stage, "address-change"), [AYU.email]);
    update::approve(&mut stage.acting(BAGUS.email, START), AYU.email).unwrap();
    let (all, _) = mail::list(&stage.ra(START), Some("ayu@baru.test"), 1_000, 0).unwrap();
    assert_eq!(all.last().map(|one| (one.kind.as_str(), one.to.as_str())), Some(("update-approved", "ayu@baru.test")));
}

#[test]
fn mai_06_an_address_that_stays_is_told_nothing() {
    let stage = stage();
    ask(&stage, BAGUS.email, START, &["city=Bandung"], None).unwrap();
    assert_eq!((sent_to(&stage, "update"), sent_to(&stage, "address-change")), (vec![AYU.email.to_owned()], vec![]));
}

#[test]
fn upd_01_name_and_email_change_after_a_revocation_only() {
    let stage = stage();
    assert_eq!(refused(ask(&stage, BAGUS.email, START, &["name=Ayu Lestari"], None)), (Some("UPD-01"), 6));
    assert_eq!(refused(ask(&stage, RA, START, &["email=ayu@baru.test"], None)), (Some("UPD-01"), 6));
    revoke(&stage, AYU);
    stage.ask(AYU, START).unwrap();
    let former = stage.token(AYU.email, LinkKind::SetPassphrase, START);
    ask(&stage, BAGUS.email, START, &["email=ayu@baru.test"], None).unwrap();
    assert_eq!(stage.row(AYU.email, START), ("Update", "Revoke"));
    assert_eq!(refused(stage.ask(AYU, START)), (Some("ISS-07"), 6));
    let after = confirm(&stage, AYU.email, START).unwrap();
    assert_eq!((after.email.as_str(), after.verification), ("ayu@baru.test", "Verified"));

    let live = mail::token(&stage.ra(START), "ayu@baru.test", LinkKind::SetPassphrase);
    assert!(live.is_err(), "the link to the former address {former:?} is dead");
    let history = user::history(&stage.ra(START), "ayu@baru.test").unwrap();
    assert_eq!(history[0].action, "registered", "history stays with the person");
    let again = issuance::ask(
        &mut stage.acting(BAGUS.email, START),
        "ayu@baru.test",
        bsre::domain::product::Product::Signature,
    );
    assert!(again.is_ok());
}

#[test]
fn upd_06_a_persons_own_change_waits_for_a_judge() {
    let stage = stage();
    assert_eq!(refused(ask(&stage, AYU.email, START, &["city=Bandung"], None)), (Some("UPD-06"), 6));
    revoke(&stage, AYU);
    let asked = ask(&stage, AYU.email, START, &["city=Bandung", "name=Ayu Lestari"], None).unwrap();
    assert_eq!((asked.verification, asked.waits_for), ("Update", "verifikator"));
    assert_eq!(refused(update::approve(&mut stage.acting(AYU.email, START), AYU.email)), (Some("ORG-01"), 5));
    update::reject(&mut stage.acting(BAGUS.email, START), AYU.email, &why("bukan nama KTP")).unwrap();
    let kept = user::show(&stage.ra(START), AYU.email).unwrap().user;
    assert_eq!((kept.verification, kept.city, kept.name.as_str()), ("Verified", None, AYU.name));
    assert!(stage.letters(AYU.email, START).contains(&"update-rejected".to_owned()));

    ask(&stage, AYU.email, START, &["city=Bandung"], None).unwrap();
    let after = update::approve(&mut stage.acting(BAGUS.email, START), AYU.email).unwrap();
    assert_eq!((after.verification, after.certificate, after.city.as_deref()), ("Verified", "Revoke", Some("Bandung")));
    assert!(stage.letters(AYU.email, START).contains(&"update-approved".to_owned()));
}

#[test]
fn upd_08_history_has_every_field_with_old_and_new() {
    let stage = stage();
    ask(&stage, BAGUS.email, START, &["position=Arsiparis", "province=Jawa Barat"], None).unwrap();
    confirm(&stage, AYU.email, START).unwrap();
    let lines = user::history(&stage.ra(START), AYU.email).unwrap();
    let updated: Vec<_> = lines.iter().filter(|line| line.action == "updated").collect();
    let fields: Vec<_> = updated.iter().filter_map(|line| line.field.as_deref()).collect();
    assert_eq!(fields, ["verification", "position", "province"]);
    assert_eq!(updated[1].new.as_deref(), Some("Arsiparis"));
    assert!(updated.iter().all(|line| line.actor == AYU.email), "the person confirmed");
}

#[test]
fn upd_04_only_ra_moves_somebody_and_only_with_the_form() {
    let stage = stage();
    let to = "organisation=Kementerian Contoh Digital";
    assert_eq!(refused(ask(&stage, RA, START, &[to], None)), (Some("UPD-04"), 3));
    assert_eq!(refused(ask(&stage, BAGUS.email, START, &[to], None)), (Some("UPD-04"), 5));
    assert_eq!(refused(ask(&stage, AYU.email, START, &[to], FORM)), (Some("UPD-04"), 5));
    assert_eq!(refused(ask(&stage, RA, START, &[to], FORM)), (Some("UPD-01"), 6));
    revoke(&stage, AYU);
    assert_eq!(refused(ask(&stage, RA, START, &["organisation=Entah"], FORM)), (None, 4));
    let asked = ask(&stage, RA, START, &[to], FORM).unwrap();
    assert_eq!((asked.verification, asked.waits_for), ("Update", "user"));
    let after = confirm(&stage, AYU.email, START).unwrap();
    assert_eq!((after.organisation.as_str(), after.verification), (KEMENTERIAN, "Verified"));
    assert!(
        user::show(&stage.acting(BAGUS.email, START), AYU.email).is_err(),
        "the former Verifikator sees her no more"
    );
}

#[test]
fn upd_04_a_verifikators_form_waits_for_ra() {
    let stage = stage();
    let to = "organisation=Kementerian Contoh Digital";
    revoke(&stage, AYU);
    let asked = ask(&stage, BAGUS.email, START, &[to], FORM).unwrap();
    assert_eq!((asked.verification, asked.waits_for), ("Verified", "ra"));
    assert_eq!(refused(ask(&stage, RA, START, &["city=Bandung"], None)), (Some("UPD-04"), 6));
    let queue = || request::list(&stage.ra(START), RequestFilter::default(), 10, 0).unwrap().0;
    let (first, kind) = (RequestId(queue()[0].id), queue()[0].kind);
    assert_eq!(kind, "organisation-change");
    decision::reject(&mut stage.ra(START), first, "formulir belum ditandatangani").unwrap();
    assert_eq!(refused(decision::approve(&mut stage.ra(START), first)), (Some("UPD-04"), 6));
    assert!(stage.letters(AYU.email, START).contains(&"update-rejected".to_owned()));

    ask(&stage, BAGUS.email, START, &[to], FORM).unwrap();
    let second = RequestId(queue()[0].id);
    assert_eq!(refused(decision::approve(&mut stage.acting(BAGUS.email, START), second)), (Some("ORG-01"), 5));
    decision::approve(&mut stage.ra(START), second).unwrap();
    assert_eq!(stage.row(AYU.email, START), ("Update", "Revoke"));
    assert_eq!(confirm(&stage, AYU.email, START).unwrap().organisation, KEMENTERIAN);
    assert_eq!(request::show(&stage.ra(START), second).unwrap().request.status, "Done");
}

#[test]
fn org_01_a_verifikator_gives_the_role_back_before_moving() {
    use bsre::domain::roster::{Permanence, Unit};
    use bsre::service::verifikator::{self, NewNomination};
    let stage = Stage::new();
    stage.verified(AYU, KABUPATEN, START);
    let draft = NewNomination { unit: Unit::It, permanence: Permanence::Unstated, form: FORM.map(fixture) };
    verifikator::nominate(&mut stage.ra(START), AYU.email, &draft).unwrap();
    let to = "organisation=Kementerian Contoh Digital";
    assert_eq!(refused(ask(&stage, RA, START, &[to], FORM)), (Some("ORG-01"), 6));
    verifikator::withdraw(&mut stage.ra(START), AYU.email, None).unwrap();
    ask(&stage, RA, START, &[to], FORM).unwrap();
    verifikator::nominate(&mut stage.ra(START), AYU.email, &draft).unwrap();
    assert_eq!(refused(confirm(&stage, AYU.email, START)), (Some("ORG-01"), 6), "looked at again when confirmed");
}

#[test]
fn reg_03_an_address_is_not_taken_from_somebody_else() {
    let stage = stage();
    revoke(&stage, AYU);
    assert_eq!(refused(ask(&stage, RA, START, &["email=BAGUS@contoh.test"], None)), (Some("REG-03"), 6));
    ask(&stage, RA, START, &["email=baru@contoh.test"], None).unwrap();
    let taken = Citizen { email: "baru@contoh.test", ..CITRA };
    stage.registered(taken, KABUPATEN, START);
    assert_eq!(refused(confirm(&stage, AYU.email, START)), (Some("REG-03"), 6));
    update::reject(&mut stage.ra(START), AYU.email, &why("alamat sudah dipakai")).unwrap();
    assert_eq!(stage.row(AYU.email, START), ("Verified", "Revoke"));
}

#[test]
fn sta_02_a_change_that_waits_survives_the_end_of_the_certificate() {
    let stage = stage();
    ask(&stage, RA, START, &["city=Bandung"], None).unwrap();
    assert_eq!(stage.row(AYU.email, LATER), ("Update", "Expired"));
    update::reject(&mut stage.ra(LATER), AYU.email, &why("kedaluwarsa")).unwrap();
    let asked = ask(&stage, AYU.email, LATER, &["name=Ayu Lestari", "city=Bandung"], None).unwrap();
    assert_eq!(asked.waits_for, "verifikator");
    let after = update::approve(&mut stage.ra(LATER), AYU.email).unwrap();
    assert_eq!((after.verification, after.certificate, after.name.as_str()), ("Verified", "Expired", "Ayu Lestari"));
}

#[test]
fn iss_07_nothing_is_issued_renewed_or_rekeyed_while_a_change_waits() {
    use bsre::domain::certificate::passphrase::Manner;
    use bsre::service::passphrase::rekey;
    use bsre::service::renewal;
    let stage = stage();
    ask(&stage, RA, START, &["city=Bandung"], None).unwrap();
    assert_eq!(refused(stage.ask(AYU, START)), (Some("ISS-07"), 6));
    assert_eq!(refused(rekey::send(&mut stage.ra(START), &of(AYU.email), Manner::Change)), (Some("ISS-07"), 6));
    let which = CertificateChoice::OfPerson(AYU.email.to_owned());
    assert_eq!(refused(renewal::ask(&mut stage.ra(START), &which)), (Some("ISS-07"), 6));
    revoke(&stage, AYU);
    assert_eq!(stage.row(AYU.email, START), ("Update", "Revoke"), "a revocation is never in the way");
    confirm(&stage, AYU.email, START).unwrap();
}
