//! When a letter that did not leave is tried again (MAI-02). Must not know how letters travel.

use time::Duration;

use super::timestamp::Timestamp;
use super::word::words;

/// How long a deliverer holds a letter: longer than any one exchange with a mail server takes, so that nobody else
/// sends it meanwhile; what a killed deliverer held is tried again after this.
pub const HOLD: Duration = Duration::minutes(3);

/// The longest pause between two tries.
const LONGEST: Duration = Duration::hours(6);

/// When a letter is tried again after `attempts` tries failed: a minute, two, four … six hours.
pub fn next_try(attempts: u32, now: Timestamp) -> Timestamp {
    let doublings = attempts.saturating_sub(1).min(16);
    now.plus(Duration::minutes(1 << doublings).min(LONGEST))
}

words! {
    /// Where a letter stands.
    pub enum State(word) {
        /// It left.
        Delivered = "delivered",
        /// Refused for good; nobody tries again unasked.
        Failed = "failed",
        /// To be sent, for the first time or again.
        Waiting = "waiting",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mai_02_pauses_double_up_to_six_hours() {
        let now = Timestamp::from_unix(0);
        let pauses: Vec<_> = [1, 2, 3, 9, 10, 40, u32::MAX].map(|tries| next_try(tries, now).unix() / 60).into();
        assert_eq!(pauses, [1, 2, 4, 256, 360, 360, 360]);
    }
}
