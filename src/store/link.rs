//! Mailed links: tokens as hashes, one live link a person, kind and subject. A subject
//! is NULL where the account alone says it.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::{LinkId, UserId};
use crate::domain::link::purpose::LinkPurpose;
use crate::domain::link::{Link, LinkSubject, Shown};
use crate::domain::notice::LinkKind;

/// A link about to be mailed.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct NewLink<'a> {
    pub kind: LinkKind,
    pub user: UserId,
    pub about: LinkSubject,
    pub token_hash: &'a [u8; 32],
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

/// Records a link. The live one about the same thing was [called off](call_off) before (LNK-01).
pub fn insert(change: &Writing<'_>, draft: &NewLink<'_>) -> Result<LinkId> {
    let sql = "INSERT INTO link (kind, user_id, subject_id, token_hash, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let (since, until) = (draft.created_at.unix(), draft.expires_at.unix());
    let values = (draft.kind.word(), draft.user.0, draft.about.row(), draft.token_hash, since, until);
    change.insert(sql, values).map(LinkId)
}

/// Finds the link of a token by the token's hash. The hash stands in for a constant-time comparison: what is looked up
/// is not what the attacker chose (LNK-02).
pub fn find(view: &Reading<'_>, token_hash: &[u8; 32]) -> Result<Option<Link>> {
    view.first("SELECT * FROM link WHERE token_hash = ?1", [token_hash], read)
}

/// Writes down when a shown link was opened last; it stays good.
pub fn mark_opened<P: LinkPurpose>(change: &Writing<'_>, shown: &Shown<P>, now: Timestamp) -> Result<()> {
    change.guarded(
        "link",
        "UPDATE link SET opened_at = ?2 WHERE id = ?1 AND used_at IS NULL AND replaced_at IS NULL",
        (shown.link().0, now.unix()),
    )
}

/// Marks a shown link used, once.
pub fn use_up<P: LinkPurpose>(change: &Writing<'_>, shown: &Shown<P>, now: Timestamp) -> Result<()> {
    change.guarded(
        "link",
        "UPDATE link SET used_at = ?2 WHERE id = ?1 AND used_at IS NULL AND replaced_at IS NULL",
        (shown.link().0, now.unix()),
    )
}

/// Ends the live link of a person and kind that is about `about`, where there is one.
pub fn call_off(change: &Writing<'_>, kind: LinkKind, user: UserId, about: LinkSubject, now: Timestamp) -> Result<()> {
    let sql = "UPDATE link SET replaced_at = ?4
               WHERE user_id = ?1 AND kind = ?2 AND ifnull(subject_id, 0) = ifnull(?3, 0) AND used_at IS NULL AND replaced_at IS NULL";
    change.run(sql, (user.0, kind.word(), about.row(), now.unix())).map(drop)
}

/// The last moment of the live link of a person and kind that is about `about`, where there is one; it may have passed.
pub fn live_until(view: &Reading<'_>, kind: LinkKind, user: UserId, about: LinkSubject) -> Result<Option<Timestamp>> {
    let sql = "SELECT expires_at FROM link
               WHERE user_id = ?1 AND kind = ?2 AND ifnull(subject_id, 0) = ifnull(?3, 0) AND used_at IS NULL AND replaced_at IS NULL";
    Ok(view.value(sql, (user.0, kind.word(), about.row()))?.map(Timestamp::from_unix))
}

fn read(row: &Row<'_>) -> Result<Link> {
    let id: i64 = column(row, "id")?;
    let kind = word(row, "kind", LinkKind::parse)?;
    let about = column::<Option<i64>>(row, "subject_id")?;
    let about = LinkSubject::restore(kind, about).ok_or_else(|| Error::Impossible(format!("link {id}")))?;
    Ok(Link {
        id: LinkId(id),
        kind,
        user: UserId(column(row, "user_id")?),
        about,
        created_at: moment(row, "created_at")?,
        expires_at: moment(row, "expires_at")?,
        used_at: maybe_moment(row, "used_at")?,
        replaced_at: maybe_moment(row, "replaced_at")?,
    })
}
