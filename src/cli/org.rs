//! `bsre org`.

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::word::word;
use crate::domain::cooperation::Responsible;
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use crate::output::{Column, column};
use crate::service::organisation::{self, NewOrganisation};

/// Organisations and their cooperation agreements
#[derive(Debug, clap::Subcommand)]
pub(super) enum Org {
    /// Record an organisation with its agreement (PKS)
    Add(Add),
    /// List organisations
    List,
    /// Show one
    Show {
        /// Its name
        #[arg(add = Fill::Organisation)]
        name: String,
    },
    /// Close one: nobody is registered in it and nothing issued from now on
    Close {
        /// Its name
        #[arg(add = Fill::Organisation)]
        name: String,
    },
}

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
    /// The date of the agreement, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    pks_date: String,
    /// Who signs its recommendation forms
    #[arg(long, value_name = "NAME")]
    responsible: Option<String>,
    /// The office of who signs
    #[arg(long, value_name = "TITLE", requires = "responsible")]
    responsible_title: Option<String>,
}

const COLUMNS: &[Column] = &[
    column("name", "name", "nama"),
    column("kind", "kind", "jenis"),
    column("pks", "PKS", "PKS"),
    column("pks_date", "PKS date", "tanggal PKS"),
    column("responsible", "responsible", "penanggung jawab"),
    column("responsible_title", "title", "jabatan"),
    column("users", "users", "pengguna"),
    column("closed_at", "closed", "ditutup"),
];

impl Org {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Add(add) => add.run(call),
            Self::List => {
                let found = organisation::list(&call.app()?)?;
                shown(call.screen.list(&found, found.len().try_into().unwrap_or(i64::MAX), COLUMNS))
            }
            Self::Show { name } => shown(call.screen.one(&organisation::show(&call.app()?, &name)?, COLUMNS)),
            Self::Close { name } => shown(call.screen.one(&organisation::close(&mut call.app()?, &name)?, COLUMNS)),
        }
    }
}

impl Add {
    fn run(self, call: &Call) -> Ending {
        let date = Agreement::date_of(&self.pks_date)?;
        let title = self.responsible_title;
        let draft = NewOrganisation {
            name: OrganisationName::parse(&self.name)?,
            kind: self.kind,
            pks: Agreement::parse(&self.pks, date)?,
            responsible: self.responsible.map(|name| Responsible { name, title }),
        };
        shown(call.screen.one(&organisation::add(&mut call.app()?, &draft)?, COLUMNS))
    }
}
