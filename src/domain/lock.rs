//! The lock against guessing: five tries within 15 minutes close a secret for 15 minutes (PAS-10). The same lock serves
//! passphrases, passwords and codes. Knows the times of tries; must not know what was tried.

use time::Duration;

use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

/// How many refused tries close it.
pub const TRIES: usize = 5;

/// Within what time they count together.
pub const WINDOW: Duration = Duration::minutes(15);

/// For how long it stays closed, from the last of them.
pub const PENALTY: Duration = Duration::minutes(15);

words! {
    /// What is guarded; each has a count of its own.
    pub enum Guarded(word) {
        /// A one-time code, by mail or from an authenticator.
        Code = "code",
        /// The passphrase of a key.
        Passphrase = "passphrase",
        /// The password of sign-in.
        Password = "password",
    }
}

/// Until when `refused` tries (oldest first) keep it closed, when they do at `now`. The moment itself is open again.
pub fn closed_until(refused: &[Timestamp], now: Timestamp) -> Option<Timestamp> {
    let full = |tries: &&[Timestamp]| match (tries.first(), tries.last()) {
        (Some(first), Some(last)) => *last < first.plus(WINDOW),
        _ => false,
    };
    let until = refused.windows(TRIES).filter(full).filter_map(|tries| tries.last()).max()?.plus(PENALTY);
    (now < until).then_some(until)
}

/// Lets a try through, or says until when it is closed (PAS-10).
pub fn open(guarded: Guarded, refused: &[Timestamp], now: Timestamp) -> Result<(), Refusal> {
    let Some(until) = closed_until(refused, now) else { return Ok(()) };
    let what = guarded.word();
    Err(Refusal::credential(
        Rule::Pas10,
        say!(
            "too many wrong tries: the {what} is locked until {until}",
            "terlalu banyak percobaan salah: {what} dikunci sampai {until}"
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: &[i64]) -> Vec<Timestamp> {
        minutes.iter().map(|minute| Timestamp::from_unix(minute * 60)).collect()
    }

    fn minute(minute: i64) -> Timestamp {
        Timestamp::from_unix(minute * 60)
    }

    #[test]
    fn pas_10_five_tries_within_15_minutes_lock_for_15_minutes() {
        let tries = at(&[0, 1, 2, 3, 4]);
        assert_eq!(closed_until(&tries, minute(4)), Some(minute(19)));
        assert_eq!(closed_until(&tries, Timestamp::from_unix(19 * 60 - 1)), Some(minute(19)));
        assert_eq!(closed_until(&tries, minute(19)), None);
        assert_eq!(open(Guarded::Passphrase, &tries, minute(5)).map_err(|no| no.kind.exit()), Err(7));
    }

    #[test]
    fn pas_10_four_tries_or_five_spread_wider_do_not_lock() {
        assert_eq!(closed_until(&at(&[0, 1, 2, 3]), minute(3)), None);
        assert_eq!(closed_until(&at(&[0, 4, 8, 12, 15]), minute(15)), None);
        assert_eq!(closed_until(&[], minute(0)), None);
    }

    #[test]
    fn pas_10_a_try_after_the_lock_counts_anew() {
        assert_eq!(closed_until(&at(&[0, 1, 2, 3, 4, 19]), minute(19)), None);
        assert_eq!(closed_until(&at(&[0, 1, 2, 3, 4, 19, 20, 21, 22, 23]), minute(24)), Some(minute(38)));
    }
}
