//! The master key's file: 0600, refused when others could read it.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use zeroize::Zeroizing;

use crate::domain::founding::key_exposed;
use crate::error::{Error, Result};
use crate::pki::vault::MasterKey;
use crate::store::Store;

/// Reads the master key.
pub(super) fn read(path: &Path) -> Result<MasterKey> {
    if path.exists() && !Store::is_private(path) {
        return Err(key_exposed(&path.display().to_string()).into());
    }
    let bytes = Zeroizing::new(fs::read(path).map_err(|error| Error::Io(path.to_owned(), error))?);
    let text = std::str::from_utf8(&bytes).map_err(|_| Error::WrongKey(path.to_owned()))?;
    MasterKey::from_file_text(text).map_err(|_| Error::WrongKey(path.to_owned()))
}

/// Writes a new master key; the file must not exist.
pub(super) fn write(path: &Path, vault: &MasterKey) -> Result<()> {
    let fail = |error| Error::Io(path.to_owned(), error);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(fail)?;
    file.write_all(vault.to_file_text().as_bytes()).map_err(fail)?;
    file.sync_all().map_err(fail)
}
