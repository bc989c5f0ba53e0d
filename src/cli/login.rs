//! `bsre login`, `logout`, `whoami`.

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::secret::{self, PasswordSource};
use super::totp;
use crate::domain::device::{Device, DeviceName};
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::output::{Column, column};
use crate::say;
use crate::service::session::{self, SignInAnswer, SignInCode, SignInForm};
use crate::service::{App, device, session_file};

/// Sign in with password and one-time code; the first time, set up the authenticator
///
/// The session lasts 8 hours. Its token is left in a file that only you can read, or printed with --print-session for
/// BSRE_SESSION.
#[derive(Debug, clap::Args)]
pub(super) struct Login {
    /// Who signs in
    #[arg(add = Fill::Person)]
    email: String,
    #[command(flatten)]
    password: PasswordSource,
    /// The code that the authenticator shows now
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    /// The device that the code is of, where there are several; the first time, what to call it
    #[arg(long, value_name = "NAME")]
    device: Option<String>,
    /// Print the session's token alone and leave no file
    #[arg(long)]
    print_session: bool,
}

const COLUMNS: &[Column] = &[
    column("email", "email", "email"),
    column("name", "name", "nama"),
    column("role", "role", "peran"),
    column("organisation", "organisation", "organisasi"),
    column("session_expires_at", "session until", "sesi sampai"),
];

impl Login {
    pub(super) fn run(self, call: &Call) -> Ending {
        let mut app = call.app()?;
        let password = self.password.lines(call, &[say!("password", "kata sandi")])?.remove(0);
        let code = self.code.as_deref().map(|code| self.code(code));
        let mut form = SignInForm { email: self.email.clone(), password, code };
        let answer = session::login(&mut app, &form)?;
        let (view, token) = match answer {
            SignInAnswer::CodeNeeded(devices) if self.password.asks() => {
                form.code = Some(self.ask_code(call, &devices)?);
                session::login(&mut app, &form)?.finished()?
            }
            SignInAnswer::SetUpNeeded if self.password.asks() => {
                form.code = Some(self.set_up(call, &mut app, &form)?);
                session::login(&mut app, &form)?.finished()?
            }
            other => other.finished()?,
        };
        if self.print_session {
            return shown(call.screen.raw(format!("{}\n", token.reveal()).as_bytes()));
        }
        session_file::write(&call.session_file(), &token)?;
        shown(call.screen.one(&view, COLUMNS))
    }

    fn code(&self, code: &str) -> SignInCode {
        SignInCode { code: Secret::from(code), device: self.device.clone() }
    }

    fn ask_code(&self, call: &Call, devices: &[Device]) -> Result<SignInCode> {
        let names = devices.iter().map(|device| device.name.as_str()).collect::<Vec<_>>().join(", ");
        let device = match (&self.device, devices) {
            (None, [_, _, ..]) => {
                Some(secret::line(call, &say!("which device: {names}?", "perangkat yang mana: {names}?"))?)
            }
            (named, _) => named.clone(),
        };
        let code = secret::ask(call, &say!("code", "kode"))?;
        Ok(SignInCode { code, device })
    }

    /// The first sign-in (LOG-02): the secret is shown, and the first code proves that the app has it.
    fn set_up(&self, call: &Call, app: &mut App, form: &SignInForm) -> Result<SignInCode> {
        let name = match &self.device {
            Some(name) => name.clone(),
            None => secret::line(call, &say!("what do you call this device?", "apa nama perangkat ini?"))?,
        };
        let owner = device::Owner::Password { email: form.email.clone(), password: form.password.clone() };
        let enrolment = device::set_up(app, &owner, &DeviceName::parse(&name)?)?;
        totp::show(call, &enrolment)?;
        let code = secret::ask(call, &say!("the code that it shows now", "kode yang ditampilkan sekarang"))?;
        Ok(SignInCode { code, device: Some(name) })
    }
}

/// End the session
#[derive(Debug, clap::Args)]
pub(super) struct Logout {}

impl Logout {
    pub(super) fn run(self, call: &Call) -> Ending {
        session::logout(&mut call.app()?)?;
        session_file::remove(&call.session_file())?;
        call.screen.note(&say!("signed out", "sudah keluar"));
        Ok(crate::output::Exit::DONE)
    }
}

/// Show who acts
#[derive(Debug, clap::Args)]
pub(super) struct Whoami {}

impl Whoami {
    pub(super) fn run(self, call: &Call) -> Ending {
        shown(call.screen.one(&session::whoami(&call.app()?)?, COLUMNS))
    }
}
