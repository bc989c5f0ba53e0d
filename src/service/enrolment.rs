//! Enrolment with the subscriber's own PKCS#10 request (ISS-03): there is no passphrase to wait for, so the certificate is
//! issued at once. Its key never comes here, so it cannot be changed, reset, renewed or taken out.

use std::path::Path;

use super::certificate::CertificateView;
use super::issuing::{Reserved, Signed, Signer, SubjectKey};
use super::{App, Desk, issuance as asking};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::certificate::{Certificate, CertificateFacts};
use crate::domain::enrolment::{ByRequest, RequestedFor, request_refused};
use crate::domain::host::HostSet;
use crate::domain::id::UserId;
use crate::domain::issuance::{self, Eligible};
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::product::Product;
use crate::domain::subject::CertificateSubject;
use crate::error::{Error, Result, impossible};
use crate::pki::csr::Csr;
use crate::pki::inspect;
use crate::store::{Reading, Writing, certificate, link, organisation, photo, registry, request};
use crate::{files, pki};

/// A subscriber's request that was read and is signed by its own key.
#[derive(Clone, Debug)]
pub struct Brought {
    spki: Vec<u8>,
    wanted: RequestedFor,
}

impl Brought {
    /// Reads the request at `path`, for a certificate of `product`; a seal is asked for otherwise (ISS-04).
    pub fn read(path: &Path, product: Product) -> Result<Self> {
        let wanted = ByRequest::of(product)?;
        let csr = Csr::parse(&files::csr::read(path)?).map_err(refuse)?;
        Ok(Self { wanted: wanted.naming(csr.hosts)?, spki: csr.spki })
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
    let (reserved, signer) = app.act(Act::Issue, email, |desk, change, actor| {
        let case = EnrolmentCase::open(desk, change, actor, email, brought)?;
        Ok((Reserved::write_down(desk, change, case.subject)?, Signer::load(desk, change)?))
    })?;
    let signed = reserved.sign(SubjectKey::Brought(brought.spki.clone()), &signer)?;
    app.act(Act::Issue, email, |desk, change, actor| {
        EnrolmentCase::open(desk, change, actor, email, brought)?.save(desk, change, actor, signed)
    })
}

/// A person's TLS certificates as they read now, oldest first. One of schema 1 says its hosts itself: its row does not.
fn tls(desk: &Desk, view: &Reading<'_>, person: UserId) -> Result<Vec<(Certificate, Option<HostSet>)>> {
    let all = certificate::of_person(view, person)?.into_iter().filter(|one| one.facts.product == Product::Tls);
    let held = all.filter_map(|one| Some((one.personal(desk.now())?, one)));
    let held = held.map(|(certificate, row)| match row.hosts {
        Some(hosts) => Ok((certificate, Some(hosts))),
        None => Ok((certificate, HostSet::of(inspect::dns_names(&row.der)?))),
    });
    held.collect()
}

/// A person for whom a certificate can be issued now, and who asks.
struct EnrolmentCase {
    subject: CertificateSubject,
    eligible: Eligible,
}

impl EnrolmentCase {
    fn open(desk: &Desk, view: &Reading<'_>, actor: &Actor, email: &str, brought: &Brought) -> Result<Self> {
        let found = desk.person(view, actor, email)?;
        let (how, person) = (found.verified_by, found.person().clone());
        let organisation = organisation::get(view, person.organisation)?;
        let live = organisation.live(desk.present())?;
        let verified = actor.asks(found.verification)?.into_verified_for_certificate()?;
        let selfie = photo::hash(view, person.id)?.ok_or_else(|| impossible("a verified person has no photo"))?;
        let checks = registry::compare(view, person.name.as_str(), verified.profile(), &selfie)?;
        let purpose = brought.wanted.purpose(&person.email);
        let product = purpose.product();
        let newest = match purpose.hosts() {
            Some(hosts) => issuance::rival(tls(desk, view, person.id)?, &hosts),
            None => certificate::newest(view, person.id, product)?.and_then(|one| one.personal(desk.now())),
        };
        asking::none_waits(desk, view, actor, person.id, product)?;
        let eligible = Eligible::ask(verified, product, newest.as_ref(), live)?.checked(how, &checks)?;
        let subject = CertificateSubject::of_person(eligible.person(), organisation.name, purpose);
        Ok(Self { subject, eligible })
    }

    fn save(self, desk: &Desk, change: &Writing<'_>, actor: &Actor, signed: Signed) -> Result<CertificateView> {
        let Self { subject, eligible } = self;
        let (now, person) = (desk.now(), eligible.person().person().clone());
        let CertificateFacts { id, serial, not_after, .. } = signed.save(desk, change, &subject)?.facts;
        let asked = request::issuance(change, person.id, person.organisation, eligible.product(), actor.id, now)?;
        request::fulfil(change, asked, id, now)?;
        link::call_off(change, LinkKind::SetPassphrase, person.id, LinkSubject::Request(asked), now)?;
        desk.record(change, actor, &person, eligible.issued(serial, not_after))?;
        CertificateView::of(&certificate::get(change, id)?, now)
    }
}
