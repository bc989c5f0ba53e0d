//! What lists and statistics show, to whom, and that their counts are those of the people.

use bsre::domain::actor::{Role, Scope};
use bsre::domain::certificate::CertificateStatus;
use bsre::domain::id::OrganisationId;
use bsre::domain::listing::{CertificateFilter, Choice, UserFilter, UserView};
use bsre::domain::period::{Per, Period};
use bsre::domain::product::{CertificateType, Product, RevocationReason};
use bsre::domain::serial::Serial;
use bsre::domain::span::SOON;
use bsre::domain::verification::VerificationStatus;
use bsre::domain::{LinkKind, Timestamp};
use bsre::error::Result;
use bsre::service::listing::{self, ListWishes, Page};
use bsre::service::{certificate, revocation, statistics, user};
use bsre::store;
use time::macros::date;

use crate::stage::{AYU, BAGUS, CITRA, DIMAS, ENDAH, KABUPATEN, KEMENTERIAN, RA, START, Stage, moment, refused};

/// A week after the stage is set.
const NEXT_WEEK: &str = "2026-01-12T02:00:00Z";

/// 29 days before the first certificates end.
const SOON_OVER: &str = "2027-12-07T02:00:00Z";

/// When every certificate of the stage has ended.
const OVER: &str = "2028-02-01T02:00:00Z";

const ALL: Page = Page { limit: 1_000, offset: 0 };

/// Five people in two organisations: Issue and Revoke, New, Verified without a certificate, Issue a week later.
fn populated() -> Stage {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, START);
    let serial = stage.issued(BAGUS, KABUPATEN, START);
    let which = certificate::CertificateChoice::Serial(Serial::parse(&serial).unwrap());
    revocation::revoke(&mut stage.ra(START), &which, RevocationReason::Moved).unwrap();
    stage.registered(CITRA, KABUPATEN, START);
    stage.verified(DIMAS, KEMENTERIAN, START);
    stage.issued(ENDAH, KEMENTERIAN, NEXT_WEEK);
    stage
}

fn listed(stage: &Stage, actor: &str, now: &str, filter: UserFilter) -> Vec<String> {
    let wishes = ListWishes { filter, ..ListWishes::default() };
    let (found, total) = listing::list(&stage.acting(actor, now), &wishes, ALL).unwrap();
    assert_eq!(usize::try_from(total).unwrap(), found.len());
    found.into_iter().map(|one| one.email).collect()
}

fn only<T>(values: impl IntoIterator<Item = T>) -> Choice<T> {
    Choice { only: values.into_iter().collect(), but: Vec::new() }
}

fn but<T>(values: impl IntoIterator<Item = T>) -> Choice<T> {
    Choice { only: Vec::new(), but: values.into_iter().collect() }
}

fn searched(text: &str) -> UserFilter {
    UserFilter { search: Some(text.to_owned()), ..UserFilter::default() }
}

#[test]
fn mon_02_people_are_listed_in_order_without_the_officers() {
    let stage = populated();
    let everybody = [AYU, BAGUS, CITRA, DIMAS, ENDAH].map(|who| who.email);
    assert_eq!(listed(&stage, RA, NEXT_WEEK, UserFilter::default()), everybody);
    let officers = UserFilter { roles: only([Role::Ra]), ..UserFilter::default() };
    assert_eq!(listed(&stage, RA, NEXT_WEEK, officers), [RA]);
    let page = Page { limit: 2, offset: 1 };
    let (found, total) = listing::list(&stage.ra(NEXT_WEEK), &ListWishes::default(), page).unwrap();
    assert_eq!((found[0].email.as_str(), found.len(), total), (BAGUS.email, 2, 5));
}

#[test]
fn mon_02_people_are_searched_by_email_name_and_numbers() {
    let stage = populated();
    let find = |text: &str| listed(&stage, RA, NEXT_WEEK, searched(text));
    for text in
        ["ayu@contoh.test", "AYU@CONTOH.TEST", "ayu lestari", "3171015204880001", "317101", "198804122012032001"]
    {
        assert_eq!(find(text), [AYU.email], "{text}");
    }
    assert_eq!(find("contoh.test").len(), 5);
    assert_eq!(find("yu@contoh.test"), [AYU.email]);
    assert_eq!(find("0812-3450-0001").len(), 4);
    for text in ["08123", "0812-34", "+628123", "628123"] {
        assert_eq!(find(text).len(), 4, "{text}");
    }
    assert_eq!(find("45204880"), Vec::<String>::new());
    assert_eq!(find("15204880"), [AYU.email]);
    for text in ["%", "_", "nobody", "ayu@contoh.tes_"] {
        assert_eq!(find(text), Vec::<String>::new(), "{text}");
    }
    let verified = UserFilter { verifications: only([VerificationStatus::New]), ..searched("contoh") };
    assert_eq!(listed(&stage, RA, NEXT_WEEK, verified), [CITRA.email]);
}

#[test]
fn mon_02_every_filter_counts_whom_it_shows() {
    let stage = populated();
    let choices = |values: &[Option<CertificateStatus>]| [only(values.to_vec()), but(values.to_vec())];
    let certificates =
        [None, Some(CertificateStatus::Issue), Some(CertificateStatus::Expired), Some(CertificateStatus::Revoke)];
    for now in [START, NEXT_WEEK, SOON_OVER, OVER] {
        let (everybody, _) = listing::list(&stage.ra(now), &ListWishes::default(), ALL).unwrap();
        for pair in certificates.windows(2).chain(certificates.chunks(1)) {
            for certificates in choices(pair) {
                for verifications in
                    [Choice::default(), only([VerificationStatus::Verified]), but([VerificationStatus::Verified])]
                {
                    let filter =
                        UserFilter { certificates: certificates.clone(), verifications, ..UserFilter::default() };
                    let fits = |one: &&bsre::service::user::UserSummary| {
                        let newest = CertificateStatus::parse(one.certificate);
                        filter.certificates.admits(&newest)
                            && filter.verifications.admits(&VerificationStatus::parse(one.verification).unwrap())
                    };
                    let expected: Vec<_> = everybody.iter().filter(fits).map(|one| one.email.clone()).collect();
                    assert_eq!(listed(&stage, RA, now, filter.clone()), expected, "{now} {filter:?}");
                }
            }
        }
    }
}

#[test]
fn mon_02_products_and_organisations_filter_in_and_out() {
    let stage = populated();
    let holders = UserFilter { products: only([Product::Signature]), ..UserFilter::default() };
    assert_eq!(listed(&stage, RA, OVER, holders), [AYU, BAGUS, ENDAH].map(|who| who.email));
    let others = UserFilter { products: but([Product::Signature, Product::Tls]), ..UserFilter::default() };
    assert_eq!(listed(&stage, RA, OVER, others), [CITRA, DIMAS].map(|who| who.email));
    for (organisations, expected) in
        [(only([KABUPATEN]), 3), (but([KABUPATEN]), 2), (only([KABUPATEN, KEMENTERIAN]), 5)]
    {
        let names = |list: Vec<&str>| list.into_iter().map(str::to_owned).collect();
        let organisations = Choice { only: names(organisations.only), but: names(organisations.but) };
        let wishes = ListWishes { organisations, ..ListWishes::default() };
        let (found, total) = listing::list(&stage.ra(NEXT_WEEK), &wishes, ALL).unwrap();
        assert_eq!((found.len(), total), (expected, i64::try_from(expected).unwrap()));
    }
    let nowhere = ListWishes { organisations: only(["Tiada".to_owned()]), ..ListWishes::default() };
    assert_eq!(refused(listing::list(&stage.ra(NEXT_WEEK), &nowhere, ALL)).1, 4);
}

#[test]
fn org_04_lists_and_statistics_end_where_the_actor_does() {
    let stage = populated();
    stage.give_role(DIMAS.email, "Verifikator");
    assert_eq!(listed(&stage, DIMAS.email, NEXT_WEEK, UserFilter::default()), [DIMAS, ENDAH].map(|who| who.email));
    assert_eq!(listed(&stage, DIMAS.email, NEXT_WEEK, searched("contoh")).len(), 2);
    assert_eq!(listed(&stage, AYU.email, NEXT_WEEK, UserFilter::default()), [AYU.email]);
    let elsewhere = ListWishes { organisations: only([KABUPATEN.to_owned()]), ..ListWishes::default() };
    let asked = listing::list(&stage.acting(DIMAS.email, NEXT_WEEK), &elsewhere, ALL);
    assert_eq!(refused(asked), (Some("ORG-04"), 5));
    let sums = |actor| {
        let app = stage.acting(actor, NEXT_WEEK);
        let found = statistics::statistics(&app, Period::asked(None, None, app.now()).unwrap(), Per::Day).unwrap();
        (found.users, found.issued, found.requests)
    };
    assert_eq!((sums(RA), sums(DIMAS.email), sums(AYU.email)), ((5, 3, 4), (2, 1, 2), (1, 1, 1)));
}

#[test]
fn mon_03_views_show_who_needs_somebody() {
    let stage = populated();
    let store = rusqlite::Connection::open(stage.places().store).unwrap();
    let waiting = "UPDATE user SET verification = 'Waiting for Verification' WHERE email = ?1";
    assert_eq!(store.execute(waiting, [DIMAS.email]).unwrap(), 1);
    let view = |now, view| listed(&stage, RA, now, UserFilter { view: Some(view), ..UserFilter::default() });
    assert_eq!(view(NEXT_WEEK, UserView::Waiting), [DIMAS.email]);
    assert_eq!(view(NEXT_WEEK, UserView::Expiring(SOON)), Vec::<String>::new());
    assert_eq!(view(SOON_OVER, UserView::Expiring(SOON)), [AYU.email]);
    assert_eq!(view(SOON_OVER, UserView::Expiring(SOON * 2)), [AYU, ENDAH].map(|who| who.email));
    assert_eq!(view(OVER, UserView::Expiring(SOON)), Vec::<String>::new());
    for nobody in [UserView::Seals, UserView::Updates] {
        assert_eq!(view(NEXT_WEEK, nobody), Vec::<String>::new());
    }
}

#[test]
fn mon_03_certificates_that_end_soon_are_listed_first_to_end_first() {
    let stage = populated();
    let list = |now, filter: CertificateFilter| -> Result<Vec<String>> {
        let (found, total) = certificate::list(&stage.ra(now), &filter, &[], ALL)?;
        assert_eq!(usize::try_from(total).unwrap(), found.len());
        Ok(found.into_iter().map(|one| format!("{} {}", one.email, one.status)).collect())
    };
    let ending = CertificateFilter { ending: Some(SOON * 2), ..CertificateFilter::default() };
    assert_eq!(list(SOON_OVER, ending.clone()).unwrap(), ["ayu@contoh.test Issue", "endah@contoh.test Issue"]);
    assert!(list(OVER, ending).unwrap().is_empty());
    let of = |statuses: &[CertificateStatus]| CertificateFilter {
        statuses: statuses.to_vec(),
        ..CertificateFilter::default()
    };
    assert_eq!(
        list(OVER, of(&[CertificateStatus::Expired])).unwrap(),
        ["ayu@contoh.test Expired", "endah@contoh.test Expired"]
    );
    assert_eq!(list(OVER, of(&[CertificateStatus::Revoke])).unwrap(), ["bagus@contoh.test Revoke"]);
    assert_eq!(list(NEXT_WEEK, of(&[CertificateStatus::Issue, CertificateStatus::Revoke])).unwrap().len(), 3);
    let seals = CertificateFilter { kind: Some(CertificateType::Segel), ..CertificateFilter::default() };
    assert!(list(NEXT_WEEK, seals).unwrap().is_empty());
}

#[test]
fn mon_01_statistics_count_jakartas_days() {
    let stage = Stage::new();
    stage.issued(AYU, KABUPATEN, "2026-01-05T16:59:59Z");
    stage.issued(BAGUS, KABUPATEN, "2026-01-05T17:00:00Z");
    let app = stage.ra("2026-01-06T02:00:00Z");
    let days = |from, to| {
        let period = Period::asked(Some(from), Some(to), app.now()).unwrap();
        let found = statistics::statistics(&app, period, Per::Day).unwrap();
        (found.users, found.series.into_iter().map(|day| (day.issued, day.requests)).collect::<Vec<_>>())
    };
    assert_eq!(days(date!(2026 - 01 - 05), date!(2026 - 01 - 07)), (2, vec![(1, 1), (1, 1), (0, 0)]));
    assert_eq!(days(date!(2025 - 12 - 01), date!(2025 - 12 - 01)), (2, vec![(0, 0)]));
}

#[test]
fn ver_03_the_selfie_is_shown_to_who_judges_and_to_its_owner() {
    let stage = populated();
    stage.give_role(DIMAS.email, "Verifikator");
    let jpeg = [0xff, 0xd8, 0xff];
    for actor in [RA, AYU.email] {
        assert!(user::photo(&stage.acting(actor, START), AYU.email).unwrap().starts_with(&jpeg));
    }
    assert_eq!(refused(user::photo(&stage.acting(DIMAS.email, START), AYU.email)), (Some("ORG-04"), 5));
    assert_eq!(refused(user::photo(&stage.ra(START), CITRA.email)).1, 4);
}

#[test]
fn mon_04_a_detail_has_its_five_parts() {
    let stage = populated();
    let found = user::show(&stage.ra(NEXT_WEEK), AYU.email).unwrap();
    assert_eq!((found.user.verification, found.user.certificate, found.user.can_sign), ("Verified", "Issue", true));
    assert_eq!(found.user.nik.as_deref(), Some(AYU.nik));
    assert_eq!((found.requests.len(), found.certificates.len()), (1, 1));
    assert!(found.history.len() >= 3 && !found.checks.is_empty());
    assert!(!stage.letters(AYU.email, START).contains(&LinkKind::Update.word().to_owned()));
}

#[test]
fn mon_02_pages_and_counts_stay_on_their_indexes() {
    let stage = populated();
    let rows = stage.store();
    let now: Timestamp = moment(NEXT_WEEK);
    let page = Page { limit: 1, offset: 0 };
    let plan = |scope, filter: &UserFilter| -> String {
        rows.read(|view| store::listing::plan(view, scope, filter, now, page)).unwrap().join("; ")
    };
    let all = UserFilter::default();
    assert_eq!(plan(Scope::Everything, &all), "SCAN user");
    let own = Scope::Organisation(OrganisationId(2));
    assert_eq!(plan(own, &all), "SEARCH user USING INDEX user_organisation (organisation_id=?)");
    let verified = UserFilter { verifications: only([VerificationStatus::Verified]), ..UserFilter::default() };
    assert_eq!(plan(Scope::Everything, &verified), "SEARCH user USING INDEX user_verification (verification=?)");
    assert!(
        plan(own, &verified)
            .starts_with("SEARCH user USING INDEX user_standing (organisation_id=? AND verification=?)")
    );
    let expired = UserFilter { certificates: only([Some(CertificateStatus::Revoke)]), ..UserFilter::default() };
    assert!(plan(Scope::Everything, &expired).starts_with("SEARCH user USING INDEX user_certificate"));
    for table in ["tally WHERE organisation_id = 1", "daily WHERE day BETWEEN 1 AND 2", "ending WHERE span < 3"] {
        let found = rows.plan(&format!("SELECT 1 FROM {table}")).unwrap().join("; ");
        assert!(found.contains("USING PRIMARY KEY"), "{found}");
    }
}
