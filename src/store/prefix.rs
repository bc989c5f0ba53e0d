//! What begins with what somebody typed, for completion on the command line: an index leads to the first row, and a page
//! is all that is read. Must not know who asks: the scope is the caller's.

use super::row::column;
use super::{Error, Reading, Result, organisation};
use crate::domain::actor::Scope;
use crate::domain::id::OrganisationId;
use crate::domain::serial::Serial;

/// Organisations of at most so many people are read whole; in a larger one the way along the addresses soon meets them.
const FEW: i64 = 10_000;

/// Every statement of this file, for the test that each begins on an index. A plus keeps a column from leading the way.
pub const STATEMENTS: [&str; 10] = [
    PEOPLE,
    PEOPLE_OF_FEW,
    PEOPLE_OF_MANY,
    PEOPLE_OWN,
    ORGANISATIONS,
    ORGANISATION,
    SERIALS,
    SERIALS_OF_FEW,
    SERIALS_OF_MANY,
    SERIALS_OWN,
];

const PEOPLE: &str = "SELECT email, name FROM user WHERE email >= ?1 AND email < ?2 ORDER BY email LIMIT 50";
const PEOPLE_OF_FEW: &str = "SELECT email, name FROM user WHERE organisation_id = ?3 AND +email >= ?1 AND +email < ?2
                             ORDER BY +email LIMIT 50";
const PEOPLE_OF_MANY: &str = "SELECT email, name FROM user WHERE +organisation_id = ?3 AND email >= ?1 AND email < ?2
                              ORDER BY email LIMIT 50";
const PEOPLE_OWN: &str = "SELECT email, name FROM user WHERE id = ?3 AND email >= ?1 AND email < ?2";

const ORGANISATIONS: &str = "SELECT name, kind FROM organisation
                             WHERE name >= ?1 AND name < ?2 AND pks_number IS NOT NULL ORDER BY name LIMIT 50";
const ORGANISATION: &str = "SELECT name, kind FROM organisation WHERE id = ?3 AND name >= ?1 AND name < ?2
                              AND pks_number IS NOT NULL";

const SERIALS: &str = "SELECT serial, email, product FROM certificate WHERE serial BETWEEN ?1 AND ?2
                       ORDER BY serial LIMIT 50";
const SERIALS_OF_FEW: &str = "SELECT serial, email, product FROM certificate
                              WHERE organisation_id = ?3 AND +serial BETWEEN ?1 AND ?2 ORDER BY +serial LIMIT 50";
const SERIALS_OF_MANY: &str = "SELECT serial, email, product FROM certificate
                               WHERE +organisation_id = ?3 AND serial BETWEEN ?1 AND ?2 ORDER BY serial LIMIT 50";
const SERIALS_OWN: &str = "SELECT serial, email, product FROM certificate
                           WHERE user_id = ?3 AND +serial BETWEEN ?1 AND ?2 ORDER BY +serial LIMIT 50";

/// Addresses in `scope` that begin with `typed`, whatever its case, each with the person's name.
pub fn people(view: &Reading<'_>, scope: Scope, typed: &str) -> Result<Vec<(String, String)>> {
    let read = |row: &rusqlite::Row<'_>| Ok((column(row, "email")?, column(row, "name")?));
    let (from, before) = range(typed);
    match scope {
        Scope::Everything => view.all(PEOPLE, (from, before), read),
        Scope::Organisation(own) if few(view, own)? => view.all(PEOPLE_OF_FEW, (from, before, own.0), read),
        Scope::Organisation(own) => view.all(PEOPLE_OF_MANY, (from, before, own.0), read),
        Scope::Own(user) => view.all(PEOPLE_OWN, (from, before, user.0), read),
    }
}

/// Names of organisations that begin with `typed`, whatever its case, each with its kind; with `only` of that one alone.
pub fn organisations(view: &Reading<'_>, only: Option<OrganisationId>, typed: &str) -> Result<Vec<(String, String)>> {
    let read = |row: &rusqlite::Row<'_>| Ok((column(row, "name")?, column(row, "kind")?));
    let (from, before) = range(typed);
    match only {
        None => view.all(ORGANISATIONS, (from, before), read),
        Some(own) => view.all(ORGANISATION, (from, before, own.0), read),
    }
}

/// Serial numbers of certificates in `scope` that begin with `typed`, each with its address and product; none where
/// `typed` is no beginning of one.
pub fn serials(view: &Reading<'_>, scope: Scope, typed: &str) -> Result<Vec<(Serial, String, String)>> {
    let (Some(from), Some(to)) = (filled(typed, '0'), filled(typed, 'f')) else { return Ok(Vec::new()) };
    let read = |row: &rusqlite::Row<'_>| {
        let octets: Vec<u8> = column(row, "serial")?;
        let serial = Serial::from_octets(&octets).ok_or_else(|| Error::Impossible("serial".to_owned()))?;
        Ok((serial, column(row, "email")?, column(row, "product")?))
    };
    match scope {
        Scope::Everything => view.all(SERIALS, (from, to), read),
        Scope::Organisation(own) if few(view, own)? => view.all(SERIALS_OF_FEW, (from, to, own.0), read),
        Scope::Organisation(own) => view.all(SERIALS_OF_MANY, (from, to, own.0), read),
        Scope::Own(user) => view.all(SERIALS_OWN, (from, to, user.0), read),
    }
}

fn few(view: &Reading<'_>, own: OrganisationId) -> Result<bool> {
    Ok(organisation::people(view, own)? <= FEW)
}

/// From the typed text to the last text that begins with it.
fn range(typed: &str) -> (String, String) {
    (typed.to_owned(), format!("{typed}\u{10ffff}"))
}

/// The octets of a serial that begins with these hexadecimal digits and goes on with `digit` alone.
fn filled(typed: &str, digit: char) -> Option<Vec<u8>> {
    let whole: String = typed.chars().chain(std::iter::repeat_n(digit, 40_usize.checked_sub(typed.len())?)).collect();
    let octets = (0..40).step_by(2).map(|at| u8::from_str_radix(whole.get(at..at + 2)?, 16).ok());
    if typed.starts_with('+') { None } else { octets.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_of_a_serial_is_a_range_of_octets() {
        let ends =
            |typed| filled(typed, '0').zip(filled(typed, 'f')).map(|(from, to)| (from[0], from[19], to[0], to[19]));
        assert_eq!(ends(""), Some((0, 0, 0xff, 0xff)));
        assert_eq!(ends("4"), Some((0x40, 0, 0x4f, 0xff)));
        assert_eq!(ends("4A"), Some((0x4a, 0, 0x4a, 0xff)));
        for typed in ["ayu@contoh.test", "4:", "+4", "é", &"4".repeat(41)] {
            assert_eq!(ends(typed), None, "{typed}");
        }
    }
}
