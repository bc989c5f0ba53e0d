//! Counts tries at guarded secrets (PAS-10). A try is written down before the secret is looked at, in a transaction of
//! its own: tries made at once cannot outrun the lock, and a command that fails or is killed has still tried.

use super::App;
use crate::domain::act::Open;
use crate::domain::id::UserId;
use crate::domain::lock::{self, Guarded};
use crate::error::Result;
use crate::store::attempt;

/// Counts one try, or refuses because there were too many. Whoever accepts the secret then calls
/// [`attempt::forget`] in the transaction of what follows.
pub fn count_try(app: &mut App, user: UserId, guarded: Guarded) -> Result<()> {
    app.act_open(Open::CountTry, |desk, change| {
        let now = desk.now();
        lock::open(guarded, &attempt::recent(change, user, guarded, now)?, now)?;
        Ok(attempt::record(change, user, guarded, now)?)
    })
}

/// Forgets the tries before one that was right, where nothing else follows from it.
pub(super) fn forget_tries(app: &mut App, user: UserId, guarded: Guarded) -> Result<()> {
    app.act_open(Open::CountTry, |_, change| Ok(attempt::forget(change, user, guarded)?))
}
