//! Authenticators: set up, confirmed with a first code, listed, removed (LOG-02, LOG-03).

use std::path::Path;

use serde::Serialize;

use super::sign_in::{self, Proven};
use super::{App, Desk, lock, session};
use crate::domain::act::{Act, Open};
use crate::domain::device::{self, Device, DeviceName};
use crate::domain::id::UserId;
use crate::domain::lock::Guarded;
use crate::domain::secret::Secret;
use crate::domain::step::{Action, Event};
use crate::domain::{Refusal, Timestamp};
use crate::error::{Error, Result, failed};
use crate::files::private;
use crate::files::qr::Qr;
use crate::pki::totp::Authenticator;
use crate::say;
use crate::store::{Writing, device as devices, user};

/// Who sets an authenticator up.
#[derive(Debug)]
pub enum Owner {
    /// Whoever acts: for one more device.
    Actor,
    /// Whoever knows the password: for the first device.
    Password {
        /// The address.
        email: String,
        /// The password.
        password: Secret,
    },
}

/// What an app must be told. All of it opens the account, together with the password.
#[derive(Debug, Serialize)]
pub struct Enrolment {
    /// Whose device it is.
    pub email: String,
    /// What the device is called.
    pub device: String,
    /// The secret in base 32.
    pub secret: Secret,
    /// The same as an `otpauth://` URI.
    pub uri: Secret,
}

/// The URI as a QR code for a terminal.
pub fn blocks(enrolment: &Enrolment) -> Result<zeroize::Zeroizing<String>> {
    Ok(qr(enrolment)?.blocks())
}

/// Writes the URI as a picture that its owner alone can read.
pub fn write_picture(enrolment: &Enrolment, path: &Path) -> Result<()> {
    let png = qr(enrolment)?.png().map_err(failed)?;
    Ok(private::write(path, &png)?)
}

fn qr(enrolment: &Enrolment) -> Result<Qr> {
    Qr::of(enrolment.uri.reveal()).map_err(failed)
}

/// A device as scripts see it.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct DeviceView {
    pub name: String,
    pub confirmed: bool,
    pub created_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
}

/// Makes a device's secret (LOG-02). Until a code confirms it, nobody signs in with it.
pub fn set_up(app: &mut App, owner: &Owner, name: &DeviceName) -> Result<Enrolment> {
    let proven = prove(app, owner)?;
    let secret = zeroize::Zeroizing::new(app.desk().world().random::<20>()?);
    by_owner(app, proven.as_ref(), name, |desk, change, user| {
        device::free(name, &session::confirmed(change, user)?)?;
        let email = user::get(change, user)?.person().email.as_str().to_owned();
        devices::insert(change, user, name, desk.now(), |id| -> Result<Vec<u8>> {
            Ok(desk.vault().seal(&sign_in::place(id), &*secret)?)
        })?;
        let app = Authenticator::new(&*secret, &email)?;
        let (text, uri) = (Secret::from(app.secret_text()), Secret::from(app.uri()?));
        Ok(Enrolment { email, device: name.as_str().to_owned(), secret: text, uri })
    })
}

/// Confirms a device with its first code, which is spent by it (LOG-02, LOG-05).
pub fn confirm(app: &mut App, owner: &Owner, name: &DeviceName, code: &Secret) -> Result<DeviceView> {
    let proven = prove(app, owner)?;
    let user = match &proven {
        Some(proven) => proven.user(),
        None => app.look(|_, _, actor| Ok(actor.id))?,
    };
    lock::count_try(app, user, Guarded::Code)?;
    match accept(app, proven.as_ref(), name, code) {
        Err(Error::Refused(refusal)) => Err(sign_in::refused(app, Some(user), Guarded::Code, *refusal)),
        other => other,
    }
}

fn accept(app: &mut App, proven: Option<&Proven>, name: &DeviceName, code: &Secret) -> Result<DeviceView> {
    by_owner(app, proven, name, |desk, change, user| {
        let waiting = devices::of_person(change, user)?;
        let device = waiting.iter().find(|device| device.is_called(name)).ok_or_else(|| unknown(name))?;
        let accepted = sign_in::judge_code(desk, change, device, code.reveal())?;
        sign_in::spend(change, desk, user, accepted)?;
        devices::remove_unconfirmed(change, user)?;
        let event = Event::with(Action::DeviceAdded, "device", name.as_str());
        session::remember(desk.now(), change, user, &event)?;
        let confirmed_at = device.confirmed_at.or(Some(desk.now()));
        Ok(view_of(&Device { confirmed_at, ..device.clone() }))
    })
}

/// The actor's devices.
pub fn list(app: &App) -> Result<Vec<DeviceView>> {
    app.look(|_, view, actor| Ok(devices::of_person(view, actor.id)?.iter().map(view_of).collect()))
}

/// Removes one of the actor's devices. Without any, the next sign-in sets one up again.
pub fn remove(app: &mut App, name: &DeviceName) -> Result<()> {
    app.act(Act::RemoveDevice, name.as_str(), |desk, change, actor| {
        let all = devices::of_person(change, actor.id)?;
        let device = all.iter().find(|device| device.is_called(name)).ok_or_else(|| unknown(name))?;
        devices::remove(change, device.id)?;
        let event = Event::with(Action::DeviceRemoved, "device", device.name.as_str());
        session::remember(desk.now(), change, actor.id, &event)
    })
}

/// The code of a secret that the caller has, at `now`; for CI, which has no phone.
pub fn code(secret: &Secret, now: Timestamp) -> Result<Secret> {
    let app = Authenticator::from_text(secret.reveal()).map_err(|_| device::no_secret())?;
    Ok(Secret::from(app.code(now.unix())))
}

fn prove(app: &mut App, owner: &Owner) -> Result<Option<Proven>> {
    match owner {
        Owner::Actor => Ok(None),
        Owner::Password { email, password } => sign_in::try_password(app, email, password).map(Some),
    }
}

/// Does something about a device of the actor, or of whoever gave a password.
fn by_owner<T>(
    app: &mut App,
    proven: Option<&Proven>,
    name: &DeviceName,
    work: impl FnOnce(&Desk, &Writing<'_>, UserId) -> Result<T>,
) -> Result<T> {
    match proven {
        None => app.act(Act::AddDevice, name.as_str(), |desk, change, actor| work(desk, change, actor.id)),
        Some(proven) => app.act_open(Open::SignIn, |desk, change| work(desk, change, first_device(change, proven)?)),
    }
}

/// Whose device it is. The password alone is enough for the first device only (LOG-03).
fn first_device(change: &Writing<'_>, proven: &Proven) -> Result<UserId> {
    proven.settle(change)?;
    device::first(&session::confirmed(change, proven.user())?)?;
    Ok(proven.user())
}

fn unknown(name: &DeviceName) -> Refusal {
    let name = name.as_str();
    Refusal::not_found(say!("there is no device {name}", "tidak ada perangkat {name}"))
        .with_help(say!("see `bsre totp list`", "lihat `bsre totp list`"))
}

fn view_of(device: &Device) -> DeviceView {
    DeviceView {
        name: device.name.as_str().to_owned(),
        confirmed: device.confirmed_at.is_some(),
        created_at: device.created_at,
        confirmed_at: device.confirmed_at,
    }
}
