//! PKI: certificates, CRLs, keys at rest, hashes and tokens.
//! Knows X.509, PKCS#8, PKCS#12 and the ciphers; must not know SQL, files, mail, the clock or the command line.

pub mod authority;
pub mod crl;
pub mod csr;
pub mod digest;
mod error;
pub mod extension;
pub mod inspect;
pub mod key;
pub mod names;
pub mod password;
mod pbes2;
pub mod pem;
pub mod pkcs12;

pub mod profile;
pub mod public;
pub mod random;
mod signer;
pub mod token;
pub mod totp;
pub mod vault;

pub use error::{CsrRefused, Error};
