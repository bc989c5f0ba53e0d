//! A Verifikator asks for an eSeal: the form is kept, and the responsible person is mailed a link.

use std::path::PathBuf;

use super::{App, SealView, get};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::id::SealId;
use crate::domain::notice::LinkKind;
use crate::domain::seal::request::{Holder, SealProposal, requester};
use crate::domain::seal::{Seal, SealName};
use crate::domain::verification::Person;
use crate::error::Result;
use crate::files;
use crate::service::Desk;
use crate::service::form as forms;
use crate::store::{Writing, code, organisation, seal};

/// What a request needs; all of it is required (SEA-01).
#[derive(Debug)]
pub struct Wanted {
    /// Where the recommendation form lies.
    pub form: PathBuf,
    /// What the seal will be called: the organisation or a unit of it.
    pub common_name: SealName,
    /// The responsible person's address.
    pub email: String,
}

/// Asks for an eSeal and mails `Permohonan Segel` to the responsible person (SEA-01, SEA-02).
pub fn request(app: &mut App, wanted: &Wanted) -> Result<SealView> {
    let form = files::form::read(&wanted.form)?;
    app.act(Act::RequestSeal, &wanted.email, |desk, change, actor| {
        let now = desk.now();
        let found = desk.person(change, actor, &wanted.email)?;
        let person = found.person().clone();
        let organisation = organisation::get(change, person.organisation)?;
        let by = requester(actor, &organisation, organisation::verifikators(change, organisation.id)?)?;
        let live = organisation.live()?;
        let holder = Holder::of(found.verification, organisation.id)?;
        let proposal = SealProposal::new(wanted.common_name.clone(), holder, &form, by, live)?;

        let draft = seal::NewSeal {
            organisation: organisation.id,
            holder: person.id,
            common_name: proposal.common_name(),
            form: forms::keep(desk, change, actor, &form)?,
            by: actor.id,
            at: now,
        };
        let id = seal::insert(change, &draft)?;
        make_way(desk, change, actor, &person, id)?;
        desk.record(change, actor, &person, proposal.send(id, desk.fresh_link(LinkKind::Eseal)?))?;
        Ok(SealView::of(&get(change, id, now)?))
    })
}

/// A newer link ends the older one (LNK-01), so the request that hung on it can come to nothing: it says so.
fn make_way(desk: &Desk, change: &Writing<'_>, actor: &Actor, person: &Person, to: SealId) -> Result<()> {
    let now = desk.now();
    for older in seal::of_holder(change, person.id, now)? {
        let Seal::Requested(requested) = older.seal else { continue };
        if requested.facts().id == to {
            continue;
        }
        seal::save_rejection(change, requested.facts().id, &format!("replaced by request {}", to.0), now)?;
        desk.record(change, actor, person, requested.give_way(to))?;
    }
    Ok(code::end(change, person.id, now)?)
}
