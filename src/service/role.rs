//! The one way in which a role changes. Must not know who may change it.

use super::desk::Desk;
use crate::domain::actor::Role;
use crate::domain::verification::Person;
use crate::error::Result;
use crate::store::{Writing, session, user};

/// Gives a person the role `to` in the place of `from`; whoever is signed in signs in anew (LOG-07).
pub(super) fn change_role(desk: &Desk, change: &Writing<'_>, person: &Person, from: Role, to: Role) -> Result<()> {
    user::save_role(change, person.id, from, to)?;
    Ok(session::end_all(change, person.id, desk.now())?)
}
