//! Goes once over a text file before anything in it is used: size, and that it is UTF-8 to the end.
//! Knows what else spreadsheets write in its place; must not know rows.

use std::io::{Read, Seek, SeekFrom};

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::Failure;
use super::input::Input;
use super::lines::Lines;
use crate::domain::Refusal;
use crate::domain::table::{FileFault, Sheet};

const CHUNK: usize = 64 << 10;
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Checks that `input` is within its limit, not empty and UTF-8, and leaves it behind the byte-order mark.
/// Returns its number of lines. In flat memory, whatever the size.
pub(super) fn check(input: &mut Input, sheet: Sheet) -> Result<u64, Failure> {
    let (mut chunk, mut kept, mut size, mut lines) = (vec![0; CHUNK], 0, 0_u64, Lines::new());
    let mut bom = 0;
    loop {
        let read = input.read(&mut chunk[kept..]).map_err(|source| input.failure(source))?;
        if size == 0 {
            kind(&chunk[..read]).map_or(Ok(()), |fault| Err(sheet.refuse(fault)))?;
            bom = if chunk[..read].starts_with(BOM) { BOM.len() as u64 } else { 0 };
        }
        size += read as u64;
        if let Some(most) = input.most().filter(|most| size > *most) {
            return Err(sheet.refuse(FileFault::TooLarge(most)).into());
        }
        let text = &chunk[..kept + read];
        let valid = Encoding::utf8_valid_up_to(text);
        lines.pass(&text[..valid]);
        let cut_short = text.len() - valid < 4 && read > 0 && is_start(&text[valid..]);
        if valid < text.len() && !cut_short {
            return Err(stray_byte(sheet, lines.line(), text, valid).into());
        }
        kept = text.len() - valid;
        chunk.copy_within(valid..valid + kept, 0);
        if read == 0 {
            break;
        }
    }
    if size == bom {
        return Err(sheet.refuse(FileFault::Empty).into());
    }
    input.seek(SeekFrom::Start(bom)).map_err(|source| input.failure(source))?;
    Ok(lines.line())
}

/// Whether `tail` may become a character when more bytes follow.
fn is_start(tail: &[u8]) -> bool {
    std::str::from_utf8(tail).err().is_none_or(|error| error.valid_up_to() == 0 && error.error_len().is_none())
}

/// What the file is when its first bytes already say that it is no UTF-8 text.
fn kind(head: &[u8]) -> Option<FileFault<'static>> {
    let utf16 = Encoding::for_bom(head).is_some_and(|(encoding, _)| encoding != UTF_8);
    if utf16 || head.iter().take(4).any(|byte| *byte == 0) {
        return Some(FileFault::Utf16);
    }
    let workbook = head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xD0\xCF\x11\xE0");
    workbook.then_some(FileFault::Workbook)
}

fn stray_byte(sheet: Sheet, line: u64, text: &[u8], at: usize) -> Refusal {
    let parts = |byte: &u8| matches!(byte, b';' | b',' | b'\t' | b'"' | b'\r' | b'\n' | b' ');
    let from = text[..at].iter().rposition(parts).map_or(0, |before| before + 1).max(at.saturating_sub(40));
    let to = text[at..].iter().position(parts).map_or(text.len(), |after| at + after).min(at + 40);
    let word = WINDOWS_1252.decode_without_bom_handling(&text[from..to]).0;
    sheet.refuse(FileFault::NotUtf8(line, &word))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod tests {
    use super::*;

    fn checked(bytes: &[u8], most: Option<u64>) -> Result<u64, String> {
        let mut input = Input::hold("test", bytes, most).unwrap();
        check(&mut input, Sheet::People).map_err(|failure| failure.to_string())
    }

    #[test]
    fn reg_06_a_character_cut_between_two_chunks_is_whole() {
        for shift in 0..8 {
            let text = format!("{}é€😀\nlast", "x".repeat(CHUNK - shift));
            assert_eq!(checked(text.as_bytes(), None), Ok(2), "{shift}");
        }
    }

    #[test]
    fn reg_06_what_is_not_utf_8_is_named_with_its_line() {
        let said = checked(b"nama;emailAddress\nAndr\xE9 Contoh;andre@contoh.go.id\n", None).unwrap_err();
        assert_eq!(said, "line 2 is not UTF-8; as Windows-1252 it would hold `André`");
        let late = [vec![b'\n'; CHUNK * 2], b"ab\xFF".to_vec()].concat();
        assert!(checked(&late, None).unwrap_err().starts_with("line 131073 is not UTF-8"));
        assert!(checked(b"ab\xC3", None).unwrap_err().starts_with("line 1 "), "cut short at the end");
        for utf16 in [&b"\xFF\xFEn\0a\0"[..], b"\xFE\xFF\0n\0a", b"n\0a\0"] {
            assert!(checked(utf16, None).unwrap_err().contains("UTF-16"));
        }
        assert!(checked(b"PK\x03\x04rest", None).unwrap_err().contains("workbook"));
    }

    #[test]
    fn reg_06_the_limit_counts_bytes_of_the_file_and_can_be_lifted() {
        assert_eq!(checked(b"12345", Some(5)), Ok(1));
        assert_eq!(checked(b"123456", Some(5)).unwrap_err(), "the file is larger than 5 bytes");
        assert_eq!(checked(&vec![b'x'; 3 << 20], None), Ok(1));
    }

    #[test]
    fn reg_06_an_empty_file_is_refused_with_or_without_a_mark() {
        assert_eq!(checked(b"", None).unwrap_err(), "the file is empty");
        assert_eq!(checked(BOM, None).unwrap_err(), "the file is empty");
    }
}
