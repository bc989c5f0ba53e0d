//! Public keys: their kind, strength and key identifier. Must not know certificates.

use std::fmt;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use x509_parser::oid_registry::{OID_EC_P256, OID_NIST_EC_P384};
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

use super::Error;
use crate::domain::key::KeyType;

/// A kind of public key and how strong it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicKeyKind {
    /// RSA with so many bits.
    Rsa(usize),
    /// ECDSA over NIST P-256.
    P256,
    /// ECDSA over NIST P-384.
    P384,
}

impl PublicKeyKind {
    /// Reads the kind from a DER `SubjectPublicKeyInfo`.
    pub fn read(spki: &[u8]) -> Result<Self, Error> {
        Self::of(&parse(spki)?)
    }

    /// The kind of a key that is parsed already.
    pub(super) fn of(spki: &SubjectPublicKeyInfo<'_>) -> Result<Self, Error> {
        match spki.parsed().map_err(|_| Error::PublicKey)? {
            PublicKey::RSA(key) => Ok(Self::Rsa(key.key_size())),
            PublicKey::EC(_) => {
                let curve = spki.algorithm.parameters.as_ref().and_then(|any| any.as_oid().ok());
                match curve {
                    Some(oid) if oid == OID_EC_P256 => Ok(Self::P256),
                    Some(oid) if oid == OID_NIST_EC_P384 => Ok(Self::P384),
                    _ => Err(Error::PublicKey),
                }
            }
            _ => Err(Error::PublicKey),
        }
    }

    /// The kind as this program makes it; `None` for RSA sizes that it does not make.
    pub const fn key_type(self) -> Option<KeyType> {
        match self {
            Self::Rsa(2048) => Some(KeyType::Rsa2048),
            Self::Rsa(3072) => Some(KeyType::Rsa3072),
            Self::Rsa(4096) => Some(KeyType::Rsa4096),
            Self::Rsa(_) => None,
            Self::P256 => Some(KeyType::EcdsaP256),
            Self::P384 => Some(KeyType::EcdsaP384),
        }
    }
}

impl fmt::Display for PublicKeyKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rsa(bits) => write!(out, "RSA-{bits}"),
            Self::P256 => out.write_str("ECDSA P-256"),
            Self::P384 => out.write_str("ECDSA P-384"),
        }
    }
}

/// The key identifier: SHA-1 of the key's bits (RFC 5280 section 4.2.1.2, method 1). A name, not a protection.
pub fn key_id(spki: &[u8]) -> Result<Vec<u8>, Error> {
    let parsed = parse(spki)?;
    Ok(digest(&SHA1_FOR_LEGACY_USE_ONLY, &parsed.subject_public_key.data).as_ref().to_vec())
}

fn parse(spki: &[u8]) -> Result<SubjectPublicKeyInfo<'_>, Error> {
    match SubjectPublicKeyInfo::from_der(spki) {
        Ok(([], parsed)) => Ok(parsed),
        _ => Err(Error::PublicKey),
    }
}
