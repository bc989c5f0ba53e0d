//! `bsre update`.

use std::path::PathBuf;

use super::batch::People;
use super::call::{Call, Ending, shown};
use super::columns;
use super::fill::Fill;
use super::word::Wishes;
use crate::domain::change::ChangeWish;
use crate::domain::reason::Reason;
use crate::output::{Column, column};
use crate::say;
use crate::service::update;

/// Changes of people's data: asked for, confirmed, judged
#[derive(Debug, clap::Subcommand)]
pub(super) enum Update {
    Request(Request),
    /// Confirm a change with the token of its link: the new data hold from now on
    Confirm {
        /// The token of the update link
        #[arg(long)]
        token: String,
    },
    /// Accept changes that people asked for themselves
    Approve(People),
    Reject(Reject),
}

/// Ask for a change. Yours waits for a Verifikator; one by a Verifikator or RA waits for the person's confirmation
#[derive(Debug, clap::Args)]
pub(super) struct Request {
    /// The person's address
    #[arg(add = Fill::Person)]
    email: String,
    /// What is to change; an empty value takes an optional one away
    #[arg(long = "set", value_name = "FIELD=VALUE", required = true, num_args = 1.., value_parser = Wishes)]
    wishes: Vec<ChangeWish>,
    /// The signed change form for another organisation, a PDF of at most 1 MiB; `-` is standard input
    #[arg(long, value_name = "FILE")]
    form: Option<PathBuf>,
}

/// End changes that wait, whoever asked for them: the old data stay, and a letter says why
#[derive(Debug, clap::Args)]
pub(super) struct Reject {
    #[command(flatten)]
    people: People,
    /// Why
    #[arg(long)]
    reason: String,
}

const COLUMNS: &[Column] = &[
    column("email", "email", "email"),
    column("verification", "verification", "status verifikasi"),
    column("waits_for", "waits for", "menunggu"),
];

impl Update {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::Request(request) => request.run(call),
            Self::Confirm { token } => {
                let now = update::confirm(&mut call.app()?, &token.as_str().into())?;
                shown(call.screen.one(&now, columns::PERSON))
            }
            Self::Approve(people) => people.each(call, |app, email| {
                update::approve(app, email)?;
                Ok(say!("the new data hold", "data baru berlaku"))
            }),
            Self::Reject(reject) => reject.run(call),
        }
    }
}

impl Request {
    fn run(self, call: &Call) -> Ending {
        let asked = update::request(&mut call.app()?, &self.email, &self.wishes, self.form.as_deref())?;
        shown(call.screen.one(&asked, COLUMNS))
    }
}

impl Reject {
    fn run(self, call: &Call) -> Ending {
        let reason = Reason::of_update(&self.reason)?;
        self.people.each(call, |app, email| {
            update::reject(app, email, &reason)?;
            Ok(say!("the old data stay", "data lama tetap berlaku"))
        })
    }
}
