//! How a step is taken: every table whose text changed is made anew from the new schema's own words, its rows copied
//! column by column, and every index and trigger with it, so that what comes out is what a fresh store has. Must not know
//! any table by name.
//!
//! The order is that of SQLite's documentation for changes that ALTER TABLE does not know, with the former table renamed
//! away instead of the new one renamed into its place: so the text that SQLite keeps is the schema's.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction};

use super::Watch;
use super::steps::Step;
use crate::store::{Error, Result, counted};

/// What a schema holds, tables of other tools and SQLite's own left out.
const OBJECTS: &str = "SELECT type, name, sql FROM sqlite_schema
                       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                         AND tbl_name NOT LIKE '\\_litestream\\_%' ESCAPE '\\' ORDER BY rowid";

/// A table, index or trigger with the text that made it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Object {
    kind: String,
    name: String,
    sql: String,
}

/// A step on its way to version `to`.
pub(super) struct Rebuilding<'a, 'w> {
    change: &'a Transaction<'a>,
    watch: &'a mut Watch<'w>,
    to: i64,
}

impl<'a, 'w> Rebuilding<'a, 'w> {
    pub(super) fn new(change: &'a Transaction<'a>, watch: &'a mut Watch<'w>, to: i64) -> Self {
        Self { change, watch, to }
    }

    /// Takes the step.
    pub(super) fn run(mut self, step: &Step) -> Result<()> {
        let fresh = Connection::open_in_memory()?;
        fresh.execute_batch(step.schema)?;
        let wanted = objects(&fresh)?;
        let found = objects(self.change)?;
        // No trigger may count or refuse what is only copied.
        for trigger in found.iter().filter(|one| one.kind == "trigger") {
            self.tell(&format!("DROP TRIGGER \"{}\"", trigger.name))?;
        }
        self.tell_all(step.before)?;
        for table in wanted.iter().filter(|one| one.kind == "table" && !found.contains(one)) {
            if found.iter().any(|one| one.kind == "table" && one.name == table.name) {
                self.rebuild(table, step)?;
            } else {
                self.tell(&table.sql)?;
            }
        }
        for gone in found.iter().filter(|one| one.kind == "table" && !wanted.iter().any(|new| new.name == one.name)) {
            self.tell(&format!("DROP TABLE \"{}\"", gone.name))?;
        }
        self.tell_all(&words(&fresh, &wanted)?)?;
        self.tell_all(step.after)?;
        self.tell_all(counted::ANEW)?;
        self.index(&wanted)?;
        let (made, wanted): (BTreeSet<_>, BTreeSet<_>) =
            (objects(self.change)?.into_iter().collect(), wanted.into_iter().collect());
        match made.symmetric_difference(&wanted).next() {
            None => Ok(()),
            Some(object) => Err(self.failed(format!("{} {} is not what it should be", object.kind, object.name))),
        }
    }

    /// Makes one table anew and copies its rows.
    fn rebuild(&mut self, table: &Object, step: &Step) -> Result<()> {
        let name = &table.name;
        let former = columns(self.change, name)?;
        let counter: Option<i64> = counter(self.change, name)?;
        self.tell(&format!("ALTER TABLE \"{name}\" RENAME TO \"old_{name}\""))?;
        self.tell(&table.sql)?;
        let (mut into, mut from) = (Vec::new(), Vec::new());
        let now = columns(self.change, name)?;
        for column in &now {
            let said = step.columns.iter().find(|(table, named, _)| table == name && named == column);
            match said {
                Some((_, _, expression)) => from.push((*expression).to_owned()),
                None if former.contains(column) => from.push(format!("\"{column}\"")),
                None => continue,
            }
            into.push(format!("\"{column}\""));
        }
        let goes = |column: &str| step.dropped.iter().any(|(table, named)| table == name && *named == column);
        if let Some(lost) = former.iter().find(|column| !now.contains(column) && !goes(column)) {
            return Err(self.failed(format!("nobody says that {name}.{lost} goes")));
        }
        let (into, from) = (into.join(", "), from.join(", "));
        self.tell(&format!("INSERT INTO \"{name}\" ({into}) SELECT {from} FROM \"old_{name}\""))?;
        self.tell(&format!("DROP TABLE \"old_{name}\""))?;
        // Numbers that were given out once are not given out again, though their rows are gone.
        if let Some(counter) = counter {
            self.tell(&format!("DELETE FROM sqlite_sequence WHERE name = '{name}'"))?;
            self.tell(&format!("INSERT INTO sqlite_sequence (name, seq) VALUES ('{name}', {counter})"))?;
        }
        Ok(())
    }

    /// Makes indexes and triggers what they should be.
    fn index(&mut self, wanted: &[Object]) -> Result<()> {
        let found = objects(self.change)?;
        for index in found.iter().filter(|one| one.kind == "index" && !wanted.contains(one)) {
            self.tell(&format!("DROP INDEX \"{}\"", index.name))?;
        }
        let missing = wanted.iter().filter(|one| one.kind != "table" && !found.contains(one));
        for object in missing {
            self.tell(&object.sql)?;
        }
        Ok(())
    }

    fn tell_all(&mut self, statements: &[impl AsRef<str>]) -> Result<()> {
        statements.iter().try_for_each(|sql| self.tell(sql.as_ref()))
    }

    fn tell(&mut self, sql: &str) -> Result<()> {
        (self.watch)(sql)?;
        Ok(self.change.execute_batch(sql)?)
    }

    fn failed(&self, why: String) -> Error {
        Error::Upgrade { to: self.to, why }
    }
}

fn objects(connection: &Connection) -> Result<Vec<Object>> {
    let mut statement = connection.prepare(OBJECTS)?;
    let rows = statement.query_map([], |row| Ok(Object { kind: row.get(0)?, name: row.get(1)?, sql: row.get(2)? }))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Statements that put into a store what the schema itself puts into its tables of words, where it is not there yet.
fn words(fresh: &Connection, wanted: &[Object]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for table in wanted.iter().filter(|one| one.kind == "table") {
        let name = &table.name;
        let quoted = columns(fresh, name)?.iter().map(|column| format!("quote(\"{column}\")")).collect::<Vec<_>>();
        let values = quoted.join(" || ', ' || ");
        let mut rows = fresh.prepare(&format!("SELECT {values} FROM \"{name}\""))?;
        let rows = rows.query_map([], |row| row.get::<_, String>(0))?;
        for values in rows {
            found.push(format!("INSERT OR IGNORE INTO \"{name}\" VALUES ({})", values?));
        }
    }
    Ok(found)
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The last number that an AUTOINCREMENT table gave out, where it is one.
fn counter(connection: &Connection, table: &str) -> Result<Option<i64>> {
    let counts = "SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'";
    if !connection.prepare(counts)?.exists([])? {
        return Ok(None);
    }
    let mut statement = connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?1")?;
    let mut rows = statement.query([table])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}
