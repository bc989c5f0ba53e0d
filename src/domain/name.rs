//! The names of people: as on the KTP, the titles around them, and the common name that a certificate shows.
//! Must not know what else a person has.

use super::alike::{recorded, texts};
use super::line::{Line, is_letter};
use super::normal::composed;
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// The longest common name of a certificate, in characters (X.520, `ub-common-name`).
pub const COMMON_NAME_MAX: usize = 64;

/// Signs that people write for an apostrophe or a hyphen; some of them count as letters.
const JOINING: [char; 18] =
    ['\'', '`', '´', '‘', '’', '‛', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ˈ', '′', '＇', '-', '‐', '‑', '–', '−'];

/// A person's full name as on the KTP: Unicode letters and single spaces, 1 to 64 characters (REG-02).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PersonName(String);

texts!(PersonName, Title);
recorded!(PersonName, Title);

impl PersonName {
    /// Takes the name as typed; what is wrong is said, with the first character that does not belong.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let line = Line::typed(text, Rule::Reg02, ("name", "nama"))?
            .neatly_spaced()?
            .at_most(COMMON_NAME_MAX)?
            .only(|c| (is_letter(c) && !JOINING.contains(&c)) || c == ' ')
            .map_err(|no| if text.contains(JOINING) { no.with_help(joined(text)) } else { no })?;
        Ok(Self(line.accepted()))
    }
}

/// How a name on the KTP that has an apostrophe or a hyphen is written (REG-02).
fn joined(text: &str) -> Text {
    let without: String = composed(text).chars().filter(|c| !JOINING.contains(c)).take(COMMON_NAME_MAX).collect();
    say!(
        "write the name without its apostrophe or hyphen, like `{without}`; the registries' name agrees with it",
        "tulis nama tanpa apostrof atau tanda hubungnya, misalnya `{without}`; nama pada data rujukan dianggap sama"
    )
}

/// A title before or after a name, like `Dr. (H.C.)` or `S.Kom., M.T.`: letters, digits, `. , ( ) - / '` and single
/// spaces, 1 to 64 characters (ACT-03).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Title(String);

impl Title {
    /// Takes the title as typed. It has a letter, and no comma at either end: the comma between the name and a title is
    /// ours.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let line = Line::typed(text, Rule::Act03, ("title", "gelar"))?
            .neatly_spaced()?
            .at_most(COMMON_NAME_MAX)?
            .only(|c| is_letter(c) || c.is_ascii_digit() || " .,()-/'".contains(c))
            .map_err(|no| {
                no.with_help(say!("use letters, digits and . , ( ) - / '", "pakai huruf, angka, dan . , ( ) - / '"))
            })?;
        let text = line.accepted();
        let wrong = if !text.contains(is_letter) {
            say!("the title `{text}` has no letter", "gelar `{text}` tidak memuat huruf")
        } else if text.starts_with(',') {
            say!("the title `{text}` starts with a comma", "gelar `{text}` diawali koma")
        } else if text.ends_with(',') {
            say!("the title `{text}` ends with a comma", "gelar `{text}` diakhiri koma")
        } else {
            return Ok(Self(text));
        };
        Err(Refusal::input(Rule::Act03, wrong))
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
    let line = Line::typed(&whole, Rule::Act03, ("name with its titles", "nama dengan gelar"))?;
    Ok(line.at_most(COMMON_NAME_MAX)?.accepted())
}

/// Whether two names are the same person's, in normal form, without regard to case and repeated spaces (VER-08).
pub fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (composed(a), composed(b));
    a.split_whitespace().map(str::to_lowercase).eq(b.split_whitespace().map(str::to_lowercase))
}

/// Whether a registry's name is that of somebody of this `name`, or of their name `with_titles` (VER-08).
pub fn is_recorded_as(recorded: &str, name: &str, with_titles: &str) -> bool {
    // A hyphen was left out when the name was registered, or a space put in its place.
    ["", " "].into_iter().any(|hyphen| {
        let recorded = letters(recorded, hyphen);
        [name, with_titles].into_iter().any(|own| letters(own, hyphen) == recorded)
    })
}

/// A name's letters in normal form, small, with single spaces; apostrophes and other signs left out.
fn letters(text: &str, hyphen: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in composed(text).chars() {
        match c {
            '-' | '‐' | '‑' | '–' | '−' => plain.push_str(hyphen),
            ',' => plain.push(' '),
            c if c.is_whitespace() => plain.push(' '),
            c if is_letter(c) && !JOINING.contains(&c) => plain.extend(c.to_lowercase()),
            _ => {}
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
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
    fn reg_02_form_d_is_composed_and_what_cannot_be_seen_refused() {
        assert_eq!(PersonName::parse("Kade\u{301}k").unwrap().as_str(), "Kadék");
        for name in ["\u{3164}", "Budi\u{3164}Raya", "\u{ffa0}", "\u{115f}\u{1160}", "\u{651}", "Budi\u{202e}"] {
            let no = PersonName::parse(name).unwrap_err();
            assert_eq!(no.rule, Some(Rule::Reg02), "{name:?}");
            assert!(no.message.en.contains("U+"), "{}", no.message.en);
        }
    }

    #[test]
    fn reg_02_what_is_recorded_is_not_judged_again() {
        assert_eq!(PersonName::recorded("Maʼruf Raya").unwrap().as_str(), "Maʼruf Raya");
        assert!(PersonName::recorded(" ").is_err());
    }

    #[test]
    fn reg_02_a_name_with_an_apostrophe_or_hyphen_is_told_how_it_is_written() {
        for (name, without) in [
            ("Ma'ruf Raya", "`Maruf Raya`"),
            ("Ma’ruf Raya", "`Maruf Raya`"),
            ("Maʼruf Raya", "`Maruf Raya`"),
            ("Siti-Aminah", "`SitiAminah`"),
        ] {
            let help = PersonName::parse(name).unwrap_err().help.unwrap().en;
            assert!(help.contains(without), "{help}");
        }
        assert_eq!(PersonName::parse("Budi2").unwrap_err().help, None);
    }

    #[test]
    fn act_03_titles_are_written_as_people_write_them() {
        let titles = ["Dr.", "S.Kom., M.T.", "Sp.PD-KGEH(K)", "Ir", "Dr. (H.C.)", "(Hons)", "A.Md.Keb/S.Tr", "S1"];
        for title in titles.into_iter().chain(["S.T., M.Eng., Ph.D., IPM., ASEAN Eng.", "Da'i", &"a".repeat(64)]) {
            assert_eq!(Title::parse(title).unwrap().as_str(), title);
        }
        for title in ["", ", S.Kom.", ".", "S.Kom.,", "M.T.  Ph.D", "1", "Dr.;", "Dr. & Ir.", &"a".repeat(65)] {
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
        assert!(same_name("KADE\u{301}K", "kadék"), "a registry in form D");
        assert!(!same_name("Siti Aminah", "Siti Amina"));
        assert!(!same_name("Sitia Minah", "Siti Aminah"));
    }

    #[test]
    fn ver_08_a_registry_may_have_the_titles_and_an_apostrophe_more_or_less() {
        let agrees =
            |recorded| is_recorded_as(recorded, "Nuraini Siti Aminah", "Dr. Nuraini Siti Aminah, S.Kom., M.T.");
        for recorded in [
            "NURAINI SITI AMINAH",
            "Nur'aini Siti Aminah",
            "Nur’aini Siti-Aminah",
            "DR. NURAINI SITI AMINAH, S.KOM., M.T.",
            "Dr Nur`aini Siti Aminah S.Kom,M.T.",
        ] {
            assert!(agrees(recorded), "{recorded}");
        }
        for recorded in
            ["Nuraini Siti", "Dr. Nuraini Siti Aminah", "Nur Aini Siti Aminah", "Nuraini Siti Aminah, S.T.", ""]
        {
            assert!(!agrees(recorded), "{recorded}");
        }
        assert!(
            is_recorded_as("Siti-Aminah", "SitiAminah", "SitiAminah")
                && is_recorded_as("KADE\u{301}K", "kadék", "kadék")
        );
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
