//! What was asked for, and who decided.

use rusqlite::Row;

use super::row::{column, maybe_moment, maybe_word, moment, word};
use super::{Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::actor::Scope;
use crate::domain::certificate;
use crate::domain::id::{CertificateId, ChangeId, NominationId, OrganisationId, RequestId, SealId, UserId};
use crate::domain::product::{Product, RevocationReason};
use crate::domain::request::{Request, RequestKind, RequestStatus, Undecided};
use crate::domain::verification::Person;

/// What RA is asked to decide on, with its row.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// A row of `change`.
    OrganisationChange(ChangeId),
    /// The certificate to be renewed.
    Renewal(CertificateId),
    /// A row of `seal`.
    Seal(SealId),
    /// A row of `seal`, and why it is to end.
    SealRevocation(SealId, RevocationReason),
    /// A row of `nomination`.
    Verifikator(NominationId),
}

impl Subject {
    const fn kind(self) -> RequestKind {
        match self {
            Self::OrganisationChange(_) => RequestKind::OrganisationChange,
            Self::Renewal(_) => RequestKind::Renewal,
            Self::Seal(_) => RequestKind::Seal,
            Self::SealRevocation(..) => RequestKind::SealRevocation,
            Self::Verifikator(_) => RequestKind::Verifikator,
        }
    }

    /// Certificate, seal, change and nomination, as the columns have them.
    const fn rows(self) -> [Option<i64>; 4] {
        match self {
            Self::Renewal(id) => [Some(id.0), None, None, None],
            Self::Seal(id) | Self::SealRevocation(id, _) => [None, Some(id.0), None, None],
            Self::OrganisationChange(id) => [None, None, Some(id.0), None],
            Self::Verifikator(id) => [None, None, None, Some(id.0)],
        }
    }

    fn reason(self) -> Option<&'static str> {
        match self {
            Self::SealRevocation(_, reason) => Some(reason.word()),
            Self::OrganisationChange(_) | Self::Renewal(_) | Self::Seal(_) | Self::Verifikator(_) => None,
        }
    }
}

/// A request as it is recorded.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct RecordedRequest {
    pub request: Request,
    pub email: String,
    pub organisation: String,
    pub requested_by: String,
    pub product: Option<Product>,
    pub seal: Option<SealId>,
    pub revocation_reason: Option<RevocationReason>,
    pub decided_by: Option<String>,
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
}

/// Which requests a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Every one there ever was.
    All,
    /// Those that RA is late with: asked until these moments.
    Overdue {
        /// For what RA has [`deadline::PERSON`](crate::domain::deadline::PERSON) days.
        person: Timestamp,
        /// For what RA has [`deadline::SEAL`](crate::domain::deadline::SEAL) days.
        seal: Timestamp,
    },
    /// Those that RA is to decide.
    Waiting,
}

/// Asks RA to decide on something for a person.
pub fn ask(change: &Writing<'_>, subject: Subject, owner: &Person, by: UserId, now: Timestamp) -> Result<RequestId> {
    let sql = "INSERT INTO request (kind, status, user_id, organisation_id, certificate_id, seal_id, change_id, nomination_id,
                 revocation_reason, requested_by, requested_at)
               VALUES (?1, 'Waiting for Approval', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    let [certificate, seal, update, nomination] = subject.rows();
    let values = rusqlite::params![
        subject.kind().word(),
        owner.id.0,
        owner.organisation.0,
        certificate,
        seal,
        update,
        nomination,
        subject.reason(),
        by.0,
        now.unix(),
    ];
    change.insert(sql, values).map(RequestId)
}

/// Writes RA's decision down, once; a rejection has its reason.
pub fn decide(
    change: &Writing<'_>,
    undecided: &Undecided,
    status: RequestStatus,
    reason: Option<&str>,
    by: UserId,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE request SET status = ?2, reason = ?3, decided_by = ?4, decided_at = ?5, key_pkcs8 = NULL, key_escrow = NULL
               WHERE id = ?1 AND status = 'Waiting for Approval'";
    let values = (undecided.request().id.0, status.label(), reason, by.0, now.unix());
    change.guarded("request", sql, values)
}

/// The issuance request of a person and product that waits for the passphrase, made if there is none.
pub fn issuance(
    change: &Writing<'_>,
    user: UserId,
    organisation: OrganisationId,
    product: Product,
    by: UserId,
    now: Timestamp,
) -> Result<RequestId> {
    let sql = "SELECT id FROM request WHERE user_id = ?1 AND product = ?2 AND kind = 'issuance' AND status = 'Waiting for Passphrase'";
    if let Some(id) = change.value(sql, (user.0, product.word()))? {
        return Ok(RequestId(id));
    }
    let sql = "INSERT INTO request (kind, status, user_id, organisation_id, product, requested_by, requested_at)
               VALUES ('issuance', 'Waiting for Passphrase', ?1, ?2, ?3, ?4, ?5)";
    change.insert(sql, (user.0, organisation.0, product.word(), by.0, now.unix())).map(RequestId)
}

/// The open renewal of a certificate, and who asked for it.
pub fn open_renewal(view: &Reading<'_>, certificate: CertificateId) -> Result<Option<(RequestId, UserId)>> {
    let sql = "SELECT id, requested_by FROM request WHERE kind = 'renewal' AND certificate_id = ?1
                 AND status IN ('Waiting for Approval', 'Waiting for Passphrase')";
    view.first(sql, [certificate.0], |row| Ok((RequestId(column(row, "id")?), UserId(column(row, "requested_by")?))))
}

/// Writes down that a renewal was withdrawn, and by whom; a key that waited with it is gone (REN-06, ISS-11).
pub fn withdraw_renewal(change: &Writing<'_>, id: RequestId, by: UserId, now: Timestamp) -> Result<()> {
    let sql =
        "UPDATE request SET status = 'Void', decided_by = ?2, decided_at = ?3, key_pkcs8 = NULL, key_escrow = NULL
               WHERE id = ?1 AND kind = 'renewal' AND status IN ('Waiting for Approval', 'Waiting for Passphrase')";
    change.guarded("request", sql, (id.0, by.0, now.unix()))
}

/// Ends the renewal of a certificate that was overtaken; its number, where one was open (REN-04).
pub fn void_renewal(change: &Writing<'_>, certificate: CertificateId, now: Timestamp) -> Result<Option<RequestId>> {
    let sql = "UPDATE request SET status = 'Void', decided_at = ?2, key_pkcs8 = NULL, key_escrow = NULL
               WHERE kind = 'renewal' AND certificate_id = ?1 AND status IN ('Waiting for Approval', 'Waiting for Passphrase') RETURNING id";
    Ok(change.value(sql, (certificate.0, now.unix()))?.map(RequestId))
}

/// A key that waits with its request (ISS-11).
#[derive(Debug)]
pub struct HeldKey {
    /// The key under the passphrase.
    pub pkcs8: Vec<u8>,
    /// The key under the master key.
    pub escrow: Vec<u8>,
}

/// Puts a request into the hands of a judge, with the key that was made for it (ISS-11).
pub fn hold(change: &Writing<'_>, id: RequestId, key: &HeldKey, now: Timestamp) -> Result<()> {
    let sql = "UPDATE request SET status = 'Waiting for Approval', held_at = ?2, key_pkcs8 = ?3, key_escrow = ?4
               WHERE id = ?1 AND status = 'Waiting for Passphrase'";
    change.guarded("request", sql, (id.0, now.unix(), &key.pkcs8, &key.escrow))
}

/// The key that waits with a request (ISS-11).
pub fn held_key(view: &Reading<'_>, id: RequestId) -> Result<Option<HeldKey>> {
    let sql = "SELECT key_pkcs8, key_escrow FROM request WHERE id = ?1 AND key_pkcs8 IS NOT NULL";
    view.first(sql, [id.0], |row| Ok(HeldKey { pkcs8: column(row, "key_pkcs8")?, escrow: column(row, "key_escrow")? }))
}

/// The request of a person that waits for a judgement: an issuance of the product, or a renewal of a certificate of it
/// (ISS-11).
pub fn held(view: &Reading<'_>, user: UserId, product: Product, now: Timestamp) -> Result<Option<RequestId>> {
    let sql = "SELECT request.id FROM request LEFT JOIN certificate ON certificate.id = certificate_id
               WHERE request.user_id = ?1 AND request.key_pkcs8 IS NOT NULL
                 AND iif(kind = 'renewal', certificate.product = ?2 AND certificate.not_after >= ?3, request.product = ?2)";
    Ok(view.value(sql, (user.0, product.word(), now.unix()))?.map(RequestId))
}

/// Closes a request that waited for a judgement with what came of it; the key is the certificate's from now on (ISS-11).
pub fn grant(
    change: &Writing<'_>,
    id: RequestId,
    certificate: CertificateId,
    by: UserId,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE request SET status = 'Done', certificate_id = ?2, decided_by = ?3, decided_at = ?4,
                 key_pkcs8 = NULL, key_escrow = NULL
               WHERE id = ?1 AND status = 'Waiting for Approval' AND key_pkcs8 IS NOT NULL";
    change.guarded("request", sql, (id.0, certificate.0, by.0, now.unix()))
}

/// Ends a seal's request that waits for RA and was taken back, where there is one (SEA-11).
pub fn void_seal(change: &Writing<'_>, seal: SealId, by: UserId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE request SET status = 'Void', decided_by = ?2, decided_at = ?3
               WHERE seal_id = ?1 AND kind = 'eseal' AND status = 'Waiting for Approval'";
    change.run(sql, (seal.0, by.0, now.unix())).map(drop)
}

/// Closes a request for a certificate with what came of it.
pub fn fulfil(change: &Writing<'_>, id: RequestId, certificate: CertificateId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE request SET status = 'Done', certificate_id = ?2, decided_at = ?3
               WHERE id = ?1 AND status = 'Waiting for Passphrase'";
    change.guarded("request", sql, (id.0, certificate.0, now.unix()))
}

const SELECT: &str = "SELECT request.*, user.email AS email, organisation.name AS organisation, asker.email AS asker,
    decider.email AS decider, certificate.status AS renewed, certificate.not_after AS renewed_until
  FROM request
  JOIN user ON user.id = request.user_id
  JOIN organisation ON organisation.id = request.organisation_id
  JOIN user asker ON asker.id = request.requested_by
  LEFT JOIN user decider ON decider.id = request.decided_by
  LEFT JOIN certificate ON certificate.id = request.certificate_id AND request.kind = 'renewal'";

/// One request.
pub fn find(view: &Reading<'_>, id: RequestId, now: Timestamp) -> Result<Option<RecordedRequest>> {
    view.first(&format!("{SELECT} WHERE request.id = ?1"), [id.0], |row| read(row, now))
}

/// The requests of a person, oldest first.
pub fn of_person(view: &Reading<'_>, user: UserId, now: Timestamp) -> Result<Vec<RecordedRequest>> {
    view.all(&format!("{SELECT} WHERE request.user_id = ?1 ORDER BY request.id"), [user.0], |row| read(row, now))
}

/// A page of the requests in `scope`, of one kind where it is given, oldest first; with the count of them all.
pub fn list(
    view: &Reading<'_>,
    scope: Scope,
    kind: Option<RequestKind>,
    shown: Shown,
    now: Timestamp,
    (limit, offset): (i64, i64),
) -> Result<(Vec<RecordedRequest>, i64)> {
    // What waits is few: an organisation's is sought among it, not among all that the organisation ever asked for.
    let aside = if shown == Shown::All { "" } else { "+" };
    let mut conditions = match scope {
        Scope::Everything => Vec::new(),
        Scope::Organisation(own) => vec![format!("{aside}request.organisation_id = {}", own.0)],
        Scope::Own(user) => vec![format!("request.user_id = {}", user.0)],
    };
    conditions.extend(kind.map(|kind| format!("request.kind = '{}'", kind.word())));
    conditions.extend(shown.condition(now));
    let filter = if conditions.is_empty() { String::new() } else { format!("WHERE {}", conditions.join(" AND ")) };
    let page = format!("{SELECT} {filter} ORDER BY request.id LIMIT ?1 OFFSET ?2");
    let found = view.all(&page, (limit, offset), |row| read(row, now))?;
    let count = format!(
        "SELECT count(*) FROM request
         LEFT JOIN certificate ON certificate.id = request.certificate_id AND request.kind = 'renewal' {filter}"
    );
    Ok((found, view.count(&count, [])?))
}

impl Shown {
    /// What a row must meet; a renewal whose certificate went another way waits no more (REN-04).
    pub(super) fn condition(self, now: Timestamp) -> Option<String> {
        let waiting = format!(
            "request.status = 'Waiting for Approval'
             AND (request.kind <> 'renewal' OR (certificate.status = 'On Renew' AND certificate.not_after >= {}))",
            now.unix()
        );
        match self {
            Self::All => None,
            Self::Waiting => Some(waiting),
            Self::Overdue { person, seal } => Some(format!("{waiting} AND {}", late(person, seal))),
        }
    }
}

/// What a row meets that was asked, or began to wait for its judge, until the moments before which it is late (MON-05).
pub(super) fn late(person: Timestamp, seal: Timestamp) -> String {
    let (person, seal) = (person.unix(), seal.unix());
    format!(
        "ifnull(request.held_at, request.requested_at) <= iif(request.kind IN ('eseal', 'eseal-revocation'), {seal}, {person})"
    )
}

fn read(row: &Row<'_>, now: Timestamp) -> Result<RecordedRequest> {
    let renewed = match maybe_moment(row, "renewed_until")? {
        Some(until) => Some(word(row, "renewed", certificate::CertificateStatus::parse)?.at(until, now)),
        None => None,
    };
    let request = Request {
        id: RequestId(column(row, "id")?),
        kind: word(row, "kind", RequestKind::parse)?,
        status: word(row, "status", RequestStatus::parse)?.beside(renewed),
        owner: UserId(column(row, "user_id")?),
        organisation: OrganisationId(column(row, "organisation_id")?),
        certificate: column::<Option<i64>>(row, "certificate_id")?.map(CertificateId),
        requested_at: moment(row, "requested_at")?,
        held_at: maybe_moment(row, "held_at")?,
    };
    Ok(RecordedRequest {
        request,
        email: column(row, "email")?,
        organisation: column(row, "organisation")?,
        requested_by: column(row, "asker")?,
        product: maybe_word(row, "product", |text| Product::parse(text).ok())?,
        seal: column::<Option<i64>>(row, "seal_id")?.map(SealId),
        revocation_reason: maybe_word(row, "revocation_reason", RevocationReason::restore)?,
        decided_by: column(row, "decider")?,
        decided_at: maybe_moment(row, "decided_at")?,
        reason: column(row, "reason")?,
    })
}
