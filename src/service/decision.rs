//! A decision on a request, handed to the use case that knows what follows from it: RA's, or where the registries did not
//! agree that of whoever judges the person (ISS-11). Must not know how requests are listed, or what a decision changes.

use super::passphrase::judgement;
use super::request::{for_ra, visible};
use super::{App, renewal, seal, update, verifikator};
use crate::domain::act::Act;
use crate::domain::id::RequestId;
use crate::domain::request::RequestKind;
use crate::error::Result;

/// Which way a request is decided.
enum Way {
    /// A person is judged, by RA or a Verifikator.
    Judgement(RequestKind),
    /// RA decides.
    OfRa(RequestKind),
}

/// Somebody who may says yes to one request.
pub fn approve(app: &mut App, id: RequestId) -> Result<()> {
    let kind = match way(app, Act::ApproveRequest, id)? {
        Way::Judgement(_) => return judgement::approve(app, id),
        Way::OfRa(kind) => kind,
    };
    match kind {
        RequestKind::Renewal => renewal::approve(app, id),
        RequestKind::Seal => seal::decide::approve(app, id),
        RequestKind::SealRevocation => seal::revoke::approve(app, id),
        RequestKind::Verifikator => verifikator::approve(app, id),
        RequestKind::OrganisationChange => update::approve_move(app, id),
        RequestKind::Issuance => judgement::approve(app, id),
    }
}

/// Somebody who may says no to one request, and why.
pub fn reject(app: &mut App, id: RequestId, reason: &str) -> Result<()> {
    let kind = match way(app, Act::RejectRequest, id)? {
        Way::Judgement(kind) => return judgement::reject(app, id, &kind.rejection(reason)?),
        Way::OfRa(kind) => kind,
    };
    let reason = &kind.rejection(reason)?;
    match kind {
        RequestKind::Renewal => renewal::reject(app, id, reason),
        RequestKind::Seal => seal::decide::reject(app, id, reason),
        RequestKind::SealRevocation => seal::revoke::reject(app, id, reason),
        RequestKind::Verifikator => verifikator::reject(app, id, reason),
        RequestKind::OrganisationChange => update::reject_move(app, id, reason),
        RequestKind::Issuance => judgement::reject(app, id, reason),
    }
}

/// Which way it goes; what RA decides is told to RA alone.
fn way(app: &mut App, act: Act, id: RequestId) -> Result<Way> {
    app.look_before(act, &id.0.to_string(), |desk, view, actor| {
        if actor.holds_office() {
            let found = visible(view, actor, id, desk.now())?;
            if found.request.is_held() {
                return Ok(Way::Judgement(found.request.kind));
            }
        }
        Ok(Way::OfRa(for_ra(view, actor.ra()?, id, desk.now())?.request.kind))
    })
}
