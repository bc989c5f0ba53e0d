//! FLOOR 2: one function a use case: load, prove, narrow, step, save, in one transaction.
//! Must not know the command line, tables, HTTP or SQL text; slow work (keys, key derivation) happens outside the lock.

use std::path::PathBuf;

use crate::domain::Timestamp;
use crate::error::{Error, Result};
use crate::store::{self, Store, setting};
use crate::world::World;

pub mod activation;
pub mod addresses;
pub mod authority;
pub mod certificate;
pub mod checks;
pub mod completion;
pub mod config;
pub mod delivery;
pub mod desk;
pub mod device;
pub mod enrolment;
pub mod form;
pub mod import;
pub mod init;
pub mod issuance;
pub mod key_file;
pub mod listing;
pub mod lock;
pub mod mail;
pub mod organisation;
pub mod outgoing;
pub mod passphrase;
pub mod password;
pub mod provision;
pub mod registry;
pub mod renewal;
pub mod request;
pub mod revocation;
pub mod rules;
pub mod seal;
pub mod session;
pub mod session_file;
mod sign_in;
pub mod statistics;
pub mod update;
pub mod user;
pub mod verification;
pub mod verifikator;

pub use desk::{Desk, Who};

/// Where a store and its master key lie.
#[derive(Clone, Debug)]
pub struct Places {
    /// The store.
    pub store: PathBuf,
    /// The key file.
    pub key: PathBuf,
}

/// An open store with everything a use case needs beside it.
#[derive(Debug)]
pub struct App {
    /// The rows.
    pub store: Store,
    /// The rest: who acts, when, and with which master key.
    pub desk: Desk,
}

impl App {
    /// Opens the store at `places` for somebody who says `who` they are; `None` is the RA officer.
    pub fn open(places: &Places, world: World, who: impl Into<Who>) -> Result<Self> {
        Self::unlocked(Store::open(&places.store)?, places, world, who)
    }

    /// The same for somebody who only looks: whatever would have to be written or waited for is an error.
    pub fn look(places: &Places, world: World, who: impl Into<Who>) -> Result<Self> {
        Self::unlocked(Store::look(&places.store)?, places, world, who)
    }

    fn unlocked(store: Store, places: &Places, world: World, who: impl Into<Who>) -> Result<Self> {
        let vault = key_file::read(&places.key)?;
        let known = store.read(|view| setting::get(view, KEY_CHECK).map_err(Error::from))?;
        if known.is_some_and(|known| known != vault.check_value()) {
            return Err(Error::WrongKey(places.key.clone()));
        }
        Ok(Self { store, desk: Desk::new(vault, world, who.into()) })
    }

    /// The moment at which the command runs.
    pub const fn now(&self) -> Timestamp {
        self.desk.now()
    }
}

/// The setting that tells the store's own master key from another.
const KEY_CHECK: &str = "key.check";

/// The setting that tells this store's letters from another's (MAI-02).
const STORE_ID: &str = "store.id";

/// Where links, lists and policies are said to lie.
const BASE_URL: &str = "base_url";

/// A store-wide default that no public host answers to.
pub const DEFAULT_BASE_URL: &str = "https://bsre.uji.test";

/// The address at which links, lists and policies are said to lie.
pub(crate) fn base_url(view: &store::Reading<'_>) -> Result<String> {
    Ok(setting::get(view, BASE_URL)?.unwrap_or_else(|| DEFAULT_BASE_URL.to_owned()))
}

/// Which of a command's two shapes to run: to see what would happen, or to make it happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Change nothing.
    DryRun,
    /// Do it.
    Real,
}
