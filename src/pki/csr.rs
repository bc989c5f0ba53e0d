//! Certificate requests (PKCS#10) that subscribers bring themselves (`ISS-03`).
//! Knows what a request must be; must not know who brought it, nor what is issued on it.

use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::prelude::FromDer;

use super::public::PublicKeyKind;
use super::{Error, pem};

/// Why a request is not accepted.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Neither PEM nor DER of a PKCS#10 request.
    #[error("not a PKCS#10 certificate request")]
    NotARequest,
    /// The key is neither RSA nor ECDSA over P-256 or P-384.
    #[error("the key of the request is neither RSA nor ECDSA P-256 or P-384")]
    Key,
    /// An RSA key outside 2048 to 8192 bits.
    #[error("the RSA key of the request has {0} bits, not 2048 to 8192")]
    Strength(usize),
    /// The request is not signed by the key that it asks a certificate for.
    #[error("the request is not signed by its own key")]
    Signature,
    /// A host name that cannot stand in a certificate.
    #[error("{0:?} is not a host name")]
    HostName(String),
}

/// What is taken over from a request. Its subject is not: that comes from the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Csr {
    /// The public key, DER `SubjectPublicKeyInfo`.
    pub spki: Vec<u8>,
    /// Its kind.
    pub kind: PublicKeyKind,
    /// Host names of the request's subjectAltName, lower-case, in order.
    pub dns_names: Vec<String>,
}

impl Csr {
    /// Reads a request, PEM or DER: the key must be strong enough and must have signed it (`ISS-03`).
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let der = match pem::decode(bytes) {
            Ok((label, der)) if label.ends_with("CERTIFICATE REQUEST") => der,
            Ok(_) => return Err(Refused::NotARequest.into()),
            Err(_) => bytes.to_vec(),
        };
        let Ok(([], request)) = X509CertificationRequest::from_der(&der) else {
            return Err(Refused::NotARequest.into());
        };
        let spki = &request.certification_request_info.subject_pki;
        let kind = match PublicKeyKind::of(spki) {
            Ok(PublicKeyKind::Rsa(bits)) if !(2048..=8192).contains(&bits) => {
                return Err(Refused::Strength(bits).into());
            }
            Ok(kind) => kind,
            Err(_) => return Err(Refused::Key.into()),
        };
        request.verify_signature().map_err(|_| Refused::Signature)?;
        Ok(Self { spki: spki.raw.to_vec(), kind, dns_names: dns_names(&request)? })
    }
}

fn dns_names(request: &X509CertificationRequest<'_>) -> Result<Vec<String>, Refused> {
    let mut names = Vec::new();
    for extension in request.requested_extensions().into_iter().flatten() {
        let ParsedExtension::SubjectAlternativeName(alternative) = extension else { continue };
        for name in &alternative.general_names {
            let GeneralName::DNSName(host) = name else { continue };
            if !is_host_name(host) {
                return Err(Refused::HostName((*host).to_owned()));
            }
            names.push(host.to_ascii_lowercase());
        }
    }
    Ok(names)
}

/// Whether this is a host name of letters, digits and hyphens (RFC 1123), with a wildcard at the left at most.
pub(super) fn is_host_name(name: &str) -> bool {
    let host = name.strip_prefix("*.").unwrap_or(name);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253 && host.contains('.') && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_names_are_letters_digits_and_hyphens() {
        for good in ["layanan.uji.test", "*.uji.test", "a-1.test"] {
            assert!(is_host_name(good), "{good}");
        }
        for wrong in ["", "test", "*", "a.*.test", "a_b.test", "-a.test", "a..test", "a b.test", "é.test"] {
            assert!(!is_host_name(wrong), "{wrong}");
        }
    }

    #[test]
    fn iss_03_what_is_no_request_is_refused() {
        for wrong in [&b""[..], b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            assert!(matches!(Csr::parse(wrong), Err(Error::Csr(Refused::NotARequest))), "{wrong:?}");
        }
    }
}
