//! Reads the CSV by which many people are registered: `nama;emailAddress`. Knows the file and its rows; must not know
//! what a good name or email is, nor who is registered.

use super::Failure;
use super::input::Input;
use super::shape::Shape;
use super::table::Table;
use crate::domain::table::Sheet;
use crate::domain::{Refusal, Text};

/// The largest file accepted unless the limit is lifted, in bytes (REG-06).
pub const MAX_BYTES: u64 = 1 << 20;

/// The file to fill in (REG-06).
pub const TEMPLATE: &str = "nama;emailAddress\n";

static SHAPE: Shape<2> = Shape { sheet: Sheet::People, columns: ["nama", "emailAddress"] };

/// A checked file (REG-06): an iterator over its rows, in file order, in flat memory.
pub struct UsersCsv(Table<2>);

/// One person to register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    /// The line on which the row starts, from 1.
    pub line: u64,
    /// The name as written.
    pub name: String,
    /// The email as written.
    pub email: String,
    /// Why the row cannot be used as it stands (REG-07).
    pub problem: Option<Refusal>,
}

impl UsersCsv {
    /// Checks the whole file before a row is given out: size, encoding, separator, header.
    pub fn open(input: Input) -> Result<Self, Failure> {
        Table::open(input, &SHAPE).map(Self)
    }

    /// What a person should know about the file: columns that are not used.
    pub fn notices(&self) -> &[Text] {
        self.0.notices()
    }

    /// The most rows that can come; for a progress bar.
    pub const fn at_most(&self) -> u64 {
        self.0.lines() - 1
    }
}

impl Iterator for UsersCsv {
    type Item = Result<UserRow, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = self.0.next()?;
        Some(row.map(|row| {
            let [name, email] = row.fields;
            UserRow { line: row.line, name, email, problem: row.problem }
        }))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod tests;
