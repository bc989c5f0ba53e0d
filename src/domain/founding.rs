//! How a store is founded, once and for good, and the key beside it. Must not know files, or how names get into
//! certificates.

use super::refusal::Refusal;
use super::rule::Rule;
use crate::say;

/// How people become actors in a store; settled when it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// They name themselves: a test tool.
    Named,
    /// They sign in (LOG-07).
    Required,
}

/// The answer where a store lies at `place` already: what it signed is recorded nowhere else (ISS-10).
pub fn store_is_there(place: &str) -> Refusal {
    Refusal::state(
        Rule::Iss10,
        say!(
            "there is a store at {place} already; it is left as it is",
            "sudah ada penyimpanan di {place}; dibiarkan apa adanya"
        ),
    )
    .with_help(say!("name another place with --store", "sebutkan tempat lain dengan --store"))
}

/// The answer to a name of an authority that no test authority has, or no certificate can show (ISS-02).
pub fn authority_name(what: &str) -> Refusal {
    Refusal::input(Rule::Iss02, say!("{what}", "{what}"))
}

/// The answer to a key file at `place` that others than its owner can read (MAI-03).
pub fn key_exposed(place: &str) -> Refusal {
    Refusal::permission(
        Rule::Mai03,
        say!("{place} can be read by others: it must be 0600", "{place} dapat dibaca pihak lain: harus 0600"),
    )
    .with_help(say!("chmod 600 {place}", "chmod 600 {place}"))
}
