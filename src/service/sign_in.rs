//! Passwords and codes on trial. Every try is counted before the secret is looked at (PAS-10), and an address that
//! belongs to nobody takes the same path at the same price as a wrong password.

use super::desk::Desk;
use super::{App, lock as locks};
use crate::domain::Refusal;
use crate::domain::act::Open;
use crate::domain::device::{self, CodeAccepted, Device};
use crate::domain::id::UserId;
use crate::domain::lock::Guarded;
use crate::domain::password::wrong;
use crate::domain::secret::Secret;
use crate::domain::step::{Action, Event};
use crate::error::{Error, Result};
use crate::pki::password;
use crate::pki::totp::Authenticator;
use crate::store::{Reading, Writing, attempt, device as devices, history, stranger, user};

/// Proof that the password of an account was given.
#[derive(Debug)]
pub(super) struct Proven {
    user: UserId,
    hash: String,
}

impl Proven {
    /// Whose password it was.
    pub(super) const fn user(&self) -> UserId {
        self.user
    }

    /// Refuses when the password was changed since it was looked at; else the tries before it are forgotten.
    pub(super) fn settle(&self, change: &Writing<'_>) -> Result<()> {
        let person = user::get(change, self.user)?;
        match user::credentials(change, person.person().email.as_str())? {
            Some((_, Some(hash))) if hash == self.hash => Ok(attempt::forget(change, self.user, Guarded::Password)?),
            _ => Err(wrong().into()),
        }
    }
}

/// Tries a password (LOG-01). Argon2id is slow on purpose, so no lock is held meanwhile.
pub(super) fn try_password(app: &mut App, email: &str, given: &Secret) -> Result<Proven> {
    let known = app.look_open(Open::SignIn, |_, view| Ok(user::credentials(view, email)?))?;
    match &known {
        Some((user, _)) => locks::count_try(app, *user, Guarded::Password)?,
        None => count_stranger(app, email)?,
    }
    match known {
        Some((user, Some(hash))) => match password::verify(given.reveal(), &hash)? {
            true => Ok(Proven { user, hash }),
            false => Err(refused(app, Some(user), Guarded::Password, wrong())),
        },
        Some((user, None)) => {
            password::verify_nobody(given.reveal())?;
            Err(refused(app, Some(user), Guarded::Password, wrong()))
        }
        None => {
            password::verify_nobody(given.reveal())?;
            Err(refused(app, None, Guarded::Password, wrong()))
        }
    }
}

/// Counts a try at an address that belongs to nobody, so that being locked tells nothing either.
fn count_stranger(app: &mut App, email: &str) -> Result<()> {
    app.act_open(Open::CountTry, |desk, change| {
        let now = desk.now();
        let mac = desk.vault().mac("stranger", email.trim().to_lowercase().as_bytes());
        let rule = locks::rule(change)?;
        rule.open(Guarded::Password, &stranger::recent(change, &mac, rule.since(now))?, now)?;
        Ok(stranger::record(change, &mac, rule.since(now), now)?)
    })
}

/// Writes a refusal into history and hands it on. What was typed as an address is not kept: it may be a password.
pub(super) fn refused(app: &mut App, user: Option<UserId>, what: Guarded, refusal: Refusal) -> Error {
    let written = app.act_open(Open::CountTry, |desk, change| {
        let email = match user {
            Some(user) => user::get(change, user)?.person().email.as_str().to_owned(),
            None => "-".to_owned(),
        };
        let event = Event::with(Action::SignInRefused, "secret", what.word());
        Ok(history::append(change, desk.now(), &email, &email, user, &event)?)
    });
    written.err().unwrap_or_else(|| refusal.into())
}

/// The row that a device's secret is bound to.
pub(super) fn place(id: crate::domain::id::DeviceId) -> String {
    format!("device/{}", id.0)
}

/// Judges a code of `device` (LOG-05); the caller writes the step down in this transaction.
pub(super) fn judge_code(desk: &Desk, view: &Reading<'_>, device: &Device, code: &str) -> Result<CodeAccepted> {
    let sealed = devices::sealed(view, device.id)?.ok_or_else(|| Error::from(device::wrong_code()))?;
    let secret = desk.vault().open(&place(device.id), &sealed)?;
    let app = Authenticator::new(&secret, "-")?;
    Ok(device.accept(app.matched_step(code, desk.now().unix()))?)
}

/// Writes down that a code was accepted.
pub(super) fn spend(change: &Writing<'_>, desk: &Desk, owner: UserId, accepted: CodeAccepted) -> Result<()> {
    devices::save_accepted(change, accepted, desk.now())?;
    Ok(attempt::forget(change, owner, Guarded::Code)?)
}
