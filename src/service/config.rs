//! Settings kept in the store: one table of keys with what each may be. RA sets them.

use std::path::Path;

use serde::Serialize;

use super::{App, BASE_URL, DEFAULT_BASE_URL};
use crate::domain::day;
use crate::domain::email::Email;
use crate::domain::step::{Action, Event};
use crate::domain::{Refusal, Rule, Text};
use crate::error::Result;
use crate::mail::{address, transport::Route};
use crate::say;
use crate::store::{Reading, Writing, history, holiday, setting};

/// Who letters come from.
pub(super) const MAIL_FROM: &str = "mail.from";
/// Where letters go.
pub(super) const MAIL_TRANSPORT: &str = "mail.transport";
/// Who signs in at the mail server.
pub(super) const MAIL_USER: &str = "mail.user";
/// The file with the password for it.
pub(super) const MAIL_PASSWORD_FILE: &str = "mail.password_file";
/// The file with further roots for its TLS.
pub(super) const MAIL_CA_FILE: &str = "mail.ca_file";
/// Whether the contents of letters that open something stay after delivery.
pub(super) const MAIL_KEEP_BODIES: &str = "mail.keep_bodies";
/// The one key with many values: public holidays (MON-05).
const HOLIDAY: &str = "holiday";

/// One key: its name, the value that holds when none is set, the rule it serves, and what a value must be.
struct SettingKey {
    name: &'static str,
    default: &'static str,
    rule: Rule,
    parse: fn(&str) -> std::result::Result<String, Text>,
}

const KEYS: &[SettingKey] = &[
    SettingKey { name: BASE_URL, default: DEFAULT_BASE_URL, rule: Rule::Mai01, parse: address::base_url },
    SettingKey { name: "crl.hours", default: "24", rule: Rule::Rev03, parse: hours },
    SettingKey { name: MAIL_CA_FILE, default: "", rule: Rule::Mai02, parse: path },
    SettingKey { name: MAIL_FROM, default: "", rule: Rule::Mai02, parse: email },
    SettingKey { name: MAIL_KEEP_BODIES, default: "true", rule: Rule::Mai03, parse: truth },
    SettingKey { name: MAIL_PASSWORD_FILE, default: "", rule: Rule::Mai02, parse: path },
    SettingKey { name: MAIL_TRANSPORT, default: "outbox", rule: Rule::Mai02, parse: route },
    SettingKey { name: MAIL_USER, default: "", rule: Rule::Mai02, parse: word },
];

/// The name of every setting.
pub fn names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|key| key.name).chain([HOLIDAY])
}

/// A setting as scripts see it.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the keys say it")]
pub struct SettingView {
    pub key: String,
    pub value: String,
    pub set: bool,
}

/// Every setting, and every holiday.
pub fn list(app: &App) -> Result<Vec<SettingView>> {
    app.store.read(|view| {
        app.desk.actor(view)?.ra()?;
        let plain = KEYS.iter().map(|key| key.view(view)).collect::<Result<Vec<_>>>()?;
        Ok(plain.into_iter().chain(holidays(view)?).collect())
    })
}

/// The values of one key: one, or all holidays.
pub fn get(app: &App, name: &str) -> Result<Vec<SettingView>> {
    app.store.read(|view| {
        app.desk.actor(view)?.ra()?;
        if name == HOLIDAY { holidays(view) } else { Ok(vec![find(name)?.view(view)?]) }
    })
}

/// Sets a key. `holiday` takes `DAY=NAME`, and `DAY=` takes the day off the list.
pub fn set(app: &mut App, name: &str, value: &str) -> Result<SettingView> {
    change(app, |write| {
        if name == HOLIDAY {
            set_holiday(write, value)?;
            return Ok((
                HOLIDAY,
                String::new(),
                SettingView { key: HOLIDAY.to_owned(), value: value.to_owned(), set: true },
            ));
        }
        let key = find(name)?;
        let old = key.view(write)?.value;
        let value = (key.parse)(value).map_err(|why| key.refuse(&why))?;
        setting::set(write, key.name, &value)?;
        Ok((key.name, old, key.view(write)?))
    })
}

/// Forgets what a key was set to, so that its default holds again.
pub fn unset(app: &mut App, name: &str) -> Result<SettingView> {
    change(app, |write| {
        let key = find(name)?;
        let old = key.view(write)?.value;
        setting::unset(write, key.name)?;
        Ok((key.name, old, key.view(write)?))
    })
}

/// A key with its former value, and the view of it now.
type Changed = (&'static str, String, SettingView);

fn change(app: &mut App, work: impl FnOnce(&Writing<'_>) -> Result<Changed>) -> Result<SettingView> {
    let desk = &app.desk;
    app.store.write(|write| {
        let actor = desk.actor(write)?;
        actor.ra()?;
        let (name, old, view) = work(write)?;
        let event = Event::change(Action::SettingChanged, name, old, view.value.as_str());
        history::append(write, desk.now(), actor.email.as_str(), name, None, &event)?;
        Ok(view)
    })
}

impl SettingKey {
    fn view(&self, view: &Reading<'_>) -> Result<SettingView> {
        let set = setting::get(view, self.name)?;
        let value = set.clone().unwrap_or_else(|| self.default.to_owned());
        Ok(SettingView { key: self.name.to_owned(), value, set: set.is_some() })
    }

    fn refuse(&self, why: &Text) -> Refusal {
        let (name, en, id) = (self.name, &why.en, &why.id);
        Refusal::input(self.rule, say!("{name}: {en}", "{name}: {id}")).with_help(see_list())
    }
}

fn find(name: &str) -> Result<&'static SettingKey> {
    KEYS.iter().find(|key| key.name == name).ok_or_else(|| {
        let names = KEYS.iter().map(|key| key.name).collect::<Vec<_>>().join(", ");
        Refusal::not_found(say!("there is no setting {name}", "tidak ada pengaturan {name}"))
            .with_help(say!("the settings are {names}, {HOLIDAY}", "pengaturan yang ada: {names}, {HOLIDAY}"))
            .into()
    })
}

fn see_list() -> Text {
    say!("see `bsre config list`", "lihat `bsre config list`")
}

fn holidays(view: &Reading<'_>) -> Result<Vec<SettingView>> {
    let all = holiday::list(view)?;
    let view = |value: String| SettingView { key: HOLIDAY.to_owned(), value, set: true };
    Ok(all.into_iter().map(|(date, name)| view(format!("{date}={name}"))).collect())
}

fn set_holiday(write: &Writing<'_>, value: &str) -> Result<()> {
    let refuse = || {
        Refusal::input(
            Rule::Mon05,
            say!("a holiday is YYYY-MM-DD=NAME, and YYYY-MM-DD= is none", "hari libur berbentuk YYYY-MM-DD=NAMA"),
        )
        .with_help(see_list())
    };
    let (text, name) = value.split_once('=').ok_or_else(refuse)?;
    let date = day::parse(text.trim()).ok_or_else(refuse)?;
    match name.trim() {
        "" => drop(holiday::remove(write, date)?),
        name => holiday::set(write, date, name)?,
    }
    Ok(())
}

fn hours(text: &str) -> std::result::Result<String, Text> {
    match text.trim().parse::<u16>() {
        Ok(hours) if (1..=720).contains(&hours) => Ok(hours.to_string()),
        _ => Err(say!("it must be a number of hours from 1 to 720", "harus berupa jumlah jam dari 1 sampai 720")),
    }
}

fn truth(text: &str) -> std::result::Result<String, Text> {
    match text.trim() {
        word @ ("true" | "false") => Ok(word.to_owned()),
        _ => Err(say!("it must be true or false", "harus true atau false")),
    }
}

fn route(text: &str) -> std::result::Result<String, Text> {
    let text = text.trim();
    match Route::parse(text)? {
        Route::Dir(folder) => absolute(&folder).map(|folder| format!("dir:{folder}")),
        Route::Outbox | Route::Smtp(_) => Ok(text.to_owned()),
    }
}

fn email(text: &str) -> std::result::Result<String, Text> {
    Email::parse(text.trim()).map(|email| email.as_str().to_owned()).map_err(|refusal| refusal.message)
}

fn path(text: &str) -> std::result::Result<String, Text> {
    absolute(Path::new(text))
}

/// From the root, since whoever delivers may stand in another folder.
fn absolute(path: &Path) -> std::result::Result<String, Text> {
    let whole = std::path::absolute(path).ok().and_then(|path| path.to_str().map(str::to_owned));
    whole.ok_or_else(|| say!("this is no path", "ini bukan alamat berkas"))
}

fn word(text: &str) -> std::result::Result<String, Text> {
    match text.trim() {
        "" => Err(say!("it must not be empty", "tidak boleh kosong")),
        word => Ok(word.to_owned()),
    }
}
