//! Selfies: sealed pictures with their hashes (ACT-07).

use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::UserId;
use crate::domain::photo::PhotoHash;

/// Keeps a person's newest selfie.
pub fn save(change: &Writing<'_>, user: UserId, hash: &PhotoHash, sealed: &[u8], now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO photo VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, sealed = excluded.sealed, taken_at = excluded.taken_at";
    change.run(sql, (user.0, hash.as_bytes(), sealed, now.unix())).map(drop)
}

/// The hash of a person's selfie.
pub fn hash(view: &Reading<'_>, user: UserId) -> Result<Option<PhotoHash>> {
    let bytes: Option<Vec<u8>> = view.value("SELECT hash FROM photo WHERE user_id = ?1", [user.0])?;
    bytes
        .map(|bytes| {
            PhotoHash::from_bytes(&bytes).ok_or_else(|| Error::Impossible(format!("photo of user {}", user.0)))
        })
        .transpose()
}

/// A person's selfie, sealed.
pub fn sealed(view: &Reading<'_>, user: UserId) -> Result<Option<Vec<u8>>> {
    view.value("SELECT sealed FROM photo WHERE user_id = ?1", [user.0])
}
