//! `bsre renew`.

use super::call::{Call, Ending};
use super::which::Certificates;
use crate::say;
use crate::service::renewal;

/// Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase
#[derive(Debug, clap::Args)]
pub(super) struct Renew {
    #[command(flatten)]
    which: Certificates,
}

impl Renew {
    pub(super) fn run(self, call: &Call) -> Ending {
        self.which.each(call, renewal::ask, |serial| {
            say!("renewal of {serial} waits for RA", "pembaruan {serial} menunggu RA")
        })
    }
}
