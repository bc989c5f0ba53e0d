//! The profile of a subscriber's certificate: subject, validity and extensions, literally as the real CA writes them.
//! Must not know who may have one, nor where requests come from.
//!
//! | decided here, as no real certificate shows it | |
//! | --- | --- |
//! | subjectAltName (email and TLS products) | after extendedKeyUsage: what the certificate is for, then for which address |
//! | seals | the same as a signature, with the seal's own name and product |
//! | policy notices | our own words, which say that it is a test |

use rcgen::{CustomExtension, DistinguishedName, DnType, SubjectPublicKeyInfo};
use time::Duration;

use super::Error;
use super::authority::{Authority, country, parameters, path, url};
use super::extension::{self as ext, AltName, Qualifier, Usage};
use super::public::{self, PublicKeyKind};
use crate::domain::Timestamp;
use crate::domain::serial::Serial;
use crate::domain::subject::CertificatePurpose;
use crate::domain::subscriber::SubscriberId;

/// A certificate is good for 730 days of 86,400 seconds, its first and last second included. Not calendar years.
const VALIDITY: Duration = Duration::seconds(730 * 86_400 - 1);
/// RFC 5280's upper bound of commonName and organizationName, in characters.
const NAME_LIMIT: usize = 64;

const POLICY_INDIVIDUAL: &[u64] = &[2, 16, 360, 1, 1, 1, 5, 1, 4, 3];
const POLICY_PROVIDER: &[u64] = &[2, 16, 360, 1, 1, 1, 3, 11, 2, 0, 1];
const POLICY_NATIONAL: &[u64] = &[2, 16, 360, 1, 1, 1, 9, 1];
const NOTICE_INDIVIDUAL: &str =
    "Sertifikat UJI/TEST: tidak mengikat siapa pun dan bukan tanda tangan elektronik tersertifikasi";
const NOTICE_NATIONAL: &str = "Hanya untuk pengujian perangkat lunak (TEST); jangan dipercaya di luar lingkungan uji";

/// What a certificate is asked for with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateRequest<'a> {
    /// What the certificate is for.
    pub purpose: &'a CertificatePurpose,
    /// The person's name with titles, the seal's name, or the server's; 1 to 64 characters.
    pub common_name: &'a str,
    /// The organisation; 1 to 64 characters.
    pub organisation: &'a str,
    /// The subscriber id, unique.
    pub subscriber: &'a SubscriberId,
    /// The serial number, unique.
    pub serial: &'a Serial,
    /// The public key, DER `SubjectPublicKeyInfo`.
    pub public_key_spki: &'a [u8],
    /// The first second of validity.
    pub not_before: Timestamp,
}

/// The last second of a certificate that begins at `not_before`: 730 days minus a second.
pub const fn last_second(not_before: Timestamp) -> Timestamp {
    not_before.plus(VALIDITY)
}

impl CertificateRequest<'_> {
    /// The last second of validity.
    pub const fn not_after(&self) -> Timestamp {
        last_second(self.not_before)
    }

    /// Encoded order: description (2.5.4.13, `SEA-06`), CN, O, C. Readers that reverse it show C, O, CN, 2.5.4.13.
    fn subject(&self) -> Result<DistinguishedName, Error> {
        ext::within("common name", self.common_name, NAME_LIMIT)?;
        ext::within("organisation", self.organisation, NAME_LIMIT)?;
        let mut subject = DistinguishedName::new();
        subject.push(DnType::CustomDnType(vec![2, 5, 4, 13]), self.subscriber.description(self.purpose.product()));
        subject.push(DnType::CommonName, self.common_name);
        subject.push(DnType::OrganizationName, self.organisation);
        subject.push(DnType::CountryName, country()?);
        Ok(subject)
    }

    fn key_purposes(&self) -> &'static [&'static [u64]] {
        match self.purpose {
            CertificatePurpose::Signature | CertificatePurpose::Seal => &[ext::ADOBE_AUTHENTIC_DOCUMENTS],
            CertificatePurpose::Email(_) => &[ext::EMAIL_PROTECTION, ext::CLIENT_AUTH],
            CertificatePurpose::Tls(_) => &[ext::SERVER_AUTH],
        }
    }

    /// A server's RSA key may also encrypt the keys of a session; nothing else that is signed here can be encrypted to.
    fn usages(&self) -> Result<&'static [Usage], Error> {
        Ok(match (self.purpose, PublicKeyKind::read(self.public_key_spki)?) {
            (CertificatePurpose::Tls(_), PublicKeyKind::Rsa(_)) => &[Usage::DigitalSignature, Usage::KeyEncipherment],
            (CertificatePurpose::Tls(_), _) => &[Usage::DigitalSignature],
            (CertificatePurpose::Signature | CertificatePurpose::Email(_) | CertificatePurpose::Seal, _) => {
                &[Usage::DigitalSignature, Usage::NonRepudiation]
            }
        })
    }

    fn alt_names(&self) -> Option<CustomExtension> {
        let names = match self.purpose {
            CertificatePurpose::Signature | CertificatePurpose::Seal => return None,
            CertificatePurpose::Email(email) => vec![AltName::Email(email.as_str())],
            CertificatePurpose::Tls(hosts) => hosts.iter().map(|host| AltName::Dns(host.as_str())).collect(),
        };
        Some(ext::subject_alt_name(&names))
    }

    /// The nine extensions in the real order, with the subjectAltName of the two products that have one.
    fn extensions(&self, issuer_key_id: &[u8], base_url: &str) -> Result<Vec<CustomExtension>, Error> {
        let mut extensions = vec![
            ext::end_entity(),
            ext::authority_key_id(issuer_key_id),
            ext::authority_info_access(&url(base_url, path::CA_CERTIFICATE)?, &url(base_url, path::OCSP)?),
            ext::certificate_policies(&[
                (POLICY_INDIVIDUAL, Qualifier::Notice(NOTICE_INDIVIDUAL)),
                (POLICY_PROVIDER, Qualifier::Cps(&url(base_url, path::CPS)?)),
                (POLICY_NATIONAL, Qualifier::Notice(NOTICE_NATIONAL)),
            ]),
            ext::extended_key_usage(self.key_purposes()),
        ];
        extensions.extend(self.alt_names());
        extensions.extend([
            ext::qc_statement(ext::QC_SSCD),
            ext::crl_distribution_point(&url(base_url, path::CRL)?),
            ext::subject_key_id(&public::key_id(self.public_key_spki)?),
            ext::key_usage(self.usages()?),
        ]);
        Ok(extensions)
    }
}

impl Authority {
    /// Issues a subscriber's certificate, DER: sha256WithRSA, or the ECDSA of the CA's own curve (`ISS-01`).
    ///
    /// `base_url` is where the CA's certificate, CRL, OCSP and policy are said to be.
    pub fn issue(&self, request: &CertificateRequest<'_>, base_url: &str) -> Result<Vec<u8>, Error> {
        let key = SubjectPublicKeyInfo::from_der(request.public_key_spki).map_err(|_| Error::PublicKey)?;
        let extensions = request.extensions(self.key_id(), base_url)?;
        let validity = (request.not_before, request.not_after());
        let params = parameters(request.subject()?, request.serial, validity, extensions);
        Ok(params.signed_by(&key, self.issuer())?.der().to_vec())
    }
}
