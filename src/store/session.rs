//! Sessions: tokens as hashes.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::{SessionId, UserId};
use crate::domain::session::{LIFE, Session};

/// Records a session that begins at `now` and returns its last moment.
pub fn begin(change: &Writing<'_>, user: UserId, token_hash: &[u8; 32], now: Timestamp) -> Result<Timestamp> {
    let until = now.plus(LIFE);
    let sql = "INSERT INTO session (user_id, token_hash, created_at, expires_at) VALUES (?1, ?2, ?3, ?4)";
    change.insert(sql, (user.0, token_hash, now.unix(), until.unix()))?;
    Ok(until)
}

/// Finds the session of a token by the token's hash.
pub fn find(view: &Reading<'_>, token_hash: &[u8; 32]) -> Result<Option<Session>> {
    view.first("SELECT * FROM session WHERE token_hash = ?1", [token_hash], read)
}

/// Ends one session, once.
pub fn end(change: &Writing<'_>, id: SessionId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
    change.guarded("session", sql, (id.0, now.unix()))
}

/// Ends every session of a person (LOG-07).
pub fn end_all(change: &Writing<'_>, user: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET ended_at = ?2 WHERE user_id = ?1 AND ended_at IS NULL";
    change.run(sql, (user.0, now.unix())).map(drop)
}

fn read(row: &Row<'_>) -> Result<Session> {
    Ok(Session {
        id: SessionId(column(row, "id")?),
        user: UserId(column(row, "user_id")?),
        expires_at: moment(row, "expires_at")?,
        ended_at: maybe_moment(row, "ended_at")?,
    })
}
