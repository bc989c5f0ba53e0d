//! Public holidays: the days that no deadline counts (MON-05).

use std::collections::BTreeSet;

use time::Date;

use super::row::column;
use super::{Error, Reading, Result, Writing};
use crate::domain::day;

/// Lists a day under a name, or names it anew.
pub fn set(change: &Writing<'_>, date: Date, name: &str) -> Result<()> {
    let sql = "INSERT INTO holiday VALUES (?1, ?2) ON CONFLICT (day) DO UPDATE SET name = excluded.name";
    change.run(sql, (date.to_string(), name)).map(drop)
}

/// Takes a day off the list; how many were there: 0 or 1.
pub fn remove(change: &Writing<'_>, date: Date) -> Result<usize> {
    change.run("DELETE FROM holiday WHERE day = ?1", [date.to_string()])
}

/// Every holiday with its name, in order.
pub fn list(view: &Reading<'_>) -> Result<Vec<(Date, String)>> {
    view.all("SELECT day, name FROM holiday ORDER BY day", [], |row| {
        let text: String = column(row, "day")?;
        let date = day::parse(&text).ok_or_else(|| Error::Impossible(format!("holiday {text}")))?;
        Ok((date, column(row, "name")?))
    })
}

/// Every holiday, for [`deadline`](crate::domain::deadline).
pub fn days(view: &Reading<'_>) -> Result<BTreeSet<Date>> {
    Ok(list(view)?.into_iter().map(|(date, _)| date).collect())
}
