//! The stand-in registries, and what comparisons with them found.

use serde::Serialize;

use super::row::{column, moment};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::id::UserId;
use crate::domain::photo::PhotoHash;
use crate::domain::profile::{Employment, Profile};
use crate::domain::registry::{Checks, Civil, Personnel, Registry, RegistryAnswer};

/// A registry as `registry list` shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Loaded {
    /// Its name.
    pub name: String,
    /// How many people it holds.
    pub rows: i64,
    /// When it was loaded last.
    pub imported_at: Timestamp,
}

/// Adds a civil record, or puts it in the place of the former one; true when anything changed.
pub fn put_civil(change: &Writing<'_>, nik: &str, name: &str, photo: Option<&PhotoHash>) -> Result<bool> {
    let sql = "INSERT INTO dukcapil VALUES (?1, ?2, ?3) ON CONFLICT (nik) DO UPDATE SET name = excluded.name, photo = excluded.photo
               WHERE name <> excluded.name OR photo IS NOT excluded.photo";
    Ok(change.run(sql, (nik, name, photo.map(PhotoHash::as_bytes)))? > 0)
}

/// Adds a civil servant's record; true when anything changed.
pub fn put_servant(change: &Writing<'_>, nip: &str, nik: &str, name: &str) -> Result<bool> {
    let sql =
        "INSERT INTO bkn VALUES (?1, ?2, ?3) ON CONFLICT (nip) DO UPDATE SET nik = excluded.nik, name = excluded.name
               WHERE nik <> excluded.nik OR name <> excluded.name";
    Ok(change.run(sql, (nip, nik, name))? > 0)
}

/// Adds a police officer's record; true when anything changed.
pub fn put_officer(change: &Writing<'_>, nrp: &str, nik: &str, name: &str) -> Result<bool> {
    let sql =
        "INSERT INTO sipp VALUES (?1, ?2, ?3) ON CONFLICT (nrp) DO UPDATE SET nik = excluded.nik, name = excluded.name
               WHERE nik <> excluded.nik OR name <> excluded.name";
    Ok(change.run(sql, (nrp, nik, name))? > 0)
}

/// Says that a registry is loaded; even an empty file makes it so (VER-07).
pub fn mark_loaded(change: &Writing<'_>, registry: Registry, now: Timestamp) -> Result<()> {
    let name = registry.word();
    let rows = change.count(&format!("SELECT count(*) FROM {name}"), [])?;
    let sql = "INSERT INTO registry VALUES (?1, ?2, ?3)
               ON CONFLICT (name) DO UPDATE SET rows = excluded.rows, imported_at = excluded.imported_at";
    change.run(sql, (name, rows, now.unix())).map(drop)
}

/// The registries that are loaded.
pub fn list(view: &Reading<'_>) -> Result<Vec<Loaded>> {
    view.all("SELECT * FROM registry ORDER BY name", [], |row| {
        Ok(Loaded { name: column(row, "name")?, rows: column(row, "rows")?, imported_at: moment(row, "imported_at")? })
    })
}

fn is_loaded(view: &Reading<'_>, registry: Registry) -> Result<bool> {
    Ok(view.value::<i64>("SELECT 1 FROM registry WHERE name = ?1", [registry.word()])?.is_some())
}

/// What the civil registry says of a NIK.
pub fn civil(view: &Reading<'_>, nik: &str) -> Result<RegistryAnswer<Civil>> {
    let found = view.first("SELECT name, photo FROM dukcapil WHERE nik = ?1", [nik], |row| {
        let photo: Option<Vec<u8>> = column(row, "photo")?;
        let photo = photo
            .map(|bytes| PhotoHash::from_bytes(&bytes).ok_or_else(|| Error::Impossible("dukcapil.photo".to_owned())));
        Ok(Civil { name: column(row, "name")?, photo: photo.transpose()? })
    })?;
    answer(view, Registry::Dukcapil, found)
}

/// What a personnel registry says of a number.
pub fn personnel(view: &Reading<'_>, registry: Registry, number: &str) -> Result<RegistryAnswer<Personnel>> {
    let sql = match registry {
        Registry::Bkn => "SELECT nik, name FROM bkn WHERE nip = ?1",
        Registry::Sipp => "SELECT nik, name FROM sipp WHERE nrp = ?1",
        Registry::Dukcapil => "SELECT nik, name FROM dukcapil WHERE nik = ?1",
    };
    let found =
        view.first(sql, [number], |row| Ok(Personnel { nik: column(row, "nik")?, name: column(row, "name")? }))?;
    answer(view, registry, found)
}

/// Asks every registry that has a say about a person.
pub fn compare(view: &Reading<'_>, name: &str, profile: &Profile, photo: &PhotoHash) -> Result<Checks> {
    let civil = civil(view, profile.nik().as_str())?;
    let personnel = match profile.employment() {
        Employment::Asn(nip) => personnel(view, Registry::Bkn, nip.as_str())?,
        Employment::Polri(nrp) => personnel(view, Registry::Sipp, nrp.as_str())?,
        Employment::Other { .. } => RegistryAnswer::Absent,
    };
    Ok(Checks::compare(name, profile, photo, &civil, &personnel))
}

fn answer<T>(view: &Reading<'_>, registry: Registry, found: Option<T>) -> Result<RegistryAnswer<T>> {
    Ok(match found {
        Some(record) => RegistryAnswer::Found(record),
        None if is_loaded(view, registry)? => RegistryAnswer::Absent,
        None => RegistryAnswer::NoRegistry,
    })
}

/// Records what was compared and found (VER-02).
pub fn save_checks(change: &Writing<'_>, user: UserId, checks: &Checks, now: Timestamp) -> Result<()> {
    for (subject, finding) in checks.findings() {
        let sql = "INSERT INTO registry_check (user_id, at, subject, result) VALUES (?1, ?2, ?3, ?4)";
        change.insert(sql, (user.0, now.unix(), subject.word(), finding.word()))?;
    }
    Ok(())
}

/// One comparison as it is read back.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct Check {
    pub at: Timestamp,
    pub subject: String,
    pub result: String,
}

/// What was found when a person was compared last: of each subject the newest, were they compared twice at one moment.
pub fn checks(view: &Reading<'_>, user: UserId) -> Result<Vec<Check>> {
    let sql = "SELECT * FROM registry_check WHERE user_id = ?1 AND at = (SELECT max(at) FROM registry_check WHERE user_id = ?1)
                 AND id IN (SELECT max(id) FROM registry_check WHERE user_id = ?1 GROUP BY subject) ORDER BY id";
    view.all(sql, [user.0], |row| {
        Ok(Check { at: moment(row, "at")?, subject: column(row, "subject")?, result: column(row, "result")? })
    })
}
