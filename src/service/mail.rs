//! The outbox looked at: what was written to whom, the letters themselves, and the newest live token for scripts.

use serde::Serialize;

use super::App;
use super::desk::{Desk, SIGN_IN};
use crate::domain::actor::{Actor, foreign};
use crate::domain::delivery::may_read;
use crate::domain::founding::SignIn;
use crate::domain::id::{MailId, UserId};
use crate::domain::notice::{Addressee, LinkKind, Notice};
use crate::domain::secret::Secret;
use crate::domain::{Refusal, Timestamp};
use crate::error::{Error, Result};
use crate::mail::letter::{self, Letterhead, RenderedLetter};
use crate::say;
use crate::store::{Reading, mail, setting, user};

/// A letter as scripts see it.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct MailView {
    pub id: i64,
    pub to: String,
    pub subject: String,
    pub kind: String,
    pub created_at: Timestamp,
    pub delivered_at: Option<Timestamp>,
    pub expires_at: Option<Timestamp>,
    pub state: &'static str,
    pub attempts: u32,
    pub failure: Option<String>,
}

/// A letter with its bodies.
#[derive(Clone, Debug, Serialize)]
pub struct MailDetail {
    /// What every letter shows.
    #[serde(flatten)]
    pub mail: MailView,
    /// The plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// A page of the letters that the actor may see, to one address where `to` is given.
pub fn list(app: &App, to: Option<&str>, limit: i64, offset: i64) -> Result<(Vec<MailView>, i64)> {
    app.look(|_, view, actor| {
        let (found, total) = mail::list(view, actor.scope(), to, limit, offset)?;
        Ok((found.iter().map(view_of).collect(), total))
    })
}

/// One letter.
pub fn show(app: &App, id: i64) -> Result<MailDetail> {
    app.look(|desk, view, actor| {
        let found = mail::find(view, MailId(id))?
            .ok_or_else(|| Refusal::not_found(say!("no mail {id}", "tidak ada surel {id}")))?;
        let addressee = user::get(view, found.user)?;
        if !actor.sees(found.user, addressee.person().organisation) {
            return Err(foreign().into());
        }
        addressee_only(view, actor, found.user)?;
        let letter = render(desk, &found, &super::letterhead(view)?)?;
        Ok(MailDetail { mail: view_of(&found), text: letter.text.to_string(), html: letter.html.to_string() })
    })
}

/// The newest live token or code of a kind, alone.
pub fn token(app: &App, email: &str, kind: LinkKind) -> Result<Secret> {
    app.look(|desk, view, actor| newest_token(desk, view, actor, email, kind))
}

/// The same within a running transaction.
pub(super) fn newest_token(
    desk: &Desk,
    view: &Reading<'_>,
    actor: &Actor,
    email: &str,
    kind: LinkKind,
) -> Result<Secret> {
    let person = desk.person(view, actor, email)?;
    addressee_only(view, actor, person.person().id)?;
    let word = kind.word();
    let newest = mail::newest(view, person.person().id, word)?.ok_or_else(|| {
        Refusal::not_found(say!("no {word} mail was sent to {email}", "belum ada surel {word} untuk {email}"))
    })?;
    let notice = notice(desk, &newest)?;
    let secret = Secret::from(notice.secret().unwrap_or_default());
    match kind {
        LinkKind::Otp => super::seal::confirm::live_code(desk, view, &secret, newest.user)?,
        _ => desk.live_link(view, kind, &secret)?,
    }
    Ok(secret)
}

/// Lets the actor read a letter to `addressee` (MAI-04).
fn addressee_only(view: &Reading<'_>, actor: &Actor, addressee: UserId) -> Result<()> {
    let sign_in = if setting::flag(view, SIGN_IN)? { SignIn::Required } else { SignIn::Named };
    Ok(may_read(actor, addressee, sign_in)?)
}

pub(super) fn notice(desk: &Desk, found: &mail::Mail) -> Result<Notice> {
    let sealed = found.sealed.as_deref().ok_or_else(|| {
        let id = found.id.0;
        Refusal::not_found(say!(
            "the body of mail {id} was dropped after delivery",
            "isi surel {id} sudah dihapus setelah terkirim"
        ))
    })?;
    desk.open_notice(found.id, sealed)
}

fn render(desk: &Desk, found: &mail::Mail, head: &Letterhead) -> Result<RenderedLetter> {
    letter::render(&notice(desk, found)?, &addressee(found), head).map_err(|error| Error::Mail(error.to_string()))
}

/// To whom a letter goes.
pub(super) fn addressee(found: &mail::Mail) -> Addressee {
    Addressee { name: found.name.clone(), email: found.recipient.clone() }
}

fn view_of(found: &mail::Mail) -> MailView {
    MailView {
        id: found.id.0,
        to: found.recipient.clone(),
        subject: found.subject.clone(),
        kind: found.kind.clone(),
        created_at: found.created_at,
        delivered_at: found.delivered_at,
        expires_at: found.expires_at,
        state: found.state().word(),
        attempts: found.attempts,
        failure: found.failure.clone(),
    }
}

impl MailDetail {
    /// The letter as a person reads it.
    pub fn plain(&self) -> String {
        format!("To: {}\nSubject: {}\n\n{}", self.mail.to, self.mail.subject, self.text)
    }
}
