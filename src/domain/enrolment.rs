//! How a product is enrolled: its key made here under a passphrase, or brought with the subscriber's own PKCS#10 request.
//! Must not know what a request looks like.

use super::email::Email;
use super::host::{HostName, Hosts};
use super::product::Product;
use super::refusal::Refusal;
use super::rule::Rule;
use super::subject::CertificatePurpose;
use crate::say;

/// A product whose key is made here and put under a passphrase (ISS-04).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithPassphrase(Product);

impl WithPassphrase {
    /// Takes a person's product; servers and seals have no passphrase to set (ISS-04).
    pub fn of(product: Product) -> Result<Self, Refusal> {
        match product {
            Product::Signature | Product::Email => Ok(Self(product)),
            Product::Seal | Product::Tls => {
                let label = product.label();
                Err(Refusal::input(
                    Rule::Iss04,
                    say!("{label} is not issued with a passphrase", "{label} tidak diterbitkan dengan passphrase"),
                ))
            }
        }
    }

    /// What it is for.
    pub const fn product(self) -> Product {
        self.0
    }
}

/// What a request of one's own can be brought for (ISS-03, ISS-04).
#[derive(Clone, Copy, Debug)]
pub enum ByRequest {
    /// A signature certificate.
    Signature,
    /// A certificate for email protection.
    Email,
    /// A server's.
    Tls,
}

/// The same with the hosts that a server's request names.
#[derive(Clone, Debug)]
pub enum RequestedFor {
    /// A signature certificate.
    Signature,
    /// A certificate for email protection.
    Email,
    /// A server's, with these names.
    Tls(Hosts),
}

impl ByRequest {
    /// Takes any product but a seal, which is asked for otherwise (ISS-04).
    pub fn of(product: Product) -> Result<Self, Refusal> {
        match product {
            Product::Signature => Ok(Self::Signature),
            Product::Email => Ok(Self::Email),
            Product::Tls => Ok(Self::Tls),
            Product::Seal => {
                let no = say!("a seal is not enrolled by CSR", "segel tidak didaftarkan lewat CSR");
                Err(Refusal::input(Rule::Iss04, no))
            }
        }
    }

    /// Looks at the hosts that the request names: a TLS certificate needs one (ISS-03).
    pub fn naming(self, hosts: Vec<HostName>) -> Result<RequestedFor, Refusal> {
        match self {
            Self::Signature => Ok(RequestedFor::Signature),
            Self::Email => Ok(RequestedFor::Email),
            Self::Tls => Hosts::new(hosts).map(RequestedFor::Tls).ok_or_else(|| {
                let no = say!(
                    "the request names no host (dNSName) of at most 64 characters",
                    "permintaan tidak memuat nama host (dNSName) sepanjang paling banyak 64 karakter"
                );
                Refusal::input(Rule::Iss03, no)
            }),
        }
    }
}

impl RequestedFor {
    /// What the certificate is for, of somebody with this address.
    pub fn purpose(&self, email: &Email) -> CertificatePurpose {
        match self {
            Self::Signature => CertificatePurpose::Signature,
            Self::Email => CertificatePurpose::Email(email.clone()),
            Self::Tls(hosts) => CertificatePurpose::Tls(hosts.clone()),
        }
    }
}

/// The answer to a request that cannot be read, or that its own key did not sign (ISS-03).
pub fn request_refused(why: &str) -> Refusal {
    Refusal::input(Rule::Iss03, say!("{why}", "permintaan ditolak: {why}"))
}

/// The answer to one request brought for many people (ISS-03).
pub fn one_persons() -> Refusal {
    Refusal::input(Rule::Iss03, say!("a request is one person's", "satu permintaan untuk satu orang"))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed parse is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn iss_04_only_a_persons_certificate_has_a_passphrase_and_a_seal_no_request() {
        let with = Product::ALL.map(|product| WithPassphrase::of(product).is_ok());
        let by = Product::ALL.map(|product| ByRequest::of(product).is_ok());
        assert_eq!(Product::ALL, [Product::Signature, Product::Email, Product::Tls, Product::Seal]);
        assert_eq!((with, by), ([true, true, false, false], [true, true, true, false]));
    }

    #[test]
    fn iss_03_a_tls_request_names_a_host() {
        let (address, host) = (Email::parse("a@b.test").unwrap(), HostName::parse("a.test").unwrap());
        let named = |by: ByRequest, hosts| by.naming(hosts).map(|it| it.purpose(&address)).map_err(|no| no.rule());
        assert_eq!(named(ByRequest::Tls, Vec::new()), Err(Some(Rule::Iss03)));
        let hosts = Hosts::new(vec![host.clone()]).unwrap();
        assert_eq!(named(ByRequest::Tls, vec![host]), Ok(CertificatePurpose::Tls(hosts)));
        assert_eq!(named(ByRequest::Signature, Vec::new()), Ok(CertificatePurpose::Signature));
    }
}
