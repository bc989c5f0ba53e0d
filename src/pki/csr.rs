//! Certificate requests (PKCS#10) that subscribers bring themselves (`ISS-03`).
//! Knows what a request must be; must not know who brought it, nor what is issued on it.

use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::prelude::FromDer;

use super::public::PublicKeyKind;
use super::{CsrRefused, Error, pem};
use crate::domain::host::HostName;

/// What is taken over from a request. Its subject is not: that comes from the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Csr {
    /// The public key, DER `SubjectPublicKeyInfo`.
    pub spki: Vec<u8>,
    /// Its kind.
    pub kind: PublicKeyKind,
    /// Host names of the request's subjectAltName, in order.
    pub hosts: Vec<HostName>,
}

impl Csr {
    /// Reads a request, PEM or DER: the key must be strong enough and must have signed it (`ISS-03`).
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let der = match pem::decode(bytes) {
            Ok((label, der)) if label.ends_with("CERTIFICATE REQUEST") => der,
            Ok(_) => return Err(CsrRefused::NotARequest.into()),
            Err(_) => bytes.to_vec(),
        };
        let Ok(([], request)) = X509CertificationRequest::from_der(&der) else {
            return Err(CsrRefused::NotARequest.into());
        };
        let spki = &request.certification_request_info.subject_pki;
        let kind = match PublicKeyKind::of(spki) {
            Ok(PublicKeyKind::Rsa(bits)) if !(2048..=8192).contains(&bits) => {
                return Err(CsrRefused::Strength(bits).into());
            }
            Ok(kind) => kind,
            Err(_) => return Err(CsrRefused::Key.into()),
        };
        request.verify_signature().map_err(|_| CsrRefused::Signature)?;
        Ok(Self { spki: spki.raw.to_vec(), kind, hosts: hosts(&request)? })
    }
}

fn hosts(request: &X509CertificationRequest<'_>) -> Result<Vec<HostName>, CsrRefused> {
    let mut names = Vec::new();
    for extension in request.requested_extensions().into_iter().flatten() {
        let ParsedExtension::SubjectAlternativeName(alternative) = extension else { continue };
        for name in &alternative.general_names {
            let GeneralName::DNSName(host) = name else { continue };
            names.push(HostName::parse(host).ok_or_else(|| CsrRefused::HostName((*host).to_owned()))?);
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iss_03_what_is_no_request_is_refused() {
        for wrong in [&b""[..], b"hello", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            assert!(matches!(Csr::parse(wrong), Err(Error::Csr(CsrRefused::NotARequest))), "{wrong:?}");
        }
    }
}
