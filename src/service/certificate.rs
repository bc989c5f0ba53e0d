//! Certificates looked at and taken out.

use serde::Serialize;

use super::App;
use super::authority as authorities;
use super::desk::Desk;
use super::{lock, organisation};
use crate::domain::act::Act;
use crate::domain::actor::{Actor, Scope, foreign};
use crate::domain::certificate::Certificate;
use crate::domain::certificate::choice::{self, Candidate};
use crate::domain::certificate::errand::{Errand, not_of};
use crate::domain::certificate::export::{key_not_here, wrong_passphrase};
use crate::domain::id::{CertificateId, UserId};
use crate::domain::listing::CertificateFilter;
use crate::domain::lock::Guarded;
use crate::domain::product::Product;
use crate::domain::secret::Secret;
use crate::domain::serial::Serial;
use crate::domain::step::{Action, Event, Step};
use crate::domain::word::words;
use crate::domain::{Refusal, Text, Timestamp};
use crate::error::{Error, Result, impossible};
use crate::pki::key::PrivateKey;
use crate::pki::{self, inspect, pem, pkcs12};
use crate::say;
use crate::store::authority::Name;
use crate::store::certificate::{self, RecordedCertificate};
use crate::store::listing::Page;
use crate::store::{self, Reading, Writing, attempt, user};

/// A certificate as scripts see it (ISS-02).
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct CertificateView {
    pub serial: String,
    pub subscriber_id: String,
    pub email: String,
    pub organisation: String,
    pub common_name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub product: &'static str,
    pub enroll_method: String,
    pub status: &'static str,
    pub issued_at: Timestamp,
    pub not_before: Timestamp,
    pub not_after: Timestamp,
    pub downloaded_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub revocation_reason: Option<String>,
    pub subject_dn: String,
}

/// A certificate with what its own bytes say.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct CertificateDetail {
    #[serde(flatten)]
    pub certificate: CertificateView,
    pub issuer_dn: String,
    pub key: String,
    pub signature: String,
    pub sha256: String,
    pub extensions: Vec<String>,
}

/// Which certificate is meant.
#[derive(Clone, Debug)]
pub enum CertificateChoice {
    /// The only one of the person with this address.
    OfPerson(String),
    /// Their only one for this.
    OfProduct(String, Product),
    /// The one with this number.
    Serial(Serial),
    /// The one with this number, which is that person's.
    SerialOf(String, Serial),
}

impl CertificateChoice {
    /// What was typed to choose it.
    pub(super) fn typed(&self) -> String {
        match self {
            Self::OfPerson(email) | Self::OfProduct(email, _) | Self::SerialOf(email, _) => email.clone(),
            Self::Serial(serial) => serial.to_string(),
        }
    }
}

impl CertificateView {
    /// The view of a recorded certificate at `now`.
    pub(super) fn of(found: &RecordedCertificate, now: Timestamp) -> Result<Self> {
        Ok(Self {
            serial: found.facts.serial.to_string(),
            subscriber_id: found.subscriber_id.clone(),
            email: found.email.clone(),
            organisation: found.organisation.clone(),
            common_name: found.common_name.clone(),
            kind: found.kind.label().to_owned(),
            product: found.facts.product.label(),
            enroll_method: found.enroll_method.label().to_owned(),
            status: found.status.at(found.facts.not_after, now).label(),
            issued_at: found.facts.issued_at,
            not_before: found.not_before,
            not_after: found.facts.not_after,
            downloaded_at: found.downloaded_at,
            revoked_at: found.revoked_at,
            revocation_reason: found.revocation_reason.map(|reason| reason.word().to_owned()),
            subject_dn: inspect::summary(&found.der)?.subject,
        })
    }
}

/// A page of the certificates that the actor may see and the filter lets through, with the count of them all;
/// `organisations` are names.
pub fn list(
    app: &App,
    filter: &CertificateFilter,
    organisations: &[String],
    page: Page,
) -> Result<(Vec<CertificateView>, i64)> {
    let now = app.now();
    app.look(|_, view, actor| {
        let filter =
            CertificateFilter { organisations: organisation::ids(view, actor, organisations)?, ..filter.clone() };
        let (found, total) = store::listing::certificates(view, actor.scope(), &filter, now, page)?;
        Ok((found.iter().map(|one| CertificateView::of(one, now)).collect::<Result<_>>()?, total))
    })
}

/// One certificate, by serial number or as the one that an address stands for.
pub fn show(app: &App, which: &str) -> Result<CertificateDetail> {
    app.look(|desk, view, actor| {
        let found = resolve(desk, view, actor, which, choice::of_address)?;
        let seen = inspect::summary(&found.der)?;
        let extensions = seen.extensions.iter().map(|one| {
            let critical = if one.critical { " (critical)" } else { "" };
            format!("{}{critical}", one.name)
        });
        Ok(CertificateDetail {
            certificate: CertificateView::of(&found, app.now())?,
            issuer_dn: seen.issuer,
            key: seen.key,
            signature: seen.signature,
            sha256: seen.fingerprint,
            extensions: extensions.collect(),
        })
    })
}

words! {
    /// The files that a certificate is taken out as, by the words that ask for them.
    pub enum ExportWord(word) {
        /// The certificate as text.
        Pem = "pem" => ("the certificate, as text", "sertifikat, berupa teks"),
        /// The certificate in DER.
        Der = "der" => ("the certificate, in DER", "sertifikat, dalam DER"),
        /// With those that signed it.
        Chain = "chain" => ("the certificate with both authorities, as text", "sertifikat dengan kedua CA, berupa teks"),
        /// With its key.
        P12 = "p12" => ("PKCS#12 with the key; needs the passphrase", "PKCS#12 dengan kunci; perlu passphrase"),
        /// The key alone.
        Key = "key" => ("the encrypted PKCS#8", "PKCS#8 terenkripsi"),
    }
}

/// What a certificate is taken out as (ISS-08).
#[derive(Clone, Debug)]
pub enum ExportFormat {
    /// The certificate with both authorities, PEM.
    Chain,
    /// The certificate, DER.
    Der,
    /// The encrypted private key, PEM.
    Key,
    /// Key and chain under the passphrase, PKCS#12.
    P12(Secret),
    /// The certificate, PEM.
    Pem,
}

/// Takes a certificate out, and writes down when (ISS-08). The key leaves only under its passphrase, and to its owner or
/// to whoever may ask for the owner: without the passphrase it opens for nobody, and each try at it counts (PAS-10).
pub fn export(app: &mut App, which: &str, format: &ExportFormat) -> Result<Vec<u8>> {
    let stands_for = match format {
        ExportFormat::Key | ExportFormat::P12(_) => choice::with_key,
        ExportFormat::Chain | ExportFormat::Der | ExportFormat::Pem => choice::of_address,
    };
    let (found, chain) = app.look_before(Act::ExportCertificate, which, |desk, view, actor| {
        let found = resolve(desk, view, actor, which, stands_for)?;
        Ok((found, [authorities::certificate(view, Name::Issuing)?, authorities::certificate(view, Name::Root)?]))
    })?;
    let tried = matches!(format, ExportFormat::P12(_));
    if tried {
        key_of(&found)?;
        lock::count_try(app, found.facts.owner, Guarded::Passphrase)?;
    }
    let bytes = encode(&found, &chain, format)?;
    app.act(Act::ExportCertificate, which, |desk, change, actor| {
        if tried {
            attempt::forget(change, found.facts.owner, Guarded::Passphrase)?;
        }
        taken_out(desk, change, actor, &found)
    })?;
    Ok(bytes)
}

/// Writes down within a running transaction that a certificate was taken out (ISS-08).
pub(super) fn taken_out(desk: &Desk, change: &Writing<'_>, actor: &Actor, found: &RecordedCertificate) -> Result<()> {
    certificate::mark_downloaded(change, found.facts.id, desk.now())?;
    let owner = user::get(change, found.facts.owner)?;
    let step = Step::to((), Event::with(Action::Downloaded, "serial", found.facts.serial.to_string()));
    desk.record(change, actor, owner.person(), step)
}

/// A certificate, its key, or both, as a file; `chain` is the issuing authority and the root, DER.
pub(super) fn encode(found: &RecordedCertificate, chain: &[Vec<u8>; 2], format: &ExportFormat) -> Result<Vec<u8>> {
    Ok(match format {
        ExportFormat::Der => found.der.clone(),
        ExportFormat::Pem => pem::encode("CERTIFICATE", &found.der)?.into_bytes(),
        ExportFormat::Chain => {
            let all = std::iter::once(&found.der).chain(chain);
            all.map(|der| pem::encode("CERTIFICATE", der)).collect::<std::result::Result<String, _>>()?.into_bytes()
        }
        ExportFormat::Key => pem::encode("ENCRYPTED PRIVATE KEY", key_of(found)?)?.into_bytes(),
        ExportFormat::P12(passphrase) => {
            let key = PrivateKey::decrypt(key_of(found)?, passphrase.reveal()).map_err(refuse_wrong)?;
            p12(found, chain, &key, passphrase.reveal())?
        }
    })
}

/// Key and chain under a passphrase.
pub(super) fn p12(
    found: &RecordedCertificate,
    chain: &[Vec<u8>; 2],
    key: &PrivateKey,
    passphrase: &str,
) -> Result<Vec<u8>> {
    let chain = [found.der.as_slice(), &chain[0], &chain[1]];
    Ok(pkcs12::export(&found.common_name, key, &chain, passphrase)?)
}

fn key_of(found: &RecordedCertificate) -> Result<&[u8]> {
    found.key_pkcs8.as_deref().ok_or_else(|| key_not_here(found.facts.serial).into())
}

fn refuse_wrong(error: pki::Error) -> Error {
    match error {
        pki::Error::WrongPassphrase => wrong_passphrase().into(),
        other => other.into(),
    }
}

/// A certificate that the actor may see, by serial number or as the one that an address `stands_for`.
fn resolve(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &Actor,
    which: &str,
    stands_for: fn(&[Candidate]) -> Option<CertificateId>,
) -> Result<RecordedCertificate> {
    if let Ok(serial) = Serial::parse(which) {
        return visible(view, actor, serial);
    }
    let person = desk.person(view, actor, which)?;
    let held = Held::by(desk, view, person.person().id)?;
    let none = || Refusal::not_found(say!("{which} has no certificate", "{which} belum memiliki sertifikat"));
    let meant = stands_for(&held.candidates).ok_or_else(none)?;
    held.pick(meant)
}

/// The certificate with this number, if the actor may see it; like people, another's and none are the same (ORG-04).
pub(super) fn visible(view: &Reading<'_>, actor: &Actor, serial: Serial) -> Result<RecordedCertificate> {
    match certificate::find(view, serial)? {
        Some(found) if actor.sees(found.facts.owner, found.facts.organisation) => Ok(found),
        None if actor.scope() == Scope::Everything => {
            Err(Refusal::not_found(say!("no certificate {serial}", "tidak ada sertifikat {serial}")).into())
        }
        Some(_) | None => Err(foreign().into()),
    }
}

/// The certificate that is meant by somebody on this errand, if the actor may see it.
pub(super) fn chosen(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &Actor,
    which: &CertificateChoice,
    errand: Errand,
) -> Result<RecordedCertificate> {
    let (email, product) = match which {
        CertificateChoice::OfPerson(email) => (email, None),
        CertificateChoice::OfProduct(email, product) => (email, Some(*product)),
        CertificateChoice::Serial(serial) => return visible(view, actor, *serial),
        CertificateChoice::SerialOf(email, serial) => {
            let person = desk.person(view, actor, email)?;
            let found = visible(view, actor, *serial)?;
            return if found.facts.owner == person.person().id {
                Ok(found)
            } else {
                Err(not_of(email, *serial).into())
            };
        }
    };
    let person = desk.person(view, actor, email)?;
    let held = Held::by(desk, view, person.person().id)?;
    let meant = errand.choose(email, &held.candidates, product)?;
    held.pick(meant)
}

/// A person's certificates, oldest first, as they are recorded and as they read now; no seals.
pub(super) struct Held {
    rows: Vec<RecordedCertificate>,
    candidates: Vec<Candidate>,
}

impl Held {
    pub(super) fn by(desk: &Desk, view: &Reading<'_>, person: UserId) -> Result<Self> {
        let mut rows = certificate::of_person(view, person)?;
        rows.retain(|one| one.personal(desk.now()).is_some());
        let candidate = |one: &RecordedCertificate| {
            Some(Candidate { certificate: one.personal(desk.now())?, enrolled: one.enroll_method })
        };
        let candidates = rows.iter().filter_map(candidate).collect();
        Ok(Self { rows, candidates })
    }

    /// Those that are in use, oldest first.
    pub(super) fn active(&self) -> impl Iterator<Item = &Certificate> {
        self.candidates.iter().map(|one| &one.certificate).filter(|one| one.is_active())
    }

    fn pick(self, id: CertificateId) -> Result<RecordedCertificate> {
        let found = self.rows.into_iter().find(|one| one.facts.id == id);
        found.ok_or_else(|| impossible(format!("certificate {} is nobody's", id.0)))
    }
}
