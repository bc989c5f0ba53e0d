//! Verifikators: nominated with a form, granted the role, replaced, withdrawn. RA does all of it (ORG-01).

use std::path::{Path, PathBuf};

use serde::Serialize;

mod candidate;

use candidate::{begin, keep, nominee, receive};

use super::App;
use super::desk::Desk;
use super::form as forms;
use super::role::change_role;
use crate::domain::act::Act;
use crate::domain::actor::{Ra, Role, Scope};
use crate::domain::id::RequestId;
use crate::domain::officer;
use crate::domain::reason::Reason;
use crate::domain::request::RequestStatus;
use crate::domain::roster::{Permanence, Unit};
use crate::domain::standing;
use crate::domain::verification::Person;
use crate::domain::verifikator::{
    Attached, Granted, NominationFacts, NominationStatus, Occasion, Ready, RegisteredBy, Waiting, no_verifikator,
    not_nominated,
};
use crate::domain::{Text, Timestamp};
use crate::error::Result;
use crate::files::form::read;
use crate::say;
use crate::store::{Reading, Writing, history, nomination, organisation, user};

/// A nomination as scripts see it: `verification` and `certificate` are the columns of the manual's table (STA-03).
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct VerifikatorView {
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub unit: &'static str,
    pub status: &'static str,
    pub verification: &'static str,
    pub certificate: &'static str,
    pub nominated_at: Timestamp,
    pub granted_at: Option<Timestamp>,
}

/// Somebody who has left the list.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct Withdrawn {
    pub email: String,
    pub status: &'static str,
    pub was: &'static str,
}

impl Withdrawn {
    fn of(person: &Person, was: Role) -> Self {
        Self { email: person.email.as_str().to_owned(), status: NominationStatus::Withdrawn.label(), was: was.label() }
    }
}

/// The verifikators that somebody sees, with what their organisations still lack.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Those who hold the role or are on the way to it.
    pub items: Vec<VerifikatorView>,
    /// An organisation's name before each sentence.
    pub warnings: Vec<Text>,
}

/// What `nominate` is given.
#[derive(Debug)]
pub struct NewNomination {
    /// The unit that the candidate comes from.
    pub unit: Unit,
    /// What the form says of the contract.
    pub permanence: Permanence,
    /// Where the form lies, if it has come (VRF-07).
    pub form: Option<PathBuf>,
}

/// Nominates somebody, or adds the form that a nomination still waits for (VRF-04, VRF-07).
pub fn nominate(app: &mut App, email: &str, draft: &NewNomination) -> Result<VerifikatorView> {
    let form = draft.form.as_deref().map(read).transpose()?;
    app.act(Act::NominateVerifikator, email, |desk, change, actor| {
        let ra = actor.ra()?;
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let organisation = organisation::get(change, person.organisation)?;
        organisation.live(desk.present())?;
        officer::is_none(found.role, person.email.as_str())?;
        let form = form.as_ref().map(|form| forms::keep(desk, change, actor, form)).transpose()?;
        let form = form.map(|form| Attached::by(ra, form));
        match nomination::live(change, person.id)? {
            Some(nominated) => receive(desk, change, actor, &person, nominated, form)?,
            None => {
                let nominee = nominee(&found, &organisation, draft.unit, draft.permanence);
                begin(desk, change, ra, &person, nominee, form)?;
            }
        }
        one(change, &person, desk.now())
    })
}

/// Grants the role to one candidate (VRF-04).
pub fn grant(app: &mut App, email: &str) -> Result<VerifikatorView> {
    app.act(Act::GrantVerifikator, email, |desk, change, actor| {
        let ra = actor.ra()?;
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let nominated = nomination::live(change, person.id)?.ok_or_else(|| not_nominated(person.email.as_str()))?;
        give(desk, change, ra, found, nominated.into_waiting()?, Occasion::Grant)?;
        one(change, &person, desk.now())
    })
}

/// RA says yes to a nomination in the queue.
pub(super) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    let email = awaited(app, Act::ApproveRequest, id)?;
    grant(app, &email).map(drop)
}

/// RA says no to a nomination in the queue, and the candidate is told why.
pub(super) fn reject(app: &mut App, id: RequestId, reason: &Reason) -> Result<()> {
    let email = awaited(app, Act::RejectRequest, id)?;
    withdraw(app, &email, Some(reason)).map(drop)
}

/// The candidate of a nomination that is still to be decided. Whoever decides it meanwhile, the second is refused by
/// the state of the nomination.
fn awaited(app: &mut App, act: Act, id: RequestId) -> Result<String> {
    app.look_before(act, &id.0.to_string(), |desk, view, actor| {
        let found = super::request::for_ra(view, actor.ra()?, id, desk.now())?;
        let email = found.email;
        found.request.undecided()?;
        Ok(email)
    })
}

fn give(
    desk: &Desk,
    change: &Writing<'_>,
    by: Ra<'_>,
    found: user::User,
    waiting: Waiting,
    occasion: Occasion,
) -> Result<Granted> {
    let (person, now) = (found.person().clone(), desk.now());
    let facts = waiting.facts().clone();
    let organisation = organisation::get(change, facts.organisation)?;
    organisation.live(desk.present())?;
    let newest = standing::newest_at(found.certificate, now);
    let ready = Ready::prove(found.verification, newest, organisation.kind, facts.permanence, occasion)?;
    let roster = nomination::roster(change, facts.organisation)?;
    let step = waiting.grant(by, &ready, &roster, organisation.name.as_str())?;
    nomination::save_grant(change, facts.id, now)?;
    nomination::settle(change, facts.id, RequestStatus::Done, None, by.actor().id, now)?;
    change_role(desk, change, &person, Role::User, Role::Verifikator)?;
    desk.record(change, by.actor(), &person, step)
}

/// Puts `new` in the place of `old`, both or neither (VRF-05).
pub fn replace(app: &mut App, old: &str, new: &str, permanence: Permanence, form: &Path) -> Result<VerifikatorView> {
    let form = read(form)?;
    app.act(Act::ReplaceVerifikator, new, |desk, change, actor| {
        let ra = actor.ra()?;
        let former = desk.person(change, actor, old)?.person().clone();
        let found = desk.person(change, actor, new)?;
        let person = found.person().clone();
        let held = nomination::live(change, former.id)?
            .ok_or_else(|| no_verifikator(former.email.as_str()))?
            .into_granted()?;
        let registered = match history::was_registered_by(change, person.id, (former.id, former.email.as_str()))? {
            true => RegisteredBy::TheOldOne,
            false => RegisteredBy::SomebodyElse,
        };
        held.can_be_followed_by(&person, registered, former.email.as_str())?;
        officer::is_none(found.role, person.email.as_str())?;
        if let Some(nominated) = nomination::live(change, person.id)? {
            return Err(nominated.stands().into());
        }
        let left = take(desk, change, ra, &former, held, None)?;
        let form = Attached::by(ra, forms::keep(desk, change, actor, &form)?);
        let organisation = organisation::get(change, person.organisation)?;
        let nominee = nominee(&found, &organisation, left.unit, permanence);
        let status = desk.record(change, actor, &person, nominee.succeed(ra, form, &left)?)?;
        let waiting = keep(desk, change, actor, &person, nominee, Some(form), status)?.into_waiting()?;
        give(desk, change, ra, found, waiting, Occasion::Replacement)?;
        one(change, &person, desk.now())
    })
}

/// Takes the role back, or ends a nomination that was not granted; the person is told.
pub fn withdraw(app: &mut App, email: &str, reason: Option<&Reason>) -> Result<Withdrawn> {
    app.act(Act::WithdrawVerifikator, email, |desk, change, actor| {
        let ra = actor.ra()?;
        let person = desk.person(change, actor, email)?.person().clone();
        let nominated = nomination::live(change, person.id)?.ok_or_else(|| not_nominated(person.email.as_str()))?;
        let was = nominated.status();
        if was == NominationStatus::Granted {
            take(desk, change, ra, &person, nominated.into_granted()?, reason)?;
            return Ok(Withdrawn::of(&person, Role::Verifikator));
        }
        let organisation = organisation::get(change, person.organisation)?;
        let reason = reason.cloned().unwrap_or_else(Reason::withdrawn);
        let facts = desk.record(change, actor, &person, nominated.reject(ra, organisation.name.as_str(), &reason)?)?;
        nomination::save_end(change, facts.id, was, desk.now())?;
        nomination::settle(change, facts.id, RequestStatus::Rejected, Some(reason.as_str()), actor.id, desk.now())?;
        Ok(Withdrawn::of(&person, Role::User))
    })
}

fn take(
    desk: &Desk,
    change: &Writing<'_>,
    by: Ra<'_>,
    person: &Person,
    held: Granted,
    reason: Option<&Reason>,
) -> Result<NominationFacts> {
    let organisation = organisation::get(change, held.facts().organisation)?;
    let step = held.withdraw(by, organisation.name.as_str(), reason);
    let facts = desk.record(change, by.actor(), person, step)?;
    nomination::save_end(change, facts.id, NominationStatus::Granted, desk.now())?;
    change_role(desk, change, person, Role::Verifikator, Role::User)?;
    Ok(facts)
}

/// The verifikators and candidates that the actor may see (ORG-04), and what their organisations still lack (VRF-01).
pub fn list(app: &App) -> Result<Listing> {
    app.look(|_, view, actor| {
        let found = nomination::list(view, actor.scope(), app.now())?;
        let mut organisations: Vec<_> = found.iter().map(|one| (one.organisation_id, &one.organisation)).collect();
        organisations.dedup();
        let mut warnings = Vec::new();
        for (id, name) in organisations {
            let lacking = nomination::roster(view, id)?.warnings();
            warnings.extend(lacking.into_iter().map(|Text { en, id }| say!("{name}: {en}", "{name}: {id}")));
        }
        Ok(Listing { items: found.iter().map(view_of).collect(), warnings })
    })
}

fn one(view: &Reading<'_>, person: &Person, now: Timestamp) -> Result<VerifikatorView> {
    let found = nomination::list(view, Scope::Own(person.id), now)?;
    found.first().map(view_of).ok_or_else(|| not_nominated(person.email.as_str()).into())
}

fn view_of(found: &nomination::Listed) -> VerifikatorView {
    VerifikatorView {
        email: found.email.clone(),
        name: found.name.clone(),
        organisation: found.organisation.clone(),
        unit: found.unit.word(),
        status: found.status.label(),
        verification: found.status.row(),
        certificate: standing::label(found.certificate),
        nominated_at: found.nominated_at,
        granted_at: found.granted_at,
    }
}
