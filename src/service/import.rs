//! Many people registered from one CSV: each row on its own, in file order; a few thousand rows a transaction, each row
//! whole with its letter and history (REG-07, REG-09).

use std::collections::BTreeSet;
use std::path::Path;

use serde::Serialize;

use self::results::Results;
use super::user::{self as users, Place};
use super::{App, Mode, organisation as organisations};
use crate::domain::act::Act;
use crate::domain::email::Email;
use crate::domain::name::PersonName;
use crate::domain::office::Official;
use crate::domain::table::{Met, advice, no_row};
use crate::domain::{Lang, Refusal, Text};
use crate::error::{Error, Result};
use crate::files::input::Input;
use crate::files::users_csv::{self, UsersCsv};
use crate::store::user;

mod results;

pub use results::ImportRow;

pub use crate::files::users_csv::{MAX_BYTES, TEMPLATE};

/// Rows in one transaction: enough that commits cost little, few enough that other writers get their turn.
const CHUNK: usize = 4_096;

/// What happens to good rows when others are bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    /// They are registered all the same (REG-07).
    DoNotStopGood,
    /// Nobody is registered (`--all-or-nothing`).
    StopAll,
}

/// How to import.
#[derive(Debug)]
pub struct ImportOptions {
    /// See or do (REG-08).
    pub mode: Mode,
    /// What bad rows do to good ones.
    pub bad: Bad,
    /// The lines whose rows are left out.
    pub skip: BTreeSet<u64>,
    /// The largest file accepted, in bytes.
    pub max_bytes: u64,
    /// The language of messages.
    pub lang: Lang,
}

/// All results, in file order.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct ImportOutcome {
    pub rows: Vec<ImportRow>,
    pub ok: usize,
    pub failed: usize,
    pub left_out: usize,
    /// What a person should know beside.
    #[serde(skip)]
    pub notices: Vec<Text>,
}

/// A row whose fields were accepted, or why they were not.
struct CheckedRow {
    row: users_csv::UserRow,
    person: std::result::Result<(PersonName, Email), Refusal>,
}

/// Imports the CSV at `path` (`-` is standard input) into an organisation. `progress` is told the rows done and the most
/// that can come.
pub fn import(
    app: &mut App,
    path: &Path,
    organisation: &str,
    options: &ImportOptions,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<ImportOutcome> {
    let rows = UsersCsv::open(Input::open(path, Some(options.max_bytes))?)?;
    let (most, mut notices) = (rows.at_most(), rows.notices().to_vec());
    let place = app.look_before(Act::ImportUsers, organisation, |desk, view, actor| {
        let organisation = organisations::meant(view, actor, organisation)?;
        actor.judges(&organisation)?.live(desk.present())?;
        Place::of(view, organisation)
    })?;
    let mut rows = kept(rows, &options.skip)?;
    let mut results = Results::new(&place.organisation, options.mode, options.lang);
    let mut met = Met::default();
    let mut good = Vec::new();
    loop {
        let chunk = rows.by_ref().take(CHUNK).map(|row| Ok(check(row?, &mut met))).collect::<Result<Vec<_>>>()?;
        if chunk.is_empty() {
            break;
        }
        match (options.mode, options.bad) {
            (Mode::Real, Bad::DoNotStopGood) => register_chunk(app, &place, chunk, &mut results)?,
            (Mode::DryRun, _) | (Mode::Real, Bad::StopAll) => good.extend(preview(app, &place, chunk, &mut results)?),
        }
        progress(results.rows.len() as u64, most);
    }
    if options.bad == Bad::StopAll {
        results.decide(good, |people| match options.mode {
            Mode::DryRun => Ok(()),
            Mode::Real => register_all(app, &place, people),
        })?;
    }
    let (count, failed, left_out) = (results.rows.len(), results.failed, options.skip.len());
    notices.extend(advice(count as u64));
    notices.extend(results.notices(left_out));
    Ok(ImportOutcome { rows: results.rows, ok: count - failed, failed, left_out, notices })
}

/// The rows that are not left out. Where some are, the whole file is read first: a line on which no row begins is a slip,
/// and is refused before anybody is registered (REG-08).
fn kept(rows: UsersCsv, skip: &BTreeSet<u64>) -> Result<Rows> {
    if skip.is_empty() {
        return Ok(Box::new(rows));
    }
    let mut all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let lines: BTreeSet<u64> = all.iter().map(|row| row.line).collect();
    if let Some(line) = skip.difference(&lines).next() {
        return Err(no_row(*line).into());
    }
    all.retain(|row| !skip.contains(&row.line));
    Ok(Box::new(all.into_iter().map(Ok)))
}

type Rows = Box<dyn Iterator<Item = std::result::Result<users_csv::UserRow, crate::files::Failure>>>;

/// Parses a row: its own problem first, then name, email, and whether the email stands in the file already.
fn check(row: users_csv::UserRow, met: &mut Met) -> CheckedRow {
    let mut judge = || {
        if let Some(problem) = &row.problem {
            return Err(problem.clone());
        }
        let name = PersonName::parse(&row.name)?;
        let email = Email::parse(&row.email)?;
        met.note(email.as_str(), row.line)?;
        Ok((name, email))
    };
    let person = judge();
    CheckedRow { row, person }
}

/// Registers the good rows of a chunk in one transaction: killed at any moment, whole rows only are left (REG-09).
fn register_chunk(app: &mut App, place: &Place, chunk: Vec<CheckedRow>, results: &mut Results) -> Result<()> {
    app.act(Act::ImportUsers, place.organisation.name.as_str(), |desk, change, actor| {
        for CheckedRow { row, person } in chunk {
            let outcome = match person {
                Ok((name, email)) => judged(users::register(desk, change, actor, place, name, email))?,
                Err(refusal) => Err(refusal),
            };
            results.add(row, &outcome);
        }
        Ok(())
    })
}

/// Tells a refusal, which is a row's result, from a failure, which ends the import.
fn judged<T>(result: Result<T>) -> Result<std::result::Result<T, Refusal>> {
    match result {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Refused(refusal)) => Ok(Err(*refusal)),
        Err(failure) => Err(failure),
    }
}

/// The same table with nothing changed (REG-08); returns where in it the good rows stand, with their people.
fn preview(app: &App, place: &Place, chunk: Vec<CheckedRow>, results: &mut Results) -> Result<Vec<Good>> {
    app.look(|_, view, _| {
        let mut good = Vec::new();
        for CheckedRow { row, person } in chunk {
            let outcome = match &person {
                Ok((_, email)) if user::is_registered(view, email)? => Err(email.already_registered()),
                Ok((_, email)) => judged(place.official(email).map(Official::into_warning))?,
                Err(refusal) => Err(refusal.clone()),
            };
            if let (Ok(person), true) = (person, outcome.is_ok()) {
                good.push(Good { at: results.rows.len(), person });
            }
            results.add(row, &outcome);
        }
        Ok(good)
    })
}

/// A good row of a preview.
struct Good {
    at: usize,
    person: (PersonName, Email),
}

fn register_all(app: &mut App, place: &Place, people: Vec<Good>) -> Result<()> {
    app.act(Act::ImportUsers, place.organisation.name.as_str(), |desk, change, actor| {
        people
            .into_iter()
            .map(|good| good.person)
            .try_for_each(|(name, email)| users::register(desk, change, actor, place, name, email).map(drop))
    })
}
