//! The table of an import as it grows: what became of each row, or would. Must not know how a row is judged.

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;

use super::Good;
use crate::domain::cooperation::Cooperation;
use crate::domain::table::{self, ImportedRow};
use crate::domain::{Lang, Refusal, Rule, Text};
use crate::error::Result;
use crate::files::users_csv::UserRow;
use crate::service::Mode;

/// The most lines that a notice names.
const NAMED: usize = 10;

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

/// The table as it grows.
pub(super) struct Results {
    pub(super) rows: Vec<ImportRow>,
    pub(super) failed: usize,
    /// The lines whose addresses lie outside the organisation's domains.
    outside: Vec<u64>,
    organisation: Arc<str>,
    mode: Mode,
    lang: Lang,
}

impl Results {
    pub(super) fn new(organisation: &Cooperation, mode: Mode, lang: Lang) -> Self {
        let organisation = Arc::from(organisation.name.as_str());
        Self { rows: Vec::new(), failed: 0, outside: Vec::new(), organisation, mode, lang }
    }

    /// Adds a row: taken, perhaps with a warning about its address, or refused.
    pub(super) fn add(&mut self, row: UserRow, outcome: &std::result::Result<Option<Text>, Refusal>) {
        self.failed += usize::from(outcome.is_err());
        let message = match outcome {
            Err(refusal) => Cow::Owned(refusal.message.in_lang(self.lang).to_owned()),
            Ok(warning) => {
                self.outside.extend(warning.as_ref().map(|_| row.line));
                let kind = if warning.is_some() { ImportedRow::Outside } else { ImportedRow::Official };
                Cow::Borrowed(self.told(kind))
            }
        };
        self.rows.push(ImportRow {
            line: row.line,
            name: row.name,
            email: row.email,
            organisation: Arc::clone(&self.organisation),
            message,
            result: if outcome.is_err() { "GAGAL" } else { "BERHASIL" },
            rule: outcome.as_ref().err().and_then(Refusal::rule).map(Rule::id),
        });
    }

    const fn told(&self, row: ImportedRow) -> &'static str {
        let (done, would) = (row.registered(), row.would_be_registered());
        let [en, id] = match self.mode {
            Mode::Real => done,
            Mode::DryRun => would,
        };
        match self.lang {
            Lang::En => en,
            Lang::Id => id,
        }
    }

    /// All or nothing: the good rows are registered together when there is no bad one, and fail together otherwise.
    pub(super) fn decide(&mut self, good: Vec<Good>, register: impl FnOnce(Vec<Good>) -> Result<()>) -> Result<()> {
        if self.failed == 0 {
            return register(good);
        }
        let refusal = match self.mode {
            Mode::Real => table::others_failed(),
            Mode::DryRun => table::others_would_fail(),
        };
        self.outside.clear();
        for at in good.into_iter().map(|good| good.at) {
            let Some(row) = self.rows.get_mut(at) else { continue };
            row.message = Cow::Owned(refusal.message.in_lang(self.lang).to_owned());
            row.result = "GAGAL";
            row.rule = refusal.rule().map(Rule::id);
            self.failed += 1;
        }
        Ok(())
    }

    /// What a person should know beside the table: whose addresses lie outside the domains, and how many there are of
    /// each kind.
    pub(super) fn notices(&self, left_out: usize) -> Vec<Text> {
        let (ok, failed) = (self.rows.len() - self.failed, self.failed);
        let counts = match self.mode {
            Mode::Real => table::counts(ok, failed, left_out),
            Mode::DryRun => table::counts_to_come(ok, failed, left_out),
        };
        let lines = self.outside.iter().take(NAMED).copied().collect::<Vec<_>>();
        let outside = (!lines.is_empty()).then(|| table::outside(&lines, self.outside.len() - lines.len()));
        outside.into_iter().chain([counts]).collect()
    }
}
