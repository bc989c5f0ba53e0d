//! Letters on their way out (MAI-02). A letter is taken and written down as tried in one short transaction, sent with no
//! lock held, and what became of it is written in another. Only committed letters can be taken; one that was sent by a
//! deliverer that died before writing so is sent again, under the same Message-ID.

use serde::Serialize;
use zeroize::Zeroizing;

use super::mail as outbox;
use super::{App, STORE_ID, value};
use crate::domain::Addressee;
use crate::domain::Refusal;
use crate::domain::act::{Act, Open};
use crate::domain::delivery::{HOLD, cannot_leave, next_try, no_way};
use crate::domain::setting::Setting;
use crate::error::{Error, Result};
use crate::files::private;
use crate::mail::failure::SendError;
use crate::mail::letter::{self, Letterhead};
use crate::mail::smtp::Access;
use crate::mail::transport::{Route, Transport};
use crate::mail::{address, message};
use crate::say;
use crate::store::mail::{self, Contents, Mail};
use crate::store::{Reading, setting};

/// So many letters in a row that fail for now mean that the way itself is closed.
const ENOUGH: u32 = 3;

/// What became of one letter.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct DeliveryItem {
    pub id: i64,
    pub to: String,
    pub kind: String,
    pub ok: bool,
    pub message: String,
}

/// What became of them all.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct Report {
    pub transport: String,
    pub items: Vec<DeliveryItem>,
    pub ok: usize,
    pub failed: usize,
    pub waiting: i64,
    pub given_up: i64,
}

/// Which letters to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterChoice {
    /// Those whose turn it is.
    Due,
    /// Also those that failed before, at once.
    FailedToo,
}

/// Sends up to `limit` letters, oldest first. In a store where people sign in somebody must be (LOG-07); what is sent is
/// shown to nobody but its addressees.
pub fn deliver(
    app: &mut App,
    which: LetterChoice,
    limit: Option<usize>,
    mut seen: impl FnMut(u64, u64),
) -> Result<Report> {
    let settings = app.look_before(Act::DeliverMail, "", |_, view, _| Settings::load(view))?;
    let mut items = Vec::new();
    if let Some(transport) = settings.open()? {
        if which == LetterChoice::FailedToo {
            app.act_open(Open::Outbox, |_, change| Ok(mail::retry(change)?))?;
        }
        let all = pending(app)?.0.unsigned_abs();
        let mut in_a_row = 0;
        while limit.is_none_or(|limit| items.len() < limit) && in_a_row < ENOUGH {
            let now = app.now();
            let Some(taken) = app.act_open(Open::Outbox, |_, change| Ok(mail::claim(change, now, now.plus(HOLD))?))?
            else {
                break;
            };
            let outcome = send(app, &settings, &transport, &taken);
            in_a_row = if matches!(&outcome, Err(error) if !error.permanent) { in_a_row + 1 } else { 0 };
            items.push(write_down(app, &settings, taken, outcome)?);
            seen(items.len() as u64, all);
        }
    }
    let (waiting, given_up) = pending(app)?;
    let failed = items.iter().filter(|item| !item.ok).count();
    Ok(Report { transport: settings.transport, ok: items.len() - failed, failed, items, waiting, given_up })
}

/// How many letters wait, and how many were given up.
fn pending(app: &App) -> Result<(i64, i64)> {
    app.look_open(Open::Outbox, |_, view| Ok(mail::pending(view)?))
}

fn send(app: &App, settings: &Settings, transport: &Transport, taken: &Mail) -> std::result::Result<(), SendError> {
    let for_good = |why: String| SendError { permanent: true, message: why };
    let to = outbox::addressee(taken);
    let notice = outbox::notice(app.desk(), taken).map_err(|error| for_good(error.to_string()))?;
    let letter = letter::render(&notice, &to, &settings.head).map_err(|error| for_good(error.to_string()))?;
    let id = settings.message_id(taken);
    let eml = message::eml(&letter, &settings.from, &to, &id, taken.created_at);
    transport.send(&taken.id.0.to_string(), &taken.kind, &eml.map_err(|error| for_good(error.to_string()))?)
}

fn write_down(
    app: &mut App,
    settings: &Settings,
    taken: Mail,
    outcome: std::result::Result<(), SendError>,
) -> Result<DeliveryItem> {
    let now = app.now();
    let message = match outcome {
        Ok(()) => {
            let drop = !settings.keep_bodies && outbox::notice(app.desk(), &taken)?.opens_something();
            let contents = if drop { Contents::Drop } else { Contents::Keep };
            app.act_open(Open::Outbox, |_, change| Ok(mail::delivered(change, taken.id, contents, now)?))?;
            None
        }
        Err(error) => {
            let next = (!error.permanent).then(|| next_try(taken.attempts, now));
            app.act_open(Open::Outbox, |_, change| Ok(mail::failed(change, taken.id, &error.message, next)?))?;
            Some(error.message)
        }
    };
    let (ok, message) = (message.is_none(), message.unwrap_or_else(|| "delivered".to_owned()));
    Ok(DeliveryItem { id: taken.id.0, to: taken.recipient, kind: taken.kind, ok, message })
}

/// What the store says about letters' way out.
struct Settings {
    transport: String,
    from: Addressee,
    user: String,
    password_file: Option<String>,
    ca_file: Option<String>,
    keep_bodies: bool,
    head: Letterhead,
    store_id: String,
}

impl Settings {
    fn load(view: &Reading<'_>) -> Result<Self> {
        let head = super::letterhead(view)?;
        let email = match value::chosen(view, Setting::MailFrom)? {
            Some(email) => email,
            None => format!("noreply@{}", address::host(&head.base_url)),
        };
        Ok(Self {
            transport: value::value_of(view, Setting::MailTransport)?,
            from: Addressee { name: value::value_of(view, Setting::MailFromName)?, email },
            user: value::value_of(view, Setting::MailUser)?,
            password_file: value::chosen(view, Setting::MailPasswordFile)?,
            ca_file: value::chosen(view, Setting::MailCaFile)?,
            keep_bodies: value::value_of(view, Setting::MailKeepBodies)? != "false",
            head,
            store_id: setting::get(view, STORE_ID)?.unwrap_or_default(),
        })
    }

    /// The way out; `None` when letters stay in the outbox.
    fn open(&self) -> Result<Option<Transport>> {
        let route = Route::parse(&self.transport).map_err(no_way)?;
        let credentials = match &self.password_file {
            Some(path) => Some((self.user.clone(), password(path)?)),
            None => None,
        };
        let access = Access { credentials, extra_roots: self.ca_file.as_ref().map(Into::into) };
        route.open(&access).map_err(|error| cannot_leave(&error.message).into())
    }

    /// The same for every try of a letter, and no other store's.
    fn message_id(&self, taken: &Mail) -> String {
        let domain = self.from.email.rsplit('@').next().unwrap_or("localhost");
        format!("{}.{}@{domain}", taken.id.0, self.store_id)
    }
}

/// The first line of the file; it must be its owner's alone.
fn password(path: &str) -> Result<Zeroizing<String>> {
    let text = private::read(path.as_ref())?.ok_or_else(|| {
        let help =
            say!("see mail.password_file in `bsre config list`", "lihat mail.password_file di `bsre config list`");
        Error::from(Refusal::not_found(say!("there is no file {path}", "tidak ada berkas {path}")).with_help(help))
    })?;
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}
