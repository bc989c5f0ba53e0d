//! One-time codes of seals: keyed hashes, one live code a person and seal (SEA-02).

use rusqlite::Row;

use super::row::{column, maybe_moment, moment};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::{CodeId, SealId, UserId};
use crate::domain::otp::{OneTimeCode, OtpAccepted};

/// A code with the keyed hash of its digits.
#[derive(Debug)]
pub struct StoredCode {
    /// The code.
    pub code: OneTimeCode,
    /// The keyed hash of its digits.
    pub mac: Vec<u8>,
    replaced: bool,
}

/// Records a code; the former one about the same seal dies, as links do (LNK-01).
pub fn replace(
    change: &Writing<'_>,
    seal: SealId,
    user: UserId,
    mac: &[u8; 32],
    now: Timestamp,
    until: Timestamp,
) -> Result<CodeId> {
    end(change, seal, user, now)?;
    let sql = "INSERT INTO code (user_id, seal_id, mac, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    change.insert(sql, (user.0, seal.0, mac, now.unix(), until.unix())).map(CodeId)
}

/// Ends a person's live code about a seal, if there is one.
pub fn end(change: &Writing<'_>, seal: SealId, user: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE code SET replaced_at = ?3
               WHERE user_id = ?1 AND seal_id = ?2 AND used_at IS NULL AND replaced_at IS NULL";
    change.run(sql, (user.0, seal.0, now.unix())).map(drop)
}

/// The newest code sent to a person about a seal, unless another ended it.
pub fn newest(view: &Reading<'_>, seal: SealId, user: UserId) -> Result<Option<StoredCode>> {
    let sql = "SELECT * FROM code WHERE user_id = ?1 AND seal_id = ?2 ORDER BY id DESC LIMIT 1";
    Ok(view.first(sql, (user.0, seal.0), read)?.filter(|stored| !stored.replaced))
}

/// The code that was sent to a person last, whatever it is about, unless another ended it.
pub fn last_sent(view: &Reading<'_>, user: UserId) -> Result<Option<StoredCode>> {
    let sql = "SELECT * FROM code WHERE id = (SELECT max(id) FROM code WHERE user_id = ?1)";
    Ok(view.first(sql, [user.0], read)?.filter(|stored| !stored.replaced))
}

/// Marks an accepted code used, once.
pub fn use_up(change: &Writing<'_>, accepted: &OtpAccepted, now: Timestamp) -> Result<()> {
    let sql = "UPDATE code SET used_at = ?2 WHERE id = ?1 AND used_at IS NULL AND replaced_at IS NULL";
    change.guarded("code", sql, (accepted.code().0, now.unix()))
}

/// Writes a wrong answer down.
pub fn count_try(change: &Writing<'_>, code: &OneTimeCode) -> Result<()> {
    let sql = "UPDATE code SET tries = tries + 1 WHERE id = ?1 AND tries = ?2";
    change.guarded("code", sql, (code.id.0, code.tries))
}

fn read(row: &Row<'_>) -> Result<StoredCode> {
    let code = OneTimeCode {
        id: CodeId(column(row, "id")?),
        seal: SealId(column(row, "seal_id")?),
        expires_at: moment(row, "expires_at")?,
        tries: column(row, "tries")?,
        used_at: maybe_moment(row, "used_at")?,
    };
    Ok(StoredCode { code, mac: column(row, "mac")?, replaced: maybe_moment(row, "replaced_at")?.is_some() })
}
