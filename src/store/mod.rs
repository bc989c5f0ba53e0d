//! FLOOR 1: SQLite only. Opens the store, runs one transaction a use case, turns rows into domain values and back.
//! Must not know X.509, letters, files, the clock or anything above; must not decide what is allowed: its CHECKs and
//! guarded updates are the second lock, not the first.
//!
//! Locking: many readers beside one writer (WAL). Every writing command begins IMMEDIATE, so it waits for its turn and
//! then cannot fail for want of the lock. Nothing slow runs inside a write.

use std::fs::OpenOptions;
use std::io;
use std::ops::Deref;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

pub mod attempt;
pub mod authority;
pub mod certificate;
pub mod change;
pub mod code;
pub mod counted;
pub mod device;
pub mod form;
pub mod history;
pub mod holiday;
pub mod link;
pub mod listing;
pub mod mail;
pub mod migration;
pub mod nomination;
pub mod office;
pub mod organisation;
pub mod photo;
pub mod prefix;
pub mod registry;
pub mod reminder;
pub mod request;
pub mod row;
pub mod seal;
pub mod session;
pub mod setting;
pub mod statistics;
pub mod stranger;
pub mod user;

/// Is told the text of every statement before it runs.
static WATCHER: OnceLock<fn(&str)> = OnceLock::new();

/// From now on `watcher` is told every statement of this process; for the test that what runs stays on its indexes. False
/// where another watches already.
pub fn watch(watcher: fn(&str)) -> bool {
    WATCHER.set(watcher).is_ok()
}

/// How long a command waits for its turn to write.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why the store did not answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no store at this place.
    #[error("there is no store at {0}")]
    Absent(PathBuf),
    /// A file that SQLite cannot read, or that another program made.
    #[error("{0} is not a store of this program, or it is damaged")]
    Damaged(PathBuf),
    /// Another process kept the lock for too long.
    #[error("the store is busy: another process is writing")]
    Busy,
    /// Made by a newer program; left untouched.
    #[error("the store has schema {found}, newer than {known} which this program knows")]
    Newer {
        /// The store's version.
        found: i64,
        /// The program's version.
        known: i64,
    },
    /// An older store that could not be brought to the program's schema; it is as it was.
    #[error("the store cannot be brought to schema {to}: {why}")]
    Upgrade {
        /// The version on the way to which it failed.
        to: i64,
        /// Why.
        why: String,
    },
    /// A row that no state of the system fits.
    #[error("the store holds a row that cannot be: {0}")]
    Impossible(String),
    /// A guarded write found its row changed by somebody else.
    #[error("the row was changed by another process meanwhile: {0}")]
    Changed(&'static str),
    /// Files and folders.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
    /// Anything else that SQLite says.
    #[error("{0}")]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Sqlite(error),
        }
    }
}

/// Whether SQLite found something else than a database of its own.
fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt))
}

/// Results of this floor.
pub type Result<T> = std::result::Result<T, Error>;

/// An open store.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

/// A consistent view of the store.
#[derive(Debug)]
pub struct Reading<'a>(&'a Connection);

/// The one write transaction at a time; dropped without commit it leaves nothing behind.
#[derive(Debug)]
pub struct Writing<'a>(Reading<'a>);

impl<'a> Deref for Writing<'a> {
    type Target = Reading<'a>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Reading<'_> {
    /// A statement, prepared once a process. Every text that the store runs, steps between schemas apart, comes by here.
    fn prepare(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>> {
        if let Some(watcher) = WATCHER.get() {
            watcher(sql);
        }
        Ok(self.0.prepare_cached(sql)?)
    }
}

impl Writing<'_> {
    /// Runs a statement and returns how many rows it touched.
    fn run(&self, sql: &str, values: impl rusqlite::Params) -> Result<usize> {
        Ok(self.0.prepare(sql)?.execute(values)?)
    }

    /// Runs an INSERT and returns the new row's number.
    fn insert(&self, sql: &str, values: impl rusqlite::Params) -> Result<i64> {
        Ok(self.0.prepare(sql)?.insert(values)?)
    }

    /// Runs `work` as a part of the transaction that can fail by itself: what it wrote is taken back, the rest stays.
    pub fn part<T, E: From<Error>>(
        &self,
        work: impl FnOnce() -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.run("SAVEPOINT part", [])?;
        let result = work();
        if result.is_err() {
            self.run("ROLLBACK TO part", [])?;
        }
        self.run("RELEASE part", [])?;
        result
    }

    /// Runs an UPDATE that must find exactly one row as it was read: the second lock behind the domain's steps.
    fn guarded(&self, what: &'static str, sql: &str, values: impl rusqlite::Params) -> Result<()> {
        match self.run(sql, values)? {
            1 => Ok(()),
            _ => Err(Error::Changed(what)),
        }
    }
}

impl Store {
    /// Makes a new store with today's schema; the file must not exist. It is 0600 before anything is written to it.
    pub fn create(path: &Path) -> Result<Self> {
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        made.map_err(|error| Error::Io(path.to_owned(), error))?;
        let mut store = Self::connect(path)?;
        store.connection.pragma_update(None, "journal_mode", "WAL")?;
        migration::create(&mut store.connection)?;
        Ok(store)
    }

    /// Opens the store at `path`, brought to today's schema.
    pub fn open(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Err(Error::Absent(path.to_owned()));
        }
        let damaged = |error| match error {
            Error::Sqlite(sqlite) if is_damage(&sqlite) => Error::Damaged(path.to_owned()),
            Error::Impossible(_) => Error::Damaged(path.to_owned()),
            other => other,
        };
        let mut store = Self::connect(path).map_err(damaged)?;
        migration::upgrade(&mut store.connection).map_err(damaged)?;
        Ok(store)
    }

    /// Opens the store at `path` to be looked at and nothing else: no row is written, an older schema is not upgraded but
    /// refused, and nobody is waited for. SQLite may leave its empty `-wal` and its `-shm` beside the file.
    pub fn look(path: &Path) -> Result<Self> {
        if !path.is_file() {
            return Err(Error::Absent(path.to_owned()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::ZERO)?;
        connection.pragma_update(None, "query_only", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        match migration::is_todays(&connection)? {
            true => Ok(Self { connection, path: path.to_owned() }),
            false => Err(Error::Damaged(path.to_owned())),
        }
    }

    fn connect(path: &Path) -> Result<Self> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        connection.set_prepared_statement_cache_capacity(64);
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "trusted_schema", false)?;
        Ok(Self { connection, path: path.to_owned() })
    }

    /// Whether the file can be read by its owner alone.
    pub fn is_private(path: &Path) -> bool {
        std::fs::metadata(path).is_ok_and(|meta| meta.permissions().mode().trailing_zeros() >= 6)
    }

    /// Where the store lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` over one consistent view.
    pub fn read<T, E: From<Error>>(
        &self,
        work: impl FnOnce(&Reading<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let view = Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred).map_err(Error::from)?;
        let result = work(&Reading(&view))?;
        view.commit().map_err(Error::from)?;
        Ok(result)
    }

    /// Runs `work` as one write transaction: committed when it succeeds, gone without a trace when it does not.
    pub fn write<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&Writing<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let change = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
        let result = work(&Writing(Reading(&change)))?;
        change.commit().map_err(Error::from)?;
        Ok(result)
    }

    /// How SQLite would run a statement, whatever its values, line by line; for the test that lists stay on their indexes.
    pub fn plan(&self, sql: &str) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
        let (mut rows, mut lines) = (statement.raw_query(), Vec::new());
        while let Some(row) = rows.next()? {
            lines.push(row.get(3)?);
        }
        Ok(lines)
    }
}
