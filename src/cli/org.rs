//! `bsre org`.

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::word::word;
use crate::domain::cooperation::{Amendment, Ending as Until, Responsible};
use crate::domain::office::{MailDomain, MailDomains, Outside, UnitName, each};
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use crate::error::Result;
use crate::output::{Column, column};
use crate::service::organisation::{self, NewOrganisation};

/// Organisations and their cooperation agreements
///
/// Wherever an organisation is named, a part of its name is enough that no other has.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Org {
    Add(Box<Add>),
    Set(Box<Set>),
    /// List organisations
    List {
        /// With this in their names
        #[arg(long, value_name = "TEXT")]
        search: Option<String>,
    },
    /// Show one
    Show {
        /// Its name
        #[arg(add = Fill::Organisation)]
        name: String,
    },
    /// Close one: nothing new begins in it from now on
    Close {
        /// Its name
        #[arg(add = Fill::Organisation)]
        name: String,
    },
    /// Open a closed one again, with what is recorded of it
    Reopen {
        /// Its name
        #[arg(add = Fill::Organisation)]
        name: String,
    },
}

/// Record an organisation with its agreement (PKS)
#[derive(Debug, clap::Args)]
pub(super) struct Add {
    /// The name, as certificates will show it
    name: String,
    /// What kind it is
    #[arg(long, value_parser = word::<OrganisationKind>())]
    kind: OrganisationKind,
    /// The number of the cooperation agreement
    #[arg(long, value_name = "NUMBER")]
    pks: String,
    /// The first day of the agreement, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pks_date: String,
    /// Its last day, where it has an end
    #[arg(long, value_name = "DATE")]
    pks_until: Option<String>,
    /// Who signs its recommendation forms
    #[arg(long, value_name = "NAME")]
    responsible: Option<String>,
    /// The office of who signs
    #[arg(long, value_name = "TITLE", requires = "responsible")]
    responsible_title: Option<String>,
    /// Units of it, by which eSeals may be called
    #[arg(long, value_name = "UNIT", num_args = 1..)]
    unit: Vec<String>,
    /// Mail domains of its official addresses, and what stands under them
    #[arg(long, value_name = "DOMAIN", num_args = 1..)]
    domain: Vec<String>,
    /// Refuse addresses outside these domains, rather than warn of them
    #[arg(long, requires = "domain")]
    domain_strict: bool,
}

/// Change what is recorded of one; what is not given stays
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("change").required(true).multiple(true).args([
    "pks", "pks_date", "pks_until", "no_pks_until", "responsible", "responsible_title", "kind", "unit", "no_unit",
    "domain", "no_domain", "domain_strict", "no_domain_strict",
]))]
pub(super) struct Set {
    /// Its name
    #[arg(add = Fill::Organisation)]
    name: String,
    /// The number of the agreement
    #[arg(long, value_name = "NUMBER")]
    pks: Option<String>,
    /// Its first day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pks_date: Option<String>,
    /// Its last day
    #[arg(long, value_name = "DATE", conflicts_with = "no_pks_until")]
    pks_until: Option<String>,
    /// No end of it is known
    #[arg(long)]
    no_pks_until: bool,
    /// Who signs its recommendation forms
    #[arg(long, value_name = "NAME")]
    responsible: Option<String>,
    /// The office of who signs
    #[arg(long, value_name = "TITLE")]
    responsible_title: Option<String>,
    /// What kind it is
    #[arg(long, value_parser = word::<OrganisationKind>())]
    kind: Option<OrganisationKind>,
    /// Its units: these and no others
    #[arg(long, value_name = "UNIT", num_args = 1.., conflicts_with = "no_unit")]
    unit: Vec<String>,
    /// It has no units
    #[arg(long)]
    no_unit: bool,
    /// The mail domains of its official addresses: these and no others
    #[arg(long, value_name = "DOMAIN", num_args = 1.., conflicts_with = "no_domain")]
    domain: Vec<String>,
    /// Addresses of every domain are official
    #[arg(long)]
    no_domain: bool,
    /// Refuse addresses outside the domains
    #[arg(long, conflicts_with = "no_domain_strict")]
    domain_strict: bool,
    /// Warn of addresses outside the domains
    #[arg(long)]
    no_domain_strict: bool,
}

const COLUMNS: &[Column] = &[
    column("name", "name", "nama"),
    column("kind", "kind", "jenis"),
    column("pks", "PKS", "PKS"),
    column("pks_date", "PKS date", "tanggal PKS"),
    column("pks_until", "PKS until", "PKS sampai"),
    column("standing", "agreement is", "keadaan PKS"),
    column("responsible", "responsible", "penanggung jawab"),
    column("responsible_title", "title", "jabatan"),
    column("units", "units", "unit kerja"),
    column("domains", "mail domains", "domain email"),
    column("domain_strict", "others refused", "lainnya ditolak"),
    column("users", "users", "pengguna"),
    column("verifikators", "verifikators", "verifikator"),
    column("closed_at", "closed", "ditutup"),
];

const LISTED: &[Column] = &[
    column("name", "name", "nama"),
    column("kind", "kind", "jenis"),
    column("pks", "PKS", "PKS"),
    column("pks_date", "PKS date", "tanggal PKS"),
    column("pks_until", "PKS until", "PKS sampai"),
    column("standing", "agreement is", "keadaan PKS"),
    column("responsible", "responsible", "penanggung jawab"),
    column("users", "users", "pengguna"),
    column("closed_at", "closed", "ditutup"),
];

impl Org {
    pub(super) fn run(self, call: &Call) -> Ending {
        let one = |found: &organisation::OrganisationView| shown(call.screen.one(found, COLUMNS));
        match self {
            Self::Add(add) => one(&organisation::add(&mut call.app()?, &add.draft()?)?),
            Self::Set(set) => one(&organisation::set(&mut call.app()?, &set.name.clone(), &set.amendment()?)?),
            Self::List { search } => {
                let found = organisation::list(&call.app()?, search.as_deref())?;
                shown(call.screen.list(&found, found.len().try_into().unwrap_or(i64::MAX), LISTED))
            }
            Self::Show { name } => one(&organisation::show(&call.app()?, &name)?),
            Self::Close { name } => one(&organisation::close(&mut call.app()?, &name)?),
            Self::Reopen { name } => one(&organisation::reopen(&mut call.app()?, &name)?),
        }
    }
}

impl Add {
    fn draft(self) -> Result<NewOrganisation> {
        let until = self.pks_until.as_deref().map(Agreement::date_of).transpose()?;
        let pks = Agreement::parse(&self.pks, Agreement::date_of(&self.pks_date)?)?.ending(until)?;
        let title = self.responsible_title.as_deref();
        let outside = if self.domain_strict { Outside::Refused } else { Outside::Warned };
        Ok(NewOrganisation {
            responsible: self.responsible.as_deref().map(|name| Responsible::parse(name, title)).transpose()?,
            units: each(&self.unit, UnitName::parse)?,
            mail: MailDomains::new(each(&self.domain, MailDomain::parse)?, outside),
            ..NewOrganisation::new(OrganisationName::parse(&self.name)?, self.kind, pks)
        })
    }
}

impl Set {
    fn amendment(self) -> Result<Amendment> {
        let day = |text: &Option<String>| text.as_deref().map(Agreement::date_of).transpose();
        let outside = match (self.domain_strict, self.no_domain_strict) {
            (true, _) => Some(Outside::Refused),
            (_, true) => Some(Outside::Warned),
            (false, false) => None,
        };
        Ok(Amendment {
            pks_date: day(&self.pks_date)?,
            pks_until: if self.no_pks_until { Some(Until::Open) } else { day(&self.pks_until)?.map(Until::On) },
            pks_number: self.pks,
            responsible: self.responsible,
            responsible_title: self.responsible_title,
            kind: self.kind,
            units: (self.no_unit || !self.unit.is_empty()).then(|| each(&self.unit, UnitName::parse)).transpose()?,
            domains: (self.no_domain || !self.domain.is_empty())
                .then(|| each(&self.domain, MailDomain::parse))
                .transpose()?,
            outside,
        })
    }
}
