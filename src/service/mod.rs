//! FLOOR 2: one function a use case: load, prove, narrow, step, save, in one transaction.
//! Must not know the command line, tables, HTTP or SQL text; slow work (keys, key derivation) happens outside the lock.

use crate::domain::setting::Setting;
use crate::error::Result;
use crate::mail::letter::Letterhead;
use crate::store;

pub mod activation;
pub mod authority;
pub mod certificate;
pub mod checks;
pub mod completion;
pub mod config;
pub mod correction;
pub mod decision;
pub mod delivery;
pub mod desk;
pub mod device;
mod door;
pub mod enrolment;
pub mod form;
pub mod import;
pub mod init;
pub mod issuance;
pub mod issuing;
pub mod key_file;
pub mod listing;
pub mod lock;
pub mod mail;
pub mod officer;
pub mod organisation;
pub mod passphrase;
pub mod password;
pub mod provision;
pub mod registry;
pub mod remind;
pub mod renewal;
pub mod request;
pub mod revocation;
mod role;
pub mod rules;
pub mod seal;
pub mod session;
pub mod session_file;
mod sign_in;
pub mod statistics;
pub mod update;
pub mod user;
mod value;
pub mod verification;
pub mod verifikator;

pub use desk::{Desk, Who};
pub use door::{App, Places};

/// The setting that tells this store's letters from another's (MAI-02).
const STORE_ID: &str = "store.id";

/// The address at which links, lists and policies are said to lie.
pub(crate) fn base_url(view: &store::Reading<'_>) -> Result<String> {
    value::value_of(view, Setting::BaseUrl)
}

/// Where links begin, and whom letters say to ask (MAI-06).
fn letterhead(view: &store::Reading<'_>) -> Result<Letterhead> {
    Ok(Letterhead {
        base_url: base_url(view)?,
        contact: value::value_of(view, Setting::ContactEmail)?,
        contact_other: value::value_of(view, Setting::ContactOther)?,
    })
}

/// Which of a command's two shapes to run: to see what would happen, or to make it happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Change nothing.
    DryRun,
    /// Do it.
    Real,
}
