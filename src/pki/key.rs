//! Private keys: made, loaded, encrypted under a passphrase. Must not know certificates, rows or files.

use std::fmt;

use rcgen::{
    KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, PKCS_RSA_SHA384, PublicKeyData,
    RsaKeySize,
};
use zeroize::Zeroizing;

use super::public::PublicKeyKind;
use super::signer::Signer;
use super::{Error, pbes2};
use crate::domain::key::KeyType;

/// A private key of a supported kind that is known to load. Its memory is wiped when dropped.
#[derive(Clone)]
pub struct PrivateKey {
    pkcs8: Zeroizing<Vec<u8>>,
    spki: Vec<u8>,
    kind: KeyType,
}

/// The hash that an RSA key signs with; an ECDSA key has the one of its curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
}

impl PrivateKey {
    /// Makes a new key. RSA takes about 0.1 s for 2048 bits and 0.7 s for 4096, with a wide spread.
    pub fn generate(kind: KeyType) -> Result<Self, Error> {
        let pair = match kind {
            KeyType::Rsa2048 => KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048),
            KeyType::Rsa3072 => KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_3072),
            KeyType::Rsa4096 => KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_4096),
            KeyType::EcdsaP256 => KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256),
            KeyType::EcdsaP384 => KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384),
        };
        let pair = Signer(pair?);
        let pkcs8 = Zeroizing::new(pair.0.serialized_der().to_vec());
        Ok(Self { pkcs8, spki: pair.subject_public_key_info(), kind })
    }

    /// Loads a key from PKCS#8 DER, checking that it is a whole and consistent one.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, Error> {
        let pair = Signer(KeyPair::try_from(der).map_err(|_| Error::PrivateKey)?);
        let spki = pair.subject_public_key_info();
        let kind = PublicKeyKind::read(&spki).ok().and_then(PublicKeyKind::key_type).ok_or(Error::PrivateKey)?;
        Ok(Self { pkcs8: Zeroizing::new(der.to_vec()), spki, kind })
    }

    /// Decrypts a DER `EncryptedPrivateKeyInfo`.
    ///
    /// [`Error::WrongPassphrase`] also when the padding happens to fit but no key comes out (1 in 256 wrong ones);
    /// [`Error::EncryptedKey`] when the bytes are no such thing at all.
    pub fn decrypt(der: &[u8], passphrase: &str) -> Result<Self, Error> {
        let pkcs8 = pbes2::decrypt(der, passphrase)?;
        Self::from_pkcs8(&pkcs8).map_err(|_| Error::WrongPassphrase)
    }

    /// Encrypts the key as a DER `EncryptedPrivateKeyInfo` that `openssl pkey` opens (`PAS-06`).
    pub fn encrypt(&self, passphrase: &str) -> Result<Vec<u8>, Error> {
        pbes2::encrypt(&self.pkcs8, passphrase)
    }

    /// The key as PKCS#8 DER, unencrypted: for sealing and PKCS#12 only.
    pub fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// The public half as DER `SubjectPublicKeyInfo`.
    pub fn public_key_spki(&self) -> &[u8] {
        &self.spki
    }

    /// The kind of the key.
    pub const fn kind(&self) -> KeyType {
        self.kind
    }

    /// The key, ready to sign.
    pub(super) fn signer(&self, hash: Hash) -> Result<Signer, Error> {
        let algorithm = match (self.kind, hash) {
            (KeyType::EcdsaP256, _) => &PKCS_ECDSA_P256_SHA256,
            (KeyType::EcdsaP384, _) => &PKCS_ECDSA_P384_SHA384,
            (_, Hash::Sha256) => &PKCS_RSA_SHA256,
            (_, Hash::Sha384) => &PKCS_RSA_SHA384,
        };
        let pair = KeyPair::from_pkcs8_der_and_sign_algo(&self.pkcs8.as_slice().into(), algorithm);
        Ok(Signer(pair.map_err(|_| Error::PrivateKey)?))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "PrivateKey({}, …)", self.kind)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    #[test]
    fn every_kind_loads_again() {
        for kind in [KeyType::Rsa2048, KeyType::EcdsaP256, KeyType::EcdsaP384] {
            let key = PrivateKey::generate(kind).unwrap();
            let again = PrivateKey::from_pkcs8(key.pkcs8()).unwrap();
            assert_eq!((again.kind(), again.public_key_spki()), (kind, key.public_key_spki()));
            assert_eq!(format!("{key:?}"), format!("PrivateKey({kind}, …)"));
        }
        assert!(matches!(PrivateKey::from_pkcs8(b"no"), Err(Error::PrivateKey)));
    }

    #[test]
    fn pas_06_a_key_opens_with_its_passphrase_only() {
        let key = PrivateKey::generate(KeyType::EcdsaP256).unwrap();
        let encrypted = key.encrypt("Rahasia#1").unwrap();
        assert_eq!(PrivateKey::decrypt(&encrypted, "Rahasia#1").unwrap().pkcs8(), key.pkcs8());
        assert!(matches!(PrivateKey::decrypt(&encrypted, "Rahasia#2"), Err(Error::WrongPassphrase)));
        assert!(matches!(PrivateKey::decrypt(b"no", "Rahasia#1"), Err(Error::EncryptedKey)));
        assert!(!encrypted.windows(16).any(|part| key.pkcs8().windows(16).any(|plain| plain == part)));
    }
}
