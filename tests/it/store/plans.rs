//! What the store really runs, explained: the statements are those of a day's work by all roles, taken where they are
//! prepared, and none of them reads through a table that grows with the people.

use std::cell::RefCell;
use std::collections::BTreeSet;

use bsre::domain::agreement::Consent;
use bsre::domain::certificate::passphrase::Manner;
use bsre::domain::change::ChangeWish;
use bsre::domain::cooperation::Amendment;
use bsre::domain::email::Email;
use bsre::domain::id::{RequestId, SealId};
use bsre::domain::listing::{CertificateFilter, UserFilter, UserView};
use bsre::domain::office::{MailDomain, UnitName};
use bsre::domain::period::{Per, Period};
use bsre::domain::product::{Product, RevocationReason};
use bsre::domain::request::RequestKind;
use bsre::domain::roster::{Permanence, Unit};
use bsre::domain::seal::SealName;
use bsre::domain::{LinkKind, day};
use bsre::service::certificate::CertificateChoice;
use bsre::service::listing::{ListWishes, Page};
use bsre::service::passphrase::rekey;
use bsre::service::request::{RequestFilter, RequestProgress};
use bsre::service::revocation;
use bsre::service::seal::{self, confirm, request::Wanted, revoke};
use bsre::service::statistics::statistics;
use bsre::service::{
    authority, certificate, correction, decision, issuance, listing, mail, organisation, remind, renewal, request,
    update, user, verifikator,
};
use bsre::store::{self, Store};

use crate::stage::{AYU, BAGUS, CITRA, DIMAS, KABUPATEN, KEMENTERIAN, RA, START, Stage, fixture, of};

thread_local! {
    /// What was run by this test's own thread.
    static RUN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

fn remember(sql: &str) {
    RUN.with_borrow_mut(|run| run.insert(sql.to_owned()));
}

const LATER: &str = "2026-01-05T02:10:00Z";
const READ: &str = "2026-01-05T02:10:15Z";

/// Lists as each role sees them.
fn look_around(stage: &Stage) {
    for who in [RA, BAGUS.email, AYU.email] {
        let app = stage.acting(who, LATER);
        let page = Page { limit: 10, offset: 0 };
        for view in [None, Some(UserView::Seals), Some(UserView::Updates), Some(UserView::Waiting)] {
            let wishes = ListWishes { filter: UserFilter { view, ..UserFilter::default() }, ..ListWishes::default() };
            listing::list(&app, &wishes, page).unwrap();
        }
        for which in [RequestProgress::All, RequestProgress::Waiting, RequestProgress::Overdue] {
            for kind in [None, Some(RequestKind::Renewal), Some(RequestKind::Seal)] {
                request::list(&app, RequestFilter { kind, which }, 10, 0).unwrap();
            }
        }
        certificate::list(&app, &CertificateFilter::default(), &[], page).unwrap();
        seal::list(&app, 10, 0).unwrap();
        mail::list(&app, None, 10, 0).unwrap();
        mail::list(&app, Some(AYU.email), 10, 0).unwrap();
        user::show(&app, AYU.email).unwrap();
        user::history(&app, AYU.email).unwrap();
        verifikator::list(&app).ok();
        let date = |text| day::parse(text).unwrap();
        statistics(
            &app,
            Period::asked(Some(date("2026-01-01")), Some(date("2026-01-31")), app.now()).unwrap(),
            Per::Day,
        )
        .unwrap();
    }
    remind::remind(&mut stage.ra(LATER), |_, _| ()).unwrap();
    organisation::list(&stage.ra(LATER), Some("kabupaten")).unwrap();
    organisation::show(&stage.ra(LATER), "kementerian").unwrap();
    authority::sign_crl(&mut stage.ra(LATER), store::authority::Name::Issuing).unwrap();
}

/// The oldest request that waits for RA.
fn waiting(stage: &Stage) -> RequestId {
    RequestId(request::list(&stage.ra(LATER), RequestFilter::default(), 1, 0).unwrap().0[0].id)
}

/// A day's work: everything that RA decides, both ways of an update, a seal from request to end.
fn work() -> Stage {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    stage.registered(BAGUS, KABUPATEN, START);
    stage.give_role(BAGUS.email, "Verifikator");
    stage.verified(CITRA, KABUPATEN, START);
    stage.registered(DIMAS, KEMENTERIAN, START);
    user::resend(&mut stage.ra(START), DIMAS.email).unwrap();
    let address = Email::parse("dimas.s@kementerian-contoh.test").ok();
    correction::correct(&mut stage.ra(START), DIMAS.email, None, address).unwrap();
    let units = Some(vec![UnitName::parse("Pusat Data Contoh").unwrap()]);
    let domains = Some(vec![MailDomain::parse("kementerian-contoh.test").unwrap()]);
    let amendment = Amendment { units, domains, ..Amendment::default() };
    organisation::set(&mut stage.ra(START), KEMENTERIAN, &amendment).unwrap();
    organisation::close(&mut stage.ra(START), KEMENTERIAN).unwrap();
    organisation::reopen(&mut stage.ra(START), KEMENTERIAN).unwrap();
    issuance::ask(&mut stage.ra(START), CITRA.email, Product::Email).unwrap();

    let newest = || CertificateChoice::OfPerson(AYU.email.to_owned());
    rekey::send(&mut stage.ra(START), &of(AYU.email), Manner::Reset).unwrap();
    renewal::ask(&mut stage.ra(START), &newest()).unwrap();
    decision::approve(&mut stage.ra(LATER), waiting(&stage)).unwrap();
    revocation::revoke(&mut stage.ra(LATER), &newest(), RevocationReason::Moved).unwrap();

    let wish = |text| [ChangeWish::parse(text).unwrap()];
    update::request(&mut stage.acting(AYU.email, LATER), AYU.email, &wish("city=Cimahi"), None).unwrap();
    update::approve(&mut stage.acting(BAGUS.email, LATER), AYU.email).unwrap();
    let form = fixture("recommendation.pdf");
    let away = ["organisation=Kementerian Contoh Digital", "email=citra@kementerian.test"];
    let away = away.map(|text| ChangeWish::parse(text).unwrap());
    update::request(&mut stage.acting(BAGUS.email, LATER), CITRA.email, &away, Some(&form)).unwrap();
    decision::approve(&mut stage.ra(LATER), waiting(&stage)).unwrap();
    let token = stage.token(CITRA.email, LinkKind::Update, LATER);
    update::confirm(&mut stage.ra(LATER), &token).unwrap();

    let draft =
        verifikator::NewNomination { unit: Unit::It, permanence: Permanence::Unstated, form: Some(form.clone()) };
    verifikator::nominate(&mut stage.ra(LATER), AYU.email, &draft).unwrap();
    decision::reject(&mut stage.ra(LATER), waiting(&stage), "berkas belum lengkap").unwrap();

    let common_name = SealName::parse("Pusat Data Contoh").unwrap();
    let wanted = Wanted { form, common_name, email: AYU.email.to_owned(), system: None };
    seal::request::request(&mut stage.acting(BAGUS.email, START), &wanted).unwrap();
    seal::request::withdraw(&mut stage.acting(BAGUS.email, START), SealId(1)).unwrap();
    seal::request::request(&mut stage.acting(BAGUS.email, START), &wanted).unwrap();
    seal::request::resend(&mut stage.acting(BAGUS.email, START), SealId(2)).unwrap();
    let token = stage.token(AYU.email, LinkKind::Eseal, LATER);
    confirm::open(&mut stage.ra(LATER), &token).unwrap();
    let code = stage.token(AYU.email, LinkKind::Otp, LATER);
    confirm::confirm(&mut stage.ra(READ), &token, &code, Consent::Given).unwrap();
    decision::approve(&mut stage.ra(READ), waiting(&stage)).unwrap();
    revoke::revoke(&mut stage.ra(READ), SealId(2), RevocationReason::Left).unwrap();
    decision::approve(&mut stage.ra(READ), waiting(&stage)).unwrap();
    stage
}

/// Tables that do not grow with the people.
const SMALL: &[&str] =
    &["organisation", "nomination", "holiday", "setting", "registry", "product", "tally", "ending", "daily"];

/// Indexes that hold only what waits or lives.
fn partial(store: &Store) -> Vec<String> {
    let store = rusqlite::Connection::open(store.path()).unwrap();
    let mut named =
        store.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE '% WHERE %'").unwrap();
    let rows = named.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// A list of everything, for whoever may see everything: a page of it in its own order, or its count. Where people are so
/// many that the page is soon full, `listing` reads on in that order on purpose.
fn is_everything(sql: &str) -> bool {
    let all = !sql.contains("WHERE")
        || [
            "WHERE ?1 = ?1",
            "WHERE true",
            "user NOT INDEXED",
            "FROM user  WHERE role IN ('User', 'Verifikator') ORDER BY",
            "WHERE request.kind = ",
        ]
        .iter()
        .any(|one| sql.contains(one));
    let paged = sql.contains("ORDER BY") && sql.contains("LIMIT");
    all && (paged || sql.starts_with("SELECT count(*)"))
}

#[test]
fn what_the_store_runs_stays_on_its_indexes() {
    assert!(store::watch(remember));
    let stage = work();
    look_around(&stage);
    let run = RUN.take();
    let store = Store::open(&stage.places().store).unwrap();
    let partial = partial(&store);
    let mut found = Vec::new();
    let savepoints = ["SAVEPOINT part", "ROLLBACK TO part", "RELEASE part"];
    // Beside an INSERT SQLite explains how it would look for rows that waited for this one: it looks only while a reference
    // is open, and none is put off.
    let is_read = |sql: &str| !sql.starts_with("EXPLAIN") && !sql.starts_with("INSERT") && !savepoints.contains(&sql);
    for sql in run.iter().filter(|sql| is_read(sql)) {
        for line in store.plan(sql).unwrap() {
            let Some(rest) = line.strip_prefix("SCAN ").filter(|rest| !rest.starts_with('(')) else { continue };
            let table = rest.split(' ').next().unwrap();
            let few = SMALL.contains(&table)
                || rest.rsplit(' ').next().is_some_and(|index| partial.iter().any(|one| one == index));
            if !few && !is_everything(sql) {
                found.push(format!("{line}: {sql}"));
            }
        }
    }
    assert!(found.is_empty(), "{} of {}:\n{}", found.len(), run.len(), found.join("\n"));
    for what in [
        "FROM request\n  JOIN user ON user.id = request.user_id",
        "SELECT count(*) FROM request",
        "UPDATE request SET status = ?2, reason = ?3 WHERE change_id = ?1",
        "WHERE nomination_id = ?1 AND status = 'Waiting for Approval'",
        "UPDATE link SET replaced_at = ?2 WHERE user_id = ?1 AND used_at IS NULL",
        "UPDATE certificate SET status = 'Expired'",
        "INDEXED BY certificate_end",
        "INDEXED BY request_renewal_live",
        "INDEXED BY user_verification",
        "INDEXED BY request_queue",
        "DELETE FROM organisation_unit WHERE organisation_id = ?1",
        "UPDATE user SET name = ?2, email = ?3",
        "instr(lower(name), lower(?1))",
    ] {
        assert!(run.iter().any(|sql| sql.contains(what)), "nobody ran {what}");
    }
    assert!(run.len() > 100, "only {}", run.len());
}
