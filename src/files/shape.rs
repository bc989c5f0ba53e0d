//! The columns that a table must have, and the rules that refuse it. Must not know how a table is read, or what the
//! columns mean.

use crate::domain::Rule;

/// What a table must look like.
#[derive(Debug)]
pub(super) struct Shape<const N: usize> {
    /// The rule that refuses the file as a whole.
    pub(super) file: Rule,
    /// The rule that refuses one row.
    pub(super) row: Rule,
    /// The columns that must be there.
    pub(super) columns: [&'static str; N],
}
