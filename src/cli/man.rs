//! `bsre man`: which page goes where. What stands on a page is `pages.rs`'s.

use std::fs;
use std::path::{Path, PathBuf};

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::pages;
use crate::output::Exit;
use anyhow::Context;

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
        match self.out {
            Some(folder) => write(&folder)?,
            None => {
                let wanted = self.page.unwrap_or_default();
                let page = pages::all().into_iter().find(|page| page.command == wanted);
                shown(call.screen.raw(page.context("no such page")?.text.as_bytes()))?;
            }
        }
        Ok(Exit::DONE)
    }
}

fn write(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for page in pages::all() {
        let path = folder.join(page.file());
        fs::write(&path, &page.text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

fn known(text: &str) -> Result<String, String> {
    let names = pages::names();
    if names.iter().any(|name| name == text) {
        return Ok(text.to_owned());
    }
    Err(format!("expected one of {}", names.join(", ")))
}
