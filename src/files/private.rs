//! A small file for its owner only: written whole or not at all, read unless others could have read it too.
//! Must not know what stands in it.

use std::fs::{self, DirBuilder};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;

use zeroize::Zeroizing;

use super::Failure;

/// Writes `bytes` to `path` with mode 0600, in place of what was there; its folder is made 0700 where there is none.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes).map_err(|source| failed(path, source))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut draft = tempfile::Builder::new().prefix(".").suffix(".part").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map(drop).map_err(|failure| failure.error)
}

/// Reads the text of `path`; `None` when there is no such file.
pub fn read(path: &Path) -> Result<Option<Zeroizing<String>>, Failure> {
    let meta = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other.map_err(|source| failed(path, source))?,
    };
    if meta.permissions().mode() & 0o077 != 0 {
        return Err(failed(path, io::Error::other("it can be read by others: it must be 0600")));
    }
    fs::read_to_string(path).map(|text| Some(Zeroizing::new(text))).map_err(|source| failed(path, source))
}

/// Removes `path`, where it is.
pub fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(path, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn failed(path: &Path, source: io::Error) -> Failure {
    Failure::Io { name: path.display().to_string(), source }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
mod tests {
    use super::*;

    #[test]
    fn log_07_a_session_file_is_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bsre/session");
        assert!(read(&path).unwrap().is_none());
        for text in ["one", "two"] {
            write(&path, text.as_bytes()).unwrap();
            assert_eq!(read(&path).unwrap().unwrap().as_str(), text);
        }
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(read(&path).is_err());
        remove(&path).unwrap();
        remove(&path).unwrap();
        assert!(!path.exists());
    }
}
