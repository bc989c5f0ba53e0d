//! `bsre completions`.

use clap_complete::Shell;

use super::call::{Call, Ending, shown};
use super::command;

/// Print a completion script
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// For which shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, call: &Call) -> Ending {
        shown(call.screen.raw(&script(self.shell)))
    }
}

/// The completion script for a shell.
pub(super) fn script(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "bsre", &mut script);
    script
}
