//! The outbox: letters with sealed contents. Must not know what a letter says.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::Scope;
use crate::domain::id::{LinkId, MailId, UserId};

/// A letter to be recorded.
#[derive(Debug)]
pub struct Draft<'a> {
    /// To whom.
    pub user: UserId,
    /// The address as it is now.
    pub recipient: &'a str,
    /// The word for what it is.
    pub kind: &'a str,
    /// The link it carries.
    pub link: Option<LinkId>,
    /// When the change happened.
    pub created_at: Timestamp,
    /// Until when its secret is good.
    pub expires_at: Option<Timestamp>,
}

/// A letter as it is recorded.
#[derive(Debug)]
pub struct Mail {
    /// Its row.
    pub id: MailId,
    /// To whom.
    pub user: UserId,
    /// The name of the addressee.
    pub name: String,
    /// The address.
    pub recipient: String,
    /// The word for what it is.
    pub kind: String,
    /// What it says, sealed; `None` once it was dropped after delivery.
    pub sealed: Option<Vec<u8>>,
    /// When it was recorded.
    pub created_at: Timestamp,
    /// Until when its secret is good.
    pub expires_at: Option<Timestamp>,
    /// When it left.
    pub delivered_at: Option<Timestamp>,
}

/// Records a letter; `seal` is given the row's number so that the contents open in this row only (MAI-03).
pub fn insert<E: From<super::Error>>(
    change: &Writing<'_>,
    draft: &Draft<'_>,
    seal: impl FnOnce(MailId) -> std::result::Result<Vec<u8>, E>,
) -> std::result::Result<MailId, E> {
    let next = change.count("SELECT ifnull(max(id), 0) + 1 FROM mail", [])?;
    let sealed = seal(MailId(next))?;
    change.insert(
        "INSERT INTO mail (id, user_id, recipient, kind, link_id, sealed, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (
            next,
            draft.user.0,
            draft.recipient,
            draft.kind,
            draft.link.map(|link| link.0),
            sealed,
            draft.created_at.unix(),
            draft.expires_at.map(Timestamp::unix),
        ),
    )?;
    Ok(MailId(next))
}

const SELECT: &str = "SELECT mail.*, user.name FROM mail JOIN user ON user.id = mail.user_id";

/// One letter.
pub fn find(view: &Reading<'_>, id: MailId) -> Result<Option<Mail>> {
    view.first(&format!("{SELECT} WHERE mail.id = ?1"), [id.0], read)
}

/// The newest letter of a kind to a person.
pub fn newest(view: &Reading<'_>, user: UserId, kind: &str) -> Result<Option<Mail>> {
    view.first(
        &format!("{SELECT} WHERE user_id = ?1 AND kind = ?2 ORDER BY mail.id DESC LIMIT 1"),
        (user.0, kind),
        read,
    )
}

/// A page of the letters in `scope`, to one address where `to` is given, oldest first; with the count of them all.
pub fn list(view: &Reading<'_>, scope: Scope, to: Option<&str>, limit: i64, offset: i64) -> Result<(Vec<Mail>, i64)> {
    let (filter, number) = match scope {
        Scope::Everything => ("?1 = ?1", 0),
        Scope::Organisation(organisation) => ("user.organisation_id = ?1", organisation.0),
        Scope::Own(user) => ("mail.user_id = ?1", user.0),
    };
    let (filter, to) = match to {
        Some(to) => (format!("{filter} AND user.email = ?2"), to),
        None => (format!("{filter} AND ?2 = ?2"), ""),
    };
    let page = format!("{SELECT} WHERE {filter} ORDER BY mail.id LIMIT ?3 OFFSET ?4");
    let found = view.all(&page, (number, to, limit, offset), read)?;
    let count = format!("SELECT count(*) FROM mail JOIN user ON user.id = mail.user_id WHERE {filter}");
    Ok((found, view.count(&count, (number, to))?))
}

fn read(row: &Row<'_>) -> Result<Mail> {
    Ok(Mail {
        id: MailId(column(row, "id")?),
        user: UserId(column(row, "user_id")?),
        name: column(row, "name")?,
        recipient: column(row, "recipient")?,
        kind: column(row, "kind")?,
        sealed: column(row, "sealed")?,
        created_at: moment(row, "created_at")?,
        expires_at: maybe_moment(row, "expires_at")?,
        delivered_at: maybe_moment(row, "delivered_at")?,
    })
}
