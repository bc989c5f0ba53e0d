//! A request for a certificate with everything that must hold when it is signed, opened by its set-passphrase link or by a
//! judge: an issuance, or a renewal.

use crate::domain::actor::Actor;
use crate::domain::certificate::{CertificateFacts, CertificateStatus, OnRenew, Revoked};
use crate::domain::id::{CertificateId, RequestId};
use crate::domain::issuance::judgement::Rechecked;
use crate::domain::issuance::{Candidate, Eligible, VerifiedBy};
use crate::domain::link::purpose::SetPassphrase;
use crate::domain::link::{self, Shown};
use crate::domain::notice::LinkKind;
use crate::domain::product::RevocationReason;
use crate::domain::registry::Checks;
use crate::domain::request::{Request, RequestKind, RequestStatus};
use crate::domain::step::Step;
use crate::domain::subject::{CertificatePurpose, CertificateSubject};
use crate::domain::{Refusal, Timestamp};
use crate::error::{Result, impossible};
use crate::service::desk::Desk;
use crate::service::issuing::Signed;
use crate::store::request::RecordedRequest;
use crate::store::{Reading, Writing, certificate, organisation, photo, registry, request, user};

/// What may now be done, but for the word of the registries or of a judge.
pub(super) struct IssuanceCase {
    pub(super) request: RequestId,
    /// What the certificate is to say.
    pub(super) subject: CertificateSubject,
    pub(super) candidate: Candidate,
    how: VerifiedBy,
    pub(super) checks: Checks,
    former: Option<Former>,
}

/// The certificate that is renewed, and how it ends.
struct Former {
    on_renew: OnRenew,
    end: Step<Revoked>,
}

impl Former {
    /// The certificate that `asked` renews, where it renews one; `end` is how whoever is let in ends it.
    fn of(
        desk: &Desk,
        view: &Reading<'_>,
        asked: &RecordedRequest,
        end: impl FnOnce(OnRenew) -> std::result::Result<Step<Revoked>, Refusal>,
    ) -> Result<Option<Self>> {
        let Some(on_renew) = on_renew(view, &asked.request, desk.now())? else { return Ok(None) };
        Ok(Some(Self { end: end(on_renew.clone())?, on_renew }))
    }
}

/// What may now be signed and saved.
pub(super) struct Sound {
    pub(super) request: RequestId,
    pub(super) subject: CertificateSubject,
    pub(super) eligible: Eligible,
    former: Option<Former>,
}

impl IssuanceCase {
    /// Proves that the request behind a token can be fulfilled now (ISS-01, REN-02).
    pub(super) fn by_link(desk: &Desk, view: &Reading<'_>, shown: Shown<SetPassphrase>) -> Result<Self> {
        let unknown = || link::unknown(LinkKind::SetPassphrase);
        let asked = request::find(view, shown.about(), desk.now())?.ok_or_else(unknown)?;
        let end = |on_renew: OnRenew| shown.opens(on_renew)?.supersede(desk.now());
        let former = Former::of(desk, view, &asked, end)?;
        if asked.request.status != RequestStatus::WaitingForPassphrase {
            return Err(unknown().into());
        }
        Self::of(desk, view, &asked, former)
    }

    /// The same for a request of the actor's own, who acts for themselves without a link (PAS-03).
    pub(super) fn by_owner(desk: &Desk, view: &Reading<'_>, asked: &RecordedRequest, owner: &Actor) -> Result<Self> {
        let end = |on_renew: OnRenew| owner.owns(on_renew)?.supersede(desk.now());
        let former = Former::of(desk, view, asked, end)?;
        Self::of(desk, view, asked, former)
    }

    /// The same for a request that `judge` is to decide (ISS-11).
    pub(super) fn by_judge(desk: &Desk, view: &Reading<'_>, asked: &RecordedRequest, judge: &Actor) -> Result<Self> {
        let end = |on_renew: OnRenew| judge.judges(on_renew)?.supersede(desk.now());
        let former = Former::of(desk, view, asked, end)?;
        Self::of(desk, view, asked, former)
    }

    fn of(desk: &Desk, view: &Reading<'_>, asked: &RecordedRequest, former: Option<Former>) -> Result<Self> {
        let found = user::get(view, asked.request.owner)?;
        let (how, person) = (found.verified_by, found.person().clone());
        let organisation = organisation::get(view, person.organisation)?;
        let live = organisation.live(desk.present())?;
        let verified = found.verification.into_verified_for_certificate()?;
        let selfie = photo::hash(view, person.id)?.ok_or_else(|| impossible("a verified person has no photo"))?;
        let checks = registry::compare(view, person.name.as_str(), verified.profile(), &selfie)?;
        let candidate = match &former {
            Some(former) => Candidate::successor(verified, &former.on_renew, live)?,
            None => {
                let product = asked.product.ok_or_else(|| link::unknown(LinkKind::SetPassphrase))?;
                let newest = certificate::newest(view, person.id, product)?;
                Candidate::first(verified, product, newest.and_then(|one| one.personal(desk.now())).as_ref(), live)?
            }
        };
        let purpose = CertificatePurpose::under_passphrase(candidate.product(), &person.email)
            .ok_or_else(|| impossible("a product without passphrase waits for one"))?;
        let subject = CertificateSubject::of_person(candidate.person(), organisation.name, purpose);
        Ok(Self { request: asked.request.id, subject, candidate, how, checks, former })
    }

    /// What the registries say of it (ISS-01).
    pub(super) fn asked(&self) -> Rechecked {
        self.candidate.clone().asked(self.how, &self.checks)
    }

    /// With somebody's word for it.
    pub(super) fn sound(self, eligible: Eligible) -> Sound {
        Sound { request: self.request, subject: self.subject, eligible, former: self.former }
    }
}

impl Sound {
    /// Records the signed certificate with its letter and history. A certificate that it follows is revoked first, for there
    /// is one place for an active one (ISS-05), and in the same moment (REN-02).
    pub(super) fn save(self, desk: &Desk, change: &Writing<'_>, by: &Actor, signed: Signed) -> Result<CertificateId> {
        let person = self.eligible.person().person().clone();
        if let Some(Former { on_renew, end }) = self.former {
            let superseded = RevocationReason::Superseded;
            certificate::revoke(change, on_renew.facts(), CertificateStatus::OnRenew, superseded, desk.now())?;
            desk.record(change, by, &person, end)?;
        }
        let CertificateFacts { id, serial, not_after, .. } = signed.save(desk, change, &self.subject)?.facts;
        desk.record(change, by, &person, self.eligible.issued(serial, not_after))?;
        Ok(id)
    }
}

/// The certificate that a renewal is about, while it waits to be renewed (REN-04).
pub(super) fn on_renew(view: &Reading<'_>, asked: &Request, now: Timestamp) -> Result<Option<OnRenew>> {
    match (asked.kind, asked.certificate) {
        (RequestKind::Renewal, Some(id)) => {
            let personal = certificate::get(view, id)?.personal(now);
            let personal = personal.ok_or_else(|| impossible("a seal has a renewal"))?;
            Ok(Some(personal.into_on_renew()?))
        }
        _ => Ok(None),
    }
}
