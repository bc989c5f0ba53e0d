//! The names of people: as on the KTP, the titles around them, and the common name that a certificate shows.
//! Must not know what else a person has.

use super::alike::texts;
use super::line::{Line, is_letter};
use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// The longest common name of a certificate, in characters (X.520, `ub-common-name`).
pub const COMMON_NAME_MAX: usize = 64;

const TITLE_MAX: usize = 32;

/// A person's full name as on the KTP: Unicode letters and single spaces, 1 to 64 characters (REG-02).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonName(String);

texts!(PersonName, Title);

impl PersonName {
    /// Takes the name as typed; what is wrong is said, with the first character that does not belong.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Line { text, rule: Rule::Reg02, field: ("name", "nama") }
            .neatly_spaced()?
            .at_most(COMMON_NAME_MAX)?
            .only(|c| is_letter(c) || c == ' ')?;
        Ok(Self(text.to_owned()))
    }
}

/// A title before or after a name, like `Dr.` or `S.Kom., M.T.`: letters, dots, commas, hyphens and single spaces,
/// 1 to 32 characters (ACT-03).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Title(String);

impl Title {
    /// Takes the title as typed. It starts with a letter and does not end with a comma: the comma between the name
    /// and a title is ours.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Line { text, rule: Rule::Act03, field: ("title", "gelar") }
            .neatly_spaced()?
            .at_most(TITLE_MAX)?
            .only(|c| is_letter(c) || matches!(c, ' ' | '.' | ',' | '-'))?;
        if !text.starts_with(is_letter) {
            let no = say!("the title `{text}` does not start with a letter", "gelar `{text}` tidak diawali huruf");
            return Err(Refusal::input(Rule::Act03, no));
        }
        if text.ends_with(',') {
            let no = say!("the title `{text}` ends with a comma", "gelar `{text}` diakhiri koma");
            return Err(Refusal::input(Rule::Act03, no));
        }
        Ok(Self(text.to_owned()))
    }
}

/// The name with its titles, like `Dr. Siti Aminah, S.Kom.`: what a certificate shows as CN, so at most 64 characters.
pub fn common_name(front: Option<&Title>, name: &PersonName, back: Option<&Title>) -> Result<String, Refusal> {
    let mut whole = String::new();
    if let Some(title) = front {
        whole.push_str(title.as_str());
        whole.push(' ');
    }
    whole.push_str(name.as_str());
    if let Some(title) = back {
        whole.push_str(", ");
        whole.push_str(title.as_str());
    }
    Line { text: &whole, rule: Rule::Act03, field: ("name with its titles", "nama dengan gelar") }
        .at_most(COMMON_NAME_MAX)?;
    Ok(whole)
}

/// Whether two names are the same person's, without regard to case and repeated spaces (VER-08).
pub fn same_name(a: &str, b: &str) -> bool {
    a.split_whitespace().map(str::to_lowercase).eq(b.split_whitespace().map(str::to_lowercase))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reg_02_a_name_has_letters_and_single_spaces() {
        for name in ["Budi", "Siti Aminah", "I Gusti Ayu Kadék", "Žofie Ñusta", "ꦱꦶꦠꦶ", &"a".repeat(64)] {
            assert!(PersonName::parse(name).is_ok(), "{name}");
        }
        let wrong =
            ["", " ", " Budi", "Budi ", "Budi  Raya", "Budi2", "Budi, S.T.", "Nur'aini", "Budi\n", "Ⅳ", "a\u{a0}b"];
        for name in wrong.into_iter().chain([&*"a".repeat(65)]) {
            assert_eq!(PersonName::parse(name).unwrap_err().rule, Some(Rule::Reg02), "{name}");
        }
    }

    #[test]
    fn reg_02_the_refusal_names_the_character() {
        let no = PersonName::parse("Dr. Budi").unwrap_err();
        assert_eq!(no.message.en, "the name `Dr. Budi` has `.` at character 3");
        assert_eq!(no.message.id, "nama `Dr. Budi` memuat `.` pada karakter ke-3");
    }

    #[test]
    fn act_03_titles_have_letters_dots_commas_and_hyphens() {
        for title in ["Dr.", "S.Kom., M.T.", "Sp.PD-KGEH", "Ir"] {
            assert_eq!(Title::parse(title).unwrap().as_str(), title);
        }
        for title in ["", ", S.Kom.", ".", "S.Kom.,", "M.T.  Ph.D", "S1", "Dr.;", &"a".repeat(33)] {
            assert_eq!(Title::parse(title).unwrap_err().rule, Some(Rule::Act03), "{title}");
        }
    }

    #[test]
    fn act_03_the_common_name_carries_the_titles() {
        let name = PersonName::parse("Siti Aminah").unwrap();
        let (front, back) = (Title::parse("Dr.").unwrap(), Title::parse("S.Kom.").unwrap());
        assert_eq!(common_name(Some(&front), &name, Some(&back)).unwrap(), "Dr. Siti Aminah, S.Kom.");
        assert_eq!(common_name(None, &name, None).unwrap(), "Siti Aminah");
    }

    #[test]
    fn act_03_the_common_name_fits_a_certificate() {
        let name = PersonName::parse(&"a".repeat(56)).unwrap();
        let back = Title::parse("S.Kom.").unwrap();
        assert_eq!(common_name(None, &name, Some(&back)).unwrap().len(), COMMON_NAME_MAX);
        let front = Title::parse("H").unwrap();
        let no = common_name(Some(&front), &name, Some(&back)).unwrap_err();
        assert_eq!(no.message.en, "the name with its titles has 66 characters, and at most 64 are accepted");
    }

    #[test]
    fn ver_08_case_and_repeated_spaces_do_not_matter() {
        assert!(same_name("SITI  AMINAH", " Siti Aminah"));
        assert!(same_name("KADÉK", "kadék"));
        assert!(!same_name("Siti Aminah", "Siti Amina"));
        assert!(!same_name("Sitia Minah", "Siti Aminah"));
    }

    proptest! {
        #[test]
        fn reg_02_what_was_accepted_is_accepted_again(text in "\\PC{0,70}|[A-Za-zé ]{0,70}") {
            if let Ok(name) = PersonName::parse(&text) {
                prop_assert_eq!(PersonName::parse(name.as_str()), Ok(name));
            }
        }
    }
}
