//! Text in normal form, and what in it cannot be seen (REG-02). Knows characters by their Unicode properties; must not
//! know what a text is for.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{BidiControl, BinaryProperty, DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// The text in normal form C: `e` with U+0301 behind it is `é`, as a keyboard types it (REG-02).
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// The first character that cannot be seen, or that turns the text around it, with its place from 0 (REG-02).
pub fn unseen(text: &str) -> Option<(usize, char)> {
    let mut base = false;
    text.chars().enumerate().find(|&(_, c)| {
        let lone = is_mark(c) && !base;
        base = !c.is_whitespace() && !c.is_control();
        lone || is_unseen(c)
    })
}

/// Whether it leaves nothing on a screen by itself, or turns what stands beside it.
pub fn is_unseen(c: char) -> bool {
    has::<DefaultIgnorableCodePoint>(c) || has::<BidiControl>(c) || is_filler(c)
}

fn has<P: BinaryProperty>(c: char) -> bool {
    CodePointSetData::new::<P>().contains(c)
}

/// What Unicode calls a sign, and every font leaves blank: braille without dots, a note without a head, annotations.
const fn is_filler(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{1d159}' | '\u{fff9}'..='\u{fffb}')
}

/// Whether it is drawn onto the character before it.
fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reg_02_form_d_is_composed() {
        assert_eq!(composed("Kade\u{301}k"), "Kadék");
        assert_eq!(composed("\u{212b}"), "Å", "one of the signs that are another");
        assert!(matches!(composed("Ayu Lestari"), Cow::Borrowed(_)));
    }

    #[test]
    fn reg_02_what_cannot_be_seen_or_turns_the_text_is_found() {
        for hidden in [
            '\u{3164}',
            '\u{ffa0}',
            '\u{115f}',
            '\u{1160}',
            '\u{200b}',
            '\u{200d}',
            '\u{ad}',
            '\u{202e}',
            '\u{2066}',
            '\u{61c}',
            '\u{feff}',
            '\u{fe0f}',
            '\u{e0041}',
            '\u{2800}',
        ] {
            assert_eq!(unseen(&format!("Bu{hidden}di")), Some((2, hidden)), "{hidden:?}");
        }
        for lone in ["\u{651}", "\u{301}a", "Budi \u{651}"] {
            assert!(unseen(lone).is_some(), "{lone:?}");
        }
        for text in ["", "Ayu Lestari", "Kadék", "ꦱꦶꦠꦶ", "بّ", "S.Kom., M.T.", "baris\nlain", "日本", "x\u{30c}"]
        {
            assert_eq!(unseen(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn reg_02_what_is_composed_stays(text in "\\PC{0,40}") {
            let once = composed(&text).into_owned();
            prop_assert_eq!(composed(&once), once.as_str());
        }
    }
}
