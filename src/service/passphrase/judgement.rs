//! A certificate whose registries did not agree when its passphrase was set: held with its key, then judged by somebody who
//! holds an office over its owner (ISS-11). Must not know how the passphrase was set.

use serde::Serialize;

use super::case::{IssuanceCase, Sound, on_renew};
use crate::domain::Timestamp;
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::certificate::CertificateStatus;
use crate::domain::id::RequestId;
use crate::domain::issuance::judgement::{Doubtful, Favour, Held};
use crate::domain::proof::Judged;
use crate::domain::reason::Reason;
use crate::domain::request::RequestStatus;
use crate::domain::step::Step;
use crate::error::{Result, impossible};
use crate::pki::key::PrivateKey;
use crate::service::issuing::{KeyMaterial, Reserved, Signer, SubjectKey};
use crate::service::request::visible;
use crate::service::{App, Desk};
use crate::store::request::{HeldKey, RecordedRequest};
use crate::store::{Reading, Writing, certificate, holiday, registry, request, user};

/// A request that waits for a judgement, as scripts see it.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct HeldView {
    pub request: i64,
    pub status: &'static str,
    pub due_at: Timestamp,
}

/// The row that a waiting key is bound to.
fn place(id: RequestId) -> String {
    format!("request/{}/key", id.0)
}

/// The key made for a doubtful case waits with the request, and what the registries said is kept beside it (ISS-11).
pub(super) fn hold(
    desk: &Desk,
    change: &Writing<'_>,
    owner: &Actor,
    case: &IssuanceCase,
    doubtful: Doubtful,
    key: &KeyMaterial,
) -> Result<HeldView> {
    let (now, id) = (desk.now(), case.request);
    let person = case.candidate.person().person().clone();
    let escrow = desk.vault().seal(&place(id), key.key().pkcs8())?;
    request::hold(change, id, &HeldKey { pkcs8: key.pkcs8().to_vec(), escrow }, now)?;
    registry::save_checks(change, person.id, &case.checks, now)?;
    desk.record(change, owner, &person, doubtful.wait())?;
    let held = request::find(change, id, now)?.ok_or_else(|| impossible(format!("request {} is gone", id.0)))?;
    Ok(HeldView {
        request: id.0,
        status: held.request.status.label(),
        due_at: held.request.due(&holiday::days(change)?),
    })
}

/// A judge says yes: the certificate is issued for the key that waited, dated now (ISS-11). As elsewhere the serial number
/// is written down, then it is signed with no lock held, then everything is proved again.
pub(in crate::service) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    let about = id.0.to_string();
    let (reserved, key, signer) = app.act(Act::ApproveRequest, &about, |desk, change, actor| {
        let (sound, _) = favoured(desk, change, actor, id)?;
        Ok((Reserved::write_down(desk, change, sound.subject)?, key(desk, change, id)?, Signer::load(desk, change)?))
    })?;
    let signed = reserved.sign(SubjectKey::Made(key), &signer)?;
    app.act(Act::ApproveRequest, &about, |desk, change, actor| {
        let (sound, yes) = favoured(desk, change, actor, id)?;
        let person = sound.eligible.person().person().clone();
        desk.record(change, actor, &person, yes)?;
        user::save_judgement(change, person.id, actor.id, desk.now())?;
        let made = sound.save(desk, change, actor, signed)?;
        Ok(request::grant(change, id, made, actor.id, desk.now())?)
    })
}

/// A judge says no: the key is deleted, a renewal's certificate is Issue again, and the owner is told why (ISS-11).
pub(in crate::service) fn reject(app: &mut App, id: RequestId, reason: &Reason) -> Result<()> {
    app.act(Act::RejectRequest, &id.0.to_string(), |desk, change, actor| {
        let (_, held) = held(desk, change, actor, id)?;
        let owner = user::get(change, held.request().owner)?;
        let undecided = desk.record(change, actor, owner.person(), held.reject(reason)?)?;
        if let Some(on_renew) = on_renew(change, undecided.request(), desk.now())? {
            certificate::set_status(change, on_renew.facts(), CertificateStatus::OnRenew, CertificateStatus::Issue)?;
            desk.record(change, actor, owner.person(), actor.judges(on_renew)?.reject(reason))?;
        }
        let rejected = RequestStatus::Rejected;
        Ok(request::decide(change, &undecided, rejected, Some(reason.as_str()), actor.id, desk.now())?)
    })
}

/// What a judge may now have signed, with the judge's yes, which is recorded with the certificate.
fn favoured(desk: &Desk, view: &Reading<'_>, actor: &Actor, id: RequestId) -> Result<(Sound, Step<Favour>)> {
    let (asked, held) = held(desk, view, actor, id)?;
    let yes = held.approve()?;
    let case = IssuanceCase::by_judge(desk, view, &asked, actor)?;
    let eligible = case.candidate.clone().judged(&yes.state)?;
    Ok((case.sound(eligible), yes))
}

fn held<'a>(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &'a Actor,
    id: RequestId,
) -> Result<(RecordedRequest, Judged<'a, Held>)> {
    let found = visible(view, actor, id, desk.now())?;
    let held = found.request.clone().undecided()?.into_held()?;
    Ok((found, actor.judges(held)?))
}

/// The key that waited, out of escrow and under its passphrase.
fn key(desk: &Desk, view: &Reading<'_>, id: RequestId) -> Result<KeyMaterial> {
    let HeldKey { pkcs8, escrow } =
        request::held_key(view, id)?.ok_or_else(|| impossible(format!("request {} waits without a key", id.0)))?;
    let clear = desk.vault().open(&place(id), &escrow)?;
    Ok(KeyMaterial::kept(PrivateKey::from_pkcs8(&clear)?, pkcs8))
}
