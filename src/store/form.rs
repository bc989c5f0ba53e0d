//! Forms as they came in: sealed bytes beside their hash (VRF-06). Must not know what a form says.

use rusqlite::Row;

use super::row::column;
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::{FormId, UserId};

/// A form about to be kept.
#[derive(Debug)]
pub struct NewForm<'a> {
    /// SHA-256 of the file.
    pub sha256: &'a [u8; 32],
    /// How long the file is.
    pub bytes: usize,
    /// Who handed it in.
    pub by: UserId,
    /// When.
    pub at: Timestamp,
}

/// A form as it is kept.
#[derive(Debug)]
pub struct StoredForm {
    /// SHA-256 of the file.
    pub sha256: Vec<u8>,
    /// The file, sealed.
    pub sealed: Vec<u8>,
    /// How long the file is.
    pub bytes: i64,
}

/// Keeps a form; `seal` is given the row's number so that the file opens in this row only.
pub fn insert<E: From<Error>>(
    change: &Writing<'_>,
    draft: &NewForm<'_>,
    seal: impl FnOnce(FormId) -> std::result::Result<Vec<u8>, E>,
) -> std::result::Result<FormId, E> {
    let id = change.count("SELECT ifnull(max(id), 0) + 1 FROM form", [])?;
    let sealed = seal(FormId(id))?;
    let sql = "INSERT INTO form (id, sha256, sealed, bytes, attached_by, attached_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    change.insert(sql, (id, draft.sha256, sealed, draft.bytes as i64, draft.by.0, draft.at.unix()))?;
    Ok(FormId(id))
}

/// The form of a row that refers to it.
pub fn get(view: &Reading<'_>, id: FormId) -> Result<StoredForm> {
    view.first("SELECT * FROM form WHERE id = ?1", [id.0], read)?
        .ok_or_else(|| Error::Impossible(format!("form {}", id.0)))
}

fn read(row: &Row<'_>) -> Result<StoredForm> {
    Ok(StoredForm { sha256: column(row, "sha256")?, sealed: column(row, "sealed")?, bytes: column(row, "bytes")? })
}
