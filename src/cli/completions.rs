//! `bsre completions`, and the answers to the shells that its stubs make ask.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::call::{Call, Ending, shown};
use super::command;
use super::fill::{self, Line};
use super::shells::{self, Question, VARIABLE};
use clap_complete::{CompleteEnv, Shell};

/// Print the stub that lets a shell complete this program's command lines
///
/// The words come from the program itself at each TAB: people, organisations and serial numbers out of the store that the
/// line names, within what whoever acts may see.
#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    /// For which shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, call: &Call) -> Ending {
        let name = self.shell.to_string();
        shown(call.screen.raw(&shells::stub(&name)?))
    }
}

/// Answers a shell that asks for completions; `None` where none does.
pub(super) fn answer(arguments: &[OsString]) -> Option<ExitCode> {
    let shell = PathBuf::from(std::env::var_os(VARIABLE)?);
    let shell = shell.file_stem().unwrap_or_default().to_string_lossy();
    let question = Question::read(&shell, arguments);
    let line = Arc::new(Line::new(&question.words, question.cursor));
    let spoken = [OsString::from("bsre"), OsString::from("--")].into_iter().chain(question.words.clone());
    let folder = std::env::current_dir().ok();
    let answered = question.answered(|shells| {
        let engine = CompleteEnv::with_factory(|| fill::filled(command(), &line));
        let engine = engine.var(VARIABLE).bin("bsre").completer("bsre").shells(shells);
        engine.try_complete(spoken, folder.as_deref())
    });
    match answered {
        Ok(false) => None,
        Ok(true) => Some(ExitCode::SUCCESS),
        Err(error) => {
            let _closed = error.print();
            Some(ExitCode::from(2))
        }
    }
}
