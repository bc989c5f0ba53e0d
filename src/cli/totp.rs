//! `bsre totp`.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::secret::{self, PasswordSource};
use crate::domain::device::DeviceName;
use crate::domain::secret::Secret;
use crate::error::Error;
use crate::output::{Column, Exit, OutputFormat, column};
use crate::say;
use crate::service::device::{self, Enrolment, Owner};

/// Authenticators: set up, list, remove
#[derive(Debug, clap::Subcommand)]
pub(super) enum Totp {
    Setup(Setup),
    /// List your devices
    List,
    /// Remove one of your devices
    Remove {
        /// What it is called
        name: String,
    },
    /// Print the code of a secret on standard input, for CI that has no phone
    Code,
}

/// Set up an authenticator: QR code, secret and otpauth URI; then confirm it with its first code
///
/// For the first device say whose it is and give the password; `login` with the first code confirms it too. One more
/// device is set up by whoever is signed in.
#[derive(Debug, clap::Args)]
pub(super) struct Setup {
    /// Whose first device it is; without, the one of whoever acts
    #[arg(add = Fill::Person)]
    email: Option<String>,
    /// What to call the device
    #[arg(long)]
    name: String,
    #[command(flatten)]
    password: PasswordSource,
    /// Write the QR code as a picture, readable by you alone
    #[arg(long, value_name = "FILE.png", conflicts_with = "confirm")]
    qr: Option<PathBuf>,
    /// Confirm the device with its first code
    #[arg(long, requires = "code")]
    confirm: bool,
    /// The code that the device shows now
    #[arg(long, requires = "confirm")]
    code: Option<String>,
}

const ENROLMENT: &[Column] = &[
    column("email", "email", "email"),
    column("device", "device", "perangkat"),
    column("secret", "secret", "rahasia"),
    column("uri", "URI", "URI"),
];

const DEVICES: &[Column] = &[
    column("name", "name", "nama"),
    column("confirmed", "confirmed", "dikonfirmasi"),
    column("created_at", "set up", "disiapkan"),
    column("confirmed_at", "confirmed at", "dikonfirmasi pada"),
];

impl Totp {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Setup(setup) => setup.run(call),
            Self::List => {
                let found = device::list(&call.app()?)?;
                let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
                shown(call.screen.list(&found, total, DEVICES))
            }
            Self::Remove { name } => {
                device::remove(&mut call.app()?, &DeviceName::parse(&name)?)?;
                call.screen.note(&say!("removed", "dihapus"));
                Ok(Exit::DONE)
            }
            Self::Code => {
                let secret = secret::read(call, true, None, &[say!("secret", "rahasia")])?.remove(0);
                let code = device::code(&secret, call.world.now())?;
                shown(call.screen.raw(format!("{}\n", code.reveal()).as_bytes()))
            }
        }
    }
}

impl Setup {
    fn run(self, call: &Call) -> Ending {
        let name = DeviceName::parse(&self.name)?;
        let owner = match &self.email {
            None if !self.password.asks() => {
                return Err(Error::Usage(say!(
                    "a password belongs to an address: say whose device it is",
                    "kata sandi menyertai alamat: sebutkan milik siapa perangkatnya"
                )));
            }
            None => Owner::Actor,
            Some(email) => {
                let password = self.password.lines(call, &[say!("password", "kata sandi")])?.remove(0);
                Owner::Password { email: email.clone(), password }
            }
        };
        let mut app = call.app()?;
        if let Some(code) = self.code {
            let view = device::confirm(&mut app, &owner, &name, &Secret::from(code))?;
            return shown(call.screen.one(&view, DEVICES));
        }
        let enrolment = device::set_up(&mut app, &owner, &name)?;
        if let Some(path) = &self.qr {
            device::write_picture(&enrolment, path)?;
        }
        show(call, &enrolment)
    }
}

/// Shows what an app must be told: for people with the QR code above it.
pub(super) fn show(call: &Call, enrolment: &Enrolment) -> Ending {
    if call.screen.format == OutputFormat::Table {
        shown(call.screen.raw(device::blocks(enrolment)?.as_bytes()))?;
        shown(call.screen.raw(b"\n"))?;
    }
    shown(call.screen.one(enrolment, ENROLMENT))
}
