//! PEM texts (RFC 7468). Must not know what is inside.

use pkcs8::der::pem::{LineEnding, encode_string};
use x509_parser::pem::parse_x509_pem;

use super::Error;

/// Label of a certificate.
pub const CERTIFICATE: &str = "CERTIFICATE";
/// Label of a CRL.
pub const CRL: &str = "X509 CRL";
/// Label of a private key that is encrypted under a passphrase.
pub const ENCRYPTED_KEY: &str = "ENCRYPTED PRIVATE KEY";

/// Writes DER as PEM, with a line end at the end.
pub fn encode(label: &str, der: &[u8]) -> Result<String, Error> {
    encode_string(label, LineEnding::LF, der).map_err(|_| Error::Pem)
}

/// Reads the first block of a PEM text, whatever stands before it: its label and its bytes.
pub fn decode(text: &[u8]) -> Result<(String, Vec<u8>), Error> {
    let (_, block) = parse_x509_pem(text).map_err(|_| Error::Pem)?;
    Ok((block.label, block.contents))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        let text = encode(CRL, &[1; 100]).unwrap();
        assert!(text.starts_with("-----BEGIN X509 CRL-----\n") && text.ends_with("-----END X509 CRL-----\n"));
        assert_eq!(decode(format!("subject: x\n{text}").as_bytes()).unwrap(), (CRL.to_owned(), vec![1; 100]));
        assert!(decode(b"no").is_err());
    }
}
