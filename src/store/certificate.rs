//! Certificates, the serial numbers reserved for them, their keys as blobs.

use rusqlite::Row;

use super::row::{column, maybe_moment, maybe_word, moment, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::certificate::{Certificate, CertificateFacts, CertificateStatus};
use crate::domain::host::HostSet;
use crate::domain::id::{CertificateId, OrganisationId, UserId};
use crate::domain::product::{CertificateType, EnrollMethod, Product, RevocationReason};
use crate::domain::serial::Serial;
use crate::domain::subject::CertificateSubject;
use crate::domain::subscriber::SubscriberId;

/// A signed certificate of a person, or a seal, to be recorded.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct NewCertificate<'a> {
    pub serial: Serial,
    pub subject: &'a CertificateSubject,
    /// The owner's number in it.
    pub subscriber: &'a SubscriberId,
    /// Its first moment, and that of its issuance.
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    pub der: &'a [u8],
    pub key: &'a KeptKey,
}

/// Where the key of a certificate lies.
#[derive(Debug)]
pub enum KeptKey {
    /// A person's that was made here: under the passphrase, and under the master key.
    Esign {
        /// The key under the passphrase.
        pkcs8: Vec<u8>,
        /// The key under the master key.
        escrow: Vec<u8>,
    },
    /// With the subscriber, who brought a request: it never came here (ISS-03).
    Csr,
    /// A seal's, under the master key alone (SEA-10).
    Seal {
        /// The key under the master key.
        escrow: Vec<u8>,
    },
}

impl KeptKey {
    /// How its certificate is enrolled.
    const fn method(&self) -> EnrollMethod {
        match self {
            Self::Esign { .. } | Self::Seal { .. } => EnrollMethod::Esign,
            Self::Csr => EnrollMethod::Csr,
        }
    }

    fn pkcs8(&self) -> Option<&[u8]> {
        match self {
            Self::Esign { pkcs8, .. } => Some(pkcs8),
            Self::Csr | Self::Seal { .. } => None,
        }
    }

    fn escrow(&self) -> Option<&[u8]> {
        match self {
            Self::Esign { escrow, .. } | Self::Seal { escrow } => Some(escrow),
            Self::Csr => None,
        }
    }
}

/// A certificate as it is recorded.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct RecordedCertificate {
    pub facts: CertificateFacts,
    pub status: CertificateStatus,
    /// `Individu` or `Segel`.
    pub kind: CertificateType,
    pub common_name: String,
    pub email: String,
    pub organisation: String,
    /// The owner's number in the subject.
    pub subscriber_id: String,
    pub enroll_method: EnrollMethod,
    pub not_before: Timestamp,
    pub downloaded_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub revocation_reason: Option<RevocationReason>,
    /// The hosts that it names, where its row says so.
    pub hosts: Option<HostSet>,
    pub der: Vec<u8>,
    /// The key under the passphrase.
    pub key_pkcs8: Option<Vec<u8>>,
}

/// Writes a serial number down before anything is signed with it (ISS-09, ISS-10).
pub fn reserve(change: &Writing<'_>, serial: Serial, now: Timestamp) -> Result<()> {
    change.run("INSERT INTO serial VALUES (?1, ?2)", (serial.as_bytes(), now.unix())).map(drop)
}

/// Records a signed certificate; one that the clock ended is written down as such first, for its place is taken (ISS-05).
pub fn insert(change: &Writing<'_>, draft: &NewCertificate<'_>) -> Result<CertificateId> {
    let (subject, product) = (draft.subject, draft.subject.purpose.product());
    let hosts = subject.purpose.hosts();
    let lapsed = "UPDATE certificate SET status = 'Expired'
                  WHERE user_id = ?1 AND product = ?2 AND status IN ('Issue', 'On Renew') AND not_after < ?3";
    change.run(lapsed, (subject.owner.0, product.word(), draft.not_before.unix()))?;
    let sql = "INSERT INTO certificate (serial, subscriber_id, user_id, organisation_id, type, product, enroll_method, common_name,
                 email, status, issued_at, not_before, not_after, der, key_pkcs8, key_escrow, hosts)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'Issue', ?10, ?10, ?11, ?12, ?13, ?14, ?15)";
    let values = rusqlite::params![
        draft.serial.as_bytes(),
        draft.subscriber.as_str(),
        subject.owner.0,
        subject.organisation.0,
        product.certificate_type().label(),
        product.word(),
        draft.key.method().label(),
        subject.common_name,
        subject.email.as_str(),
        draft.not_before.unix(),
        draft.not_after.unix(),
        draft.der,
        draft.key.pkcs8(),
        draft.key.escrow(),
        hosts.as_ref().map(HostSet::as_str),
    ];
    change.insert(sql, values).map(CertificateId)
}

/// Revokes a certificate that still has the status it was read with.
pub fn revoke(
    change: &Writing<'_>,
    facts: &CertificateFacts,
    was: CertificateStatus,
    reason: RevocationReason,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE certificate SET status = 'Revoke', revoked_at = ?3, revocation_reason = ?4 WHERE id = ?1 AND status = ?2";
    change.guarded("certificate", sql, (facts.id.0, was.label(), now.unix(), reason.word()))
}

/// Leads a certificate that still has the status it was read with to another one.
pub fn set_status(
    change: &Writing<'_>,
    facts: &CertificateFacts,
    was: CertificateStatus,
    is: CertificateStatus,
) -> Result<()> {
    let sql = "UPDATE certificate SET status = ?3 WHERE id = ?1 AND status = ?2";
    change.guarded("certificate", sql, (facts.id.0, was.label(), is.label()))
}

/// Puts a key that was not changed meanwhile under another passphrase.
pub fn rekey(change: &Writing<'_>, id: CertificateId, was: &[u8], is: &[u8]) -> Result<()> {
    let sql = "UPDATE certificate SET key_pkcs8 = ?3 WHERE id = ?1 AND key_pkcs8 = ?2 AND status = 'Issue'";
    change.guarded("certificate", sql, (id.0, was, is))
}

/// Writes down when it was taken out (ISS-08).
pub fn mark_downloaded(change: &Writing<'_>, id: CertificateId, now: Timestamp) -> Result<()> {
    change.guarded("certificate", "UPDATE certificate SET downloaded_at = ?2 WHERE id = ?1", (id.0, now.unix()))
}

/// Certificates with the names of their organisations.
pub(super) const SELECT: &str = "SELECT certificate.*, organisation.name AS organisation FROM certificate
                      JOIN organisation ON organisation.id = certificate.organisation_id";

/// A certificate by its serial number.
pub fn find(view: &Reading<'_>, serial: Serial) -> Result<Option<RecordedCertificate>> {
    view.first(&format!("{SELECT} WHERE serial = ?1"), [serial.as_bytes()], read)
}

/// The certificate of a row that refers to it.
pub fn get(view: &Reading<'_>, id: CertificateId) -> Result<RecordedCertificate> {
    view.first(&format!("{SELECT} WHERE certificate.id = ?1"), [id.0], read)?
        .ok_or_else(|| Error::Impossible(format!("certificate {}", id.0)))
}

/// The copy of a key under the master key.
pub fn escrow(view: &Reading<'_>, id: CertificateId) -> Result<Option<Vec<u8>>> {
    Ok(view.value("SELECT key_escrow FROM certificate WHERE id = ?1", [id.0])?.flatten())
}

/// A person's certificates, oldest first.
pub fn of_person(view: &Reading<'_>, user: UserId) -> Result<Vec<RecordedCertificate>> {
    view.all(&format!("{SELECT} WHERE user_id = ?1 ORDER BY certificate.id"), [user.0], read)
}

/// A person's newest certificate of one product.
pub fn newest(view: &Reading<'_>, user: UserId, product: Product) -> Result<Option<RecordedCertificate>> {
    let sql = format!("{SELECT} WHERE user_id = ?1 AND product = ?2 ORDER BY certificate.id DESC LIMIT 1");
    view.first(&sql, (user.0, product.word()), read)
}

impl RecordedCertificate {
    /// The certificate in its state as it reads at `now`; `None` for a seal.
    pub fn personal(&self, now: Timestamp) -> Option<Certificate> {
        (self.facts.product != Product::Seal)
            .then(|| Certificate::restore(self.status, self.facts.clone(), now))
            .flatten()
    }
}

/// Turns a row of [`SELECT`] into a certificate.
pub(super) fn read(row: &Row<'_>) -> Result<RecordedCertificate> {
    let serial: Vec<u8> = column(row, "serial")?;
    let facts = CertificateFacts {
        id: CertificateId(column(row, "id")?),
        serial: Serial::from_octets(&serial).ok_or_else(|| Error::Impossible("certificate.serial".to_owned()))?,
        owner: UserId(column(row, "user_id")?),
        organisation: OrganisationId(column(row, "organisation_id")?),
        product: word(row, "product", |text| Product::parse(text).ok())?,
        issued_at: moment(row, "issued_at")?,
        not_after: moment(row, "not_after")?,
    };
    Ok(RecordedCertificate {
        facts,
        status: word(row, "status", CertificateStatus::parse)?,
        kind: word(row, "type", CertificateType::parse)?,
        common_name: column(row, "common_name")?,
        email: column(row, "email")?,
        organisation: column(row, "organisation")?,
        subscriber_id: column(row, "subscriber_id")?,
        enroll_method: word(row, "enroll_method", EnrollMethod::parse)?,
        not_before: moment(row, "not_before")?,
        downloaded_at: maybe_moment(row, "downloaded_at")?,
        revoked_at: maybe_moment(row, "revoked_at")?,
        revocation_reason: maybe_word(row, "revocation_reason", RevocationReason::restore)?,
        hosts: column::<Option<String>>(row, "hosts")?.map(HostSet::restore),
        der: column(row, "der")?,
        key_pkcs8: column(row, "key_pkcs8")?,
    })
}
