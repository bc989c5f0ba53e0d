//! Lists of people, and how many they are. A count comes from the tallies that triggers keep; a page from the index in
//! whose order it already lies, or, where few match, from the one that finds those few. What the clock decides (STA-02)
//! is a range of ends: stored Issue or On Renew that is past its end reads as Expired.

use rusqlite::types::Value;

use super::user::{self, User};
use super::{Reading, Result};
use crate::domain::Timestamp;
use crate::domain::actor::{Role, Scope};
use crate::domain::certificate::CertificateStatus;
use crate::domain::id::OrganisationId;
use crate::domain::listing::{UserFilter, UserView};
use crate::domain::product::Product;
use crate::domain::standing;
use crate::domain::verification;

mod certificates;
mod search;
mod sort;

pub use certificates::certificates;
use sort::Sort;

/// Which part of a list is shown.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// At most so many.
    pub limit: i64,
    /// After so many.
    pub offset: i64,
}

/// A list that was asked for: who may be seen, who is looked for, and when.
#[derive(Debug)]
struct AskedList<'a> {
    scope: Scope,
    filter: &'a UserFilter,
    now: Timestamp,
}

/// A page of the people in `scope` whom `filter` lets through, in the order of their registration; with the count of
/// them all (MON-02).
pub fn people(
    view: &Reading<'_>,
    scope: Scope,
    filter: &UserFilter,
    now: Timestamp,
    page: Page,
) -> Result<(Vec<User>, i64)> {
    let asked = AskedList { scope, filter, now };
    if asked.is_bounded() {
        return asked.gathered(view, page);
    }
    let total = asked.total(view)?;
    let sql = format!("SELECT * FROM {} ORDER BY id LIMIT ?1 OFFSET ?2", asked.source(view, total, page)?);
    Ok((view.all(&sql, (page.limit, page.offset), user::read)?, total))
}

/// How SQLite would find such a page, line by line; for the test that lists stay on their indexes.
pub fn plan(view: &Reading<'_>, scope: Scope, filter: &UserFilter, now: Timestamp, page: Page) -> Result<Vec<String>> {
    let asked = AskedList { scope, filter, now };
    let source = asked.source(view, asked.total(view)?, page)?;
    let sql = format!("EXPLAIN QUERY PLAN SELECT * FROM {source} ORDER BY id LIMIT ?1 OFFSET ?2");
    view.all(&sql, (page.limit, page.offset), |row| Ok(row.get(3)?))
}

/// How many people there are in `scope`, officers apart (MON-01).
pub fn count(view: &Reading<'_>, scope: Scope) -> Result<i64> {
    let filter = UserFilter::default();
    let asked = AskedList { scope, filter: &filter, now: Timestamp::from_unix(0) };
    match scope {
        Scope::Own(_) => Ok(1),
        Scope::Everything | Scope::Organisation(_) => view.count(&tallied("tally", &asked.kinds()), []),
    }
}

/// The sum of a tally's rows that fit.
fn tallied(table: &str, conditions: &[String]) -> String {
    format!("SELECT ifnull(sum(people), 0) FROM {table} WHERE {}", all(conditions))
}

/// Conditions that must all hold.
fn all(conditions: &[String]) -> String {
    if conditions.is_empty() { "true".to_owned() } else { conditions.join(" AND ") }
}

/// Words of fixed lists, as SQL writes them.
fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ")
}

/// The marks of products in `user.products`, summed up once a statement.
fn mask(products: &[Product]) -> String {
    format!("(SELECT sum(bit) FROM product WHERE word IN ({}))", words(products.iter().map(|one| one.word())))
}

fn numbers(ids: &[OrganisationId]) -> String {
    ids.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ")
}

impl AskedList<'_> {
    /// Whether a condition holds that no tally counts by, and that few people meet or everybody must be looked at for.
    const fn is_bounded(&self) -> bool {
        matches!(self.scope, Scope::Own(_))
            || self.filter.search.is_some()
            || matches!(self.filter.view, Some(UserView::Seals | UserView::Updates))
    }

    /// The one organisation that the list is of, where it is one.
    fn organisation(&self) -> Option<OrganisationId> {
        match (self.scope, self.filter.organisations.only.as_slice()) {
            (Scope::Organisation(own), _) => Some(own),
            (_, [one]) => Some(*one),
            _ => None,
        }
    }

    fn verifications(&self) -> Vec<verification::VerificationStatus> {
        let view = self.filter.view;
        let shown = |status: &verification::VerificationStatus| {
            view != Some(UserView::Waiting) || *status == verification::VerificationStatus::Waiting
        };
        let admitted =
            |status: &verification::VerificationStatus| self.filter.verifications.admits(status) && shown(status);
        verification::VerificationStatus::ALL.into_iter().filter(admitted).collect()
    }

    /// Conditions on the columns that people and tallies share.
    fn kinds(&self) -> Vec<String> {
        let (filter, mut found) = (self.filter, Vec::new());
        if let Some(one) = self.organisation() {
            found.push(format!("organisation_id = {}", one.0));
        }
        if filter.organisations.only.len() > 1
            || matches!(self.scope, Scope::Organisation(_)) && !filter.organisations.only.is_empty()
        {
            found.push(format!("+organisation_id IN ({})", numbers(&filter.organisations.only)));
        }
        if !filter.organisations.but.is_empty() {
            found.push(format!("organisation_id NOT IN ({})", numbers(&filter.organisations.but)));
        }
        let roles = [Role::Ra, Role::User, Role::Verifikator].into_iter().filter(|role| filter.admits_role(*role));
        found.push(format!("role IN ({})", words(roles.map(Role::label))));
        match self.verifications().as_slice() {
            [one] => found.push(format!("verification = '{}'", one.label())),
            some if some.len() == verification::VerificationStatus::ALL.len() => (),
            some => found.push(format!("verification IN ({})", words(some.iter().map(|status| status.label())))),
        }
        if !filter.products.only.is_empty() {
            found.push(format!("products & {} <> 0", mask(&filter.products.only)));
        }
        if !filter.products.but.is_empty() {
            found.push(format!("products & {} = 0", mask(&filter.products.but)));
        }
        found
    }

    /// The sorts of certificate standing that the list lets through; `None` when all of them.
    fn sorts(&self) -> Option<Vec<Sort>> {
        let until = match self.filter.view {
            Some(UserView::Expiring(within)) => Some(self.now.plus(within)),
            Some(UserView::Seals | UserView::Updates | UserView::Waiting) | None => None,
        };
        let newest = [
            None,
            Some(CertificateStatus::Issue),
            Some(CertificateStatus::OnRenew),
            Some(CertificateStatus::Expired),
            Some(CertificateStatus::Revoke),
        ];
        let admitted: Vec<standing::Newest> =
            newest.into_iter().filter(|one| self.filter.certificates.admits(one)).collect();
        (admitted.len() < newest.len() || until.is_some()).then(|| sort::sorts(&admitted, self.now, until))
    }

    /// The conditions of a row of `user`.
    fn conditions(&self) -> Vec<String> {
        let mut found = self.kinds();
        if !self.verifications().contains(&verification::VerificationStatus::New) {
            found.push("verification <> 'New'".to_owned());
        }
        if let Some(sorts) = self.sorts() {
            found.push(sort::condition(&sorts));
            if !sorts.iter().any(|sort| sort.stored == "New") {
                found.push("certificate <> 'New'".to_owned());
            }
        }
        found
    }

    /// The count, from the tallies and, at the edge of a span, from the index of ends.
    fn total(&self, view: &Reading<'_>) -> Result<i64> {
        let kinds = self.kinds();
        match self.sorts() {
            None => view.count(&tallied("tally", &kinds), []),
            Some(sorts) => sorts.iter().map(|sort| sort.count(view, &kinds)).sum(),
        }
    }

    /// Table, index and conditions of a page. Where people are many, reading on in the list's own order soon fills the
    /// page; where they are so few that it would not, finding and sorting them all is less work.
    fn source(&self, view: &Reading<'_>, total: i64, page: Page) -> Result<String> {
        let conditions = all(&self.conditions());
        let place = self.organisation().map(|one| format!("organisation_id = {}", one.0));
        let everybody = view.count(&tallied("tally", place.as_slice()), [])?;
        let few = total.saturating_mul(total) < page.limit.saturating_add(page.offset).saturating_mul(everybody);
        let index = match (self.organisation(), self.verifications().as_slice()) {
            _ if few && total < everybody => "",
            (Some(_), [verification::VerificationStatus::New]) | (Some(_), [_, _, ..]) | (Some(_), []) => {
                "INDEXED BY user_organisation"
            }
            (Some(_), [_]) => "INDEXED BY user_standing",
            (None, [_]) => "INDEXED BY user_verification",
            (None, _) => "NOT INDEXED",
        };
        Ok(format!("user {index} WHERE {conditions}"))
    }

    /// A list whose count is not known beforehand: one pass counts them all and keeps the page.
    fn gathered(&self, view: &Reading<'_>, page: Page) -> Result<(Vec<User>, i64)> {
        let mut conditions = self.conditions();
        conditions.extend(match self.scope {
            Scope::Own(user) => Some(format!("id = {}", user.0)),
            Scope::Everything | Scope::Organisation(_) => None,
        });
        conditions.extend(self.held());
        let Some(text) = &self.filter.search else { return gather(view, &conditions, Vec::new(), page) };
        for (condition, values) in search::ways(text) {
            let way = [conditions.as_slice(), &[condition]].concat();
            let found = gather(view, &way, values, page)?;
            if found.1 > 0 {
                return Ok(found);
            }
        }
        Ok((Vec::new(), 0))
    }

    /// What other tables say of the person (MON-03).
    fn held(&self) -> Option<String> {
        match self.filter.view? {
            UserView::Seals => Some(format!(
                "id IN (SELECT user_id FROM certificate WHERE type = 'Segel' AND status IN ('Issue', 'On Revoke')
                        AND not_after >= {})",
                self.now.unix()
            )),
            UserView::Updates => {
                Some("id IN (SELECT user_id FROM change WHERE status = 'Waiting' AND direction = 'by-user')".to_owned())
            }
            UserView::Expiring(_) | UserView::Waiting => None,
        }
    }
}

fn gather(view: &Reading<'_>, conditions: &[String], values: Vec<Value>, page: Page) -> Result<(Vec<User>, i64)> {
    let sql = format!("SELECT id FROM user WHERE {} ORDER BY id", all(conditions));
    let (mut total, mut kept) = (0, Vec::new());
    let last = page.offset.saturating_add(page.limit);
    view.all(&sql, rusqlite::params_from_iter(values), |row| {
        if (page.offset..last).contains(&total) {
            kept.push(crate::domain::id::UserId(row.get(0)?));
        }
        total += 1;
        Ok(())
    })?;
    Ok((kept.into_iter().map(|id| user::get(view, id)).collect::<Result<_>>()?, total))
}
