//! Commands that take many people: addresses as arguments or from a file, one result each.

use std::path::PathBuf;

use super::call::{Call, Ending, shown};
use super::fill::Fill;
use crate::domain::{Lang, Text};
use crate::error::{Error, Result};
use crate::files::{emails, input::Input};
use crate::output::OutputItem;
use crate::output::progress::Progress;
use crate::service::App;

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

    /// Runs `work` for each address. A single address on the command line ends as `work` ends; a batch goes on after a
    /// refused item and ends with exit 8.
    pub(super) fn each(&self, call: &Call, mut work: impl FnMut(&mut App, &str) -> Result<Text>) -> Ending {
        let items = self.items(call, |app, email| Ok(vec![Done { message: work(app, email)?, serial: None }]))?;
        shown(call.screen.batch(&items))
    }

    /// The same where what is done about one person is about one certificate or several.
    pub(super) fn each_done(&self, call: &Call, work: impl FnMut(&mut App, &str) -> Result<Vec<Done>>) -> Ending {
        shown(call.screen.batch_of_certificates(&self.items(call, work)?))
    }

    fn items(&self, call: &Call, mut work: impl FnMut(&mut App, &str) -> Result<Vec<Done>>) -> Result<Vec<OutputItem>> {
        let mut app = call.app()?;
        let all = self.addresses()?;
        let alone = self.from.is_none() && all.len() == 1;
        let mut progress = Progress::new();
        let mut items = Vec::with_capacity(all.len());
        for (at, email) in all.iter().enumerate() {
            match work(&mut app, email) {
                Ok(done) => items.extend(done.into_iter().map(|one| one.good(email, call.lang()))),
                Err(error) if alone || !matches!(error, Error::Refused(_)) => return Err(error),
                Err(error) => items.push(bad(email, &error, call.lang())),
            }
            progress.at(at as u64 + 1, all.len() as u64);
        }
        Ok(items)
    }

    /// The one person who is named on the command line, and nobody else.
    pub(super) fn only(&self) -> Option<&str> {
        match self.emails.as_slice() {
            [one] if self.from.is_none() => Some(one),
            _ => None,
        }
    }
}

/// What was done about somebody, and about which certificate, where it was one.
#[derive(Debug)]
pub(super) struct Done {
    pub(super) message: Text,
    pub(super) serial: Option<String>,
}

impl Done {
    /// Something done about one certificate.
    pub(super) fn about(serial: String, message: Text) -> Self {
        Self { message, serial: Some(serial) }
    }

    pub(super) fn good(self, email: &str, lang: Lang) -> OutputItem {
        let message = self.message.in_lang(lang).to_owned();
        OutputItem { email: email.to_owned(), ok: true, message, rule: None, serial: self.serial }
    }
}

pub(super) fn bad(email: &str, error: &Error, lang: Lang) -> OutputItem {
    OutputItem { email: email.to_owned(), ok: false, message: error.message(lang), rule: error.rule(), serial: None }
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
