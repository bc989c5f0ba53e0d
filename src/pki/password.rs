//! Passwords of accounts, kept as Argon2id hashes. Must not know whose they are, nor which are allowed.

use argon2::password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

use super::Error;

/// OWASP's minimum for Argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// Hashes a password with 16 random bytes of salt, as a PHC string (`LOG-05`).
pub fn hash(password: &str, salt: &[u8; 16]) -> Result<String, Error> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|_| Error::PasswordHash)?;
    let salt = SaltString::encode_b64(salt).map_err(|_| Error::PasswordHash)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(password.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|_| Error::PasswordHash)
}

/// Whether `password` is the one that was hashed; the cost is read from the hash. Compares in constant time.
pub fn verify(password: &str, hash: &str) -> Result<bool, Error> {
    let parsed = PasswordHash::new(hash).map_err(|_| Error::PasswordHash)?;
    match Argon2::default().verify_password(password.as_bytes(), &parsed) {
        Ok(()) => Ok(true),
        Err(password_hash::Error::Password) => Ok(false),
        Err(_) => Err(Error::PasswordHash),
    }
}

/// Pays the price of [`verify`] where there is no hash to compare with, so that time does not tell who has an account.
pub fn verify_nobody(password: &str) -> Result<(), Error> {
    verify(password, NOBODY).map(drop)
}

/// The hash of nobody's password, with today's parameters.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$CCv1k+OgTOY2o6b9oYXWUQjthgkklr8CN2O7KhjhHyo";

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    #[test]
    fn log_05_a_password_is_kept_as_argon2id() {
        let kept = hash("Sandi-yang-panjang-1", &[3; 16]).unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(verify("Sandi-yang-panjang-1", &kept).unwrap());
        assert!(!verify("sandi-yang-panjang-1", &kept).unwrap());
        assert!(matches!(verify("x", "not a hash"), Err(Error::PasswordHash)));
    }

    #[test]
    fn log_01_nobody_s_password_costs_what_everybody_s_does() {
        let parameters = |hash: &str| hash.rsplitn(3, '$').last().map(str::to_owned);
        let real = hash("Sandi-yang-panjang-1", &[3; 16]).unwrap();
        assert_eq!(parameters(NOBODY), parameters(&real), "{}", hash("nobody", &[0; 16]).unwrap());
        assert!(verify_nobody("Sandi-yang-panjang-1").is_ok());
    }
}
