//! `bsre provision`.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use super::call::{Call, Ending, shown};
use crate::error::Result;
use crate::files::plan::Plan;
use crate::output::progress::Progress;
use crate::output::{Column, column};
use crate::say;
use crate::service::provision::{self, ProvisionOptions, ProvisionOutcome};
use crate::service::{App, Mode, Places};

/// Bring organisations and people to the states that a plan names; run again, it changes nothing
///
/// Where there is no store it is made. With --out and no --store it is `bsre.db` in that folder.
#[derive(Debug, clap::Args)]
pub(super) struct Provision {
    /// The plan; `-` is standard input
    #[arg(value_name = "PLAN.toml")]
    plan: PathBuf,
    /// Where certificates, keys, PKCS#12 files, the authorities and their lists go
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How many cores to use [default: all]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Only show what would be done
    #[arg(long)]
    dry_run: bool,
    /// Say at the end where the time went, summed over all cores
    #[arg(long)]
    timings: bool,
}

const COLUMNS: &[Column] = &[
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("state", "state", "status"),
    column("ok", "ok", "berhasil"),
    column("changed", "changed", "berubah"),
    column("message", "message", "pesan"),
    column("rule", "rule", "aturan"),
    column("files", "files", "berkas"),
];

impl Provision {
    pub(super) fn run(self, call: &Call) -> Ending {
        let plan = provision::read(&self.plan)?;
        let places = self.places(call);
        let mode = if self.dry_run { Mode::DryRun } else { Mode::Real };
        if mode == Mode::Real && !places.store.exists() {
            self.prepare(call, &places, &plan)?;
        }
        let options = ProvisionOptions { mode, out: self.out.as_deref(), jobs: self.jobs, lang: call.lang() };
        let folder = self.plan.parent().unwrap_or(Path::new(""));
        let open = |world, named: Option<String>| match mode {
            Mode::DryRun if !places.store.exists() => Ok(None),
            _ => App::open(&places, world, named.or_else(|| call.actor.clone())).map(Some),
        };
        let mut progress = Progress::new();
        let mut at = |done, most| progress.at(done, most);
        let outcome = provision::provision(&plan, folder, call.world, &open, &options, &mut at)?;
        drop(progress);
        if self.timings {
            tell(call, &outcome);
        }
        let organisations = outcome.organisations.iter().filter(|one| !one.ok).map(|one| (&one.name, &one.message));
        let seals = outcome.seals.iter().filter(|one| !one.ok).map(|one| (&one.common_name, &one.message));
        for (name, why) in organisations.chain(seals) {
            call.screen.note(&say!("{name}: {why}", "{name}: {why}"));
        }
        shown(call.screen.rows(&outcome, &outcome.items, COLUMNS, outcome.failed))
    }

    /// The store that was named, else the one in the folder.
    fn places(&self, call: &Call) -> Places {
        match &self.out {
            Some(out) if call.named.store.is_none() => {
                let store = out.join("bsre.db");
                let key = call.named.key.clone().unwrap_or_else(|| out.join("bsre.key"));
                Places { store, key }
            }
            _ => call.places.clone(),
        }
    }

    fn prepare(&self, call: &Call, places: &Places, plan: &Plan) -> Result<()> {
        if let Some(made) = provision::prepare(places, call.world, plan)? {
            let (store, key, ra) = (made.store.display(), made.key_file.display(), &made.ra);
            call.screen.note(&say!(
                "made the store {store} with its key {key}; the RA officer is {ra}",
                "penyimpanan {store} dibuat dengan kuncinya {key}; petugas RA adalah {ra}"
            ));
        }
        Ok(())
    }
}

fn tell(call: &Call, outcome: &ProvisionOutcome) {
    let parts = outcome.spent.parts();
    let whole = parts.iter().map(|(_, time)| time.as_secs_f64()).sum::<f64>().max(f64::MIN_POSITIVE);
    let shares = parts.map(|(name, time)| {
        let seconds = time.as_secs_f64();
        format!("{name} {seconds:.2} s ({:.0} %)", 100.0 * seconds / whole)
    });
    let all = shares.join(", ");
    call.screen.note(&say!("time, summed over all cores: {all}", "waktu, dijumlahkan dari semua inti: {all}"));
}
