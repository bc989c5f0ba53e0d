//! How the five shells ask for completions and are answered: clap_complete's own ways, with cures for two shells.
//! Must not know what is offered.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;

use anyhow::Context;
use clap_complete::env::{Elvish, EnvCompleter, Fish, Powershell, Shells, Zsh};

use bash::Bash;

pub(super) mod bash;

/// The variable that a shell asks with. Not clap's own `COMPLETE`, which others may have set for programs of theirs.
pub(super) const VARIABLE: &str = "BSRE_COMPLETE";

/// The program's name, which is also what shells find it by.
const PROGRAM: &str = "bsre";

/// What a shell asked.
#[derive(Debug)]
pub(super) struct Question {
    /// The words of the line, as the shell would hand them to the program.
    pub(super) words: Vec<OsString>,
    /// Which of them the cursor is on.
    pub(super) cursor: usize,
    bash: Bash,
}

impl Question {
    /// Reads the question out of the arguments and the environment that a stub gives.
    pub(super) fn read(shell: &str, arguments: &[OsString]) -> Self {
        let mut words: Vec<OsString> = arguments.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
        let mut bash = Bash::default();
        if let ("bash", [line, piece]) = (shell, words.as_slice()) {
            (words, bash) = Bash::read(&line.to_string_lossy(), &piece.to_string_lossy());
        }
        // fish leaves the quotes of the last word, zsh those of all.
        let quoted = match shell {
            "zsh" => 0,
            "fish" => words.len().saturating_sub(1),
            _ => words.len(),
        };
        for word in words.iter_mut().skip(quoted) {
            *word = bash::unquoted(&word.to_string_lossy()).into();
        }
        let told = std::env::var("_CLAP_COMPLETE_INDEX").ok().and_then(|index| index.parse().ok());
        let cursor = told.unwrap_or_else(|| words.len().saturating_sub(1));
        Self { words, cursor, bash }
    }

    /// Runs `work` with the shells as they answer this question.
    pub(super) fn answered<T>(&self, work: impl FnOnce(Shells<'_>) -> T) -> T {
        work(Shells(&[&self.bash, &Elvish, &Fish, &Powershell, &ZshAtOnce]))
    }
}

/// The stub that makes a shell ask.
pub(super) fn stub(shell: &str) -> anyhow::Result<Vec<u8>> {
    let bash = Bash::default();
    let shells = Shells(&[&bash, &Elvish, &Fish, &Powershell, &ZshAtOnce]);
    let known = shells.completer(shell).with_context(|| format!("no stub for {shell}"))?;
    let mut stub = Vec::new();
    known.write_registration(VARIABLE, PROGRAM, PROGRAM, PROGRAM, &mut stub)?;
    Ok(stub)
}

/// zsh, whose stub is a file that is loaded by the first TAB: it answers that one too.
struct ZshAtOnce;

impl EnvCompleter for ZshAtOnce {
    fn name(&self) -> &'static str {
        Zsh.name()
    }

    fn is(&self, name: &str) -> bool {
        Zsh.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        Zsh.write_registration(var, name, bin, completer, buf)?;
        writeln!(buf, "if [ \"$funcstack[1]\" = _{name} ]; then _clap_dynamic_completer_{name} \"$@\"; fi")
    }

    fn write_complete(
        &self,
        cmd: &mut clap::Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> io::Result<()> {
        Zsh.write_complete(cmd, args, current_dir, buf)
    }
}
