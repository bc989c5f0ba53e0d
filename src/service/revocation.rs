//! Revocation of people's certificates: at once, for good, with a letter.

use super::App;
use super::certificate::CertificateView;
use super::desk::Desk;
use crate::domain::actor::Actor;
use crate::domain::certificate::errand::{Errand, seal_revoked_by_ra};
use crate::domain::notice::LinkKind;
use crate::domain::product::RevocationReason;
use crate::domain::serial::Serial;
use crate::error::{Result, impossible};
use crate::store::{Reading, Writing, certificate, link, request, user};

/// Which certificate is meant.
#[derive(Clone, Debug)]
pub enum CertificateChoice {
    /// The newest one of the person with this address.
    OfPerson(String),
    /// The one with this number.
    Serial(Serial),
}

/// Revokes one certificate (REV-01, REV-02): the owner asks, or a Verifikator of the organisation, or RA.
pub fn revoke(app: &mut App, which: &CertificateChoice, reason: RevocationReason) -> Result<CertificateView> {
    let desk = &app.desk;
    app.store.write(|change| {
        let serial = end(desk, change, &desk.actor(change)?, which, reason)?;
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
    let found = find(desk, change, actor, which, Errand::Revocation)?;
    let owner = user::get(change, found.facts.owner)?;
    let by = actor.asker_for(owner.person().id, owner.person().organisation)?;
    let serial = found.facts.serial;
    let personal = found.personal(now).ok_or_else(|| seal_revoked_by_ra(serial))?;
    let revocable = personal.into_revocable()?;
    certificate::revoke(change, revocable.facts(), revocable.status(), reason, now)?;
    if let Some(renewal) = request::void_renewal(change, revocable.facts().id, now)? {
        link::call_off(change, LinkKind::SetPassphrase, owner.person().id, renewal.0, now)?;
    }
    let step = revocable.revoke(by, reason);
    desk.record(change, actor, owner.person(), step)?;
    Ok(serial)
}

/// The certificate that is meant by somebody on this errand, if the actor may see it.
pub(super) fn find(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &Actor,
    which: &CertificateChoice,
    errand: Errand,
) -> Result<certificate::RecordedCertificate> {
    match which {
        CertificateChoice::OfPerson(email) => {
            let person = desk.person(view, actor, email)?;
            let newest = certificate::newest(view, person.person().id, None)?;
            Ok(newest.ok_or_else(|| errand.without_certificate(email))?)
        }
        CertificateChoice::Serial(serial) => super::certificate::visible(view, actor, *serial),
    }
}

fn read_back(view: &Reading<'_>, serial: Serial) -> Result<certificate::RecordedCertificate> {
    certificate::find(view, serial)?.ok_or_else(|| impossible(format!("certificate {serial} is gone")))
}
