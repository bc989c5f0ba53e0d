//! What people are to be told by the clock (MAI-05), and what they were told already. Must not know letters.

use time::Date;

use super::request::{Shown, late};
use super::row::{column, moment, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::Role;
use crate::domain::certificate::CertificateStatus;
use crate::domain::id::{CertificateId, OrganisationId, RequestId, UserId};
use crate::domain::product::{EnrollMethod, Product};
use crate::domain::reminder::{Band, Ending, Lapsed, Work};
use crate::domain::request::RequestKind;
use crate::domain::serial::Serial;

/// A certificate whose owner is to be told.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct FoundEnding {
    pub id: CertificateId,
    pub owner: UserId,
    pub ending: Ending,
}

/// Certificates in use that end between two moments, told at no threshold as near as the third value.
const WITHIN: &str = "FROM certificate INDEXED BY certificate_end
    WHERE status IN ('Issue', 'On Renew', 'On Revoke') AND status <> 'On Revoke' AND not_after BETWEEN ?1 AND ?2
      AND NOT EXISTS (SELECT 1 FROM told_end WHERE certificate_id = certificate.id AND days <= ?3)";

/// How many owners are to be told within a band.
pub fn count_endings(view: &Reading<'_>, band: Band) -> Result<i64> {
    view.count(&format!("SELECT count(*) {WITHIN}"), (band.from.unix(), band.to.unix(), band.days))
}

/// Where a parcel goes on: behind this end and certificate.
pub type After = (Timestamp, i64);

/// The next certificates that end within a band and whose owners were not told at its threshold or a nearer one. One whose
/// end is asked for already is left alone.
pub fn endings(view: &Reading<'_>, band: Band, after: After, most: i64) -> Result<Vec<FoundEnding>> {
    let sql = format!(
        "SELECT id, user_id, serial, product, common_name, enroll_method, status, not_after {WITHIN}
            AND (not_after, id) > (?4, ?5) ORDER BY not_after, id LIMIT ?6"
    );
    let from = band.from.max(after.0).unix();
    view.all(&sql, (from, band.to.unix(), band.days, after.0.unix(), after.1, most), |row| {
        let ending = Ending {
            serial: serial(row)?,
            product: word(row, "product", |text| Product::parse(text).ok())?,
            common_name: column(row, "common_name")?,
            enrolled: word(row, "enroll_method", EnrollMethod::parse)?,
            status: word(row, "status", CertificateStatus::parse)?,
            not_after: moment(row, "not_after")?,
        };
        Ok(FoundEnding { id: CertificateId(column(row, "id")?), owner: UserId(column(row, "user_id")?), ending })
    })
}

/// Writes down at which threshold the owner of a certificate was told.
pub fn mark_end(change: &Writing<'_>, id: CertificateId, days: u16) -> Result<()> {
    let sql = "INSERT INTO told_end VALUES (?1, ?2) ON CONFLICT (certificate_id) DO UPDATE SET days = excluded.days";
    change.run(sql, (id.0, days)).map(drop)
}

/// An open renewal whose certificate ended.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct FoundLapsed {
    pub request: RequestId,
    pub certificate: CertificateId,
    pub owner: UserId,
    pub lapsed: Lapsed,
}

/// The first renewals that are open in their rows, and void since their certificates ended (REN-04).
pub fn lapsed(view: &Reading<'_>, now: Timestamp, most: i64) -> Result<Vec<FoundLapsed>> {
    let sql = "SELECT request.id, request.user_id, request.certificate_id, certificate.serial, certificate.not_after
                 FROM request INDEXED BY request_renewal_live
                 JOIN certificate ON certificate.id = request.certificate_id
                WHERE request.kind = 'renewal' AND request.status IN ('Waiting for Approval', 'Waiting for Passphrase')
                  AND certificate.not_after < ?1
                ORDER BY request.certificate_id LIMIT ?2";
    view.all(sql, (now.unix(), most), |row| {
        Ok(FoundLapsed {
            request: RequestId(column(row, "id")?),
            certificate: CertificateId(column(row, "certificate_id")?),
            owner: UserId(column(row, "user_id")?),
            lapsed: Lapsed { serial: serial(row)?, not_after: moment(row, "not_after")? },
        })
    })
}

/// How much of one kind waits in one organisation.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct FoundWork {
    pub organisation: OrganisationId,
    pub work: Work,
    pub waiting: i64,
    pub overdue: i64,
}

/// What waits everywhere, and what of it was asked until the moments before which it is late.
pub fn waiting(view: &Reading<'_>, person: Timestamp, seal: Timestamp, now: Timestamp) -> Result<Vec<FoundWork>> {
    let accounts = "SELECT organisation_id, count(*) AS waiting, sum(activated_at <= ?1) AS overdue
                      FROM user INDEXED BY user_verification
                     WHERE verification = 'Waiting for Verification' GROUP BY organisation_id";
    let updates = "SELECT user.organisation_id, count(*) AS waiting, sum(change.requested_at <= ?1) AS overdue
                     FROM change JOIN user ON user.id = change.user_id
                    WHERE change.status = 'Waiting' AND change.direction = 'by-user' GROUP BY user.organisation_id";
    let mut found = view.all(accounts, [person.unix()], |row| work(row, Work::Verification))?;
    found.extend(view.all(updates, [person.unix()], |row| work(row, Work::Update))?);
    let requests = format!(
        "SELECT request.organisation_id, request.kind, count(*) AS waiting, sum({}) AS overdue
           FROM request INDEXED BY request_queue
           LEFT JOIN certificate ON certificate.id = request.certificate_id AND request.kind = 'renewal'
          WHERE {} GROUP BY request.organisation_id, request.kind",
        late(person, seal),
        Shown::Waiting.condition(now).unwrap_or_default()
    );
    found.extend(view.all(&requests, [], |row| {
        let kind = word(row, "kind", RequestKind::parse)?;
        work(row, Work::Request(kind))
    })?);
    Ok(found)
}

/// Everybody who judges: role and organisation, by number.
pub fn officers(view: &Reading<'_>) -> Result<Vec<(UserId, Role, OrganisationId)>> {
    view.all(
        "SELECT id, role, organisation_id FROM user INDEXED BY user_role WHERE role <> 'User' ORDER BY id",
        [],
        |row| {
            let id = UserId(column(row, "id")?);
            Ok((id, word(row, "role", Role::parse)?, OrganisationId(column(row, "organisation_id")?)))
        },
    )
}

/// Whether somebody had a digest on this day.
pub fn had_digest(view: &Reading<'_>, officer: UserId, day: Date) -> Result<bool> {
    let told: Option<String> = view.value("SELECT day FROM told_digest WHERE user_id = ?1", [officer.0])?;
    Ok(told.as_deref() == Some(day.to_string().as_str()))
}

/// Writes down that somebody had a digest on this day.
pub fn mark_digest(change: &Writing<'_>, officer: UserId, day: Date) -> Result<()> {
    let sql = "INSERT INTO told_digest VALUES (?1, ?2) ON CONFLICT (user_id) DO UPDATE SET day = excluded.day";
    change.run(sql, (officer.0, day.to_string())).map(drop)
}

fn work(row: &rusqlite::Row<'_>, work: Work) -> Result<FoundWork> {
    let organisation = OrganisationId(column(row, "organisation_id")?);
    let overdue = column::<Option<i64>>(row, "overdue")?.unwrap_or_default();
    Ok(FoundWork { organisation, work, waiting: column(row, "waiting")?, overdue })
}

fn serial(row: &rusqlite::Row<'_>) -> Result<Serial> {
    let octets: Vec<u8> = column(row, "serial")?;
    Serial::from_octets(&octets).ok_or_else(|| Error::Impossible("certificate.serial".to_owned()))
}
