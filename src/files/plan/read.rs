//! From the text of a plan to its entries, with refusals that name line and key. Knows TOML; must not know states.

use std::path::Path;

use toml::Spanned;

use super::Plan;
use crate::domain::{Refusal, Text};
use crate::files::Failure;
use crate::files::input::Input;
use crate::say;

/// The largest plan accepted, in bytes.
const MAX_BYTES: u64 = 16 << 20;

impl Plan {
    /// Reads the plan at `path` (`-` is standard input).
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let bytes = Input::open(path, Some(MAX_BYTES))?.whole()?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(refused(say!("the plan is larger than 16 MiB", "rencana lebih besar dari 16 MiB")).into());
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let line = line_at(&starts(&error.as_bytes()[..error.utf8_error().valid_up_to()]), usize::MAX);
            refused(say!("line {line} of the plan is not UTF-8", "baris {line} rencana bukan UTF-8"))
        })?;
        Ok(Self::parse(&text)?)
    }

    /// Reads a plan from its text. A refusal names the line, and the key where there is one.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let starts = starts(text.as_bytes());
        let plan: Self = toml::from_str(text).map_err(|error| syntax(text, &starts, &error))?;
        let plan = Self { starts, ..plan };
        for person in &plan.people {
            person.get_ref().check().map_err(|message| plan.at(person.span().start, &message))?;
        }
        Ok(plan)
    }

    /// The line on which `entry` of this plan starts.
    pub fn line<T>(&self, entry: &Spanned<T>) -> u64 {
        line_at(&self.starts, entry.span().start)
    }

    fn at(&self, place: usize, message: &Text) -> Refusal {
        let line = line_at(&self.starts, place);
        refused(say!("line {line} of the plan: {message}", "baris {line} rencana: {message}"))
    }
}

fn syntax(text: &str, starts: &[usize], error: &toml::de::Error) -> Refusal {
    let place = error.span().map_or(0, |span| span.start);
    let line = line_at(starts, place);
    // Only the key: its value may be a secret.
    let key = text.lines().nth(usize::try_from(line).unwrap_or(1) - 1).and_then(|line| line.split_once('='));
    let key = key.map_or(String::new(), |(key, _)| format!("`{}`: ", key.trim().chars().take(40).collect::<String>()));
    let said = error.message().replace('\n', ", ");
    refused(say!("line {line} of the plan: {key}{said}", "baris {line} rencana: {key}{said}"))
}

fn refused(message: Text) -> Refusal {
    Refusal::unusable(message)
}

/// The byte at which each line starts.
fn starts(text: &[u8]) -> Vec<usize> {
    let ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(ends).collect()
}

/// The line, from 1, that holds the byte at `place`.
fn line_at(starts: &[usize], place: usize) -> u64 {
    starts.partition_point(|start| *start <= place) as u64
}
