//! Enrolment with the subscriber's own PKCS#10 request (ISS-03): there is no passphrase to wait for, so the certificate is
//! issued at once. Its key never comes here, so it cannot be changed, reset, renewed or taken out.

use std::path::Path;

use super::certificate::CertificateView;
use super::issuing::Signer;
use super::{App, Desk};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::enrolment::{ByRequest, changed_meanwhile, request_refused};
use crate::domain::issuance::Eligible;
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::product::Product;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::error::{Error, Result, impossible};
use crate::pki::csr::Csr;
use crate::pki::profile::{self, CertificateRequest};
use crate::store::{Reading, Writing, certificate, link, organisation, photo, registry, request};
use crate::{files, pki};

/// A subscriber's request that was read and is signed by its own key.
#[derive(Clone, Debug)]
pub struct Brought {
    csr: Csr,
    product: Product,
}

impl Brought {
    /// Reads the request at `path`, for a certificate of `product`; a seal is asked for otherwise (ISS-04).
    pub fn read(path: &Path, product: Product) -> Result<Self> {
        let wanted = ByRequest::of(product)?;
        let csr = Csr::parse(&files::csr::read(path)?).map_err(refuse)?;
        Ok(Self { product: wanted.naming(&csr.dns_names)?.product(), csr })
    }
}

fn refuse(error: pki::Error) -> Error {
    match error {
        pki::Error::Csr(why) => request_refused(&why.to_string()).into(),
        other => other.into(),
    }
}

/// Issues a certificate on a person's own request: what must hold for issuance holds here (ISS-01, ISS-05 to ISS-07), the
/// serial number is written down before anything is signed (ISS-10), and everything is proved again when it is saved.
pub fn enrol(app: &mut App, email: &str, brought: &Brought) -> Result<CertificateView> {
    let serial = Serial::from_random(app.desk().world().random()?);
    let subscriber = SubscriberId::from_random(app.desk().world().random()?);
    let (case, signer) = app.act(Act::Issue, email, |desk, change, actor| {
        let case = EnrolmentCase::open(desk, change, actor, email, brought.product)?;
        certificate::reserve(change, serial, desk.now())?;
        Ok((case, Signer::load(desk, change)?))
    })?;
    let signed = case.request(brought, &subscriber, &serial, app.desk());
    let der = signer.issue(&signed)?;
    app.act(Act::Issue, email, |desk, change, actor| {
        let again = EnrolmentCase::open(desk, change, actor, email, brought.product)?;
        if again.request(brought, &subscriber, &serial, desk) != signed {
            return Err(changed_meanwhile().into());
        }
        again.save(desk, change, actor, &signed, &der)
    })
}

/// A person for whom a certificate can be issued now, and who asks.
struct EnrolmentCase {
    organisation: String,
    eligible: Eligible,
}

impl EnrolmentCase {
    fn open(desk: &Desk, view: &Reading<'_>, actor: &Actor, email: &str, product: Product) -> Result<Self> {
        let found = desk.person(view, actor, email)?;
        let (how, person) = (found.verified_by, found.person().clone());
        let organisation = organisation::get(view, person.organisation)?;
        let live = organisation.live()?;
        let verified = actor.asks(found.verification)?.into_verified_for_certificate()?;
        let selfie = photo::hash(view, person.id)?.ok_or_else(|| impossible("a verified person has no photo"))?;
        let checks = registry::compare(view, person.name.as_str(), verified.profile(), &selfie)?;
        let newest = certificate::newest(view, person.id, Some(product))?.and_then(|one| one.personal(desk.now()));
        let eligible = Eligible::ask(verified, product, newest.as_ref(), live)?.checked(how, &checks)?;
        Ok(Self { organisation: organisation.name.as_str().to_owned(), eligible })
    }

    fn request<'a>(
        &'a self,
        brought: &'a Brought,
        subscriber: &'a SubscriberId,
        serial: &'a Serial,
        desk: &Desk,
    ) -> CertificateRequest<'a> {
        let person = self.eligible.person();
        CertificateRequest {
            product: brought.product,
            common_name: person.profile().common_name(),
            organisation: &self.organisation,
            email: Some(person.person().email.as_str()),
            dns_names: &brought.csr.dns_names,
            subscriber,
            serial,
            public_key_spki: &brought.csr.spki,
            not_before: desk.now(),
        }
    }

    fn save(
        &self,
        desk: &Desk,
        change: &Writing<'_>,
        actor: &Actor,
        signed: &CertificateRequest<'_>,
        der: &[u8],
    ) -> Result<CertificateView> {
        let (now, person) = (desk.now(), self.eligible.person().person());
        let not_after = profile::last_second(signed.not_before);
        let row = certificate::NewCertificate {
            serial: *signed.serial,
            owner: person.id,
            organisation: person.organisation,
            product: signed.product,
            common_name: signed.common_name,
            email: person.email.as_str(),
            subscriber_id: signed.subscriber.as_str(),
            not_before: now,
            not_after,
            der,
            key_pkcs8: None,
            key_escrow: None,
        };
        let id = certificate::insert(change, &row)?;
        let asked = request::issuance(change, person.id, person.organisation, signed.product, actor.id, now)?;
        request::fulfil(change, asked, id, now)?;
        link::call_off(change, LinkKind::SetPassphrase, person.id, LinkSubject::Request(asked), now)?;
        let step = self.eligible.clone().issued(*signed.serial, not_after);
        desk.record(change, actor, person, step)?;
        CertificateView::of(&certificate::get(change, id)?, now)
    }
}
