//! Tokens of mailed links: their text and the hash that is stored. Must not know links or their times.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::HEXLOWER;
use zeroize::{Zeroize, Zeroizing};

/// What is stored of a token (`LNK-02`).
pub type Hash = [u8; 32];

/// The text of a token: 160 random bits as 40 lower-case hex digits (`LNK-02` wants 128 or more).
pub fn text(mut random: [u8; 20]) -> Zeroizing<String> {
    let text = Zeroizing::new(HEXLOWER.encode(&random));
    random.zeroize();
    text
}

/// SHA-256 of a token's text; blanks around it and capitals do not matter, as it is often pasted.
///
/// No salt and no slow hash: a token has too many bits to be guessed, and the hash is what it is looked up by.
pub fn hash(token: &str) -> Hash {
    let plain = Zeroizing::new(token.trim().to_ascii_lowercase());
    let mut hash = Hash::default();
    hash.copy_from_slice(digest(&SHA256, plain.as_bytes()).as_ref());
    hash
}

/// Sixteen hex digits that stand for `bytes` in a file's name.
pub fn fingerprint(bytes: &[u8]) -> String {
    HEXLOWER.encode(&digest(&SHA256, bytes).as_ref()[..8])
}

/// Whether two hashes are the same, in constant time (`LNK-02`).
pub fn same(one: &Hash, other: &Hash) -> bool {
    verify_slices_are_equal(one, other).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lnk_02_a_token_has_160_bits_and_is_kept_as_its_hash() {
        let token = text([0xAB; 20]);
        assert_eq!(token.as_str(), "ab".repeat(20));
        assert!(same(&hash(&token), &hash(&format!(" {}\n", token.to_uppercase()))));
        assert!(!same(&hash(&token), &hash(&text([0xAC; 20]))));
    }
}
