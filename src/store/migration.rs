//! The schema's versions. A fresh store gets `schema.sql`; an older one is led through the steps that it lacks, all of
//! them in one exclusive transaction, so that it is as it was or as a fresh one; a newer one is refused untouched.
//! Must not know what a table means: that is said in `steps`; how one is made anew, in `rebuild`.
//!
//! To change the schema once a version is out: keep `schema.sql` as `fixtures/schema-N.sql` and let the last step lead
//! there; edit `schema.sql`; add a step to `steps` with what cannot be copied column by column; put a row of every table
//! into `fixtures/store-N.sql`. The tests then say what is missing.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{Error, Result};

mod rebuild;
mod steps;

use rebuild::Rebuilding;
use steps::STEPS;

/// Marks a file as a store of this program: `BSRE` in ASCII.
const APPLICATION_ID: i64 = 0x4253_5245;

/// Today's schema.
const SCHEMA: &str = include_str!("../../schema.sql");

/// Today's version.
pub const VERSION: i64 = 1 + STEPS.len() as i64;

/// Is told every statement of an upgrade before it runs, and ends the upgrade with an error of its own.
pub type Watch<'a> = dyn FnMut(&str) -> Result<()> + 'a;

/// Fills an empty file.
pub fn create(connection: &mut Connection) -> Result<()> {
    let change = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    change.execute_batch(SCHEMA)?;
    change.pragma_update(None, "application_id", APPLICATION_ID)?;
    change.pragma_update(None, "user_version", VERSION)?;
    change.commit()?;
    Ok(())
}

/// Whether a file is a store of this program with today's schema.
pub fn is_todays(connection: &Connection) -> Result<bool> {
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    Ok(application == APPLICATION_ID && found == VERSION)
}

/// Brings an existing file to today's version.
pub fn upgrade(connection: &mut Connection) -> Result<()> {
    upgrade_watched(connection, &mut |_| Ok(()))
}

/// The same for the tests that end it at every statement.
pub fn upgrade_watched(connection: &mut Connection, watch: &mut Watch<'_>) -> Result<()> {
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::Impossible("the application id is another's".to_owned()));
    }
    if version(connection)? == VERSION {
        return Ok(());
    }
    // Tables are made anew behind down fences, which can be moved outside of a transaction only; they stand again
    // whatever came of it.
    let done = fences(connection, Fences::Down).and_then(|()| run(connection, watch));
    let restored = fences(connection, Fences::Up);
    done.and(restored)
}

/// The version of a file, if this program knows it.
fn version(connection: &Connection) -> Result<i64> {
    match connection.pragma_query_value(None, "user_version", |row| row.get(0))? {
        found if found > VERSION => Err(Error::Newer { found, known: VERSION }),
        found if found < 1 => Err(Error::Impossible(format!("user_version = {found}"))),
        found => Ok(found),
    }
}

/// What keeps references between tables whole while rows change, and follows a table that gets another name.
#[derive(Clone, Copy, Debug)]
enum Fences {
    Down,
    Up,
}

/// Moves the fences and reads back that they moved: inside a transaction SQLite ignores the order in silence.
fn fences(connection: &Connection, to: Fences) -> Result<()> {
    let states = match to {
        Fences::Down => [("foreign_keys", 0), ("legacy_alter_table", 1)],
        Fences::Up => [("foreign_keys", 1), ("legacy_alter_table", 0)],
    };
    for (name, wanted) in states {
        connection.pragma_update(None, name, wanted)?;
        let found: i64 = connection.pragma_query_value(None, name, |row| row.get(0))?;
        if found != wanted {
            return Err(Error::Upgrade { to: VERSION, why: format!("{name} stays {found}") });
        }
    }
    Ok(())
}

/// Runs the steps that are lacking, in one transaction.
fn run(connection: &mut Connection, watch: &mut Watch<'_>) -> Result<()> {
    let change = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Another process may have been faster.
    let found = version(&change)?;
    for (step, to) in STEPS.iter().zip(2..).skip_while(|(_, to)| *to <= found) {
        Rebuilding::new(&change, watch, to).run(step)?;
    }
    watch("CHECK")?;
    whole(&change)?;
    change.pragma_update(None, "user_version", VERSION)?;
    watch("COMMIT")?;
    change.commit()?;
    Ok(())
}

/// Refuses a result in which a reference leads nowhere, or a row or an index is damaged.
fn whole(change: &Transaction<'_>) -> Result<()> {
    let broken: i64 = change.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    let damage: String =
        change.query_row("SELECT quick_check FROM pragma_quick_check LIMIT 1", [], |row| row.get(0))?;
    match (broken, damage.as_str()) {
        (0, "ok") => Ok(()),
        (0, damage) => Err(Error::Upgrade { to: VERSION, why: damage.to_owned() }),
        (broken, _) => Err(Error::Upgrade { to: VERSION, why: format!("{broken} references lead nowhere") }),
    }
}
