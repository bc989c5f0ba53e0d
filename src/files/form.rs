//! Reads a recommendation form from a file, never more than it may hold (VRF-06, SEA-01). Must not know PDF.

use std::path::Path;

use super::Failure;
use super::input::Input;
use crate::domain::form::{Form, MAX_BYTES};

/// Reads the form at `path` (`-` is standard input).
pub fn read(path: &Path) -> Result<Form, Failure> {
    let bytes = Input::open(path, Some(MAX_BYTES as u64))?.whole()?;
    Ok(Form::parse(bytes)?)
}
