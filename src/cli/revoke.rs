//! `bsre revoke`.

use super::batch::People;
use super::fill::Fill;
use super::{Call, Ending, cert, shown};
use crate::domain::product::RevocationReason;
use crate::domain::serial::Serial;
use crate::say;
use crate::service::revocation::{self, CertificateChoice};

/// Revoke certificates, at once and for good
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct Revoke {
    #[command(flatten)]
    people: Option<People>,
    /// One certificate by its serial number
    #[arg(
        long,
        conflicts_with_all = ["emails", "from"],
        required_unless_present_any = ["emails", "from"],
        add = Fill::Serial
    )]
    serial: Option<String>,
    /// Why: moved, data-changed, left, compromised, false-data or other
    #[arg(long)]
    reason: String,
}

impl Revoke {
    pub(super) fn run(self, call: &Call) -> Ending {
        let reason = RevocationReason::parse(&self.reason)?;
        match (self.serial, self.people) {
            (Some(serial), _) => {
                let which = CertificateChoice::Serial(Serial::parse(&serial)?);
                shown(call.screen.one(&revocation::revoke(&mut call.app()?, &which, reason)?, cert::COLUMNS))
            }
            (None, people) => people.map_or(Ok(crate::output::Exit::DONE), |people| {
                people.each(call, |app, email| {
                    let revoked = revocation::revoke(app, &CertificateChoice::OfPerson(email.to_owned()), reason)?;
                    let serial = revoked.serial;
                    Ok(say!("revoked {serial}", "{serial} dicabut"))
                })
            }),
        }
    }
}
