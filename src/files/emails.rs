//! Reads addresses for batch commands: one a line, or a table with an `emailAddress` column. Must not judge them.

use super::Failure;
use super::input::Input;
use crate::domain::Refusal;
use crate::domain::table::ListFault;

/// The column that a table of people has, whatever its case (REG-06).
const COLUMN: &str = "emailAddress";

/// The addresses in file order, without empty lines; a first line with the column's name makes the file a table.
pub fn read(input: Input) -> Result<Vec<String>, Failure> {
    let bytes = input.whole()?;
    let (text, _, broken) = encoding_rs::UTF_8.decode(&bytes);
    if broken {
        return Err(Refusal::from(ListFault::NotUtf8).into());
    }
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if header.to_lowercase().contains(&COLUMN.to_lowercase()) {
        return Ok(column(&text, header)?);
    }
    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

fn column(text: &str, header: &str) -> Result<Vec<String>, Refusal> {
    let delimiter =
        [b';', b',', b'\t'].into_iter().max_by_key(|sign| header.bytes().filter(|byte| byte == sign).count());
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b';')).flexible(true).from_reader(text.as_bytes());
    let at = reader
        .headers()
        .map_err(|error| unreadable(&error))?
        .iter()
        .position(|name| name.trim().eq_ignore_ascii_case(COLUMN));
    let Some(at) = at else {
        return Err(ListFault::MissingColumn(COLUMN).into());
    };
    let rows = reader.records().map(|row| row.map_err(|error| unreadable(&error)));
    let cells = rows.map(|row| row.map(|row| row.get(at).unwrap_or_default().to_owned()));
    cells.filter(|cell| cell.as_ref().map_or(true, |cell| !cell.is_empty())).collect()
}

fn unreadable(error: &csv::Error) -> Refusal {
    ListFault::Unreadable(&error.to_string()).into()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        read(Input::hold("a test", text.as_bytes(), None).unwrap()).unwrap()
    }

    #[test]
    fn one_address_a_line() {
        assert_eq!(of("a@x.test\r\n\n b@x.test \n"), ["a@x.test", "b@x.test"]);
    }

    #[test]
    fn a_table_with_the_column_anywhere() {
        assert_eq!(of("\u{feff}nama;EMAILADDRESS\nA;a@x.test\nB;b@x.test\n"), ["a@x.test", "b@x.test"]);
        assert_eq!(of("emailAddress,name\na@x.test,A\n"), ["a@x.test"]);
    }
}
