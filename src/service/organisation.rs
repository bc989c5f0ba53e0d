//! Organisations: recorded with their agreement, listed, changed as people and papers change, closed and opened again.

use serde::Serialize;

use super::App;
use super::desk::Desk;
use crate::domain::Timestamp;
use crate::domain::act::Act;
use crate::domain::actor::{Actor, Scope};
use crate::domain::cooperation::{self, Amendment, Cooperation, Recorded, Responsible};
use crate::domain::office::{MailDomain, MailDomains, Outside, UnitName};
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use crate::domain::step::Event;
use crate::error::Result;
use crate::store::{Reading, Writing, history, office, organisation};

mod meant;

pub(super) use meant::{find, ids, meant};

/// An organisation as scripts see it.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct OrganisationView {
    pub name: String,
    pub kind: &'static str,
    pub pks: Option<String>,
    pub pks_date: Option<String>,
    pub pks_until: Option<String>,
    /// How it stands with the agreement now (ORG-02).
    pub standing: &'static str,
    pub responsible: Option<String>,
    pub responsible_title: Option<String>,
    pub units: Vec<String>,
    pub domains: Vec<String>,
    pub domain_strict: bool,
    pub users: i64,
    pub verifikators: i64,
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
    /// Its units (ORG-06).
    pub units: Vec<UnitName>,
    /// The domains of its official addresses (ORG-06).
    pub mail: MailDomains,
}

impl NewOrganisation {
    /// An organisation with its agreement and nothing more.
    pub fn new(name: OrganisationName, kind: OrganisationKind, pks: Agreement) -> Self {
        Self { name, kind, pks, responsible: None, units: Vec::new(), mail: MailDomains::default() }
    }
}

/// Records an organisation; RA does (ORG-02).
pub fn add(app: &mut App, draft: &NewOrganisation) -> Result<OrganisationView> {
    app.act(Act::AddOrganisation, draft.name.as_str(), |desk, change, actor| {
        let by = actor.ra()?;
        if let Some(known) = organisation::find(change, draft.name.as_str())? {
            return Err(known.recorded_already().into());
        }
        let id = organisation::insert(
            change,
            &draft.name,
            draft.kind,
            Some(&draft.pks),
            draft.responsible.as_ref(),
            desk.now(),
        )?;
        office::save_units(change, id, &UnitName::distinct(draft.units.iter().cloned()))?;
        office::save_mail(change, id, &draft.mail)?;
        let made = organisation::get(change, id)?;
        remember(desk, change, actor, &made, &[cooperation::added(by, &draft.pks)])?;
        view_of(desk, change, made)
    })
}

/// Changes what is recorded of an organisation, a line of history for each field; RA does (ORG-02, ORG-06).
pub fn set(app: &mut App, name: &str, amendment: &Amendment) -> Result<OrganisationView> {
    app.act(Act::SetOrganisation, name, |desk, change, actor| {
        let by = actor.ra()?;
        let step = recorded(change, meant(change, actor, name)?)?.amend(by, amendment)?;
        save(desk, change, actor, &step.state, &step.events)?;
        view_of(desk, change, step.state.organisation)
    })
}

/// Whether anything would become another by the amendment.
pub(super) fn would_change(app: &App, name: &str, amendment: &Amendment) -> Result<bool> {
    app.look(|_, view, actor| {
        let step = recorded(view, find(view, name)?)?.amend(actor.ra()?, amendment)?;
        Ok(!step.events.is_empty())
    })
}

/// The organisations that the actor may see; with `search` those alone that have it in their names.
pub fn list(app: &App, search: Option<&str>) -> Result<Vec<OrganisationView>> {
    app.look(|desk, view, actor| {
        let all = match search.map(str::trim).filter(|text| !text.is_empty()) {
            None => organisation::list(view)?,
            Some(text) => organisation::search(view, text)?,
        };
        let seen = all.into_iter().filter(|one| sees(actor, one));
        seen.map(|one| view_of(desk, view, one)).collect()
    })
}

/// One organisation.
pub fn show(app: &App, name: &str) -> Result<OrganisationView> {
    app.look(|desk, view, actor| view_of(desk, view, meant(view, actor, name)?))
}

/// Closes an organisation: from now on nothing new begins in it (ORG-02); RA does.
pub fn close(app: &mut App, name: &str) -> Result<OrganisationView> {
    app.act(Act::CloseOrganisation, name, |desk, change, actor| {
        let by = actor.ra()?;
        let found = meant(change, actor, name)?;
        let event = found.close(by)?;
        organisation::close(change, found.id, desk.now())?;
        remember(desk, change, actor, &found, &[event])?;
        view_of(desk, change, organisation::get(change, found.id)?)
    })
}

/// Opens a closed organisation again, with what was recorded of it (ORG-02); RA does.
pub fn reopen(app: &mut App, name: &str) -> Result<OrganisationView> {
    app.act(Act::ReopenOrganisation, name, |desk, change, actor| {
        let by = actor.ra()?;
        let found = meant(change, actor, name)?;
        let event = found.reopen(by)?;
        organisation::reopen(change, found.id)?;
        remember(desk, change, actor, &found, &[event])?;
        view_of(desk, change, organisation::get(change, found.id)?)
    })
}

fn recorded(view: &Reading<'_>, organisation: Cooperation) -> Result<Recorded> {
    let id = organisation.id;
    Ok(Recorded { organisation, units: office::units(view, id)?, mail: office::mail(view, id)? })
}

fn save(desk: &Desk, change: &Writing<'_>, actor: &Actor, after: &Recorded, events: &[Event]) -> Result<()> {
    if events.is_empty() {
        return Ok(());
    }
    organisation::save(change, &after.organisation)?;
    office::save_units(change, after.organisation.id, &after.units)?;
    office::save_mail(change, after.organisation.id, &after.mail)?;
    remember(desk, change, actor, &after.organisation, events)
}

fn remember(desk: &Desk, change: &Writing<'_>, actor: &Actor, about: &Cooperation, events: &[Event]) -> Result<()> {
    for event in events {
        history::append(change, desk.now(), actor.email.as_str(), about.name.as_str(), None, event)?;
    }
    Ok(())
}

fn sees(actor: &Actor, organisation: &Cooperation) -> bool {
    match actor.scope() {
        Scope::Everything => true,
        Scope::Organisation(_) | Scope::Own(_) => actor.organisation == organisation.id,
    }
}

fn view_of(desk: &Desk, view: &Reading<'_>, found: Cooperation) -> Result<OrganisationView> {
    let standing = found.standing(desk.present()).word();
    let (people, verifikators) = (organisation::people(view, found.id)?, organisation::verifikators(view, found.id)?);
    let Recorded { organisation, units, mail } = recorded(view, found)?;
    let (pks, who) = (organisation.pks, organisation.responsible);
    Ok(OrganisationView {
        name: organisation.name.as_str().to_owned(),
        kind: organisation.kind.word(),
        pks: pks.as_ref().map(|pks| pks.number().to_owned()),
        pks_date: pks.as_ref().map(|pks| pks.date().to_string()),
        pks_until: pks.as_ref().and_then(Agreement::until).map(|day| day.to_string()),
        standing,
        responsible: who.as_ref().map(|who| who.name.clone()),
        responsible_title: who.and_then(|who| who.title),
        units: units.iter().map(ToString::to_string).collect(),
        domains: mail.domains().iter().map(MailDomain::to_string).collect(),
        domain_strict: mail.outside() == Outside::Refused,
        users: people,
        verifikators,
        created_at: organisation.created_at,
        closed_at: organisation.closed_at,
    })
}
