//! The columns that a table must have, and in whose name it is refused. Must not know how a table is read, or what the
//! columns mean.

use crate::domain::table::Sheet;

/// What a table must look like.
#[derive(Debug)]
pub(super) struct Shape<const N: usize> {
    /// What it is for, and so in whose name it is refused.
    pub(super) sheet: Sheet,
    /// The columns that must be there.
    pub(super) columns: [&'static str; N],
}
