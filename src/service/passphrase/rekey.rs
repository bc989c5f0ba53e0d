//! A passphrase changed by somebody who knows it, or reset by somebody who forgot it: the key is put under another one,
//! and the certificate stays as it is.

use crate::domain::Rule;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::certificate::Issue;
use crate::domain::certificate::passphrase::Manner;
use crate::domain::id::CertificateId;
use crate::domain::link::{self, LinkUsed};
use crate::domain::lock::Guarded;
use crate::domain::passphrase::Passphrase;
use crate::domain::secret::Secret;
use crate::domain::{Refusal, Timestamp};
use crate::error::{Error, Result};
use crate::pki::{self, key::PrivateKey};
use crate::say;
use crate::service::certificate::CertificateView;
use crate::service::{App, Desk, lock, revocation};
use crate::store::certificate::{self, RecordedCertificate};
use crate::store::{Reading, attempt, link as links, user};

/// How the owner proves to be the one.
#[derive(Clone, Debug)]
pub enum Proof {
    /// With the old passphrase (PAS-07).
    Old(Secret),
    /// With the link alone: the copy under the master key is opened (PAS-08).
    Forgotten,
}

/// What the owner hands in.
#[derive(Debug)]
pub struct RekeyForm {
    /// The link's token.
    pub token: Secret,
    /// How the owner proves to be the one.
    pub proof: Proof,
    /// The new passphrase, entered twice and accepted.
    pub passphrase: Passphrase,
    /// The tick under the subscriber agreement.
    pub consent: Consent,
}

impl Proof {
    const fn manner(&self) -> Manner {
        match self {
            Self::Old(_) => Manner::Change,
            Self::Forgotten => Manner::Reset,
        }
    }
}

/// Sends the link to change or reset the passphrase of a person's newest certificate whose key is kept here (PAS-09).
pub fn send(app: &mut App, email: &str, manner: Manner) -> Result<()> {
    let desk = &app.desk;
    app.store.write(|change| {
        let actor = desk.actor(change)?;
        let owner = desk.person(change, &actor, email)?;
        let person = owner.person();
        let by = actor.asker_for(person.id, person.organisation)?;
        owner.verification.clone().into_verified(Rule::Iss07)?;
        let newest = certificate::newest_kept(change, person.id)?;
        let newest = newest.ok_or_else(|| revocation::none(email, manner.rule()))?;
        let issue = narrow(&newest, manner, desk.now())?;
        let step = issue.invite(by, manner, desk.fresh_link(manner.link_kind())?);
        desk.record(change, &actor, person, step).map(drop)
    })
}

/// Completes a change or reset. The old passphrase is tried outside the lock, and each try counts (PAS-10).
pub fn complete(app: &mut App, form: &RekeyForm) -> Result<CertificateView> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    let manner = form.proof.manner();
    let desk = &app.desk;
    let case = app.store.read(|view| RekeyCase::open(desk, view, &form.token, manner))?;
    let key = case.key(app, &form.proof)?;
    let pkcs8 = key.encrypt(form.passphrase.reveal())?;
    let desk = &app.desk;
    app.store.write(|change| {
        let case = RekeyCase::open(desk, change, &form.token, manner)?;
        let (owner, id) = (user::get(change, case.shown.user())?, case.certificate.facts.id);
        links::use_up(change, &case.shown, desk.now())?;
        user::save_consent(change, case.shown.user(), agreed, desk.now())?;
        certificate::rekey(change, id, case.under_passphrase()?, &pkcs8)?;
        attempt::forget(change, case.shown.user(), Guarded::Passphrase)?;
        let step = case.issue.rekeyed(&case.shown, agreed, manner);
        desk.record(change, &case.actor, owner.person(), step)?;
        CertificateView::of(&certificate::get(change, id)?, desk.now())
    })
}

/// A shown link with the certificate that it is about.
struct RekeyCase {
    shown: LinkUsed,
    actor: Actor,
    certificate: RecordedCertificate,
    issue: Issue,
    escrow: Option<Vec<u8>>,
}

impl RekeyCase {
    fn open(desk: &Desk, view: &Reading<'_>, token: &Secret, manner: Manner) -> Result<Self> {
        let shown = desk.shown_link(view, manner.link_kind(), token)?;
        let actor = desk.owner_of(view, &shown)?;
        user::get(view, shown.user())?.verification.into_verified(Rule::Iss07)?;
        let certificate = certificate::get(view, CertificateId(shown.about()))?;
        if certificate.facts.owner != shown.user() {
            return Err(link::unknown(manner.link_kind()).into());
        }
        let issue = narrow(&certificate, manner, desk.now())?;
        let escrow = certificate::escrow(view, certificate.facts.id)?;
        Ok(Self { shown, actor, certificate, issue, escrow })
    }

    /// The key, opened with the old passphrase or with the master key.
    fn key(&self, app: &mut App, proof: &Proof) -> Result<PrivateKey> {
        match proof {
            Proof::Old(old) => {
                lock::count_try(app, self.shown.user(), Guarded::Passphrase)?;
                PrivateKey::decrypt(self.under_passphrase()?, old.reveal()).map_err(refuse_wrong)
            }
            Proof::Forgotten => {
                let place = super::escrow_place(self.certificate.facts.serial);
                let sealed = self.escrow.as_deref().ok_or_else(keyless)?;
                Ok(PrivateKey::from_pkcs8(&app.desk.vault().open(&place, sealed)?)?)
            }
        }
    }

    fn under_passphrase(&self) -> Result<&[u8]> {
        self.certificate.key_pkcs8.as_deref().ok_or_else(keyless)
    }
}

fn narrow(found: &RecordedCertificate, manner: Manner, now: Timestamp) -> Result<Issue> {
    let personal = found.personal(now).ok_or_else(keyless)?;
    Ok(personal.into_rekeyable(found.enroll_method, manner)?)
}

fn keyless() -> Error {
    Error::Internal("an Esign certificate has no key".to_owned())
}

fn refuse_wrong(error: pki::Error) -> Error {
    match error {
        pki::Error::WrongPassphrase => {
            Refusal::credential(Rule::Pas07, say!("wrong old passphrase", "passphrase lama salah")).into()
        }
        other => other.into(),
    }
}
