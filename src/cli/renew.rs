//! `bsre renew`.

use super::batch::People;
use super::call::{Call, Ending, shown};
use super::columns;
use super::fill::Fill;
use crate::domain::serial::Serial;
use crate::output::Exit;
use crate::say;
use crate::service::certificate::CertificateChoice;
use crate::service::renewal;

/// Ask for the renewal of certificates: On Renew until RA decides and the owner sets the passphrase
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct Renew {
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
}

impl Renew {
    pub(super) fn run(self, call: &Call) -> Ending {
        match (self.serial, self.people) {
            (Some(serial), _) => {
                let which = CertificateChoice::Serial(Serial::parse(&serial)?);
                shown(call.screen.one(&renewal::ask(&mut call.app()?, &which)?, columns::CERTIFICATE))
            }
            (None, people) => people.map_or(Ok(Exit::DONE), |people| {
                people.each(call, |app, email| {
                    let serial = renewal::ask(app, &CertificateChoice::OfPerson(email.to_owned()))?.serial;
                    Ok(say!("renewal of {serial} waits for RA", "pembaruan {serial} menunggu RA"))
                })
            }),
        }
    }
}
