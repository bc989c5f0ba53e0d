//! One person of a plan on the way: which steps are missing, and what became of them. Must not know how a step is made.

use super::way::{self, PersonDeed};
use super::wish::PersonWish;
use crate::domain::actor::{Actor, Role, foreign};
use crate::domain::passphrase::Passphrase;
use crate::domain::secret::Secret;
use crate::domain::standing;
use crate::domain::{Refusal, Timestamp};
use crate::error::{Error, Result};
use crate::files::plan::PersonState as Goal;
use crate::pki::key::PrivateKey;
use crate::service::desk::Desk;
use crate::service::{App, organisation};
use crate::store::{Reading, user};

/// What the owner of a certificate just issued knows: to be handed over without deriving anything again.
#[derive(Debug)]
pub(super) struct Fresh {
    pub(super) key: PrivateKey,
    pub(super) passphrase: Passphrase,
}

/// One person of the plan on the way.
#[derive(Debug)]
pub(super) struct PersonCase {
    pub(super) wish: PersonWish,
    /// The steps that are missing.
    pub(super) deeds: Vec<PersonDeed>,
    /// Whether anything was changed for this person.
    pub(super) changed: bool,
    /// Why the story ended early.
    pub(super) refusal: Option<Refusal>,
    /// The token of the set-passphrase link, where a certificate is missing.
    pub(super) token: Option<Secret>,
    /// What the owner knows of a certificate just issued.
    pub(super) fresh: Option<Fresh>,
}

impl PersonCase {
    pub(super) const fn new(wish: PersonWish) -> Self {
        Self { wish, deeds: Vec::new(), changed: false, refusal: None, token: None, fresh: None }
    }

    pub(super) const fn goes_on(&self) -> bool {
        self.refusal.is_none()
    }

    pub(super) fn needs(&self, deed: PersonDeed) -> bool {
        self.goes_on() && self.deeds.contains(&deed)
    }

    /// Runs a piece of this person's story; a refusal is this person's alone.
    pub(super) fn try_to<T>(&mut self, work: impl FnOnce(&PersonWish) -> Result<T>) -> Result<Option<T>> {
        if !self.goes_on() {
            return Ok(None);
        }
        self.settle(work(&self.wish))
    }

    /// Tells a refusal, which ends this story, from a failure, which ends everything.
    pub(super) fn settle<T>(&mut self, result: Result<T>) -> Result<Option<T>> {
        match result {
            Ok(done) => Ok(Some(done)),
            Err(Error::Refused(refusal)) => {
                self.refusal = Some(*refusal);
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }
}

/// Finds out for each person which steps are missing at `now`, whenever `app` may take them.
pub(super) fn survey(app: &App, cases: &mut [PersonCase], now: Timestamp) -> Result<()> {
    app.look(|desk, view, actor| {
        for case in cases {
            if let Some(deeds) = case.try_to(|wish| look(desk, view, actor, wish, now))? {
                case.deeds = deeds;
            }
        }
        Ok(())
    })
}

/// The same where there is no store yet.
pub(super) fn from_nothing(cases: &mut [PersonCase]) {
    for case in cases {
        case.deeds = from_nowhere(&case.wish);
    }
}

fn from_nowhere(wish: &PersonWish) -> Vec<PersonDeed> {
    let mut deeds = way::missing(None, wish.goal).unwrap_or_default();
    deeds.extend(wish.office.as_ref().map(|_| PersonDeed::Appoint));
    deeds
}

fn look(desk: &Desk, view: &Reading<'_>, actor: &Actor, wish: &PersonWish, now: Timestamp) -> Result<Vec<PersonDeed>> {
    let email = wish.email.as_str();
    let Some(found) = user::find(view, email)? else {
        return Ok(from_nowhere(wish));
    };
    let person = found.person();
    if !actor.sees(person.id, person.organisation) {
        return Err(foreign().into());
    }
    if organisation::find(view, &wish.organisation)?.id != person.organisation {
        return Err(wish.email.registered_elsewhere().into());
    }
    let verification = found.verification.status();
    let present = standing::newest_at(found.certificate, now);
    let mut deeds = way::missing(Some((verification, present)), wish.goal)
        .ok_or_else(|| standing::no_way(email, (verification, present), way::row(wish.goal)))?;
    if wish.goal == Goal::VerifiedExpired && !deeds.is_empty() {
        standing::registered_before(email, found.created_at, desk.now())?;
    }
    if wish.office.is_some() && found.role == Role::User {
        deeds.push(PersonDeed::Appoint);
    }
    Ok(deeds)
}
