//! Data updates in both directions, and moves between organisations.

use std::path::Path;

use serde::Serialize;

use super::desk::Desk;
use super::request::for_ra;
use super::{App, form as forms, organisation as organisations, user as users};
use crate::domain::act::Act;
use crate::domain::actor::Actor;
use crate::domain::certificate::Certificate;
use crate::domain::change::account::{Account, Target};
use crate::domain::change::{ChangeProposal, ChangeWish, Field};
use crate::domain::id::{ChangeId, FormId, RequestId, UserId};
use crate::domain::link::purpose::Update as ConfirmUpdate;
use crate::domain::link::{self, Shown};
use crate::domain::notice::{ChangedField, LinkKind};
use crate::domain::proof::Judged;
use crate::domain::reason::Reason;
use crate::domain::request::RequestStatus;
use crate::domain::seal::request::HoldsNone;
use crate::domain::secret::Secret;
use crate::domain::update::{Around, ChangeEnd, Clear, Direction, Move, moving_already, waits_for_other};
use crate::domain::verification::{Person, Verified};
use crate::domain::verifikator::Nomination;
use crate::error::{Result, impossible};
use crate::files::form::read;
use crate::store::change::{self as changes, WaitingChange};
use crate::store::request::{self, Subject};
use crate::store::{Reading, Writing, certificate, link as links, nomination, organisation, user};

/// A change that was asked for.
#[derive(Clone, Debug, Serialize)]
pub struct UpdateAsked {
    /// Whose data.
    pub email: String,
    /// Their status now.
    pub verification: &'static str,
    /// Whose word it still needs: `user`, `verifikator` or `ra`.
    pub waits_for: &'static str,
    /// The fields, with old and new value.
    pub changes: Vec<ChangedField>,
}

/// What surrounds the person of a change.
struct Surroundings {
    account: Account,
    certificates: Vec<Certificate>,
    nomination: Option<Nomination>,
}

impl Surroundings {
    fn load(desk: &Desk, view: &Reading<'_>, found: &user::User) -> Result<Self> {
        let person = found.person();
        let organisation = organisation::get(view, person.organisation)?.name;
        let account =
            changes::account(found, organisation)?.ok_or_else(|| impossible("a verified person has no data"))?;
        let certificates = certificate::of_person(view, person.id)?;
        Ok(Self {
            account,
            certificates: certificates.iter().filter_map(|one| one.personal(desk.now())).collect(),
            nomination: nomination::live(view, person.id)?,
        })
    }

    fn around(&self) -> Around<'_> {
        Around { certificates: &self.certificates, nomination: self.nomination.as_ref() }
    }

    /// Clears wishes for the person as they stand now: the same when they are asked for, judged and confirmed.
    fn clear(&self, desk: &Desk, view: &Reading<'_>, wishes: &[ChangeWish], moving: Option<Move>) -> Result<Clear> {
        let target = wishes.iter().find(|wish| wish.field == Field::Organisation);
        let target = target.map(|wish| -> Result<Target> {
            Ok(Target::of(&organisations::find(view, &wish.value)?, desk.present())?)
        });
        let proposal = ChangeProposal::of(&self.account, wishes, target.transpose()?.as_ref())?;
        let person = proposal.after().person();
        if proposal.touches(Field::Email) && changes::email_taken(view, &person.email, person.id)? {
            return Err(person.email.already_registered().into());
        }
        Ok(Clear::of(proposal, self.around(), moving)?)
    }

    /// Clears a change that waits.
    fn clear_again(&self, desk: &Desk, view: &Reading<'_>, waiting: &WaitingChange) -> Result<Clear> {
        let moves = waiting.wishes.iter().any(|wish| wish.field == Field::Organisation);
        let moving = if moves { Some(Move::recorded(waiting.form, no_seal(desk, view, waiting.user)?)?) } else { None };
        self.clear(desk, view, &waiting.wishes, moving)
    }
}

/// Proof that a person may leave the organisation (SEA-09).
fn no_seal(desk: &Desk, view: &Reading<'_>, person: UserId) -> Result<HoldsNone> {
    super::seal::holds_none(view, person, desk.now())
}

/// Asks for a change of one person's data. The person's own waits for a Verifikator (UPD-06), a Verifikator's or RA's for
/// the person (UPD-05), a Verifikator's with a new organisation for RA (UPD-04).
pub fn request(app: &mut App, email: &str, wishes: &[ChangeWish], form: Option<&Path>) -> Result<UpdateAsked> {
    let form = form.map(read).transpose()?;
    app.act(Act::RequestUpdate, email, |desk, change, actor| {
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let stands = Surroundings::load_verified(desk, change, &found)?;
        let asked = actor.asks(found.verification)?.into_verified_for_change()?;
        let form = form.map(|form| forms::keep(desk, change, actor, &form)).transpose()?;
        let moves = wishes.iter().any(|wish| wish.field == Field::Organisation);
        let moving = if moves { Some(Move::asked(form, &asked, no_seal(desk, change, person.id)?)?) } else { None };
        let clear = stands.clear(desk, change, wishes, moving)?;
        let case = UpdateCase { desk, change, actor, person: &person, form };
        match moving {
            _ if asked.by_owner() => {
                case.record(&clear, Direction::ByUser)?;
                desk.record(change, actor, &person, asked.offer(&clear, stands.around())?)?;
                changes::save_begin(change, person.id, desk.now())?;
                case.asked(&clear, "verifikator")
            }
            Some(moving) if actor.ra().is_err() => {
                let id = case.record(&clear, Direction::ByVerifikator)?;
                desk.record(change, actor, &person, asked.judged()?.hand_in(&clear, moving)?)?;
                request::ask(change, Subject::OrganisationChange(id), &person, actor.id, desk.now())?;
                case.asked(&clear, "ra")
            }
            Some(_) | None => {
                let id = case.record(&clear, Direction::ByVerifikator)?;
                case.send_link(asked.judged()?, &clear, id)?;
                case.asked(&clear, "user")
            }
        }
    })
}

impl Surroundings {
    /// The surroundings of somebody for whom no other change waits.
    fn load_verified(desk: &Desk, view: &Reading<'_>, found: &user::User) -> Result<Self> {
        found.verification.clone().into_verified_for_change()?;
        if changes::waiting(view, found.person().id)?.is_some() {
            return Err(moving_already().into());
        }
        Self::load(desk, view, found)
    }
}

/// A change on its way into the store.
struct UpdateCase<'a> {
    desk: &'a Desk,
    change: &'a Writing<'a>,
    actor: &'a Actor,
    person: &'a Person,
    form: Option<FormId>,
}

impl UpdateCase<'_> {
    fn record(&self, clear: &Clear, direction: Direction) -> Result<ChangeId> {
        let fields = clear.proposal().fields();
        let draft = changes::NewChange { user: self.person.id, direction, form: self.form, fields, by: self.actor.id };
        Ok(changes::insert(self.change, &draft, self.desk.now())?)
    }

    fn send_link(&self, verified: Judged<'_, Verified>, clear: &Clear, id: ChangeId) -> Result<()> {
        let step = verified.confirm_by_link(clear, self.desk.fresh_link(LinkKind::Update)?, id)?;
        self.desk.record(self.change, self.actor, self.person, step)?;
        Ok(changes::save_begin(self.change, self.person.id, self.desk.now())?)
    }

    fn asked(&self, clear: &Clear, waits_for: &'static str) -> Result<UpdateAsked> {
        let now = user::get(self.change, self.person.id)?;
        Ok(UpdateAsked {
            email: self.person.email.as_str().to_owned(),
            verification: now.verification.status().label(),
            waits_for,
            changes: clear.proposal().fields().to_vec(),
        })
    }
}

/// The person confirms by the mailed link (UPD-05).
pub fn confirm(app: &mut App, token: &Secret) -> Result<users::UserSummary> {
    app.act_by_link(token, |desk, change, shown: Shown<ConfirmUpdate>, actor| {
        let found = user::get(change, shown.user())?;
        let waiting = changes::waiting(change, actor.id)?.filter(|waiting| waiting.id == shown.about());
        let waiting = waiting.ok_or_else(|| link::unknown(LinkKind::Update))?;
        let clear = Surroundings::load(desk, change, &found)?.clear_again(desk, change, &waiting)?;
        let step = shown.opens(found.verification.into_update_to_confirm()?)?.confirm(&clear)?;
        links::use_up(change, &shown, desk.now())?;
        desk.record(change, actor, &clear.proposal().after().person(), step)?;
        apply(desk, change, actor, &waiting, &clear)
    })
}

/// A Verifikator or RA accepts a change that the person asked for (UPD-06).
pub fn approve(app: &mut App, email: &str) -> Result<users::UserSummary> {
    app.act(Act::ApproveUpdate, email, |desk, change, actor| {
        let found = desk.person(change, actor, email)?;
        let update = actor.judges(found.verification.clone())?.into_update_to_judge()?;
        let waiting = waiting(change, found.person())?;
        if waiting.direction != Direction::ByUser {
            return Err(waits_for_other(waiting.direction).into());
        }
        let clear = Surroundings::load(desk, change, &found)?.clear_again(desk, change, &waiting)?;
        let step = update.approve(&clear)?;
        desk.record(change, actor, &clear.proposal().after().person(), step)?;
        apply(desk, change, actor, &waiting, &clear)
    })
}

/// A Verifikator or RA ends a change that waits, whoever asked for it; the old data stay (UPD-06).
pub fn reject(app: &mut App, email: &str, reason: &Reason) -> Result<()> {
    app.act(Act::RejectUpdate, email, |desk, change, actor| {
        let found = desk.person(change, actor, email)?;
        let person = found.person().clone();
        let update = actor.judges(found.verification)?.into_update_to_judge()?;
        let waiting = waiting(change, &person)?;
        desk.record(change, actor, &person, update.reject(reason)?)?;
        changes::save_end(change, person.id, desk.now())?;
        Ok(changes::settle(change, waiting.id, ChangeEnd::Rejected(reason.as_str()), actor.id, desk.now())?)
    })
}

fn waiting(view: &Reading<'_>, person: &Person) -> Result<WaitingChange> {
    let found = changes::waiting(view, person.id)?;
    found.ok_or_else(|| impossible("a person is in Update without a change"))
}

/// Writes the new data down, with what follows: no issuance goes on in the name of the old ones (UPD-01), and no link
/// that went to a former address is good any more.
fn apply(
    desk: &Desk,
    change: &Writing<'_>,
    actor: &Actor,
    waiting: &WaitingChange,
    clear: &Clear,
) -> Result<users::UserSummary> {
    let (proposal, now) = (clear.proposal(), desk.now());
    let id = proposal.after().person().id;
    changes::save_data(change, proposal.after())?;
    changes::settle(change, waiting.id, ChangeEnd::Confirmed, actor.id, now)?;
    if proposal.is_in_certificate() {
        changes::void_issuances(change, id, now)?;
    }
    if proposal.touches(Field::Email) {
        changes::end_links(change, id, now)?;
    }
    users::view_of(change, &user::get(change, id)?, now)
}

/// RA agrees to a move that a Verifikator handed in: the person is asked to confirm by link (UPD-04).
pub(super) fn approve_move(app: &mut App, id: RequestId) -> Result<()> {
    app.act(Act::ApproveRequest, &id.0.to_string(), |desk, change, actor| {
        let undecided = for_ra(change, actor.ra()?, id, desk.now())?.request.undecided()?;
        let found = user::get(change, undecided.request().owner)?;
        let person = found.person().clone();
        let waiting = waiting(change, &person)?;
        let clear = Surroundings::load(desk, change, &found)?.clear_again(desk, change, &waiting)?;
        let verified = actor.judges(found.verification)?.into_verified_for_move()?;
        let case = UpdateCase { desk, change, actor, person: &person, form: waiting.form };
        request::decide(change, &undecided, RequestStatus::Approved, None, actor.id, desk.now())?;
        case.send_link(verified, &clear, waiting.id)
    })
}

/// RA turns down a move that a Verifikator handed in, and the person is told why.
pub(super) fn reject_move(app: &mut App, id: RequestId, reason: &Reason) -> Result<()> {
    app.act(Act::RejectRequest, &id.0.to_string(), |desk, change, actor| {
        let ra = actor.ra()?;
        let undecided = for_ra(change, ra, id, desk.now())?.request.undecided()?;
        let found = user::get(change, undecided.request().owner)?;
        let person = found.person().clone();
        let waiting = waiting(change, &person)?;
        let verified = found.verification.into_verified_for_move()?;
        desk.record(change, actor, &person, verified.turn_down(ra, reason))?;
        request::decide(change, &undecided, RequestStatus::Rejected, Some(reason.as_str()), actor.id, desk.now())?;
        Ok(changes::settle(change, waiting.id, ChangeEnd::Rejected(reason.as_str()), actor.id, desk.now())?)
    })
}
