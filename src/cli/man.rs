//! `bsre man`.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::command;
use crate::error::Error;
use crate::output::Exit;

/// Print the manual page, or write one page a command into a folder
#[derive(Debug, clap::Args)]
pub(super) struct Man {
    /// The folder, made if need be
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self.out {
            Some(folder) => {
                let fail = |error| Error::Io(folder.clone(), error);
                std::fs::create_dir_all(&folder).map_err(fail)?;
                clap_mangen::generate_to(command(), &folder).map_err(fail)?;
                Ok(Exit::DONE)
            }
            None => {
                let mut page = Vec::new();
                let written = clap_mangen::Man::new(command()).render(&mut page);
                written.map_err(|error| Error::Io("stdout".into(), error))?;
                shown(call.screen.raw(&page))
            }
        }
    }
}
