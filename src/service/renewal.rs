//! Renewal of people's certificates: asked for, decided by RA. The owner completes it by setting the passphrase.

use super::certificate::{CertificateChoice, CertificateView, chosen};
use super::request::for_ra;
use super::{App, Desk};
use crate::domain::act::Act;
use crate::domain::actor::Ra;
use crate::domain::certificate::errand::Errand;
use crate::domain::certificate::renewal::seal_not_renewed;
use crate::domain::certificate::{CertificateStatus, OnRenew};
use crate::domain::id::RequestId;
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::reason::Reason;
use crate::domain::request::{self as requests, Undecided};
use crate::error::{Result, impossible};
use crate::store::request::{self, Subject};
use crate::store::{Reading, certificate, link, organisation, user};

/// Asks for the renewal of one certificate (REN-01): the owner asks, or a Verifikator of the organisation, or RA.
pub fn ask(app: &mut App, which: &CertificateChoice) -> Result<CertificateView> {
    app.act(Act::Renew, &which.typed(), |desk, change, actor| {
        let now = desk.now();
        let found = chosen(desk, change, actor, which, Errand::Renewal)?;
        let serial = found.facts.serial;
        let personal = found.personal(now).ok_or_else(|| seal_not_renewed(serial))?;
        let owner = user::get(change, found.facts.owner)?;
        let person = owner.person().clone();
        let issue = actor.asks(personal)?.into_renewable(found.enroll_method)?;
        let live = organisation::get(change, person.organisation)?.live(desk.present())?;
        let verified = owner.verification.into_verified_for_certificate()?;
        certificate::set_status(change, issue.facts(), CertificateStatus::Issue, CertificateStatus::OnRenew)?;
        request::ask(change, Subject::Renewal(issue.facts().id), &person, actor.id, now)?;
        desk.record(change, actor, &person, issue.renew(&verified, live)?)?;
        CertificateView::of(&certificate::get(change, found.facts.id)?, now)
    })
}

/// Withdraws the renewal of one certificate until the new one is issued: who asked does, or the owner. The certificate is
/// Issue again; the link, and a key that waited to be judged, are no more (REN-06, ISS-11).
pub fn withdraw(app: &mut App, which: &CertificateChoice) -> Result<CertificateView> {
    app.act(Act::WithdrawRenewal, &which.typed(), |desk, change, actor| {
        let now = desk.now();
        let found = chosen(desk, change, actor, which, Errand::Withdrawal)?;
        let (id, serial) = (found.facts.id, found.facts.serial);
        let on_renew = actor.asks(found.personal(now).ok_or_else(|| seal_not_renewed(serial))?)?.into_withdrawable()?;
        let open = request::open_renewal(change, id)?;
        let (request, asked_by) = open.ok_or_else(|| impossible("a certificate is On Renew without a request"))?;
        let owner = user::get(change, on_renew.facts().owner)?;
        let person = owner.person();
        certificate::set_status(change, on_renew.facts(), CertificateStatus::OnRenew, CertificateStatus::Issue)?;
        request::withdraw_renewal(change, request, actor.id, now)?;
        link::call_off(change, LinkKind::SetPassphrase, person.id, LinkSubject::Request(request), now)?;
        desk.record(change, actor, person, on_renew.withdraw(asked_by, person.email.as_str())?)?;
        CertificateView::of(&certificate::get(change, id)?, now)
    })
}

/// RA allows a renewal: the set-passphrase link goes out (REN-02).
pub(super) fn approve(app: &mut App, id: RequestId) -> Result<()> {
    app.act(Act::ApproveRequest, &id.0.to_string(), |desk, change, actor| {
        let by = actor.ra()?;
        let (undecided, on_renew) = open(desk, change, by, id)?;
        let owner = user::get(change, undecided.request().owner)?;
        let live = organisation::get(change, on_renew.facts().organisation)?.live(desk.present())?;
        let step = on_renew.approve(by, desk.fresh_link(LinkKind::SetPassphrase)?, id, live)?;
        request::decide(change, &undecided, requests::RequestStatus::WaitingForPassphrase, None, actor.id, desk.now())?;
        desk.record(change, actor, owner.person(), step).map(drop)
    })
}

/// RA refuses a renewal: the certificate is Issue again (REN-02).
pub(super) fn reject(app: &mut App, id: RequestId, reason: &Reason) -> Result<()> {
    app.act(Act::RejectRequest, &id.0.to_string(), |desk, change, actor| {
        let by = actor.ra()?;
        let (undecided, on_renew) = open(desk, change, by, id)?;
        let owner = user::get(change, undecided.request().owner)?;
        certificate::set_status(change, on_renew.facts(), CertificateStatus::OnRenew, CertificateStatus::Issue)?;
        request::decide(
            change,
            &undecided,
            requests::RequestStatus::Rejected,
            Some(reason.as_str()),
            actor.id,
            desk.now(),
        )?;
        desk.record(change, actor, owner.person(), on_renew.reject(by, reason)).map(drop)
    })
}

/// An undecided request with the certificate that it is about (REN-04).
fn open(desk: &Desk, view: &Reading<'_>, by: Ra<'_>, id: RequestId) -> Result<(Undecided, OnRenew)> {
    let now = desk.now();
    let undecided = for_ra(view, by, id, now)?.request.undecided()?.not_held()?;
    let certificate = undecided.request().certificate;
    let certificate = certificate.ok_or_else(|| impossible(format!("request {} is about nothing", id.0)))?;
    let personal = certificate::get(view, certificate)?.personal(now);
    let personal = personal.ok_or_else(|| impossible("a seal has a renewal"))?;
    Ok((undecided, personal.into_on_renew()?))
}
