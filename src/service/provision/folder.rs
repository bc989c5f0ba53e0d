//! The folder that a plan's certificates, keys and lists go to: private files, each whole or not there. A file that is
//! there is never overwritten, but for the lists, which are signed anew. Must not know people's states.

use std::fs;
use std::path::{Path, PathBuf};

use crate::domain::certificate::export::other_certificate;
use crate::domain::email::Email;
use crate::domain::passphrase::Passphrase;
use crate::domain::secret::Secret;
use crate::error::{Error, Result};
use crate::files::outgoing::{self, Readers};
use crate::pki::key::PrivateKey;
use crate::pki::{pem, token};
use crate::service::App;
use crate::service::authority::{self, Name};
use crate::service::certificate::{self, ExportFormat};
use crate::store::certificate::RecordedCertificate;
use crate::world::World;

use super::wish::read_passphrase;

/// What becomes of the lists of revoked certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lists {
    /// The store changed: they are signed anew.
    Anew,
    /// Nothing changed: they stay while they are good.
    Kept,
}

/// The folder.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    /// The folder at `path`, made where it is not there.
    pub(super) fn open(path: &Path) -> Result<Self> {
        fs::create_dir_all(path).map_err(|error| Error::Io(path.to_owned(), error))?;
        Ok(Self(path.to_owned()))
    }

    fn place(&self, email: &Email, ending: &str) -> PathBuf {
        // An address may hold a slash, a file name may not.
        let stem = email.as_str().replace('%', "%25").replace('/', "%2F");
        self.0.join(format!("{stem}.{ending}"))
    }

    /// The passphrase that was made up for a person before, if one was.
    pub(super) fn kept_passphrase(&self, email: &Email) -> Result<Option<Passphrase>> {
        let place = self.place(email, "passphrase");
        place.exists().then(|| read_passphrase(&place)).transpose()
    }

    /// A passphrase for a person for whom the plan names none: kept here before anything is put under it.
    pub(super) fn made_up_passphrase(&self, email: &Email, world: &World) -> Result<Passphrase> {
        if let Some(kept) = self.kept_passphrase(email)? {
            return Ok(kept);
        }
        let drawn = Secret::from(token::text(world.random()?));
        let passphrase = Passphrase::parse(&format!("Uji-{}", drawn.reveal()))?;
        let line = zeroize::Zeroizing::new(format!("{}\n", passphrase.reveal()));
        outgoing::write(&self.place(email, "passphrase"), line.as_bytes(), Readers::Owner)?;
        Ok(passphrase)
    }

    /// Which of a person's files are missing. A file of another certificate is refused.
    pub(super) fn missing(&self, email: &Email, found: &RecordedCertificate) -> Result<Vec<&'static str>> {
        let certificate = self.place(email, "pem");
        if let Ok(known) = fs::read(&certificate)
            && pem::decode(&known).map(|(_, der)| der).ok().as_ref() != Some(&found.der)
        {
            return Err(other_certificate(&certificate.display().to_string()).into());
        }
        Ok(["p12", "key", "pem"].into_iter().filter(|ending| !self.place(email, ending).exists()).collect())
    }

    /// Writes one of a person's files; the names are those of [`Folder::missing`]. The PKCS#12 needs the passphrase; with
    /// the key at hand it is not derived again.
    pub(super) fn write(
        &self,
        email: &Email,
        ending: &str,
        found: &RecordedCertificate,
        chain: &[Vec<u8>; 2],
        (key, passphrase): (Option<&PrivateKey>, Option<&Passphrase>),
    ) -> Result<()> {
        let bytes = match (ending, key, passphrase) {
            ("p12", Some(key), Some(passphrase)) => certificate::p12(found, chain, key, passphrase.reveal())?,
            ("p12", None, Some(passphrase)) => {
                certificate::encode(found, chain, &ExportFormat::P12(Secret::from(passphrase.reveal())))?
            }
            ("p12", _, None) => return Ok(()),
            ("key", ..) => certificate::encode(found, chain, &ExportFormat::Key)?,
            _ => certificate::encode(found, chain, &ExportFormat::Pem)?,
        };
        let readers = if ending == "pem" { Readers::Everybody } else { Readers::Owner };
        Ok(outgoing::write(&self.place(email, ending), &bytes, readers)?)
    }

    /// The names of a person's files that are there.
    pub(super) fn names(&self, email: &Email) -> Vec<String> {
        let places = ["pem", "key", "p12", "passphrase"].map(|ending| self.place(email, ending));
        let names = places.into_iter().filter(|place| place.exists());
        names.filter_map(|place| place.file_name().map(|name| name.to_string_lossy().into_owned())).collect()
    }

    /// Writes the authorities' certificates and lists. A list is signed anew where it is missing or past its time.
    pub(super) fn authorities(&self, app: &mut App, lists: Lists) -> Result<()> {
        for (file, names) in [("root.pem", &[Name::Root][..]), ("chain.pem", &[Name::Issuing, Name::Root])] {
            let place = self.0.join(file);
            if !place.exists() {
                outgoing::write(&place, authority::export(app, names)?.as_bytes(), Readers::Everybody)?;
            }
        }
        for (file, name) in [("root.crl", Name::Root), ("issuing.crl", Name::Issuing)] {
            let place = self.0.join(file);
            let stale = authority::next_update(app, name)?.is_none_or(|until| until <= app.now());
            if lists == Lists::Anew || stale || !place.exists() {
                let list = authority::sign_crl(app, name)?;
                outgoing::write(&place, authority::crl_pem(&list)?.as_bytes(), Readers::Everybody)?;
            }
        }
        Ok(())
    }
}
