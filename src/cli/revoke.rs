//! `bsre revoke`.

use super::batch::People;
use super::call::{Call, Ending, shown};
use super::columns;
use super::fill::Fill;
use super::word::word;
use crate::domain::product::RevocationReason;
use crate::domain::serial::Serial;
use crate::say;
use crate::service::certificate::CertificateChoice;
use crate::service::revocation;

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
    /// Why
    #[arg(long, value_name = "REASON", value_parser = word::<RevocationReason>())]
    reason: RevocationReason,
}

impl Revoke {
    pub(super) fn run(self, call: &Call) -> Ending {
        let reason = self.reason;
        match (self.serial, self.people) {
            (Some(serial), _) => {
                let which = CertificateChoice::Serial(Serial::parse(&serial)?);
                shown(call.screen.one(&revocation::revoke(&mut call.app()?, &which, reason)?, columns::CERTIFICATE))
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
