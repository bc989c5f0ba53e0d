//! `bsre renew`.

use super::call::{Call, Ending};
use super::which::Certificates;
use crate::say;
use crate::service::renewal;

/// Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase; or take that back
#[derive(Debug, clap::Args)]
pub(super) struct Renew {
    #[command(flatten)]
    which: Certificates,
    /// Take the renewal back, as who asked or the owner, until the new certificate is issued: Issue again
    #[arg(long)]
    withdraw: bool,
}

impl Renew {
    pub(super) fn run(self, call: &Call) -> Ending {
        if self.withdraw {
            return self.which.each(call, renewal::withdraw, |serial| {
                say!("renewal of {serial} withdrawn: Issue again", "pembaruan {serial} ditarik: kembali Issue")
            });
        }
        self.which.each(call, renewal::ask, |serial| {
            say!("renewal of {serial} waits for RA", "pembaruan {serial} menunggu RA")
        })
    }
}
