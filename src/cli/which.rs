//! Which certificates a command is about: those of people, or one by its serial number. Must not know what is done to them.

use super::batch::{Done, People};
use super::call::{Call, Ending, shown};
use super::columns;
use super::fill::Fill;
use super::word::one_of;
use crate::domain::Text;
use crate::domain::product::Product;
use crate::domain::serial::Serial;
use crate::error::{Error, Result};
use crate::output::Exit;
use crate::say;
use crate::service::App;
use crate::service::certificate::{CertificateChoice, CertificateView};

/// Which one of somebody who has several.
#[derive(Debug, clap::Args)]
pub(super) struct Which {
    /// Their certificate for this, where they have several
    #[arg(long, value_parser = one_of(Product::for_people()), conflicts_with = "serial")]
    product: Option<Product>,
    /// The certificate with this serial number; then no address is needed
    #[arg(long, conflicts_with = "from", add = Fill::Serial)]
    serial: Option<String>,
}

/// Certificates: those of people, or one of anybody.
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct Certificates {
    #[command(flatten)]
    pub(super) people: Option<People>,
    #[command(flatten)]
    pub(super) which: Which,
}

impl Which {
    /// What is meant of this person.
    pub(super) fn of(&self, email: &str) -> Result<CertificateChoice> {
        Ok(match (&self.serial, self.product) {
            (Some(serial), _) => CertificateChoice::SerialOf(email.to_owned(), Serial::parse(serial)?),
            (None, Some(product)) => CertificateChoice::OfProduct(email.to_owned(), product),
            (None, None) => CertificateChoice::OfPerson(email.to_owned()),
        })
    }

    /// What is meant where nobody is named: one by its number.
    fn of_anybody(&self) -> Result<CertificateChoice> {
        let serial = self.serial.as_deref().ok_or_else(nobody)?;
        Ok(CertificateChoice::Serial(Serial::parse(serial)?))
    }
}

impl Certificates {
    /// Runs `work` for each; what is `said` of a person's is its serial number's, and one of anybody is shown.
    pub(super) fn each(
        &self,
        call: &Call,
        mut work: impl FnMut(&mut App, &CertificateChoice) -> Result<CertificateView>,
        said: impl Fn(&str) -> Text,
    ) -> Ending {
        let Some(people) = self.people()? else {
            let which = self.which.of_anybody()?;
            return shown(call.screen.one(&work(&mut call.app()?, &which)?, columns::CERTIFICATE));
        };
        people.each_done(call, |app, email| {
            let done = work(app, &self.which.of(email)?)?;
            let message = said(&done.serial);
            Ok(vec![Done::about(done.serial, message)])
        })
    }

    /// Runs `work` for each, where nothing is said of a certificate itself.
    pub(super) fn each_person(
        &self,
        call: &Call,
        mut work: impl FnMut(&mut App, &CertificateChoice) -> Result<Text>,
    ) -> Ending {
        let Some(people) = self.people()? else {
            let message = work(&mut call.app()?, &self.which.of_anybody()?)?;
            call.screen.note(&message);
            return Ok(Exit::DONE);
        };
        people.each(call, |app, email| work(app, &self.which.of(email)?))
    }

    /// The people who are named; with a serial number that is one at most.
    fn people(&self) -> Result<Option<&People>> {
        match &self.people {
            Some(people) if self.which.serial.is_some() && people.only().is_none() => Err(one_persons()),
            people => Ok(people.as_ref()),
        }
    }

    /// The one that is meant where somebody acts for themselves: of one person, or by its number.
    pub(super) fn only(&self) -> Result<CertificateChoice> {
        match &self.people {
            Some(people) => self.which.of(people.only().ok_or_else(not_alone)?),
            None => self.which.of_anybody(),
        }
    }
}

/// Several people are named for what each does alone.
fn not_alone() -> Error {
    Error::Usage(say!("a passphrase is one person's: name that one", "passphrase milik satu orang: sebutkan orang itu"))
}

/// Nobody is named, and no certificate.
pub(super) fn nobody() -> Error {
    Error::Usage(say!(
        "name people, or a certificate with --serial",
        "sebutkan orangnya, atau sertifikatnya dengan --serial"
    ))
}

/// Several people are named, and a certificate that can be one person's only.
pub(super) fn one_persons() -> Error {
    Error::Usage(say!(
        "--serial is one person's: name that one, or nobody",
        "--serial milik satu orang: sebutkan orang itu, atau tidak seorang pun"
    ))
}
