//! `bsre remind`.

use super::call::{Call, Ending, shown};
use crate::output::progress::Progress;
use crate::output::{Column, column};
use crate::service::remind;

/// Write the letters that the clock causes: coming expiry, renewals that ended, what waits for those who judge
///
/// Made for a nightly job: whoever holds the key file may run it, nobody has to be signed in, and what is shown are counts.
/// Owners are told at the thresholds of `remind.days`, those who judge once a day in Jakarta. Running it again writes
/// nothing twice, and one that was killed goes on. `bsre mail deliver` sends the letters.
#[derive(Debug, clap::Args)]
pub(super) struct Remind {}

const SUMS: &[Column] = &[column("letters", "letters", "surat"), column("people", "people", "orang")];

const COLUMNS: &[Column] =
    &[column("kind", "kind", "jenis"), column("letters", "letters", "surat"), column("people", "people", "orang")];

impl Remind {
    pub(super) fn run(self, call: &Call) -> Ending {
        let mut progress = Progress::new();
        let report = remind::remind(&mut call.app()?, |done, most| progress.at(done, most))?;
        drop(progress);
        shown(call.screen.sums(&report, SUMS, &report.items, COLUMNS))
    }
}
