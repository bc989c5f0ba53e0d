//! Many people registered from one CSV: each row on its own, in file order; a few thousand rows a transaction, each row
//! whole with its letter and history (REG-07, REG-09).

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::{App, Mode, organisation as organisations, user as users};
use crate::domain::act::Act;
use crate::domain::cooperation::Cooperation;
use crate::domain::email::Email;
use crate::domain::name::PersonName;
use crate::domain::table::{Met, advice, others_failed};
use crate::domain::{Lang, Refusal, Rule, Text};
use crate::error::{Error, Result};
use crate::files::input::Input;
use crate::files::users_csv::{self, UsersCsv};
use crate::store::user;

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
    /// The largest file accepted, in bytes.
    pub max_bytes: u64,
    /// The language of messages.
    pub lang: Lang,
}

/// One row's result.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the keys are the command line's promise")]
pub struct ImportRow {
    pub line: u64,
    pub name: String,
    pub email: String,
    #[serde(serialize_with = "as_text")]
    pub organisation: Arc<str>,
    pub message: Cow<'static, str>,
    pub result: &'static str,
    pub rule: Option<&'static str>,
}

fn as_text<S: serde::Serializer>(text: &str, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

/// All results, in file order.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct ImportOutcome {
    pub rows: Vec<ImportRow>,
    pub ok: usize,
    pub failed: usize,
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
    let mut rows = UsersCsv::open(Input::open(path, Some(options.max_bytes))?)?;
    let most = rows.at_most();
    let organisation = app.look_before(Act::ImportUsers, organisation, |desk, view, actor| {
        let organisation = organisations::find(view, organisation)?;
        actor.judges(&organisation)?.live(desk.present())?;
        Ok(organisation)
    })?;
    let mut results = Results::new(&organisation, options.lang);
    let mut met = Met::default();
    let mut good = Vec::new();
    loop {
        let chunk = rows.by_ref().take(CHUNK).map(|row| Ok(check(row?, &mut met))).collect::<Result<Vec<_>>>()?;
        if chunk.is_empty() {
            break;
        }
        match (options.mode, options.bad) {
            (Mode::Real, Bad::DoNotStopGood) => register_chunk(app, &organisation, chunk, &mut results)?,
            (Mode::DryRun, _) | (Mode::Real, Bad::StopAll) => good.extend(preview(app, chunk, &mut results)?),
        }
        progress(results.rows.len() as u64, most);
    }
    if options.bad == Bad::StopAll {
        results.decide(good, |people| match options.mode {
            Mode::DryRun => Ok(()),
            Mode::Real => register_all(app, &organisation, people),
        })?;
    }
    let mut notices = rows.notices().to_vec();
    notices.extend(advice(results.rows.len() as u64));
    Ok(ImportOutcome { ok: results.rows.len() - results.failed, failed: results.failed, rows: results.rows, notices })
}

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
fn register_chunk(
    app: &mut App,
    organisation: &Cooperation,
    chunk: Vec<CheckedRow>,
    results: &mut Results,
) -> Result<()> {
    app.act(Act::ImportUsers, organisation.name.as_str(), |desk, change, actor| {
        for CheckedRow { row, person } in chunk {
            let outcome = match person {
                Ok((name, email)) => refused(users::register(desk, change, actor, organisation, name, email))?,
                Err(refusal) => Some(refusal),
            };
            results.add(row, outcome.as_ref());
        }
        Ok(())
    })
}

/// Tells a refusal, which is a row's result, from a failure, which ends the import.
fn refused(result: Result<()>) -> Result<Option<Refusal>> {
    match result {
        Ok(()) => Ok(None),
        Err(Error::Refused(refusal)) => Ok(Some(*refusal)),
        Err(failure) => Err(failure),
    }
}

/// The same table with nothing changed (REG-08); returns where in it the good rows stand, with their people.
fn preview(app: &App, chunk: Vec<CheckedRow>, results: &mut Results) -> Result<Vec<Good>> {
    app.look(|_, view, _| {
        let mut good = Vec::new();
        for CheckedRow { row, person } in chunk {
            let outcome = match &person {
                Ok((_, email)) if user::is_registered(view, email)? => Some(email.already_registered()),
                Ok(_) => None,
                Err(refusal) => Some(refusal.clone()),
            };
            if let (Ok(person), None) = (person, &outcome) {
                good.push(Good { at: results.rows.len(), person });
            }
            results.add(row, outcome.as_ref());
        }
        Ok(good)
    })
}

/// A good row of a preview.
struct Good {
    at: usize,
    person: (PersonName, Email),
}

fn register_all(app: &mut App, organisation: &Cooperation, people: Vec<(PersonName, Email)>) -> Result<()> {
    app.act(Act::ImportUsers, organisation.name.as_str(), |desk, change, actor| {
        people.into_iter().try_for_each(|(name, email)| users::register(desk, change, actor, organisation, name, email))
    })
}

/// The table as it grows.
struct Results {
    rows: Vec<ImportRow>,
    failed: usize,
    organisation: Arc<str>,
    lang: Lang,
}

impl Results {
    fn new(organisation: &Cooperation, lang: Lang) -> Self {
        Self { rows: Vec::new(), failed: 0, organisation: Arc::from(organisation.name.as_str()), lang }
    }

    fn add(&mut self, row: users_csv::UserRow, refusal: Option<&Refusal>) {
        self.failed += usize::from(refusal.is_some());
        self.rows.push(ImportRow {
            line: row.line,
            name: row.name,
            email: row.email,
            organisation: Arc::clone(&self.organisation),
            message: match (refusal, self.lang) {
                (Some(refusal), lang) => Cow::Owned(refusal.message.in_lang(lang).to_owned()),
                (None, Lang::En) => Cow::Borrowed("registered"),
                (None, Lang::Id) => Cow::Borrowed("Pendaftaran berhasil"),
            },
            result: if refusal.is_some() { "GAGAL" } else { "BERHASIL" },
            rule: refusal.and_then(Refusal::rule).map(Rule::id),
        });
    }

    /// All or nothing: the good rows are registered together when there is no bad one, and fail together otherwise.
    fn decide(&mut self, good: Vec<Good>, register: impl FnOnce(Vec<(PersonName, Email)>) -> Result<()>) -> Result<()> {
        if self.failed == 0 {
            return register(good.into_iter().map(|good| good.person).collect());
        }
        let refusal = others_failed();
        for at in good.into_iter().map(|good| good.at) {
            let Some(row) = self.rows.get_mut(at) else { continue };
            row.message = Cow::Owned(refusal.message.in_lang(self.lang).to_owned());
            row.result = "GAGAL";
            row.rule = refusal.rule().map(Rule::id);
            self.failed += 1;
        }
        Ok(())
    }
}
