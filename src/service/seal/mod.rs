//! eSeals: looked at, and led from the request to the end: `request` and `confirm` by the organisation, `decide` by RA,
//! `revoke` by both.

use std::collections::BTreeSet;

use serde::Serialize;
use time::Date;

use super::App;
use super::certificate::CertificateView;
use crate::domain::actor::{Actor, Scope, foreign};
use crate::domain::id::{SealId, UserId};
use crate::domain::request::RequestKind;
use crate::domain::seal::request::HoldsNone;
use crate::domain::seal::{Seal, SealStatus};
use crate::domain::{Refusal, Timestamp, deadline};
use crate::error::Result;
use crate::pki::digest;
use crate::say;
use crate::store::seal::RecordedSeal;
use crate::store::{Reading, certificate, form, holiday, office, organisation, seal};

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
    /// While it is Waiting for Approval: until when RA decides (SEA-04).
    pub due_at: Option<Timestamp>,
    /// The request about it that RA is to decide.
    pub request: Option<i64>,
}

/// A seal with how it came to be.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct SealDetail {
    #[serde(flatten)]
    pub seal: SealView,
    /// Whether the common name is the organisation, or a unit that it recorded (SEA-01).
    pub cn_known: bool,
    pub system: Option<String>,
    #[serde(flatten)]
    pub info: SealInfo,
    pub requested_by: String,
    pub confirmed_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub form_sha256: String,
}

/// What the manual's Info dialog shows of its certificate (ISS-02); nothing before it is issued.
#[derive(Clone, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct SealInfo {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub product: Option<&'static str>,
    pub enroll_method: Option<String>,
    pub not_before: Option<Timestamp>,
    pub not_after: Option<Timestamp>,
    pub subject_dn: Option<String>,
    pub downloaded_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
    pub revocation_reason: Option<String>,
}

impl SealInfo {
    fn of(view: &Reading<'_>, found: &RecordedSeal, now: Timestamp) -> Result<Self> {
        let recorded = found.serial.map(|serial| certificate::find(view, serial)).transpose()?.flatten();
        let Some(recorded) = recorded else { return Ok(Self::default()) };
        let seen = CertificateView::of(&recorded, now)?;
        Ok(Self {
            kind: Some(seen.kind),
            product: Some(seen.product),
            enroll_method: Some(seen.enroll_method),
            not_before: Some(seen.not_before),
            not_after: Some(seen.not_after),
            subject_dn: Some(seen.subject_dn),
            downloaded_at: seen.downloaded_at,
            revoked_at: seen.revoked_at,
            revocation_reason: seen.revocation_reason,
        })
    }
}

/// Whether a seal is called by its organisation, or by a unit that it recorded: what RA looks at first (SEA-01).
pub(super) fn is_known(view: &Reading<'_>, seal: &Seal) -> Result<bool> {
    let facts = seal.facts();
    let organisation = organisation::get(view, facts.organisation)?;
    Ok(facts.common_name.is_of(&organisation.name, &office::units(view, facts.organisation)?))
}

impl SealView {
    fn of(view: &Reading<'_>, found: &RecordedSeal, now: Timestamp) -> Result<Self> {
        Ok(Self::within(&holiday::days(view)?, found, now))
    }

    fn within(holidays: &BTreeSet<Date>, found: &RecordedSeal, now: Timestamp) -> Self {
        let facts = found.seal.facts();
        let waiting = found.seal.status() == SealStatus::Waiting;
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
            due_at: found
                .confirmed_at
                .filter(|_| waiting)
                .map(|asked| deadline::due(asked, RequestKind::Seal.working_days(), holidays)),
            request: found.request.map(|id| id.0),
        }
    }
}

/// A page of the seals that the actor may see (ORG-04), oldest first, with the count of them all.
pub fn list(app: &App, limit: i64, offset: i64) -> Result<(Vec<SealView>, i64)> {
    app.look(|_, view, actor| {
        let (found, total) = seal::list(view, actor.scope(), app.now(), limit, offset)?;
        let holidays = holiday::days(view)?;
        Ok((found.iter().map(|one| SealView::within(&holidays, one, app.now())).collect(), total))
    })
}

/// One seal.
pub fn show(app: &App, id: SealId) -> Result<SealDetail> {
    app.look(|_, view, actor| {
        let found = visible(view, actor, id, app.now())?;
        Ok(SealDetail {
            seal: SealView::of(view, &found, app.now())?,
            cn_known: is_known(view, &found.seal)?,
            info: SealInfo::of(view, &found, app.now())?,
            system: found.system,
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
