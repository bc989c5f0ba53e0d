//! What a person is still to set a passphrase for, and which of it is meant.

use crate::domain::actor::Actor;
use crate::domain::awaited::{Awaited, Named, meant, none_to_set};
use crate::domain::certificate::{Certificate, CertificateStatus};
use crate::domain::enrolment::WithPassphrase;
use crate::domain::id::RequestId;
use crate::domain::product::Product;
use crate::domain::request::{RequestKind, RequestStatus};
use crate::error::{Result, impossible};
use crate::service::Desk;
use crate::service::certificate::{CertificateChoice, visible};
use crate::store::request::RecordedRequest;
use crate::store::user::User;
use crate::store::{Reading, certificate, request, user};

/// What the passphrase is for.
pub(super) enum Awaiting {
    /// A renewal that RA allowed, with the certificate that is renewed.
    Renewal(RequestId, Certificate),
    /// An issuance, asked for or not.
    Issuance(Product),
}

/// Whose passphrase it is.
pub(super) fn owner(desk: &Desk, view: &Reading<'_>, actor: &Actor, which: &CertificateChoice) -> Result<User> {
    match which {
        CertificateChoice::OfPerson(email)
        | CertificateChoice::OfProduct(email, _)
        | CertificateChoice::SerialOf(email, _) => desk.person(view, actor, email),
        CertificateChoice::Serial(serial) => {
            let found = visible(view, actor, *serial)?;
            Ok(user::get(view, found.facts.owner)?)
        }
    }
}

/// The request of the actor's own that is meant and waits, for an owner who acts for themselves (PAS-03).
pub(super) fn own(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &Actor,
    which: &CertificateChoice,
) -> Result<RecordedRequest> {
    let owner = owner(desk, view, actor, which)?;
    let own = actor.owns(owner.verification.clone())?;
    let waiting: Vec<_> = waiting(desk, view, &owner)?.into_iter().map(|(one, _)| one).collect();
    let email = own.person().email.as_str();
    let found = meant(email, &waiting, named(which)?)?.ok_or_else(|| none_to_set(email))?;
    let asked = request::find(view, found.request, desk.now())?;
    asked.ok_or_else(|| impossible(format!("request {} is gone", found.request.0)))
}

fn named(which: &CertificateChoice) -> Result<Named> {
    Ok(match which {
        CertificateChoice::OfPerson(_) => Named::Nothing,
        CertificateChoice::OfProduct(_, product) => Named::Product(WithPassphrase::of(*product)?.product()),
        CertificateChoice::Serial(serial) | CertificateChoice::SerialOf(_, serial) => Named::Serial(*serial),
    })
}

/// The request of `owner` that is meant and waits, or the product that is asked for where none does.
pub(super) fn choose(desk: &Desk, view: &Reading<'_>, owner: &User, which: &CertificateChoice) -> Result<Awaiting> {
    let named = named(which)?;
    let waiting = waiting(desk, view, owner)?;
    let all: Vec<_> = waiting.iter().map(|(one, _)| *one).collect();
    let found = meant(owner.person().email.as_str(), &all, named)?;
    let found = found.and_then(|found| waiting.into_iter().find(|(one, _)| *one == found));
    Ok(match (found, named) {
        (Some((one, Some(former))), _) => Awaiting::Renewal(one.request, former),
        (Some((one, None)), _) => Awaiting::Issuance(one.product),
        (None, Named::Product(product)) => Awaiting::Issuance(product),
        (None, Named::Nothing | Named::Serial(_)) => Awaiting::Issuance(Product::Signature),
    })
}

/// Everything that waits for a passphrase of this person, with the certificate that is renewed; what is void is left out
/// (REN-04).
fn waiting(desk: &Desk, view: &Reading<'_>, owner: &User) -> Result<Vec<(Awaited, Option<Certificate>)>> {
    let mut found = Vec::new();
    for asked in request::of_person(view, owner.person().id, desk.now())? {
        let request = asked.request.id;
        match (asked.request.status, asked.request.kind, asked.request.certificate, asked.product) {
            (RequestStatus::WaitingForPassphrase, RequestKind::Issuance, _, Some(product)) => {
                found.push((Awaited { request, product, renews: None }, None));
            }
            (RequestStatus::WaitingForPassphrase, RequestKind::Renewal, Some(id), _) => {
                let former = certificate::get(view, id)?.personal(desk.now());
                if let Some(former) = former.filter(|former| former.status() == CertificateStatus::OnRenew) {
                    let (product, renews) = (former.facts().product, Some(former.facts().serial));
                    found.push((Awaited { request, product, renews }, Some(former)));
                }
            }
            _ => {}
        }
    }
    Ok(found)
}
