//! People: their accounts, their data, what they agreed to.

use rusqlite::Row;
use serde::Serialize;

use super::row::{column, maybe_moment, maybe_parsed, moment, parsed, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::{Actor, Role};
use crate::domain::agreement::Agreed;
use crate::domain::certificate;
use crate::domain::change::account::Seat;
use crate::domain::email::Email;
use crate::domain::id::{OrganisationId, UserId};
use crate::domain::issuance::VerifiedBy;
use crate::domain::name::{PersonName, Title};
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::phone::Phone;
use crate::domain::profile::{Employment, EmploymentKind, Profile, Titles};
use crate::domain::province::Province;
use crate::domain::verification::{Person, Verification, VerificationStatus};
use crate::domain::work::WorkText;

/// A person as the store has them.
#[derive(Clone, Debug)]
pub struct User {
    /// The account in its state.
    pub verification: Verification,
    /// The role.
    pub role: Role,
    /// The data given at activation.
    pub profile: Option<Profile>,
    /// Where the person sits, when it is known apart from the employment.
    pub seat: StoredSeat,
    /// Stored status of the newest signature certificate with its end, where there is one (STA-04).
    pub certificate: Option<(certificate::CertificateStatus, Timestamp)>,
    /// How the account became Verified.
    pub verified_by: VerifiedBy,
    /// When it was registered.
    pub created_at: Timestamp,
}

/// Unit, position, province and city, as shown.
#[derive(Clone, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct StoredSeat {
    pub unit: Option<String>,
    pub position: Option<String>,
    pub province: Option<String>,
    pub city: Option<String>,
}

impl User {
    /// Who it is.
    pub const fn person(&self) -> &Person {
        self.verification.person()
    }
}

/// Registers a person; the address is free, as the caller has seen in this transaction.
pub fn insert(
    change: &Writing<'_>,
    email: &Email,
    name: &PersonName,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<UserId> {
    let sql = "INSERT INTO user (email, name, organisation_id, created_at) VALUES (?1, ?2, ?3, ?4)";
    change.insert(sql, (email.as_str(), name.as_str(), organisation.0, now.unix())).map(UserId)
}

/// Makes the officer who works for the authority; one such account comes with the store.
pub fn insert_officer(
    change: &Writing<'_>,
    email: &Email,
    name: &PersonName,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<UserId> {
    let sql = "INSERT INTO user (email, name, organisation_id, role, verification, created_at) VALUES (?1, ?2, ?3, 'RA', 'New', ?4)";
    change.insert(sql, (email.as_str(), name.as_str(), organisation.0, now.unix())).map(UserId)
}

/// Whether an address is registered, whatever its case (REG-03).
pub fn is_registered(view: &Reading<'_>, email: &Email) -> Result<bool> {
    Ok(view.value::<i64>("SELECT 1 FROM user WHERE email = ?1", [email.as_str()])?.is_some())
}

/// Finds a person by address, whatever its case.
pub fn find(view: &Reading<'_>, email: &str) -> Result<Option<User>> {
    view.first("SELECT * FROM user WHERE email = ?1", [email], read)
}

/// The person of a row that refers to them.
pub fn get(view: &Reading<'_>, id: UserId) -> Result<User> {
    view.first("SELECT * FROM user WHERE id = ?1", [id.0], read)?
        .ok_or_else(|| Error::Impossible(format!("user {}", id.0)))
}

/// Whether another live account has this NIK (ACT-09).
pub fn nik_taken(view: &Reading<'_>, nik: &Nik, but: UserId) -> Result<bool> {
    Ok(view.value::<i64>("SELECT 1 FROM user WHERE nik = ?1 AND id <> ?2", (nik.as_str(), but.0))?.is_some())
}

/// The actor behind an address.
pub fn actor(view: &Reading<'_>, email: &str) -> Result<Option<Actor>> {
    view.first("SELECT id, email, role, organisation_id FROM user WHERE email = ?1", [email], |row| {
        Ok(Actor {
            id: UserId(column(row, "id")?),
            email: parsed(row, "email", Email::parse)?,
            role: word(row, "role", Role::parse)?,
            organisation: OrganisationId(column(row, "organisation_id")?),
        })
    })
}

/// The officer that came with the store.
pub fn first_officer(view: &Reading<'_>) -> Result<Option<String>> {
    view.value("SELECT email FROM user WHERE role <> 'User' AND role = 'RA' ORDER BY id LIMIT 1", [])
}

/// Writes down the name and address of somebody who was not activated yet (REG-10).
pub fn save_correction(change: &Writing<'_>, id: UserId, name: &PersonName, email: &Email) -> Result<()> {
    let sql = "UPDATE user SET name = ?2, email = ?3 WHERE id = ?1 AND verification = 'New'";
    change.guarded("user", sql, (id.0, name.as_str(), email.as_str()))
}

/// Writes down an activation: the data, the name as on the KTP, the new status.
pub fn save_activation(
    change: &Writing<'_>,
    id: UserId,
    profile: &Profile,
    seat: &Seat,
    status: VerificationStatus,
    now: Timestamp,
) -> Result<()> {
    let (unit, position, province) = match profile.employment() {
        Employment::Other { unit, position, province } => {
            (Some(unit.as_str()), Some(position.as_str()), Some(province.name()))
        }
        Employment::Asn(_) | Employment::Polri(_) => (
            seat.unit.as_ref().map(WorkText::as_str),
            seat.position.as_ref().map(WorkText::as_str),
            seat.province.map(Province::name),
        ),
    };
    let values = rusqlite::params![
        id.0,
        profile.name().as_str(),
        profile.nik().as_str(),
        profile.phone().as_str(),
        profile.title_front().map(Title::as_str),
        profile.title_back().map(Title::as_str),
        profile.employment().label(),
        profile.nip_field(),
        unit,
        position,
        province,
        status.label(),
        now.unix(),
    ];
    let sql =
        "UPDATE user SET name = ?2, nik = ?3, phone = ?4, title_front = ?5, title_back = ?6, employment = ?7, nip = ?8,
                 unit = ?9, position = ?10, province = ?11, verification = ?12, activated_at = ?13,
                 verified_at = iif(?12 = 'Verified', ?13, NULL), verified_by = NULL
               WHERE id = ?1 AND verification = 'New'";
    change.guarded("user", sql, values)
}

/// Writes down a judgement by hand.
pub fn save_approval(change: &Writing<'_>, id: UserId, by: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE user SET verification = 'Verified', verified_at = ?3, verified_by = ?2
               WHERE id = ?1 AND verification = 'Waiting for Verification'";
    change.guarded("user", sql, (id.0, by.0, now.unix()))
}

/// Writes down that somebody spoke for a verified person in the place of the registries (ISS-11).
pub fn save_judgement(change: &Writing<'_>, id: UserId, by: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE user SET verified_at = ?3, verified_by = ?2 WHERE id = ?1 AND verification = 'Verified'";
    change.guarded("user", sql, (id.0, by.0, now.unix()))
}

/// Writes down a refusal: New again, without the data that were refused (VER-04, ACT-09).
pub fn save_rejection(change: &Writing<'_>, id: UserId) -> Result<()> {
    let sql = "UPDATE user SET verification = 'New', nik = NULL, phone = NULL, title_front = NULL, title_back = NULL,
                 employment = NULL, nip = NULL, unit = NULL, position = NULL, province = NULL, city = NULL
               WHERE id = ?1 AND verification = 'Waiting for Verification'";
    change.guarded("user", sql, [id.0])
}

/// Gives a person the role `to` in place of `from`.
pub fn save_role(change: &Writing<'_>, user: UserId, from: Role, to: Role) -> Result<()> {
    let sql = "UPDATE user SET role = ?3 WHERE id = ?1 AND role = ?2";
    change.guarded("user", sql, (user.0, from.label(), to.label()))
}

/// Those who work for the authority, in the order in which they were registered; there is always one (ORG-01).
pub fn officers(view: &Reading<'_>) -> Result<Vec<User>> {
    view.all("SELECT * FROM user WHERE role <> 'User' AND role = 'RA' ORDER BY id", [], read)
}

/// Keeps the hash of a password.
pub fn save_password(change: &Writing<'_>, id: UserId, hash: &str) -> Result<()> {
    change.guarded("user", "UPDATE user SET password_hash = ?2 WHERE id = ?1", (id.0, hash))
}

/// The account behind an address with the hash of its password, where it has one.
pub fn credentials(view: &Reading<'_>, email: &str) -> Result<Option<(UserId, Option<String>)>> {
    view.first("SELECT id, password_hash FROM user WHERE email = ?1", [email.trim()], |row| {
        Ok((UserId(column(row, "id")?), column(row, "password_hash")?))
    })
}

/// Records what was agreed to, with version and time (ACT-08).
pub fn save_consent(change: &Writing<'_>, id: UserId, agreed: Agreed, now: Timestamp) -> Result<()> {
    for document in agreed.documents() {
        let sql = "INSERT INTO consent (user_id, document, version, at) VALUES (?1, ?2, ?3, ?4)";
        change.insert(sql, (id.0, document.word(), document.version(), now.unix()))?;
    }
    Ok(())
}

/// Turns a row of `user` into a person.
pub(super) fn read(row: &Row<'_>) -> Result<User> {
    let person = Person {
        id: UserId(column(row, "id")?),
        email: parsed(row, "email", Email::parse)?,
        name: parsed(row, "name", PersonName::recorded)?,
        organisation: OrganisationId(column(row, "organisation_id")?),
    };
    let profile = profile(row, &person)?;
    let status = word(row, "verification", VerificationStatus::parse)?;
    let id = person.id.0;
    let verification = Verification::restore(status, person, profile.clone())
        .ok_or_else(|| Error::Impossible(format!("user {id} is {} without its data", status.label())))?;
    let until = maybe_moment(row, "certificate_until")?;
    let stored: String = column(row, "certificate")?;
    Ok(User {
        verification,
        role: word(row, "role", Role::parse)?,
        profile,
        seat: StoredSeat {
            unit: column(row, "unit")?,
            position: column(row, "position")?,
            province: column(row, "province")?,
            city: column(row, "city")?,
        },
        certificate: certificate::CertificateStatus::parse(&stored).zip(until),
        verified_by: match column::<Option<i64>>(row, "verified_by")? {
            Some(_) => VerifiedBy::Hand,
            None => VerifiedBy::Registries,
        },
        created_at: moment(row, "created_at")?,
    })
}

fn profile(row: &Row<'_>, person: &Person) -> Result<Option<Profile>> {
    let Some(nik) = maybe_parsed(row, "nik", Nik::parse)? else { return Ok(None) };
    let employment = match word(row, "employment", EmploymentKind::parse)? {
        EmploymentKind::Asn => Employment::Asn(parsed(row, "nip", Nip::parse)?),
        EmploymentKind::Polri => Employment::Polri(parsed(row, "nip", Nrp::parse)?),
        EmploymentKind::Other => Employment::Other {
            unit: parsed(row, "unit", WorkText::recorded)?,
            position: parsed(row, "position", WorkText::recorded)?,
            province: parsed(row, "province", Province::parse)?,
        },
    };
    let titles = Titles {
        front: maybe_parsed(row, "title_front", Title::recorded)?,
        back: maybe_parsed(row, "title_back", Title::recorded)?,
    };
    let phone = parsed(row, "phone", Phone::parse)?;
    Profile::new(person.name.clone(), nik, phone, titles, employment)
        .map(Some)
        .map_err(|refusal| Error::Impossible(format!("user {}: {}", person.id.0, refusal.message)))
}
