//! The 38 provinces of Indonesia with their civil registry codes. Must not know who lives or works there.

use std::fmt;

use serde::{Serialize, Serializer};

use super::name::same_name;
use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// A province; written by its name (ACT-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Province {
    code: &'static str,
    name: &'static str,
}

const fn province(code: &'static str, name: &'static str) -> Province {
    Province { code, name }
}

impl Province {
    /// Every province, by code.
    pub const ALL: [Self; 38] = [
        province("11", "Aceh"),
        province("12", "Sumatera Utara"),
        province("13", "Sumatera Barat"),
        province("14", "Riau"),
        province("15", "Jambi"),
        province("16", "Sumatera Selatan"),
        province("17", "Bengkulu"),
        province("18", "Lampung"),
        province("19", "Kepulauan Bangka Belitung"),
        province("21", "Kepulauan Riau"),
        province("31", "DKI Jakarta"),
        province("32", "Jawa Barat"),
        province("33", "Jawa Tengah"),
        province("34", "DI Yogyakarta"),
        province("35", "Jawa Timur"),
        province("36", "Banten"),
        province("51", "Bali"),
        province("52", "Nusa Tenggara Barat"),
        province("53", "Nusa Tenggara Timur"),
        province("61", "Kalimantan Barat"),
        province("62", "Kalimantan Tengah"),
        province("63", "Kalimantan Selatan"),
        province("64", "Kalimantan Timur"),
        province("65", "Kalimantan Utara"),
        province("71", "Sulawesi Utara"),
        province("72", "Sulawesi Tengah"),
        province("73", "Sulawesi Selatan"),
        province("74", "Sulawesi Tenggara"),
        province("75", "Gorontalo"),
        province("76", "Sulawesi Barat"),
        province("81", "Maluku"),
        province("82", "Maluku Utara"),
        province("91", "Papua"),
        province("92", "Papua Barat"),
        province("93", "Papua Selatan"),
        province("94", "Papua Tengah"),
        province("95", "Papua Pegunungan"),
        province("96", "Papua Barat Daya"),
    ];

    /// Reads a name in any case, or a code. What is not known is refused with the names that come near.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        if let Some(known) = Self::ALL.into_iter().find(|p| p.code == text || same_name(p.name, text)) {
            return Ok(known);
        }
        let typed: String = text.escape_debug().take(60).collect();
        let no = Refusal::input(
            Rule::Act04,
            say!("`{typed}` is none of the 38 provinces", "`{typed}` bukan salah satu dari 38 provinsi"),
        );
        let near = near(text).join(", ");
        Err(no.with_help(if near.is_empty() {
            say!(
                "write its name or code, like `Jawa Barat` or `32`",
                "tulis nama atau kodenya, misalnya `Jawa Barat` atau `32`"
            )
        } else {
            say!("did you mean {near}?", "mungkin maksudnya {near}?")
        }))
    }

    /// The province with the two-digit civil registry code, as a NIK starts with it.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.code == code)
    }

    /// The two-digit civil registry code.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The name, like `DKI Jakarta`.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

/// The names that share a word with the text, or the start of one (four letters).
fn near(text: &str) -> Vec<&'static str> {
    let start = |word: &str| word.to_lowercase().chars().take(4).collect::<String>();
    let typed: Vec<_> = text.split_whitespace().filter(|word| word.chars().count() > 3).map(start).collect();
    let shares = |p: &Province| p.name.split(' ').any(|word| typed.contains(&start(word)));
    Province::ALL.into_iter().filter(shares).map(Province::name).take(6).collect()
}

impl fmt::Display for Province {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)
    }
}

impl Serialize for Province {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;

    #[test]
    fn act_04_a_province_is_read_by_name_or_code() {
        for province in Province::ALL {
            assert_eq!(Province::parse(province.name()), Ok(province));
            assert_eq!(Province::parse(&province.name().to_uppercase()), Ok(province));
            assert_eq!(Province::parse(province.code()), Ok(province));
        }
        assert_eq!(Province::parse("DKI JAKARTA").unwrap().code(), "31");
    }

    #[test]
    fn act_04_an_unknown_province_is_answered_with_near_ones() {
        let help = |text| Province::parse(text).unwrap_err().help.unwrap().en;
        assert_eq!(help("Jakarta"), "did you mean DKI Jakarta?");
        assert_eq!(help("jawa"), "did you mean Jawa Barat, Jawa Tengah, Jawa Timur?");
        assert_eq!(help("99"), "write its name or code, like `Jawa Barat` or `32`");
        assert_eq!(Province::parse("").unwrap_err().rule, Some(Rule::Act04));
    }

    #[test]
    fn codes_rise_and_are_unique() {
        assert!(Province::ALL.windows(2).all(|pair| pair[0].code < pair[1].code));
    }
}
