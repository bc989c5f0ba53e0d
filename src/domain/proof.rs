//! A thing in the hands of whoever may do something with it: the proof and what it is about are one value, made from the
//! loaded thing, so that a proof about another person or organisation has no spelling. What can be done then are methods
//! beside the thing's states. Must not know how the thing was found.

use std::ops::Deref;

use super::actor::Actor;
use super::id::{OrganisationId, UserId};
use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// What belongs to an organisation.
pub trait Belongs {
    /// Which one.
    fn organisation(&self) -> OrganisationId;
}

/// What belongs to a person of an organisation.
pub trait Owned: Belongs {
    /// Whose it is.
    fn owner(&self) -> UserId;
}

/// A thing about which somebody asks for something: its owner, a Verifikator of its organisation, or RA (ORG-04).
///
/// ```
/// # use bsre::domain::{Refusal, Timestamp, actor::Actor, certificate::{Certificate, Revoked}, product::RevocationReason, step::Step};
/// fn end(actor: &Actor, certificate: Certificate) -> Result<Step<Revoked>, Refusal> {
///     actor.asks(certificate)?.into_revocable()?.revoke(RevocationReason::Left, Timestamp::from_unix(0))
/// }
/// ```
/// A proof about another person's certificate cannot be handed in, for there is nowhere to put it:
/// ```compile_fail,E0599
/// # use bsre::domain::{Refusal, Timestamp, actor::Actor, certificate::{Certificate, Revoked}, product::RevocationReason, step::Step};
/// fn end(actor: &Actor, mine: Certificate, other: Certificate) -> Result<Step<Revoked>, Refusal> {
///     let proof = actor.asks(mine)?;
///     other.into_revocable()?.revoke(proof, RevocationReason::Left, Timestamp::from_unix(0))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Asked<'a, T> {
    actor: &'a Actor,
    thing: T,
}

/// A thing that somebody judges who holds an office over it: a Verifikator of its organisation, or RA (ORG-04).
#[derive(Clone, Debug)]
pub struct Judged<'a, T> {
    actor: &'a Actor,
    thing: T,
}

/// A thing in the hands of its owner, who acts for themselves, without a mailed link (PAS-03).
#[derive(Clone, Debug)]
pub struct Own<'a, T> {
    actor: &'a Actor,
    thing: T,
}

impl Actor {
    /// Proves that the actor is the owner of `thing`: for what nobody can do for somebody else (PAS-03).
    pub fn owns<T: Owned>(&self, thing: T) -> Result<Own<'_, T>, Refusal> {
        if self.id == thing.owner() {
            return Ok(Own { actor: self, thing });
        }
        self.may_ask_for(thing.owner(), thing.organisation())?;
        Err(Refusal::permission(
            Rule::Pas03,
            say!(
                "a passphrase is its owner's alone: you can have the link sent and nothing more",
                "passphrase hanya milik pemiliknya: Anda hanya dapat memicu pengiriman tautan"
            ),
        )
        .with_help(say!(
            "send the link with the same command, without --agree and without a passphrase",
            "kirim tautan dengan perintah yang sama, tanpa --agree dan tanpa passphrase"
        )))
    }

    /// Proves that the actor may ask for something about `thing`.
    pub fn asks<T: Owned>(&self, thing: T) -> Result<Asked<'_, T>, Refusal> {
        self.may_ask_for(thing.owner(), thing.organisation())?;
        Ok(Asked { actor: self, thing })
    }

    /// Proves that the actor may register in, or judge, what `thing` is.
    pub fn judges<T: Belongs>(&self, thing: T) -> Result<Judged<'_, T>, Refusal> {
        self.may_judge_in(thing.organisation())?;
        Ok(Judged { actor: self, thing })
    }
}

macro_rules! in_hand {
    ($($proof:ident),*) => {
        $(impl<'a, T> $proof<'a, T> {
            /// In whose hands it is.
            pub const fn actor(&self) -> &'a Actor {
                self.actor
            }

            /// The thing without the proof.
            pub fn into_thing(self) -> T {
                self.thing
            }

            /// The same thing in a narrower state; only the thing's own file says which state that is.
            pub(super) fn narrow<U, E>(self, narrow: impl FnOnce(T) -> Result<U, E>) -> Result<$proof<'a, U>, E> {
                Ok($proof { actor: self.actor, thing: narrow(self.thing)? })
            }
        }

        impl<T> Deref for $proof<'_, T> {
            type Target = T;
            fn deref(&self) -> &T {
                &self.thing
            }
        })*
    };
}
in_hand!(Asked, Judged, Own);

impl<T: Owned> Asked<'_, T> {
    /// Whether the owner asks, rather than somebody for them.
    pub fn by_owner(&self) -> bool {
        self.actor.id == self.thing.owner()
    }
}

impl<'a, T: Owned> Asked<'a, T> {
    /// The same thing, if whoever asks holds an office over it.
    pub fn judged(self) -> Result<Judged<'a, T>, Refusal> {
        self.actor.judges(self.thing)
    }
}

impl<T: Owned> Judged<'_, T> {
    /// Whether whoever judges is the owner.
    pub fn by_owner(&self) -> bool {
        self.actor.id == self.thing.owner()
    }
}
