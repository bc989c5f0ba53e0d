//! The organisations of a plan: recorded where they are missing, and brought to what the plan says of them where they are
//! there. Must not know people.

use super::ProvisionOptions;
use super::report::{self, OrganisationItem};
use crate::domain::cooperation::{Amendment, Ending, Responsible};
use crate::domain::office::{MailDomain, MailDomains, Outside, UnitName, each};
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use crate::error::{Error, Result};
use crate::files::plan::PlanOrganisation;
use crate::service::organisation::{self, NewOrganisation};
use crate::service::{App, Mode};
use crate::store::organisation as organisations;

/// Records one organisation, or sees that it is there as the plan has it.
pub(super) fn found(
    app: Option<&mut App>,
    wanted: &PlanOrganisation,
    options: &ProvisionOptions<'_>,
) -> Result<OrganisationItem> {
    let lang = options.lang;
    let name = wanted.name.clone();
    let recorded = Founding::of(wanted).and_then(|founding| match app {
        None => Ok(true),
        Some(app) => founding.record(app, options.mode),
    });
    match recorded {
        Ok(changed) => {
            let message = report::organisation_told(changed.then_some(options.mode)).in_lang(lang).to_owned();
            Ok(OrganisationItem { name, changed: changed && options.mode == Mode::Real, ok: true, message, rule: None })
        }
        Err(Error::Refused(refusal)) => {
            let (message, rule) = report::refused(&refusal, lang);
            Ok(OrganisationItem { name, changed: false, ok: false, message, rule })
        }
        Err(failure) => Err(failure),
    }
}

/// What a plan says of an organisation: as a new one, and as changes of one that is there. What it leaves open stays.
struct Founding {
    draft: NewOrganisation,
    amendment: Amendment,
}

impl Founding {
    fn of(wanted: &PlanOrganisation) -> Result<Self> {
        let date = Agreement::date_of(&wanted.pks_date)?;
        let until = wanted.pks_until.as_deref().map(Agreement::date_of).transpose()?;
        let title = wanted.responsible_title.as_deref();
        let units = wanted.unit.as_deref().map(|units| each(units, UnitName::parse)).transpose()?;
        let domains = wanted.domain.as_deref().map(|domains| each(domains, MailDomain::parse)).transpose()?;
        let outside = wanted.domain_strict.map(|strict| if strict { Outside::Refused } else { Outside::Warned });
        let draft = NewOrganisation {
            responsible: wanted.responsible.as_deref().map(|name| Responsible::parse(name, title)).transpose()?,
            units: units.clone().unwrap_or_default(),
            mail: MailDomains::new(domains.clone().unwrap_or_default(), outside.unwrap_or_default()),
            ..NewOrganisation::new(
                OrganisationName::parse(&wanted.name)?,
                OrganisationKind::parse(&wanted.kind)?,
                Agreement::parse(&wanted.pks, date)?.ending(until)?,
            )
        };
        let amendment = Amendment {
            kind: None,
            pks_number: Some(draft.pks.number().to_owned()),
            pks_date: Some(date),
            pks_until: until.map(Ending::On),
            responsible: wanted.responsible.clone(),
            responsible_title: wanted.responsible_title.clone(),
            units,
            domains,
            outside,
        };
        Ok(Self { draft, amendment })
    }

    /// Whether the organisation was missing, or other than the plan has it.
    fn record(&self, app: &mut App, mode: Mode) -> Result<bool> {
        let name = self.draft.name.as_str();
        let known = app.look(|_, view, _| Ok(organisations::find(view, name)?))?;
        match (known, mode) {
            (None, Mode::DryRun) => Ok(true),
            (None, Mode::Real) => organisation::add(app, &self.draft).map(|_| true),
            (Some(known), mode) => {
                if known.closed_at.is_some() {
                    known.live(app.desk().present())?;
                }
                known.is_of(self.draft.kind)?;
                let differs = organisation::would_change(app, name, &self.amendment)?;
                if differs && mode == Mode::Real {
                    organisation::set(app, name, &self.amendment)?;
                }
                Ok(differs)
            }
        }
    }
}
