//! Files that go out: whole or not at all, and private where they hold a key. Must not know what they hold.

use std::fs::Permissions;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::Failure;

/// Who may read a file that goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Everybody: certificates and lists (0644).
    Everybody,
    /// The owner: keys (0600).
    Owner,
}

/// Writes `bytes` to `path` in one step: a reader sees the former file or the new one, never half of it.
pub fn write(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), Failure> {
    replace(path, bytes, readers).map_err(|source| Failure::Io { name: path.display().to_string(), source })
}

fn replace(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(bytes)?;
    let mode = match readers {
        Readers::Everybody => 0o644,
        Readers::Owner => 0o600,
    };
    draft.as_file().set_permissions(Permissions::from_mode(mode))?;
    draft.as_file().sync_all()?;
    draft.persist(path)?;
    Ok(())
}
