//! Hashes of whole files. Must not know what the files are.

use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::HEXLOWER;

/// SHA-256 of some bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}

/// A hash as people compare it: lower-case hex without separators.
pub fn hex(hash: &[u8]) -> String {
    HEXLOWER.encode(hash)
}

#[cfg(test)]
mod tests {
    #[test]
    fn sha256_of_abc_is_the_one_of_fips_180() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(super::hex(&super::sha256(b"abc")), expected);
    }
}
