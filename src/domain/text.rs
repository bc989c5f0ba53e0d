//! A sentence for a person, in both languages at once. Knows no screen: the language is chosen when it is shown.

use std::fmt;

use super::word::words;

words! {
    /// The language in which a person is spoken to.
    #[derive(Default)]
    pub enum Lang(word) {
        /// English.
        #[default]
        En = "en",
        /// Indonesian.
        Id = "id",
    }
}

/// One sentence in English and Indonesian; made by [`say!`](crate::say).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// In English: no capital at the start, no full stop at the end.
    pub en: String,
    /// The same in Indonesian.
    pub id: String,
}

impl Text {
    /// The sentence in `lang`.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Id => &self.id,
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.en)
    }
}

/// The text as one word of a shell's command line, for help lines that are copied and run.
pub fn shell_word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '@' | '.' | '_' | '-' | '+' | '/' | ':');
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Makes a [`Text`] from two format strings, English first: `say!("no user {email}", "tidak ada pengguna {email}")`.
/// Names are captured from around; what is not a plain name is bound with `let` before.
#[macro_export]
macro_rules! say {
    ($en:literal, $id:literal $(,)?) => {
        $crate::domain::text::Text { en: format!($en), id: format!($id) }
    };
}

#[cfg(test)]
mod tests {
    use super::shell_word;

    #[test]
    fn a_name_is_one_word_of_a_command_line() {
        assert_eq!(shell_word("ayu@dinas.test"), "ayu@dinas.test");
        assert_eq!(shell_word("Dinas Contoh"), "'Dinas Contoh'");
        assert_eq!(shell_word("Jum'at $HOME"), r"'Jum'\''at $HOME'");
        assert_eq!(shell_word(""), "''");
    }
}
