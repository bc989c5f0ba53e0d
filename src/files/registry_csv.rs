//! Reads the CSV files that fill the stand-in registries (VER-07): the civil registry and the two personnel ones.
//! Must not know what a good number is, nor open the photos it names.

use std::path::{Component, Path, PathBuf};

use super::Failure;
use super::input::Input;
use super::shape::Shape;
use super::table::{Row, Table};
use crate::domain::registry::photo_outside;
use crate::domain::table::{RowFault, Sheet};
use crate::domain::{Refusal, Text};

static DUKCAPIL: Shape<3> = Shape { sheet: Sheet::Registry, columns: ["nik", "nama", "foto"] };
static BKN: Shape<3> = Shape { sheet: Sheet::Registry, columns: ["nip", "nik", "nama"] };
static SIPP: Shape<3> = Shape { sheet: Sheet::Registry, columns: ["nrp", "nik", "nama"] };

/// A row of the civil registry, `nik;nama;foto`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citizen {
    /// The line on which the row starts, from 1.
    pub line: u64,
    /// The NIK as written.
    pub nik: String,
    /// The name as written.
    pub name: String,
    /// Where the photo lies, seen from where the program runs; `None` when the row names none.
    pub photo: Option<PathBuf>,
    /// Why the row cannot be used as it stands.
    pub problem: Option<Refusal>,
}

/// A row of a personnel registry, `nip;nik;nama` or `nrp;nik;nama`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// The line on which the row starts, from 1.
    pub line: u64,
    /// The NIP or NRP as written.
    pub number: String,
    /// The NIK as written.
    pub nik: String,
    /// The name as written.
    pub name: String,
    /// Why the row cannot be used as it stands.
    pub problem: Option<Refusal>,
}

/// A checked registry file: an iterator over its rows, in file order, in flat memory.
pub struct RegistryCsv<T> {
    table: Table<3>,
    folder: PathBuf,
    read: fn(Row<3>, &Path) -> T,
}

/// Opens the civil registry at `path` (`-` is standard input), checking the whole file first.
pub fn dukcapil(path: &Path) -> Result<RegistryCsv<Citizen>, Failure> {
    open(path, &DUKCAPIL, citizen)
}

/// Opens the civil servants' registry.
pub fn bkn(path: &Path) -> Result<RegistryCsv<Employee>, Failure> {
    open(path, &BKN, employee)
}

/// Opens the police personnel registry.
pub fn sipp(path: &Path) -> Result<RegistryCsv<Employee>, Failure> {
    open(path, &SIPP, employee)
}

fn open<T>(path: &Path, shape: &'static Shape<3>, read: fn(Row<3>, &Path) -> T) -> Result<RegistryCsv<T>, Failure> {
    let table = Table::open(Input::open(path, None)?, shape)?;
    Ok(RegistryCsv { table, folder: path.parent().unwrap_or(Path::new("")).to_owned(), read })
}

impl<T> RegistryCsv<T> {
    /// What a person should know about the file: columns that are not used.
    pub fn notices(&self) -> &[Text] {
        self.table.notices()
    }

    /// The most rows that can come; for a progress bar.
    pub const fn at_most(&self) -> u64 {
        self.table.lines() - 1
    }
}

impl<T> Iterator for RegistryCsv<T> {
    type Item = Result<T, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        let row = self.table.next()?;
        Some(row.map(|row| (self.read)(row, &self.folder)))
    }
}

fn citizen(row: Row<3>, folder: &Path) -> Citizen {
    let [nik, name, photo] = row.fields;
    let (photo, stray) = match below(folder, &photo) {
        Ok(photo) => (photo, None),
        Err(refusal) => (None, Some(refusal)),
    };
    let problem = row.problem.or_else(|| rounded("nik", &nik)).or(stray);
    Citizen { line: row.line, nik, name, photo, problem }
}

fn employee(row: Row<3>, _: &Path) -> Employee {
    let [number, nik, name] = row.fields;
    let problem = row.problem.or_else(|| rounded("nik", &nik)).or_else(|| rounded("nip/nrp", &number));
    Employee { line: row.line, number, nik, name, problem }
}

fn rounded(column: &str, number: &str) -> Option<Refusal> {
    RowFault::rounded(number, column).map(|fault| Sheet::Registry.refuse_row(fault))
}

/// The photo's place in or below the folder of the CSV; anything else would let a table read files it does not own.
fn below(folder: &Path, photo: &str) -> Result<Option<PathBuf>, Refusal> {
    let inside = |part| matches!(part, Component::Normal(_) | Component::CurDir);
    match photo {
        "" => Ok(None),
        _ if Path::new(photo).components().all(inside) && !photo.contains('\0') => Ok(Some(folder.join(photo))),
        _ => Err(photo_outside(photo)),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop here")]
mod tests {
    use std::fs;

    use super::*;

    fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    #[test]
    fn ver_07_the_fixture_registries_agree_with_each_other() {
        let folder = Path::new("fixtures/registry");
        let citizens: Vec<_> = dukcapil(&folder.join("dukcapil.csv")).unwrap().map(Result::unwrap).collect();
        let staff = bkn(&folder.join("bkn.csv")).unwrap().chain(sipp(&folder.join("sipp.csv")).unwrap());
        let staff: Vec<_> = staff.map(Result::unwrap).collect();
        assert_eq!((citizens.len(), staff.len()), (30, 25));
        assert!(citizens.iter().all(|row| row.problem.is_none()));
        assert!(citizens.iter().filter_map(|row| row.photo.as_ref()).all(|photo| photo.is_file()));
        for one in staff {
            assert_eq!(one.problem, None);
            assert!(citizens.iter().any(|row| row.nik == one.nik && row.name == one.name), "{}", one.name);
        }
    }

    #[test]
    fn ver_07_a_photo_stays_below_the_folder_of_its_table() {
        let (folder, path) =
            written("nik;nama;foto\n1;Ani;a/b.jpg\n2;Budi;\n3;Citra;../c.jpg\n4;Dewi;/etc/passwd\n5;Eka;a/../../e\n");
        let rows: Vec<_> = dukcapil(&path).unwrap().map(Result::unwrap).collect();
        assert_eq!(rows[0].photo, Some(folder.path().join("a/b.jpg")));
        assert_eq!((&rows[1].photo, &rows[1].problem), (&None, &None));
        for row in &rows[2..] {
            assert_eq!(row.photo, None);
            assert!(row.problem.as_ref().unwrap().message.en.starts_with("the photo is outside"), "{}", row.name);
        }
    }

    #[test]
    fn ver_07_a_number_that_a_spreadsheet_rounded_is_noticed() {
        let (_folder, path) = written("nama;nip;nik\nAni;1,98E+17;3,17E+15\nBudi;198804122012032001;3,17102E+15\n");
        let said: Vec<_> = bkn(&path).unwrap().map(|row| row.unwrap().problem.unwrap().message.en).collect();
        assert!(said.iter().all(|said| said.starts_with("`nik` was rounded")), "{said:?}");
    }

    #[test]
    fn ver_07_another_registry_is_refused_whole() {
        let (_folder, path) = written("nip;nik;nama\n");
        let failure = sipp(&path).err().unwrap();
        assert_eq!(failure.to_string(), "column `nrp` is missing");
    }
}
