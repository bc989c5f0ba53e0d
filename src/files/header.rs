//! Finds the wanted columns in the first line of a table, in any order and letter case, and says what is wrong with
//! it otherwise. Must not know rows.

use super::record::Fields;
use super::shape::Shape;
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
                let message = say!("column `{column}` stands twice", "kolom `{column}` ada dua");
                return Err(Refusal::input(shape.file, message));
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
    let header = shape.columns.join(";");
    let is_wanted = |cell: &str| shape.columns.iter().any(|column| cell.trim().eq_ignore_ascii_case(column));
    let other = OTHERS.iter().find(|(other, ..)| {
        cells
            .iter()
            .any(|cell| cell.contains(*other) && cell.split(*other).any(|part| is_wanted(part.trim_matches('"'))))
    });
    let message = match other {
        Some((_, en, id)) => {
            say!("the separator is {en}, not a semicolon", "pemisahnya {id}, bukan titik koma")
        }
        None if cells.iter().any(|cell| is_wanted(cell)) => {
            say!("column `{column}` is missing", "kolom `{column}` tidak ada")
        }
        None => {
            let first = cut(cells.first().map_or("", String::as_str));
            say!("line {line} is no header: it starts with `{first}`", "baris {line} bukan kepala: awalnya `{first}`")
        }
    };
    Refusal::input(shape.file, message)
        .with_help(say!("the first line must be `{header}`", "baris pertama harus `{header}`"))
}

/// As much of a cell as fits into a message.
fn cut(cell: &str) -> String {
    cell.chars().take(40).collect()
}
