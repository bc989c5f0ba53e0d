//! eSeals: their requests, and what their certificates tell of them.

use rusqlite::Row;

use super::row::{column, maybe_moment, moment, parsed, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::Scope;
use crate::domain::certificate;
use crate::domain::id::{CertificateId, FormId, OrganisationId, RequestId, SealId, UserId};
use crate::domain::product::Product;
use crate::domain::seal::request::NamedSeal;
use crate::domain::seal::{Seal, SealFacts, SealName, SealStored, SystemName};
use crate::domain::serial::Serial;

/// A seal about to be asked for.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct NewSeal<'a> {
    pub organisation: OrganisationId,
    pub holder: UserId,
    pub common_name: &'a SealName,
    pub form: FormId,
    pub system: Option<&'a SystemName>,
    pub by: UserId,
    pub at: Timestamp,
}

/// A seal as it is recorded.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct RecordedSeal {
    pub seal: Seal,
    /// The end of the link that is to confirm it, while there is one; it may have passed.
    pub link_until: Option<Timestamp>,
    /// The responsible person's address.
    pub email: String,
    pub organisation: String,
    pub serial: Option<Serial>,
    /// The organisation's number in the subject.
    pub subscriber_id: Option<String>,
    pub issued_at: Option<Timestamp>,
    pub not_after: Option<Timestamp>,
    pub form: FormId,
    pub system: Option<String>,
    /// The request about it that RA is to decide.
    pub request: Option<RequestId>,
    pub asker: UserId,
    pub requested_by: String,
    pub requested_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
    /// When it was issued or turned down.
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
}

/// Records a request; a seal of the same name that the clock ended is written down as such first, for its place is taken
/// (ISS-05).
pub fn insert(change: &Writing<'_>, draft: &NewSeal<'_>) -> Result<SealId> {
    let lapsed = "UPDATE certificate SET status = 'Expired' WHERE status IN ('Issue', 'On Revoke') AND not_after < ?3
                    AND id IN (SELECT certificate_id FROM seal WHERE organisation_id = ?1 AND common_name = ?2
                                 AND status IN ('Requested', 'Waiting for Approval', 'Issue', 'On Revoke'))";
    change.run(lapsed, (draft.organisation.0, draft.common_name.as_str(), draft.at.unix()))?;
    let sql =
        "INSERT INTO seal (organisation_id, user_id, common_name, form_id, system, status, requested_by, requested_at)
               VALUES (?1, ?2, ?3, ?4, ?5, 'Requested', ?6, ?7)";
    let (organisation, holder, name) = (draft.organisation.0, draft.holder.0, draft.common_name.as_str());
    let system = draft.system.map(SystemName::as_str);
    change.insert(sql, (organisation, holder, name, draft.form.0, system, draft.by.0, draft.at.unix())).map(SealId)
}

/// Writes down when the agreement was shown last (SEA-03).
pub fn save_showing(change: &Writing<'_>, id: SealId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE seal SET shown_at = ?2 WHERE id = ?1 AND status = 'Requested'";
    change.guarded("seal", sql, (id.0, now.unix()))
}

/// Writes down the responsible person's confirmation.
pub fn save_confirmation(change: &Writing<'_>, id: SealId, now: Timestamp) -> Result<()> {
    let sql =
        "UPDATE seal SET status = 'Waiting for Approval', confirmed_at = ?2 WHERE id = ?1 AND status = 'Requested'";
    change.guarded("seal", sql, (id.0, now.unix()))
}

/// Writes down that the certificate is out.
pub fn save_issue(change: &Writing<'_>, id: SealId, certificate: CertificateId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE seal SET status = 'Issue', certificate_id = ?2, decided_at = ?3
               WHERE id = ?1 AND status = 'Waiting for Approval'";
    change.guarded("seal", sql, (id.0, certificate.0, now.unix()))
}

/// Writes down that nothing comes of the request, and why.
pub fn save_rejection(change: &Writing<'_>, id: SealId, reason: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE seal SET status = 'Rejected', reason = ?2, decided_at = ?3
               WHERE id = ?1 AND status IN ('Requested', 'Waiting for Approval')";
    change.guarded("seal", sql, (id.0, reason, now.unix()))
}

/// Writes down that the revocation of a seal's certificate waits for RA.
pub fn save_on_revoke(change: &Writing<'_>, id: CertificateId) -> Result<()> {
    let sql = "UPDATE certificate SET status = 'On Revoke' WHERE id = ?1 AND status = 'Issue' AND type = 'Segel'";
    change.guarded("certificate", sql, [id.0])
}

/// Writes down that a seal's certificate stays in use.
pub fn save_kept(change: &Writing<'_>, id: CertificateId) -> Result<()> {
    let sql = "UPDATE certificate SET status = 'Issue' WHERE id = ?1 AND status = 'On Revoke'";
    change.guarded("certificate", sql, [id.0])
}

const SELECT: &str = "SELECT seal.*, holder.email AS email, organisation.name AS organisation, asker.email AS asker,
    certificate.status AS certificate_status, certificate.serial AS serial, certificate.not_after AS not_after,
    certificate.subscriber_id AS subscriber_id, certificate.issued_at AS issued_at,
    (SELECT expires_at FROM link WHERE link.user_id = seal.user_id AND link.kind = 'eseal'
       AND ifnull(link.subject_id, 0) = seal.id AND used_at IS NULL AND replaced_at IS NULL) AS link_until,
    (SELECT id FROM request WHERE request.seal_id = seal.id AND request.kind IN ('eseal', 'eseal-revocation')
       AND request.status = 'Waiting for Approval') AS request_id
  FROM seal
  JOIN user holder ON holder.id = seal.user_id
  JOIN user asker ON asker.id = seal.requested_by
  JOIN organisation ON organisation.id = seal.organisation_id
  LEFT JOIN certificate ON certificate.id = seal.certificate_id";

/// One seal as it reads at `now`.
pub fn find(view: &Reading<'_>, id: SealId, now: Timestamp) -> Result<Option<RecordedSeal>> {
    view.first(&format!("{SELECT} WHERE seal.id = ?1"), [id.0], |row| read(row, now))
}

/// The seals that a person answers for or was asked to, oldest first.
pub fn of_holder(view: &Reading<'_>, holder: UserId, now: Timestamp) -> Result<Vec<RecordedSeal>> {
    view.all(&format!("{SELECT} WHERE seal.user_id = ?1 ORDER BY seal.id"), [holder.0], |row| read(row, now))
}

/// The seals of an organisation that are stored as live, with the ends of the links by which they can be confirmed.
pub fn live(view: &Reading<'_>, organisation: OrganisationId, now: Timestamp) -> Result<Vec<NamedSeal>> {
    let sql = format!(
        "{SELECT} WHERE seal.organisation_id = ?1
           AND seal.status IN ('Requested', 'Waiting for Approval', 'Issue', 'On Revoke') ORDER BY seal.id"
    );
    let found = view.all(&sql, [organisation.0], |row| read(row, now))?;
    Ok(found.into_iter().map(|RecordedSeal { seal, link_until, .. }| NamedSeal { seal, link_until }).collect())
}

/// A page of the seals in `scope`, oldest first, with the count of them all.
pub fn list(
    view: &Reading<'_>,
    scope: Scope,
    now: Timestamp,
    limit: i64,
    offset: i64,
) -> Result<(Vec<RecordedSeal>, i64)> {
    let (filter, number) = match scope {
        Scope::Everything => ("?1 = ?1", 0),
        Scope::Organisation(organisation) => ("seal.organisation_id = ?1", organisation.0),
        Scope::Own(user) => ("seal.user_id = ?1", user.0),
    };
    let page = format!("{SELECT} WHERE {filter} ORDER BY seal.id LIMIT ?2 OFFSET ?3");
    let found = view.all(&page, (number, limit, offset), |row| read(row, now))?;
    Ok((found, view.count(&format!("SELECT count(*) FROM seal WHERE {filter}"), [number])?))
}

fn read(row: &Row<'_>, now: Timestamp) -> Result<RecordedSeal> {
    let facts = SealFacts {
        id: SealId(column(row, "id")?),
        organisation: OrganisationId(column(row, "organisation_id")?),
        holder: UserId(column(row, "user_id")?),
        common_name: parsed(row, "common_name", SealName::recorded)?,
    };
    let certificate = certificate(row, &facts)?;
    let (serial, not_after) = (certificate.as_ref().map(|it| it.serial), certificate.as_ref().map(|it| it.not_after));
    let number = facts.id.0;
    let seal = Seal::restore(facts, stored(row, certificate)?, now);
    Ok(RecordedSeal {
        seal: seal.ok_or_else(|| Error::Impossible(format!("seal {number} is On Renew")))?,
        link_until: maybe_moment(row, "link_until")?,
        email: column(row, "email")?,
        organisation: column(row, "organisation")?,
        serial,
        subscriber_id: column(row, "subscriber_id")?,
        issued_at: maybe_moment(row, "issued_at")?,
        not_after,
        form: FormId(column(row, "form_id")?),
        system: column(row, "system")?,
        request: column::<Option<i64>>(row, "request_id")?.map(RequestId),
        asker: UserId(column(row, "requested_by")?),
        requested_by: column(row, "asker")?,
        requested_at: moment(row, "requested_at")?,
        confirmed_at: maybe_moment(row, "confirmed_at")?,
        decided_at: maybe_moment(row, "decided_at")?,
        reason: column(row, "reason")?,
    })
}

fn stored(row: &Row<'_>, certificate: Option<certificate::CertificateFacts>) -> Result<SealStored> {
    Ok(match (column::<String>(row, "status")?.as_str(), certificate) {
        ("Requested", None) => SealStored::Requested(maybe_moment(row, "shown_at")?),
        ("Waiting for Approval", None) => SealStored::Waiting,
        ("Rejected", None) => SealStored::Rejected,
        ("Issue" | "On Revoke" | "Revoke" | "Expired", Some(facts)) => {
            SealStored::Issued(word(row, "certificate_status", certificate::CertificateStatus::parse)?, facts)
        }
        (other, _) => return Err(Error::Impossible(format!("seal.status = {other}"))),
    })
}

fn certificate(row: &Row<'_>, seal: &SealFacts) -> Result<Option<certificate::CertificateFacts>> {
    let Some(id) = column::<Option<i64>>(row, "certificate_id")? else { return Ok(None) };
    let serial: Vec<u8> = column(row, "serial")?;
    Ok(Some(certificate::CertificateFacts {
        id: CertificateId(id),
        serial: Serial::from_octets(&serial).ok_or_else(|| Error::Impossible("certificate.serial".to_owned()))?,
        owner: seal.holder,
        organisation: seal.organisation,
        product: Product::Seal,
        issued_at: moment(row, "issued_at")?,
        not_after: moment(row, "not_after")?,
    }))
}
