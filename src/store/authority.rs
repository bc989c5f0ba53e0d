//! The two authorities and the CRLs they signed.

use super::row::{column, moment, word};
use super::{Error, Reading, Result, Writing};
use crate::domain::Timestamp;
use crate::domain::product::RevocationReason;
use crate::domain::serial::Serial;
use crate::domain::word::words;

words! {
    /// Which of the two.
    pub enum Name(word) {
        /// Signs people and seals.
        Issuing = "issuing",
        /// Signs the issuing one.
        Root = "root",
    }
}

/// An authority as it is recorded.
#[derive(Debug)]
pub struct StoredAuthority {
    /// Its certificate.
    pub der: Vec<u8>,
    /// Its key, sealed.
    pub sealed_key: Vec<u8>,
}

/// A signed list.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields are columns, which schema.sql explains")]
pub struct Crl {
    pub number: i64,
    pub this_update: Timestamp,
    pub next_update: Timestamp,
    pub der: Vec<u8>,
}

/// A revoked certificate, as a list needs it: serial number, moment, reason.
pub type Revoked = (Serial, Timestamp, RevocationReason);

/// Records an authority, once.
pub fn insert(change: &Writing<'_>, name: Name, der: &[u8], sealed_key: &[u8], now: Timestamp) -> Result<()> {
    change.run("INSERT INTO authority VALUES (?1, ?2, ?3, ?4)", (name.word(), der, sealed_key, now.unix())).map(drop)
}

/// An authority.
pub fn find(view: &Reading<'_>, name: Name) -> Result<Option<StoredAuthority>> {
    view.first("SELECT der, sealed_key FROM authority WHERE name = ?1", [name.word()], |row| {
        Ok(StoredAuthority { der: column(row, "der")?, sealed_key: column(row, "sealed_key")? })
    })
}

/// Records a list in the place of the former one: a list of 100,000 entries has megabytes.
pub fn replace_crl(change: &Writing<'_>, name: Name, crl: &Crl) -> Result<()> {
    change.run("DELETE FROM crl WHERE authority = ?1", [name.word()])?;
    let values = (name.word(), crl.number, crl.this_update.unix(), crl.next_update.unix(), &crl.der);
    change.run("INSERT INTO crl VALUES (?1, ?2, ?3, ?4, ?5)", values).map(drop)
}

/// The newest list.
pub fn newest_crl(view: &Reading<'_>, name: Name) -> Result<Option<Crl>> {
    let sql = "SELECT * FROM crl WHERE authority = ?1 ORDER BY number DESC LIMIT 1";
    view.first(sql, [name.word()], |row| {
        Ok(Crl {
            number: column(row, "number")?,
            this_update: moment(row, "this_update")?,
            next_update: moment(row, "next_update")?,
            der: column(row, "der")?,
        })
    })
}

/// Every certificate revoked and not yet past its end at `now` (REV-03).
pub fn revoked(view: &Reading<'_>, now: Timestamp) -> Result<Vec<Revoked>> {
    let sql = "SELECT serial, revoked_at, revocation_reason FROM certificate
               WHERE status = 'Revoke' AND not_after >= ?1 ORDER BY not_after, id";
    view.all(sql, [now.unix()], |row| {
        let serial: Vec<u8> = column(row, "serial")?;
        let serial = Serial::from_octets(&serial).ok_or_else(|| Error::Impossible("certificate.serial".to_owned()))?;
        Ok((serial, moment(row, "revoked_at")?, word(row, "revocation_reason", RevocationReason::restore)?))
    })
}
