//! Opens what a person names: a file, a pipe, or `-` for standard input; always rewindable, so that a table can be
//! checked whole before its first row is used. Must not know what the bytes mean.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use tempfile::SpooledTempFile;

use super::Failure;
use crate::domain::Refusal;
use crate::say;

/// Up to this many bytes of a pipe stay in memory; more goes to a nameless temporary file.
const SPOOL: usize = 4 << 20;

/// Bytes that can be read more than once.
#[derive(Debug)]
pub struct Input {
    name: String,
    most: Option<u64>,
    body: Body,
}

#[derive(Debug)]
enum Body {
    File(File),
    Held(SpooledTempFile),
}

impl Input {
    /// Opens `path`. `most` is the largest size in bytes that its reader accepts; of a pipe, one byte more is taken in.
    pub fn open(path: &Path, most: Option<u64>) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Self::hold("standard input", io::stdin().lock(), most);
        }
        let name = path.display().to_string();
        let file = File::open(path).map_err(|source| absent(&name, source))?;
        match file.metadata() {
            Ok(meta) if meta.is_file() => Ok(Self { name, most, body: Body::File(file) }),
            Ok(meta) if !meta.is_dir() => Self::hold(&name, file, most),
            Ok(_) => Err(Failure::Io { name, source: io::ErrorKind::IsADirectory.into() }),
            Err(source) => Err(Failure::Io { name, source }),
        }
    }

    /// Takes in all of `source` (one byte more than `most`, at the utmost) under a name for messages.
    pub fn hold(name: &str, source: impl Read, most: Option<u64>) -> Result<Self, Failure> {
        let mut held = SpooledTempFile::new(SPOOL);
        let enough = most.map_or(u64::MAX, |most| most.saturating_add(1));
        io::copy(&mut source.take(enough), &mut held)
            .and_then(|_| held.flush())
            .and_then(|()| held.rewind())
            .map_err(|source| Failure::Io { name: name.to_owned(), source })?;
        Ok(Self { name: name.to_owned(), most, body: Body::Held(held) })
    }

    /// Reads everything, but never more than one byte over the largest size accepted.
    pub(super) fn whole(mut self) -> Result<Vec<u8>, Failure> {
        let enough = self.most.map_or(u64::MAX, |most| most.saturating_add(1));
        let mut bytes = Vec::new();
        match self.by_ref().take(enough).read_to_end(&mut bytes) {
            Ok(_) => Ok(bytes),
            Err(source) => Err(self.failure(source)),
        }
    }

    /// The largest size accepted, in bytes.
    pub(super) const fn most(&self) -> Option<u64> {
        self.most
    }

    /// What the system said, with the name of this input.
    pub(super) fn failure(&self, source: io::Error) -> Failure {
        Failure::Io { name: self.name.clone(), source }
    }
}

fn absent(name: &str, source: io::Error) -> Failure {
    match source.kind() {
        io::ErrorKind::NotFound => {
            Refusal::not_found(say!("there is no file `{name}`", "tidak ada berkas `{name}`")).into()
        }
        _ => Failure::Io { name: name.to_owned(), source },
    }
}

impl Read for Input {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match &mut self.body {
            Body::File(file) => file.read(into),
            Body::Held(held) => held.read(into),
        }
    }
}

impl Seek for Input {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.body {
            Body::File(file) => file.seek(to),
            Body::Held(held) => held.seek(to),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod tests {
    use super::*;

    #[test]
    fn an_endless_pipe_is_cut_one_byte_over_the_limit() {
        let input = Input::hold("pipe", io::repeat(b'x'), Some(10)).unwrap();
        assert_eq!(input.whole().unwrap().len(), 11);
    }

    #[test]
    fn a_missing_file_is_no_such_thing_and_a_folder_is_no_file() {
        let missing = Input::open(Path::new("fixtures/nothing-here"), None).unwrap_err();
        assert!(matches!(missing, Failure::Refused(refusal) if refusal.kind == crate::domain::RefusalKind::NotFound));
        assert!(matches!(Input::open(Path::new("src"), None).unwrap_err(), Failure::Io { .. }));
    }
}
