//! Organisations: recorded with their agreement, listed, closed.

use serde::Serialize;

use super::App;
use crate::domain::act::Act;
use crate::domain::actor::{Actor, Scope};
use crate::domain::cooperation::{self, Cooperation, Responsible};
use crate::domain::id::OrganisationId;
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use crate::domain::{Refusal, Timestamp};
use crate::error::Result;
use crate::say;
use crate::store::{Reading, history, organisation};

/// An organisation as scripts see it.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct OrganisationView {
    pub name: String,
    pub kind: &'static str,
    pub pks: Option<String>,
    pub pks_date: Option<String>,
    pub responsible: Option<String>,
    pub responsible_title: Option<String>,
    pub users: i64,
    pub created_at: Timestamp,
    pub closed_at: Option<Timestamp>,
}

/// What `org add` is given.
#[derive(Debug)]
pub struct NewOrganisation {
    /// The name, as certificates will show it.
    pub name: OrganisationName,
    /// What kind (ORG-03).
    pub kind: OrganisationKind,
    /// The agreement.
    pub pks: Agreement,
    /// Who signs its forms (ORG-06).
    pub responsible: Option<Responsible>,
}

/// Records an organisation; RA does (ORG-02).
pub fn add(app: &mut App, draft: &NewOrganisation) -> Result<OrganisationView> {
    app.act(Act::AddOrganisation, draft.name.as_str(), |desk, change, actor| {
        let by = actor.ra()?;
        if let Some(known) = organisation::find(change, draft.name.as_str())? {
            return Err(known.recorded_already().into());
        }
        organisation::insert(
            change,
            &draft.name,
            draft.kind,
            Some(&draft.pks),
            draft.responsible.as_ref(),
            desk.now(),
        )?;
        let event = cooperation::added(by, &draft.pks);
        history::append(change, desk.now(), actor.email.as_str(), draft.name.as_str(), None, &event)?;
        view_of(change, &find(change, draft.name.as_str())?)
    })
}

/// The organisations that the actor may see.
pub fn list(app: &App) -> Result<Vec<OrganisationView>> {
    app.look(|_, view, actor| {
        let seen = organisation::list(view)?.into_iter().filter(|one| sees(actor, one));
        seen.map(|one| view_of(view, &one)).collect()
    })
}

/// One organisation.
pub fn show(app: &App, name: &str) -> Result<OrganisationView> {
    app.look(|_, view, actor| {
        let found = find(view, name)?;
        if !sees(actor, &found) {
            return Err(crate::domain::actor::foreign().into());
        }
        view_of(view, &found)
    })
}

/// Closes an organisation: from now on nobody is registered in it and nothing issued (ORG-02); RA does.
pub fn close(app: &mut App, name: &str) -> Result<OrganisationView> {
    app.act(Act::CloseOrganisation, name, |desk, change, actor| {
        let by = actor.ra()?;
        let found = find(change, name)?;
        found.live(desk.present())?;
        organisation::close(change, found.id, desk.now())?;
        let event = cooperation::closed(by);
        history::append(change, desk.now(), actor.email.as_str(), found.name.as_str(), None, &event)?;
        view_of(change, &find(change, name)?)
    })
}

/// The organisation of that name, or a refusal.
pub(super) fn find(view: &Reading<'_>, name: &str) -> Result<Cooperation> {
    organisation::find(view, name)?.ok_or_else(|| {
        let help = say!("see `bsre org list`", "lihat `bsre org list`");
        Refusal::not_found(say!("no organisation {name}", "tidak ada organisasi {name}")).with_help(help).into()
    })
}

/// The organisations of these names.
pub(super) fn ids(view: &Reading<'_>, names: &[String]) -> Result<Vec<OrganisationId>> {
    names.iter().map(|name| Ok(find(view, name)?.id)).collect()
}

fn sees(actor: &Actor, organisation: &Cooperation) -> bool {
    match actor.scope() {
        Scope::Everything => true,
        Scope::Organisation(_) | Scope::Own(_) => actor.organisation == organisation.id,
    }
}

fn view_of(view: &Reading<'_>, found: &Cooperation) -> Result<OrganisationView> {
    Ok(OrganisationView {
        name: found.name.as_str().to_owned(),
        kind: found.kind.word(),
        pks: found.pks.as_ref().map(|pks| pks.number().to_owned()),
        pks_date: found.pks.as_ref().map(|pks| pks.date().to_string()),
        responsible: found.responsible.as_ref().map(|who| who.name.clone()),
        responsible_title: found.responsible.as_ref().and_then(|who| who.title.clone()),
        users: organisation::people(view, found.id)?,
        created_at: found.created_at,
        closed_at: found.closed_at,
    })
}
