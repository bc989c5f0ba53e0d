//! `bsre revoke`.

use super::batch::{Done, People, bad};
use super::call::{Call, Ending, shown};
use super::columns;
use super::fill::Fill;
use super::which::{nobody, one_persons};
use super::word::{one_of, word};
use crate::domain::product::{Product, RevocationReason};
use crate::domain::serial::Serial;
use crate::error::{Error, Result};
use crate::output::OutputItem;
use crate::say;
use crate::service::App;
use crate::service::certificate::{CertificateChoice, CertificateView};
use crate::service::revocation::{self, Leaver};

/// Revoke certificates, at once and for good
///
/// Of somebody with several in use it is said which: by product, by serial number, or all of them.
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct Revoke {
    #[command(flatten)]
    people: Option<People>,
    /// Their certificate for this, where they have several
    #[arg(long, value_parser = one_of(Product::for_people()), conflicts_with_all = ["serial", "all"])]
    product: Option<Product>,
    /// The certificates with these serial numbers; then no address is needed
    #[arg(long, num_args = 1.., conflicts_with_all = ["from", "all"], add = Fill::Serial)]
    serial: Vec<String>,
    /// Every certificate of theirs that is in use, as for somebody who leaves; eSeals are named and left alone
    #[arg(long, requires = "People")]
    all: bool,
    /// Why
    #[arg(long, value_name = "REASON", value_parser = word::<RevocationReason>())]
    reason: RevocationReason,
}

impl Revoke {
    pub(super) fn run(self, call: &Call) -> Ending {
        match &self.people {
            Some(people) if self.serial.is_empty() => {
                people.each_done(
                    call,
                    |app, email| {
                        if self.all { self.leave(call, app, email) } else { self.one(app, email) }
                    },
                )
            }
            Some(people) => self.numbered(call, Some(people.only().ok_or_else(one_persons)?)),
            None if self.serial.is_empty() => Err(nobody()),
            None => self.numbered(call, None),
        }
    }

    fn one(&self, app: &mut App, email: &str) -> Result<Vec<Done>> {
        let which = match self.product {
            Some(product) => CertificateChoice::OfProduct(email.to_owned(), product),
            None => CertificateChoice::OfPerson(email.to_owned()),
        };
        Ok(vec![revoked(revocation::revoke(app, &which, self.reason)?)])
    }

    /// Ends all that somebody has, and says which seals wait for another responsible person.
    fn leave(&self, call: &Call, app: &mut App, email: &str) -> Result<Vec<Done>> {
        let Leaver { revoked: ended, seals } = revocation::revoke_all(app, email, self.reason)?;
        for (id, name) in seals {
            call.screen.note(&say!(
                "{email} still answers for eSeal {id}, {name}: end it with `bsre eseal revoke {id} --reason R`",
                "{email} masih bertanggung jawab atas segel {id}, {name}: akhiri dengan `bsre eseal revoke {id} --reason R`"
            ));
        }
        Ok(ended.into_iter().map(revoked).collect())
    }

    /// Ends certificates by their numbers. A single one ends as its revocation ends, and is shown where nobody is named.
    fn numbered(&self, call: &Call, owner: Option<&str>) -> Ending {
        let read = |text: &String| Ok(Serial::parse(text)?);
        let serials = self.serial.iter().map(read).collect::<Result<Vec<_>>>()?;
        let mut app = call.app()?;
        let mut end = |serial: Serial| revocation::revoke(&mut app, &choice(owner, serial), self.reason);
        if let ([serial], None) = (serials.as_slice(), owner) {
            return shown(call.screen.one(&end(*serial)?, columns::CERTIFICATE));
        }
        let mut items = Vec::with_capacity(serials.len());
        for serial in &serials {
            items.push(match end(*serial) {
                Ok(done) => {
                    let email = done.email.clone();
                    revoked(done).good(&email, call.lang())
                }
                Err(error) if serials.len() == 1 || !matches!(error, Error::Refused(_)) => return Err(error),
                Err(error) => {
                    let item = bad(owner.unwrap_or_default(), &error, call.lang());
                    OutputItem { serial: Some(serial.to_string()), ..item }
                }
            });
        }
        shown(call.screen.batch_of_certificates(&items))
    }
}

fn choice(owner: Option<&str>, serial: Serial) -> CertificateChoice {
    match owner {
        Some(email) => CertificateChoice::SerialOf(email.to_owned(), serial),
        None => CertificateChoice::Serial(serial),
    }
}

fn revoked(ended: CertificateView) -> Done {
    let serial = ended.serial;
    let message = say!("revoked {serial}", "{serial} dicabut");
    Done::about(serial, message)
}
