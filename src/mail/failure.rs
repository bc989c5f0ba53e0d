//! A mail that did not leave, whichever way it was to take. Must not know the ways.

use std::io;

/// A mail did not leave.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SendError {
    /// Whether trying the same mail again is pointless.
    pub permanent: bool,
    /// What happened; never holds a password or a body.
    pub message: String,
}

impl SendError {
    pub(super) const fn transient(message: String) -> Self {
        Self { permanent: false, message }
    }

    #[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
    pub(super) fn io(failure: io::Error) -> Self {
        Self::transient(failure.to_string())
    }
}
