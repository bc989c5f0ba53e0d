//! Asking for a certificate, and what must hold when it is signed. Must not know keys or X.509.

use super::actor::Role;
use super::certificate::{Certificate, OnRenew};
use super::cooperation::Live;
use super::host::HostSet;
use super::id::RequestId;
use super::link::{FreshLink, LinkSubject};
use super::notice::Notice;
use super::product::Product;
use super::proof::Asked;
use super::refusal::Refusal;
use super::registry::Checks;
use super::rule::Rule;
use super::serial::Serial;
use super::step::{Action, Event, Step};
use super::timestamp::Timestamp;
use super::verification::Verified;
use crate::say;

pub mod judgement;

/// A verified person for whom a certificate may be asked.
#[derive(Clone, Debug)]
pub struct Eligible {
    person: Verified,
    product: Product,
}

/// A person for whom all holds that must hold when a certificate is signed, but for the word of the registries, or of a
/// judge in their place (ISS-01).
#[derive(Clone, Debug)]
pub struct Candidate(Eligible);

/// How the account became Verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerifiedBy {
    /// Somebody looked and decided (VER-03): that judgement stands in for the registries.
    Hand,
    /// The registries agreed (VER-01), and are asked again when the certificate is signed.
    Registries,
}

/// Of a person's TLS certificates, oldest first, the one that stands for the others where another set of hosts is asked for:
/// the active one of the same set, which is in the way (ISS-05), else the newest that is over (ISS-06).
pub fn rival(held: Vec<(Certificate, Option<HostSet>)>, hosts: &HostSet) -> Option<Certificate> {
    let (active, over): (Vec<_>, Vec<_>) = held.into_iter().partition(|(one, _)| one.is_active());
    let same = active.into_iter().find(|(_, named)| named.as_ref() == Some(hosts));
    same.or(over.into_iter().next_back()).map(|(one, _)| one)
}

impl Candidate {
    /// Checks again when the passphrase is set, or somebody judges: still no other active one, and the PKS live (ISS-01).
    pub fn first(person: Verified, product: Product, newest: Option<&Certificate>, pks: Live) -> Result<Self, Refusal> {
        pks.covers(person.person().organisation)?;
        not_active(product, newest)?;
        Ok(Self(Eligible { person, product }))
    }

    /// The same checks for the successor of a certificate whose renewal was approved (REN-02): the former one is active
    /// still, and ends in the moment in which its successor begins.
    pub fn successor(person: Verified, former: &OnRenew, pks: Live) -> Result<Self, Refusal> {
        pks.covers(person.person().organisation)?;
        person.is(former.facts().owner)?;
        Ok(Self(Eligible { person, product: former.facts().product }))
    }

    /// Who it is for.
    pub const fn person(&self) -> &Verified {
        self.0.person()
    }

    /// What it is for.
    pub const fn product(&self) -> Product {
        self.0.product()
    }

    fn into_eligible(self) -> Eligible {
        self.0
    }
}

impl Eligible {
    /// Asks for a certificate of `product` for a verified person of a live organisation, while no other of the product
    /// is active (ISS-05). `newest` is the newest certificate of the product: once it was revoked, only a Verifikator or
    /// RA may ask (ISS-06).
    pub fn ask(
        person: Asked<'_, Verified>,
        product: Product,
        newest: Option<&Certificate>,
        pks: Live,
    ) -> Result<Self, Refusal> {
        pks.covers(person.person().organisation)?;
        not_active(product, newest)?;
        if let Some(Certificate::Revoke(revoked)) = newest {
            revoked_before(&person, revoked.facts().serial)?;
        }
        Ok(Self { person: person.into_thing(), product })
    }

    /// The same with the registries asked, where the certificate is issued at once and not when a passphrase is set
    /// (ISS-01, ISS-03).
    pub fn checked(self, how: VerifiedBy, checks: &Checks) -> Result<Self, Refusal> {
        still_agree(how, checks)?;
        Ok(self)
    }

    /// Who it is for.
    pub const fn person(&self) -> &Verified {
        &self.person
    }

    /// What it is for.
    pub const fn product(&self) -> Product {
        self.product
    }

    /// Sends the set-passphrase link, about the request numbered `request`; sent again it ends the former one (PAS-05).
    pub fn invite(self, link: FreshLink, request: RequestId) -> Step<Self> {
        let event = Event::with(Action::IssuanceRequested, "product", self.product.label());
        let notice = Notice::SetPassphrase { token: link.token, until: link.until };
        Step::to(self, event).tell_about(notice, LinkSubject::Request(request))
    }

    /// The certificate is out: a letter says until when (ISS-01).
    pub fn issued(self, serial: Serial, not_after: Timestamp) -> Step<Verified> {
        let event = Event::with(Action::Issued, "serial", serial.to_string());
        Step::to(self.person, event).tell(Notice::Issued { serial: serial.to_string(), not_after })
    }
}

/// After a revocation somebody else of office asks: a Verifikator is a User in what is their own (ISS-06).
fn revoked_before(person: &Asked<'_, Verified>, serial: Serial) -> Result<(), Refusal> {
    let no = || {
        let no = say!(
            "certificate {serial} was revoked: only a Verifikator or RA can ask for a new one",
            "sertifikat {serial} telah dicabut: hanya Verifikator atau RA yang dapat mengajukan penerbitan ulang"
        );
        Refusal::permission(Rule::Iss06, no)
    };
    match person.actor().role {
        Role::Ra => Ok(()),
        Role::Verifikator if person.by_owner() => {
            let email = person.person().email.as_str();
            Err(no().with_help(say!(
                "ask RA or another Verifikator of your organisation: `bsre issue {email}`",
                "minta RA atau Verifikator lain di instansi Anda: `bsre issue {email}`"
            )))
        }
        Role::Verifikator => Ok(()),
        Role::User => Err(no()),
    }
}

/// While another certificate of the product is active there is no place for one more (ISS-05).
fn not_active(product: Product, newest: Option<&Certificate>) -> Result<(), Refusal> {
    let Some(active) = newest.filter(|one| one.is_active()) else { return Ok(()) };
    let (serial, status, label) = (active.facts().serial, active.status().label(), product.label());
    let no = Refusal::state(
        Rule::Iss05,
        say!(
            "certificate {serial} ({label}) is still active: {status}",
            "sertifikat {serial} ({label}) masih aktif: {status}"
        ),
    );
    // What is under a passphrase here is renewed; a server's is brought anew, and one that is being renewed waits.
    let renewed = matches!((active, product), (Certificate::Issue(_), Product::Signature | Product::Email));
    Err(no.with_help(if renewed {
        say!(
            "renew it with `bsre renew --serial {serial}`, or revoke it first with `bsre revoke --serial {serial} --reason R`",
            "perbarui dengan `bsre renew --serial {serial}`, atau cabut dahulu dengan `bsre revoke --serial {serial} --reason R`"
        )
    } else {
        say!(
            "revoke it first with `bsre revoke --serial {serial} --reason R`",
            "cabut dahulu dengan `bsre revoke --serial {serial} --reason R`"
        )
    }))
}

/// The answer where what was signed is not what the store says of the person any more (ISS-01).
pub fn changed_meanwhile() -> Refusal {
    Refusal::state(
        Rule::Iss01,
        say!("the person's data changed meanwhile; try again", "data pengguna berubah sementara itu; coba lagi"),
    )
}

fn still_agree(how: VerifiedBy, checks: &Checks) -> Result<(), Refusal> {
    if how == VerifiedBy::Hand || checks.agree() {
        return Ok(());
    }
    let why = checks.disagreements();
    Err(Refusal::state(
        Rule::Iss01,
        say!("the registries no longer agree ({why})", "data registri tidak lagi sesuai ({why})"),
    )
    .with_help(say!(
        "have the person judged where a passphrase is set: `bsre issue EMAIL`, then `bsre request approve ID`; or load the \
         registries as they are now with `bsre registry import dukcapil FILE.csv`",
        "mintakan penilaian lewat pengaturan passphrase: `bsre issue EMAIL`, lalu `bsre request approve ID`; atau muat \
         registri terbaru dengan `bsre registry import dukcapil FILE.csv`"
    )))
}
