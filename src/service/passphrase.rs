//! The owner of a set-passphrase link sets the passphrase, and the certificate is issued: the first one, or the successor
//! of one that is renewed. Also the link sent again; changing and resetting lie in [`rekey`].

use super::certificate::CertificateView;
use super::desk::Desk;
use super::issuing::{KeyMaterial, Reserved, Signed, Signer, SubjectKey};
use super::{App, issuance};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent};
use crate::domain::certificate::{Certificate, CertificateFacts, CertificateStatus};
use crate::domain::id::{CertificateId, RequestId, UserId};
use crate::domain::key::KeyType;
use crate::domain::link::Shown;
use crate::domain::link::purpose::SetPassphrase;
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Passphrase;
use crate::domain::product::{Product, RevocationReason};
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::store::{Reading, Writing, certificate, link, request, user};

mod case;
pub mod rekey;

use case::IssuanceCase;

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

/// Sets the passphrase and issues the certificate (PAS-03, ISS-01): prove, make the key outside the lock, write the
/// serial number down, sign, prove again, save.
pub fn set(app: &mut App, form: &PassphraseForm) -> Result<CertificateView> {
    let agreed = Agreed::at_passphrase(form.consent)?;
    app.look_by_link(&form.token, |desk, view, shown, actor| IssuanceCase::open(desk, view, shown, actor).map(drop))?;
    let key = KeyMaterial::make(form.key_type, &form.passphrase)?;
    let (reserved, signer) = app.act_by_link(&form.token, |desk, change, shown, actor| {
        Ok((reserve(desk, change, shown, actor)?, Signer::load(desk, change)?))
    })?;
    let signed = reserved.sign(SubjectKey::Made(key), &signer)?;
    app.act_by_link(&form.token, |desk, change, shown, actor| {
        let made = save(desk, change, shown, actor, agreed, signed)?;
        CertificateView::of(&certificate::get(change, made)?, desk.now())
    })
}

/// Sends the set-passphrase link again: about an approved renewal where one waits for it, else about an issuance, which is
/// asked for if it was not (PAS-05).
pub fn send(app: &mut App, email: &str) -> Result<()> {
    app.act(Act::SetPassphrase, email, |desk, change, actor| {
        let owner = desk.person(change, actor, email)?;
        let person = owner.person();
        match awaited_renewal(desk, change, person.id)? {
            Some((request, former)) => {
                let former = actor.asks(former)?.into_on_renew()?;
                let step = former.invite(desk.fresh_link(LinkKind::SetPassphrase)?, request);
                desk.record(change, actor, person, step).map(drop)
            }
            None => issuance::invite(desk, change, actor, email, Product::Signature),
        }
    })
}

fn awaited_renewal(desk: &Desk, view: &Reading<'_>, owner: UserId) -> Result<Option<(RequestId, Certificate)>> {
    let Some(id) = request::awaited_renewal(view, owner)? else { return Ok(None) };
    let found = request::find(view, id, desk.now())?;
    let Some(certificate) = found.and_then(|found| found.request.certificate) else { return Ok(None) };
    let personal = certificate::get(view, certificate)?.personal(desk.now());
    Ok(personal.filter(|personal| personal.status() == CertificateStatus::OnRenew).map(|former| (id, former)))
}

/// Writes down, under a serial number of its own, the certificate that a set-passphrase link leads to (ISS-10).
pub(super) fn reserve(
    desk: &Desk,
    change: &Writing<'_>,
    shown: Shown<SetPassphrase>,
    owner: &Actor,
) -> Result<Reserved> {
    Reserved::write_down(desk, change, IssuanceCase::open(desk, change, shown, owner)?.subject)
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
    let IssuanceCase { request, subject, eligible, former } = IssuanceCase::open(desk, change, shown, owner)?;
    let (now, person) = (desk.now(), eligible.person().person().clone());
    link::use_up(change, &shown, now)?;
    user::save_consent(change, person.id, agreed, now)?;
    if let Some(former) = former {
        // First, for there is one place for an active certificate (ISS-05), and in the same moment (REN-02).
        certificate::revoke(change, former.facts(), CertificateStatus::OnRenew, RevocationReason::Superseded, now)?;
        desk.record(change, owner, &person, former.supersede())?;
    }
    let CertificateFacts { id, serial, not_after, .. } = signed.save(desk, change, &subject)?.facts;
    request::fulfil(change, request, id, now)?;
    desk.record(change, owner, &person, eligible.issued(serial, not_after))?;
    Ok(id)
}
