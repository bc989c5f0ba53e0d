//! What issuing needs whoever asked for it: a key made and put under its passphrase, where a copy of it lies, and the
//! authority that signs. Must not know who may be issued what.

use super::authority as authorities;
use super::desk::Desk;
use crate::domain::key::KeyType;
use crate::domain::passphrase::Passphrase;
use crate::domain::serial::Serial;
use crate::error::Result;
use crate::pki::authority::Authority;
use crate::pki::key::PrivateKey;
use crate::pki::profile::CertificateRequest;
use crate::store::Reading;
use crate::store::authority::Name;

/// The row that an escrow copy is bound to.
pub(super) fn escrow_place(serial: Serial) -> String {
    format!("certificate/{serial}/escrow")
}

/// A new key, in the clear and under the passphrase.
pub(super) struct KeyMaterial {
    key: PrivateKey,
    pkcs8: Vec<u8>,
}

impl KeyMaterial {
    /// Makes a key; both halves of the work are slow on purpose or by nature, so no lock is held.
    pub(super) fn make(kind: KeyType, passphrase: &Passphrase) -> Result<Self> {
        Self::under(PrivateKey::generate(kind)?, passphrase)
    }

    /// Puts a key under its passphrase.
    pub(super) fn under(key: PrivateKey, passphrase: &Passphrase) -> Result<Self> {
        let pkcs8 = key.encrypt(passphrase.reveal())?;
        Ok(Self { key, pkcs8 })
    }

    /// The key in the clear.
    pub(super) const fn key(&self) -> &PrivateKey {
        &self.key
    }

    /// The key under its passphrase, PKCS#8.
    pub(super) fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }
}

/// The issuing authority at work, with what it writes into every certificate.
pub(super) struct Signer {
    authority: Authority,
    base_url: String,
}

impl Signer {
    /// Takes the authority's key out of the vault.
    pub(super) fn load(desk: &Desk, view: &Reading<'_>) -> Result<Self> {
        Ok(Self { authority: authorities::load(desk, view, Name::Issuing)?, base_url: super::base_url(view)? })
    }

    /// Signs a certificate.
    pub(super) fn issue(&self, request: &CertificateRequest<'_>) -> Result<Vec<u8>> {
        Ok(self.authority.issue(request, &self.base_url)?)
    }
}
