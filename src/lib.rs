//! `bsre`: the BSrE certificate lifecycle as one binary over an embedded store and a local test CA.
//!
//! The map, bottom up; arrows point down only (`tests/it/floors.rs` keeps it):
//! - [`domain`]: the rules.
//! - [`store`], [`pki`], [`mail`], [`files`], [`world`]: one outside thing each.
//! - [`service`]: one function a use case.
//! - [`cli`], [`output`]: the command line, and the only printing.

pub mod cli;
pub mod domain;
pub mod error;
pub mod files;
pub mod mail;
pub mod output;
pub mod pki;
pub mod service;
pub mod store;
pub mod world;
