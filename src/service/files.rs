//! Files that go out: private, whole, and never over another.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use crate::domain::{Refusal, Rule};
use crate::error::{Error, Result};
use crate::say;

/// Writes a new file, 0600. One that is there is left as it is.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let fail = |error| Error::Io(path.to_owned(), error);
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let mut file = match opened {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let shown = path.display();
            return Err(Refusal::state(
                Rule::Iss08,
                say!("{shown} is there already; it is left as it is", "{shown} sudah ada; dibiarkan apa adanya"),
            )
            .into());
        }
        other => other.map_err(fail)?,
    };
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(fail)
}
