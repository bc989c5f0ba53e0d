//! The lock against guessing: so many tries within some minutes close a secret for as long (PAS-10). The same lock serves
//! passphrases, passwords and codes. Knows the times of tries; must not know what was tried.

use time::Duration;

use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

/// When tries close a secret: so many within so much time, and for that time from the last of them on (PAS-10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LockRule {
    tries: usize,
    span: Duration,
}

impl LockRule {
    /// The rule of the settings `lock.tries` and `lock.minutes`; with 0 of either nothing ever closes.
    pub const fn new(tries: u16, minutes: u16) -> Self {
        Self { tries: tries as usize, span: Duration::minutes(minutes as i64) }
    }

    /// From when on a try can still close something at `now`.
    pub fn since(self, now: Timestamp) -> Timestamp {
        now.plus(-self.span).plus(-self.span)
    }

    /// Until when `refused` tries (oldest first) keep it closed, when they do at `now`. The moment itself is open again.
    pub fn closed_until(self, refused: &[Timestamp], now: Timestamp) -> Option<Timestamp> {
        if self.tries == 0 || self.span.is_zero() {
            return None;
        }
        let full = |tries: &&[Timestamp]| match (tries.first(), tries.last()) {
            (Some(first), Some(last)) => *last < first.plus(self.span),
            _ => false,
        };
        let until = refused.windows(self.tries).filter(full).filter_map(|tries| tries.last()).max()?.plus(self.span);
        (now < until).then_some(until)
    }

    /// Lets a try through, or says until when it is closed (PAS-10).
    pub fn open(self, guarded: Guarded, refused: &[Timestamp], now: Timestamp) -> Result<(), Refusal> {
        let Some(until) = self.closed_until(refused, now) else { return Ok(()) };
        let what = guarded.word();
        Err(Refusal::credential(
            Rule::Pas10,
            say!(
                "too many wrong tries: the {what} is locked until {until}",
                "terlalu banyak percobaan salah: {what} dikunci sampai {until}"
            ),
        ))
    }
}

/// The answer to RA who would switch the lock off where people sign in (PAS-10).
pub fn never_off(key: &str) -> Refusal {
    Refusal::state(
        Rule::Pas10,
        say!(
            "where people sign in the lock stays: {key} is 1 or more",
            "di tempat orang masuk, penguncian tetap: {key} minimal 1"
        ),
    )
    .with_help(say!("see `bsre config list`", "lihat `bsre config list`"))
}

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

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE: LockRule = LockRule::new(5, 15);

    fn at(minutes: &[i64]) -> Vec<Timestamp> {
        minutes.iter().map(|minute| Timestamp::from_unix(minute * 60)).collect()
    }

    fn minute(minute: i64) -> Timestamp {
        Timestamp::from_unix(minute * 60)
    }

    #[test]
    fn pas_10_five_tries_within_15_minutes_lock_for_15_minutes() {
        let tries = at(&[0, 1, 2, 3, 4]);
        assert_eq!(FIVE.closed_until(&tries, minute(4)), Some(minute(19)));
        assert_eq!(FIVE.closed_until(&tries, Timestamp::from_unix(19 * 60 - 1)), Some(minute(19)));
        assert_eq!(FIVE.closed_until(&tries, minute(19)), None);
        assert_eq!(FIVE.open(Guarded::Passphrase, &tries, minute(5)).map_err(|no| no.kind.exit()), Err(7));
    }

    #[test]
    fn pas_10_four_tries_or_five_spread_wider_do_not_lock() {
        assert_eq!(FIVE.closed_until(&at(&[0, 1, 2, 3]), minute(3)), None);
        assert_eq!(FIVE.closed_until(&at(&[0, 4, 8, 12, 15]), minute(15)), None);
        assert_eq!(FIVE.closed_until(&[], minute(0)), None);
    }

    #[test]
    fn pas_10_a_try_after_the_lock_counts_anew() {
        assert_eq!(FIVE.closed_until(&at(&[0, 1, 2, 3, 4, 19]), minute(19)), None);
        assert_eq!(FIVE.closed_until(&at(&[0, 1, 2, 3, 4, 19, 20, 21, 22, 23]), minute(24)), Some(minute(38)));
    }

    #[test]
    fn pas_10_the_settings_say_how_many_and_how_long_and_nothing_is_off() {
        let three = LockRule::new(3, 5);
        assert_eq!(three.closed_until(&at(&[0, 1, 2]), minute(2)), Some(minute(7)));
        assert_eq!(three.closed_until(&at(&[0, 3, 6]), minute(6)), None);
        for off in [LockRule::new(0, 15), LockRule::new(5, 0)] {
            assert_eq!(off.closed_until(&at(&[0, 0, 0, 0, 0, 0]), minute(0)), None);
        }
        assert_eq!((never_off("lock.tries").rule(), never_off("lock.tries").kind.exit()), (Some(Rule::Pas10), 6));
    }
}
