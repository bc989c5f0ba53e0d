//! The secrets that a person chooses: the passphrase of a key and the password of sign-in.
//! Knows what makes them acceptable; must not know how they are kept, and never shows one.

use super::email::Email;
use super::name::{PersonName, same_name};
use super::refusal::Refusal;
use super::rule::Rule;
use super::secret::Secret;
use super::text::Text;
use crate::say;

/// A key's passphrase: 8 to 128 printable ASCII characters (so that Java opens the PKCS#12 too), among them a lower-case
/// and an upper-case letter, a digit and a special character, and none of `[ ] ^ \` (PAS-01).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passphrase(Secret);

impl Passphrase {
    /// Takes the passphrase as typed; every rule that it breaks is named at once.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let broken = broken(text);
        if broken.is_empty() {
            return Ok(Self(Secret::from(text)));
        }
        let en = broken.iter().map(|text| text.en.as_str()).collect::<Vec<_>>().join("; ");
        let id = broken.iter().map(|text| text.id.as_str()).collect::<Vec<_>>().join("; ");
        Err(Refusal::input(
            Rule::Pas01,
            say!("the passphrase is not acceptable: {en}", "passphrase tidak dapat diterima: {id}"),
        ))
    }

    /// Takes it as entered twice; both must agree (PAS-02).
    pub fn new_twice(first: &str, second: &str) -> Result<Self, Refusal> {
        let passphrase = Self::parse(first)?;
        if first == second {
            return Ok(passphrase);
        }
        Err(Refusal::input(Rule::Pas02, say!("the two passphrases are not the same", "kedua passphrase tidak sama")))
    }

    /// The passphrase itself. Whoever calls this answers for where it goes.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

/// Takes as many secrets as are expected from those that came, a line each (PAS-02).
pub fn expected(came: Vec<Secret>, wanted: usize) -> Result<Vec<Secret>, Refusal> {
    let found = came.len();
    if found < wanted {
        return Err(Refusal::input(
            Rule::Pas02,
            say!("{wanted} lines are expected and {found} came", "diharapkan {wanted} baris, yang datang {found}"),
        ));
    }
    Ok(came.into_iter().take(wanted).collect())
}

/// The answer where a secret is to be asked for and nobody sits at a terminal (PAS-02).
pub fn no_terminal() -> Refusal {
    Refusal::input(Rule::Pas02, say!("there is no terminal to ask at", "tidak ada terminal untuk bertanya")).with_help(
        say!(
            "give it on standard input or in a file: see --help",
            "berikan lewat masukan standar atau berkas: lihat --help"
        ),
    )
}

/// Every rule of PAS-01 that `text` breaks, without a word of the text.
fn broken(text: &str) -> Vec<Text> {
    let has = |wanted: fn(&char) -> bool| text.chars().any(|c| wanted(&c));
    let length = text.chars().count();
    let checks = [
        (length < 8, say!("fewer than 8 characters", "kurang dari 8 karakter")),
        (length > 128, say!("more than 128 characters", "lebih dari 128 karakter")),
        (!has(char::is_ascii_lowercase), say!("no lower-case letter", "tanpa huruf kecil")),
        (!has(char::is_ascii_uppercase), say!("no upper-case letter", "tanpa huruf besar")),
        (!has(char::is_ascii_digit), say!("no digit", "tanpa angka")),
        (!has(char::is_ascii_punctuation), say!("no special character", "tanpa karakter khusus")),
        (has(|c| matches!(c, '[' | ']' | '^' | '\\')), say!("one of `[ ] ^ \\`", "memuat salah satu dari `[ ] ^ \\`")),
        (
            has(|c| !matches!(c, ' '..='~')),
            say!("a character that is not printable ASCII", "memuat karakter di luar ASCII yang tercetak"),
        ),
    ];
    checks.into_iter().filter(|(is_broken, _)| *is_broken).map(|(_, text)| text).collect()
}

/// A sign-in password that a person chose: at least 12 characters, neither the email nor the name (LOG-06).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Password(Secret);

impl Password {
    /// Takes the password as typed by the person of this email and name.
    pub fn parse(text: &str, email: &Email, name: &PersonName) -> Result<Self, Refusal> {
        let wrong = if text.chars().count() < 12 {
            say!("the password has fewer than 12 characters", "kata sandi kurang dari 12 karakter")
        } else if text.trim().eq_ignore_ascii_case(email.as_str()) {
            say!("the password is the email", "kata sandi sama dengan email")
        } else if same_name(text, name.as_str()) {
            say!("the password is the name", "kata sandi sama dengan nama")
        } else {
            return Ok(Self(Secret::from(text)));
        };
        Err(Refusal::input(Rule::Log06, wrong))
    }

    /// Takes it as entered twice; both must agree.
    pub fn new_twice(first: &str, second: &str, email: &Email, name: &PersonName) -> Result<Self, Refusal> {
        let password = Self::parse(first, email, name)?;
        if first == second {
            return Ok(password);
        }
        Err(Refusal::input(Rule::Log06, say!("the two passwords are not the same", "kedua kata sandi tidak sama")))
    }

    /// The password itself. Whoever calls this answers for where it goes.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> String {
        let no = Passphrase::parse(text).unwrap_err();
        assert_eq!(no.rule, Some(Rule::Pas01));
        no.message.en
    }

    #[test]
    fn pas_01_a_passphrase_has_four_kinds_of_characters() {
        for text in ["Rahasia1!", "aA1!aA1!", "Kata Sandi #1", "~`{}|\"'<aA1", &format!("aA1!{}", "x".repeat(124))] {
            assert_eq!(Passphrase::parse(text).unwrap().reveal(), text);
        }
        assert_eq!(said("rahasia1!"), "the passphrase is not acceptable: no upper-case letter");
        assert_eq!(said("RAHASIA1!"), "the passphrase is not acceptable: no lower-case letter");
        assert_eq!(said("Rahasiaa!"), "the passphrase is not acceptable: no digit");
        assert_eq!(said("Rahasia 12"), "the passphrase is not acceptable: no special character");
        assert_eq!(said("Raha1!"), "the passphrase is not acceptable: fewer than 8 characters");
        assert!(said(&format!("aA1!{}", "x".repeat(125))).contains("more than 128"));
    }

    #[test]
    fn pas_01_forbidden_characters_are_refused() {
        for c in ['[', ']', '^', '\\'] {
            assert_eq!(said(&format!("Rahasia1!{c}")), "the passphrase is not acceptable: one of `[ ] ^ \\`");
        }
        for c in ['é', '\n', '\t', '\u{7f}', '🔑'] {
            assert!(said(&format!("Rahasia1!{c}")).ends_with("a character that is not printable ASCII"));
        }
    }

    #[test]
    fn pas_01_every_broken_rule_is_named_at_once() {
        let no = Passphrase::parse("").unwrap_err();
        assert_eq!(
            no.message.id,
            "passphrase tidak dapat diterima: kurang dari 8 karakter; tanpa huruf kecil; tanpa huruf besar; \
             tanpa angka; tanpa karakter khusus"
        );
    }

    #[test]
    fn pas_02_both_entries_agree() {
        assert!(Passphrase::new_twice("Rahasia1!", "Rahasia1!").is_ok());
        assert_eq!(Passphrase::new_twice("Rahasia1!", "Rahasia1?").unwrap_err().rule, Some(Rule::Pas02));
        assert_eq!(Passphrase::new_twice("rahasia", "rahasia").unwrap_err().rule, Some(Rule::Pas01));
    }

    #[test]
    fn log_06_a_password_is_long_and_neither_email_nor_name() {
        let email = Email::parse("siti.aminah@dinas.test").unwrap();
        let name = PersonName::parse("Siti Nur Aminah").unwrap();
        for text in ["tiga kata acak", "katasandi123"] {
            assert_eq!(Password::parse(text, &email, &name).unwrap().reveal(), text);
        }
        for text in ["", "katasandi12", "SITI.Aminah@dinas.test", "siti nur  AMINAH"] {
            assert_eq!(Password::parse(text, &email, &name).unwrap_err().rule, Some(Rule::Log06), "{text}");
        }
    }

    proptest! {
        #[test]
        fn pas_01_no_secret_is_shown(text in "[a-zA-Z0-9!]{9,20}\\[?") {
            let shown = match Passphrase::parse(&text) {
                Ok(passphrase) => format!("{passphrase:?}"),
                Err(no) => format!("{no:?}"),
            };
            prop_assert!(!shown.contains(&text));
        }
    }
}
