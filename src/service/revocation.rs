//! Revocation of people's certificates: at once, for good, with a letter.

use super::App;
use super::certificate::{CertificateChoice, CertificateView, Held, chosen};
use super::desk::Desk;
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::certificate::errand::{Errand, seal_revoked_by_ra};
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::product::RevocationReason;
use crate::domain::seal::Seal;
use crate::domain::serial::Serial;
use crate::error::{Result, impossible};
use crate::store::certificate::RecordedCertificate;
use crate::store::{Reading, Writing, certificate, link, request, seal, user};

/// What became of somebody whose certificates were all revoked.
#[derive(Clone, Debug)]
pub struct Leaver {
    /// The certificates, oldest first.
    pub revoked: Vec<CertificateView>,
    /// The live seals that the person still answers for: number and common name (REV-06, SEA-09).
    pub seals: Vec<(i64, String)>,
}

/// Revokes one certificate (REV-01, REV-02): the owner asks, or a Verifikator of the organisation, or RA.
pub fn revoke(app: &mut App, which: &CertificateChoice, reason: RevocationReason) -> Result<CertificateView> {
    app.act(Act::Revoke, &which.typed(), |desk, change, actor| {
        let serial = end(desk, change, actor, which, reason)?;
        CertificateView::of(&read_back(change, serial)?, desk.now())
    })
}

/// Revokes every active certificate of a person, of whatever product, all or none; seals stay as they are (REV-06).
pub fn revoke_all(app: &mut App, email: &str, reason: RevocationReason) -> Result<Leaver> {
    app.act(Act::Revoke, email, |desk, change, actor| {
        let (id, now) = (desk.person(change, actor, email)?.person().id, desk.now());
        let serials: Vec<_> = Held::by(desk, change, id)?.active().map(|one| one.facts().serial).collect();
        if serials.is_empty() {
            end(desk, change, actor, &CertificateChoice::OfPerson(email.to_owned()), reason)?;
        }
        let mut revoked = Vec::with_capacity(serials.len());
        for serial in serials {
            end(desk, change, actor, &CertificateChoice::Serial(serial), reason)?;
            revoked.push(CertificateView::of(&read_back(change, serial)?, now)?);
        }
        let live =
            |one: &seal::RecordedSeal| !matches!(one.seal, Seal::Expired(_) | Seal::Rejected(_) | Seal::Revoke(_));
        let seals = seal::of_holder(change, id, now)?.into_iter().filter(live);
        let seals = seals.map(|one| (one.seal.facts().id.0, one.seal.facts().common_name.to_string())).collect();
        Ok(Leaver { revoked, seals })
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
    desk.record(change, actor, owner.person(), revocable.revoke(reason, now)?)?;
    Ok(serial)
}

fn read_back(view: &Reading<'_>, serial: Serial) -> Result<RecordedCertificate> {
    certificate::find(view, serial)?.ok_or_else(|| impossible(format!("certificate {serial} is gone")))
}
