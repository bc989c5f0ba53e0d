//! `bsre verifikator`.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::word::word;
use crate::domain::reason::Reason;
use crate::domain::roster::{Permanence, Unit};
use crate::output::{Column, column};
use crate::service::verifikator::{self, NewNomination};

/// Verifikators: who registers and judges the people of an organisation
#[derive(Debug, clap::Subcommand)]
pub(super) enum Verifikator {
    Nominate(Nominate),
    /// Grant the role to a candidate who is Verified with a certificate in Issue
    Grant {
        /// The candidate's address
        #[arg(add = Fill::Person)]
        email: String,
    },
    Replace(Replace),
    /// Take the role back, or end a nomination
    Withdraw {
        /// The address of the verifikator or candidate
        #[arg(add = Fill::Person)]
        email: String,
        /// Why; a candidate is told
        #[arg(long)]
        reason: Option<String>,
    },
    /// List verifikators and candidates, and say what is missing
    List,
}

/// Nominate somebody who is registered; without the form they are invited, and nominated again once it has come
#[derive(Debug, clap::Args)]
pub(super) struct Nominate {
    /// The candidate's address
    #[arg(add = Fill::Person)]
    email: String,
    /// The unit that the candidate comes from: at most two verifikators are from IT, one from HR
    #[arg(long, value_parser = word::<Unit>())]
    unit: Unit,
    /// The signed recommendation form, a PDF of at most 1 MiB; `-` is standard input
    #[arg(long, value_name = "FILE")]
    form: Option<PathBuf>,
    /// The form says that the candidate is a permanent employee; needless for ASN and POLRI
    #[arg(long)]
    permanent: bool,
}

/// Put a colleague in the place of a verifikator, in one step
#[derive(Debug, clap::Args)]
pub(super) struct Replace {
    /// The address of the verifikator who leaves
    #[arg(add = Fill::Person)]
    old: String,
    /// The address of the colleague, registered by the one who leaves, and Verified
    #[arg(add = Fill::Person)]
    new: String,
    /// The signed replacement form, a PDF of at most 1 MiB; `-` is standard input
    #[arg(long, value_name = "FILE")]
    form: PathBuf,
    /// The form says that the colleague is a permanent employee; needless for ASN and POLRI
    #[arg(long)]
    permanent: bool,
}

const COLUMNS: &[Column] = &[
    column("email", "email", "email"),
    column("name", "name", "nama"),
    column("organisation", "organisation", "organisasi"),
    column("unit", "unit", "unit"),
    column("status", "nomination", "pencalonan"),
    column("verification", "verification", "status verifikasi"),
    column("certificate", "certificate", "status sertifikat"),
    column("nominated_at", "nominated", "dicalonkan"),
    column("granted_at", "granted", "ditetapkan"),
];

const GONE: &[Column] = &[
    column("email", "email", "email"),
    column("status", "nomination", "pencalonan"),
    column("was", "role until now", "peran sebelumnya"),
];

impl Verifikator {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Nominate(nominate) => nominate.run(call),
            Self::Grant { email } => shown(call.screen.one(&verifikator::grant(&mut call.app()?, &email)?, COLUMNS)),
            Self::Replace(replace) => replace.run(call),
            Self::Withdraw { email, reason } => {
                let reason = reason.as_deref().map(Reason::of_withdrawal).transpose()?;
                let gone = verifikator::withdraw(&mut call.app()?, &email, reason.as_ref())?;
                shown(call.screen.one(&gone, GONE))
            }
            Self::List => {
                let found = verifikator::list(&call.app()?)?;
                for warning in &found.warnings {
                    call.screen.note(warning);
                }
                shown(call.screen.list(&found.items, found.items.len().try_into().unwrap_or(i64::MAX), COLUMNS))
            }
        }
    }
}

impl Nominate {
    fn run(self, call: &Call) -> Ending {
        let draft = NewNomination { unit: self.unit, permanence: permanence(self.permanent), form: self.form };
        shown(call.screen.one(&verifikator::nominate(&mut call.app()?, &self.email, &draft)?, COLUMNS))
    }
}

impl Replace {
    fn run(self, call: &Call) -> Ending {
        let (mut app, permanence) = (call.app()?, permanence(self.permanent));
        shown(call.screen.one(&verifikator::replace(&mut app, &self.old, &self.new, permanence, &self.form)?, COLUMNS))
    }
}

/// What `--permanent` says.
const fn permanence(stated: bool) -> Permanence {
    if stated { Permanence::Stated } else { Permanence::Unstated }
}
