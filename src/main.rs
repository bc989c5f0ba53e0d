//! The `bsre` binary: the command line of the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    bsre::cli::run(std::env::args_os().collect())
}
