//! FLOOR 1: what comes in as files. CSV tables, photos, forms, plans: read in bounded memory, never trusted. Also the
//! small private files that the program keeps for a person.
//! Must not know SQL, X.509, mail or the command line; values inside the files are handed over as plain text.

use std::io;

use crate::domain::Refusal;

pub mod csr;
pub mod emails;
mod encoding;
#[cfg(test)]
mod faces;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod fixtures;
pub mod form;
mod header;
pub mod input;
mod lines;
pub mod outgoing;
pub mod photo;
pub mod plan;
pub mod private;
pub mod qr;
mod record;
pub mod registry_csv;
pub mod selfie;
mod shape;
mod table;
pub mod users_csv;

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file was read and is not what it must be, or there is no such file.
    #[error("{}", .0.message)]
    Refused(Refusal),
    /// The system did not hand it over.
    #[error("{name}: {source}")]
    Io {
        /// The path as given, or `standard input`.
        name: String,
        /// What the system said.
        source: io::Error,
    },
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
