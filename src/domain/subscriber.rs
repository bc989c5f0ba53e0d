//! The subscriber id that a certificate carries in its description. Must not know where random bytes come from.

use super::alike::texts;
use super::product::Product;
use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

const ALPHABET: [char; 36] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M',
    'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z',
];

/// 6 digits and 10 upper-case letters or digits (ISS-02, SEA-07).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SubscriberId(String);

texts!(SubscriberId);

impl SubscriberId {
    /// Makes an id of 16 random bytes: 4 for the digits, 12 for the rest, so that no id is noticeably likelier.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        let [a, b, c, d, rest @ ..] = bytes;
        let mut id = format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000);
        let mut number = rest.into_iter().fold(0_u128, |number, byte| number << 8 | u128::from(byte));
        for _ in 0..10 {
            id.push(ALPHABET[(number % 36) as usize]);
            number /= 36;
        }
        Self(id)
    }

    /// Reads an id as it is shown.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 16
            && bytes.iter().take(6).all(u8::is_ascii_digit)
            && bytes.iter().skip(6).all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        if shaped {
            return Ok(Self(text.to_owned()));
        }
        let typed: String = text.escape_debug().take(60).collect();
        Err(Refusal::input(
            Rule::Iss02,
            say!(
                "`{typed}` is no subscriber id: 6 digits, then 10 upper-case letters or digits",
                "`{typed}` bukan ID subscriber: 6 angka, lalu 10 huruf besar atau angka"
            ),
        ))
    }

    /// The subject's description: the id, `_` and the product's label (SEA-06).
    pub fn description(&self, product: Product) -> String {
        format!("{self}_{product}")
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn iss_02_a_subscriber_id_has_6_digits_and_10_characters() {
        assert_eq!(SubscriberId::parse("517022A1B2C3D4E5").unwrap().as_str(), "517022A1B2C3D4E5");
        for text in ["", "517022A1B2C3D4E", "517022a1b2c3d4e5", "51702XA1B2C3D4E5", "517022A1B2C3D4É"] {
            assert!(SubscriberId::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn sea_06_the_description_ends_with_the_product() {
        let id = SubscriberId::parse("517022A1B2C3D4E5").unwrap();
        assert_eq!(id.description(Product::Seal), "517022A1B2C3D4E5_Segel Elektronik BSRE CA");
        assert_eq!(id.description(Product::Signature), "517022A1B2C3D4E5_Tanda Tangan Elektronik");
    }

    proptest! {
        #[test]
        fn iss_02_random_bytes_make_a_subscriber_id(bytes: [u8; 16]) {
            let id = SubscriberId::from_random(bytes);
            prop_assert_eq!(SubscriberId::parse(id.as_str()), Ok(id));
        }

        #[test]
        fn iss_02_any_text_is_read_without_panic(text in "\\PC{0,20}") {
            let _ = SubscriberId::parse(&text);
        }
    }
}
