//! A recommendation form: a PDF on paper's terms. Knows how a PDF begins and ends; must not read what it says.

use super::{Refusal, Rule};
use crate::say;

/// The largest form accepted, in bytes (VRF-06).
pub const MAX_BYTES: usize = 1 << 20;

/// Readers look for the end mark in this many last bytes.
const TAIL: usize = 1024;

/// A PDF of at most 1 MiB (VRF-06); its hash is kept with it.
#[derive(Clone, PartialEq, Eq)]
pub struct Form(Vec<u8>);

impl Form {
    /// Takes the bytes of a file for a form, or says why it is none (VRF-06).
    pub fn parse(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
        let message = if bytes.is_empty() {
            say!("the form is empty", "formulirnya kosong")
        } else if bytes.len() > MAX_BYTES {
            say!("the form is larger than 1 MiB", "formulir lebih besar dari 1 MiB")
        } else if !bytes.starts_with(b"%PDF-") {
            say!("the form is not a PDF", "formulir bukan PDF")
        } else if !tail.windows(5).any(|five| five == b"%%EOF") {
            say!("the PDF is cut short: its end mark is missing", "PDF terpotong: tanda akhirnya tidak ada")
        } else {
            return Ok(Self(bytes));
        };
        Err(Refusal::input(Rule::Vrf06, message))
    }

    /// The file as it came in.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Says its size only: a form names people.
impl std::fmt::Debug for Form {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Form({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vrf_06_a_form_is_a_whole_pdf_of_at_most_one_mebibyte() {
        let said = |bytes: &[u8]| Form::parse(bytes.to_vec()).map_err(|refusal| refusal.message.en);
        assert!(said(b"%PDF-1.4\n%%EOF\n").is_ok());
        assert_eq!(said(b""), Err("the form is empty".into()));
        assert_eq!(said(b"hello %PDF-1.4 %%EOF"), Err("the form is not a PDF".into()));
        assert_eq!(said(b"%PDF-1.4\n1 0 obj"), Err("the PDF is cut short: its end mark is missing".into()));
        let mut large = b"%PDF-1.4\n".to_vec();
        large.resize(MAX_BYTES - 6, b' ');
        large.extend(b"%%EOF\n");
        assert!(said(&large).is_ok());
        large.push(b'\n');
        assert_eq!(said(&large), Err("the form is larger than 1 MiB".into()));
    }
}
