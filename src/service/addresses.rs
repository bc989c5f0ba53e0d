//! Addresses from a file: for commands that take many people.

use std::path::Path;

use crate::error::Result;
use crate::files::{emails, input::Input};

/// Reads addresses from `path` (`-` is standard input): one a line, or a CSV with an `emailAddress` column.
pub fn read(path: &Path) -> Result<Vec<String>> {
    Ok(emails::read(Input::open(path, None)?)?)
}
