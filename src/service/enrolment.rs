//! Enrolment with the subscriber's own PKCS#10 request (ISS-03): there is no passphrase to wait for, so the certificate is
//! issued at once. Its key never comes here, so it cannot be changed, reset, renewed or taken out.

use std::path::Path;

use super::certificate::CertificateView;
use super::passphrase::Signer;
use super::{App, Desk};
use crate::domain::actor::Actor;
use crate::domain::certificate::Certificate;
use crate::domain::hosts::HostSet;
use crate::domain::id::UserId;
use crate::domain::issuance::{self, Eligible};
use crate::domain::notice::LinkKind;
use crate::domain::product::Product;
use crate::domain::serial::Serial;
use crate::domain::subscriber::SubscriberId;
use crate::domain::{Refusal, Rule};
use crate::error::{Error, Result};
use crate::pki::csr::Csr;
use crate::pki::inspect;
use crate::pki::profile::{self, CertificateRequest};
use crate::say;
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
        if product == Product::Seal {
            let sentence = say!("a seal is not enrolled by CSR", "segel tidak didaftarkan lewat CSR");
            return Err(Refusal::input(Rule::Iss04, sentence).into());
        }
        let csr = Csr::parse(&files::csr::read(path)?).map_err(refuse)?;
        if product == Product::Tls && csr.dns_names.is_empty() {
            let sentence = say!("the request names no host (dNSName)", "permintaan tidak memuat nama host (dNSName)");
            return Err(Refusal::input(Rule::Iss03, sentence).into());
        }
        Ok(Self { csr, product })
    }
}

fn refuse(error: pki::Error) -> Error {
    match error {
        pki::Error::Csr(why) => Refusal::input(Rule::Iss03, say!("{why}", "permintaan ditolak: {why}")).into(),
        other => other.into(),
    }
}

/// Issues a certificate on a person's own request: what must hold for issuance holds here (ISS-01, ISS-05 to ISS-07), the
/// serial number is written down before anything is signed (ISS-10), and everything is proved again when it is saved.
pub fn enrol(app: &mut App, email: &str, brought: &Brought) -> Result<CertificateView> {
    let desk = &app.desk;
    let serial = Serial::from_random(desk.world().random()?);
    let subscriber = SubscriberId::from_random(desk.world().random()?);
    let (case, signer) = app.store.write(|change| -> Result<_> {
        let case = EnrolmentCase::open(desk, change, email, brought)?;
        certificate::reserve(change, serial, desk.now())?;
        Ok((case, Signer::load(desk, change)?))
    })?;
    let signed = case.request(brought, &subscriber, &serial, desk);
    let der = signer.issue(&signed)?;
    app.store.write(|change| {
        let again = EnrolmentCase::open(desk, change, email, brought)?;
        if again.request(brought, &subscriber, &serial, desk) != signed {
            let sentence = say!("the person's data changed meanwhile; try again", "data pengguna berubah; coba lagi");
            return Err(Refusal::state(Rule::Iss01, sentence).into());
        }
        again.save(desk, change, &signed, &der)
    })
}

/// A person's TLS certificates as they read now, oldest first. One of schema 1 says its hosts itself: its row does not.
fn tls(desk: &Desk, view: &Reading<'_>, person: UserId) -> Result<Vec<(Certificate, Option<HostSet>)>> {
    let all = certificate::of_person(view, person)?.into_iter().filter(|one| one.facts.product == Product::Tls);
    let held = all.filter_map(|one| Some((one.personal(desk.now())?, one)));
    let held = held.map(|(certificate, row)| match row.hosts {
        Some(hosts) => Ok((certificate, Some(hosts))),
        None => Ok((certificate, HostSet::of(Product::Tls, &inspect::dns_names(&row.der)?))),
    });
    held.collect()
}

/// A person for whom a certificate can be issued now, and who asks.
struct EnrolmentCase {
    actor: Actor,
    organisation: String,
    eligible: Eligible,
}

impl EnrolmentCase {
    fn open(desk: &Desk, view: &Reading<'_>, email: &str, brought: &Brought) -> Result<Self> {
        let actor = desk.actor(view)?;
        let found = desk.person(view, &actor, email)?;
        let (how, person) = (found.verified_by, found.person().clone());
        let by = actor.asker_for(person.id, person.organisation)?;
        let organisation = organisation::get(view, person.organisation)?;
        let live = organisation.live()?;
        let verified = found.verification.into_verified(Rule::Iss07)?;
        let selfie = photo::hash(view, person.id)?
            .ok_or_else(|| Error::Internal("a verified person has no photo".to_owned()))?;
        let checks = registry::compare(view, person.name.as_str(), verified.profile(), &selfie)?;
        let newest = match HostSet::of(brought.product, &brought.csr.dns_names) {
            Some(hosts) => issuance::rival(tls(desk, view, person.id)?, &hosts),
            None => {
                certificate::newest(view, person.id, Some(brought.product))?.and_then(|one| one.personal(desk.now()))
            }
        };
        let eligible = Eligible::ask(verified, brought.product, newest.as_ref(), by, &live)?.checked(how, &checks)?;
        Ok(Self { actor, organisation: organisation.name.as_str().to_owned(), eligible })
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
        signed: &CertificateRequest<'_>,
        der: &[u8],
    ) -> Result<CertificateView> {
        let (now, person) = (desk.now(), self.eligible.person().person());
        let not_after = profile::last_second(signed.not_before);
        let hosts = HostSet::of(signed.product, signed.dns_names);
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
            hosts: hosts.as_ref(),
            der,
            key_pkcs8: None,
            key_escrow: None,
        };
        let id = certificate::insert(change, &row)?;
        let asked = request::issuance(change, person.id, person.organisation, signed.product, self.actor.id, now)?;
        request::fulfil(change, asked, id.0, now)?;
        link::call_off(change, LinkKind::SetPassphrase, person.id, asked.0, now)?;
        let step = self.eligible.clone().issued(*signed.serial, not_after);
        desk.record(change, &self.actor, person, step)?;
        CertificateView::of(&certificate::get(change, id)?, now)
    }
}
