//! The vault: seals what lies in the store under the master key, and makes keyed hashes of short codes.
//! Knows ciphers; must not know which rows there are, nor the file the key lies in.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::{hkdf, hmac};
use data_encoding::HEXLOWER;
use zeroize::{Zeroize, Zeroizing};

use super::Error;

/// The first byte of every sealed value; another layout gets another number.
const VERSION: u8 = 1;
/// What the key file begins with.
const FILE_PREFIX: &str = "bsre-master-key-v1:";

/// The store's master key with the keys derived from it, so that sealing many small values is cheap.
pub struct MasterKey {
    bytes: Zeroizing<[u8; 32]>,
    cipher: RandomizedNonceKey,
    mac: hmac::Key,
}

impl MasterKey {
    /// Makes a new key of 32 random bytes.
    pub fn generate(mut random: [u8; 32]) -> Result<Self, Error> {
        let key = Self::from_bytes(&random);
        random.zeroize();
        key
    }

    /// Takes a key as it is.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, Error> {
        let cipher = RandomizedNonceKey::new(&AES_256_GCM, &*subkey(bytes, "seal")?).map_err(|_| Error::Encryption)?;
        let mac = hmac::Key::new(hmac::HMAC_SHA256, &*subkey(bytes, "mac")?);
        Ok(Self { bytes: Zeroizing::new(*bytes), cipher, mac })
    }

    /// Reads the one line of a key file.
    pub fn from_file_text(text: &str) -> Result<Self, Error> {
        let digits = text.trim().strip_prefix(FILE_PREFIX).ok_or(Error::MasterKey)?;
        let decoded = Zeroizing::new(HEXLOWER.decode(digits.as_bytes()).map_err(|_| Error::MasterKey)?);
        let mut bytes = Zeroizing::new([0; 32]);
        if decoded.len() != bytes.len() {
            return Err(Error::MasterKey);
        }
        bytes.copy_from_slice(&decoded);
        Self::from_bytes(&bytes)
    }

    /// The one line of a key file, with its line end.
    pub fn to_file_text(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(HEXLOWER.encode(&*self.bytes));
        Zeroizing::new(format!("{FILE_PREFIX}{}\n", &*digits))
    }

    /// Sixteen hex digits that tell keys apart and give nothing of them away; the store keeps them to know its key.
    pub fn check_value(&self) -> String {
        HEXLOWER.encode(&self.mac("check value", &[])[..8])
    }

    /// Encrypts `plain` for one place only, such as `certificate/<serial>/escrow`.
    ///
    /// Version byte, random nonce of 12 bytes, ciphertext, tag of 16 bytes: 29 bytes more than `plain`.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let mut body = Vec::with_capacity(plain.len() + AES_256_GCM.tag_len());
        body.extend_from_slice(plain);
        let nonce = self.cipher.seal_in_place_append_tag(bound_to(place), &mut body).map_err(|_| Error::Encryption)?;
        Ok([&[VERSION], &nonce.as_ref()[..], &body].concat())
    }

    /// Decrypts what was sealed for the same place. A value from another place does not open.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        let refused = || Error::Sealed(place.to_owned());
        let (&[VERSION], rest) = sealed.split_first_chunk().ok_or_else(refused)? else { return Err(refused()) };
        let (nonce, body) = rest.split_first_chunk::<NONCE_LEN>().ok_or_else(refused)?;
        let mut body = Zeroizing::new(body.to_vec());
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let length = self.cipher.open_in_place(nonce, bound_to(place), &mut body).map_err(|_| refused())?.len();
        body.truncate(length);
        Ok(body)
    }

    /// HMAC-SHA256 of a short secret such as a one-time code, whose plain hash could be searched through.
    pub fn mac(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        let mut mac = [0; 32];
        mac.copy_from_slice(hmac::sign(&self.mac, &framed(purpose, bytes)).as_ref());
        mac
    }

    /// Whether `mac` is that of `bytes`, in constant time.
    pub fn verify_mac(&self, purpose: &str, bytes: &[u8], mac: &[u8]) -> bool {
        hmac::verify(&self.mac, &framed(purpose, bytes), mac).is_ok()
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MasterKey(…)")
    }
}

/// HKDF-SHA256 of the master key for one purpose: no two purposes share a key.
fn subkey(master: &[u8; 32], purpose: &str) -> Result<Zeroizing<[u8; 32]>, Error> {
    let mut key = Zeroizing::new([0; 32]);
    hkdf::Salt::new(hkdf::HKDF_SHA256, b"bsre v1")
        .extract(master)
        .expand(&[purpose.as_bytes()], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut *key))
        .map_err(|_| Error::Encryption)?;
    Ok(key)
}

/// What a sealed value is authenticated with: layout and place.
fn bound_to(place: &str) -> Aad<Vec<u8>> {
    Aad::from([&[VERSION], place.as_bytes()].concat())
}

/// Purpose and bytes with no way to shift the border between them.
fn framed(purpose: &str, bytes: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([&(purpose.len() as u64).to_be_bytes(), purpose.as_bytes(), bytes].concat())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed test may panic")]
mod tests {
    use super::*;

    fn key(byte: u8) -> MasterKey {
        MasterKey::generate([byte; 32]).unwrap()
    }

    #[test]
    fn opens_in_its_place_under_its_key_only() {
        let sealed = key(7).seal("certificate/01/escrow", b"secret").unwrap();
        assert_eq!(sealed.len(), 6 + 29);
        assert_eq!(**key(7).open("certificate/01/escrow", &sealed).unwrap(), *b"secret");
        assert!(matches!(key(7).open("certificate/02/escrow", &sealed), Err(Error::Sealed(_))));
        assert!(matches!(key(8).open("certificate/01/escrow", &sealed), Err(Error::Sealed(_))));
    }

    #[test]
    fn a_changed_or_cut_value_does_not_open() {
        let sealed = key(7).seal("here", b"secret").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key(7).open("here", &changed).is_err(), "byte {at}");
            assert!(key(7).open("here", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn sealing_twice_never_gives_the_same_bytes() {
        assert_ne!(key(7).seal("here", b"secret").unwrap(), key(7).seal("here", b"secret").unwrap());
    }

    #[test]
    fn the_file_text_reads_back() {
        let text = key(7).to_file_text();
        assert!(text.starts_with("bsre-master-key-v1:0707") && text.ends_with("07\n"));
        assert_eq!(MasterKey::from_file_text(&text).unwrap().check_value(), key(7).check_value());
        for wrong in ["", "bsre-master-key-v1:", "bsre-master-key-v1:07", "bsre-master-key-v2:07", "zz"] {
            assert!(matches!(MasterKey::from_file_text(wrong), Err(Error::MasterKey)), "{wrong}");
        }
    }

    #[test]
    fn the_check_value_tells_keys_apart_and_debug_tells_nothing() {
        assert_ne!(key(7).check_value(), key(8).check_value());
        assert_eq!(key(7).check_value().len(), 16);
        assert_eq!(format!("{:?}", key(7)), "MasterKey(…)");
    }

    #[test]
    fn a_mac_is_of_its_purpose_only() {
        let mac = key(7).mac("otp", b"123456");
        assert!(key(7).verify_mac("otp", b"123456", &mac));
        assert!(!key(7).verify_mac("otp", b"123457", &mac));
        assert!(!key(7).verify_mac("ot", b"p123456", &mac));
        assert!(!key(8).verify_mac("otp", b"123456", &mac));
    }
}
