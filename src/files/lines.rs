//! Counts lines as a text editor shows them. Knows the three line ends: LF, CRLF and the old Macintosh CR.

/// The number of the line that comes next, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lines {
    line: u64,
    after_cr: bool,
}

impl Lines {
    /// Before the first byte.
    pub(super) const fn new() -> Self {
        Self { line: 1, after_cr: false }
    }

    /// The line on which the next byte stands.
    pub(super) const fn line(self) -> u64 {
        self.line
    }

    /// Goes past `bytes`, which may end between CR and LF.
    pub(super) fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.line += u64::from(*byte == b'\r' || (*byte == b'\n' && !self.after_cr));
            self.after_cr = *byte == b'\r';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_kind_of_line_end_once_wherever_it_is_cut() {
        for text in ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc"] {
            for cut in 0..text.len() {
                let mut lines = Lines::new();
                lines.pass(&text.as_bytes()[..cut]);
                lines.pass(&text.as_bytes()[cut..]);
                assert_eq!(lines.line(), 4, "{text:?} cut at {cut}");
            }
        }
    }
}
