//! Verification by hand, and the welcome that every newly verified person gets.

use super::App;
use super::desk::Desk;
use crate::domain::Refusal;
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::notice::LinkKind;
use crate::domain::product::Product;
use crate::domain::reason::Reason;
use crate::domain::secret::Secret;
use crate::domain::verification::{Admitted, Person, Welcome};
use crate::error::Result;
use crate::pki::{password, token};
use crate::store::{Writing, organisation, request, user};
use crate::world::World;

/// What the judge decided.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// The person is who they say.
    Verified,
    /// Not accepted, for this reason.
    Rejected(Reason),
}

impl Judgement {
    /// Turns down, for a reason that says something (VER-03).
    pub fn rejected(reason: &str) -> std::result::Result<Self, Refusal> {
        Reason::of_unverified(reason).map(Self::Rejected)
    }
}

/// A generated first password with its hash, made outside the lock since the hash is slow on purpose (LOG-05, LOG-06).
#[derive(Debug)]
pub(super) struct FirstPassword {
    pub(super) text: Secret,
    pub(super) hash: String,
}

impl FirstPassword {
    /// A new password of 160 random bits.
    pub(super) fn make(desk: &Desk) -> Result<Self> {
        Self::from_chance(desk.world())
    }

    /// The same before there is a desk.
    pub(super) fn from_chance(world: &World) -> Result<Self> {
        let text = Secret::from(token::text(world.random()?));
        let hash = password::hash(text.reveal(), &world.random()?)?;
        Ok(Self { text, hash })
    }
}

/// Judges one person by hand (VER-03).
pub fn judge(app: &mut App, email: &str, judgement: &Judgement) -> Result<()> {
    match judgement {
        Judgement::Rejected(reason) => reject(app, email, reason),
        Judgement::Verified => {
            let password = FirstPassword::make(app.desk())?;
            app.act(Act::Verify, email, |desk, change, actor| approve(desk, change, actor, email, &password))
        }
    }
}

/// Confirms within a running transaction that a person is who they say.
pub(super) fn approve(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    email: &str,
    password: &FirstPassword,
) -> Result<()> {
    let found = desk.person(change, actor, email)?;
    let person = found.person().clone();
    let waiting = actor.judges(found.verification)?.into_waiting()?;
    let step = waiting.approve(organisation::get(change, person.organisation)?.live(desk.present())?)?;
    user::save_approval(change, person.id, actor.id, desk.now())?;
    let admitted = desk.record(change, actor, &person, step)?;
    welcome(desk, change, actor, admitted, &person, password)
}

fn reject(app: &mut App, email: &str, reason: &Reason) -> Result<()> {
    app.act(Act::Verify, email, |desk, change, actor| {
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let step = actor
            .judges(found.verification)?
            .into_waiting()?
            .reject(reason, &desk.fresh_link(LinkKind::Activation)?)?;
        user::save_rejection(change, person.id)?;
        desk.record(change, actor, &person, step).map(drop)
    })
}

/// Gives a newly verified person a password and the link to set a passphrase (VER-05).
pub(super) fn welcome(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    admitted: Admitted,
    person: &Person,
    password: &FirstPassword,
) -> Result<()> {
    let request = request::issuance(change, person.id, person.organisation, Product::Signature, actor.id, desk.now())?;
    user::save_password(change, person.id, &password.hash)?;
    let welcome = Welcome { password: password.text.clone(), link: desk.fresh_link(LinkKind::SetPassphrase)?, request };
    desk.record(change, actor, person, admitted.welcome(welcome)).map(drop)
}
