//! Where a person works: unit, position, city. Must not know who.

use super::alike::{recorded, texts};
use super::line::{Line, is_letter};
use super::refusal::Refusal;
use super::rule::Rule;

/// A unit, position or city: letters, digits and single spaces, 1 to 100 characters (ACT-05).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WorkText(String);

texts!(WorkText);
recorded!(WorkText);

impl WorkText {
    /// Takes the text as typed; what is wrong is said, with the first character that does not belong.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let field = ("unit, position or city", "unit kerja, jabatan, atau kota");
        let line = Line::typed(text, Rule::Act05, field)?
            .neatly_spaced()?
            .at_most(100)?
            .only(|c| is_letter(c) || c.is_ascii_digit() || c == ' ')?;
        Ok(Self(line.accepted()))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn act_05_unit_and_position_have_letters_digits_and_spaces() {
        for text in ["Bagian Umum", "Subbagian 2", "Kepala Seksi", &"a".repeat(100)] {
            assert_eq!(WorkText::parse(text).unwrap().as_str(), text);
        }
        for text in ["", "Bagian/Umum", "Ka. Subbag", "Bagian  Umum", " Umum", "Umum ", "TI & Data", &"a".repeat(101)] {
            assert_eq!(WorkText::parse(text).unwrap_err().rule, Some(Rule::Act05), "{text}");
        }
    }

    proptest! {
        #[test]
        fn act_05_what_was_accepted_is_accepted_again(text in "\\PC{0,110}|[A-Za-z0-9 ]{0,110}") {
            if let Ok(work) = WorkText::parse(&text) {
                prop_assert_eq!(WorkText::parse(&work.to_string()), Ok(work));
            }
        }
    }
}
