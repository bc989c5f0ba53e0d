//! eSeals: looked at, and led from the request to the end: `request` and `confirm` by the organisation, `decide` by RA,
//! `revoke` by both.

use serde::Serialize;

use super::App;
use crate::domain::actor::{Actor, Scope, foreign};
use crate::domain::id::{SealId, UserId};
use crate::domain::seal::SealStatus;
use crate::domain::seal::request::HoldsNone;
use crate::domain::{Refusal, Timestamp};
use crate::error::Result;
use crate::pki::digest;
use crate::say;
use crate::store::seal::RecordedSeal;
use crate::store::{Reading, form, seal};

pub mod confirm;
pub mod decide;
pub mod request;
pub mod revoke;

/// A seal as scripts see it; the subscriber id is what the application's administrator asks for (SEA-07).
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct SealView {
    pub id: i64,
    pub serial: Option<String>,
    pub status: &'static str,
    pub common_name: String,
    pub organisation: String,
    pub email: String,
    pub subscriber_id: Option<String>,
    pub requested_at: Timestamp,
    pub issued_at: Option<Timestamp>,
    /// While it is Requested: the last moment at which its responsible person can confirm it.
    pub confirm_until: Option<Timestamp>,
    /// Whether that moment has passed, so that the link must be sent again (SEA-11).
    pub lapsed: bool,
}

/// A seal with how it came to be.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct SealDetail {
    #[serde(flatten)]
    pub seal: SealView,
    pub not_after: Option<Timestamp>,
    pub requested_by: String,
    pub confirmed_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub form_sha256: String,
}

impl SealView {
    fn of(found: &RecordedSeal, now: Timestamp) -> Self {
        let facts = found.seal.facts();
        let requested = found.seal.status() == SealStatus::Requested;
        Self {
            id: facts.id.0,
            serial: found.serial.map(|serial| serial.to_string()),
            status: found.seal.status().label(),
            common_name: facts.common_name.to_string(),
            organisation: found.organisation.clone(),
            email: found.email.clone(),
            subscriber_id: found.subscriber_id.clone(),
            requested_at: found.requested_at,
            issued_at: found.issued_at,
            confirm_until: found.link_until.filter(|_| requested),
            lapsed: requested && found.link_until.is_none_or(|until| now > until),
        }
    }
}

/// A page of the seals that the actor may see (ORG-04), oldest first, with the count of them all.
pub fn list(app: &App, limit: i64, offset: i64) -> Result<(Vec<SealView>, i64)> {
    app.look(|_, view, actor| {
        let (found, total) = seal::list(view, actor.scope(), app.now(), limit, offset)?;
        Ok((found.iter().map(|one| SealView::of(one, app.now())).collect(), total))
    })
}

/// One seal.
pub fn show(app: &App, id: SealId) -> Result<SealDetail> {
    app.look(|_, view, actor| {
        let found = visible(view, actor, id, app.now())?;
        Ok(SealDetail {
            seal: SealView::of(&found, app.now()),
            not_after: found.not_after,
            requested_by: found.requested_by,
            confirmed_at: found.confirmed_at,
            decided_at: found.decided_at,
            reason: found.reason,
            form_sha256: digest::hex(&form::get(view, found.form)?.sha256),
        })
    })
}

/// Proves within a running transaction that a person answers for no seal in use, so that their organisation may change
/// (SEA-09).
pub fn holds_none(view: &Reading<'_>, person: UserId, now: Timestamp) -> Result<HoldsNone> {
    let seals: Vec<_> = seal::of_holder(view, person, now)?.into_iter().map(|found| found.seal).collect();
    Ok(HoldsNone::of(person, &seals)?)
}

/// The seal with this number, if the actor may see it; another's and none are the same (ORG-04).
fn visible(view: &Reading<'_>, actor: &Actor, id: SealId, now: Timestamp) -> Result<RecordedSeal> {
    match seal::find(view, id, now)? {
        Some(found) if actor.sees(found.seal.facts().holder, found.seal.facts().organisation) => Ok(found),
        None if actor.scope() == Scope::Everything => {
            let id = id.0;
            Err(Refusal::not_found(say!("no eSeal {id}", "tidak ada segel {id}")).into())
        }
        Some(_) | None => Err(foreign().into()),
    }
}

/// The seal of a row that refers to it.
fn get(view: &Reading<'_>, id: SealId, now: Timestamp) -> Result<RecordedSeal> {
    Ok(seal::find(view, id, now)?.ok_or_else(|| crate::store::Error::Impossible(format!("seal {}", id.0)))?)
}
