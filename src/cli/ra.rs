//! `bsre ra`.

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use crate::output::{Column, column};
use crate::service::officer;

/// RA officers: who works for the authority, sees everything and decides; the last one stays
#[derive(Debug, clap::Subcommand)]
pub(super) enum Officer {
    /// Make somebody RA who holds no other role; they are told, and sign in anew
    Grant {
        /// The address
        #[arg(add = Fill::Person)]
        email: String,
    },
    /// Take the role back; they are told, and sign in anew
    Withdraw {
        /// The address
        #[arg(add = Fill::Person)]
        email: String,
    },
    /// List the officers
    List,
}

const COLUMNS: &[Column] = &[
    column("email", "email", "email"),
    column("name", "name", "nama"),
    column("organisation", "organisation", "organisasi"),
    column("role", "role", "peran"),
    column("verification", "verification", "status verifikasi"),
    column("certificate", "certificate", "status sertifikat"),
];

impl Officer {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Grant { email } => shown(call.screen.one(&officer::grant(&mut call.app()?, &email)?, COLUMNS)),
            Self::Withdraw { email } => shown(call.screen.one(&officer::withdraw(&mut call.app()?, &email)?, COLUMNS)),
            Self::List => {
                let found = officer::list(&call.app()?)?;
                shown(call.screen.list(&found, found.len().try_into().unwrap_or(i64::MAX), COLUMNS))
            }
        }
    }
}
