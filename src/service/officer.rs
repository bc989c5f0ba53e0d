//! RA officers: who works for the authority (ORG-01).

use serde::Serialize;

use super::App;
use super::desk::Desk;
use super::role::change_role;
use crate::domain::act::Act;
use crate::domain::actor::Role;
use crate::domain::{Timestamp, officer, standing};
use crate::error::Result;
use crate::store::{Reading, nomination, organisation, user};

/// An officer as scripts see them.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct OfficerView {
    pub email: String,
    pub name: String,
    pub organisation: String,
    pub role: &'static str,
    pub verification: &'static str,
    pub certificate: &'static str,
}

impl OfficerView {
    fn of(view: &Reading<'_>, found: &user::User, now: Timestamp) -> Result<Self> {
        let person = found.person();
        Ok(Self {
            email: person.email.as_str().to_owned(),
            name: person.name.as_str().to_owned(),
            organisation: organisation::get(view, person.organisation)?.name.as_str().to_owned(),
            role: found.role.label(),
            verification: found.verification.status().label(),
            certificate: standing::label(standing::newest_at(found.certificate, now)),
        })
    }

    fn again(desk: &Desk, view: &Reading<'_>, email: &str) -> Result<Self> {
        let found = user::find(view, email)?.ok_or_else(|| super::desk::nobody(email))?;
        Self::of(view, &found, desk.now())
    }
}

/// RA makes somebody RA (ORG-01).
pub fn grant(app: &mut App, email: &str) -> Result<OfficerView> {
    app.act(Act::GrantRa, email, |desk, change, actor| {
        let ra = actor.ra()?;
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let nominated = nomination::live(change, person.id)?;
        let step = officer::grant(ra, found.role, nominated.as_ref(), person.email.as_str())?;
        change_role(desk, change, &person, Role::User, step.state)?;
        desk.record(change, actor, &person, step)?;
        OfficerView::again(desk, change, email)
    })
}

/// RA takes the role back, from all but the last (ORG-01).
pub fn withdraw(app: &mut App, email: &str) -> Result<OfficerView> {
    app.act(Act::WithdrawRa, email, |desk, change, actor| {
        let ra = actor.ra()?;
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let officers = user::officers(change)?.len();
        let step = officer::withdraw(ra, found.role, officers, person.email.as_str())?;
        change_role(desk, change, &person, Role::Ra, step.state)?;
        desk.record(change, actor, &person, step)?;
        OfficerView::again(desk, change, email)
    })
}

/// Those who work for the authority, for their own kind (ORG-01).
pub fn list(app: &App) -> Result<Vec<OfficerView>> {
    app.look(|desk, view, actor| {
        actor.ra()?;
        user::officers(view)?.iter().map(|one| OfficerView::of(view, one, desk.now())).collect()
    })
}
