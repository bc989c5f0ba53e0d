//! What can be issued, how it is enrolled, and why it can be revoked. Must not know certificates.

use super::refusal::{Refusal, chosen};
use super::rule::Rule;
use super::text::Text;
use super::word::words;

words! {
    /// What a certificate is for (ISS-04). Shown by its label.
    #[derive(PartialOrd, Ord)]
    pub enum Product(word, refuse Iss04 "product" "produk") {
        /// A person's digital signature.
        Signature = "signature" as "Tanda Tangan Elektronik" => ("digital signature", "tanda tangan digital"),
        /// Email protection together with a digital signature.
        Email = "email" as "Proteksi Email dan Tanda Tangan Digital"
            => ("email protection and digital signature", "proteksi surel dan tanda tangan digital"),
        /// A TLS server.
        Tls = "tls" as "SSL Server" => ("TLS server", "server TLS"),
        /// An organisation's eSeal.
        Seal = "eseal" as "Segel Elektronik BSRE CA" => ("seal of an organisation", "segel instansi"),
    }
}

impl Product {
    /// Those that a person is issued; a seal is asked for by a Verifikator (SEA-01).
    pub fn for_people() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|product| product.certificate_type() == CertificateType::Individu)
    }

    /// The type under which a certificate of this product is listed.
    pub const fn certificate_type(self) -> CertificateType {
        match self {
            Self::Seal => CertificateType::Segel,
            Self::Signature | Self::Email | Self::Tls => CertificateType::Individu,
        }
    }
}

words! {
    /// Where the key of a certificate comes from (ISS-03).
    pub enum EnrollMethod(label) {
        /// The key is made and kept in the store.
        Esign = "Esign",
        /// The subscriber brings a PKCS#10 request and keeps the key.
        Csr = "CSR",
    }
}

words! {
    /// Whether a certificate is a person's or an organisation's seal (ISS-02).
    pub enum CertificateType(label) {
        /// A person's.
        Individu = "Individu",
        /// An organisation's seal.
        Segel = "Segel",
    }
}

words! {
    /// Why a certificate is revoked (REV-01). Shown by its word.
    pub enum RevocationReason(
        word, refuse Rev01 "reason that can be chosen" "alasan yang dapat dipilih", except Superseded
    ) {
        /// The person moved to another institution.
        Moved = "moved" => ("moved to another institution", "pindah ke instansi lain"),
        /// The data in the certificate changed.
        DataChanged = "data-changed" => ("the data changed", "perubahan data"),
        /// A renewal took its place; only the system gives this one.
        Superseded = "superseded" => ("superseded by a renewal", "digantikan oleh pembaruan"),
        /// The person left the service, or the seal is no longer used.
        Left = "left" => ("left the service, or no longer used", "berhenti bertugas atau tidak digunakan lagi"),
        /// Key, passphrase or device fell into other hands.
        Compromised = "compromised"
            => ("key, passphrase or device compromised", "kunci, passphrase, atau perangkat bocor"),
        /// The data in the certificate were false.
        FalseData = "false-data" => ("the data were false", "data tidak benar"),
        /// Something else.
        Other = "other" => ("other", "lainnya"),
    }
}

impl RevocationReason {
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
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;
    use crate::domain::Rule;
    use crate::domain::word::Word;

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
