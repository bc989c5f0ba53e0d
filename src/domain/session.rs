//! A signed-in session: its 8 hours and its ends. Must not know how its token is made, hashed or kept.

use time::Duration;

use super::id::{SessionId, UserId};
use super::refusal::Refusal;
use super::rule::Rule;
use super::timestamp::Timestamp;
use crate::say;

/// How long a session lasts (LOG-07).
pub const LIFE: Duration = Duration::hours(8);

/// A session as it is recorded.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its row.
    pub id: SessionId,
    /// Who signed in.
    pub user: UserId,
    /// The last moment at which it is good.
    pub expires_at: Timestamp,
    /// When logout, a password reset or a change of role ended it.
    pub ended_at: Option<Timestamp>,
}

impl Session {
    /// Who is signed in at `now`, or how the session ended (LOG-07).
    pub fn live(&self, now: Timestamp) -> Result<UserId, Refusal> {
        if let Some(at) = self.ended_at {
            return Err(no(say!("the session was ended at {at}", "sesi diakhiri pada {at}")));
        }
        if now > self.expires_at {
            let at = self.expires_at;
            return Err(no(say!("the session expired at {at}", "sesi kedaluwarsa pada {at}")));
        }
        Ok(self.user)
    }
}

/// The answer to an act without a session, where one is needed.
pub fn absent() -> Refusal {
    no(say!("you are not signed in", "Anda belum masuk"))
}

/// The answer to a token that belongs to no session of this store.
pub fn unknown() -> Refusal {
    no(say!("this session is unknown to the store", "sesi ini tidak dikenal oleh penyimpanan"))
}

/// The answer to `--as` where people sign in.
pub fn no_naming() -> Refusal {
    no(say!(
        "this store asks people to sign in: nobody is named with --as",
        "penyimpanan ini mewajibkan masuk: --as tidak berlaku"
    ))
}

const fn no(message: super::text::Text) -> Refusal {
    Refusal::permission(Rule::Log07, message)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a live session that should have ended is a failed test")]
mod tests {
    use super::*;

    fn session() -> Session {
        let expires_at = Timestamp::from_unix(0).plus(LIFE);
        Session { id: SessionId(1), user: UserId(7), expires_at, ended_at: None }
    }

    #[test]
    fn log_07_a_session_ends_after_eight_hours() {
        assert_eq!(session().live(Timestamp::from_unix(28_800)).unwrap(), UserId(7));
        let late = session().live(Timestamp::from_unix(28_801)).unwrap_err();
        assert_eq!((late.rule, late.kind.exit()), (Some(Rule::Log07), 5));
        assert!(late.message.en.contains("expired"));
    }

    #[test]
    fn log_07_an_ended_session_stays_ended() {
        let ended = Session { ended_at: Some(Timestamp::from_unix(5)), ..session() };
        assert!(ended.live(Timestamp::from_unix(4)).unwrap_err().message.en.contains("was ended"));
    }
}
