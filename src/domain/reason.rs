//! Why something was turned down or taken back, in the words of who decided: the letter and the history repeat them.
//! Must not know what was.

use super::alike::texts;
use super::line::Line;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// The most characters that a reason may have.
pub const REASON_MAX: usize = 500;

/// A free text that says something: 1 to 500 characters without blanks around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

texts!(Reason);

impl Reason {
    /// Why a person is not verified (VER-03).
    pub fn of_unverified(text: &str) -> Result<Self, Refusal> {
        Self::of_rejection(text, Rule::Ver03)
    }

    /// Why a change of data is turned down (UPD-06).
    pub fn of_update(text: &str) -> Result<Self, Refusal> {
        Self::of_rejection(text, Rule::Upd06)
    }

    /// Why a nomination or the role of Verifikator ends (VRF-04).
    pub fn of_withdrawal(text: &str) -> Result<Self, Refusal> {
        Self::parse(text, Rule::Vrf04, say!("the reason says nothing", "alasannya kosong"))
    }

    /// Why something is turned down that `rule` lets somebody decide.
    pub fn of_rejection(text: &str, rule: Rule) -> Result<Self, Refusal> {
        Self::parse(text, rule, say!("a rejection needs a reason", "penolakan memerlukan alasan"))
    }

    /// What a candidate is told when nobody says why a nomination ends.
    pub fn withdrawn() -> Self {
        Self("pencalonan ditarik kembali".to_owned())
    }

    fn parse(text: &str, rule: Rule, missing: Text) -> Result<Self, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            let help = say!("say why; who is concerned is told", "sebutkan alasannya; yang bersangkutan diberi tahu");
            return Err(Refusal::input(rule, missing).with_help(help));
        }
        let text = text.replace("\r\n", "\n");
        let line = Line::typed(&text, rule, ("reason", "alasan"))?
            .at_most(REASON_MAX)?
            .only(|c| !c.is_control() || matches!(c, '\n' | '\t'))?;
        Ok(Self(line.accepted()))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;

    #[test]
    fn ver_03_upd_06_vrf_04_a_reason_says_something_and_names_its_own_rule() {
        let read = [Reason::of_unverified, Reason::of_update, Reason::of_withdrawal];
        for (read, rule) in read.into_iter().zip([Rule::Ver03, Rule::Upd06, Rule::Vrf04]) {
            assert_eq!(read("  foto buram\n").unwrap().as_str(), "foto buram");
            for text in ["", " ", "\t\n\u{a0}", &"a".repeat(REASON_MAX + 1)] {
                let no = read(text).unwrap_err();
                assert_eq!((no.rule, no.kind.exit()), (Some(rule), 3), "{text}");
            }
        }
        assert_eq!(Reason::of_unverified(&"é".repeat(REASON_MAX)).unwrap().as_str().chars().count(), REASON_MAX);
    }

    #[test]
    fn reg_02_a_reason_neither_steers_a_terminal_nor_turns_the_text() {
        assert_eq!(Reason::of_update("foto buram;\r\nulangi").unwrap().as_str(), "foto buram;\nulangi");
        let esc = Reason::of_unverified("buram\u{1b}]0;x\u{7}").unwrap_err();
        assert_eq!(esc.message.en, "the reason `buram]0;x` has U+001B at character 6");
        let turned = Reason::of_unverified("buram \u{202e}").unwrap_err();
        assert_eq!((turned.rule, turned.kind.exit()), (Some(Rule::Reg02), 3));
    }
}
