//! `bsre revoke`.

use super::batch::Certificates;
use super::call::{Call, Ending};
use super::word::word;
use crate::domain::product::RevocationReason;
use crate::say;
use crate::service::revocation;

/// Revoke certificates, at once and for good
#[derive(Debug, clap::Args)]
pub(super) struct Revoke {
    #[command(flatten)]
    which: Certificates,
    /// Why
    #[arg(long, value_name = "REASON", value_parser = word::<RevocationReason>())]
    reason: RevocationReason,
}

impl Revoke {
    pub(super) fn run(self, call: &Call) -> Ending {
        let reason = self.reason;
        let revoke = |app: &mut _, which: &_| revocation::revoke(app, which, reason);
        self.which.each(call, revoke, |serial| say!("revoked {serial}", "{serial} dicabut"))
    }
}
