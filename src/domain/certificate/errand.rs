//! What somebody comes for who means a certificate, and what is said where it is not one to do that with. Must not know
//! how a certificate is found.

use super::passphrase::Manner;
use crate::domain::product::Product;
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::domain::serial::Serial;
use crate::say;

/// What somebody comes for who names a person and means one of their certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Another passphrase (PAS-07, PAS-08).
    Rekey(Manner),
    /// Renewal (REN-01).
    Renewal,
    /// The end of a renewal that nobody wants any more (REN-06).
    Withdrawal,
    /// Revocation (REV-05).
    Revocation,
}

impl Errand {
    /// The answer where there is no certificate to do it with; of `product`, where one was named.
    pub fn without_certificate(self, email: &str, product: Option<Product>) -> Refusal {
        let rule = match self {
            Self::Rekey(manner) => manner.rule(),
            Self::Renewal => Rule::Ren01,
            Self::Withdrawal => Rule::Ren06,
            Self::Revocation => Rule::Rev05,
        };
        let message = match product.map(Product::word) {
            Some(word) => {
                say!("{email} has no certificate for {word}", "{email} belum memiliki sertifikat untuk {word}")
            }
            None => say!("{email} has no certificate: New", "{email} belum memiliki sertifikat: New"),
        };
        Refusal::state(rule, message).with_help(say!(
            "see where the account stands with `bsre user show {email}`",
            "lihat keadaan akun dengan `bsre user show {email}`"
        ))
    }
}

/// The answer to somebody who names one person and the certificate of another.
pub fn not_of(email: &str, serial: Serial) -> Refusal {
    Refusal::not_found(say!("{email} has no certificate {serial}", "{email} tidak memiliki sertifikat {serial}"))
        .with_help(say!("`bsre user show {email}` lists theirs", "`bsre user show {email}` menunjukkan miliknya"))
}

/// The answer to somebody who would revoke a seal as a person's certificate is: at once (REV-04).
pub fn seal_revoked_by_ra(serial: Serial) -> Refusal {
    Refusal::state(
        Rule::Rev04,
        say!("{serial} is a seal: its revocation waits for RA", "{serial} adalah segel: pencabutannya menunggu RA"),
    )
    .with_help(say!("use `bsre eseal revoke ID --reason R`", "gunakan `bsre eseal revoke ID --reason R`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ren_01_who_has_no_certificate_is_refused_in_the_name_of_the_errand() {
        let errands =
            [Errand::Rekey(Manner::Change), Errand::Rekey(Manner::Reset), Errand::Renewal, Errand::Revocation];
        let rules = errands.map(|errand| errand.without_certificate("a@b.test", None).rule());
        assert_eq!(rules, [Rule::Pas07, Rule::Pas08, Rule::Ren01, Rule::Rev05].map(Some));
        let named = Errand::Renewal.without_certificate("a@b.test", Some(Product::Email));
        assert_eq!(named.message.en, "a@b.test has no certificate for email");
    }
}
