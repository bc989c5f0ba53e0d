//! Loads the stand-in registries from CSV (VER-07): streamed, and loading the same file again changes nothing.

use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::App;
use crate::domain::act::Act;
use crate::domain::nik::Nik;
use crate::domain::nip::{Nip, Nrp};
use crate::domain::photo::PhotoHash;
use crate::domain::registry::{Registry, loaded, photo_unreadable};
use crate::domain::{Lang, Refusal};
use crate::error::Result;
use crate::files::photo::Photo;
use crate::files::registry_csv::{self, Citizen, Employee};
use crate::store::{Writing, history, registry};

/// Rows in one transaction; their photos are read beforehand, on every core.
const CHUNK: usize = 2_000;

/// A row that was left out.
#[derive(Debug, Serialize)]
pub struct Problem {
    /// Where it starts in the file.
    pub line: u64,
    /// Why.
    pub message: String,
    /// The rule that says so.
    pub rule: Option<&'static str>,
}

/// What an import did.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct RegistryOutcome {
    pub registry: &'static str,
    pub ok: u64,
    /// Of these, rows that were new or different.
    pub changed: u64,
    pub failed: u64,
    pub problems: Vec<Problem>,
}

/// A row ready to be put in, whichever registry it is for.
enum Entry {
    Civil { nik: Nik, name: String, photo: Option<PhotoHash> },
    Officer { nrp: Nrp, nik: Nik, name: String },
    Servant { nip: Nip, nik: Nik, name: String },
}

type Checked = (u64, std::result::Result<Entry, Refusal>);

/// Loads `path` into a registry; RA does. A row with a problem is left out and told.
pub fn import(
    app: &mut App,
    which: Registry,
    path: &Path,
    lang: Lang,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<RegistryOutcome> {
    app.look_before(Act::ImportRegistry, which.word(), |_, _, actor| Ok(actor.ra().map(drop)?))?;
    let mut outcome = RegistryOutcome { registry: which.word(), ok: 0, changed: 0, failed: 0, problems: Vec::new() };
    match which {
        Registry::Dukcapil => {
            let rows = registry_csv::dukcapil(path)?;
            let most = rows.at_most();
            load(app, rows, most, citizen, lang, &mut outcome, progress)?;
        }
        Registry::Bkn => {
            let rows = registry_csv::bkn(path)?;
            let most = rows.at_most();
            load(app, rows, most, servant, lang, &mut outcome, progress)?;
        }
        Registry::Sipp => {
            let rows = registry_csv::sipp(path)?;
            let most = rows.at_most();
            load(app, rows, most, officer, lang, &mut outcome, progress)?;
        }
    }
    app.act(Act::ImportRegistry, which.word(), |desk, change, actor| {
        registry::mark_loaded(change, which, desk.now())?;
        let event = loaded(actor.ra()?, outcome.ok);
        Ok(history::append(change, desk.now(), actor.email.as_str(), which.word(), None, &event)?)
    })?;
    Ok(outcome)
}

/// The registries that are loaded.
pub fn list(app: &App) -> Result<Vec<registry::Loaded>> {
    app.look(|_, view, _| Ok(registry::list(view)?))
}

fn load<T: Send>(
    app: &mut App,
    mut rows: impl Iterator<Item = std::result::Result<T, crate::files::Failure>>,
    most: u64,
    check: fn(T) -> Checked,
    lang: Lang,
    outcome: &mut RegistryOutcome,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<()> {
    loop {
        let chunk = rows.by_ref().take(CHUNK).collect::<std::result::Result<Vec<_>, _>>()?;
        if chunk.is_empty() {
            return Ok(());
        }
        let checked: Vec<Checked> = chunk.into_par_iter().map(check).collect();
        app.act(Act::ImportRegistry, outcome.registry, |_, change, actor| {
            actor.ra()?;
            checked.into_iter().try_for_each(|(line, entry)| put(change, line, entry, lang, outcome))
        })?;
        progress(outcome.ok + outcome.failed, most);
    }
}

fn put(
    change: &Writing<'_>,
    line: u64,
    entry: std::result::Result<Entry, Refusal>,
    lang: Lang,
    outcome: &mut RegistryOutcome,
) -> Result<()> {
    let changed = match entry {
        Ok(Entry::Civil { nik, name, photo }) => registry::put_civil(change, nik.as_str(), &name, photo.as_ref())?,
        Ok(Entry::Officer { nrp, nik, name }) => registry::put_officer(change, nrp.as_str(), nik.as_str(), &name)?,
        Ok(Entry::Servant { nip, nik, name }) => registry::put_servant(change, nip.as_str(), nik.as_str(), &name)?,
        Err(refusal) => {
            outcome.failed += 1;
            let message = refusal.message.in_lang(lang).to_owned();
            outcome.problems.push(Problem { line, message, rule: refusal.rule().map(|rule| rule.id()) });
            return Ok(());
        }
    };
    outcome.ok += 1;
    outcome.changed += u64::from(changed);
    Ok(())
}

fn citizen(row: Citizen) -> Checked {
    let entry = || {
        if let Some(problem) = row.problem {
            return Err(problem);
        }
        let photo = row
            .photo
            .as_deref()
            .map(|path| Photo::read(path).map(|photo| *photo.hash()).map_err(as_refusal))
            .transpose()?;
        Ok(Entry::Civil { nik: Nik::parse(&row.nik)?, name: row.name, photo })
    };
    (row.line, entry())
}

fn servant(row: Employee) -> Checked {
    let entry = || match row.problem {
        Some(problem) => Err(problem),
        None => Ok(Entry::Servant { nip: Nip::parse(&row.number)?, nik: Nik::parse(&row.nik)?, name: row.name }),
    };
    (row.line, entry())
}

fn officer(row: Employee) -> Checked {
    let entry = || match row.problem {
        Some(problem) => Err(problem),
        None => Ok(Entry::Officer { nrp: Nrp::parse(&row.number)?, nik: Nik::parse(&row.nik)?, name: row.name }),
    };
    (row.line, entry())
}

/// A photo that is not there is a problem of its row, not of the import.
fn as_refusal(failure: crate::files::Failure) -> Refusal {
    match failure {
        crate::files::Failure::Refused(refusal) => refusal,
        io @ crate::files::Failure::Io { .. } => photo_unreadable(&io.to_string()),
    }
}
