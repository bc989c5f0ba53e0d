//! Use cases from the outside, each on a store of its own.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failed step fails the test")]

mod request;
mod stage;
//! One test binary for what no single module can show: the shape of the house, the store against its own schema,
//! letters and certificates read back, and whole sessions with the program. `BLESS=1 cargo test` rewrites whatever is
//! compared with a file; the review is the diff.

#![expect(clippy::unwrap_used, reason = "a failed test may panic")]

mod floors;
mod letters;
mod pki;
mod rules;
mod source;
