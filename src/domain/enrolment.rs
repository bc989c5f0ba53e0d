//! How a product is enrolled: its key made here under a passphrase, or brought with the subscriber's own PKCS#10 request.
//! Must not know what a request looks like.

use super::product::Product;
use super::refusal::Refusal;
use super::rule::Rule;
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

/// A product for which somebody brings a request (ISS-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByRequest(Product);

impl ByRequest {
    /// Takes any product but a seal, which is asked for otherwise (ISS-04).
    pub fn of(product: Product) -> Result<Self, Refusal> {
        match product {
            Product::Email | Product::Signature | Product::Tls => Ok(Self(product)),
            Product::Seal => {
                let no = say!("a seal is not enrolled by CSR", "segel tidak didaftarkan lewat CSR");
                Err(Refusal::input(Rule::Iss04, no))
            }
        }
    }

    /// Looks at the hosts that the request names: a TLS certificate needs one (ISS-03).
    pub fn naming(self, hosts: &[String]) -> Result<Self, Refusal> {
        if self.0 == Product::Tls && hosts.is_empty() {
            let no = say!("the request names no host (dNSName)", "permintaan tidak memuat nama host (dNSName)");
            return Err(Refusal::input(Rule::Iss03, no));
        }
        Ok(self)
    }

    /// What it is for.
    pub const fn product(self) -> Product {
        self.0
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

/// The answer where what was signed is not what the store says of the person any more (ISS-01).
pub fn changed_meanwhile() -> Refusal {
    Refusal::state(
        Rule::Iss01,
        say!("the person's data changed meanwhile; try again", "data pengguna berubah; coba lagi"),
    )
}

#[cfg(test)]
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
        let host = ["a.test".to_owned()];
        let named = |product, hosts: &[String]| ByRequest(product).naming(hosts).map_err(|no| no.rule());
        assert_eq!(named(Product::Tls, &[]), Err(Some(Rule::Iss03)));
        assert_eq!(named(Product::Tls, &host), Ok(ByRequest(Product::Tls)));
        assert_eq!(named(Product::Signature, &[]), Ok(ByRequest(Product::Signature)));
    }
}
