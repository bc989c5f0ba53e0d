//! Issuing, the one way for people, requests of their own and seals: what a certificate is to say is [`Reserved`] under a
//! serial number, [`Signed`] with no lock held, and saved once it was proved again. Must not know who may be issued what.

use super::authority as authorities;
use super::desk::Desk;
use crate::domain::Timestamp;
use crate::domain::certificate::CertificateFacts;
use crate::domain::issuance::changed_meanwhile;
use crate::domain::key::KeyType;
use crate::domain::passphrase::Passphrase;
use crate::domain::serial::Serial;
use crate::domain::subject::CertificateSubject;
use crate::domain::subscriber::SubscriberId;
use crate::error::Result;
use crate::pki::authority::Authority;
use crate::pki::key::PrivateKey;
use crate::pki::profile::{self, CertificateRequest};
use crate::store::authority::Name;
use crate::store::certificate::{self, KeptKey, NewCertificate};
use crate::store::{Reading, Writing};

/// The row that an escrow copy is bound to.
pub(super) fn escrow_place(serial: Serial) -> String {
    format!("certificate/{serial}/escrow")
}

/// A new key, in the clear and under the passphrase.
pub struct KeyMaterial {
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

    /// A key that waited under its passphrase.
    pub(super) const fn kept(key: PrivateKey, pkcs8: Vec<u8>) -> Self {
        Self { key, pkcs8 }
    }

    /// The key under its passphrase.
    pub(super) fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// The key in the clear, for whoever is handing it to its owner.
    pub(super) const fn key(&self) -> &PrivateKey {
        &self.key
    }
}

/// The key that a certificate is issued for.
pub enum SubjectKey {
    /// A person's, made here.
    Made(KeyMaterial),
    /// A person's who brought a request: the public half, DER `SubjectPublicKeyInfo` (ISS-03).
    Brought(Vec<u8>),
    /// A seal's, which no passphrase opens (SEA-10).
    Seal(PrivateKey),
}

impl SubjectKey {
    fn public_half(&self) -> &[u8] {
        match self {
            Self::Made(material) => material.key.public_key_spki(),
            Self::Brought(spki) => spki,
            Self::Seal(key) => key.public_key_spki(),
        }
    }
}

/// The issuing authority at work, with what it writes into every certificate.
pub struct Signer {
    authority: Authority,
    base_url: String,
}

impl Signer {
    /// Takes the authority's key out of the vault.
    pub(super) fn load(desk: &Desk, view: &Reading<'_>) -> Result<Self> {
        Ok(Self { authority: authorities::load(desk, view, Name::Issuing)?, base_url: super::base_url(view)? })
    }
}

/// What a certificate is to say, with numbers of its own that are written down before anything is signed (ISS-09, ISS-10).
///
/// Nothing but [`Reserved::sign`] leads on from here:
///
/// ```
/// use bsre::domain::subject::CertificateSubject;
/// use bsre::error::Result;
/// use bsre::service::Desk;
/// use bsre::service::issuing::{IssuedCertificate, Reserved, Signed, Signer, SubjectKey};
/// use bsre::store::Writing;
///
/// fn sign(reserved: Reserved, key: SubjectKey, signer: &Signer) -> Result<Signed> {
///     reserved.sign(key, signer)
/// }
///
/// fn save(it: Signed, desk: &Desk, to: &Writing<'_>, again: &CertificateSubject) -> Result<IssuedCertificate> {
///     it.save(desk, to, again)
/// }
/// ```
///
/// What was not signed cannot be saved:
///
/// ```compile_fail,E0599
/// use bsre::domain::subject::CertificateSubject;
/// use bsre::error::Result;
/// use bsre::service::Desk;
/// use bsre::service::issuing::{IssuedCertificate, Reserved};
/// use bsre::store::Writing;
///
/// fn save(it: Reserved, desk: &Desk, to: &Writing<'_>, again: &CertificateSubject) -> Result<IssuedCertificate> {
///     it.save(desk, to, again)
/// }
/// ```
pub struct Reserved {
    subject: CertificateSubject,
    serial: Serial,
    subscriber: SubscriberId,
    not_before: Timestamp,
}

impl Reserved {
    /// Draws the numbers and writes the serial number down; a number drawn before is not drawn again.
    pub(super) fn write_down(desk: &Desk, change: &Writing<'_>, subject: CertificateSubject) -> Result<Self> {
        let serial = Serial::from_random(desk.world().random()?);
        let subscriber = SubscriberId::from_random(desk.world().random()?);
        certificate::reserve(change, serial, desk.now())?;
        Ok(Self { subject, serial, subscriber, not_before: desk.now() })
    }

    /// Signs; this is slow, so no lock is held.
    pub fn sign(self, key: SubjectKey, signer: &Signer) -> Result<Signed> {
        let request = CertificateRequest {
            purpose: &self.subject.purpose,
            common_name: &self.subject.common_name,
            organisation: self.subject.organisation_name.as_str(),
            subscriber: &self.subscriber,
            serial: &self.serial,
            public_key_spki: key.public_half(),
            not_before: self.not_before,
        };
        let der = signer.authority.issue(&request, &signer.base_url)?;
        Ok(Signed { reserved: self, key, der })
    }
}

/// A signed certificate on its way into the store.
pub struct Signed {
    reserved: Reserved,
    key: SubjectKey,
    der: Vec<u8>,
}

/// A certificate that is in the store.
pub struct IssuedCertificate {
    /// What every certificate has.
    pub facts: CertificateFacts,
    /// The number that its subject shows.
    pub subscriber: SubscriberId,
}

impl Signed {
    /// Records the certificate, if what was signed is still what the store says: `again` is the subject proved anew within
    /// the transaction (ISS-01).
    pub fn save(self, desk: &Desk, change: &Writing<'_>, again: &CertificateSubject) -> Result<IssuedCertificate> {
        let Reserved { subject, serial, subscriber, not_before } = self.reserved;
        if !subject.is_still(again) {
            return Err(changed_meanwhile().into());
        }
        let escrow = |key: &PrivateKey| desk.vault().seal(&escrow_place(serial), key.pkcs8());
        let key = match self.key {
            SubjectKey::Made(KeyMaterial { key, pkcs8 }) => KeptKey::Esign { pkcs8, escrow: escrow(&key)? },
            SubjectKey::Brought(_) => KeptKey::Csr,
            SubjectKey::Seal(key) => KeptKey::Seal { escrow: escrow(&key)? },
        };
        let not_after = profile::last_second(not_before);
        let row = NewCertificate {
            serial,
            subject: &subject,
            subscriber: &subscriber,
            not_before,
            not_after,
            der: &self.der,
            key: &key,
        };
        let id = certificate::insert(change, &row)?;
        let (owner, organisation, product) = (subject.owner, subject.organisation, subject.purpose.product());
        Ok(IssuedCertificate {
            facts: CertificateFacts { id, serial, owner, organisation, product, issued_at: not_before, not_after },
            subscriber,
        })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests;
