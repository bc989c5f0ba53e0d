//! The two authorities at work: loaded to sign, shown, and their lists of revoked certificates.

use serde::Serialize;
use time::Duration;

use super::desk::Desk;
use super::{App, value};
use crate::domain::Timestamp;
use crate::domain::act::{Act, Open};
use crate::domain::setting::Setting;
use crate::error::{Result, impossible};
use crate::pki::authority::Authority;
use crate::pki::crl::{self, RevokedEntry};
use crate::pki::key::PrivateKey;
use crate::pki::{inspect, pem};
use crate::store::authority::{self, Crl};

use crate::store::Reading;
pub use crate::store::authority::Name;

/// An authority as scripts see it.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct AuthorityView {
    pub name: &'static str,
    pub subject: String,
    pub issuer: String,
    pub serial: String,
    pub key: String,
    pub signature: String,
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    pub sha256: String,
    pub crl_number: Option<i64>,
    pub crl_next_update: Option<Timestamp>,
}

/// The row that an authority's key is bound to.
pub(super) fn key_place(name: Name) -> String {
    format!("authority/{}/key", name.word())
}

/// An authority ready to sign.
pub(super) fn load(desk: &Desk, view: &Reading<'_>, name: Name) -> Result<Authority> {
    let stored = stored(view, name)?;
    let key = desk.vault().open(&key_place(name), &stored.sealed_key)?;
    Ok(Authority::load(&stored.der, &PrivateKey::from_pkcs8(&key)?)?)
}

/// An authority's certificate.
pub(super) fn certificate(view: &Reading<'_>, name: Name) -> Result<Vec<u8>> {
    Ok(stored(view, name)?.der)
}

fn stored(view: &Reading<'_>, name: Name) -> Result<authority::StoredAuthority> {
    authority::find(view, name)?.ok_or_else(|| impossible(format!("the store has no {} authority", name.word())))
}

/// Both authorities.
pub fn show(app: &App) -> Result<Vec<AuthorityView>> {
    app.look(|_, view, _| [Name::Root, Name::Issuing].into_iter().map(|name| view_of(view, name)).collect())
}

fn view_of(view: &Reading<'_>, name: Name) -> Result<AuthorityView> {
    let seen = inspect::summary(&certificate(view, name)?)?;
    let crl = authority::newest_crl(view, name)?;
    Ok(AuthorityView {
        name: name.word(),
        subject: seen.subject,
        issuer: seen.issuer,
        serial: seen.serial,
        key: seen.key,
        signature: seen.signature,
        not_before: seen.not_before,
        not_after: seen.not_after,
        sha256: seen.fingerprint,
        crl_number: crl.as_ref().map(|crl| crl.number),
        crl_next_update: crl.map(|crl| crl.next_update),
    })
}

/// The certificates of `names` as PEM, in that order.
pub fn export(app: &App, names: &[Name]) -> Result<String> {
    app.look(|_, view, _| {
        let texts = names.iter().map(|name| Ok(pem::encode("CERTIFICATE", &certificate(view, *name)?)?));
        texts.collect::<Result<String>>()
    })
}

/// Signs a new list (REV-03): numbers rise, reasons and times as recorded, gone only once the certificate's own time is
/// over. The root's list is empty: it signed one certificate, which lives as long as the store.
///
/// This one signature is made inside the lock: a list with a higher number must never lack what a lower one had.
pub fn sign_crl(app: &mut App, name: Name) -> Result<Crl> {
    let authority = app.look_before(Act::SignCrl, name.word(), |desk, view, _| load(desk, view, name))?;
    app.act(Act::SignCrl, name.word(), |desk, change, _| {
        let now = desk.now();
        let revoked = match name {
            Name::Issuing => authority::revoked(change, now)?,
            Name::Root => Vec::new(),
        };
        let hours = value::value_of(change, Setting::CrlHours)?;
        let hours = hours.parse().map_err(|_| impossible(format!("crl.hours is {hours}")))?;
        let next_update = now.plus(Duration::hours(hours));
        let number = authority::newest_crl(change, name)?.map_or(1, |crl| crl.number + 1);
        let entries =
            revoked.iter().map(|(serial, at, reason)| RevokedEntry { serial: *serial, at: *at, reason: *reason });
        let der = crl::sign(&authority, number.unsigned_abs(), now, next_update, entries)?;
        let crl = Crl { number, this_update: now, next_update, der };
        authority::replace_crl(change, name, &crl)?;
        Ok(crl)
    })
}

/// Until when an authority's newest list is good; `None` where it signed none.
pub fn next_update(app: &App, name: Name) -> Result<Option<Timestamp>> {
    app.look_open(Open::PublicList, |_, view| Ok(authority::newest_crl(view, name)?.map(|crl| crl.next_update)))
}

/// A list as PEM.
pub fn crl_pem(crl: &Crl) -> Result<String> {
    Ok(pem::encode(pem::CRL, &crl.der)?)
}
