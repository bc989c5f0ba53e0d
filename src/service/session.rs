//! Sign-in, sign-out, and who acts (LOG-01, LOG-07).

use serde::Serialize;

use super::sign_in::{self, Proven};
use super::{App, lock};
use crate::domain::act::Open;
use crate::domain::device::{self, Device};
use crate::domain::id::UserId;
use crate::domain::lock::Guarded;
use crate::domain::secret::Secret;
use crate::domain::step::{Action, Event};
use crate::domain::{Refusal, Timestamp};
use crate::error::{Error, Result};
use crate::pki::token;
use crate::store::{Reading, Writing, device as devices, history, organisation, session, user};

/// What a person shows at sign-in.
#[derive(Debug)]
pub struct SignInForm {
    /// The address, which is the user name too.
    pub email: String,
    /// The password.
    pub password: Secret,
    /// The code, and the device that it is of where there are several.
    pub code: Option<SignInCode>,
}

/// A code with the device that it is of.
#[derive(Debug)]
pub struct SignInCode {
    /// Six digits.
    pub code: Secret,
    /// The device's name, where there are several (LOG-03).
    pub device: Option<String>,
}

/// How a sign-in goes on.
#[derive(Debug)]
pub enum SignInAnswer {
    /// The password is right; a code of one of these devices must follow.
    CodeNeeded(Vec<Device>),
    /// The password is right; an authenticator must be set up first (LOG-02).
    SetUpNeeded,
    /// Signed in. The token is told here and never again.
    SignedIn(SessionView, Secret),
}

/// Who acts, as scripts see it.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct SessionView {
    pub email: String,
    pub name: String,
    pub role: &'static str,
    pub organisation: String,
    pub session_expires_at: Option<Timestamp>,
}

/// Signs in with password and code (LOG-01). The first code of a device that was just set up confirms it (LOG-02).
pub fn login(app: &mut App, form: &SignInForm) -> Result<SignInAnswer> {
    let proven = sign_in::try_password(app, &form.email, &form.password)?;
    let Some(code) = &form.code else { return what_next(app, &proven) };
    app.look_open(Open::SignIn, |_, view| {
        Ok(device::pick(&usable(view, proven.user())?, code.device.as_deref()).map(drop)?)
    })?;
    lock::count_try(app, proven.user(), Guarded::Code)?;
    match enter(app, &proven, code) {
        Err(Error::Refused(refusal)) => Err(sign_in::refused(app, Some(proven.user()), Guarded::Code, *refusal)),
        other => other,
    }
}

fn what_next(app: &mut App, proven: &Proven) -> Result<SignInAnswer> {
    app.act_open(Open::SignIn, |_, change| {
        proven.settle(change)?;
        let confirmed = confirmed(change, proven.user())?;
        Ok(if confirmed.is_empty() { SignInAnswer::SetUpNeeded } else { SignInAnswer::CodeNeeded(confirmed) })
    })
}

fn enter(app: &mut App, proven: &Proven, code: &SignInCode) -> Result<SignInAnswer> {
    let token = Secret::from(token::text(app.desk().world().random()?));
    let user = proven.user();
    app.act_open(Open::SignIn, |desk, change| {
        proven.settle(change)?;
        let usable = usable(change, user)?;
        let device = device::pick(&usable, code.device.as_deref())?;
        let accepted = sign_in::judge_code(desk, change, device, code.code.reveal())?;
        sign_in::spend(change, desk, user, accepted)?;
        devices::remove_unconfirmed(change, user)?;
        let until = session::begin(change, user, &token::hash(token.reveal()), desk.now())?;
        let event = Event::with(Action::SignedIn, "device", device.name.as_str());
        remember(desk.now(), change, user, &event)?;
        Ok(SignInAnswer::SignedIn(view_of(change, user, Some(until))?, token))
    })
}

/// The devices that a code may come from: the confirmed ones, and before there is one, those just set up.
fn usable(view: &Reading<'_>, user: UserId) -> Result<Vec<Device>> {
    let confirmed = confirmed(view, user)?;
    let usable = if confirmed.is_empty() { devices::of_person(view, user)? } else { confirmed };
    if usable.is_empty() { Err(device::set_up_needed().into()) } else { Ok(usable) }
}

/// The devices that a person signs in with.
pub(super) fn confirmed(view: &Reading<'_>, user: UserId) -> Result<Vec<Device>> {
    let mut all = devices::of_person(view, user)?;
    all.retain(|device| device.confirmed_at.is_some());
    Ok(all)
}

/// Ends the session that the command carries. One that ended before is left as it is.
pub fn logout(app: &mut App) -> Result<()> {
    app.act_open(Open::SignIn, |desk, change| {
        let found = desk.session(change)?;
        let Ok(user) = found.live(desk.now()) else { return Ok(()) };
        session::end(change, found.id, desk.now())?;
        remember(desk.now(), change, user, &Event::of(Action::SignedOut))
    })
}

/// Who acts, and until when where that is known.
pub fn whoami(app: &App) -> Result<SessionView> {
    app.look(|desk, view, actor| {
        let session = desk.session(view).ok().filter(|session| session.live(app.now()) == Ok(actor.id));
        view_of(view, actor.id, session.map(|session| session.expires_at))
    })
}

/// Ends every session of a person, in the transaction of the change that calls for it: a password reset, a change of
/// role (LOG-07).
pub(super) fn end_all(change: &Writing<'_>, user: UserId, now: Timestamp) -> Result<()> {
    Ok(session::end_all(change, user, now)?)
}

pub(super) fn remember(now: Timestamp, change: &Writing<'_>, user: UserId, event: &Event) -> Result<()> {
    let person = user::get(change, user)?;
    let email = person.person().email.as_str();
    Ok(history::append(change, now, email, email, Some(user), event)?)
}

fn view_of(view: &Reading<'_>, user: UserId, session_expires_at: Option<Timestamp>) -> Result<SessionView> {
    let found = user::get(view, user)?;
    let person = found.person();
    Ok(SessionView {
        email: person.email.as_str().to_owned(),
        name: person.name.as_str().to_owned(),
        role: found.role.label(),
        organisation: organisation::get(view, person.organisation)?.name.as_str().to_owned(),
        session_expires_at,
    })
}

impl SignInAnswer {
    /// The session, or the refusal that says what is still missing; for whoever cannot be asked.
    pub fn finished(self) -> std::result::Result<(SessionView, Secret), Refusal> {
        match self {
            Self::SignedIn(view, token) => Ok((view, token)),
            Self::CodeNeeded(devices) => Err(device::code_needed(&devices)),
            Self::SetUpNeeded => Err(device::set_up_needed()),
        }
    }
}
