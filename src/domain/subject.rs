//! What a certificate says: of whom, for which organisation, and what for. Must not know keys or X.509.

use super::email::Email;
use super::host::{HostName, HostSet, Hosts};
use super::id::{OrganisationId, UserId};
use super::organisation::OrganisationName;
use super::product::Product;
use super::seal::SealFacts;
use super::seal::request::Holder;
use super::verification::Verified;

/// What a certificate is for, with what that product shows beside a name (ISS-04).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificatePurpose {
    /// A person's digital signature.
    Signature,
    /// Email protection together with a digital signature, for this address.
    Email(Email),
    /// A TLS server with these names.
    Tls(Hosts),
    /// An organisation's eSeal.
    Seal,
}

impl CertificatePurpose {
    /// The purpose of a product whose key is made here under a passphrase; `None` for servers and seals, which have none
    /// (ISS-04).
    pub fn under_passphrase(product: Product, email: &Email) -> Option<Self> {
        match product {
            Product::Signature => Some(Self::Signature),
            Product::Email => Some(Self::Email(email.clone())),
            Product::Seal | Product::Tls => None,
        }
    }

    /// The hosts that a server's certificate names, as one set (ISS-05).
    pub fn hosts(&self) -> Option<HostSet> {
        match self {
            Self::Tls(hosts) => HostSet::of(hosts.iter().map(HostName::as_str)),
            Self::Email(_) | Self::Seal | Self::Signature => None,
        }
    }

    /// The product that serves it.
    pub const fn product(&self) -> Product {
        match self {
            Self::Signature => Product::Signature,
            Self::Email(_) => Product::Email,
            Self::Tls(_) => Product::Tls,
            Self::Seal => Product::Seal,
        }
    }
}

/// What a certificate is signed for, and is recorded with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateSubject {
    /// The owner; a seal's is its responsible person.
    pub owner: UserId,
    /// The owner's organisation.
    pub organisation: OrganisationId,
    /// The organisation as the certificate shows it.
    pub organisation_name: OrganisationName,
    /// The name that the certificate shows.
    pub common_name: String,
    /// The owner's address.
    pub email: Email,
    /// What the certificate is for.
    pub purpose: CertificatePurpose,
}

impl CertificateSubject {
    /// What a certificate of a person says, or of a server that they answer for (ISS-02).
    pub fn of_person(verified: &Verified, organisation_name: OrganisationName, purpose: CertificatePurpose) -> Self {
        let person = verified.person();
        Self {
            owner: person.id,
            organisation: person.organisation,
            organisation_name,
            common_name: match &purpose {
                CertificatePurpose::Tls(hosts) => hosts.common_name().to_owned(),
                CertificatePurpose::Email(_) | CertificatePurpose::Seal | CertificatePurpose::Signature => {
                    verified.profile().common_name().to_owned()
                }
            },
            email: person.email.clone(),
            purpose,
        }
    }

    /// What a seal says (SEA-06).
    pub fn of_seal(facts: &SealFacts, holder: &Holder, organisation_name: OrganisationName) -> Self {
        let person = holder.person().person();
        Self {
            owner: person.id,
            organisation: facts.organisation,
            organisation_name,
            common_name: facts.common_name.to_string(),
            email: person.email.clone(),
            purpose: CertificatePurpose::Seal,
        }
    }

    /// Whether `again` says the same to the letter, as what was signed must (ISS-01).
    pub fn is_still(&self, again: &Self) -> bool {
        // Addresses that differ in case only are equal, but not in a certificate.
        self == again && self.email.as_str() == again.email.as_str()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;
    use crate::domain::host::HostName;

    #[test]
    fn iss_04_each_purpose_is_of_its_product() {
        let email = Email::parse("sari@dinas.test").unwrap();
        let hosts = Hosts::new(vec![HostName::parse("layanan.uji.test").unwrap()]).unwrap();
        let purposes = [
            CertificatePurpose::Signature,
            CertificatePurpose::Email(email.clone()),
            CertificatePurpose::Tls(hosts),
            CertificatePurpose::Seal,
        ];
        assert_eq!(purposes.map(|purpose| purpose.product()), Product::ALL);
        let made_here = Product::ALL.map(|product| CertificatePurpose::under_passphrase(product, &email));
        assert_eq!(
            made_here,
            [Some(CertificatePurpose::Signature), Some(CertificatePurpose::Email(email)), None, None]
        );
    }

    #[test]
    fn iss_01_what_a_certificate_says_is_compared_to_the_letter() {
        let subject = CertificateSubject {
            owner: UserId(7),
            organisation: OrganisationId(2),
            organisation_name: OrganisationName::parse("Dinas Contoh Kota Uji").unwrap(),
            common_name: "Sari Uji Coba, S.Kom.".to_owned(),
            email: Email::parse("sari@dinas.test").unwrap(),
            purpose: CertificatePurpose::Signature,
        };
        assert!(subject.is_still(&subject.clone()));
        for other in [
            CertificateSubject { owner: UserId(8), ..subject.clone() },
            CertificateSubject { organisation: OrganisationId(3), ..subject.clone() },
            CertificateSubject { organisation_name: OrganisationName::parse("Dinas Lain").unwrap(), ..subject.clone() },
            CertificateSubject { common_name: "Sari Uji Coba".to_owned(), ..subject.clone() },
            CertificateSubject { email: Email::parse("Sari@dinas.test").unwrap(), ..subject.clone() },
            CertificateSubject { purpose: CertificatePurpose::Seal, ..subject.clone() },
        ] {
            assert!(!subject.is_still(&other), "{other:?}");
        }
    }
}
