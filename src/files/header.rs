//! Finds the wanted columns in the first line of a table, in any order and letter case, and says what is wrong with
//! it otherwise. Must not know rows.

use super::record::Fields;
use super::shape::Shape;
use crate::domain::table::FileFault;
use crate::domain::{Refusal, Text};
use crate::say;

/// Separators that other settings of a spreadsheet write.
const OTHERS: [(char, &str, &str); 4] =
    [(',', "a comma", "koma"), ('\t', "a tab", "tab"), ('|', "`|`", "`|`"), (':', "a colon", "titik dua")];

/// Where the wanted columns stand.
#[derive(Debug)]
pub(super) struct Header<const N: usize> {
    /// The place of each column of the shape.
    pub(super) places: [usize; N],
    /// How many fields each row must have.
    pub(super) width: usize,
    /// What a person should know: columns that are not used.
    pub(super) notices: Vec<Text>,
}

impl<const N: usize> Header<N> {
    /// Reads the header of `shape` from the record that starts on `line`.
    pub(super) fn find(fields: Fields<'_>, line: u64, shape: &Shape<N>) -> Result<Self, Refusal> {
        let cells: Vec<_> = (0..fields.len()).map(|place| fields.get(place).trim().to_owned()).collect();
        let mut places = [0; N];
        for (column, place) in shape.columns.iter().zip(&mut places) {
            let mut found = cells.iter().enumerate().filter(|(_, cell)| cell.eq_ignore_ascii_case(column));
            *place = found.next().ok_or_else(|| missing(column, &cells, line, shape))?.0;
            if found.next().is_some() {
                return Err(shape.sheet.refuse(FileFault::ColumnTwice(column)));
            }
        }
        let extra = cells.iter().enumerate().filter(|(place, cell)| !places.contains(place) && !cell.is_empty());
        let notices = extra.map(|(_, cell)| cut(cell)).map(|cell| unused(&cell)).collect();
        Ok(Self { places, width: cells.len(), notices })
    }
}

fn unused(cell: &str) -> Text {
    say!("column `{cell}` is not used", "kolom `{cell}` tidak dipakai")
}

fn missing<const N: usize>(column: &str, cells: &[String], line: u64, shape: &Shape<N>) -> Refusal {
    let header = shape.columns.as_slice();
    let is_wanted = |cell: &str| shape.columns.iter().any(|column| cell.trim().eq_ignore_ascii_case(column));
    let other = OTHERS.iter().find(|(other, ..)| {
        cells
            .iter()
            .any(|cell| cell.contains(*other) && cell.split(*other).any(|part| is_wanted(part.trim_matches('"'))))
    });
    let first = cut(cells.first().map_or("", String::as_str));
    shape.sheet.refuse(match other {
        Some((_, en, id)) => FileFault::WrongSeparator((en, id), header),
        None if cells.iter().any(|cell| is_wanted(cell)) => FileFault::MissingColumn(column, header),
        None => FileFault::NoHeader(line, &first, header),
    })
}

/// As much of a cell as fits into a message.
fn cut(cell: &str) -> String {
    cell.chars().take(40).collect()
}
