//! Kinds of keys that certificates are made for. Knows their names; must not know how a key is made.

use super::word::words;

words! {
    /// A kind of key and its size.
    pub enum KeyType(word) {
        /// RSA with 2048 bits: what subscribers get unless told otherwise.
        Rsa2048 = "rsa2048",
        /// RSA with 3072 bits.
        Rsa3072 = "rsa3072",
        /// RSA with 4096 bits: what a CA gets unless told otherwise.
        Rsa4096 = "rsa4096",
        /// ECDSA over NIST P-256.
        EcdsaP256 = "ecdsa-p256",
        /// ECDSA over NIST P-384.
        EcdsaP384 = "ecdsa-p384",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_reads_back() {
        for kind in KeyType::ALL {
            assert_eq!(KeyType::parse(kind.word()), Some(kind));
        }
        assert_eq!(KeyType::parse("RSA2048"), None);
    }
}
