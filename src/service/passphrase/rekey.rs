//! A passphrase changed by somebody who knows it, or reset by somebody who forgot it: the key is put under another one,
//! and the certificate stays as it is.

use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::certificate::Issue;
use crate::domain::certificate::errand::Errand;
use crate::domain::certificate::passphrase::{Manner, Rekeying, differs, seal_without_passphrase, wrong_old};
use crate::domain::link::purpose::{ChangePassphrase, ResetPassphrase};
use crate::domain::link::{LinkSubject, Linked, Shown};
use crate::domain::lock::Guarded;
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::proof::Own;
use crate::domain::secret::Secret;
use crate::domain::step::Step;
use crate::error::{Error, Result, impossible};
use crate::pki::{self, key::PrivateKey};
use crate::service::certificate::{CertificateChoice, CertificateView, chosen};
use crate::service::{App, Desk, issuing, lock};
use crate::store::certificate::{self, RecordedCertificate};
use crate::store::{Reading, Writing, attempt, link as links, user};

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

/// Sends the link to change or reset the passphrase of the certificate that is meant (PAS-09).
pub fn send(app: &mut App, which: &CertificateChoice, manner: Manner) -> Result<CertificateView> {
    let act = match manner {
        Manner::Change => Act::ChangePassphrase,
        Manner::Reset => Act::ResetPassphrase,
    };
    app.act(act, &which.typed(), |desk, change, actor| {
        let found = chosen(desk, change, actor, which, Errand::Rekey(manner))?;
        let owner = user::get(change, found.facts.owner)?;
        let serial = found.facts.serial;
        let personal = found.personal(desk.now()).ok_or_else(|| seal_without_passphrase(serial, manner))?;
        let asked = actor.asks(personal)?;
        owner.verification.clone().into_verified_for_certificate()?;
        let issue = asked.into_rekeyable(found.enroll_method, manner)?;
        let step = issue.invite(manner, desk.fresh_link(manner.link_kind())?);
        desk.record(change, actor, owner.person(), step)?;
        CertificateView::of(&found, desk.now())
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
    let key = match &form.proof {
        Proof::Old(old) => opened(app, &case.certificate, old, &form.passphrase)?,
        Proof::Forgotten => case.escrowed(app)?,
    };
    let pkcs8 = key.encrypt(form.passphrase.reveal())?;
    app.act_by_link::<P, _>(&form.token, |desk, change, shown, actor| {
        let RekeyCase { certificate, issue, .. } = RekeyCase::open(desk, change, shown, actor)?;
        links::use_up(change, &shown, desk.now())?;
        save(desk, change, actor, agreed, &certificate, &pkcs8)?;
        finish(desk, change, actor, issue.rekeyed(agreed))
    })
}

/// What the owner hands in who acts for themselves (PAS-03).
#[derive(Debug)]
pub struct OwnChange {
    /// The certificate.
    pub which: CertificateChoice,
    /// The old passphrase.
    pub old: Secret,
    /// The new one, entered twice and accepted.
    pub passphrase: Passphrase,
    /// The tick under the subscriber agreement.
    pub consent: Consent,
}

/// Changes the passphrase of the actor's own certificate without a link (PAS-03, PAS-07); a link that was sent for it is
/// called off.
pub fn change(app: &mut App, form: &OwnChange) -> Result<CertificateView> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    let (act, about) = (Act::ChangePassphrase, form.which.typed());
    let case = |desk: &Desk, view: &Reading<'_>, actor: &Actor| -> Result<RecordedCertificate> {
        let found = chosen(desk, view, actor, &form.which, Errand::Rekey(Manner::Change))?;
        own_issue(desk, view, actor, &found)?;
        Ok(found)
    };
    let found = app.look_before(act, &about, case)?;
    let key = opened(app, &found, &form.old, &form.passphrase)?;
    let pkcs8 = key.encrypt(form.passphrase.reveal())?;
    app.act(act, &about, |desk, change, actor| {
        let issue = own_issue(desk, change, actor, &found)?;
        let link = LinkSubject::Certificate(found.facts.id);
        links::call_off(change, LinkKind::ChangePassphrase, actor.id, link, desk.now())?;
        save(desk, change, actor, agreed, &found, &pkcs8)?;
        finish(desk, change, actor, issue.changed(agreed))
    })
}

/// A certificate of the actor's own whose passphrase they can change now.
fn own_issue<'a>(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &'a Actor,
    found: &RecordedCertificate,
) -> Result<Own<'a, Issue>> {
    let serial = found.facts.serial;
    let now = certificate::get(view, found.facts.id)?;
    let personal = now.personal(desk.now()).ok_or_else(|| seal_without_passphrase(serial, Manner::Change))?;
    let own = actor.owns(personal)?;
    user::get(view, actor.id)?.verification.into_verified_for_certificate()?;
    Ok(own.into_changeable(found.enroll_method)?)
}

/// Puts the key under the new passphrase, unless another did so meanwhile; the tries before it are forgotten.
fn save(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    agreed: Agreed,
    found: &RecordedCertificate,
    pkcs8: &[u8],
) -> Result<()> {
    user::save_consent(change, actor.id, agreed, desk.now())?;
    certificate::rekey(change, found.facts.id, under_passphrase(found)?, pkcs8)?;
    Ok(attempt::forget(change, actor.id, Guarded::Passphrase)?)
}

fn finish(desk: &Desk, change: &Writing<'_>, actor: &Actor, step: Step<Issue>) -> Result<CertificateView> {
    let id = step.state.facts().id;
    let owner = user::get(change, actor.id)?;
    desk.record(change, actor, owner.person(), step)?;
    CertificateView::of(&certificate::get(change, id)?, desk.now())
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

    /// The key, opened with the master key (PAS-08).
    fn escrowed(&self, app: &App) -> Result<PrivateKey> {
        let place = issuing::escrow_place(self.certificate.facts.serial);
        let sealed = self.escrow.as_deref().ok_or_else(keyless)?;
        Ok(PrivateKey::from_pkcs8(&app.desk().vault().open(&place, sealed)?)?)
    }
}

/// The key, opened with the old passphrase; each try counts (PAS-10), but for the owner who names the same one again.
fn opened(app: &mut App, found: &RecordedCertificate, old: &Secret, new: &Passphrase) -> Result<PrivateKey> {
    let owner = found.facts.owner;
    lock::count_try(app, owner, Guarded::Passphrase)?;
    let key = PrivateKey::decrypt(under_passphrase(found)?, old.reveal()).map_err(refuse_wrong)?;
    if let Err(same) = differs(old, new) {
        lock::forget_tries(app, owner, Guarded::Passphrase)?;
        return Err(same.into());
    }
    Ok(key)
}

fn under_passphrase(found: &RecordedCertificate) -> Result<&[u8]> {
    found.key_pkcs8.as_deref().ok_or_else(keyless)
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
