//! Commands that take many people: addresses as arguments or from a file, one result each.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::columns;
use super::fill::Fill;
use crate::domain::serial::Serial;
use crate::domain::{Lang, Text};
use crate::error::{Error, Result};
use crate::files::{emails, input::Input};
use crate::output::progress::Progress;
use crate::output::{Exit, OutputItem};
use crate::service::App;
use crate::service::certificate::{CertificateChoice, CertificateView};

/// Whom a command is about.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = true)]
pub(super) struct People {
    /// Addresses
    #[arg(value_name = "EMAIL", add = Fill::Person)]
    emails: Vec<String>,
    /// More addresses from a file: one a line, or a CSV with an emailAddress column; `-` is standard input
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

impl People {
    fn addresses(&self) -> Result<Vec<String>> {
        let mut all = self.emails.clone();
        if let Some(path) = &self.from {
            all.extend(emails::read(Input::open(path, None)?)?);
        }
        Ok(all)
    }

    /// Whether it is about one person, named on the command line.
    pub(super) fn is_one(&self) -> bool {
        self.from.is_none() && self.emails.len() == 1
    }

    /// Runs `work` for each address. A single address on the command line ends as `work` ends; a batch goes on after a
    /// refused item and ends with exit 8.
    pub(super) fn each(&self, call: &Call, mut work: impl FnMut(&mut App, &str) -> Result<Text>) -> Ending {
        let mut app = call.app()?;
        let all = self.addresses()?;
        let alone = self.from.is_none() && all.len() == 1;
        let mut progress = Progress::new();
        let mut items = Vec::with_capacity(all.len());
        for (at, email) in all.iter().enumerate() {
            match work(&mut app, email) {
                Ok(message) => items.push(good(email, &message, call.lang())),
                Err(error) if alone || !matches!(error, Error::Refused(_)) => return Err(error),
                Err(error) => items.push(bad(email, &error, call.lang())),
            }
            progress.at(at as u64 + 1, all.len() as u64);
        }
        drop(progress);
        shown(call.screen.batch(&items))
    }
}

/// Certificates: those of people, or one of anybody.
#[derive(Debug, clap::Args)]
#[command(mut_group("People", |people| people.required(false)))]
pub(super) struct Certificates {
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

impl Certificates {
    /// Runs `work` for each; what is `said` of a person's is its serial number's, and one of anybody is shown.
    pub(super) fn each(
        self,
        call: &Call,
        mut work: impl FnMut(&mut App, &CertificateChoice) -> Result<CertificateView>,
        said: impl Fn(&str) -> Text,
    ) -> Ending {
        match (self.serial, self.people) {
            (Some(serial), _) => {
                let which = CertificateChoice::Serial(Serial::parse(&serial)?);
                shown(call.screen.one(&work(&mut call.app()?, &which)?, columns::CERTIFICATE))
            }
            (None, people) => people.map_or(Ok(Exit::DONE), |people| {
                people.each(call, |app, email| {
                    work(app, &CertificateChoice::OfPerson(email.to_owned())).map(|done| said(&done.serial))
                })
            }),
        }
    }
}

fn good(email: &str, message: &Text, lang: Lang) -> OutputItem {
    OutputItem { email: email.to_owned(), ok: true, message: message.in_lang(lang).to_owned(), rule: None }
}

fn bad(email: &str, error: &Error, lang: Lang) -> OutputItem {
    OutputItem { email: email.to_owned(), ok: false, message: error.message(lang), rule: error.rule() }
}

/// A page of a list.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(super) struct Page {
    /// At most so many items
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(i64).range(1..))]
    pub(super) limit: i64,
    /// Leaving out the first so many
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(i64).range(0..))]
    pub(super) offset: i64,
}
