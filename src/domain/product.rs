//! What can be issued, how it is enrolled, and why it can be revoked. Must not know certificates.

use std::fmt;

use serde::{Serialize, Serializer};

use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// What a certificate is for (ISS-04). Shown by its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Product {
    /// A person's digital signature.
    Signature,
    /// Email protection together with a digital signature.
    Email,
    /// A TLS server.
    Tls,
    /// An organisation's eSeal.
    Seal,
}

impl Product {
    /// Every product.
    pub const ALL: [Self; 4] = [Self::Signature, Self::Email, Self::Tls, Self::Seal];

    /// The word that the command line and the store use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::Email => "email",
            Self::Tls => "tls",
            Self::Seal => "eseal",
        }
    }

    /// The field's own name for it, as the subject's description ends with it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Signature => "Tanda Tangan Elektronik",
            Self::Email => "Proteksi Email dan Tanda Tangan Digital",
            Self::Tls => "SSL Server",
            Self::Seal => "Segel Elektronik BSRE CA",
        }
    }

    /// Reads the word or the label, whatever the case.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let named = |p: &Self| p.word().eq_ignore_ascii_case(text) || p.label().eq_ignore_ascii_case(text);
        Self::ALL.into_iter().find(named).ok_or_else(|| {
            let typed: String = text.escape_debug().take(60).collect();
            Refusal::input(Rule::Iss04, say!("`{typed}` is no product", "`{typed}` bukan produk"))
        })
    }

    /// The type under which a certificate of this product is listed.
    pub const fn certificate_type(self) -> CertificateType {
        match self {
            Self::Seal => CertificateType::Segel,
            Self::Signature | Self::Email | Self::Tls => CertificateType::Individu,
        }
    }
}

/// Where the key of a certificate comes from (ISS-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnrollMethod {
    /// The key is made and kept in the store.
    Esign,
    /// The subscriber brings a PKCS#10 request and keeps the key.
    Csr,
}

impl EnrollMethod {
    /// The field's own name for it, which the store uses too.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Esign => "Esign",
            Self::Csr => "CSR",
        }
    }

    /// Reads [`label`](Self::label) back.
    pub fn parse(label: &str) -> Option<Self> {
        [Self::Esign, Self::Csr].into_iter().find(|method| method.label() == label)
    }
}

/// Whether a certificate is a person's or an organisation's seal (ISS-02).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CertificateType {
    /// A person's.
    Individu,
    /// An organisation's seal.
    Segel,
}

impl CertificateType {
    /// The field's own name for it, which the store uses too.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Individu => "Individu",
            Self::Segel => "Segel",
        }
    }

    /// Reads [`label`](Self::label) back.
    pub fn parse(label: &str) -> Option<Self> {
        [Self::Individu, Self::Segel].into_iter().find(|kind| kind.label() == label)
    }
}

/// Why a certificate is revoked (REV-01). Shown by its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RevocationReason {
    /// The person moved to another institution.
    Moved,
    /// The data in the certificate changed.
    DataChanged,
    /// A renewal took its place; only the system gives this one.
    Superseded,
    /// The person left the service, or the seal is no longer used.
    Left,
    /// Key, passphrase or device fell into other hands.
    Compromised,
    /// The data in the certificate were false.
    FalseData,
    /// Something else.
    Other,
}

impl RevocationReason {
    /// Every reason.
    pub const ALL: [Self; 7] =
        [Self::Moved, Self::DataChanged, Self::Superseded, Self::Left, Self::Compromised, Self::FalseData, Self::Other];

    /// The reasons that a person may choose.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|reason| !matches!(reason, Self::Superseded))
    }

    /// The word that the command line and the store use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::DataChanged => "data-changed",
            Self::Superseded => "superseded",
            Self::Left => "left",
            Self::Compromised => "compromised",
            Self::FalseData => "false-data",
            Self::Other => "other",
        }
    }

    /// The CRLReason of RFC 5280 section 5.3.1.
    pub const fn code(self) -> u8 {
        match self {
            Self::Other => 0,
            Self::Compromised => 1,
            Self::Moved | Self::DataChanged => 3,
            Self::Superseded => 4,
            Self::Left => 5,
            Self::FalseData => 9,
        }
    }

    /// What it means, for letters and tables.
    pub fn text(self) -> Text {
        match self {
            Self::Moved => say!("moved to another institution", "pindah ke instansi lain"),
            Self::DataChanged => say!("the data changed", "perubahan data"),
            Self::Superseded => say!("superseded by a renewal", "digantikan oleh pembaruan"),
            Self::Left => say!("left the service, or no longer used", "berhenti bertugas atau tidak digunakan lagi"),
            Self::Compromised => {
                say!("key, passphrase or device compromised", "kunci, passphrase, atau perangkat bocor")
            }
            Self::FalseData => say!("the data were false", "data tidak benar"),
            Self::Other => say!("other", "lainnya"),
        }
    }

    /// Reads a reason that a person may choose, whatever the case.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        Self::offered().find(|reason| reason.word().eq_ignore_ascii_case(text)).ok_or_else(|| {
            let typed: String = text.escape_debug().take(60).collect();
            Refusal::input(
                Rule::Rev01,
                say!("`{typed}` is no reason that can be chosen", "`{typed}` bukan alasan yang dapat dipilih"),
            )
        })
    }

    /// Reads [`word`](Self::word) back from the store, the system's own reason too.
    pub fn restore(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.word() == word)
    }
}

impl fmt::Display for Product {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.label())
    }
}

impl fmt::Display for EnrollMethod {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.label())
    }
}

impl fmt::Display for CertificateType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.label())
    }
}

impl fmt::Display for RevocationReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

impl Serialize for Product {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for EnrollMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for CertificateType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for RevocationReason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;

    #[test]
    fn iss_04_a_product_is_read_by_word_or_label() {
        for product in Product::ALL {
            assert_eq!(Product::parse(product.word()), Ok(product));
            assert_eq!(Product::parse(&product.to_string()), Ok(product));
        }
        assert_eq!(Product::parse("TLS"), Ok(Product::Tls));
        assert_eq!(Product::parse("stamp").unwrap_err().rule, Some(Rule::Iss04));
    }

    #[test]
    fn iss_03_enroll_methods_read_back() {
        for (label, method) in [("Esign", EnrollMethod::Esign), ("CSR", EnrollMethod::Csr)] {
            assert_eq!((EnrollMethod::parse(label), method.label()), (Some(method), label));
        }
    }

    #[test]
    fn iss_02_only_a_seal_is_of_type_segel() {
        let types = Product::ALL.map(|product| product.certificate_type().label());
        assert_eq!(types, ["Individu", "Individu", "Individu", "Segel"]);
        assert_eq!(CertificateType::parse("Segel"), Some(CertificateType::Segel));
    }

    #[test]
    fn rev_01_a_reason_is_one_of_the_list() {
        for reason in RevocationReason::offered() {
            assert_eq!(RevocationReason::parse(reason.word()), Ok(reason));
        }
        assert_eq!(RevocationReason::offered().count(), 6);
        for text in ["", "superseded", "because"] {
            assert_eq!(RevocationReason::parse(text).unwrap_err().rule, Some(Rule::Rev01), "{text}");
        }
        assert_eq!(RevocationReason::restore("superseded"), Some(RevocationReason::Superseded));
    }

    #[test]
    fn rev_03_reasons_have_their_rfc_5280_codes() {
        assert_eq!(RevocationReason::ALL.map(RevocationReason::code), [3, 3, 4, 5, 1, 9, 0]);
    }
}
