//! A `;` separated table with a header, as spreadsheets write it: checked whole first, then read row by row in flat
//! memory. Serves every CSV reader; must not know what the columns mean.

use super::Failure;
use super::encoding;
use super::header::Header;
use super::input::Input;
use super::record::{Fields, MAX_RECORD, Record, Records};
use super::shape::Shape;
use crate::domain::table::{FileFault, RowFault};
use crate::domain::{Refusal, Text};

/// A checked table whose rows are still to be read.
pub(super) struct Table<const N: usize> {
    records: Records,
    header: Header<N>,
    shape: &'static Shape<N>,
    lines: u64,
}

/// One row, with the fields in the order of the shape.
#[derive(Debug)]
pub(super) struct Row<const N: usize> {
    /// The line on which it starts, from 1.
    pub(super) line: u64,
    /// What stands in the wanted columns; empty where it could not be read.
    pub(super) fields: [String; N],
    /// Why the row cannot be used as it stands.
    pub(super) problem: Option<Refusal>,
}

impl<const N: usize> Table<N> {
    /// Checks the whole of `input`: size, encoding, separator, columns.
    pub(super) fn open(mut input: Input, shape: &'static Shape<N>) -> Result<Self, Failure> {
        let lines = encoding::check(&mut input, shape.sheet)?;
        let mut records = Records::new(input);
        let header = loop {
            let Some(record) = records.next()? else {
                return Err(shape.sheet.refuse(FileFault::EmptyLines).into());
            };
            let fields = record.fields.ok_or_else(|| shape.sheet.refuse(FileFault::LongHeader(MAX_RECORD >> 10)))?;
            // `sep=;` is a line that spreadsheets read and some write, to name the separator.
            let names_separator = fields.get(0).eq_ignore_ascii_case("sep=") && fields.len() == 2;
            if !names_separator && !fields.blank() {
                break Header::find(fields, record.line, shape)?;
            }
        };
        Ok(Self { records, header, shape, lines })
    }

    /// What a person should know about the file.
    pub(super) fn notices(&self) -> &[Text] {
        &self.header.notices
    }

    /// The number of lines, header and empty ones included: the most rows that can come.
    pub(super) const fn lines(&self) -> u64 {
        self.lines
    }
}

impl<const N: usize> Iterator for Table<N> {
    type Item = Result<Row<N>, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.records.next() {
                Ok(Some(record)) if record.fields.is_some_and(Fields::blank) => {}
                Ok(Some(record)) => return Some(Ok(row(&record, &self.header, self.shape))),
                Ok(None) => return None,
                Err(failure) => return Some(Err(failure)),
            }
        }
    }
}

fn row<const N: usize>(record: &Record<'_>, header: &Header<N>, shape: &Shape<N>) -> Row<N> {
    let fields = header.places.map(|place| record.fields.map(|fields| fields.get(place).into_owned()));
    let fields = fields.map(Option::unwrap_or_default);
    let fault = match record.fields {
        None => Some(RowFault::Long(MAX_RECORD >> 10)),
        Some(found) if found.len() != header.width => Some(field_count(found.len(), header.width, record)),
        Some(_) => fields.iter().zip(shape.columns).find_map(|(field, column)| RowFault::outer_space(field, column)),
    };
    Row { line: record.line, problem: fault.map(|fault| shape.sheet.refuse_row(fault)), fields }
}

const fn field_count(found: usize, wanted: usize, record: &Record<'_>) -> RowFault<'static> {
    match record.breaks {
        0 | 1 => RowFault::FieldCount(found, wanted),
        breaks => RowFault::FieldCountOver(found, wanted, (record.line, record.line + breaks)),
    }
}
