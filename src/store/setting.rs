//! Settings kept in the store: one text a key.

use super::{Reading, Result, Writing};

/// The value of `key`, where it was set.
pub fn get(view: &Reading<'_>, key: &str) -> Result<Option<String>> {
    view.value("SELECT value FROM setting WHERE key = ?1", [key])
}

/// Whether `key` was set to `true`.
pub fn flag(view: &Reading<'_>, key: &str) -> Result<bool> {
    Ok(get(view, key)?.as_deref() == Some("true"))
}

/// Forgets `key`, so that its default holds; whether it was set.
pub fn unset(change: &Writing<'_>, key: &str) -> Result<bool> {
    Ok(change.run("DELETE FROM setting WHERE key = ?1", [key])? > 0)
}

/// Sets `key` to `value`.
pub fn set(change: &Writing<'_>, key: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    change.run(sql, [key, value]).map(drop)
}
