//! What a setting is worth now: as it was set, or its default. Must not know who may set it.

use crate::domain::setting::Setting;
use crate::error::Result;
use crate::store::{Reading, setting};

/// What `key` was set to, where it was.
pub(super) fn chosen(view: &Reading<'_>, key: Setting) -> Result<Option<String>> {
    Ok(setting::get(view, key.key())?)
}

/// The value of `key` that holds: what it was set to, else its default.
pub(super) fn value_of(view: &Reading<'_>, key: Setting) -> Result<String> {
    Ok(chosen(view, key)?.unwrap_or_else(|| key.default().to_owned()))
}
