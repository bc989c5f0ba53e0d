//! `bsre org`.

use clap::ValueEnum;

use super::fill::Fill;
use super::{Call, Ending, shown};
use crate::domain::cooperation::Responsible;
use crate::domain::organisation::{Agreement, OrganisationKind, OrganisationName};
use crate::domain::{Refusal, Rule, day};
use crate::output::{Column, column};
use crate::say;
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
    #[arg(long, value_enum)]
    kind: Sort,
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

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    Ministry,
    Agency,
    Regional,
    Police,
    StateOwned,
    Other,
}

impl From<Sort> for OrganisationKind {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Ministry => Self::Ministry,
            Sort::Agency => Self::Agency,
            Sort::Regional => Self::Regional,
            Sort::Police => Self::Police,
            Sort::StateOwned => Self::StateOwned,
            Sort::Other => Self::Other,
        }
    }
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
        let text = &self.pks_date;
        let date = day::parse(text).ok_or_else(|| {
            Refusal::input(
                Rule::Org02,
                say!("`{text}` is no date: YYYY-MM-DD is expected", "`{text}` bukan tanggal: seharusnya YYYY-MM-DD"),
            )
        })?;
        let title = self.responsible_title;
        let draft = NewOrganisation {
            name: OrganisationName::parse(&self.name)?,
            kind: self.kind.into(),
            pks: Agreement::parse(&self.pks, date)?,
            responsible: self.responsible.map(|name| Responsible { name, title }),
        };
        shown(call.screen.one(&organisation::add(&mut call.app()?, &draft)?, COLUMNS))
    }
}
