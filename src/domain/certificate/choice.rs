//! Which of a person's certificates is meant: the only one that an errand can be done with, or the one that is named. One
//! certificate never stands in front of another. Must not know how certificates are found.

use super::errand::Errand;
use super::passphrase::Manner;
use super::{Certificate, CertificateStatus};
use crate::domain::id::CertificateId;
use crate::domain::product::{EnrollMethod, Product};
use crate::domain::refusal::Refusal;
use crate::domain::rule::Rule;
use crate::say;

/// A person's certificate as it reads now, with where its key is.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The certificate.
    pub certificate: Certificate,
    /// How it was enrolled.
    pub enrolled: EnrollMethod,
}

impl Candidate {
    const fn id(&self) -> CertificateId {
        self.certificate.facts().id
    }

    const fn is_signature(&self) -> bool {
        matches!(self.certificate.facts().product, Product::Signature)
    }

    fn fits(&self, errand: Errand) -> bool {
        match errand {
            Errand::Rekey(_) | Errand::Renewal => {
                matches!((&self.certificate, self.enrolled), (Certificate::Issue(_), EnrollMethod::Esign))
            }
            Errand::Withdrawal => matches!(&self.certificate, Certificate::OnRenew(_)),
            Errand::Revocation => self.certificate.is_active(),
        }
    }

    /// Serial number, product and status, as a refusal names it.
    fn named(&self) -> String {
        let facts = self.certificate.facts();
        format!("{} ({}, {})", facts.serial, facts.product.word(), self.certificate.status().label())
    }
}

impl Certificate {
    /// Whether it is in use or about to be renewed: it can be revoked, and stands in the way of another (ISS-05).
    pub const fn is_active(&self) -> bool {
        matches!(self.status(), CertificateStatus::Issue | CertificateStatus::OnRenew)
    }
}

/// Names certificates by their serial numbers, for a command line.
pub fn serials<'a>(certificates: impl IntoIterator<Item = &'a Certificate>) -> String {
    certificates.into_iter().map(|one| one.facts().serial.to_string()).collect::<Vec<_>>().join(" ")
}

impl Errand {
    /// The certificate of `email` that is meant, of those `held` (oldest first) of `product`, or of any: the only one that
    /// it can be done with. Where there is none, the one that says best why not; where there are several they are named
    /// (PAS-09, REN-01, REV-06).
    pub fn choose(self, email: &str, held: &[Candidate], product: Option<Product>) -> Result<CertificateId, Refusal> {
        let of_product = |one: &&Candidate| product.is_none_or(|product| one.certificate.facts().product == product);
        let held: Vec<&Candidate> = held.iter().filter(of_product).collect();
        let fit: Vec<&Candidate> = held.iter().copied().filter(|one| one.fits(self)).collect();
        match fit[..] {
            [] => {
                let best = held.iter().max_by_key(|one| (one.certificate.is_active(), one.is_signature(), one.id().0));
                best.map(|one| one.id()).ok_or_else(|| self.without_certificate(email, product))
            }
            [only] => Ok(only.id()),
            [..] => Err(self.several(email, &fit, product)),
        }
    }

    fn several(self, email: &str, fit: &[&Candidate], product: Option<Product>) -> Refusal {
        let (rule, command, last) = match self {
            Self::Rekey(Manner::Change) => (Rule::Pas09, "bsre passphrase change", ""),
            Self::Rekey(Manner::Reset) => (Rule::Pas09, "bsre passphrase reset", ""),
            Self::Renewal => (Rule::Ren01, "bsre renew", ""),
            Self::Withdrawal => (Rule::Ren06, "bsre renew --withdraw", ""),
            Self::Revocation => (Rule::Rev06, "bsre revoke", " --reason R"),
        };
        let (many, named) = (fit.len(), fit.iter().map(|one| one.named()).collect::<Vec<_>>().join(", "));
        let serial = fit.first().map(|one| one.certificate.facts().serial.to_string()).unwrap_or_default();
        let one = format!("`{command} {email} --serial {serial}{last}`");
        let other = product.is_none().then(|| format!("`--product {}`", fit[0].certificate.facts().product.word()));
        let all = (self == Self::Revocation && product.is_none()).then(|| "`--all`".to_owned());
        let [or, atau] = ["or", "atau"].map(|or| {
            let words = std::iter::once(one.clone()).chain(other.clone()).chain(all.clone());
            words.collect::<Vec<_>>().join(&format!(" {or} "))
        });
        Refusal::state(
            rule,
            say!(
                "{email} has {many} certificates that could be meant: {named}",
                "{email} memiliki {many} sertifikat yang mungkin dimaksud: {named}"
            ),
        )
        .with_help(say!("say which with {or}", "sebutkan yang mana dengan {atau}"))
    }
}

/// The certificate that an address stands for where one is looked at: the newest signature certificate (STA-04), else the
/// newest of any product; `held` is oldest first.
pub fn of_address(held: &[Candidate]) -> Option<CertificateId> {
    held.iter().max_by_key(|one| (one.is_signature(), one.id().0)).map(Candidate::id)
}

/// The same where its key is taken out: one with a key here, an active one rather than one that is over (ISS-08).
pub fn with_key(held: &[Candidate]) -> Option<CertificateId> {
    let kept = |one: &&Candidate| one.enrolled == EnrollMethod::Esign;
    let rank = |one: &&Candidate| (one.certificate.is_active(), one.is_signature(), one.id().0);
    held.iter().filter(kept).max_by_key(rank).map(Candidate::id).or_else(|| of_address(held))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a choice that is refused and should not be is a failed test")]
mod tests {
    use super::super::tests::numbered;
    use super::*;

    const CHANGE: Errand = Errand::Rekey(Manner::Change);

    fn held(all: &[(i64, Product, CertificateStatus, EnrollMethod)]) -> Vec<Candidate> {
        let one =
            |&(id, product, status, enrolled): &_| Candidate { certificate: numbered(id, product, status), enrolled };
        all.iter().map(one).collect()
    }

    fn chosen(errand: Errand, held: &[Candidate], product: Option<Product>) -> Result<i64, Option<Rule>> {
        errand.choose("a@b.test", held, product).map(|id| id.0).map_err(|no| no.rule())
    }

    #[test]
    fn rev_06_the_only_active_one_is_meant_and_several_are_named() {
        use {CertificateStatus as S, EnrollMethod as E, Product as P};
        let one = held(&[(1, P::Signature, S::Issue, E::Esign), (2, P::Email, S::Revoke, E::Esign)]);
        for errand in [Errand::Revocation, Errand::Renewal, CHANGE] {
            assert_eq!(chosen(errand, &one, None), Ok(1), "{errand:?}");
        }
        let two = held(&[(1, P::Signature, S::Issue, E::Esign), (2, P::Email, S::Issue, E::Esign)]);
        let rules = [Errand::Revocation, Errand::Renewal, CHANGE].map(|errand| chosen(errand, &two, None));
        assert_eq!(rules, [Rule::Rev06, Rule::Ren01, Rule::Pas09].map(|rule| Err(Some(rule))));
        assert_eq!(chosen(Errand::Revocation, &two, Some(P::Email)), Ok(2));
        let no = Errand::Revocation.choose("a@b.test", &two, None).unwrap_err();
        assert!(no.message.en.contains("(signature, Issue)") && no.message.en.contains("(email, Issue)"), "{no:?}");
        assert!(no.help.unwrap().en.ends_with("or `--product signature` or `--all`"));
    }

    #[test]
    fn rev_06_a_product_that_leaves_several_is_refused_by_serial_alone() {
        use {CertificateStatus as S, EnrollMethod as E, Product as P};
        let two = held(&[(1, P::Tls, S::Issue, E::Csr), (2, P::Tls, S::Issue, E::Csr)]);
        let no = Errand::Revocation.choose("a@b.test", &two, Some(P::Tls)).unwrap_err();
        let help = no.help.unwrap().en;
        assert!(help.contains("--serial") && !help.contains("--product") && !help.contains("--all"), "{help}");
    }

    #[test]
    fn ren_01_pas_09_a_servers_certificate_hides_no_persons() {
        use {CertificateStatus as S, EnrollMethod as E, Product as P};
        let both = held(&[(1, P::Signature, S::Issue, E::Esign), (2, P::Tls, S::Issue, E::Csr)]);
        assert_eq!((chosen(Errand::Renewal, &both, None), chosen(CHANGE, &both, None)), (Ok(1), Ok(1)));
        assert_eq!((of_address(&both), with_key(&both)), (Some(CertificateId(1)), Some(CertificateId(1))));
        let renewing = held(&[(1, P::Signature, S::OnRenew, E::Esign), (2, P::Email, S::Revoke, E::Esign)]);
        assert_eq!(chosen(Errand::Renewal, &renewing, None), Ok(1));
        assert_eq!(chosen(CHANGE, &[], None), Err(Some(Rule::Pas07)));
    }

    #[test]
    fn iss_08_a_key_is_taken_out_of_the_certificate_that_has_one() {
        use {CertificateStatus as S, EnrollMethod as E, Product as P};
        let held = held(&[(1, P::Email, S::Issue, E::Esign), (2, P::Signature, S::Revoke, E::Esign)]);
        assert_eq!((of_address(&held), with_key(&held)), (Some(CertificateId(2)), Some(CertificateId(1))));
        assert_eq!((of_address(&[]), with_key(&[])), (None, None));
    }
}
