//! When a letter that did not leave is tried again (MAI-02), and who reads it (MAI-04). Must not know how letters travel.

use time::Duration;

use super::actor::Actor;
use super::founding::SignIn;
use super::id::UserId;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use super::timestamp::Timestamp;
use super::word::words;
use crate::say;

/// How long a deliverer holds a letter: longer than any one exchange with a mail server takes, so that nobody else
/// sends it meanwhile; what a killed deliverer held is tried again after this.
pub const HOLD: Duration = Duration::minutes(3);

/// The longest pause between two tries.
const LONGEST: Duration = Duration::hours(6);

/// Lets somebody read what a letter says. Where people sign in it is for its addressee alone: not for RA, not for a
/// Verifikator. Elsewhere the outbox is everybody's mailbox, which is what makes it a test tool (MAI-04).
pub fn may_read(actor: &Actor, addressee: UserId, sign_in: SignIn) -> Result<(), Refusal> {
    if actor.id == addressee || sign_in == SignIn::Named {
        return Ok(());
    }
    Err(Refusal::permission(
        Rule::Mai04,
        say!("this letter is for its addressee alone", "surat ini hanya untuk penerimanya"),
    ))
}

/// The answer where the setting names no way for letters (MAI-02).
pub fn no_way(why: Text) -> Refusal {
    Refusal::input(Rule::Mai02, why)
}

/// The answer where the way of letters is closed (MAI-02).
pub fn cannot_leave(why: &str) -> Refusal {
    Refusal::state(Rule::Mai02, say!("mail cannot leave: {why}", "surat tidak dapat keluar: {why}"))
        .with_help(say!("see `bsre config list`", "lihat `bsre config list`"))
}

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
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;
    use crate::domain::actor::Role;
    use crate::domain::email::Email;
    use crate::domain::id::OrganisationId;

    #[test]
    fn mai_04_where_people_sign_in_a_letter_is_for_its_addressee_alone() {
        let email = Email::parse("ra@bsre.test").unwrap();
        let ra = Actor { id: UserId(1), email, role: Role::Ra, organisation: OrganisationId(1) };
        assert!(may_read(&ra, UserId(1), SignIn::Required).is_ok());
        assert!(may_read(&ra, UserId(2), SignIn::Named).is_ok());
        assert_eq!(may_read(&ra, UserId(2), SignIn::Required).unwrap_err().rule(), Some(Rule::Mai04));
    }

    #[test]
    fn mai_02_pauses_double_up_to_six_hours() {
        let now = Timestamp::from_unix(0);
        let pauses: Vec<_> = [1, 2, 3, 9, 10, 40, u32::MAX].map(|tries| next_try(tries, now).unix() / 60).into();
        assert_eq!(pauses, [1, 2, 4, 256, 360, 360, 360]);
    }
}
