//! A phone number. Must not know whose it is.

use super::alike::texts;
use super::line::shown;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// An Indonesian number, typed as `0…`, `62…` or `+62…` with 9 to 13 digits after that, kept as `+62…` (ACT-02).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone(String);

texts!(Phone);

impl Phone {
    /// Takes the number as typed, without spaces and signs.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let refused = |message| Err(Refusal::input(Rule::Act02, message));
        let digits = text.strip_prefix('+').unwrap_or(text);
        if let Some((before, stray)) = digits.chars().enumerate().find(|(_, c)| !c.is_ascii_digit()) {
            let place = before + 1 + (text.len() - digits.len());
            let Text { en: stray, id: asing } = shown(stray);
            return refused(say!(
                "the phone number has {stray} at character {place}, and only digits are accepted",
                "nomor telepon memuat {asing} pada karakter ke-{place}, padahal hanya angka yang diterima"
            ));
        }
        let national = if text.starts_with('0') { text.strip_prefix('0') } else { digits.strip_prefix("62") };
        let Some(national) = national else {
            return refused(say!(
                "the phone number does not start with 0, 62 or +62",
                "nomor telepon tidak diawali 0, 62, atau +62"
            ));
        };
        if national.starts_with('0') {
            return refused(say!(
                "the phone number has a 0 too many at the start",
                "nomor telepon kelebihan 0 di awal"
            ));
        }
        let length = national.len();
        if !(9..=13).contains(&length) {
            return refused(say!(
                "the phone number has {length} digits after 0 or +62, and 9 to 13 are accepted",
                "nomor telepon memuat {length} digit setelah 0 atau +62, seharusnya 9 sampai 13"
            ));
        }
        Ok(Self(format!("+62{national}")))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn act_02_a_phone_number_is_kept_with_its_country() {
        for phone in ["081200000001", "6281200000001", "+6281200000001"] {
            assert_eq!(Phone::parse(phone).unwrap().as_str(), "+6281200000001");
        }
        assert!(Phone::parse("0812000000001").is_ok());
    }

    #[test]
    fn act_02_the_refusal_says_what_is_wrong_with_a_phone_number() {
        let said = |phone| Phone::parse(phone).unwrap_err().message.en;
        assert_eq!(said(""), "the phone number does not start with 0, 62 or +62");
        assert_eq!(said("81200000001"), "the phone number does not start with 0, 62 or +62");
        assert_eq!(said("+081200000001"), "the phone number does not start with 0, 62 or +62");
        assert_eq!(said("+62081200000001"), "the phone number has a 0 too many at the start");
        assert_eq!(said("08120000"), "the phone number has 7 digits after 0 or +62, and 9 to 13 are accepted");
        assert_eq!(
            said("+62 812-0000-0001"),
            "the phone number has a space (U+0020) at character 4, and only digits are accepted"
        );
        assert_eq!(said("++6281200000001"), "the phone number has `+` at character 2, and only digits are accepted");
    }

    proptest! {
        #[test]
        fn act_02_an_accepted_phone_number_is_accepted_again(text in "\\PC{0,20}|[+]?(0|62)[0-9]{7,15}") {
            if let Ok(phone) = Phone::parse(&text) {
                prop_assert_eq!(Phone::parse(&phone.to_string()), Ok(phone));
            }
        }
    }
}
