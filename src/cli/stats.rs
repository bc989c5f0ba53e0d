//! `bsre stats`.

use time::Date;

use super::call::{Call, Ending, shown};
use super::word::word;
use crate::domain::day;
use crate::domain::period::{Per, Period};
use crate::output::{Column, column};
use crate::service::statistics;

/// The dashboard: people, certificates issued, issuances asked for; days are Jakarta's
#[derive(Debug, clap::Args)]
pub(super) struct Stats {
    /// The first day, YYYY-MM-DD [default: a month before the last]
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<Date>,
    /// The last day, counted [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<Date>,
    /// One line for each
    #[arg(long, value_parser = word::<Per>(), default_value = "day")]
    per: Per,
}

const SUMS: &[Column] = &[
    column("users", "users", "pengguna"),
    column("issued", "certificates issued", "sertifikat terbit"),
    column("requests", "issuances asked for", "permohonan penerbitan"),
];

const SERIES: &[Column] = &[
    column("from", "from", "dari"),
    column("to", "to", "sampai"),
    column("issued", "issued", "terbit"),
    column("requests", "asked for", "permohonan"),
];

impl Stats {
    pub(super) fn run(self, call: &Call) -> Ending {
        let app = call.app()?;
        let period = Period::asked(self.from, self.to, app.now())?;
        let found = statistics::statistics(&app, period, self.per)?;
        shown(call.screen.sums(&found, SUMS, &found.series, SERIES))
    }
}

fn date(text: &str) -> Result<Date, String> {
    day::parse(text).ok_or_else(|| "expected a day, as in 2026-01-05".to_owned())
}
