//! A calendar day as people type it, and where it begins and ends in Jakarta. Must not know which day it is.

use time::macros::format_description;
use time::{Date, Duration};

use super::timestamp::{Timestamp, WIB};

/// Reads `2024-09-07`. `None` when it is not that or no such day exists.
pub fn parse(text: &str) -> Option<Date> {
    let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let shaped = text.len() == 10 && digits;
    shaped.then(|| Date::parse(text, format_description!("[year]-[month]-[day]")).ok()).flatten()
}

/// The first second of the day, WIB.
pub fn start(day: Date) -> Timestamp {
    day.midnight().assume_offset(WIB).into()
}

/// The last second of the day, 23:59:59 WIB.
pub fn end(day: Date) -> Timestamp {
    start(day).plus(Duration::seconds(86_399))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn reads_days_that_exist() {
        assert_eq!(parse("2024-02-29"), Some(date!(2024 - 02 - 29)));
        for text in
            ["", "2023-02-29", "2024-2-9", "24-02-09", "07/09/2024", "-024-01-01", "2024-09-07T00:00:00Z", "２024-01"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_jakartas() {
        assert_eq!(start(date!(2024 - 09 - 07)).to_string(), "2024-09-06T17:00:00Z");
        assert_eq!(end(date!(2024 - 09 - 07)).to_string(), "2024-09-07T16:59:59Z");
    }
}
