//! `bsre config`.

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use crate::output::{Column, OutputFormat, column};
use crate::service::config::{self, SettingView};

/// Settings kept in the store
#[derive(Debug, clap::Subcommand)]
pub(super) enum Config {
    /// List every setting, and every holiday
    List,
    /// Print the value of one setting
    Get {
        /// As in `mail.transport`
        #[arg(add = Fill::Setting)]
        key: String,
    },
    /// Set one setting
    ///
    /// `holiday` takes DAY=NAME, as in `holiday 2026-12-25=Natal`; DAY= takes the day off the list.
    Set {
        /// As in `mail.transport`
        #[arg(add = Fill::Setting)]
        key: String,
        /// Its value
        value: String,
    },
    /// Forget what a setting was set to: its default holds again
    Unset {
        /// As in `mail.transport`
        #[arg(add = Fill::Setting)]
        key: String,
    },
}

const COLUMNS: &[Column] =
    &[column("key", "setting", "pengaturan"), column("value", "value", "nilai"), column("set", "set", "diubah")];

impl Config {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::List => list(call, &config::list(&call.app()?)?),
            Self::Get { key } => get(call, &config::get(&call.app()?, &key)?),
            Self::Set { key, value } => shown(call.screen.one(&config::set(&mut call.app()?, &key, &value)?, COLUMNS)),
            Self::Unset { key } => shown(call.screen.one(&config::unset(&mut call.app()?, &key)?, COLUMNS)),
        }
    }
}

fn list(call: &Call, found: &[SettingView]) -> Ending {
    shown(call.screen.list(found, i64::try_from(found.len()).unwrap_or(i64::MAX), COLUMNS))
}

/// For people and scripts the values alone, a line each.
fn get(call: &Call, found: &[SettingView]) -> Ending {
    match (call.screen.format, found) {
        (OutputFormat::Table, _) => {
            let values: String = found.iter().map(|view| format!("{}\n", view.value)).collect();
            shown(call.screen.raw(values.as_bytes()))
        }
        (_, [one]) => shown(call.screen.one(one, COLUMNS)),
        (_, many) => list(call, many),
    }
}
