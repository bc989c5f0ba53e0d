//! The responsible person opens the mailed link, is shown the agreement, is sent a code, and confirms with both.

use serde::Serialize;

use super::{App, SealView, get};
use crate::domain::Timestamp;
use crate::domain::actor::Actor;
use crate::domain::agreement::{Agreed, Consent, Document, READING};
use crate::domain::id::{SealId, UserId};
use crate::domain::link::purpose::Eseal;
use crate::domain::link::{Linked, Shown};
use crate::domain::lock::Guarded;
use crate::domain::otp::{self, CodeAnswer, CodeOutcome, FreshCode, OtpAccepted};
use crate::domain::seal::Requested;
use crate::domain::seal::request::Holder;
use crate::domain::secret::Secret;
use crate::error::Result;
use crate::service::{Desk, lock};
use crate::store::request::{self, Subject};
use crate::store::{Reading, Writing, attempt, code, link, seal, user};

/// What the responsible person sees when the link is opened; the code itself comes by mail.
#[derive(Clone, Debug, Serialize)]
pub struct Opened {
    /// The seal's number.
    pub id: i64,
    /// What it will be called.
    pub common_name: String,
    /// Where the code was sent.
    pub email: String,
    /// Until when the code is good.
    pub code_expires_at: Timestamp,
    /// The text that is shown now, to be agreed to.
    pub agreement: &'static str,
    /// Its version.
    pub agreement_version: &'static str,
    /// From when on it can be agreed to (SEA-03).
    pub agree_from: Timestamp,
}

/// Opens the link: the agreement is shown, and a code goes out. Opened again, the former code dies (SEA-02).
pub fn open(app: &mut App, token: &Secret) -> Result<Opened> {
    app.act_by_link(token, |desk, change, shown, actor| {
        let now = desk.now();
        let ConfirmationCase { requested, .. } = ConfirmationCase::open(desk, change, shown)?;
        let fresh = draw(desk, shown.until())?;
        let (id, common_name) = (requested.facts().id, requested.facts().common_name.to_string());
        let mac = desk.vault().mac(&purpose(id), fresh.digits.reveal().as_bytes());
        code::replace(change, id, actor.id, &mac, now, fresh.until)?;
        link::mark_opened(change, &shown, now)?;
        seal::save_showing(change, id, now)?;
        let person = user::get(change, actor.id)?;
        desk.record(change, actor, person.person(), requested.open(&fresh, now))?;
        let agreement = Document::SubscriberAgreement;
        Ok(Opened {
            id: id.0,
            common_name,
            email: actor.email.as_str().to_owned(),
            code_expires_at: fresh.until,
            agreement: agreement.word(),
            agreement_version: agreement.version(),
            agree_from: now.plus(READING),
        })
    })
}

/// Confirms a request with code and agreement: from now on it waits for RA (SEA-02 to SEA-04). A wrong code is written
/// down although the command fails.
pub fn confirm(app: &mut App, token: &Secret, digits: &Secret, consent: Consent) -> Result<SealView> {
    let confirmed = app.act_by_link(token, |desk, change, shown, actor| {
        let now = desk.now();
        let case = ConfirmationCase::open(desk, change, shown)?;
        let id = case.requested.facts().id;
        let shown_at = case.requested.shown_at().ok_or_else(otp::none_sent)?;
        let agreed = Agreed::at_seal(consent, shown_at, now)?;
        let holder = Holder::of(user::get(change, actor.id)?.verification, case.requested.facts().organisation)?;
        let accepted = match answer(desk, change, &case, digits)? {
            CodeOutcome::Accepted(accepted) => accepted,
            CodeOutcome::Wrong(refusal) => return Ok(Err(refusal)),
        };
        case.save(desk, change, actor, &accepted, agreed, &holder)?;
        Ok(Ok(SealView::of(change, &get(change, id, now)?, now)?))
    })?;
    Ok(confirmed?)
}

/// Holds an answer against the newest code, in constant time; codes share the lock against guessing (PAS-10).
fn answer(desk: &Desk, change: &Writing<'_>, case: &ConfirmationCase, digits: &Secret) -> Result<CodeOutcome> {
    let (now, person) = (desk.now(), case.requested.shown().user());
    let stored = code::newest(change, case.requested.facts().id, person)?.ok_or_else(otp::none_sent)?;
    stored.code.live(now)?;
    lock::open(change, person, Guarded::Code, now)?;
    let outcome = stored.code.answer(hold(desk, &stored, digits), now)?;
    match &outcome {
        CodeOutcome::Accepted(accepted) => {
            code::use_up(change, accepted, now)?;
            attempt::forget(change, person, Guarded::Code)?;
        }
        CodeOutcome::Wrong(_) => {
            code::count_try(change, &stored.code)?;
            attempt::record(change, person, Guarded::Code, now)?;
        }
    }
    Ok(outcome)
}

fn hold(desk: &Desk, stored: &code::StoredCode, digits: &Secret) -> CodeAnswer {
    let typed = digits.reveal().trim().as_bytes();
    let same = desk.vault().verify_mac(&purpose(stored.code.seal), typed, &stored.mac);
    if same { CodeAnswer::Right } else { CodeAnswer::Wrong }
}

/// Refuses a mailed code that is no longer live, or that was not sent last; for scripts that fetch it.
pub(in crate::service) fn live_code(desk: &Desk, view: &Reading<'_>, digits: &Secret, sent_to: UserId) -> Result<()> {
    let stored = code::last_sent(view, sent_to)?.ok_or_else(otp::none_sent)?;
    stored.code.live(desk.now())?;
    match hold(desk, &stored, digits) {
        CodeAnswer::Right => Ok(()),
        CodeAnswer::Wrong => Err(otp::none_sent().into()),
    }
}

/// A shown link with the request behind it.
struct ConfirmationCase {
    asker: UserId,
    requested: Linked<Eseal, Requested>,
}

impl ConfirmationCase {
    /// The request behind a token; a link whose request is past confirming opens nothing.
    fn open(desk: &Desk, view: &Reading<'_>, shown: Shown<Eseal>) -> Result<Self> {
        let found = get(view, shown.about(), desk.now())?;
        Ok(Self { asker: found.asker, requested: shown.opens(found.seal.into_requested()?)? })
    }

    fn save(
        self,
        desk: &Desk,
        change: &Writing<'_>,
        actor: &Actor,
        accepted: &OtpAccepted,
        agreed: Agreed,
        holder: &Holder,
    ) -> Result<()> {
        let (now, id) = (desk.now(), self.requested.facts().id);
        let person = holder.person().person();
        link::use_up(change, self.requested.shown(), now)?;
        let step = self.requested.confirm(accepted, agreed, holder)?;
        user::save_consent(change, person.id, agreed, now)?;
        seal::save_confirmation(change, id, now)?;
        request::ask(change, Subject::Seal(id), person, self.asker, now)?;
        desk.record(change, actor, person, step).map(drop)
    }
}

/// Draws until the number favours no code; one draw in 4,000 is thrown away.
fn draw(desk: &Desk, link_until: Timestamp) -> Result<FreshCode> {
    loop {
        if let Some(code) = FreshCode::from_random(desk.world().random()?, desk.now(), link_until) {
            return Ok(code);
        }
    }
}

/// What the keyed hash of a code is bound to.
fn purpose(seal: SealId) -> String {
    format!("seal/{}/code", seal.0)
}
