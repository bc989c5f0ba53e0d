//! `bsre mail`.

use super::batch::Page;
use super::call::{Call, Ending, shown};
use super::fill::Fill;
use super::word::word;
use crate::domain::notice::LinkKind;
use crate::output::progress::Progress;
use crate::output::{Column, OutputFormat, column};
use crate::say;
use crate::service::delivery::{self, LetterChoice};
use crate::service::mail as service;

/// The outbox
#[derive(Debug, clap::Subcommand)]
pub(super) enum Mail {
    /// List letters, oldest first
    List {
        /// Only those to this address
        #[arg(long, value_name = "EMAIL", add = Fill::Person)]
        to: Option<String>,
        #[command(flatten)]
        page: Page,
    },
    /// Show one letter
    Show {
        /// Its number
        id: i64,
    },
    /// Print the newest live token or code alone, for scripts
    Token {
        /// The addressee
        #[arg(add = Fill::Person)]
        email: String,
        /// What it opens
        #[arg(long, value_parser = word::<LinkKind>())]
        kind: LinkKind,
    },
    /// Send the letters that wait, as `mail.transport` says; what fails is tried again later
    Deliver {
        /// At most so many letters
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
        /// Also those that failed before, at once
        #[arg(long)]
        retry: bool,
    },
}

const COLUMNS: &[Column] = &[
    column("id", "id", "id"),
    column("to", "to", "kepada"),
    column("subject", "subject", "perihal"),
    column("kind", "kind", "jenis"),
    column("created_at", "written", "ditulis"),
    column("delivered_at", "delivered", "terkirim"),
    column("expires_at", "good until", "berlaku sampai"),
    column("failure", "failure", "kegagalan"),
];

const DELIVERED: &[Column] = &[
    column("id", "id", "id"),
    column("to", "to", "kepada"),
    column("kind", "kind", "jenis"),
    column("ok", "ok", "berhasil"),
    column("message", "message", "pesan"),
];

impl Mail {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::List { to, page } => {
                let (found, total) = service::list(&call.app()?, to.as_deref(), page.limit, page.offset)?;
                shown(call.screen.list(&found, total, COLUMNS))
            }
            Self::Show { id } => {
                let found = service::show(&call.app()?, id)?;
                match call.screen.format {
                    OutputFormat::Table => shown(call.screen.raw(found.plain().as_bytes())),
                    OutputFormat::Csv | OutputFormat::Json | OutputFormat::Ndjson => {
                        shown(call.screen.one(&found, COLUMNS))
                    }
                }
            }
            Self::Deliver { limit, retry } => {
                let which = if retry { LetterChoice::FailedToo } else { LetterChoice::Due };
                let mut progress = Progress::new();
                let report = delivery::deliver(&mut call.app()?, which, limit, |done, all| progress.at(done, all))?;
                drop(progress);
                let (transport, waiting, lost) = (&report.transport, report.waiting, report.given_up);
                call.screen.note(&say!(
                    "by {transport}: {waiting} wait, {lost} given up",
                    "lewat {transport}: {waiting} menunggu, {lost} tidak dicoba lagi"
                ));
                shown(call.screen.rows(&report, &report.items, DELIVERED, report.failed))
            }
            Self::Token { email, kind } => {
                let token = service::token(&call.app()?, &email, kind)?;
                shown(call.screen.raw(format!("{}\n", token.reveal()).as_bytes()))
            }
        }
    }
}
