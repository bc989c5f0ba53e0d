//! Codes of authenticator apps (RFC 6238): HMAC-SHA1, six digits, thirty seconds, as every app knows them.
//! Knows how a code is computed; must not know devices, or which codes were used.

use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

use super::Error;

/// What an app shows above the code; no real service is called so.
const ISSUER: &str = "BSrE Uji (TEST)";

/// How far the clocks of phone and store may be apart, in steps of thirty seconds.
const SKEW: u16 = 1;

/// The secret that an app shares with the store.
pub struct Authenticator(Totp);

impl Authenticator {
    /// Takes a secret of at least 16 bytes for an account.
    pub fn new(secret: &[u8], account: &str) -> Result<Self, Error> {
        let account = account.replace(':', "_");
        let builder = Builder::new().with_secret(secret.to_vec()).with_skew(SKEW);
        let built = builder.with_issuer(Some(ISSUER)).with_account_name(account).build();
        built.map(Self).map_err(|_| Error::Authenticator)
    }

    /// Takes a secret as apps write it: base 32, blanks and capitals do not matter.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        let bare: Zeroizing<String> = Zeroizing::new(
            text.chars().filter(|sign| !sign.is_whitespace() && *sign != '=').collect::<String>().to_ascii_uppercase(),
        );
        let secret = Secret::try_from_base32(bare.as_str()).map_err(|_| Error::Authenticator)?;
        Self::new(secret.as_bytes(), "-")
    }

    /// The time step that `code` belongs to, when it is the one of `unix` seconds or a neighbour of it.
    pub fn matched_step(&self, code: &str, unix: i64) -> Option<u64> {
        let digits: Zeroizing<String> = Zeroizing::new(code.chars().filter(|sign| !sign.is_whitespace()).collect());
        self.0.check(&digits, u64::try_from(unix).ok()?)
    }

    /// The code at `unix` seconds.
    pub fn code(&self, unix: i64) -> Zeroizing<String> {
        Zeroizing::new(self.0.generate(u64::try_from(unix).unwrap_or(0)).to_string())
    }

    /// The secret in base 32, to be typed into an app.
    pub fn secret_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.secret().to_base32())
    }

    /// The `otpauth://` URI that an app scans.
    pub fn uri(&self) -> Result<Zeroizing<String>, Error> {
        self.0.to_url().map(Zeroizing::new).map_err(|_| Error::Authenticator)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    const RFC: &[u8] = b"12345678901234567890";

    #[test]
    fn log_01_the_codes_are_those_of_rfc_6238() {
        let app = Authenticator::new(RFC, "rani@dinas.test").unwrap();
        let vectors = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (unix, code) in vectors {
            assert_eq!(app.code(unix).as_str(), code, "{unix}");
            assert_eq!(app.matched_step(code, unix), Some(unix.unsigned_abs() / 30));
        }
    }

    #[test]
    fn log_05_a_code_is_good_one_step_early_and_late() {
        let app = Authenticator::new(RFC, "rani@dinas.test").unwrap();
        let code = app.code(3_000);
        for (unix, matched) in [(2_969, None), (2_970, Some(100)), (3_059, Some(100)), (3_060, None)] {
            assert_eq!(app.matched_step(&code, unix), matched, "{unix}");
        }
        for text in ["", "12345", "1234567", "+12345", "abcdef"] {
            assert_eq!(app.matched_step(text, 3_000), None, "{text}");
        }
    }

    #[test]
    fn log_02_a_secret_is_told_as_text_and_uri() {
        let app = Authenticator::new(RFC, "rani@dinas.test").unwrap();
        assert_eq!(app.secret_text().as_str(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let uri = app.uri().unwrap();
        assert!(
            uri.starts_with("otpauth://totp/BSrE%20Uji%20%28TEST%29:rani%40dinas.test?secret=GEZDGNBV"),
            "{}",
            *uri
        );
        let read = Authenticator::from_text("gezd gnbv gy3t qojq gezd gnbv gy3t qojq").unwrap();
        assert_eq!(read.code(59), app.code(59));
        assert!(Authenticator::from_text("not base 32!").is_err());
        assert!(Authenticator::from_text("GEZDGNBV").is_err());
    }
}
