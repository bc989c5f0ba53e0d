//! Tables that come in as files: what may be wrong with one as a whole or with one row, and in whose name it is refused.
//! Must not know bytes, encodings or how a row is read.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::refusal::Refusal;
use super::rule::Rule;
use super::text::Text;
use crate::say;

/// What a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// People to register: REG-06 for the file, REG-07 for a row.
    People,
    /// A stand-in registry (VER-07).
    Registry,
}

/// What is wrong with a table as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault<'a> {
    /// A column stands in the header twice.
    ColumnTwice(&'a str),
    /// Not a byte, or nothing but a byte-order mark.
    Empty,
    /// Lines, and nothing in them.
    EmptyLines,
    /// The header is longer than this many KiB.
    LongHeader(usize),
    /// A wanted column is missing.
    MissingColumn(&'a str, Header<'a>),
    /// The line is no header; it starts with this.
    NoHeader(u64, &'a str, Header<'a>),
    /// The line is not UTF-8; this is the word as Windows-1252 reads it.
    NotUtf8(u64, &'a str),
    /// Larger than this many bytes.
    TooLarge(u64),
    /// Another encoding.
    Utf16,
    /// A workbook.
    Workbook,
    /// Fields are separated by this sign, named in English and Indonesian.
    WrongSeparator((&'static str, &'static str), Header<'a>),
}

/// The columns that must be there, for the help line.
pub type Header<'a> = &'a [&'a str];

/// What is wrong with one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFault<'a> {
    /// It has so many fields, and the header so many.
    FieldCount(usize, usize),
    /// The same, where a quotation mark left open may have joined the lines between these two.
    FieldCountOver(usize, usize, (u64, u64)),
    /// The column starts with a space.
    LeadingSpace(&'a str),
    /// It is longer than this many KiB.
    Long(usize),
    /// A spreadsheet rounded the number in this column.
    Rounded(&'a str, &'a str),
    /// The column ends with a space.
    TrailingSpace(&'a str),
}

impl Sheet {
    /// Refuses the file as a whole (REG-06, VER-07).
    pub fn refuse(self, fault: FileFault<'_>) -> Refusal {
        let rule = match self {
            Self::People => Rule::Reg06,
            Self::Registry => Rule::Ver07,
        };
        let (message, help) = fault.said();
        Refusal { help, ..Refusal::input(rule, message) }
    }

    /// Refuses one row (REG-07, VER-07).
    pub fn refuse_row(self, fault: RowFault<'_>) -> Refusal {
        let rule = match self {
            Self::People => Rule::Reg07,
            Self::Registry => Rule::Ver07,
        };
        let (message, help) = fault.said();
        Refusal { help, ..Refusal::input(rule, message) }
    }
}

impl FileFault<'_> {
    fn said(self) -> (Text, Option<Text>) {
        match self {
            Self::ColumnTwice(column) => (say!("column `{column}` stands twice", "kolom `{column}` ada dua"), None),
            Self::Empty => (say!("the file is empty", "berkasnya kosong"), None),
            Self::EmptyLines => (say!("the file holds empty lines only", "berkas hanya berisi baris kosong"), None),
            Self::LongHeader(most) => RowFault::Long(most).said(),
            Self::MissingColumn(column, header) => {
                (say!("column `{column}` is missing", "kolom `{column}` tidak ada"), Some(first_line(header)))
            }
            Self::NoHeader(line, first, header) => {
                let no = say!(
                    "line {line} is no header: it starts with `{first}`",
                    "baris {line} bukan kepala: awalnya `{first}`"
                );
                (no, Some(first_line(header)))
            }
            Self::NotUtf8(line, word) => {
                let no = say!(
                    "line {line} is not UTF-8; as Windows-1252 it would hold `{word}`",
                    "baris {line} bukan UTF-8; sebagai Windows-1252 isinya `{word}`"
                );
                (no, Some(save_again()))
            }
            Self::TooLarge(most) => {
                (say!("the file is larger than {most} bytes", "berkas lebih besar dari {most} bita"), None)
            }
            Self::Utf16 => {
                (say!("the file is UTF-16, not UTF-8", "berkas ini UTF-16, bukan UTF-8"), Some(save_again()))
            }
            Self::Workbook => {
                let no = say!("the file is a workbook, not CSV text", "berkas ini buku kerja, bukan teks CSV");
                (no, Some(save_again()))
            }
            Self::WrongSeparator((en, id), header) => {
                let no = say!("the separator is {en}, not a semicolon", "pemisahnya {id}, bukan titik koma");
                (no, Some(first_line(header)))
            }
        }
    }
}

fn first_line(header: Header<'_>) -> Text {
    let header = header.join(";");
    say!("the first line must be `{header}`", "baris pertama harus `{header}`")
}

fn save_again() -> Text {
    say!(
        "save it again as `CSV UTF-8`, or convert it with `iconv -t UTF-8`",
        "simpan ulang sebagai `CSV UTF-8`, atau ubah dengan `iconv -t UTF-8`"
    )
}

impl<'a> RowFault<'a> {
    /// A space around what stands in `column`, where there is one.
    pub fn outer_space(field: &str, column: &'a str) -> Option<Self> {
        if field.starts_with(char::is_whitespace) {
            Some(Self::LeadingSpace(column))
        } else {
            field.ends_with(char::is_whitespace).then_some(Self::TrailingSpace(column))
        }
    }

    /// `3.17E+15` in `column`: what a spreadsheet makes of a long number, whose last digits are gone.
    pub fn rounded(number: &'a str, column: &'a str) -> Option<Self> {
        let exponent =
            number.to_ascii_uppercase().contains("E+") && number.starts_with(|first: char| first.is_ascii_digit());
        exponent.then_some(Self::Rounded(column, number))
    }

    fn said(self) -> (Text, Option<Text>) {
        match self {
            Self::FieldCount(found, wanted) => (
                say!(
                    "the row has {found} fields, the header {wanted}",
                    "baris berisi {found} kolom, kepalanya {wanted}"
                ),
                None,
            ),
            Self::FieldCountOver(found, wanted, (line, last)) => {
                let help = say!(
                    "a quotation mark may have been left open between lines {line} and {last}",
                    "mungkin ada tanda kutip yang tidak ditutup antara baris {line} dan {last}"
                );
                (Self::FieldCount(found, wanted).said().0, Some(help))
            }
            Self::LeadingSpace(column) => (say!("`{column}` starts with a space", "`{column}` diawali spasi"), None),
            Self::Long(most) => (
                say!("the row is longer than {most} KiB", "baris lebih panjang dari {most} KiB"),
                Some(say!("a quotation mark may have been left open", "mungkin ada tanda kutip yang tidak ditutup")),
            ),
            Self::Rounded(column, number) => (
                say!(
                    "`{column}` was rounded by a spreadsheet: {number}",
                    "`{column}` dibulatkan lembar kerja: {number}"
                ),
                Some(say!(
                    "format the column as text before typing the numbers",
                    "format kolom sebagai teks sebelum mengetik angkanya"
                )),
            ),
            Self::TrailingSpace(column) => (say!("`{column}` ends with a space", "`{column}` diakhiri spasi"), None),
        }
    }
}

/// The emails met so far in one file (REG-07).
#[derive(Debug, Default)]
pub struct Met(HashMap<String, u64>);

impl Met {
    /// Notes `email` of `line`; refuses when it was met before, whatever its case.
    pub fn note(&mut self, email: &str, line: u64) -> Result<(), Refusal> {
        match self.0.entry(email.to_lowercase()) {
            Entry::Vacant(free) => {
                free.insert(line);
                Ok(())
            }
            Entry::Occupied(first) => {
                let first = first.get();
                let message = say!("the email stands on line {first} already", "email sudah ada di baris {first}");
                Err(Refusal::input(Rule::Reg07, message))
            }
        }
    }
}

/// The most rows that BSrE advises for one file (REG-06).
pub const ADVISED_ROWS: u64 = 40;

/// The advice for a file of so many rows, where there is one (REG-06).
pub fn advice(rows: u64) -> Option<Text> {
    (rows > ADVISED_ROWS).then(|| {
        say!(
            "{rows} rows in one file; BSrE advises 30-40, as mistakes are easier to find",
            "{rows} baris dalam satu berkas; BSrE menyarankan 30-40 agar kesalahan mudah ditemukan"
        )
    })
}

/// The answer to a good row of a file that is taken whole or not at all (REG-07).
pub fn others_failed() -> Refusal {
    Refusal::input(
        Rule::Reg07,
        say!("not registered, since other rows failed", "tidak didaftarkan karena baris lain gagal"),
    )
}

/// The same in a preview (REG-08).
pub fn others_would_fail() -> Refusal {
    Refusal::input(
        Rule::Reg07,
        say!("would not be registered, since other rows fail", "tidak akan didaftarkan karena baris lain gagal"),
    )
}

/// The answer where a line is to be left out on which no row begins (REG-08).
pub fn no_row(line: u64) -> Refusal {
    let no = say!(
        "no row begins on line {line}: nobody was registered",
        "tidak ada baris data pada baris {line}: tidak seorang pun didaftarkan"
    );
    Refusal::input(Rule::Reg08, no).with_help(say!(
        "see the lines with `bsre user import-csv FILE --org O --dry-run`",
        "lihat nomor barisnya dengan `bsre user import-csv FILE --org O --dry-run`"
    ))
}

/// A row of people that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportedRow {
    /// Under an official address.
    Official,
    /// Under an address outside the organisation's mail domains (ORG-06).
    Outside,
}

impl ImportedRow {
    /// What the table says of it, in English and Indonesian.
    pub const fn registered(self) -> [&'static str; 2] {
        match self {
            Self::Official => ["registered", "Pendaftaran berhasil"],
            Self::Outside => [
                "registered, outside the organisation's mail domains",
                "Pendaftaran berhasil, di luar domain email instansi",
            ],
        }
    }

    /// The same in a preview (REG-08).
    pub const fn would_be_registered(self) -> [&'static str; 2] {
        match self {
            Self::Official => ["would be registered", "Akan didaftarkan"],
            Self::Outside => [
                "would be registered, outside the organisation's mail domains",
                "Akan didaftarkan, di luar domain email instansi",
            ],
        }
    }
}

/// How many rows came to what (REG-07).
pub fn counts(registered: usize, failed: usize, left_out: usize) -> Text {
    let (en, id) = left_out_told(left_out);
    say!(
        "registered: {registered}; failed: {failed}{en}",
        "Pengguna yang sudah Anda tambahkan: {registered}; gagal: {failed}{id}"
    )
}

/// The same in a preview (REG-08).
pub fn counts_to_come(registered: usize, failed: usize, left_out: usize) -> Text {
    let (en, id) = left_out_told(left_out);
    say!(
        "nothing was changed; would be registered: {registered}; would fail: {failed}{en}",
        "tidak ada yang diubah; akan didaftarkan: {registered}; akan gagal: {failed}{id}"
    )
}

fn left_out_told(count: usize) -> (String, String) {
    if count == 0 {
        return (String::new(), String::new());
    }
    (format!("; left out: {count}"), format!("; ditinggalkan: {count}"))
}

/// The warning about rows whose addresses lie outside the organisation's mail domains: the first lines, and how many more
/// there are (ORG-06).
pub fn outside(lines: &[u64], more: usize) -> Text {
    let lines = lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let (en, id) = if more == 0 {
        (String::new(), String::new())
    } else {
        (format!(" and {more} more"), format!(" dan {more} lagi"))
    };
    say!(
        "warning[ORG-06]: outside the organisation's mail domains: line {lines}{en}",
        "peringatan[ORG-06]: di luar domain email instansi: baris {lines}{id}"
    )
}

/// What is wrong with a list of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFault<'a> {
    /// A table without this column.
    MissingColumn(&'a str),
    /// Another encoding.
    NotUtf8,
    /// The reader gave up, and why.
    Unreadable(&'a str),
}

impl From<ListFault<'_>> for Refusal {
    /// Refuses a list of addresses for a command that takes many people (REG-06).
    fn from(fault: ListFault<'_>) -> Self {
        let message = match fault {
            ListFault::MissingColumn(column) => {
                say!("the list has no column {column}", "daftar tidak memiliki kolom {column}")
            }
            ListFault::NotUtf8 => say!("the list of addresses is not UTF-8", "daftar alamat bukan UTF-8"),
            ListFault::Unreadable(what) => {
                say!("the list cannot be read: {what}", "daftar tidak dapat dibaca: {what}")
            }
        };
        Self::input(Rule::Reg06, message)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a row that should be refused and is not is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn reg_07_a_row_is_refused_in_the_name_of_its_table() {
        let fault = RowFault::outer_space(" Ani", "nama").unwrap();
        let rules = [Sheet::People, Sheet::Registry].map(|sheet| sheet.refuse_row(fault).rule());
        assert_eq!(rules, [Some(Rule::Reg07), Some(Rule::Ver07)]);
        let rules = [Sheet::People, Sheet::Registry].map(|sheet| sheet.refuse(FileFault::Empty).rule());
        assert_eq!(rules, [Some(Rule::Reg06), Some(Rule::Ver07)]);
        assert_eq!((RowFault::outer_space("Ani Lestari", "nama"), RowFault::rounded("3171", "nik")), (None, None));
        assert_eq!(RowFault::rounded("3,17e+15", "nik"), Some(RowFault::Rounded("nik", "3,17e+15")));
    }

    #[test]
    fn reg_07_an_email_stands_in_a_file_once() {
        let mut met = Met::default();
        met.note("a@x.test", 2).unwrap();
        let again = met.note("A@X.test", 5).unwrap_err();
        assert_eq!(
            (again.rule(), again.message.en),
            (Some(Rule::Reg07), "the email stands on line 2 already".to_owned())
        );
    }
}
