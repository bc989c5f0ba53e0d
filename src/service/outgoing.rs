//! Files that go out.

use std::path::Path;

use crate::error::Result;
use crate::files::outgoing;

pub use crate::files::outgoing::Readers;

/// Writes `bytes` to `path` in one step.
pub fn write(path: &Path, bytes: &[u8], readers: Readers) -> Result<()> {
    Ok(outgoing::write(path, bytes, readers)?)
}
