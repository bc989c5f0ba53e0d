//! `bsre explain`.

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use crate::output::{Column, column};
use crate::service::rules::{self, RuleChoice};

/// Say what a rule says; every refusal names its rule
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// One rule, as in REG-03
    #[arg(add = Fill::Rule)]
    rule: Option<String>,
    /// Only the rules that no code keeps yet
    #[arg(long, conflicts_with = "rule")]
    open: bool,
}

const COLUMNS: &[Column] = &[
    column("id", "rule", "aturan"),
    column("kind", "kind", "jenis"),
    column("source", "source", "sumber"),
    column("statement", "statement", "bunyi"),
    column("hint", "hint", "petunjuk"),
    column("open", "open", "terbuka"),
];

impl Explain {
    pub(super) fn run(self, call: &Call) -> Ending {
        let which = match (self.rule, self.open) {
            (Some(id), _) => RuleChoice::One(id),
            (None, true) => RuleChoice::Open,
            (None, false) => RuleChoice::All,
        };
        let found = rules::explain(&which, call.lang())?;
        shown(call.screen.list(&found, found.len().try_into().unwrap_or(i64::MAX), COLUMNS))
    }
}
