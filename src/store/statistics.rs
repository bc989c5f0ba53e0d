//! What was issued and asked for, by day, as triggers count it.

use super::{Reading, Result};
use crate::domain::actor::Scope;
use crate::domain::period::{self, Period};

/// What one day brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day's number since 1970.
    pub number: i64,
    /// Certificates issued.
    pub issued: i64,
    /// Certificates asked for.
    pub requests: i64,
}

/// The days of a period on which something happened, in order (MON-01).
pub fn days(view: &Reading<'_>, scope: Scope, period: Period) -> Result<Vec<Day>> {
    let (filter, number) = match scope {
        Scope::Everything => ("?3 = ?3", 0),
        Scope::Organisation(organisation) => ("organisation_id = ?3", organisation.0),
        Scope::Own(user) => return own(view, user.0, period),
    };
    let sql = format!(
        "SELECT day, sum(issued), sum(requests) FROM daily WHERE day BETWEEN ?1 AND ?2 AND {filter} GROUP BY day ORDER BY day"
    );
    view.all(&sql, (period::number(period.from()), period::number(period.to()), number), read)
}

/// The same for one person, whose own rows are few.
fn own(view: &Reading<'_>, user: i64, period: Period) -> Result<Vec<Day>> {
    let sql = "SELECT day, sum(issued), sum(requests) FROM (
                 SELECT (issued_at + 25200) / 86400 AS day, 1 AS issued, 0 AS requests FROM certificate WHERE user_id = ?3
                 UNION ALL
                 SELECT (requested_at + 25200) / 86400, 0, 1 FROM request
                  WHERE user_id = ?3 AND kind IN ('issuance', 'eseal'))
               WHERE day BETWEEN ?1 AND ?2 GROUP BY day ORDER BY day";
    view.all(sql, (period::number(period.from()), period::number(period.to()), user), read)
}

fn read(row: &rusqlite::Row<'_>) -> Result<Day> {
    Ok(Day { number: row.get(0)?, issued: row.get(1)?, requests: row.get(2)? })
}
