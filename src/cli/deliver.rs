//! Bytes handed to whoever asked for them: in a file, or on standard output. Must not know what they are.

use std::path::Path;

use super::call::{Call, Ending, shown};
use crate::files::outgoing::{self, Readers};
use crate::output::Exit;
use crate::say;

/// Writes what was taken out to a file, or to standard output.
pub(super) fn deliver(call: &Call, out: Option<&Path>, bytes: &[u8], readers: Readers) -> Ending {
    match out {
        Some(path) => {
            outgoing::write(path, bytes, readers)?;
            let shown = path.display();
            call.screen.note(&say!("written to {shown}", "ditulis ke {shown}"));
            Ok(Exit::DONE)
        }
        None => shown(call.screen.raw(bytes)),
    }
}
