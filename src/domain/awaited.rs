//! Certificates whose owner is still to set the passphrase: of an issuance, or of a renewal that RA allowed. A person may
//! have several on the way, and none stands in front of another. Must not know how requests are kept.

use super::id::RequestId;
use super::product::Product;
use super::refusal::Refusal;
use super::rule::Rule;
use super::serial::Serial;
use crate::say;

/// A request that waits for its passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Awaited {
    /// The request.
    pub request: RequestId,
    /// What for.
    pub product: Product,
    /// The certificate that is renewed, where one is.
    pub renews: Option<Serial>,
}

/// What is said of the one that is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// Nothing: it is the only one.
    Nothing,
    /// What it is for.
    Product(Product),
    /// The certificate that it renews.
    Serial(Serial),
}

impl Named {
    fn fits(self, one: &Awaited) -> bool {
        match self {
            Self::Nothing => true,
            Self::Product(product) => one.product == product,
            Self::Serial(serial) => one.renews == Some(serial),
        }
    }
}

/// The one of `waiting` that is meant; `None` where nothing waits. Where several do they are named (PAS-05).
pub fn meant(email: &str, waiting: &[Awaited], named: Named) -> Result<Option<Awaited>, Refusal> {
    let fit: Vec<_> = waiting.iter().copied().filter(|one| named.fits(one)).collect();
    match (fit.as_slice(), named) {
        ([only], _) => Ok(Some(*only)),
        ([], Named::Serial(serial)) => Err(Refusal::state(
            Rule::Pas05,
            say!(
                "no renewal of {serial} waits for a passphrase",
                "tidak ada pembaruan {serial} yang menunggu passphrase"
            ),
        )
        .with_help(say!(
            "see what waits with `bsre user show {email}`",
            "lihat yang menunggu dengan `bsre user show {email}`"
        ))),
        ([], Named::Nothing | Named::Product(_)) => Ok(None),
        ([first, ..], _) => {
            let word = first.product.word();
            let all = fit.iter().map(|one| one.product.word()).collect::<Vec<_>>().join(", ");
            Err(Refusal::state(
                Rule::Pas05,
                say!(
                    "{email} is to set the passphrases of several certificates: {all}",
                    "{email} masih harus membuat passphrase beberapa sertifikat: {all}"
                ),
            )
            .with_help(say!(
                "say which with `bsre passphrase set {email} --product {word}`",
                "sebutkan yang mana dengan `bsre passphrase set {email} --product {word}`"
            )))
        }
    }
}

/// The answer to an owner who would set a passphrase and has none to set (PAS-05).
pub fn none_to_set(email: &str) -> Refusal {
    let no = say!(
        "no certificate of {email} waits for a passphrase",
        "tidak ada sertifikat {email} yang menunggu passphrase"
    );
    Refusal::state(Rule::Pas05, no).with_help(say!(
        "see where the account stands with `bsre user show {email}`",
        "lihat keadaan akun dengan `bsre user show {email}`"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pas_05_the_only_one_is_meant_and_several_are_named() {
        let serial = Serial::from_random([7; 20]);
        let signature = Awaited { request: RequestId(1), product: Product::Signature, renews: Some(serial) };
        let email = Awaited { request: RequestId(2), product: Product::Email, renews: None };
        let chosen = |waiting: &[Awaited], named| meant("a@b.test", waiting, named).map_err(|no| no.rule());
        assert_eq!(chosen(&[], Named::Nothing), Ok(None));
        assert_eq!(chosen(&[email], Named::Nothing), Ok(Some(email)));
        assert_eq!(chosen(&[signature, email], Named::Nothing), Err(Some(Rule::Pas05)));
        assert_eq!(chosen(&[signature, email], Named::Product(Product::Email)), Ok(Some(email)));
        assert_eq!(chosen(&[signature, email], Named::Serial(serial)), Ok(Some(signature)));
        assert_eq!(chosen(&[email], Named::Serial(serial)), Err(Some(Rule::Pas05)));
        assert_eq!(none_to_set("a@b.test").rule(), Some(Rule::Pas05));
    }
}
