//! Counts tries at guarded secrets (PAS-10). A try is written down before the secret is looked at, in a transaction of
//! its own: tries made at once cannot outrun the lock, and a command that fails or is killed has still tried.

use super::App;
use super::value::value_of;
use crate::domain::Timestamp;
use crate::domain::act::Open;
use crate::domain::id::UserId;
use crate::domain::lock::{Guarded, LockRule};
use crate::domain::setting::Setting;
use crate::error::{Result, impossible};
use crate::store::{Reading, attempt};

/// When tries close a secret in this store.
pub(super) fn rule(view: &Reading<'_>) -> Result<LockRule> {
    let number = |key| -> Result<u16> {
        let value = value_of(view, key)?;
        value.parse().map_err(|_| impossible(format!("setting {} = {value}", key.key())))
    };
    Ok(LockRule::new(number(Setting::LockTries)?, number(Setting::LockMinutes)?))
}

/// Lets a try of `user` at a secret through, or refuses because there were too many.
pub(super) fn open(view: &Reading<'_>, user: UserId, guarded: Guarded, now: Timestamp) -> Result<()> {
    let rule = rule(view)?;
    Ok(rule.open(guarded, &attempt::recent(view, user, guarded, rule.since(now))?, now)?)
}

/// Counts one try, or refuses because there were too many. Whoever accepts the secret then calls
/// [`attempt::forget`] in the transaction of what follows.
pub fn count_try(app: &mut App, user: UserId, guarded: Guarded) -> Result<()> {
    app.act_open(Open::CountTry, |desk, change| {
        open(change, user, guarded, desk.now())?;
        Ok(attempt::record(change, user, guarded, desk.now())?)
    })
}

/// Forgets the tries before one that was right, where nothing else follows from it.
pub(super) fn forget_tries(app: &mut App, user: UserId, guarded: Guarded) -> Result<()> {
    app.act_open(Open::CountTry, |_, change| Ok(attempt::forget(change, user, guarded)?))
}
