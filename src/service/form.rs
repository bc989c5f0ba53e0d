//! Forms that come with a request: sealed into the store with their SHA-256 (VRF-06).

use super::desk::Desk;
use crate::domain::actor::Actor;
use crate::domain::form::Form;
use crate::domain::id::FormId;
use crate::error::Result;
use crate::pki::digest;
use crate::store::{Writing, form};

/// Keeps a form within a running transaction, handed in by `actor`.
pub(super) fn keep(desk: &Desk, change: &Writing<'_>, actor: &Actor, handed_in: &Form) -> Result<FormId> {
    let bytes = handed_in.bytes();
    let sha256 = digest::sha256(bytes);
    let draft = form::NewForm { sha256: &sha256, bytes: bytes.len(), by: actor.id, at: desk.now() };
    form::insert(change, &draft, |id| Ok(desk.vault().seal(&place(id), bytes)?))
}

/// The row that a form's bytes are bound to.
fn place(id: FormId) -> String {
    format!("form/{}", id.0)
}
