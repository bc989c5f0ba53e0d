//! The outbox: letters with sealed contents. Must not know what a letter says.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::Scope;
use crate::domain::delivery::State;
use crate::domain::id::{LinkId, MailId, UserId};

/// A letter to be recorded.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct NewMail<'a> {
    pub user: UserId,
    /// The address as it is now.
    pub recipient: &'a str,
    /// The word for what it is.
    pub kind: &'a str,
    /// Its subject; never a secret.
    pub subject: &'a str,
    pub link: Option<LinkId>,
    pub created_at: Timestamp,
    /// Until when its secret is good.
    pub expires_at: Option<Timestamp>,
}

/// A letter as it is recorded.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct Mail {
    pub id: MailId,
    pub user: UserId,
    pub name: String,
    pub recipient: String,
    /// The word for what it is.
    pub kind: String,
    pub subject: String,
    /// What it says, sealed; `None` once it was dropped after delivery.
    pub sealed: Option<Vec<u8>>,
    pub created_at: Timestamp,
    /// Until when its secret is good.
    pub expires_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    pub attempts: u32,
    /// When it is tried next; `None` when nobody tries again unasked.
    pub next_at: Option<Timestamp>,
    pub failure: Option<String>,
}

impl Mail {
    /// Where it stands.
    pub fn state(&self) -> State {
        match (self.delivered_at, self.next_at) {
            (Some(_), _) => State::Delivered,
            (None, Some(_)) => State::Waiting,
            (None, None) => State::Failed,
        }
    }
}

/// Records a letter; `seal` is given the row's number so that the contents open in this row only (MAI-03).
pub fn insert<E: From<super::Error>>(
    change: &Writing<'_>,
    draft: &NewMail<'_>,
    seal: impl FnOnce(MailId) -> std::result::Result<Vec<u8>, E>,
) -> std::result::Result<MailId, E> {
    let next = change.count("SELECT ifnull(max(id), 0) + 1 FROM mail", [])?;
    let sealed = seal(MailId(next))?;
    change.insert(
        "INSERT INTO mail (id, user_id, recipient, kind, subject, link_id, sealed, created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            next,
            draft.user.0,
            draft.recipient,
            draft.kind,
            draft.subject,
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

/// Takes the letter whose turn it is and holds it until `until`: until then no other deliverer takes it (MAI-02).
pub fn claim(change: &Writing<'_>, now: Timestamp, until: Timestamp) -> Result<Option<Mail>> {
    let next = format!(
        "{SELECT} WHERE delivered_at IS NULL AND next_at IS NOT NULL AND next_at <= ?1 ORDER BY next_at, mail.id LIMIT 1"
    );
    let Some(found) = change.first(&next, [now.unix()], read)? else { return Ok(None) };
    let sql = "UPDATE mail SET next_at = ?2, attempts = attempts + 1 WHERE id = ?1 AND delivered_at IS NULL";
    change.guarded("mail", sql, (found.id.0, until.unix()))?;
    Ok(Some(Mail { attempts: found.attempts.saturating_add(1), next_at: Some(until), ..found }))
}

/// What becomes of a letter's contents once it left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contents {
    /// They are dropped: what they opened is the addressee's alone.
    Drop,
    /// They stay, sealed.
    Keep,
}

/// Writes down that a letter left.
pub fn delivered(change: &Writing<'_>, id: MailId, contents: Contents, now: Timestamp) -> Result<()> {
    let sql = match contents {
        Contents::Drop => "UPDATE mail SET delivered_at = ?2, failure = NULL, next_at = 0, sealed = NULL WHERE id = ?1",
        Contents::Keep => "UPDATE mail SET delivered_at = ?2, failure = NULL, next_at = 0 WHERE id = ?1",
    };
    change.guarded("mail", sql, (id.0, now.unix()))
}

/// Writes down that a letter did not leave, and when it is tried again; `None` is never, unless asked.
pub fn failed(change: &Writing<'_>, id: MailId, failure: &str, next: Option<Timestamp>) -> Result<()> {
    let sql = "UPDATE mail SET failure = ?2, next_at = ?3 WHERE id = ?1 AND delivered_at IS NULL";
    change.run(sql, (id.0, failure, next.map(Timestamp::unix))).map(drop)
}

/// Makes letters that were given up wait again, and those whose pause is not over; how many there were.
pub fn retry(change: &Writing<'_>) -> Result<usize> {
    change.run("UPDATE mail SET next_at = 0 WHERE delivered_at IS NULL AND failure IS NOT NULL", [])
}

/// How many letters wait, and how many were given up.
pub fn pending(view: &Reading<'_>) -> Result<(i64, i64)> {
    let waiting = "SELECT count(*) FROM mail WHERE delivered_at IS NULL AND next_at IS NOT NULL";
    let failed = "SELECT count(*) FROM mail WHERE delivered_at IS NULL AND next_at IS NULL";
    Ok((view.count(waiting, [])?, view.count(failed, [])?))
}

fn read(row: &Row<'_>) -> Result<Mail> {
    Ok(Mail {
        id: MailId(column(row, "id")?),
        user: UserId(column(row, "user_id")?),
        name: column(row, "name")?,
        recipient: column(row, "recipient")?,
        kind: column(row, "kind")?,
        subject: column(row, "subject")?,
        sealed: column(row, "sealed")?,
        created_at: moment(row, "created_at")?,
        expires_at: maybe_moment(row, "expires_at")?,
        delivered_at: maybe_moment(row, "delivered_at")?,
        attempts: column(row, "attempts")?,
        next_at: maybe_moment(row, "next_at")?,
        failure: column(row, "failure")?,
    })
}
