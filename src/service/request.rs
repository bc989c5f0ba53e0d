//! The queue: what was asked for, what RA is to decide and until when. Must not know what follows from a decision.

use std::collections::BTreeSet;

use serde::Serialize;
use time::Date;

use super::App;
use crate::domain::actor::{Actor, Ra, Scope, foreign};
use crate::domain::deadline;
use crate::domain::id::{RequestId, UserId};
use crate::domain::product::Product;
use crate::domain::request::RequestKind;
use crate::domain::{Refusal, Timestamp};
use crate::error::Result;
use crate::say;
use crate::store::registry::{self, Check};
use crate::store::request::{self, RecordedRequest, Shown};
use crate::store::{Reading, holiday};

/// A request as scripts see it.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct RequestView {
    pub id: i64,
    pub kind: &'static str,
    pub status: &'static str,
    pub email: String,
    pub organisation: String,
    pub requested_by: String,
    pub requested_at: Timestamp,
    pub due_at: Timestamp,
    pub overdue: bool,
}

/// A request with what it is about and how it was decided.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct RequestDetail {
    #[serde(flatten)]
    pub request: RequestView,
    pub product: Option<&'static str>,
    pub revocation_reason: Option<&'static str>,
    pub decided_by: Option<String>,
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
    /// What the registries said, where that is judged (ISS-11).
    pub checks: Vec<Check>,
}

/// Which requests are looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct RequestFilter {
    /// Of this kind only.
    pub kind: Option<RequestKind>,
    /// How far along.
    pub which: RequestProgress,
}

/// How far along the requests are that are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RequestProgress {
    /// All there ever were.
    All,
    /// What RA is late with (MON-05).
    Overdue,
    /// What RA is to decide.
    #[default]
    Waiting,
}

impl RequestView {
    fn of(found: &RecordedRequest, holidays: &BTreeSet<Date>, now: Timestamp) -> Self {
        let request = &found.request;
        Self {
            id: request.id.0,
            kind: request.kind.word(),
            status: request.status.label(),
            email: found.email.clone(),
            organisation: found.organisation.clone(),
            requested_by: found.requested_by.clone(),
            requested_at: request.requested_at,
            due_at: request.due(holidays),
            overdue: request.is_overdue(holidays, now),
        }
    }
}

/// A page of the requests that the actor may see (ORG-04), oldest first, with the count of them all.
pub fn list(app: &App, filter: RequestFilter, limit: i64, offset: i64) -> Result<(Vec<RequestView>, i64)> {
    let now = app.now();
    app.look(|_, view, actor| {
        let holidays = holiday::days(view)?;
        let shown = match filter.which {
            RequestProgress::All => Shown::All,
            RequestProgress::Waiting => Shown::Waiting,
            RequestProgress::Overdue => Shown::Overdue {
                person: deadline::overdue_since(now, deadline::PERSON, &holidays),
                seal: deadline::overdue_since(now, deadline::SEAL, &holidays),
            },
        };
        let (found, total) = request::list(view, actor.scope(), filter.kind, shown, now, (limit, offset))?;
        Ok((found.iter().map(|one| RequestView::of(one, &holidays, now)).collect(), total))
    })
}

/// The requests of a person, oldest first.
pub(super) fn of_person(view: &Reading<'_>, user: UserId, now: Timestamp) -> Result<Vec<RequestView>> {
    let holidays = holiday::days(view)?;
    Ok(request::of_person(view, user, now)?.iter().map(|one| RequestView::of(one, &holidays, now)).collect())
}

/// One request.
pub fn show(app: &App, id: RequestId) -> Result<RequestDetail> {
    let now = app.now();
    app.look(|_, view, actor| {
        let found = visible(view, actor, id, now)?;
        Ok(RequestDetail {
            request: RequestView::of(&found, &holiday::days(view)?, now),
            product: found.product.map(Product::word),
            revocation_reason: found.revocation_reason.map(crate::domain::product::RevocationReason::word),
            decided_by: found.decided_by,
            decided_at: found.decided_at,
            reason: found.reason,
            checks: if found.request.held_at.is_some() {
                registry::checks(view, found.request.owner)?
            } else {
                Vec::new()
            },
        })
    })
}

/// The request with this number, which RA is to decide.
pub(super) fn for_ra(view: &Reading<'_>, by: Ra<'_>, id: RequestId, now: Timestamp) -> Result<RecordedRequest> {
    visible(view, by.actor(), id, now)
}

/// The request with this number, if the actor may see it; another's and none are the same (ORG-04).
pub(super) fn visible(view: &Reading<'_>, actor: &Actor, id: RequestId, now: Timestamp) -> Result<RecordedRequest> {
    match request::find(view, id, now)? {
        Some(found) if actor.sees(found.request.owner, found.request.organisation) => Ok(found),
        None if actor.scope() == Scope::Everything => {
            let id = id.0;
            Err(Refusal::not_found(say!("no request {id}", "tidak ada permohonan {id}")).into())
        }
        Some(_) | None => Err(foreign().into()),
    }
}
