//! The one-time code that is mailed when a seal's link is opened: six digits, five minutes, one use, five tries
//! (SEA-02). Must not know how codes are kept or compared.

use super::id::{CodeId, SealId};
use super::notice::LinkKind;
use super::refusal::Refusal;
use super::rule::Rule;
use super::secret::Secret;
use super::text::Text;
use super::timestamp::Timestamp;
use crate::say;

/// How often one code may be answered wrongly.
pub const TRIES: u8 = 5;

/// How many codes there are.
const CODES: u32 = 1_000_000;

/// A code about to be mailed.
#[derive(Clone, Debug)]
pub struct FreshCode {
    /// The six digits.
    pub digits: Secret,
    /// The last moment at which it is good.
    pub until: Timestamp,
}

impl FreshCode {
    /// Makes a code sent at `now` of four random bytes; it ends with its link, if not sooner (SEA-11). `None` for the few
    /// numbers at the top, which would make some codes likelier than others: the caller draws again.
    pub fn from_random(bytes: [u8; 4], now: Timestamp, link_until: Timestamp) -> Option<Self> {
        let number = u32::from_be_bytes(bytes);
        let even = u32::MAX - u32::MAX % CODES;
        (number < even).then(|| Self {
            digits: Secret::from(format!("{:06}", number % CODES)),
            until: now.plus(LinkKind::Otp.life()).min(link_until),
        })
    }
}

/// A code as it is recorded.
#[derive(Clone, Debug)]
pub struct OneTimeCode {
    /// Its row.
    pub id: CodeId,
    /// The seal that it confirms.
    pub seal: SealId,
    /// The last moment at which it is good.
    pub expires_at: Timestamp,
    /// How often it was answered wrongly.
    pub tries: u8,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

/// Whether what was typed is the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeAnswer {
    /// It is.
    Right,
    /// It is not.
    Wrong,
}

/// Proof that a live code was answered. The save that follows marks the code used.
#[derive(Clone, Copy, Debug)]
pub struct OtpAccepted {
    code: CodeId,
    seal: SealId,
}

/// What an answer leads to.
#[derive(Clone, Debug)]
pub enum CodeOutcome {
    /// The code is accepted.
    Accepted(OtpAccepted),
    /// The code is wrong: one try is gone, whatever else becomes of the command.
    Wrong(Refusal),
}

impl OneTimeCode {
    /// Whether the code can still be answered at `now`, or why it cannot (SEA-02).
    pub fn live(&self, now: Timestamp) -> Result<(), Refusal> {
        let (at, tries) = (self.expires_at, self.tries);
        if let Some(used) = self.used_at {
            return Err(refuse(say!("the code was used at {used}", "kode sudah dipakai pada {used}")));
        }
        if now > at {
            return Err(refuse(say!("the code expired at {at}", "kode kedaluwarsa pada {at}")));
        }
        if tries >= TRIES {
            return Err(refuse(say!(
                "the code was answered wrongly {tries} times and is dead",
                "kode salah diisi {tries} kali dan tidak berlaku lagi"
            )));
        }
        Ok(())
    }

    /// Takes an answer at `now` (SEA-02).
    pub fn answer(&self, answer: CodeAnswer, now: Timestamp) -> Result<CodeOutcome, Refusal> {
        self.live(now)?;
        Ok(match answer {
            CodeAnswer::Right => CodeOutcome::Accepted(OtpAccepted { code: self.id, seal: self.seal }),
            CodeAnswer::Wrong => {
                let left = TRIES - self.tries - 1;
                CodeOutcome::Wrong(refuse(say!(
                    "wrong code; {left} tries are left",
                    "kode salah; sisa {left} percobaan"
                )))
            }
        })
    }
}

impl OtpAccepted {
    /// The code's row.
    pub const fn code(&self) -> CodeId {
        self.code
    }

    /// The seal that it confirms.
    pub const fn seal(&self) -> SealId {
        self.seal
    }
}

/// The answer where no code was sent, or a newer one took its place.
pub fn none_sent() -> Refusal {
    refuse(say!("no code is live: open the link first", "tidak ada kode yang berlaku: buka dahulu tautannya"))
}

fn refuse(message: Text) -> Refusal {
    Refusal::credential(Rule::Sea02, message)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a code that should be made or accepted is a failed test")]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_unix(seconds)
    }

    fn code() -> OneTimeCode {
        OneTimeCode { id: CodeId(1), seal: SealId(2), expires_at: at(300), tries: 0, used_at: None }
    }

    #[test]
    fn sea_02_a_code_has_six_digits_and_lives_five_minutes() {
        let fresh = FreshCode::from_random([0, 0, 0, 42], at(0), at(9_000)).unwrap();
        assert_eq!((fresh.digits.reveal(), fresh.until), ("000042", at(300)));
    }

    #[test]
    fn sea_11_a_code_lives_no_longer_than_its_link() {
        let until = |link| FreshCode::from_random([0, 0, 0, 42], at(0), at(link)).unwrap().until;
        assert_eq!([until(0), until(299), until(301)], [at(0), at(299), at(300)]);
    }

    #[test]
    fn sea_02_no_code_is_likelier_than_another() {
        let last = 4_293_999_999_u32;
        assert_eq!(FreshCode::from_random(last.to_be_bytes(), at(0), at(1)).unwrap().digits.reveal(), "999999");
        assert!(FreshCode::from_random((last + 1).to_be_bytes(), at(0), at(1)).is_none());
    }

    #[test]
    fn sea_02_a_code_is_good_to_its_last_second_and_once() {
        assert!(
            matches!(code().answer(CodeAnswer::Right, at(300)), Ok(CodeOutcome::Accepted(ok)) if ok.seal() == SealId(2))
        );
        let late = code().answer(CodeAnswer::Right, at(301)).unwrap_err();
        assert!(late.message.en.contains("expired"), "{late:?}");
        let used = OneTimeCode { used_at: Some(at(5)), ..code() }.answer(CodeAnswer::Right, at(6)).unwrap_err();
        assert!(used.message.en.contains("was used"), "{used:?}");
    }

    #[test]
    fn sea_02_the_fifth_wrong_answer_kills_the_code() {
        let said = |tries| match (OneTimeCode { tries, ..code() }).answer(CodeAnswer::Wrong, at(1)) {
            Ok(CodeOutcome::Wrong(refusal)) => refusal.message.en,
            other => format!("{other:?}"),
        };
        assert_eq!(said(0), "wrong code; 4 tries are left");
        assert_eq!(said(4), "wrong code; 0 tries are left");
        let dead = OneTimeCode { tries: TRIES, ..code() }.answer(CodeAnswer::Right, at(1)).unwrap_err();
        assert_eq!((dead.rule, dead.kind.exit()), (Some(Rule::Sea02), 7));
    }
}
