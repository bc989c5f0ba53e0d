//! A set-passphrase link with everything that must hold for the request it is about: an issuance, or a renewal.

use crate::domain::Timestamp;
use crate::domain::actor::Actor;
use crate::domain::certificate::OnRenew;
use crate::domain::id::RequestId;
use crate::domain::issuance::Eligible;
use crate::domain::link::purpose::SetPassphrase;
use crate::domain::link::{self, Linked, Shown};
use crate::domain::notice::LinkKind;
use crate::domain::request::{RequestKind, RequestStatus};
use crate::domain::subject::{CertificatePurpose, CertificateSubject};
use crate::error::{Result, impossible};
use crate::service::desk::Desk;
use crate::store::request::RecordedRequest;
use crate::store::{Reading, certificate, organisation, photo, registry, request, user};

/// What the owner may now do.
pub(super) struct IssuanceCase {
    pub(super) request: RequestId,
    /// What the certificate is to say.
    pub(super) subject: CertificateSubject,
    pub(super) eligible: Eligible,
    /// The certificate that is renewed.
    pub(super) former: Option<Linked<SetPassphrase, OnRenew>>,
}

impl IssuanceCase {
    /// Proves that the request behind a token can be fulfilled now (ISS-01, REN-02).
    pub(super) fn open(desk: &Desk, view: &Reading<'_>, shown: Shown<SetPassphrase>, owner: &Actor) -> Result<Self> {
        let now = desk.now();
        let unknown = || link::unknown(LinkKind::SetPassphrase);
        let request = shown.about();
        let asked = request::find(view, request, now)?.ok_or_else(unknown)?;
        let former = former(view, &asked, now)?.map(|former| shown.opens(former)).transpose()?;
        if asked.request.status != RequestStatus::WaitingForPassphrase {
            return Err(unknown().into());
        }
        let found = user::get(view, owner.id)?;
        let (how, person) = (found.verified_by, found.person().clone());
        let organisation = organisation::get(view, person.organisation)?;
        let live = organisation.live(desk.present())?;
        let verified = found.verification.into_verified_for_certificate()?;
        let selfie = photo::hash(view, person.id)?.ok_or_else(|| impossible("a verified person has no photo"))?;
        let checks = registry::compare(view, person.name.as_str(), verified.profile(), &selfie)?;
        let eligible = match &former {
            Some(former) => Eligible::successor(verified, former, how, &checks, live)?,
            None => {
                let product = asked.product.ok_or_else(unknown)?;
                let newest = certificate::newest(view, person.id, Some(product))?.and_then(|one| one.personal(now));
                Eligible::recheck(verified, product, newest.as_ref(), how, &checks, live)?
            }
        };
        let purpose = CertificatePurpose::under_passphrase(eligible.product(), &person.email)
            .ok_or_else(|| impossible("a product without passphrase waits for one"))?;
        let subject = CertificateSubject::of_person(eligible.person(), organisation.name, purpose);
        Ok(Self { request, subject, eligible, former })
    }
}

/// The certificate that a renewal is about, while it waits to be renewed (REN-04).
fn former(view: &Reading<'_>, asked: &RecordedRequest, now: Timestamp) -> Result<Option<OnRenew>> {
    match (asked.request.kind, asked.request.certificate) {
        (RequestKind::Renewal, Some(id)) => {
            let personal = certificate::get(view, id)?.personal(now);
            let personal = personal.ok_or_else(|| impossible("a seal has a renewal"))?;
            Ok(Some(personal.into_on_renew()?))
        }
        _ => Ok(None),
    }
}
