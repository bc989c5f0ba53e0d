//! Settings kept in the store. RA sets them. What they are is in `domain/setting.rs`; here are those who can read a value
//! that it cannot: addresses, paths, ways of letters.

use std::path::Path;

use serde::Serialize;

use super::App;
use super::desk::SIGN_IN;
use super::value::{chosen, value_of};
use crate::domain::act::Act;
use crate::domain::actor::Ra;
use crate::domain::lock::never_off;
use crate::domain::setting::{HOLIDAY, Reader, Setting};
use crate::domain::step::{Action, Event};
use crate::domain::{Text, setting as settings};
use crate::error::Result;
use crate::mail::{address, transport::Route};
use crate::say;
use crate::store::{Reading, Writing, history, holiday, setting};

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
    app.look(|_, view, actor| {
        actor.ra()?;
        let plain = Setting::ALL.into_iter().map(|key| view_of(view, key)).collect::<Result<Vec<_>>>()?;
        Ok(plain.into_iter().chain(holidays(view)?).collect())
    })
}

/// The values of one key: one, or all holidays.
pub fn get(app: &App, name: &str) -> Result<Vec<SettingView>> {
    app.look(|_, view, actor| {
        actor.ra()?;
        if name == HOLIDAY { holidays(view) } else { Ok(vec![view_of(view, Setting::find(name)?)?]) }
    })
}

/// Sets a key. `holiday` takes `DAY=NAME`, and `DAY=` takes the day off the list.
pub fn set(app: &mut App, name: &str, value: &str) -> Result<SettingView> {
    change(app, name, |write| {
        if name == HOLIDAY {
            set_holiday(write, value)?;
            return Ok((
                HOLIDAY,
                String::new(),
                SettingView { key: HOLIDAY.to_owned(), value: value.to_owned(), set: true },
            ));
        }
        let key = Setting::find(name)?;
        let (old, new) = (value_of(write, key)?, read(key, value)?);
        let locks = matches!(key, Setting::LockMinutes | Setting::LockTries);
        if locks && new == "0" && setting::flag(write, SIGN_IN)? {
            return Err(never_off(key.key()).into());
        }
        setting::set(write, key.key(), &new)?;
        Ok((key.key(), old, view_of(write, key)?))
    })
}

/// Forgets what a key was set to, so that its default holds again.
pub fn unset(app: &mut App, name: &str) -> Result<SettingView> {
    change(app, name, |write| {
        let key = Setting::find(name)?;
        let old = value_of(write, key)?;
        setting::unset(write, key.key())?;
        Ok((key.key(), old, view_of(write, key)?))
    })
}

/// A key with its former value, and the view of it now.
type Changed = (&'static str, String, SettingView);

fn change(app: &mut App, name: &str, work: impl FnOnce(&Writing<'_>) -> Result<Changed>) -> Result<SettingView> {
    app.act(Act::ChangeSetting, name, |desk, write, actor| {
        let by = actor.ra()?;
        let (key, old, view) = work(write)?;
        let event = setting_changed(by, key, &old, &view.value);
        history::append(write, desk.now(), actor.email.as_str(), key, None, &event)?;
        Ok(view)
    })
}

/// The line of history that a setting was changed, by RA.
fn setting_changed(_by: Ra<'_>, name: &'static str, old: &str, new: &str) -> Event {
    Event::change(Action::SettingChanged, name, old, new)
}

fn view_of(view: &Reading<'_>, key: Setting) -> Result<SettingView> {
    let set = chosen(view, key)?.is_some();
    Ok(SettingView { key: key.key().to_owned(), value: value_of(view, key)?, set })
}

fn holidays(view: &Reading<'_>) -> Result<Vec<SettingView>> {
    let all = holiday::list(view)?;
    let view = |value: String| SettingView { key: HOLIDAY.to_owned(), value, set: true };
    Ok(all.into_iter().map(|(date, name)| view(format!("{date}={name}"))).collect())
}

fn set_holiday(write: &Writing<'_>, value: &str) -> Result<()> {
    match settings::holiday(value)? {
        (date, None) => drop(holiday::remove(write, date)?),
        (date, Some(name)) => holiday::set(write, date, name)?,
    }
    Ok(())
}

/// What is kept of a value as it is typed.
fn read(key: Setting, text: &str) -> Result<String> {
    let value = match key.reader() {
        Reader::Address => address::base_url(text),
        Reader::Here(read) => read(text),
        Reader::Path => absolute(Path::new(text)),
        Reader::Route => route(text),
    };
    Ok(value.map_err(|why| key.refuse(&why))?)
}

fn route(text: &str) -> std::result::Result<String, Text> {
    let text = text.trim();
    match Route::parse(text)? {
        Route::Dir(folder) => absolute(&folder).map(|folder| format!("dir:{folder}")),
        Route::Outbox | Route::Smtp(_) => Ok(text.to_owned()),
    }
}

/// From the root, since whoever delivers may stand in another folder.
fn absolute(path: &Path) -> std::result::Result<String, Text> {
    let whole = std::path::absolute(path).ok().and_then(|path| path.to_str().map(str::to_owned));
    whole.ok_or_else(|| say!("this is no path", "ini bukan alamat berkas"))
}
