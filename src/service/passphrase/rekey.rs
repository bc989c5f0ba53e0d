//! A passphrase changed by somebody who knows it, or reset by somebody who forgot it: the key is put under another one,
//! and the certificate stays as it is.

use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::certificate::Issue;
use crate::domain::certificate::errand::Errand;
use crate::domain::certificate::passphrase::{Manner, Rekeying, wrong_old};
use crate::domain::link::purpose::{ChangePassphrase, ResetPassphrase};
use crate::domain::link::{Linked, Shown};
use crate::domain::lock::Guarded;
use crate::domain::passphrase::Passphrase;
use crate::domain::secret::Secret;
use crate::error::{Error, Result, impossible};
use crate::pki::{self, key::PrivateKey};
use crate::service::certificate::CertificateView;
use crate::service::{App, Desk, issuing, lock};
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

/// Sends the link to change or reset the passphrase of a person's newest certificate whose key is kept here (PAS-09).
pub fn send(app: &mut App, email: &str, manner: Manner) -> Result<()> {
    let act = match manner {
        Manner::Change => Act::ChangePassphrase,
        Manner::Reset => Act::ResetPassphrase,
    };
    app.act(act, email, |desk, change, actor| {
        let owner = desk.person(change, actor, email)?;
        let person = owner.person();
        owner.verification.clone().into_verified_for_certificate()?;
        let newest = certificate::newest_kept(change, person.id)?;
        let newest = newest.ok_or_else(|| Errand::Rekey(manner).without_certificate(email))?;
        let personal = newest.personal(desk.now()).ok_or_else(keyless)?;
        let issue = actor.asks(personal)?.into_rekeyable(newest.enroll_method, manner)?;
        let step = issue.invite(manner, desk.fresh_link(manner.link_kind())?);
        desk.record(change, actor, person, step).map(drop)
    })
}

/// Completes a change or reset. The old passphrase is tried outside the lock, and each try counts (PAS-10).
pub fn complete(app: &mut App, form: &RekeyForm) -> Result<CertificateView> {
    match form.proof {
        Proof::Old(_) => complete_by::<ChangePassphrase>(app, form),
        Proof::Forgotten => complete_by::<ResetPassphrase>(app, form),
    }
}

fn complete_by<P: Rekeying>(app: &mut App, form: &RekeyForm) -> Result<CertificateView> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    let case = app.look_by_link::<P, _>(&form.token, RekeyCase::open)?;
    let key = case.key(app, &form.proof)?;
    let pkcs8 = key.encrypt(form.passphrase.reveal())?;
    app.act_by_link::<P, _>(&form.token, |desk, change, shown, actor| {
        let case = RekeyCase::open(desk, change, shown, actor)?;
        let (owner, id) = (user::get(change, shown.user())?, case.certificate.facts.id);
        links::use_up(change, &shown, desk.now())?;
        user::save_consent(change, shown.user(), agreed, desk.now())?;
        certificate::rekey(change, id, case.under_passphrase()?, &pkcs8)?;
        attempt::forget(change, shown.user(), Guarded::Passphrase)?;
        desk.record(change, actor, owner.person(), case.issue.rekeyed(agreed))?;
        CertificateView::of(&certificate::get(change, id)?, desk.now())
    })
}

/// The certificate that a shown link is about.
struct RekeyCase<P: Rekeying> {
    certificate: RecordedCertificate,
    issue: Linked<P, Issue>,
    escrow: Option<Vec<u8>>,
}

impl<P: Rekeying> RekeyCase<P> {
    fn open(desk: &Desk, view: &Reading<'_>, shown: Shown<P>, _owner: &Actor) -> Result<Self> {
        user::get(view, shown.user())?.verification.into_verified_for_certificate()?;
        let certificate = certificate::get(view, shown.about())?;
        let personal = certificate.personal(desk.now()).ok_or_else(keyless)?;
        let issue = shown.opens(personal.into_rekeyable(certificate.enroll_method, P::MANNER)?)?;
        let escrow = certificate::escrow(view, certificate.facts.id)?;
        Ok(Self { certificate, issue, escrow })
    }

    /// The key, opened with the old passphrase or with the master key.
    fn key(&self, app: &mut App, proof: &Proof) -> Result<PrivateKey> {
        match proof {
            Proof::Old(old) => {
                lock::count_try(app, self.issue.shown().user(), Guarded::Passphrase)?;
                PrivateKey::decrypt(self.under_passphrase()?, old.reveal()).map_err(refuse_wrong)
            }
            Proof::Forgotten => {
                let place = issuing::escrow_place(self.certificate.facts.serial);
                let sealed = self.escrow.as_deref().ok_or_else(keyless)?;
                Ok(PrivateKey::from_pkcs8(&app.desk().vault().open(&place, sealed)?)?)
            }
        }
    }

    fn under_passphrase(&self) -> Result<&[u8]> {
        self.certificate.key_pkcs8.as_deref().ok_or_else(keyless)
    }
}

fn keyless() -> Error {
    impossible("an Esign certificate has no key")
}

fn refuse_wrong(error: pki::Error) -> Error {
    match error {
        pki::Error::WrongPassphrase => wrong_old().into(),
        other => other.into(),
    }
}
