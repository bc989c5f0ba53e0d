//! A Verifikator asks for an eSeal: the form is kept, and the responsible person is mailed a link.

use std::path::PathBuf;

use super::{App, SealView, get, visible};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::id::SealId;
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::seal::request::{FreeName, Holder, SealProposal, requester, resender};
use crate::domain::seal::step::Withdrawn;
use crate::domain::seal::{SealName, SystemName};
use crate::domain::step::Step;
use crate::error::Result;
use crate::files;
use crate::service::Desk;
use crate::service::form as forms;
use crate::store::{Writing, code, link, organisation, request as requests, seal, user};

/// What a request needs; all of it is required (SEA-01).
#[derive(Debug)]
pub struct Wanted {
    /// Where the recommendation form lies.
    pub form: PathBuf,
    /// What the seal will be called: the organisation or a unit of it.
    pub common_name: SealName,
    /// The responsible person's address.
    pub email: String,
    /// The system that it is for, as the form says.
    pub system: Option<SystemName>,
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
        let live = organisation.live(desk.present())?;
        let holder = Holder::of(found.verification, organisation.id)?;
        let name = FreeName::of(wanted.common_name.clone(), &seal::live(change, organisation.id, now)?, now)?;
        lapse(desk, change, actor, &name)?;
        let proposal = SealProposal::new(name, holder, &form, by, live)?;

        let draft = seal::NewSeal {
            organisation: organisation.id,
            holder: person.id,
            common_name: proposal.common_name(),
            form: forms::keep(desk, change, actor, &form)?,
            system: wanted.system.as_ref(),
            by: actor.id,
            at: now,
        };
        let id = seal::insert(change, &draft)?;
        desk.record(change, actor, &person, proposal.send(id, desk.fresh_link(LinkKind::Eseal)?))?;
        SealView::of(change, &get(change, id, now)?, now)
    })
}

/// Sends the link of a request again, to its responsible person; the former link and its code end (SEA-11).
pub fn resend(app: &mut App, id: SealId) -> Result<SealView> {
    app.act(Act::ResendSeal, &id.0.to_string(), |desk, change, actor| {
        let now = desk.now();
        let found = visible(change, actor, id, now)?.seal;
        let organisation = organisation::get(change, found.facts().organisation)?;
        let by = resender(actor, &organisation)?;
        let (requested, live) = (found.into_requested_to_resend()?, organisation.live(desk.present())?);
        let holder = Holder::of(user::get(change, requested.facts().holder)?.verification, organisation.id)?;
        code::end(change, id, requested.facts().holder, now)?;
        let step = requested.resend(by, &holder, live, desk.fresh_link(LinkKind::Eseal)?)?;
        desk.record(change, actor, holder.person().person(), step)?;
        SealView::of(change, &get(change, id, now)?, now)
    })
}

/// Takes a request back that nobody decided on; it leaves RA's queue, and its link and code end (SEA-11).
pub fn withdraw(app: &mut App, id: SealId) -> Result<SealView> {
    app.act(Act::WithdrawSeal, &id.0.to_string(), |desk, change, actor| {
        let now = desk.now();
        let step = actor.asks(visible(change, actor, id, now)?.seal)?.into_pending()?.withdraw();
        requests::void_seal(change, id, actor.id, now)?;
        end(desk, change, actor, step)?;
        SealView::of(change, &get(change, id, now)?, now)
    })
}

/// Ends the requests of the same name that nobody confirmed in time (ISS-05).
fn lapse(desk: &Desk, change: &Writing<'_>, actor: &Actor, name: &FreeName) -> Result<()> {
    name.lapsed().iter().try_for_each(|requested| end(desk, change, actor, requested.clone().lapse()))
}

/// Writes down that a request came to nothing, with its link and code.
fn end(desk: &Desk, change: &Writing<'_>, actor: &Actor, step: Step<Withdrawn>) -> Result<()> {
    let (now, facts) = (desk.now(), step.state.rejected.facts());
    let (id, holder) = (facts.id, facts.holder);
    seal::save_rejection(change, id, &step.state.reason, now)?;
    link::call_off(change, LinkKind::Eseal, holder, LinkSubject::Seal(id), now)?;
    code::end(change, id, holder, now)?;
    desk.record(change, actor, user::get(change, holder)?.person(), step).map(drop)
}
