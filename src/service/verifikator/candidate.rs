//! Candidates on their way into the store: nominated, invited, their forms received.

use crate::domain::actor::{Actor, Ra};
use crate::domain::cooperation::Cooperation;
use crate::domain::profile::Profile;
use crate::domain::roster::{Permanence, Unit};
use crate::domain::verification::Person;
use crate::domain::verifikator::{Attached, Nomination, NominationStatus, Nominee, not_nominated};
use crate::error::Result;
use crate::service::Desk;
use crate::store::request::{self, Subject};
use crate::store::{Writing, nomination, user};

/// The form of somebody who was invited has come.
pub(super) fn receive(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    person: &Person,
    nominated: Nomination,
    form: Option<Attached>,
) -> Result<()> {
    let invited = nominated.into_invited()?;
    let form = invited.awaited(form, person.email.as_str())?;
    let waiting = desk.record(change, actor, person, invited.receive(form))?;
    nomination::save_form(change, waiting.facts().id, form)?;
    request::ask(change, Subject::Verifikator(waiting.facts().id), person, actor.id, desk.now())?;
    Ok(())
}

/// Nominates somebody, and puts them into RA's queue when the form is in hand.
pub(super) fn begin(
    desk: &Desk,
    change: &Writing<'_>,
    by: Ra<'_>,
    person: &Person,
    nominee: Nominee<'_>,
    form: Option<Attached>,
) -> Result<()> {
    let actor = by.actor();
    let roster = nomination::roster(change, person.organisation)?;
    let status = desk.record(change, actor, person, nominee.nominate(by, form, &roster)?)?;
    let nominated = keep(desk, change, actor, person, nominee, form, status)?;
    if status == NominationStatus::Waiting {
        request::ask(change, Subject::Verifikator(nominated.facts().id), person, actor.id, desk.now())?;
    }
    Ok(())
}

/// A person as somebody to be nominated.
pub(super) fn nominee<'a>(
    found: &'a user::User,
    organisation: &'a Cooperation,
    unit: Unit,
    permanence: Permanence,
) -> Nominee<'a> {
    Nominee {
        unit,
        permanence,
        employment: found.profile.as_ref().map(Profile::employment),
        kind: organisation.kind,
        serves: organisation.id,
        organisation: organisation.name.as_str(),
    }
}

/// Keeps a nomination that the domain has made.
pub(super) fn keep(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    person: &Person,
    nominee: Nominee<'_>,
    form: Option<Attached>,
    status: NominationStatus,
) -> Result<Nomination> {
    let draft = nomination::NewNomination {
        user: person.id,
        organisation: person.organisation,
        unit: nominee.unit,
        permanence: nominee.permanence,
        form,
        status,
        by: actor.id,
    };
    nomination::insert(change, &draft, desk.now())?;
    nomination::live(change, person.id)?.ok_or_else(|| not_nominated(person.email.as_str()).into())
}
