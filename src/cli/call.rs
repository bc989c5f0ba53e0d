//! What every verb is given, and what it ends with. Must not know any verb, or how the command line is read.

use std::path::PathBuf;

use anyhow::Context;

use crate::domain::Lang;
use crate::error::{Error, Result};
use crate::output::{Exit, Screen, Written};
use crate::service::{App, Places, Who, session_file};
use crate::world::World;

/// What every command is given: where the store is, who acts, when, and how to speak.
pub(super) struct Call {
    /// The store and its key.
    pub(super) places: Places,
    /// Which of them the command line names.
    pub(super) named: Named,
    /// The clock and chance.
    pub(super) world: World,
    /// Who acts, where somebody is named.
    pub(super) actor: Option<String>,
    /// How to speak.
    pub(super) screen: Screen,
}

/// The places that were named, where they were.
pub(super) struct Named {
    pub(super) store: Option<PathBuf>,
    pub(super) key: Option<PathBuf>,
}

impl Call {
    /// The open store.
    pub(super) fn app(&self) -> Result<App> {
        App::open(&self.places, self.world, self.who()?)
    }

    /// The store, to be looked at only.
    pub(super) fn app_to_look(&self) -> Result<App> {
        App::open_to_look(&self.places, self.world, self.who()?)
    }

    fn who(&self) -> Result<Who> {
        let session = match std::env::var("BSRE_SESSION") {
            Ok(token) if !token.is_empty() => Some(token.into()),
            Ok(_) | Err(_) => session_file::read(&self.session_file())?,
        };
        Ok(Who { named: self.actor.clone(), session })
    }

    /// Where `login` leaves the session of this store.
    pub(super) fn session_file(&self) -> PathBuf {
        let state = dirs::state_dir().or_else(dirs::data_local_dir);
        session_file::place(state.as_deref(), &self.places.store)
    }

    pub(super) const fn lang(&self) -> Lang {
        self.screen.lang
    }
}

/// What a command ends with: it was shown, or it stopped.
pub(super) type Ending = Result<Exit>;

/// Turns what was written into an ending.
pub(super) fn shown(written: Written) -> Ending {
    Ok(written.context("stdout")?)
}

/// What the command line itself could not do with its streams and files: no rule says so, and the context says where.
impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(format!("{error:#}"))
    }
}
