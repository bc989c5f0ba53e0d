//! The names of the two CAs. Whatever else they say, they say that they are a test.

use super::Error;
use super::extension::within;

/// Names of the root CA, the issuing CA and the organisation that runs both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaNames {
    root: String,
    issuing: String,
    organisation: String,
}

impl CaNames {
    /// Takes the common names of both CAs and their organisation.
    ///
    /// Each must contain the word `TEST` or `UJI`, so that nobody takes a certificate for a real one.
    pub fn new(root: &str, issuing: &str, organisation: &str) -> Result<Self, Error> {
        for name in [root, issuing, organisation] {
            within("CA name", name, 64)?;
            if !says_test(name) {
                return Err(Error::NotATest(name.to_owned()));
            }
        }
        Ok(Self { root: root.to_owned(), issuing: issuing.to_owned(), organisation: organisation.to_owned() })
    }

    /// Common name of the root CA.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Common name of the issuing CA.
    pub fn issuing(&self) -> &str {
        &self.issuing
    }

    /// The organisation of both.
    pub fn organisation(&self) -> &str {
        &self.organisation
    }
}

impl Default for CaNames {
    fn default() -> Self {
        Self {
            root: "Root CA Uji Indonesia DS G1 (TEST)".to_owned(),
            issuing: "BSRE CA UJI DS G1 (TEST)".to_owned(),
            organisation: "Penyelenggara Sertifikasi Elektronik Uji (TEST)".to_owned(),
        }
    }
}

fn says_test(name: &str) -> bool {
    name.split(|sign: char| !sign.is_alphanumeric())
        .any(|word| word.eq_ignore_ascii_case("TEST") || word.eq_ignore_ascii_case("UJI"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    #[test]
    fn names_that_do_not_say_test_are_refused() {
        assert!(matches!(CaNames::new("Root CA", "CA UJI", "Org (TEST)"), Err(Error::NotATest(_))));
        assert!(matches!(CaNames::new("Root uji", "Latest CA", "Org (TEST)"), Err(Error::NotATest(_))));
        assert!(matches!(CaNames::new("Root uji", "CA UJI", "Organisasi"), Err(Error::NotATest(_))));
        assert!(CaNames::new("TEST ".repeat(13).trim(), "CA UJI", "Uji").is_ok());
        assert!(CaNames::new(&"TEST ".repeat(14), "CA UJI", "Uji").is_err());
    }

    #[test]
    fn the_default_names_pass_their_own_check() {
        let names = CaNames::default();
        assert_eq!(CaNames::new(names.root(), names.issuing(), names.organisation()).unwrap(), names);
    }
}
