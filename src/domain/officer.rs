//! The role of RA: given by RA to somebody who holds none, and taken back from all but the last (ORG-01). Must not know
//! rows or sessions.

use super::actor::{Ra, Role};
use super::notice::Notice;
use super::refusal::Refusal;
use super::rule::Rule;
use super::step::{Action, Event, Step};
use super::verifikator::Nomination;
use crate::say;

/// Gives the role to the person at `email`, who holds none and is not on the way to another (ORG-01).
pub fn grant(_by: Ra<'_>, role: Role, nomination: Option<&Nomination>, email: &str) -> Result<Step<Role>, Refusal> {
    let label = role.label();
    if role != Role::User || nomination.is_some() {
        let no = match role {
            Role::User => say!("{email} is nominated as verifikator", "{email} dicalonkan sebagai verifikator"),
            Role::Verifikator | Role::Ra => say!("{email} is {label}", "{email} berperan {label}"),
        };
        let help = match role {
            Role::Ra => say!("`bsre ra list` shows the officers", "`bsre ra list` menunjukkan para petugas"),
            Role::User | Role::Verifikator => say!(
                "one role at a time: end that one with `bsre verifikator withdraw {email}`",
                "satu peran saja: akhiri dahulu dengan `bsre verifikator withdraw {email}`"
            ),
        };
        return Err(Refusal::state(Rule::Org01, no).with_help(help));
    }
    let event = Event::change(Action::RoleChanged, "role", Role::User.label(), Role::Ra.label());
    Ok(Step::to(Role::Ra, event).tell(Notice::OfficerGranted))
}

/// Takes the role back from the person at `email`, one of `officers`; the last one stays (ORG-01).
pub fn withdraw(_by: Ra<'_>, role: Role, officers: usize, email: &str) -> Result<Step<Role>, Refusal> {
    if role != Role::Ra {
        let label = role.label();
        let no = say!("{email} is {label}, not RA", "{email} berperan {label}, bukan RA");
        let help = say!("`bsre ra list` shows the officers", "`bsre ra list` menunjukkan para petugas");
        return Err(Refusal::state(Rule::Org01, no).with_help(help));
    }
    if officers < 2 {
        let no = say!("{email} is the last RA, and stays", "{email} adalah RA terakhir, dan tetap");
        let help = say!(
            "make somebody else RA first with `bsre ra grant EMAIL`",
            "jadikan orang lain RA dahulu dengan `bsre ra grant EMAIL`"
        );
        return Err(Refusal::state(Rule::Org01, no).with_help(help));
    }
    let event = Event::change(Action::RoleChanged, "role", Role::Ra.label(), Role::User.label());
    Ok(Step::to(Role::User, event).tell(Notice::OfficerWithdrawn))
}

/// Refuses to make a verifikator of an RA (ORG-01).
pub fn is_none(role: Role, email: &str) -> Result<(), Refusal> {
    if role != Role::Ra {
        return Ok(());
    }
    Err(Refusal::state(Rule::Org01, say!("{email} is RA", "{email} berperan RA")).with_help(say!(
        "one role at a time: end that one with `bsre ra withdraw {email}`",
        "satu peran saja: akhiri dahulu dengan `bsre ra withdraw {email}`"
    )))
}
