//! The doors to the store. A use case comes in as somebody who acts, by a mailed link, or through the door that is open to
//! nobody in particular, and says which; there is no other way to a row, for the store's handle is private to this file.
//! Must not know what is done behind them.

use std::path::PathBuf;

use super::desk::{Desk, Who};
use super::key_file;
use crate::domain::act::{Act, Open};
use crate::domain::actor::Actor;
use crate::domain::link::Shown;
use crate::domain::link::purpose::LinkPurpose;
use crate::domain::secret::Secret;
use crate::domain::step::Event;
use crate::domain::{RefusalKind, Timestamp};
use crate::error::{Error, Result};
use crate::store::{Reading, Store, Writing, history, setting};
use crate::world::World;

/// The setting that tells the store's own master key from another.
pub(super) const KEY_CHECK: &str = "key.check";

/// Where a store and its master key lie.
#[derive(Clone, Debug)]
pub struct Places {
    /// The store.
    pub store: PathBuf,
    /// The key file.
    pub key: PathBuf,
}

/// An open store, behind its doors.
#[derive(Debug)]
pub struct App {
    store: Store,
    desk: Desk,
}

impl App {
    /// Opens the store at `places` for somebody who says `who` they are; `None` is the RA officer.
    pub fn open(places: &Places, world: World, who: impl Into<Who>) -> Result<Self> {
        Self::unlocked(Store::open(&places.store)?, places, world, who.into())
    }

    /// The same for somebody who only looks: whatever would have to be written or waited for is an error.
    pub fn open_to_look(places: &Places, world: World, who: impl Into<Who>) -> Result<Self> {
        Self::unlocked(Store::look(&places.store)?, places, world, who.into())
    }

    fn unlocked(store: Store, places: &Places, world: World, who: Who) -> Result<Self> {
        let vault = key_file::read(&places.key)?;
        let known = store.read(|view| setting::get(view, KEY_CHECK).map_err(Error::from))?;
        if known.is_some_and(|known| known != vault.check_value()) {
            return Err(Error::WrongKey(places.key.clone()));
        }
        Ok(Self::over(store, Desk::new(vault, world, who)))
    }

    /// A store that was just made, or opened with its key.
    pub(super) const fn over(store: Store, desk: Desk) -> Self {
        Self { store, desk }
    }

    /// The moment at which the command runs.
    pub const fn now(&self) -> Timestamp {
        self.desk.now()
    }

    /// Closes the store and keeps what was at hand.
    pub(super) fn into_desk(self) -> Desk {
        self.desk
    }

    /// What every use case has at hand; there is no row in it.
    pub(super) const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Somebody looks.
    pub(super) fn look<T>(&self, work: impl FnOnce(&Desk, &Reading<'_>, &Actor) -> Result<T>) -> Result<T> {
        self.store.read(|view| {
            let actor = self.desk.actor(view)?;
            self.desk.told(&actor, work(&self.desk, view, &actor))
        })
    }

    /// Somebody acts. A refusal for want of role or ownership leaves a line of history that says who, which act, and
    /// `about` what (AUD-01).
    pub(super) fn act<T>(
        &mut self,
        act: Act,
        about: &str,
        work: impl FnOnce(&Desk, &Writing<'_>, &Actor) -> Result<T>,
    ) -> Result<T> {
        let mut actor = None;
        let desk = &self.desk;
        let done = self.store.write(|change| {
            let known = actor.insert(desk.actor(change)?);
            desk.told(known, work(desk, change, known))
        });
        self.remember_refusal(act, about, actor.as_ref(), done)
    }

    /// Somebody is about to act and looks first: what is slow happens between this and [`act`](Self::act).
    pub(super) fn look_before<T>(
        &mut self,
        act: Act,
        about: &str,
        work: impl FnOnce(&Desk, &Reading<'_>, &Actor) -> Result<T>,
    ) -> Result<T> {
        let mut actor = None;
        let desk = &self.desk;
        let seen = self.store.read(|view| {
            let known = actor.insert(desk.actor(view)?);
            desk.told(known, work(desk, view, known))
        });
        self.remember_refusal(act, about, actor.as_ref(), seen)
    }

    /// The owner of a mailed link looks.
    pub(super) fn look_by_link<P: LinkPurpose, T>(
        &self,
        token: &Secret,
        work: impl FnOnce(&Desk, &Reading<'_>, Shown<P>, &Actor) -> Result<T>,
    ) -> Result<T> {
        self.store.read(|view| {
            let shown = self.desk.shown_link::<P>(view, token)?;
            let owner = self.desk.owner_of(view, &shown)?;
            self.desk.told(&owner, work(&self.desk, view, shown, &owner))
        })
    }

    /// The owner of a mailed link acts.
    pub(super) fn act_by_link<P: LinkPurpose, T>(
        &mut self,
        token: &Secret,
        work: impl FnOnce(&Desk, &Writing<'_>, Shown<P>, &Actor) -> Result<T>,
    ) -> Result<T> {
        let desk = &self.desk;
        self.store.write(|change| {
            let shown = desk.shown_link::<P>(change, token)?;
            let owner = desk.owner_of(change, &shown)?;
            desk.told(&owner, work(desk, change, shown, &owner))
        })
    }

    /// Nobody in particular looks.
    pub(super) fn look_open<T>(&self, _why: Open, work: impl FnOnce(&Desk, &Reading<'_>) -> Result<T>) -> Result<T> {
        self.store.read(|view| work(&self.desk, view))
    }

    /// Nobody in particular acts.
    pub(super) fn act_open<T>(&mut self, _why: Open, work: impl FnOnce(&Desk, &Writing<'_>) -> Result<T>) -> Result<T> {
        let desk = &self.desk;
        self.store.write(|change| work(desk, change))
    }

    /// Where the store cannot be written the refusal stands alone.
    fn remember_refusal<T>(&mut self, act: Act, about: &str, actor: Option<&Actor>, done: Result<T>) -> Result<T> {
        let refused = matches!(&done, Err(Error::Refused(refusal)) if refusal.kind == RefusalKind::Permission);
        if let (true, Some(actor)) = (refused, actor) {
            let (now, event) = (self.desk.now(), Event::refused(act, about));
            let email = actor.email.as_str();
            let written = self.store.write(|change| history::append(change, now, email, email, Some(actor.id), &event));
            drop(written);
        }
        done
    }
}
