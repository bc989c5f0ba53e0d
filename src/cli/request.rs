//! `bsre request`.

use serde::Serialize;

use super::batch::Page;
use super::call::{Call, Ending, shown};
use super::word::word;
use crate::domain::id::RequestId;
use crate::domain::request::RequestKind;
use crate::error::{Error, Result};
use crate::output::{Column, column};
use crate::say;
use crate::service::App;
use crate::service::decision;
use crate::service::request::{self, RequestFilter, RequestProgress};

/// RA's queue: renewals, eSeals, eSeal revocations, verifikator forms, organisation changes; and what a Verifikator judges:
/// certificates whose owners the registries do not confirm
#[derive(Debug, clap::Subcommand)]
pub(super) enum Request {
    List(List),
    /// Show one request
    Show {
        /// Its number
        id: i64,
    },
    /// Say yes to requests, as RA; where the registries do not agree also as a Verifikator
    Approve {
        /// Their numbers
        #[arg(required = true, value_name = "ID")]
        ids: Vec<i64>,
    },
    /// Say no to requests, as RA; where the registries do not agree also as a Verifikator
    Reject {
        /// Their numbers
        #[arg(required = true, value_name = "ID")]
        ids: Vec<i64>,
        /// Why: the letter says so
        #[arg(long)]
        reason: String,
    },
}

/// List what waits for a decision, oldest first, with the working day on which it is due
#[derive(Debug, clap::Args)]
pub(super) struct List {
    /// Of one kind only
    #[arg(long, value_name = "KIND", value_parser = word::<RequestKind>())]
    kind: Option<RequestKind>,
    /// Only what RA is late with
    #[arg(long, conflicts_with = "all")]
    overdue: bool,
    /// Also what is decided, void, or waits for a passphrase
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    page: Page,
}

const COLUMNS: &[Column] = &[
    column("id", "id", "id"),
    column("kind", "kind", "jenis"),
    column("status", "status", "status"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("requested_by", "requested by", "diajukan oleh"),
    column("requested_at", "requested", "diajukan"),
    column("due_at", "due", "tenggat"),
    column("overdue", "overdue", "terlambat"),
];

const DETAIL: &[Column] = &[
    column("id", "id", "id"),
    column("kind", "kind", "jenis"),
    column("status", "status", "status"),
    column("email", "email", "email"),
    column("organisation", "organisation", "organisasi"),
    column("product", "product", "produk"),
    column("revocation_reason", "revocation reason", "alasan pencabutan"),
    column("requested_by", "requested by", "diajukan oleh"),
    column("requested_at", "requested", "diajukan"),
    column("due_at", "due", "tenggat"),
    column("overdue", "overdue", "terlambat"),
    column("decided_by", "decided by", "diputuskan oleh"),
    column("decided_at", "decided", "diputuskan"),
    column("reason", "reason", "alasan"),
];

const DECISIONS: &[Column] = &[
    column("id", "id", "id"),
    column("email", "email", "email"),
    column("ok", "ok", "ok"),
    column("message", "message", "pesan"),
    column("rule", "rule", "aturan"),
];

/// What became of one request of a batch.
#[derive(Debug, Serialize)]
struct Decision {
    id: i64,
    email: Option<String>,
    ok: bool,
    message: String,
    rule: Option<&'static str>,
}

/// What became of a batch.
#[derive(Debug, Serialize)]
struct Decisions<'a> {
    items: &'a [Decision],
    ok: usize,
    failed: usize,
}

impl Request {
    pub(super) fn run(self, call: &Call) -> Ending {
        match self {
            Self::List(list) => list.run(call),
            Self::Show { id } => shown(call.screen.one(&request::show(&call.app()?, RequestId(id))?, DETAIL)),
            Self::Approve { ids } => each(call, &ids, decision::approve),
            Self::Reject { ids, reason } => each(call, &ids, |app, id| decision::reject(app, id, &reason)),
        }
    }
}

impl List {
    fn run(self, call: &Call) -> Ending {
        let which = match (self.overdue, self.all) {
            (true, _) => RequestProgress::Overdue,
            (_, true) => RequestProgress::All,
            (false, false) => RequestProgress::Waiting,
        };
        let filter = RequestFilter { kind: self.kind, which };
        let (found, total) = request::list(&call.app()?, filter, self.page.limit, self.page.offset)?;
        shown(call.screen.list(&found, total, COLUMNS))
    }
}

/// Decides each request. A single one ends as its decision ends; a batch goes on after a refusal and ends with exit 8.
fn each(call: &Call, ids: &[i64], mut decide: impl FnMut(&mut App, RequestId) -> Result<()>) -> Ending {
    let mut app = call.app()?;
    let mut items = Vec::with_capacity(ids.len());
    for id in ids {
        let decided = decide(&mut app, RequestId(*id)).and_then(|()| request::show(&app, RequestId(*id)));
        items.push(match decided {
            Ok(found) => {
                let status = found.request.status;
                let message = say!("now {status}", "kini {status}").in_lang(call.lang()).to_owned();
                Decision { id: *id, email: Some(found.request.email), ok: true, message, rule: None }
            }
            Err(error) if ids.len() == 1 || !matches!(error, Error::Refused(_)) => return Err(error),
            Err(error) => {
                let (message, rule) = (error.message(call.lang()), error.rule());
                Decision { id: *id, email: None, ok: false, message, rule }
            }
        });
    }
    let failed = items.iter().filter(|item| !item.ok).count();
    let whole = Decisions { items: &items, ok: items.len() - failed, failed };
    shown(call.screen.rows(&whole, &items, DECISIONS, failed))
}
