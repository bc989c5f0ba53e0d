//! Nominations of verifikators, their place in RA's queue, and the roles that come of them.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::Scope;
use crate::domain::certificate;
use crate::domain::id::{NominationId, OrganisationId, UserId};
use crate::domain::request;
use crate::domain::roster::{Permanence, Roster, Unit};
use crate::domain::standing::{Newest, newest_at};
use crate::domain::verifikator::{Attached, Nomination, NominationFacts, NominationStatus};

/// A nomination about to be recorded.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct NewNomination {
    pub user: UserId,
    pub organisation: OrganisationId,
    pub unit: Unit,
    pub permanence: Permanence,
    /// The form, where it is in hand.
    pub form: Option<Attached>,
    pub status: NominationStatus,
    pub by: UserId,
}

/// Records a nomination.
pub fn insert(change: &Writing<'_>, draft: &NewNomination, now: Timestamp) -> Result<NominationId> {
    let sql = "INSERT INTO nomination (user_id, organisation_id, unit, permanence, form_id, status, nominated_by, nominated_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = (
        draft.user.0,
        draft.organisation.0,
        draft.unit.word(),
        draft.permanence.word(),
        draft.form.map(|attached| attached.form().0),
        draft.status.label(),
        draft.by.0,
        now.unix(),
    );
    change.insert(sql, values).map(NominationId)
}

/// A person's nomination that is not over.
pub fn live(view: &Reading<'_>, user: UserId) -> Result<Option<Nomination>> {
    view.first("SELECT * FROM nomination WHERE user_id = ?1 AND status <> 'Withdrawn'", [user.0], read)
}

/// Who holds the role in an organisation, by unit (VRF-01).
pub fn roster(view: &Reading<'_>, organisation: OrganisationId) -> Result<Roster> {
    let sql = "SELECT unit FROM nomination WHERE organisation_id = ?1 AND status = 'Granted'";
    view.all(sql, [organisation.0], |row| word(row, "unit", Unit::parse)).map(Roster::new)
}

/// Writes down that the form has come.
pub fn save_form(change: &Writing<'_>, id: NominationId, attached: Attached) -> Result<()> {
    let sql =
        "UPDATE nomination SET status = 'Waiting for Verification', form_id = ?2 WHERE id = ?1 AND status = 'Invited'";
    change.guarded("nomination", sql, (id.0, attached.form().0))
}

/// Writes down that the role is held.
pub fn save_grant(change: &Writing<'_>, id: NominationId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE nomination SET status = 'Granted', granted_at = ?2 WHERE id = ?1 AND status = 'Waiting for Verification'";
    change.guarded("nomination", sql, (id.0, now.unix()))
}

/// Writes down that a nomination is over.
pub fn save_end(change: &Writing<'_>, id: NominationId, was: NominationStatus, now: Timestamp) -> Result<()> {
    let sql = "UPDATE nomination SET status = 'Withdrawn', withdrawn_at = ?3 WHERE id = ?1 AND status = ?2";
    change.guarded("nomination", sql, (id.0, was.label(), now.unix()))
}

/// Takes a nomination out of RA's queue, where it stands in it.
pub fn settle(
    change: &Writing<'_>,
    id: NominationId,
    status: request::RequestStatus,
    reason: Option<&str>,
    by: UserId,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE request SET status = ?2, reason = ?3, decided_by = ?4, decided_at = ?5
               WHERE nomination_id = ?1 AND status = 'Waiting for Approval'";
    change.run(sql, (id.0, status.label(), reason, by.0, now.unix())).map(drop)
}

/// A nomination as it is listed.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct Listed {
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub organisation_id: OrganisationId,
    pub unit: Unit,
    pub status: NominationStatus,
    /// The candidate's newest certificate as it reads now.
    pub certificate: Newest,
    pub nominated_at: Timestamp,
    pub granted_at: Option<Timestamp>,
}

/// The nominations in `scope` that are not over, by organisation.
pub fn list(view: &Reading<'_>, scope: Scope, now: Timestamp) -> Result<Vec<Listed>> {
    let (filter, number) = match scope {
        Scope::Everything => ("?1 = ?1", 0),
        Scope::Organisation(organisation) => ("nomination.organisation_id = ?1", organisation.0),
        Scope::Own(user) => ("nomination.user_id = ?1", user.0),
    };
    let sql = format!(
        "SELECT nomination.*, user.email, user.name, user.certificate, user.certificate_until, organisation.name AS organisation
         FROM nomination JOIN user ON user.id = user_id JOIN organisation ON organisation.id = nomination.organisation_id
         WHERE {filter} AND nomination.status <> 'Withdrawn' ORDER BY organisation.name, nomination.id"
    );
    view.all(&sql, [number], |row| {
        let stored: String = column(row, "certificate")?;
        let until = maybe_moment(row, "certificate_until")?;
        Ok(Listed {
            email: column(row, "email")?,
            name: column(row, "name")?,
            organisation: column(row, "organisation")?,
            organisation_id: OrganisationId(column(row, "organisation_id")?),
            unit: word(row, "unit", Unit::parse)?,
            status: word(row, "status", NominationStatus::parse)?,
            certificate: newest_at(certificate::CertificateStatus::parse(&stored).zip(until), now),
            nominated_at: moment(row, "nominated_at")?,
            granted_at: maybe_moment(row, "granted_at")?,
        })
    })
}

fn read(row: &Row<'_>) -> Result<Nomination> {
    let facts = NominationFacts {
        id: NominationId(column(row, "id")?),
        user: UserId(column(row, "user_id")?),
        organisation: OrganisationId(column(row, "organisation_id")?),
        unit: word(row, "unit", Unit::parse)?,
        permanence: word(row, "permanence", Permanence::parse)?,
    };
    Nomination::restore(word(row, "status", NominationStatus::parse)?, facts)
        .ok_or_else(|| Error::Impossible("a nomination that is over was taken for a live one".to_owned()))
}
