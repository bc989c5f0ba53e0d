//! `bsre registry`.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::word::word;
use crate::domain::registry;
use crate::output::progress::Progress;
use crate::output::{Column, column};
use crate::say;
use crate::service::registry as service;

/// The registries that stand in for Dukcapil, BKN and SIPP
#[derive(Debug, clap::Subcommand)]
pub(super) enum Registry {
    /// Load one from a CSV; loading the same file again changes nothing
    ///
    /// Columns, separated by `;`: dukcapil `nik;nama;foto` (a path relative to the CSV), bkn `nip;nik;nama`,
    /// sipp `nrp;nik;nama`.
    Import {
        /// Which registry
        #[arg(value_parser = word::<registry::Registry>())]
        registry: registry::Registry,
        /// The CSV
        file: PathBuf,
    },
    /// List those that are loaded
    List,
}

const PROBLEMS: &[Column] =
    &[column("line", "line", "baris"), column("message", "message", "pesan"), column("rule", "rule", "aturan")];

const LOADED: &[Column] = &[
    column("name", "registry", "registri"),
    column("rows", "people", "orang"),
    column("imported_at", "loaded", "dimuat"),
];

impl Registry {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Import { registry, file } => {
                let mut progress = Progress::new();
                let mut app = call.app()?;
                let outcome = service::import(&mut app, registry, &file, call.lang(), &mut |done, most| {
                    progress.at(done, most);
                })?;
                drop(progress);
                let (name, ok, changed) = (outcome.registry, outcome.ok, outcome.changed);
                call.screen.note(&say!(
                    "{name}: {ok} rows, {changed} new or changed",
                    "{name}: {ok} baris, {changed} baru atau berubah"
                ));
                let failed = usize::try_from(outcome.failed).unwrap_or(usize::MAX);
                shown(call.screen.rows(&outcome, &outcome.problems, PROBLEMS, failed))
            }
            Self::List => {
                let found = service::list(&call.app()?)?;
                shown(call.screen.list(&found, found.len().try_into().unwrap_or(i64::MAX), LOADED))
            }
        }
    }
}
