//! The schema's versions: a list whose length is `user_version`. A fresh store gets `schema.sql`; an older one gets the
//! steps it lacks in one exclusive transaction; a newer one is refused untouched. Steps are append-only.

use rusqlite::{Connection, TransactionBehavior};

use super::{Error, Result};

/// Marks a file as a store of this program: `BSRE` in ASCII.
const APPLICATION_ID: i64 = 0x4253_5245;

/// Today's schema.
const SCHEMA: &str = include_str!("../../schema.sql");

/// What turned version n into n + 1, from version 1 on.
const STEPS: &[&str] = &[];

/// Today's version.
pub const VERSION: i64 = 1 + STEPS.len() as i64;

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
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(Error::Impossible("the application id is another's".to_owned()));
    }
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > VERSION {
        return Err(Error::Newer { found, known: VERSION });
    }
    if found == VERSION {
        return Ok(());
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let found: i64 = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for step in STEPS.iter().skip(usize::try_from(found - 1).unwrap_or(0)) {
        change.execute_batch(step)?;
    }
    change.pragma_update(None, "user_version", VERSION)?;
    change.commit()?;
    Ok(())
}
