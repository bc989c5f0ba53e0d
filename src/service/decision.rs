//! RA's decision on a request, handed to the use case that knows what follows from it. Must not know how requests are
//! listed, or what a decision changes.

use super::request::for_ra;
use super::{App, renewal, seal, update, verifikator};
use crate::domain::act::Act;
use crate::domain::id::RequestId;
use crate::domain::request::RequestKind;
use crate::error::Result;

/// RA says yes to one request.
pub fn approve(app: &mut App, id: RequestId) -> Result<()> {
    match kind_for_ra(app, Act::ApproveRequest, id)? {
        RequestKind::Renewal => renewal::approve(app, id),
        RequestKind::Seal => seal::decide::approve(app, id),
        RequestKind::SealRevocation => seal::revoke::approve(app, id),
        RequestKind::Verifikator => verifikator::approve(app, id),
        RequestKind::OrganisationChange => update::approve_move(app, id),
        kind @ RequestKind::Issuance => Err(kind.undecidable().into()),
    }
}

/// RA says no to one request, and why.
pub fn reject(app: &mut App, id: RequestId, reason: &str) -> Result<()> {
    let kind = kind_for_ra(app, Act::RejectRequest, id)?;
    let reason = &kind.rejection(reason)?;
    match kind {
        RequestKind::Renewal => renewal::reject(app, id, reason),
        RequestKind::Seal => seal::decide::reject(app, id, reason),
        RequestKind::SealRevocation => seal::revoke::reject(app, id, reason),
        RequestKind::Verifikator => verifikator::reject(app, id, reason),
        RequestKind::OrganisationChange => update::reject_move(app, id, reason),
        kind @ RequestKind::Issuance => Err(kind.undecidable().into()),
    }
}

/// What kind of request it is, told to RA alone.
fn kind_for_ra(app: &mut App, act: Act, id: RequestId) -> Result<RequestKind> {
    app.look_before(act, &id.0.to_string(), |desk, view, actor| {
        Ok(for_ra(view, actor.ra()?, id, desk.now())?.request.kind)
    })
}
