//! One test binary for what no single module can show: the shape of the house, the store against its own schema, use
//! cases, letters and certificates read back, and whole sessions with the program. `BLESS=1 cargo test` rewrites
//! whatever is compared with a file; the review is the diff.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a failed step fails the test")]

mod activation;
mod circles;
mod completions;
mod delivery;
mod enrolment;
mod floors;
mod generated;
mod help;
mod init;
mod issuance;
mod judgement;
mod killed;
mod letters;
mod monitoring;
mod office;
mod officer;
mod pki;
mod provision;
mod readme;
mod registration;
mod rekey;
mod remind;
mod renewal;
mod request;
mod rules;
mod rules_home;
mod seal;
mod several;
mod sign_in;
mod source;
mod stage;
mod status;
mod store;
mod transcripts;
mod update;
mod use_cases;
mod verifikator;
mod walk;
mod words;
