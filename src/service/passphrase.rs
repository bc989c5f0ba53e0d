//! The owner of a set-passphrase link sets the passphrase, and the certificate is issued: the first one, or the successor
//! of one that is renewed. Where the registries do not agree it waits for a `judgement`. Also the link sent again;
//! changing and resetting lie in [`rekey`].

use serde::Serialize;

use super::certificate::{CertificateChoice, CertificateView};
use super::desk::Desk;
use super::issuing::{KeyMaterial, Reserved, Signed, Signer, SubjectKey};
use super::{App, issuance};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::id::CertificateId;
use crate::domain::issuance::judgement::Rechecked;
use crate::domain::key::KeyType;
use crate::domain::link::purpose::SetPassphrase;
use crate::domain::link::{LinkSubject, Shown};
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::store::{Reading, Writing, certificate, link, organisation, request, user};

mod awaiting;
mod case;
pub(super) mod judgement;
pub mod rekey;

use awaiting::Awaiting;
use case::{IssuanceCase, Sound};
pub use judgement::HeldView;

/// What the owner hands in.
#[derive(Debug)]
pub struct PassphraseForm {
    /// The link's token.
    pub token: Secret,
    /// The new passphrase, entered twice and accepted.
    pub passphrase: Passphrase,
    /// The tick under the subscriber agreement.
    pub consent: Consent,
    /// The kind of key to make.
    pub key_type: KeyType,
}

/// What comes of a passphrase that is set.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum PassphraseSet {
    /// The certificate is out.
    Issued(Box<CertificateView>),
    /// The registries do not agree: the request waits for a judgement (ISS-11).
    Waiting(HeldView),
}

/// Sets the passphrase and issues the certificate (PAS-03, ISS-01): prove, make the key outside the lock, write the
/// serial number down, sign, prove again, save. Where the registries do not agree the key waits instead (ISS-11).
pub fn set(app: &mut App, form: &PassphraseForm) -> Result<PassphraseSet> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    app.look_by_link(&form.token, |desk, view, shown, _| IssuanceCase::by_link(desk, view, shown).map(drop))?;
    let key = KeyMaterial::make(form.key_type, &form.passphrase)?;
    let begun = app.act_by_link(&form.token, |desk, change, shown, actor| {
        let case = IssuanceCase::by_link(desk, change, shown)?;
        begin(desk, change, actor, case, &key, |case| use_up(desk, change, shown, case, agreed))
    })?;
    let (reserved, signer) = match begun {
        Begun::Held(held) => return Ok(PassphraseSet::Waiting(held)),
        Begun::Reserved(reserved, signer) => (reserved, signer),
    };
    let signed = reserved.sign(SubjectKey::Made(key), &signer)?;
    app.act_by_link(&form.token, |desk, change, shown, actor| {
        let made = save(desk, change, shown, actor, agreed, signed)?;
        issued(desk, change, made)
    })
}

/// What the owner hands in who acts for themselves (PAS-03).
#[derive(Debug)]
pub struct OwnPassphrase {
    /// What it is for.
    pub which: CertificateChoice,
    /// The new passphrase, entered twice and accepted.
    pub passphrase: Passphrase,
    /// The tick under the subscriber agreement.
    pub consent: Consent,
    /// The kind of key to make.
    pub key_type: KeyType,
}

/// Sets the passphrase of a certificate that waits for the actor's own, without a link; one that was sent for it is called
/// off (PAS-03).
pub fn set_own(app: &mut App, form: &OwnPassphrase) -> Result<PassphraseSet> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    let (act, about, which) = (Act::SetPassphrase, form.which.typed(), &form.which);
    app.look_before(act, &about, |desk, view, actor| own_case(desk, view, actor, which).map(drop))?;
    let key = KeyMaterial::make(form.key_type, &form.passphrase)?;
    let begun = app.act(act, &about, |desk, change, actor| {
        let case = own_case(desk, change, actor, which)?;
        begin(desk, change, actor, case, &key, |case| call_off(desk, change, actor, case, agreed))
    })?;
    let (reserved, signer) = match begun {
        Begun::Held(held) => return Ok(PassphraseSet::Waiting(held)),
        Begun::Reserved(reserved, signer) => (reserved, signer),
    };
    let signed = reserved.sign(SubjectKey::Made(key), &signer)?;
    app.act(act, &about, |desk, change, actor| {
        let case = own_case(desk, change, actor, which)?;
        call_off(desk, change, actor, &case, agreed)?;
        let made = finish(desk, change, actor, case, signed)?;
        issued(desk, change, made)
    })
}

fn own_case(desk: &Desk, view: &Reading<'_>, actor: &Actor, which: &CertificateChoice) -> Result<IssuanceCase> {
    IssuanceCase::by_owner(desk, view, &awaiting::own(desk, view, actor, which)?, actor)
}

fn call_off(desk: &Desk, change: &Writing<'_>, owner: &Actor, case: &IssuanceCase, agreed: Agreed) -> Result<()> {
    let (now, about) = (desk.now(), LinkSubject::Request(case.request));
    link::call_off(change, LinkKind::SetPassphrase, owner.id, about, now)?;
    Ok(user::save_consent(change, owner.id, agreed, now)?)
}

/// Writes the serial number down, or has the key wait for a judge (ISS-11); what let the owner in is then spent.
fn begin(
    desk: &Desk,
    change: &Writing<'_>,
    owner: &Actor,
    case: IssuanceCase,
    key: &KeyMaterial,
    spend: impl FnOnce(&IssuanceCase) -> Result<()>,
) -> Result<Begun> {
    match case.asked() {
        Rechecked::Agreed(_) => {
            let reserved = Reserved::write_down(desk, change, case.subject)?;
            Ok(Begun::Reserved(reserved, Box::new(Signer::load(desk, change)?)))
        }
        Rechecked::Doubted(doubtful) => {
            spend(&case)?;
            judgement::hold(desk, change, owner, &case, doubtful, key).map(Begun::Held)
        }
    }
}

fn issued(desk: &Desk, view: &Reading<'_>, made: CertificateId) -> Result<PassphraseSet> {
    let view = CertificateView::of(&certificate::get(view, made)?, desk.now())?;
    Ok(PassphraseSet::Issued(Box::new(view)))
}

/// How it goes on once the key is made.
enum Begun {
    /// Signed next.
    Reserved(Reserved, Box<Signer>),
    /// Judged next (ISS-11).
    Held(HeldView),
}

/// The link is spent and the agreement recorded, whatever comes of it.
fn use_up(
    desk: &Desk,
    change: &Writing<'_>,
    shown: Shown<SetPassphrase>,
    case: &IssuanceCase,
    agreed: Agreed,
) -> Result<()> {
    link::use_up(change, &shown, desk.now())?;
    Ok(user::save_consent(change, case.candidate.person().person().id, agreed, desk.now())?)
}

/// What the registries agree to; without somebody to judge, what they do not agree to is refused (ISS-11).
fn agreed_case(case: IssuanceCase) -> Result<Sound> {
    match case.asked() {
        Rechecked::Agreed(eligible) => Ok(case.sound(eligible)),
        Rechecked::Doubted(doubtful) => Err(doubtful.refused().into()),
    }
}

/// Sends the set-passphrase link again, about what waits for it: an approved renewal or an issuance. Where nothing does, an
/// issuance is asked for (PAS-05).
pub fn send(app: &mut App, which: &CertificateChoice) -> Result<()> {
    app.act(Act::SetPassphrase, &which.typed(), |desk, change, actor| {
        let owner = awaiting::owner(desk, change, actor, which)?;
        let (person, email) = (owner.person(), owner.person().email.as_str());
        match awaiting::choose(desk, change, &owner, which)? {
            Awaiting::Renewal(request, former) => {
                let former = actor.asks(former)?.into_on_renew()?;
                let live = organisation::get(change, person.organisation)?.live(desk.present())?;
                let step = former.invite(desk.fresh_link(LinkKind::SetPassphrase)?, request, live)?;
                desk.record(change, actor, person, step).map(drop)
            }
            Awaiting::Issuance(product) => issuance::invite(desk, change, actor, email, product),
        }
    })
}

/// Writes down, under a serial number of its own, the certificate that a set-passphrase link leads to (ISS-10).
pub(super) fn reserve(desk: &Desk, change: &Writing<'_>, shown: Shown<SetPassphrase>) -> Result<Reserved> {
    Reserved::write_down(desk, change, agreed_case(IssuanceCase::by_link(desk, change, shown)?)?.subject)
}

/// Proves everything again and records the signed certificate: link, consent, request, letter and history go with it.
pub(super) fn save(
    desk: &Desk,
    change: &Writing<'_>,
    shown: Shown<SetPassphrase>,
    owner: &Actor,
    agreed: Agreed,
    signed: Signed,
) -> Result<CertificateId> {
    let case = IssuanceCase::by_link(desk, change, shown)?;
    use_up(desk, change, shown, &case, agreed)?;
    finish(desk, change, owner, case, signed)
}

fn finish(
    desk: &Desk,
    change: &Writing<'_>,
    owner: &Actor,
    case: IssuanceCase,
    signed: Signed,
) -> Result<CertificateId> {
    let sound = agreed_case(case)?;
    let request = sound.request;
    let id = sound.save(desk, change, owner, signed)?;
    request::fulfil(change, request, id, desk.now())?;
    Ok(id)
}
