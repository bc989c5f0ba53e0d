//! FLOOR 1: the clock and chance, read in this one place. Everything else is handed its moment and its bytes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use time::OffsetDateTime;

use crate::domain::Timestamp;

/// How long one kind of work took, summed over all cores.
#[derive(Debug, Default)]
pub struct Watch(AtomicU64);

impl Watch {
    /// Runs `work` and counts its time.
    pub fn time<T>(&self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        self.0.fetch_add(u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
        result
    }

    /// The time counted so far.
    pub fn spent(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

/// The moment at which a command runs: read once, or given with `--now`.
#[derive(Clone, Copy, Debug)]
pub struct World {
    now: Timestamp,
    present: Timestamp,
}

/// The system gives no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the system gives no random bytes")]
pub struct NoRandomness;

impl World {
    /// The world as it is.
    pub fn real() -> Self {
        Self::at(OffsetDateTime::now_utc().into())
    }

    /// The world with its clock stopped at `now`.
    pub const fn at(now: Timestamp) -> Self {
        Self { now, present: now }
    }

    /// The same run, doing now what happened at `then`: a life that is dated back.
    #[must_use]
    pub const fn dated_back(self, then: Timestamp) -> Self {
        Self { now: then, present: self.present }
    }

    /// The moment at which the command runs, or to which it dates back what it does.
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// The moment at which the command runs, whatever it dates back (ORG-02).
    pub const fn present(&self) -> Timestamp {
        self.present
    }

    /// `N` bytes that nobody can guess.
    pub fn random<const N: usize>(&self) -> Result<[u8; N], NoRandomness> {
        let mut bytes = [0; N];
        aws_lc_rs::rand::fill(&mut bytes).map_err(|_| NoRandomness)?;
        Ok(bytes)
    }
}
