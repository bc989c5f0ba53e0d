//! Asking for a certificate: a request that waits for its passphrase, and the link to set one.

use super::App;
use super::desk::Desk;
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::enrolment::WithPassphrase;
use crate::domain::id::UserId;
use crate::domain::issuance::Eligible;
use crate::domain::issuance::judgement::waits_already;
use crate::domain::notice::LinkKind;
use crate::domain::product::Product;
use crate::error::Result;
use crate::store::{Reading, Writing, certificate, organisation, request};

/// Asks for a certificate for one person and sends the set-passphrase link; asked again, the link is sent again
/// (PAS-05). The owner asks, or a Verifikator, or RA; the account must be Verified (ISS-07).
pub fn ask(app: &mut App, email: &str, product: Product) -> Result<()> {
    let product = WithPassphrase::of(product)?.product();
    app.act(Act::Issue, email, |desk, change, actor| invite(desk, change, actor, email, product))
}

/// Asks for a certificate within a running transaction.
pub(super) fn invite(desk: &Desk, change: &Writing<'_>, actor: &Actor, email: &str, product: Product) -> Result<()> {
    let now = desk.now();
    let found = desk.person(change, actor, email)?;
    let person = found.person().clone();
    let asked = actor.asks(found.verification)?;
    let live = organisation::get(change, person.organisation)?.live(desk.present())?;
    let verified = asked.into_verified_for_certificate()?;
    none_waits(desk, change, actor, person.id, product)?;
    let newest = certificate::newest(change, person.id, product)?.and_then(|one| one.personal(now));
    let eligible = Eligible::ask(verified, product, newest.as_ref(), live)?;
    let request = request::issuance(change, person.id, person.organisation, product, actor.id, now)?;
    let step = eligible.invite(desk.fresh_link(LinkKind::SetPassphrase)?, request);
    desk.record(change, actor, &person, step).map(drop)
}

/// Refuses to ask for what waits for a judgement already (ISS-11).
pub(super) fn none_waits(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &Actor,
    owner: UserId,
    product: Product,
) -> Result<()> {
    match request::held(view, owner, product, desk.now())? {
        Some(id) => Err(waits_already(id, actor, owner).into()),
        None => Ok(()),
    }
}
