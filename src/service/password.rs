//! A forgotten sign-in password, by mail (LOG-04).

use super::{App, session};
use crate::domain::act::Open;
use crate::domain::link::Shown;
use crate::domain::link::purpose::Password as ByMail;
use crate::domain::lock::Guarded;
use crate::domain::notice::LinkKind;
use crate::domain::passphrase::Password;
use crate::domain::password as rules;
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::pki::password;
use crate::store::{attempt, device, link, user};

/// Sends the link to whoever has an account with a password. The answer is the same for everybody: it does not tell
/// which addresses are registered.
pub fn forgot(app: &mut App, email: &str) -> Result<()> {
    app.act_open(Open::ForgottenPassword, |desk, change| {
        let link = desk.fresh_link(LinkKind::Password)?;
        let Some((id, Some(_))) = user::credentials(change, email)? else { return Ok(()) };
        let actor = desk.actor_of(change, id)?;
        let person = user::get(change, id)?.person().clone();
        desk.record(change, &actor, &person, rules::forgotten(link))
    })
}

/// The new password, entered twice, by the owner of the link.
#[derive(Debug)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct PasswordForm {
    pub token: Secret,
    pub first: Secret,
    pub second: Secret,
}

/// Sets a new password (LOG-04, LOG-06): every authenticator and every session of the account goes with the old one.
pub fn reset(app: &mut App, form: &PasswordForm) -> Result<()> {
    let chosen = app.look_by_link(&form.token, |_, view, shown: Shown<ByMail>, _| {
        let owner = user::get(view, shown.user())?;
        let person = owner.person();
        Ok(Password::new_twice(form.first.reveal(), form.second.reveal(), &person.email, &person.name)?)
    })?;
    let hash = password::hash(chosen.reveal(), &app.desk().world().random()?)?;
    app.act_by_link(&form.token, |desk, change, shown: Shown<ByMail>, actor| {
        let now = desk.now();
        let person = user::get(change, shown.user())?.person().clone();
        let step = shown.reset();
        link::use_up(change, &shown, now)?;
        user::save_password(change, person.id, &hash)?;
        device::remove_all(change, person.id)?;
        session::end_all(change, person.id, now)?;
        attempt::forget(change, person.id, Guarded::Password)?;
        attempt::forget(change, person.id, Guarded::Code)?;
        desk.record(change, actor, &person, step)
    })
}
