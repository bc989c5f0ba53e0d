//! Revocation of people's certificates: at once, for good, with a letter.

use super::App;
use super::certificate::{CertificateChoice, CertificateView, chosen};
use super::desk::Desk;
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::certificate::errand::{Errand, seal_revoked_by_ra};
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::product::RevocationReason;
use crate::domain::serial::Serial;
use crate::error::{Result, impossible};
use crate::store::{Reading, Writing, certificate, link, request, user};

/// Revokes one certificate (REV-01, REV-02): the owner asks, or a Verifikator of the organisation, or RA.
pub fn revoke(app: &mut App, which: &CertificateChoice, reason: RevocationReason) -> Result<CertificateView> {
    app.act(Act::Revoke, &which.typed(), |desk, change, actor| {
        let serial = end(desk, change, actor, which, reason)?;
        CertificateView::of(&read_back(change, serial)?, desk.now())
    })
}

/// Revokes one certificate within a running transaction.
pub(super) fn end(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    which: &CertificateChoice,
    reason: RevocationReason,
) -> Result<Serial> {
    let now = desk.now();
    let found = chosen(desk, change, actor, which, Errand::Revocation)?;
    let owner = user::get(change, found.facts.owner)?;
    let serial = found.facts.serial;
    let personal = found.personal(now).ok_or_else(|| seal_revoked_by_ra(serial))?;
    let revocable = actor.asks(personal)?.into_revocable()?;
    certificate::revoke(change, revocable.facts(), revocable.status(), reason, now)?;
    if let Some(renewal) = request::void_renewal(change, revocable.facts().id, now)? {
        link::call_off(change, LinkKind::SetPassphrase, owner.person().id, LinkSubject::Request(renewal), now)?;
    }
    let step = revocable.revoke(reason);
    desk.record(change, actor, owner.person(), step)?;
    Ok(serial)
}

fn read_back(view: &Reading<'_>, serial: Serial) -> Result<certificate::RecordedCertificate> {
    certificate::find(view, serial)?.ok_or_else(|| impossible(format!("certificate {serial} is gone")))
}
