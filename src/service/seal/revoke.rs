//! The end of an eSeal: asked for by its responsible person, a Verifikator or RA, and decided by RA.

use super::{App, SealView, get, visible};
use crate::domain::act::Act;
use crate::domain::actor::Ra;
use crate::domain::id::{RequestId, SealId};
use crate::domain::product::RevocationReason;
use crate::domain::reason::Reason;
use crate::domain::request::{RequestKind, RequestStatus, Undecided};
use crate::domain::seal::Seal;
use crate::error::{Result, impossible};
use crate::service::Desk;
use crate::service::request as queue;
use crate::store::request::{self, Subject};
use crate::store::seal::RecordedSeal;
use crate::store::{Reading, certificate, seal, user};

/// Asks for the end of a seal: it is On Revoke until RA decides (SEA-08, REV-04).
pub fn revoke(app: &mut App, id: SealId, reason: RevocationReason) -> Result<SealView> {
    app.act(Act::RevokeSeal, &id.0.to_string(), |desk, change, actor| {
        let now = desk.now();
        let issue = actor.asks(visible(change, actor, id, now)?.seal)?.into_issue()?;
        let holder = user::get(change, issue.facts().holder)?;
        seal::save_on_revoke(change, issue.certificate().id)?;
        request::ask(change, Subject::SealRevocation(id, reason), holder.person(), actor.id, now)?;
        desk.record(change, actor, holder.person(), issue.ask_revocation(reason))?;
        SealView::of(change, &get(change, id, now)?, now)
    })
}

/// RA grants the end of a seal: revoked at once and for good, with a letter (REV-04).
pub(in crate::service) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    app.act(Act::ApproveRequest, &id.0.to_string(), |desk, change, actor| {
        let (now, by) = (desk.now(), actor.ra()?);
        let SealRevocationCase { undecided, reason, found } = SealRevocationCase::open(desk, change, by, id)?;
        let on_revoke = found.seal.into_on_revoke()?;
        let holder = user::get(change, on_revoke.facts().holder)?;
        let was = crate::domain::certificate::CertificateStatus::OnRevoke;
        certificate::revoke(change, on_revoke.certificate(), was, reason, now)?;
        request::decide(change, &undecided, RequestStatus::Done, None, actor.id, now)?;
        desk.record(change, actor, holder.person(), on_revoke.approve(by, now)?).map(drop)
    })
}

/// RA refuses the end of a seal: in use again, with the reason by mail (REV-04). A seal that expired meanwhile stays
/// expired; only the request is closed.
pub(in crate::service) fn reject(app: &mut App, id: RequestId, why: &Reason) -> Result<()> {
    app.act(Act::RejectRequest, &id.0.to_string(), |desk, change, actor| {
        let (now, by) = (desk.now(), actor.ra()?);
        let SealRevocationCase { undecided, found, .. } = SealRevocationCase::open(desk, change, by, id)?;
        request::decide(change, &undecided, RequestStatus::Rejected, Some(why.as_str()), actor.id, now)?;
        if matches!(found.seal, Seal::Expired(_)) {
            return Ok(());
        }
        let on_revoke = found.seal.into_on_revoke()?;
        let holder = user::get(change, on_revoke.facts().holder)?;
        seal::save_kept(change, on_revoke.certificate().id)?;
        desk.record(change, actor, holder.person(), on_revoke.reject(by, why)).map(drop)
    })
}

/// A request for revocation that RA is to decide.
struct SealRevocationCase {
    undecided: Undecided,
    reason: RevocationReason,
    found: RecordedSeal,
}

impl SealRevocationCase {
    fn open(desk: &Desk, view: &Reading<'_>, by: Ra<'_>, id: RequestId) -> Result<Self> {
        let asked = queue::for_ra(view, by, id, desk.now())?;
        let (RequestKind::SealRevocation, Some(seal), Some(reason)) =
            (asked.request.kind, asked.seal, asked.revocation_reason)
        else {
            return Err(impossible(format!("request {} is not about the end of a seal", id.0)));
        };
        let undecided = asked.request.undecided()?;
        Ok(Self { undecided, reason, found: get(view, seal, desk.now())? })
    }
}
