//! eSeals brought to their states, one by one, as the Verifikator, the responsible person and RA would do it. Must not
//! know how a step is made.

use std::path::Path;

use super::report::{self, SealItem};
use super::{Open, ProvisionOptions, past};
use crate::domain::Text;
use crate::domain::agreement::{Consent, READING};
use crate::domain::id::SealId;
use crate::domain::link::LinkSubject;
use crate::domain::notice::LinkKind;
use crate::domain::product::RevocationReason;
use crate::domain::request::{RequestKind, RequestStatus};
use crate::domain::seal::request::without_verifikator;
use crate::domain::seal::{SealName, SealStatus};
use crate::domain::verifikator::NominationStatus;
use crate::error::{Error, Result, impossible};
use crate::files::plan::{PlanSeal, SealState};
use crate::say;
use crate::service::desk::nobody;
use crate::service::seal::request::Wanted;
use crate::service::seal::{confirm, request, revoke};
use crate::service::{App, Mode, decision, mail};
use crate::store::{link, nomination, request as requests, seal, user};
use crate::world::World;

/// One step of a seal's story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SealDeed {
    /// Asked for, confirmed with code and agreement, granted by RA.
    Issue,
    /// Granted by RA, after a run that was killed before it.
    Grant,
    /// Its end is asked for.
    AskEnd,
    /// Its end is granted by RA.
    End,
}

/// A seal of the plan, accepted.
struct SealWish<'a> {
    seal: &'a PlanSeal,
    name: SealName,
    reason: RevocationReason,
}

/// Brings one seal of a plan that lies in `folder` to its state.
pub(super) fn bring(
    seal: &PlanSeal,
    folder: &Path,
    world: World,
    open: &Open<'_>,
    options: &ProvisionOptions<'_>,
) -> Result<SealItem> {
    let work = || -> Result<(Vec<SealDeed>, bool)> {
        let reason = seal.revocation_reason.as_deref().map_or(Ok(RevocationReason::Other), RevocationReason::parse)?;
        let wish = SealWish { seal, name: SealName::parse(&seal.common_name)?, reason };
        let Some(app) = open(world, None)? else { return Ok((way(None, seal.state).unwrap_or_default(), false)) };
        let deeds = wish.missing(&app)?;
        if options.mode == Mode::DryRun {
            return Ok((deeds, false));
        }
        let then = if seal.state == SealState::Expired { past(world) } else { world };
        deeds.iter().try_for_each(|deed| wish.go(*deed, then, folder, open))?;
        let changed = !deeds.is_empty();
        Ok((deeds, changed))
    };
    match work() {
        Ok((deeds, changed)) => {
            let message = report::told(&deeds, options.mode, options.lang, SealDeed::text);
            Ok(SealItem { changed, ok: true, message, ..blank(seal) })
        }
        Err(Error::Refused(refusal)) => {
            let (message, rule) = report::refused(&refusal, options.lang);
            Ok(SealItem { message, rule, ..blank(seal) })
        }
        Err(failure) => Err(failure),
    }
}

fn blank(seal: &PlanSeal) -> SealItem {
    SealItem {
        common_name: seal.common_name.clone(),
        organisation: seal.organisation.clone(),
        email: seal.email.clone(),
        state: seal.state.label(),
        changed: false,
        ok: false,
        message: String::new(),
        rule: None,
    }
}

/// The missing steps; `None` when nothing leads from where the seal stands to the goal. What ended or came to nothing is
/// asked for anew (REN-05).
fn way(present: Option<SealStatus>, goal: SealState) -> Option<Vec<SealDeed>> {
    let end: &[SealDeed] = match goal {
        SealState::Issue | SealState::Expired => &[],
        SealState::OnRevoke => &[SealDeed::AskEnd],
        SealState::Revoke => &[SealDeed::AskEnd, SealDeed::End],
    };
    let begin: &[SealDeed] = match (present, goal) {
        (Some(SealStatus::Issue), SealState::Issue)
        | (Some(SealStatus::OnRevoke), SealState::OnRevoke)
        | (Some(SealStatus::Revoke), SealState::Revoke)
        | (Some(SealStatus::Expired), SealState::Expired) => return Some(Vec::new()),
        (Some(SealStatus::OnRevoke), SealState::Revoke) => return Some(vec![SealDeed::End]),
        (Some(SealStatus::OnRevoke), _) | (Some(SealStatus::Issue | SealStatus::Revoke), SealState::Expired) => {
            return None;
        }
        (Some(SealStatus::Issue), _) => &[],
        (Some(SealStatus::Waiting), _) => &[SealDeed::Grant],
        (None | Some(SealStatus::Requested | SealStatus::Rejected | SealStatus::Revoke | SealStatus::Expired), _) => {
            &[SealDeed::Issue]
        }
    };
    Some(begin.iter().chain(end).copied().collect())
}

impl SealWish<'_> {
    fn missing(&self, app: &App) -> Result<Vec<SealDeed>> {
        let present = self.newest(app)?.map(|(_, status)| status);
        way(present, self.seal.state).ok_or_else(|| self.name.no_way(present, self.seal.state.label()).into())
    }

    /// The newest seal of this name in the person's care.
    fn newest(&self, app: &App) -> Result<Option<(SealId, SealStatus)>> {
        app.look(|desk, view, _| {
            let Some(person) = user::find(view, &self.seal.email)? else { return Ok(None) };
            let all = seal::of_holder(view, person.person().id, desk.now())?;
            let ours = all.into_iter().rev().map(|one| one.seal).find(|one| one.facts().common_name == self.name);
            Ok(ours.map(|one| (one.facts().id, one.status())))
        })
    }

    fn go(&self, deed: SealDeed, world: World, folder: &Path, open: &Open<'_>) -> Result<()> {
        let mut app = open(world, None)?.ok_or_else(no_store)?;
        match deed {
            SealDeed::Issue => {
                self.ask(world, folder, open)?;
                self.decide(&mut app, RequestKind::Seal)
            }
            SealDeed::Grant => self.decide(&mut app, RequestKind::Seal),
            SealDeed::AskEnd => {
                let (id, _) = self.newest(&app)?.ok_or_else(no_store)?;
                revoke::revoke(&mut app, id, self.reason).map(drop)
            }
            SealDeed::End => self.decide(&mut app, RequestKind::SealRevocation),
        }
    }

    /// A Verifikator asks, the responsible person opens the link, reads for 15 seconds, and confirms with the mailed code
    /// (SEA-01 to SEA-04). The clock of the first two is so much earlier that the last falls on `world`.
    fn ask(&self, world: World, folder: &Path, open: &Open<'_>) -> Result<()> {
        let earlier = before_reading(world);
        let email = self.seal.email.as_str();
        let mut app = open(earlier, None)?.ok_or_else(no_store)?;
        let verifikator = self.verifikator(&app)?;
        let wanted = Wanted {
            form: folder.join(&self.seal.form),
            common_name: self.name.clone(),
            email: self.seal.email.clone(),
            system: None,
        };
        if !self.can_be_confirmed(&app)? {
            request::request(&mut open(earlier, Some(verifikator))?.ok_or_else(no_store)?, &wanted)?;
        }
        let token = mail::token(&app, email, LinkKind::Eseal)?;
        confirm::open(&mut app, &token)?;
        let code = mail::token(&app, email, LinkKind::Otp)?;
        let mut app = open(world, None)?.ok_or_else(no_store)?;
        confirm::confirm(&mut app, &token, &code, Consent::Given).map(drop)
    }

    /// Whether an earlier run asked already, and its link is still good: asked again it would stand in the way (ISS-05).
    fn can_be_confirmed(&self, app: &App) -> Result<bool> {
        let Some((id, SealStatus::Requested)) = self.newest(app)? else { return Ok(false) };
        app.look(|desk, view, _| {
            let Some(person) = user::find(view, &self.seal.email)? else { return Ok(false) };
            let until = link::live_until(view, LinkKind::Eseal, person.person().id, LinkSubject::Seal(id))?;
            Ok(until.is_some_and(|until| desk.now() <= until))
        })
    }

    /// A Verifikator of the seal's organisation; without one there is no seal (ORG-05).
    fn verifikator(&self, app: &App) -> Result<String> {
        let found = app.look(|desk, view, actor| {
            let person = desk.person(view, actor, &self.seal.email)?;
            let own = crate::service::organisation::find(view, &self.seal.organisation)?.id;
            if person.person().organisation != own {
                return Err(nobody(&self.seal.email).into());
            }
            Ok(nomination::list(view, actor.scope(), desk.now())?
                .into_iter()
                .find(|one| one.organisation_id == own && one.status == NominationStatus::Granted))
        })?;
        Ok(found.map(|one| one.email).ok_or_else(|| without_verifikator(&self.seal.organisation))?)
    }

    /// RA says yes to what waits for this seal.
    fn decide(&self, app: &mut App, kind: RequestKind) -> Result<()> {
        let (id, _) = self.newest(app)?.ok_or_else(no_store)?;
        let waiting = app.look(|desk, view, _| {
            let person = user::find(view, &self.seal.email)?.ok_or_else(|| nobody(&self.seal.email))?;
            let all = requests::of_person(view, person.person().id, desk.now())?;
            let ours = all.into_iter().find(|one| {
                one.seal == Some(id)
                    && one.request.kind == kind
                    && one.request.status == RequestStatus::WaitingForApproval
            });
            Ok(ours.map(|one| one.request.id))
        })?;
        decision::approve(app, waiting.ok_or_else(no_store)?)
    }
}

/// The clock at which an agreement is shown that is accepted in `world` (SEA-03).
pub(super) fn before_reading(world: World) -> World {
    world.dated_back(world.now().plus(-READING))
}

fn no_store() -> Error {
    impossible("what was there a moment ago is gone")
}

impl SealDeed {
    fn text(self) -> Text {
        match self {
            Self::Issue => say!("issued", "diterbitkan"),
            Self::Grant => say!("granted", "disetujui"),
            Self::AskEnd => say!("asked to be revoked", "diajukan untuk dicabut"),
            Self::End => say!("revoked", "dicabut"),
        }
    }
}
