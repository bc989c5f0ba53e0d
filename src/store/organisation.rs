//! Organisations and their agreements.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment, parsed, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::cooperation::{Cooperation, Responsible};
use crate::domain::day;
use crate::domain::id::OrganisationId;
use crate::domain::normal::composed;
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};

/// Records an organisation.
pub fn insert(
    change: &Writing<'_>,
    name: &OrganisationName,
    kind: OrganisationKind,
    pks: Option<&Agreement>,
    responsible: Option<&Responsible>,
    now: Timestamp,
) -> Result<OrganisationId> {
    let sql = "INSERT INTO organisation (name, kind, pks_number, pks_date, pks_until, responsible, responsible_title, created_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values = (
        name.as_str(),
        kind.word(),
        pks.map(Agreement::number),
        pks.map(|pks| pks.date().to_string()),
        pks.and_then(Agreement::until).map(|last| last.to_string()),
        responsible.map(|who| &who.name),
        responsible.and_then(|who| who.title.as_ref()),
        now.unix(),
    );
    change.insert(sql, values).map(OrganisationId)
}

/// Finds an organisation by its name, whatever the case and however its letters are composed (REG-02).
pub fn find(view: &Reading<'_>, name: &str) -> Result<Option<Cooperation>> {
    view.first("SELECT * FROM organisation WHERE name = ?1", [composed(name)], read)
}

/// The organisation of a row that refers to it.
pub fn get(view: &Reading<'_>, id: OrganisationId) -> Result<Cooperation> {
    view.first("SELECT * FROM organisation WHERE id = ?1", [id.0], read)?
        .ok_or_else(|| Error::Impossible(format!("organisation {}", id.0)))
}

/// Every organisation that registers people, by name.
pub fn list(view: &Reading<'_>) -> Result<Vec<Cooperation>> {
    view.all("SELECT * FROM organisation WHERE pks_number IS NOT NULL ORDER BY name", [], read)
}

/// The organisations that register people with `text` in their names, whatever its case, by name.
pub fn search(view: &Reading<'_>, text: &str) -> Result<Vec<Cooperation>> {
    let sql =
        "SELECT * FROM organisation WHERE pks_number IS NOT NULL AND instr(lower(name), lower(?1)) > 0 ORDER BY name";
    view.all(sql, [text], read)
}

/// How many people it has.
pub fn people(view: &Reading<'_>, id: OrganisationId) -> Result<i64> {
    view.count("SELECT ifnull(sum(people), 0) FROM tally WHERE organisation_id = ?1 AND role <> 'RA'", [id.0])
}

/// How many Verifikators it has.
pub fn verifikators(view: &Reading<'_>, id: OrganisationId) -> Result<i64> {
    // The first condition is the index's own.
    view.count(
        "SELECT count(*) FROM user WHERE role <> 'User' AND role = 'Verifikator' AND organisation_id = ?1",
        [id.0],
    )
}

/// Writes down its kind, agreement and official as they are from now on.
pub fn save(change: &Writing<'_>, organisation: &Cooperation) -> Result<()> {
    let sql = "UPDATE organisation SET kind = ?2, pks_number = ?3, pks_date = ?4, pks_until = ?5, responsible = ?6,
                 responsible_title = ?7
               WHERE id = ?1";
    let (pks, who) = (organisation.pks.as_ref(), organisation.responsible.as_ref());
    let values = (
        organisation.id.0,
        organisation.kind.word(),
        pks.map(Agreement::number),
        pks.map(|pks| pks.date().to_string()),
        pks.and_then(Agreement::until).map(|last| last.to_string()),
        who.map(|who| &who.name),
        who.and_then(|who| who.title.as_ref()),
    );
    change.guarded("organisation", sql, values)
}

/// Opens it again, once.
pub fn reopen(change: &Writing<'_>, id: OrganisationId) -> Result<()> {
    change.guarded(
        "organisation",
        "UPDATE organisation SET closed_at = NULL WHERE id = ?1 AND closed_at IS NOT NULL",
        [id.0],
    )
}

/// Closes it, once.
pub fn close(change: &Writing<'_>, id: OrganisationId, now: Timestamp) -> Result<()> {
    change.guarded(
        "organisation",
        "UPDATE organisation SET closed_at = ?2 WHERE id = ?1 AND closed_at IS NULL",
        (id.0, now.unix()),
    )
}

fn read(row: &Row<'_>) -> Result<Cooperation> {
    let number: Option<String> = column(row, "pks_number")?;
    let pks = match number {
        Some(number) => {
            let (text, until): (String, Option<String>) = (column(row, "pks_date")?, column(row, "pks_until")?);
            let last = until.as_deref().map(day::parse);
            let agreement = day::parse(&text).and_then(|date| Agreement::parse(&number, date).ok());
            let agreement = agreement.filter(|_| last != Some(None)).and_then(|pks| pks.ending(last.flatten()).ok());
            let impossible = || Error::Impossible(format!("pks_number = {number}, from {text} until {until:?}"));
            Some(agreement.ok_or_else(impossible)?)
        }
        None => None,
    };
    let title = column(row, "responsible_title")?;
    Ok(Cooperation {
        id: OrganisationId(column(row, "id")?),
        name: parsed(row, "name", OrganisationName::recorded)?,
        kind: word(row, "kind", |text| OrganisationKind::parse(text).ok())?,
        pks,
        responsible: column::<Option<String>>(row, "responsible")?.map(|name| Responsible { name, title }),
        created_at: moment(row, "created_at")?,
        closed_at: maybe_moment(row, "closed_at")?,
    })
}
