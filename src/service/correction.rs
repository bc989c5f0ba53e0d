//! Somebody who was registered wrongly and has not activated the account: name or address corrected (REG-10).

use super::App;
use super::user::{Place, Registered, view_of};
use crate::domain::act::Act;
use crate::domain::email::Email;
use crate::domain::name::PersonName;
use crate::domain::notice::LinkKind;
use crate::domain::verification::{Correction, NewAddress};
use crate::error::Result;
use crate::store::{change as changes, organisation, user};

/// Corrects name or address of a New account; a new address gets the activation link, and the former link dies.
pub fn correct(app: &mut App, email: &str, name: Option<PersonName>, address: Option<Email>) -> Result<Registered> {
    app.act(Act::CorrectUser, email, |desk, change, actor| {
        let found = desk.person(change, actor, email)?;
        let (id, place) =
            (found.person().id, Place::of(change, organisation::get(change, found.person().organisation)?)?);
        let new = actor.judges(found.verification)?.into_new_to_correct()?;
        let correction = Correction::of(&new, name, address)?;
        let live = place.organisation.live(desk.present())?;
        let (mut notice, mut address) = (None, None);
        if let Some(email) = correction.email() {
            if changes::email_taken(change, email, id)? {
                return Err(email.already_registered().into());
            }
            let official = place.official(email)?;
            notice = official.clone().into_warning();
            address = Some(NewAddress { official, link: desk.fresh_link(LinkKind::Activation)? });
        }
        let step = new.correct(correction, address, live)?;
        let person = step.state.person().clone();
        user::save_correction(change, id, &person.name, &person.email)?;
        desk.record(change, actor, &person, step)?;
        Ok(Registered { user: view_of(change, &user::get(change, id)?, desk.now())?, notice })
    })
}
