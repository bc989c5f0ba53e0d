//! The two CAs: made once, loaded at every issuance. Knows their profile (a root modelled on Root CA Indonesia DS G1,
//! an issuing CA modelled on BSRE CA DS G1); must not know where certificate and key are kept.

use std::fmt;

use rcgen::{CertificateParams, CustomExtension, DistinguishedName, DnType, DnValue, Issuer, SerialNumber};
use time::Duration;

use super::extension::{self as ext, Usage};
use super::key::{Hash, PrivateKey};
use super::names::CaNames;
use super::signer::Signer;
use super::{Error, inspect, public};
use crate::domain::Timestamp;
use crate::domain::serial::Serial;

/// How long the root is valid.
const ROOT_DAYS: i64 = 7300;
/// How long the issuing CA is valid.
const ISSUING_DAYS: i64 = 3650;

/// Where under the base URL things are published.
pub mod path {
    /// Certificate of the issuing CA.
    pub const CA_CERTIFICATE: &str = "/ca/bsrecaujidsg1.crt";
    /// CRL of the issuing CA.
    pub const CRL: &str = "/ca/bsrecaujidsg1.crl";
    /// CRL of the root CA.
    pub const ROOT_CRL: &str = "/ca/rootcaujidsg1.crl";
    /// OCSP responder of the issuing CA.
    pub const OCSP: &str = "/ocsp";
    /// Practice statement.
    pub const CPS: &str = "/kebijakan";
}

/// A CA that can sign: its certificate with the key that belongs to it.
pub struct Authority {
    certificate: Vec<u8>,
    key_id: Vec<u8>,
    key: PrivateKey,
    issuer: Issuer<'static, Signer>,
}

impl Authority {
    /// Makes the root CA: signed by itself, valid for 7300 days from `now`.
    pub fn create_root(names: &CaNames, key: &PrivateKey, serial: &Serial, now: Timestamp) -> Result<Self, Error> {
        let mut subject = DistinguishedName::new();
        subject.push(DnType::CommonName, names.root());
        subject.push(DnType::OrganizationName, names.organisation());
        subject.push(DnType::CountryName, country()?);
        let id = public::key_id(key.public_key_spki())?;
        let extensions = vec![ext::ca(), ext::authority_key_id(&id), ext::subject_key_id(&id), ca_key_usage()];
        let params = parameters(subject, serial, (now, now.plus(Duration::days(ROOT_DAYS))), extensions);
        let certificate = params.self_signed(&key.signer(Hash::Sha256)?)?;
        Self::load(certificate.der(), key)
    }

    /// Makes the issuing CA: signed by the root with SHA-384 (RSA), valid for 3650 days from `now`.
    pub fn create_issuing(
        root: &Self,
        names: &CaNames,
        key: &PrivateKey,
        base_url: &str,
        serial: &Serial,
        now: Timestamp,
    ) -> Result<Self, Error> {
        let mut subject = DistinguishedName::new();
        subject.push(DnType::CountryName, country()?);
        subject.push(DnType::OrganizationName, names.organisation());
        subject.push(DnType::CommonName, names.issuing());
        let extensions = vec![
            ext::ca(),
            ext::authority_key_id(&root.key_id),
            ext::crl_distribution_point(&url(base_url, path::ROOT_CRL)?),
            ext::subject_key_id(&public::key_id(key.public_key_spki())?),
            ca_key_usage(),
        ];
        let params = parameters(subject, serial, (now, now.plus(Duration::days(ISSUING_DAYS))), extensions);
        let signer = Issuer::from_ca_cert_der(&root.certificate.as_slice().into(), root.key.signer(Hash::Sha384)?)?;
        let certificate = params.signed_by(&key.signer(Hash::Sha256)?, &signer)?;
        Self::load(certificate.der(), key)
    }

    /// Takes a CA back from its certificate and key, checking that they belong together.
    pub fn load(certificate: &[u8], key: &PrivateKey) -> Result<Self, Error> {
        if inspect::public_key_spki(certificate)? != key.public_key_spki() {
            return Err(Error::KeyMismatch);
        }
        Ok(Self {
            certificate: certificate.to_vec(),
            key_id: public::key_id(key.public_key_spki())?,
            key: key.clone(),
            issuer: Issuer::from_ca_cert_der(&certificate.into(), key.signer(Hash::Sha256)?)?,
        })
    }

    /// The CA's certificate, DER.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The CA's subject key identifier, which is the authority key identifier of what it signs.
    pub fn key_id(&self) -> &[u8] {
        &self.key_id
    }

    /// The issuer as the certificate library wants it; RSA signs with SHA-256.
    pub(super) const fn issuer(&self) -> &Issuer<'static, Signer> {
        &self.issuer
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Authority").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Certificate parameters with exactly these extensions in this order: the library adds none of its own.
pub(super) fn parameters(
    subject: DistinguishedName,
    serial: &Serial,
    (not_before, not_after): (Timestamp, Timestamp),
    extensions: Vec<CustomExtension>,
) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = subject;
    params.serial_number = Some(SerialNumber::from_slice(serial.as_bytes()));
    params.not_before = not_before.utc();
    params.not_after = not_after.utc();
    params.custom_extensions = extensions;
    params
}

/// Indonesia, as a PrintableString.
pub(super) fn country() -> Result<DnValue, Error> {
    Ok(DnValue::PrintableString("ID".try_into()?))
}

/// An address under the base URL.
pub(super) fn url(base: &str, path: &str) -> Result<String, Error> {
    ext::ascii("base URL", base)?;
    Ok(format!("{}{path}", base.trim_end_matches('/')))
}

fn ca_key_usage() -> CustomExtension {
    ext::key_usage(&[Usage::DigitalSignature, Usage::KeyCertSign, Usage::CrlSign])
}
