//! Where `login` leaves a session's token for the commands that follow: a file of its own for each store, 0600, in the
//! user's state folder. Must not know what the token opens.

use std::path::{Path, PathBuf};

use crate::domain::secret::Secret;
use crate::error::Result;
use crate::files::private;
use crate::pki::token;

/// The file for the store at `store`; beside the store where the user has no state folder.
pub fn place(state: Option<&Path>, store: &Path) -> PathBuf {
    let whole =
        std::fs::canonicalize(store).or_else(|_| std::path::absolute(store)).unwrap_or_else(|_| store.to_owned());
    let name = format!("session-{}", token::fingerprint(whole.as_os_str().as_encoded_bytes()));
    match state {
        Some(state) => state.join("bsre").join(name),
        None => whole.with_file_name(name),
    }
}

/// The token that was left there.
pub fn read(path: &Path) -> Result<Option<Secret>> {
    Ok(private::read(path)?.map(|text| Secret::from(text.trim())))
}

/// Leaves a token.
pub fn write(path: &Path, token: &Secret) -> Result<()> {
    Ok(private::write(path, format!("{}\n", token.reveal()).as_bytes())?)
}

/// Takes it away.
pub fn remove(path: &Path) -> Result<()> {
    Ok(private::remove(path)?)
}
