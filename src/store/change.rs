//! Data changes that wait, field by field, and the data that they become.

use rusqlite::Row;

use super::row::{column, word};
use super::user::User;
use super::{Error, Reading, Result, Writing};
use crate::domain::change::account::{Account, Seat};
use crate::domain::change::{ChangeWish, Field};
use crate::domain::email::Email;
use crate::domain::id::{ChangeId, FormId, UserId};
use crate::domain::name::Title;
use crate::domain::notice::ChangedField;
use crate::domain::organisation::OrganisationName;
use crate::domain::province::Province;
use crate::domain::update::{ChangeEnd, Direction};
use crate::domain::work::WorkText;
use crate::domain::{Refusal, Timestamp};

/// A change about to be recorded.
#[derive(Debug)]
pub struct NewChange<'a> {
    /// Whose data.
    pub user: UserId,
    /// Whose word is still needed.
    pub direction: Direction,
    /// The form of a move.
    pub form: Option<FormId>,
    /// The fields, with old and new value.
    pub fields: &'a [ChangedField],
    /// Who asks.
    pub by: UserId,
}

/// A change that waits.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct WaitingChange {
    pub id: ChangeId,
    pub user: UserId,
    pub direction: Direction,
    pub form: Option<FormId>,
    pub wishes: Vec<ChangeWish>,
}

/// Records a change that waits.
pub fn insert(change: &Writing<'_>, draft: &NewChange<'_>, now: Timestamp) -> Result<ChangeId> {
    let sql = "INSERT INTO change (user_id, direction, status, form_id, requested_by, requested_at)
               VALUES (?1, ?2, 'Waiting', ?3, ?4, ?5)";
    let form = draft.form.map(|form| form.0);
    let id = change.insert(sql, (draft.user.0, draft.direction.word(), form, draft.by.0, now.unix()))?;
    for field in draft.fields {
        let sql = "INSERT INTO change_field (change_id, field, old, new) VALUES (?1, ?2, ?3, ?4)";
        change.run(sql, (id, &field.field, &field.old, &field.new))?;
    }
    Ok(ChangeId(id))
}

/// The change of a person that waits.
pub fn waiting(view: &Reading<'_>, user: UserId) -> Result<Option<WaitingChange>> {
    let found = view.first("SELECT * FROM change WHERE user_id = ?1 AND status = 'Waiting'", [user.0], read)?;
    let Some(mut waiting) = found else { return Ok(None) };
    let sql = "SELECT field, new FROM change_field WHERE change_id = ?1";
    waiting.wishes = view.all(sql, [waiting.id.0], |row| {
        Ok(ChangeWish {
            field: word(row, "field", |text| Field::parse(text).ok())?,
            value: column::<Option<String>>(row, "new")?.unwrap_or_default(),
        })
    })?;
    Ok(Some(waiting))
}

/// Writes down how a change ended.
pub fn settle(change: &Writing<'_>, id: ChangeId, end: ChangeEnd<'_>, by: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE change SET status = ?2, reason = ?3, decided_by = ?4, decided_at = ?5
               WHERE id = ?1 AND status = 'Waiting'";
    change.guarded("change", sql, (id.0, end.label(), end.reason(), by.0, now.unix()))?;
    let sql = "UPDATE request SET status = ?2, reason = ?3 WHERE change_id = ?1 AND status = 'Approved'";
    change.run(sql, (id.0, end.of_request().label(), end.reason())).map(drop)
}

/// Takes a person from Verified to Update. A certificate that the clock ended is written down as such first: beside Update
/// none is On Renew, not even in the row (STA-01, STA-02).
pub fn save_begin(change: &Writing<'_>, user: UserId, now: Timestamp) -> Result<()> {
    let lapsed =
        "UPDATE certificate SET status = 'Expired' WHERE user_id = ?1 AND status = 'On Renew' AND not_after < ?2";
    change.run(lapsed, (user.0, now.unix()))?;
    let sql = "UPDATE user SET verification = 'Update' WHERE id = ?1 AND verification = 'Verified'";
    change.guarded("user", sql, [user.0])
}

/// Takes a person back from Update to Verified, with the old data; the link of the change ends.
pub fn save_end(change: &Writing<'_>, user: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE user SET verification = 'Verified' WHERE id = ?1 AND verification = 'Update'";
    change.guarded("user", sql, [user.0])?;
    let sql = "UPDATE link SET replaced_at = ?2
               WHERE user_id = ?1 AND kind = 'update' AND used_at IS NULL AND replaced_at IS NULL";
    change.run(sql, (user.0, now.unix())).map(drop)
}

/// Takes a person from Update to Verified with new data; nobody has judged these by hand yet (ISS-01).
pub fn save_data(change: &Writing<'_>, after: &Account) -> Result<()> {
    let (person, seat) = (after.person(), after.seat());
    let profile = after.profile().map_err(|refusal| impossible(person.id, &refusal))?;
    let values = rusqlite::params![
        person.id.0,
        person.email.as_str(),
        person.name.as_str(),
        person.organisation.0,
        profile.phone().as_str(),
        profile.title_front().map(Title::as_str),
        profile.title_back().map(Title::as_str),
        profile.nip_field(),
        seat.unit.as_ref().map(WorkText::as_str),
        seat.position.as_ref().map(WorkText::as_str),
        seat.province.as_ref().map(|province| province.name()),
        seat.city.as_ref().map(WorkText::as_str),
    ];
    let sql =
        "UPDATE user SET email = ?2, name = ?3, organisation_id = ?4, phone = ?5, title_front = ?6, title_back = ?7,
                 nip = ?8, unit = ?9, position = ?10, province = ?11, city = ?12, verification = 'Verified', verified_by = NULL
               WHERE id = ?1 AND verification = 'Update'";
    change.guarded("user", sql, values)
}

/// Ends every link of a person: they went to an address that is theirs no more.
pub fn end_links(change: &Writing<'_>, user: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE link SET replaced_at = ?2 WHERE user_id = ?1 AND used_at IS NULL AND replaced_at IS NULL";
    change.run(sql, (user.0, now.unix())).map(drop)
}

/// Voids what was asked for in the name of data that are no more: issuance is asked for again (UPD-01).
pub fn void_issuances(change: &Writing<'_>, user: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE request SET status = 'Void', decided_at = ?2, key_pkcs8 = NULL, key_escrow = NULL
               WHERE user_id = ?1 AND kind = 'issuance' AND status IN ('Waiting for Approval', 'Waiting for Passphrase')";
    change.run(sql, (user.0, now.unix())).map(drop)
}

/// Whether somebody else has this address, whatever its case (REG-03).
pub fn email_taken(view: &Reading<'_>, email: &Email, but: UserId) -> Result<bool> {
    let sql = "SELECT 1 FROM user WHERE email = ?1 AND id <> ?2";
    Ok(view.value::<i64>(sql, (email.as_str(), but.0))?.is_some())
}

/// The data of an activated person; `None` before activation.
pub fn account(found: &User, organisation: OrganisationName) -> Result<Option<Account>> {
    let Some(profile) = &found.profile else { return Ok(None) };
    let id = found.person().id;
    let text = |text: &Option<String>| {
        text.as_deref().map(WorkText::recorded).transpose().map_err(|refusal| impossible(id, &refusal))
    };
    let seat = Seat {
        unit: text(&found.seat.unit)?,
        position: text(&found.seat.position)?,
        city: text(&found.seat.city)?,
        province: (found.seat.province.as_deref().map(Province::parse).transpose())
            .map_err(|refusal| impossible(id, &refusal))?,
    };
    Ok(Some(Account::of(found.person(), organisation, profile, seat)))
}

fn impossible(id: UserId, refusal: &Refusal) -> Error {
    Error::Impossible(format!("user {}: {}", id.0, refusal.message))
}

fn read(row: &Row<'_>) -> Result<WaitingChange> {
    Ok(WaitingChange {
        id: ChangeId(column(row, "id")?),
        user: UserId(column(row, "user_id")?),
        direction: word(row, "direction", Direction::parse)?,
        form: column::<Option<i64>>(row, "form_id")?.map(FormId),
        wishes: Vec::new(),
    })
}
