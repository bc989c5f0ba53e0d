//! Tries to sign in at addresses that belong to nobody, as keyed hashes of what was typed (PAS-10).

use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::lock::{PENALTY, WINDOW};

/// Writes a try down, and forgets those of anybody that no longer count.
pub fn record(change: &Writing<'_>, mac: &[u8; 32], now: Timestamp) -> Result<()> {
    change.run("DELETE FROM stranger WHERE at < ?1", [since(now).unix()])?;
    change.insert("INSERT INTO stranger (mac, at) VALUES (?1, ?2)", (mac, now.unix())).map(drop)
}

/// The tries that can still close it at `now`, oldest first.
pub fn recent(view: &Reading<'_>, mac: &[u8; 32], now: Timestamp) -> Result<Vec<Timestamp>> {
    let sql = "SELECT at FROM stranger WHERE mac = ?1 AND at >= ?2 ORDER BY at, id";
    view.all(sql, (mac, since(now).unix()), |row| Ok(Timestamp::from_unix(row.get(0)?)))
}

fn since(now: Timestamp) -> Timestamp {
    now.plus(-WINDOW).plus(-PENALTY)
}
