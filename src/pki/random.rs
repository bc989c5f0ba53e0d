//! Secure random bytes, from the library that also does the ciphers. Must not know what they are for.

use super::Error;

/// Fills `bytes` from the secure source of the system.
pub fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    aws_lc_rs::rand::fill(bytes).map_err(|_| Error::Random)
}

#[cfg(test)]
mod tests {
    #[test]
    fn two_draws_differ() {
        let (mut one, mut other) = ([0; 32], [0; 32]);
        assert!(super::fill(&mut one).is_ok() && super::fill(&mut other).is_ok());
        assert_ne!(one, other);
    }
}
