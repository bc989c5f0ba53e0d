//! The serial number of a certificate. Must not know where random bytes come from, nor which serials exist.

use std::fmt;

use serde::{Serialize, Serializer};

use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// A positive number of exactly 20 octets (ISS-09; RFC 5280 section 4.1.2.2). Shown as lower-case hex.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Serial([u8; 20]);

impl Serial {
    /// Makes a serial of 20 random bytes. The top bit is cleared, since it would make the number negative or 21 octets
    /// long; the next one is set, so that no octet is lost to zero. 158 random bits remain.
    pub fn from_random(bytes: [u8; 20]) -> Self {
        let mut bytes = bytes;
        bytes[0] = bytes[0] & 0x7f | 0x40;
        Self(bytes)
    }

    /// Takes the octets as they stand in a certificate. `None` when no serial of ours looks like that.
    pub fn from_octets(octets: &[u8]) -> Option<Self> {
        let octets: [u8; 20] = octets.try_into().ok()?;
        (1..0x80).contains(&octets[0]).then_some(Self(octets))
    }

    /// Reads hex in any case, with or without colons between octets.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        octets(text).and_then(|octets| Self::from_octets(&octets)).ok_or_else(|| {
            let typed: String = text.escape_debug().take(60).collect();
            Refusal::input(
                Rule::Iss09,
                say!(
                    "`{typed}` is no serial number: 40 hexadecimal digits are expected",
                    "`{typed}` bukan nomor seri: seharusnya 40 digit heksadesimal"
                ),
            )
        })
    }

    /// The octets, most significant first.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The octets that hexadecimal digits stand for; colons may part octets.
fn octets(text: &str) -> Option<Vec<u8>> {
    let pairs: Vec<&str> = if text.contains(':') {
        text.split(':').collect()
    } else {
        (0..text.len()).step_by(2).map(|at| text.get(at..at + 2)).collect::<Option<_>>()?
    };
    let octet = |pair: &str| {
        let hex = pair.len() == 2 && pair.bytes().all(|b| b.is_ascii_hexdigit());
        hex.then(|| u8::from_str_radix(pair, 16).ok()).flatten()
    };
    pairs.into_iter().map(octet).collect()
}

impl fmt::Display for Serial {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|octet| write!(out, "{octet:02x}"))
    }
}

impl fmt::Debug for Serial {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Serial({self})")
    }
}

impl Serialize for Serial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn iss_09_a_serial_is_read_in_any_case_and_with_colons() {
        let hex = "4f00a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2";
        let serial = Serial::parse(hex).unwrap();
        assert_eq!(serial.to_string(), hex);
        assert_eq!(Serial::parse(&hex.to_uppercase()), Ok(serial));
        assert_eq!(Serial::parse("4F:00:A1:B2:C3:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:A1:B2"), Ok(serial));
    }

    #[test]
    fn iss_09_what_is_no_serial_is_refused() {
        let long = "4f".repeat(21);
        for text in [
            "",
            "4f",
            "4f00a1b2c3d4e5f60718293a4b5c6d7e8f90a1",
            "4f00a1b2c3d4e5f60718293a4b5c6d7e8f90a1b",
            "4f00a1b2c3d4e5f60718293a4b5c6d7e8f90a1bg",
            "8f00a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2",
            "0000a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2",
            "+f00a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2",
            "éf00a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2",
            ":::::::::::::::::",
            &long,
        ] {
            assert_eq!(Serial::parse(text).unwrap_err().rule, Some(Rule::Iss09), "{text}");
        }
    }

    proptest! {
        #[test]
        fn iss_09_random_bytes_make_a_positive_serial_of_20_octets(bytes: [u8; 20]) {
            let serial = Serial::from_random(bytes);
            prop_assert_eq!(serial.as_bytes().len(), 20);
            prop_assert!((1..0x80).contains(&serial.as_bytes()[0]));
            prop_assert_eq!(&serial.as_bytes()[1..], &bytes[1..]);
            prop_assert_eq!(Serial::parse(&serial.to_string()), Ok(serial));
        }

        #[test]
        fn iss_09_any_text_is_read_without_panic(text in "\\PC{0,45}|[0-9a-fA-F:]{0,60}") {
            if let Ok(serial) = Serial::parse(&text) {
                prop_assert_eq!(Serial::parse(&serial.to_string()), Ok(serial));
            }
        }
    }
}
