//! PKCS#12 files: a key with its certificate and chain under one passphrase, for other programs to import.
//! Must not know whose they are.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use p12_keystore as p12;

use super::Error;
use super::key::PrivateKey;

/// Rounds of key derivation, for the encryption and for the MAC: about 0.1 s to open.
const ITERATIONS: u32 = 100_000;

/// Writes a PKCS#12 file: PBES2 with AES-256 and HMAC-SHA256, and a SHA-256 MAC (`ISS-08`).
///
/// `chain` begins with the key's own certificate (DER) and goes up. `alias` is the friendly name of the key; Java
/// shows it in lower case, and opens only passphrases of printable ASCII.
pub fn export(alias: &str, key: &PrivateKey, chain: &[&[u8]], passphrase: &str) -> Result<Vec<u8>, Error> {
    let leaf = chain.first().ok_or(Error::Certificate)?;
    let certificates = chain.iter().map(|der| p12::Certificate::from_der(der)).collect::<p12::Result<Vec<_>>>();
    let entry = p12::PrivateKeyChain::new(
        digest(&SHA1_FOR_LEGACY_USE_ONLY, leaf).as_ref(), // names the pair, as OpenSSL does
        p12::PrivateKey::from_der(key.pkcs8()).map_err(refused)?,
        certificates.map_err(refused)?,
    );
    let mut store = p12::KeyStore::new();
    store.add_entry(alias, p12::KeyStoreEntry::PrivateKeyChain(entry));
    store
        .writer(passphrase)
        .encryption_algorithm(p12::EncryptionAlgorithm::PbeWithHmacSha256AndAes256)
        .encryption_iterations(ITERATIONS)
        .mac_algorithm(p12::MacAlgorithm::HmacSha256)
        .mac_iterations(ITERATIONS)
        .write()
        .map_err(refused)
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands errors over by value")]
fn refused(error: p12::error::Error) -> Error {
    Error::Pkcs12(error.to_string())
}
