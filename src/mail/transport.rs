//! The way of a message out of the process: into a folder, or to a mail server. Knows the setting `mail.transport`;
//! must not know when a mail may leave, or how often it is tried.

use std::fs::{DirBuilder, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use lettre::{SmtpTransport, Transport as _};

use super::failure::SendError;
use super::message::Eml;
use super::smtp::{self, Access, Smtp};
use crate::domain::Text;
use crate::say;

/// Where mail goes: the setting, read. Holds no password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Nowhere: it stays in the outbox.
    Outbox,
    /// A folder, one `.eml` each.
    Dir(PathBuf),
    /// A mail server.
    Smtp(Smtp),
}

impl Route {
    /// Reads `outbox`, `dir:PATH`, `smtp://[user@]host[:port][?starttls=offered|required|never]` (port 25) or
    /// `smtps://[user@]host[:port]` (port 465).
    ///
    /// # Errors
    /// What is wrong with the setting. It is not repeated, for it may hold a password typed by mistake.
    pub fn parse(setting: &str) -> Result<Self, Text> {
        if setting == "outbox" {
            return Ok(Self::Outbox);
        }
        match setting.strip_prefix("dir:") {
            Some("") => Err(say!("dir: needs the path of a folder", "dir: memerlukan alamat sebuah folder")),
            Some(path) => Ok(Self::Dir(path.into())),
            None => Smtp::parse(setting).map(Self::Smtp),
        }
    }

    /// Opens the way; `None` when nothing is to leave. No connection is made before the first mail.
    ///
    /// # Errors
    /// When the folder cannot be made, or the access does not fit the route.
    pub fn open(&self, access: &Access) -> Result<Option<Transport>, SendError> {
        match self {
            Self::Outbox => Ok(None),
            Self::Dir(path) => {
                open_folder(path).map(|()| Some(Transport(Way::Dir(path.clone())))).map_err(SendError::io)
            }
            Self::Smtp(server) => smtp::open(server, access).map(|way| Some(Transport(Way::Smtp(way)))),
        }
    }
}

/// An open way out. For many mails keep one: a server's connection is used again.
pub struct Transport(Way);

enum Way {
    Dir(PathBuf),
    Smtp(SmtpTransport),
}

impl Transport {
    /// Hands one message over. In a folder the file is `<id>-<kind>.eml`, durable when this returns; the same mail
    /// sent again takes the place of the first.
    ///
    /// # Errors
    /// `permanent` when the server refused this mail for good.
    pub fn send(&self, id: &str, kind: &str, message: &Eml) -> Result<(), SendError> {
        match &self.0 {
            Way::Dir(folder) => write(folder, &file_name(id, kind)?, &message.bytes()).map_err(SendError::io),
            Way::Smtp(server) => server.send(&message.0).map(drop).map_err(|failure| smtp::classify(&failure)),
        }
    }
}

fn file_name(id: &str, kind: &str) -> Result<String, SendError> {
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if plain(id) && plain(kind) {
        return Ok(format!("{id}-{kind}.eml"));
    }
    Err(SendError { permanent: true, message: "a mail's id or kind cannot be a file name".to_owned() })
}

/// Makes the folder, for its owner only, unless it is there.
fn open_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Writes beside and renames, so that a reader of the folder never meets half a mail. Mode 0600 is tempfile's own.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut draft = tempfile::Builder::new().prefix(".").suffix(".part").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(folder.join(name)).map_err(|failure| failure.error)?;
    File::open(folder)?.sync_all()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at what it did not foresee")]
mod tests {
    use std::fs;

    use super::*;
    use crate::domain::{Addressee, Notice, Timestamp};
    use crate::mail::{letter, message};

    fn message() -> Eml {
        let rani = Addressee { name: "Rani Kusumawati".into(), email: "rani@dinas.test".into() };
        let head = letter::tests::head("https://bsre.test");
        let letter = letter::render(&Notice::UpdateApproved, &rani, &head).unwrap();
        message::eml(&letter, &rani, &rani, "17@bsre.test", Timestamp::from_unix(0)).unwrap()
    }

    #[test]
    fn outbox_lets_nothing_leave() {
        let route = Route::parse("outbox").unwrap();
        assert!(route.open(&Access::default()).unwrap().is_none());
    }

    #[test]
    fn a_folder_gets_whole_private_files_named_after_the_mail() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("surat/keluar");
        let route = Route::parse(&format!("dir:{}", path.display())).unwrap();
        let transport = route.open(&Access::default()).unwrap().unwrap();
        let message = message();
        for _ in 0..2 {
            transport.send("17", "update-approved", &message).unwrap();
        }
        let files: Vec<_> = fs::read_dir(&path).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(files, ["17-update-approved.eml"]);
        let file = path.join("17-update-approved.eml");
        assert_eq!(fs::read(&file).unwrap(), message.bytes());
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions()) & 0o777, 0o600);
    }

    #[test]
    fn a_name_that_climbs_out_of_the_folder_is_refused() {
        for id in ["../17", "", "a/b", "17\0"] {
            assert!(file_name(id, "issued").unwrap_err().permanent, "{id}");
        }
    }

    #[test]
    fn a_vanished_folder_is_worth_another_try() {
        let folder = tempfile::tempdir().unwrap();
        let transport = Route::Dir(folder.path().into()).open(&Access::default()).unwrap().unwrap();
        folder.close().unwrap();
        assert!(!transport.send("17", "issued", &message()).unwrap_err().permanent);
    }
}
