//! What is typed for the main commands, for their manual pages; a test reads each line as the program does.

/// The page, what the line does, and the line.
pub(super) fn examples() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let rows = include_str!("examples.txt").lines().map(|row| row.splitn(3, " | "));
    rows.filter_map(|mut row| Some((row.next()?.trim(), row.next()?, row.next()?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{command, shells::bash};

    #[test]
    fn every_example_is_a_command_line() {
        for (page, _, line) in examples() {
            if let Err(error) = command().try_get_matches_from(bash::words(line)) {
                panic!("{line}: {error}");
            }
            let begins = format!("bsre {}", page.replace('-', " "));
            assert!(line.replace('-', " ").starts_with(begins.trim_end()), "{line} stands under {page}");
        }
    }
}
