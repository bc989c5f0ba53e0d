//! A certificate request that a subscriber brings as a file (ISS-03). Knows bytes; must not know PKCS#10.

use std::path::Path;

use super::Failure;
use super::input::Input;

/// No request is longer than this, host names and an RSA key of 8192 bits included.
const MOST: u64 = 64 * 1024;

/// The bytes of a request, PEM or DER.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    Input::open(path, Some(MOST))?.whole()
}
