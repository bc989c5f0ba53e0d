//! Tries to sign in at addresses that belong to nobody, as keyed hashes of what was typed (PAS-10).

use super::{Reading, Result, Writing};
use crate::domain::Timestamp;

/// Writes a try down, and forgets those of anybody before `since`, which no longer count.
pub fn record(change: &Writing<'_>, mac: &[u8; 32], since: Timestamp, now: Timestamp) -> Result<()> {
    change.run("DELETE FROM stranger WHERE at < ?1", [since.unix()])?;
    change.insert("INSERT INTO stranger (mac, at) VALUES (?1, ?2)", (mac, now.unix())).map(drop)
}

/// The tries from `since` on, oldest first.
pub fn recent(view: &Reading<'_>, mac: &[u8; 32], since: Timestamp) -> Result<Vec<Timestamp>> {
    let sql = "SELECT at FROM stranger WHERE mac = ?1 AND at >= ?2 ORDER BY at, id";
    view.all(sql, (mac, since.unix()), |row| Ok(Timestamp::from_unix(row.get(0)?)))
}
