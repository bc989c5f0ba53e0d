//! Use cases from the outside, each on a store of its own.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failed step fails the test")]

mod request;
mod stage;
