//! Splits `;` separated text into records, one at a time, in flat memory. Knows quoting and line ends (by csv-core);
//! must not know columns.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::Failure;
use super::input::Input;
use super::lines::Lines;

/// The longest record that is kept, in bytes; a quote left open would otherwise swallow the rest of a large file.
pub(super) const MAX_RECORD: usize = 64 << 10;
const MAX_FIELDS: usize = 256;

/// Reads record after record into one buffer.
pub(super) struct Records {
    input: BufReader<Input>,
    core: Reader,
    lines: Lines,
    text: Box<[u8]>,
    ends: Box<[usize]>,
}

/// One record, borrowed from the buffer.
pub(super) struct Record<'a> {
    /// The line on which it starts.
    pub(super) line: u64,
    /// How many line ends it holds, its own included.
    pub(super) breaks: u64,
    /// Its fields; `None` when it is longer than [`MAX_RECORD`].
    pub(super) fields: Option<Fields<'a>>,
}

/// The line of a record, and how much of each buffer it fills; nothing when it is too long.
type Filled = (u64, Option<(usize, usize)>);

/// The fields of a record.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    text: &'a [u8],
    ends: &'a [usize],
}

impl Records {
    /// Starts where `input` stands.
    pub(super) fn new(input: Input) -> Self {
        Self {
            input: BufReader::with_capacity(MAX_RECORD, input),
            core: ReaderBuilder::new().delimiter(b';').build(),
            lines: Lines::new(),
            text: vec![0; MAX_RECORD].into(),
            ends: vec![0; MAX_FIELDS].into(),
        }
    }

    /// The next record; empty lines are skipped. `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Record<'_>>, Failure> {
        match self.step() {
            Ok(None) => Ok(None),
            Err(source) => Err(self.input.get_ref().failure(source)),
            Ok(Some((line, kept))) => {
                let fields = kept.map(|(text, ends)| Fields { text: &self.text[..text], ends: &self.ends[..ends] });
                Ok(Some(Record { line, breaks: self.lines.line() - line, fields }))
            }
        }
    }

    /// Fills the buffers with the next record.
    fn step(&mut self) -> io::Result<Option<Filled>> {
        self.skip_line_ends()?;
        let line = self.lines.line();
        let (mut text, mut ends, mut whole) = (0, 0, true);
        loop {
            let bytes = self.input.fill_buf()?;
            let (result, read, wrote, ended) =
                self.core.read_record(bytes, &mut self.text[text..], &mut self.ends[ends..]);
            self.lines.pass(&bytes[..read]);
            self.input.consume(read);
            (text, ends) = (text + wrote, ends + ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => (text, ends, whole) = (0, 0, false),
                ReadRecordResult::Record => return Ok(Some((line, whole.then_some((text, ends))))),
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    /// Goes past empty lines, so that a record's line is where its first character stands.
    fn skip_line_ends(&mut self) -> io::Result<()> {
        loop {
            let bytes = self.input.fill_buf()?;
            let count = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let done = count < bytes.len() || bytes.is_empty();
            self.lines.pass(&bytes[..count]);
            self.input.consume(count);
            if done {
                return Ok(());
            }
        }
    }
}

impl<'a> Fields<'a> {
    /// How many there are.
    pub(super) const fn len(self) -> usize {
        self.ends.len()
    }

    /// The field at `place`, empty where there is none. The file was checked before; should it have changed since,
    /// what is no UTF-8 is replaced.
    pub(super) fn get(self, place: usize) -> Cow<'a, str> {
        let from = place.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before));
        let field = from.zip(self.ends.get(place)).and_then(|(from, to)| self.text.get(*from..*to));
        String::from_utf8_lossy(field.unwrap_or_default())
    }

    /// Whether all are empty, as in the rows that spreadsheets write below the last one.
    pub(super) const fn blank(self) -> bool {
        self.text.is_empty()
    }
}
