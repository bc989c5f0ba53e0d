//! What happened: append-only lines.

use serde::Serialize;

use super::row::{column, moment};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::UserId;
use crate::domain::step::Event;

/// A line as it is read back.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct HistoryLine {
    pub at: Timestamp,
    pub actor: String,
    pub subject: String,
    pub action: String,
    pub field: Option<String>,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Adds a line about `subject`; `user` is set where the subject is a person.
pub fn append(
    change: &Writing<'_>,
    at: Timestamp,
    actor: &str,
    subject: &str,
    user: Option<UserId>,
    event: &Event,
) -> Result<()> {
    change.insert(
        "INSERT INTO history (at, actor, subject, user_id, action, field, old, new) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (at.unix(), actor, subject, user.map(|user| user.0), event.action.word(), event.field, &event.old, &event.new),
    )?;
    Ok(())
}

/// Whether it was `by`, under today's address or a former one, who registered a person (VRF-05).
pub fn was_registered_by(view: &Reading<'_>, user: UserId, (by, address): (UserId, &str)) -> Result<bool> {
    let sql = "SELECT 1 FROM history AS line WHERE user_id = ?1 AND action = 'registered'
                 AND (actor = ?3 COLLATE NOCASE
                      OR actor IN (SELECT old FROM history WHERE user_id = ?2 AND action = 'updated' AND field = 'email'))";
    Ok(view.value::<i64>(sql, (user.0, by.0, address))?.is_some())
}

/// The lines about a person, oldest first (UPD-08).
pub fn of_person(view: &Reading<'_>, user: UserId) -> Result<Vec<HistoryLine>> {
    view.all("SELECT * FROM history WHERE user_id = ?1 ORDER BY id", [user.0], |row| {
        Ok(HistoryLine {
            at: moment(row, "at")?,
            actor: column(row, "actor")?,
            subject: column(row, "subject")?,
            action: column(row, "action")?,
            field: column(row, "field")?,
            old: column(row, "old")?,
            new: column(row, "new")?,
        })
    })
}
