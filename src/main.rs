//! The `bsre` binary: the command line of the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    bsre::cli::run(&arguments)
}
