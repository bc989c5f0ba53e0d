//! Enrolment with the subscriber's own PKCS#10 request (ISS-03): there is no passphrase to wait for, so the certificate is
//! issued at once. Its key never comes here, so it cannot be changed, reset, renewed or taken out.

use std::path::Path;

use super::certificate::CertificateView;
use super::issuing::{Reserved, Signed, Signer, SubjectKey};
use super::{App, Desk};
use crate::domain::actor::Actor;
use crate::domain::certificate::CertificateFacts;
use crate::domain::email::Email;
use crate::domain::host::{HostName, Hosts};
use crate::domain::issuance::Eligible;
use crate::domain::notice::LinkKind;
use crate::domain::product::Product;
use crate::domain::subject::{CertificatePurpose, CertificateSubject};
use crate::domain::{Refusal, Rule};
use crate::error::{Error, Result};
use crate::pki::csr::Csr;
use crate::say;
use crate::store::{Reading, Writing, certificate, link, organisation, photo, registry, request};
use crate::{files, pki};

/// A subscriber's request that was read and is signed by its own key.
#[derive(Clone, Debug)]
pub struct Brought {
    spki: Vec<u8>,
    wanted: Wanted,
}

/// What a request can be brought for (ISS-03, ISS-04).
#[derive(Clone, Debug)]
enum Wanted {
    Signature,
    Email,
    Tls(Hosts),
}

impl Brought {
    /// Reads the request at `path`, for a certificate of `product`; a seal is asked for otherwise (ISS-04).
    pub fn read(path: &Path, product: Product) -> Result<Self> {
        let wanted: fn(Vec<HostName>) -> Option<Wanted> = match product {
            Product::Signature => |_| Some(Wanted::Signature),
            Product::Email => |_| Some(Wanted::Email),
            Product::Tls => |names| Hosts::new(names).map(Wanted::Tls),
            Product::Seal => {
                let sentence = say!("a seal is not enrolled by CSR", "segel tidak didaftarkan lewat CSR");
                return Err(Refusal::input(Rule::Iss04, sentence).into());
            }
        };
        let csr = Csr::parse(&files::csr::read(path)?).map_err(refuse)?;
        let wanted = wanted(csr.hosts).ok_or_else(|| {
            let sentence = say!("the request names no host (dNSName)", "permintaan tidak memuat nama host (dNSName)");
            Refusal::input(Rule::Iss03, sentence)
        })?;
        Ok(Self { spki: csr.spki, wanted })
    }

    fn purpose(&self, email: &Email) -> CertificatePurpose {
        match &self.wanted {
            Wanted::Signature => CertificatePurpose::Signature,
            Wanted::Email => CertificatePurpose::Email(email.clone()),
            Wanted::Tls(hosts) => CertificatePurpose::Tls(hosts.clone()),
        }
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
    let (reserved, signer) = app.store.write(|change| -> Result<_> {
        let case = EnrolmentCase::open(desk, change, email, brought)?;
        Ok((Reserved::write_down(desk, change, case.subject)?, Signer::load(desk, change)?))
    })?;
    let signed = reserved.sign(SubjectKey::Brought(brought.spki.clone()), &signer)?;
    app.store.write(|change| EnrolmentCase::open(desk, change, email, brought)?.save(desk, change, signed))
}

/// A person for whom a certificate can be issued now, and who asks.
struct EnrolmentCase {
    actor: Actor,
    subject: CertificateSubject,
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
        let purpose = brought.purpose(&person.email);
        let product = purpose.product();
        let newest = certificate::newest(view, person.id, Some(product))?.and_then(|one| one.personal(desk.now()));
        let eligible = Eligible::ask(verified, product, newest.as_ref(), by, &live)?.checked(how, &checks)?;
        let subject = CertificateSubject::of_person(eligible.person(), organisation.name, purpose);
        Ok(Self { actor, subject, eligible })
    }

    fn save(self, desk: &Desk, change: &Writing<'_>, signed: Signed) -> Result<CertificateView> {
        let Self { actor, subject, eligible } = self;
        let (now, person) = (desk.now(), eligible.person().person().clone());
        let CertificateFacts { id, serial, not_after, .. } = signed.save(desk, change, &subject)?.facts;
        let asked = request::issuance(change, person.id, person.organisation, eligible.product(), actor.id, now)?;
        request::fulfil(change, asked, id.0, now)?;
        link::call_off(change, LinkKind::SetPassphrase, person.id, asked.0, now)?;
        desk.record(change, &actor, &person, eligible.issued(serial, not_after))?;
        CertificateView::of(&certificate::get(change, id)?, now)
    }
}
