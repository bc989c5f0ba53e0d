//! Tries at guarded secrets, for the lock (PAS-10). Only what was not accepted stays.

use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::UserId;
use crate::domain::lock::Guarded;

/// Writes a try down.
pub fn record(change: &Writing<'_>, user: UserId, guarded: Guarded, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO attempt (user_id, secret, at) VALUES (?1, ?2, ?3)";
    change.insert(sql, (user.0, guarded.word(), now.unix())).map(drop)
}

/// The tries from `since` on, oldest first.
pub fn recent(view: &Reading<'_>, user: UserId, guarded: Guarded, since: Timestamp) -> Result<Vec<Timestamp>> {
    let sql = "SELECT at FROM attempt WHERE user_id = ?1 AND secret = ?2 AND at >= ?3 ORDER BY at, id";
    view.all(sql, (user.0, guarded.word(), since.unix()), |row| Ok(Timestamp::from_unix(row.get(0)?)))
}

/// Forgets the tries before one that was accepted.
pub fn forget(change: &Writing<'_>, user: UserId, guarded: Guarded) -> Result<()> {
    change.run("DELETE FROM attempt WHERE user_id = ?1 AND secret = ?2", (user.0, guarded.word())).map(drop)
}
