//! How domain values stand in columns. A value that the domain would refuse is an impossible row, not an input error.

use rusqlite::types::FromSql;
use rusqlite::{OptionalExtension, Row};

use super::{Error, Reading, Result};
use crate::domain::{Refusal, Timestamp};

/// A column's plain value.
pub(super) fn column<T: FromSql>(row: &Row<'_>, name: &str) -> Result<T> {
    Ok(row.get(name)?)
}

/// A moment.
pub(super) fn moment(row: &Row<'_>, name: &str) -> Result<Timestamp> {
    Ok(Timestamp::from_unix(row.get(name)?))
}

/// A moment that may not have come.
pub(super) fn maybe_moment(row: &Row<'_>, name: &str) -> Result<Option<Timestamp>> {
    Ok(row.get::<_, Option<i64>>(name)?.map(Timestamp::from_unix))
}

/// A text that the domain parses.
pub(super) fn parsed<T>(
    row: &Row<'_>,
    name: &str,
    parse: impl FnOnce(&str) -> std::result::Result<T, Refusal>,
) -> Result<T> {
    let text: String = row.get(name)?;
    parse(&text).map_err(|refusal| impossible(name, &refusal))
}

/// A text that the domain parses, where there is one.
pub(super) fn maybe_parsed<T>(
    row: &Row<'_>,
    name: &str,
    parse: impl FnOnce(&str) -> std::result::Result<T, Refusal>,
) -> Result<Option<T>> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| parse(&text).map_err(|refusal| impossible(name, &refusal))).transpose()
}

/// One word of a fixed list.
pub(super) fn word<T>(row: &Row<'_>, name: &str, find: impl FnOnce(&str) -> Option<T>) -> Result<T> {
    let text: String = row.get(name)?;
    find(&text).ok_or_else(|| Error::Impossible(format!("{name} = {text}")))
}

/// One word of a fixed list, where there is one.
pub(super) fn maybe_word<T>(row: &Row<'_>, name: &str, find: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| find(&text).ok_or_else(|| Error::Impossible(format!("{name} = {text}")))).transpose()
}

fn impossible(name: &str, refusal: &Refusal) -> Error {
    Error::Impossible(format!("{name}: {}", refusal.message))
}

impl Reading<'_> {
    /// The first row of a query, turned into a value by `read`.
    pub(super) fn first<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.prepare(sql)?;
        let mut rows = statement.query(values)?;
        rows.next()?.map(read).transpose()
    }

    /// Every row of a query, turned into values by `read`.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        values: impl rusqlite::Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.prepare(sql)?;
        let mut rows = statement.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }

    /// The single value of a query, where it has a row.
    pub(super) fn value<T: FromSql>(&self, sql: &str, values: impl rusqlite::Params) -> Result<Option<T>> {
        Ok(self.prepare(sql)?.query_row(values, |row| row.get(0)).optional()?)
    }

    /// A count.
    pub(super) fn count(&self, sql: &str, values: impl rusqlite::Params) -> Result<i64> {
        Ok(self.prepare(sql)?.query_row(values, |row| row.get(0))?)
    }
}
