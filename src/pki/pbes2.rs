//! PBES2 encryption of PKCS#8 keys (RFC 8018, RFC 5958): PBKDF2-HMAC-SHA256 and AES-256-CBC.
//!
//! The `pkcs8` crate reads and writes the structures; `aws-lc-rs` derives and encrypts, more than twice as fast.

use std::num::NonZeroU32;

use aws_lc_rs::cipher::{
    AES_256, DecryptionContext, EncryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::pbkdf2;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::pkcs5::EncryptionScheme;
use pkcs8::pkcs5::pbes2::{EncryptionScheme as Cipher, Kdf, Parameters, Pbkdf2Prf};
use pkcs8::{EncryptedPrivateKeyInfoRef, SecretDocument};
use zeroize::Zeroizing;

use super::{Error, random};

/// What OWASP asks of PBKDF2-HMAC-SHA256.
const ITERATIONS: u32 = 600_000;

/// Encrypts a PKCS#8 key as DER `EncryptedPrivateKeyInfo`, with a salt and an IV of its own.
pub(super) fn encrypt(pkcs8: &[u8], passphrase: &str) -> Result<Vec<u8>, Error> {
    let (mut salt, mut iv) = ([0; 16], [0; 16]);
    random::fill(&mut salt)?;
    random::fill(&mut iv)?;
    let parameters =
        Parameters::generate_pbkdf2_sha256_aes256cbc(ITERATIONS, &salt, iv).map_err(|_| Error::Encryption)?;

    let cipher = PaddedBlockEncryptingKey::cbc_pkcs7(derive(passphrase, &salt, ITERATIONS)?);
    let mut body = Zeroizing::new(pkcs8.to_vec());
    body.reserve_exact(AES_256.block_len()); // room for the padding, or growing would leave a clear copy behind
    cipher
        .and_then(|key| key.less_safe_encrypt(&mut *body, EncryptionContext::Iv128(FixedLength::from(iv))))
        .map_err(|_| Error::Encryption)?;

    let info = EncryptedPrivateKeyInfoRef {
        encryption_algorithm: parameters.into(),
        encrypted_data: OctetStringRef::new(&body).map_err(|_| Error::Encryption)?,
    };
    let document = SecretDocument::try_from(info).map_err(|_| Error::Encryption)?;
    Ok(document.as_bytes().to_vec())
}

/// Decrypts a DER `EncryptedPrivateKeyInfo`. What comes out may still be no key: the padding fits by chance
/// for 1 in 256 wrong passphrases.
pub(super) fn decrypt(der: &[u8], passphrase: &str) -> Result<Zeroizing<Vec<u8>>, Error> {
    let info = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| Error::EncryptedKey)?;
    let EncryptionScheme::Pbes2(Parameters { kdf: Kdf::Pbkdf2(kdf), encryption: Cipher::Aes256Cbc { iv } }) =
        &info.encryption_algorithm
    else {
        return Err(Error::EncryptedKey);
    };
    if kdf.prf != Pbkdf2Prf::HmacWithSha256 {
        return Err(Error::EncryptedKey);
    }
    let key = derive(passphrase, kdf.salt.as_ref(), kdf.iteration_count)?;
    let mut body = Zeroizing::new(info.encrypted_data.as_bytes().to_vec());
    let length = PaddedBlockDecryptingKey::cbc_pkcs7(key)
        .and_then(|key| Ok(key.decrypt(&mut body, DecryptionContext::Iv128(FixedLength::from(*iv)))?.len()))
        .map_err(|_| Error::WrongPassphrase)?;
    body.truncate(length);
    Ok(body)
}

fn derive(passphrase: &str, salt: &[u8], iterations: u32) -> Result<UnboundCipherKey, Error> {
    let iterations = NonZeroU32::new(iterations).ok_or(Error::EncryptedKey)?;
    let mut key = Zeroizing::new([0; 32]);
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, iterations, salt, passphrase.as_bytes(), &mut *key);
    UnboundCipherKey::new(&AES_256, &*key).map_err(|_| Error::Encryption)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    #[test]
    fn the_pure_rust_crate_opens_it_too() {
        let encrypted = encrypt(&[0x30, 0x03, 0x02, 0x01, 0x07], "Rahasia#1").unwrap();
        let info = EncryptedPrivateKeyInfoRef::try_from(encrypted.as_slice()).unwrap();
        assert_eq!(info.decrypt("Rahasia#1").unwrap().as_bytes(), [0x30, 0x03, 0x02, 0x01, 0x07]);
    }
}
