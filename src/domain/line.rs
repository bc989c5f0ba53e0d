//! One typed line: its normal form, whether it is filled, how it is spaced, how long it is and which characters it has.
//! Knows how to point at what is wrong; must not know what the line means.

use std::borrow::Cow;

use super::normal::{composed, unseen};
use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// A typed line in normal form, with the rule that judges it and what people call the field, in English and Indonesian.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    text: Cow<'a, str>,
    rule: Rule,
    field: (&'static str, &'static str),
}

impl<'a> Line<'a> {
    /// Takes what was typed, composed; refuses what cannot be seen in it, or turns it (REG-02). Everything that is kept of
    /// what people type comes through here.
    pub(super) fn typed(text: &'a str, rule: Rule, field: (&'static str, &'static str)) -> Result<Self, Refusal> {
        let line = Self { text: composed(text), rule, field };
        match unseen(&line.text) {
            None => Ok(line),
            Some((before, stray)) => Err(line.hides(before + 1, stray)),
        }
    }

    /// The text as it is kept.
    pub(super) fn accepted(self) -> String {
        self.text.into_owned()
    }

    fn hides(&self, place: usize, stray: char) -> Refusal {
        let ((en, id), number) = (self.field, u32::from(stray));
        let no = say!(
            "the {en} has U+{number:04X} at character {place}, which cannot be seen or turns the text",
            "{id} memuat U+{number:04X} pada karakter ke-{place}, yang tidak terlihat atau membalik teks"
        );
        Refusal::input(Rule::Reg02, no).with_help(say!(
            "type it anew: such a character comes along when a text is copied",
            "ketik ulang: karakter seperti itu terbawa ketika teks disalin"
        ))
    }

    /// Refuses an empty line, a space at either end and two in a row.
    pub(super) fn neatly_spaced(self) -> Result<Self, Refusal> {
        let (en, id) = self.field;
        let wrong = if self.text.trim().is_empty() {
            say!("the {en} is empty", "{id} kosong")
        } else if self.text.starts_with(char::is_whitespace) {
            say!("the {en} starts with a space", "{id} diawali spasi")
        } else if self.text.ends_with(char::is_whitespace) {
            say!("the {en} ends with a space", "{id} diakhiri spasi")
        } else if self.text.contains("  ") {
            say!("the {en} has two spaces in a row", "{id} memuat dua spasi berturut-turut")
        } else {
            return Ok(self);
        };
        Err(Refusal::input(self.rule, wrong))
    }

    /// Refuses more than `most` characters (not octets: X.520 bounds count characters).
    pub(super) fn at_most(self, most: usize) -> Result<Self, Refusal> {
        let (en, id) = self.field;
        let length = self.text.chars().count();
        if length <= most {
            return Ok(self);
        }
        Err(Refusal::input(
            self.rule,
            say!(
                "the {en} has {length} characters, and at most {most} are accepted",
                "{id} panjangnya {length} karakter, paling banyak {most}"
            ),
        ))
    }

    /// A name of any letters and signs: filled, at most `most` characters, no control character, no space but single ones.
    pub(super) fn neat(self, most: usize) -> Result<String, Refusal> {
        let line = self.neatly_spaced()?.at_most(most)?;
        Ok(line.only(|c| !c.is_control() && (c == ' ' || !c.is_whitespace()))?.accepted())
    }

    /// Refuses the first character that `allowed` does not let through, naming it and its place.
    pub(super) fn only(self, allowed: impl Fn(char) -> bool) -> Result<Self, Refusal> {
        let (en, id) = self.field;
        let Some((before, stray)) = self.text.chars().enumerate().find(|&(_, c)| !allowed(c)) else {
            return Ok(self);
        };
        let (place, Text { en: stray, id: asing }) = (before + 1, shown(stray));
        let typed: String = self.text.chars().take(100).filter(|c| !c.is_control()).collect();
        Err(Refusal::input(
            self.rule,
            say!(
                "the {en} `{typed}` has {stray} at character {place}",
                "{id} `{typed}` memuat {asing} pada karakter ke-{place}"
            ),
        ))
    }
}

/// A letter of any script. Roman numerals such as `Ⅳ` count as digits, not letters.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !c.is_numeric()
}

/// How a refusal shows one character: itself, and its number too where it cannot be seen or is easily mistaken.
pub(super) fn shown(c: char) -> Text {
    let number = u32::from(c);
    match c {
        ' ' => say!("a space (U+0020)", "spasi (U+0020)"),
        '!'..='~' => say!("`{c}`", "`{c}`"),
        _ if c.is_alphanumeric() => say!("`{c}` (U+{number:04X})", "`{c}` (U+{number:04X})"),
        _ => say!("U+{number:04X}", "U+{number:04X}"),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;

    fn line(text: &str) -> Line<'_> {
        Line::typed(text, Rule::Reg02, ("name", "nama")).unwrap()
    }

    #[test]
    fn points_at_the_character_by_sight_or_by_number() {
        let said = |text| line(text).only(is_letter).err().map(|no| no.message.en);
        assert_eq!(said("Budi2").as_deref(), Some("the name `Budi2` has `2` at character 5"));
        assert_eq!(said("Bu\u{a0}di").as_deref(), Some("the name `Bu\u{a0}di` has U+00A0 at character 3"));
        assert_eq!(said("Ⅳ").as_deref(), Some("the name `Ⅳ` has `Ⅳ` (U+2163) at character 1"));
        assert_eq!(said("Éñ"), None);
    }

    #[test]
    fn tells_the_kinds_of_bad_spacing_apart() {
        let said = |text| line(text).neatly_spaced().err().map(|no| no.message.id);
        assert_eq!(said("").as_deref(), Some("nama kosong"));
        assert_eq!(said("  ").as_deref(), Some("nama kosong"));
        assert_eq!(said(" a").as_deref(), Some("nama diawali spasi"));
        assert_eq!(said("a\t").as_deref(), Some("nama diakhiri spasi"));
        assert_eq!(said("a  b").as_deref(), Some("nama memuat dua spasi berturut-turut"));
        assert_eq!(said("a b"), None);
    }

    #[test]
    fn reg_02_every_line_is_composed_and_holds_nothing_unseen() {
        assert_eq!(line("Kade\u{301}k").accepted(), "Kadék");
        let no = Line::typed("Budi\u{3164}Raya", Rule::Act03, ("title", "gelar")).unwrap_err();
        assert_eq!((no.rule, no.help.is_some()), (Some(Rule::Reg02), true));
        assert_eq!(no.message.en, "the title has U+3164 at character 5, which cannot be seen or turns the text");
    }

    #[test]
    fn counts_characters_not_octets() {
        assert!(line("éé").at_most(2).is_ok());
        assert!(line("ééé").at_most(2).is_err());
    }
}
