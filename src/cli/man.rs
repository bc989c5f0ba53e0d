//! `bsre man`: which page goes where. What stands on a page is `pages.rs`'s.

use std::path::PathBuf;

use super::fill::Fill;
use super::{Call, Ending, pages, shown};
use crate::error::Error;
use crate::output::Exit;

/// Print a manual page, or write every page into a folder
#[derive(Debug, clap::Args)]
pub(super) struct Man {
    /// The command whose page it is, as in `revoke` or `user-add` [default: the program]
    #[arg(value_name = "COMMAND", value_parser = known, conflicts_with = "out", add = Fill::Page)]
    page: Option<String>,
    /// The folder, made if need be
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    out: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(self, call: &Call) -> Ending {
        let Some(folder) = self.out else {
            let wanted = self.page.as_deref().unwrap_or_default();
            let found = pages::all().into_iter().find(|page| page.command == wanted);
            let page = found.ok_or_else(|| Error::Internal(format!("no page {wanted}")))?;
            return shown(call.screen.raw(page.text.as_bytes()));
        };
        let fail = |error| Error::Io(folder.clone(), error);
        std::fs::create_dir_all(&folder).map_err(fail)?;
        for page in pages::all() {
            std::fs::write(folder.join(page.file()), &page.text).map_err(fail)?;
        }
        Ok(Exit::DONE)
    }
}

fn known(text: &str) -> Result<String, String> {
    let names = pages::names();
    if names.iter().any(|name| name == text) {
        return Ok(text.to_owned());
    }
    Err(format!("expected one of {}", names.join(", ")))
}
