//! An email address: the name under which a person is registered. Must not know who has it.

use std::hash::{Hash, Hasher};

use super::alike::texts;
use super::line::shown;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;
use email_address::{EmailAddress, Error, Options};

const MOST: usize = 254; // RFC 5321 4.5.3.1.3: a path of 256 with its angle brackets.

/// A valid address without white space, in ASCII so that it can stand in an rfc822Name (REG-03).
/// Keeps the case as typed; two that differ in case only are equal.
#[derive(Clone, Debug)]
pub struct Email(String);

texts!(Email);

impl Email {
    /// Takes the address as typed; what is wrong is said, with the first character that does not belong.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let refused = |message| {
            let help = say!("write it as NAME@HOST, without spaces", "tulis sebagai NAMA@HOST, tanpa spasi");
            Err(Refusal::input(Rule::Reg03, message).with_help(help))
        };
        if text.is_empty() {
            return refused(say!("the email is empty", "email kosong"));
        }
        let length = text.len();
        if length > MOST {
            let no = say!(
                "the email has {length} octets, and at most {MOST} are accepted",
                "email panjangnya {length} oktet, paling banyak {MOST}"
            );
            return refused(no);
        }
        let stray = |c: char| c.is_whitespace() || c.is_control() || !c.is_ascii();
        if let Some((before, c)) = text.chars().enumerate().find(|&(_, c)| stray(c)) {
            let (place, shown_text) = (before + 1, text.escape_debug());
            let Text { en: stray, id: asing } = shown(c);
            let no = say!(
                "the email `{shown_text}` has {stray} at character {place}",
                "email `{shown_text}` memuat {asing} pada karakter ke-{place}"
            );
            return refused(no);
        }
        let strict = Options::default().with_required_tld().without_domain_literal().without_display_text();
        match EmailAddress::parse_with_options(text, strict) {
            Ok(_) => Ok(Self(text.to_owned())),
            Err(wrong) => refused(sentence(text, &wrong)),
        }
    }

    /// The form that is unique in the store: all lower case.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The answer where somebody is registered under it already (REG-03).
    pub fn already_registered(&self) -> Refusal {
        Refusal::state(Rule::Reg03, say!("{self} is already registered", "{self} sudah terdaftar")).with_help(say!(
            "everybody is registered once, under an address of their own",
            "setiap orang terdaftar satu kali, dengan emailnya sendiri"
        ))
    }

    /// The answer where it is registered in another organisation than the one meant (REG-03).
    pub fn registered_elsewhere(&self) -> Refusal {
        Refusal::state(
            Rule::Reg03,
            say!("{self} is registered in another organisation", "{self} terdaftar di organisasi lain"),
        )
    }
}

fn sentence(text: &str, wrong: &Error) -> Text {
    let Text { en, id } = match wrong {
        Error::MissingSeparator => say!("it has no `@`", "tidak memuat `@`"),
        Error::LocalPartEmpty => say!("nothing stands before the `@`", "bagian sebelum `@` kosong"),
        Error::LocalPartTooLong => say!("what stands before the `@` is too long", "bagian sebelum `@` terlalu panjang"),
        Error::DomainEmpty => say!("nothing stands after the `@`", "bagian setelah `@` kosong"),
        Error::DomainTooLong => say!("what stands after the `@` is too long", "bagian setelah `@` terlalu panjang"),
        Error::SubDomainEmpty => say!("a part between dots is empty", "ada bagian kosong di antara titik"),
        Error::SubDomainTooLong => {
            say!("a part between dots is too long", "ada bagian di antara titik terlalu panjang")
        }
        Error::DomainTooFew => say!("the domain has no dot", "domainnya tidak memuat titik"),
        Error::DomainInvalidSeparator => say!("a dot of the domain is misplaced", "titik pada domain salah tempat"),
        Error::UnbalancedQuotes => say!("a quote is not closed", "tanda kutip tidak ditutup"),
        Error::InvalidCharacter
        | Error::InvalidComment
        | Error::InvalidIPAddress
        | Error::UnsupportedDomainLiteral
        | Error::UnsupportedDisplayName
        | Error::MissingDisplayName
        | Error::MissingEndBracket => {
            say!("a character stands where none may", "ada karakter yang tidak boleh dipakai")
        }
    };
    say!("`{text}` is no valid email: {en}", "`{text}` bukan email yang valid: {id}")
}

impl PartialEq for Email {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Email {}

impl Hash for Email {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reg_03_a_valid_email_keeps_its_case() {
        for email in ["siti@dinas.test", "Siti.Aminah+tte@Dinas-Satu.go.test", "a_b-c@x.y.test"] {
            assert_eq!(Email::parse(email).unwrap().as_str(), email);
        }
    }

    #[test]
    fn reg_03_an_invalid_email_is_refused() {
        let wrong = [
            "",
            "siti",
            "@dinas.test",
            "siti@",
            "siti@dinas",
            "siti@@dinas.test",
            "a@b@c.test",
            "siti@dinas..test",
            "siti@.test",
            "siti@dinas.test.",
            ".siti@dinas.test",
            "si..ti@dinas.test",
            "Siti <siti@dinas.test>",
            "<siti@dinas.test>",
            "siti@[127.0.0.1]",
            "siti@dinas.test;budi@dinas.test",
            "siti,budi@dinas.test",
            "sití@dinas.test",
            "siti@dinás.test",
            "siti@dinas.test\u{200b}",
            "siti\0@dinas.test",
        ];
        for email in wrong {
            assert_eq!(Email::parse(email).unwrap_err().rule, Some(Rule::Reg03), "{email}");
        }
        assert!(Email::parse(&format!("siti@{}.test", "a.".repeat(130))).is_err());
    }

    #[test]
    fn reg_03_a_space_is_pointed_at() {
        for email in
            [" siti@dinas.test", "siti@dinas.test ", "siti @dinas.test", "siti\t@dinas.test", "si\u{a0}ti@d.test"]
        {
            assert!(Email::parse(email).unwrap_err().message.en.contains("at character"), "{email}");
        }
        let no = Email::parse("siti @dinas.test").unwrap_err();
        assert_eq!(no.message.en, "the email `siti @dinas.test` has a space (U+0020) at character 5");
    }

    #[test]
    fn reg_03_case_does_not_make_another_email() {
        let both: HashSet<_> = ["Siti@Dinas.test", "siti@dinas.TEST"].map(|e| Email::parse(e).unwrap()).into();
        assert_eq!(both.len(), 1);
        assert_eq!(Email::parse("Siti@Dinas.test").unwrap().key(), "siti@dinas.test");
    }

    proptest! {
        #[test]
        fn reg_03_what_was_accepted_is_accepted_again(text in "\\PC{0,40}|[a-zA-Z0-9.+@\"() -]{0,40}") {
            if let Ok(email) = Email::parse(&text) {
                prop_assert!(email.as_str().is_ascii() && !email.as_str().contains(char::is_whitespace));
                prop_assert_eq!(Email::parse(&email.to_string()), Ok(email));
            }
        }
    }
}
