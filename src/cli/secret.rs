//! Secrets from a prompt without echo, from standard input or from a file; never from an argument.

use std::io::{BufRead, Read};
use std::path::{Path, PathBuf};

use anyhow::Context;
use zeroize::Zeroizing;

use super::call::Call;
use crate::domain::Text;
use crate::domain::passphrase::{expected, no_terminal};
use crate::domain::secret::Secret;
use crate::error::Result;

/// Where a passphrase comes from.
#[derive(Debug, clap::Args)]
pub(super) struct PassphraseSource {
    /// Read it from standard input, a line each
    #[arg(long, group = "source")]
    passphrase_stdin: bool,
    /// Read it from a file, a line each
    #[arg(long, group = "source", value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl PassphraseSource {
    /// Whether the command line says where it comes from.
    pub(super) const fn is_named(&self) -> bool {
        self.passphrase_stdin || self.passphrase_file.is_some()
    }

    /// As many lines as there are prompts: from the file or standard input, else asked one by one.
    pub(super) fn lines(&self, call: &Call, prompts: &[Text]) -> Result<Vec<Secret>> {
        read(call, self.passphrase_stdin, self.passphrase_file.as_deref(), prompts)
    }
}

/// Where a password comes from.
#[derive(Debug, clap::Args)]
pub(super) struct PasswordSource {
    /// Read the password from standard input
    #[arg(long, group = "password_source")]
    password_stdin: bool,
    /// Read the password from a file
    #[arg(long, group = "password_source", value_name = "FILE")]
    password_file: Option<PathBuf>,
}

impl PasswordSource {
    /// As many lines as there are prompts.
    pub(super) fn lines(&self, call: &Call, prompts: &[Text]) -> Result<Vec<Secret>> {
        read(call, self.password_stdin, self.password_file.as_deref(), prompts)
    }

    /// Whether a person sits at a terminal and can be asked.
    pub(super) const fn asks(&self) -> bool {
        !self.password_stdin && self.password_file.is_none()
    }
}

/// Asks for a line that may be seen.
pub(super) fn line(call: &Call, prompt: &Text) -> Result<String> {
    call.screen.note(prompt);
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("stdin")?;
    Ok(line.trim().to_owned())
}

/// Reads as many secrets as there are prompts.
pub(super) fn read(call: &Call, from_stdin: bool, file: Option<&Path>, prompts: &[Text]) -> Result<Vec<Secret>> {
    let text = if from_stdin {
        let mut text = Zeroizing::new(String::new());
        std::io::stdin().lock().take(LIMIT).read_to_string(&mut text).context("stdin")?;
        text
    } else if let Some(path) = file {
        Zeroizing::new(std::fs::read_to_string(path).with_context(|| path.display().to_string())?)
    } else {
        return prompts.iter().map(|prompt| ask(call, prompt)).collect();
    };
    let lines: Vec<Secret> = text.as_bytes().lines().map_while(std::io::Result::ok).map(Secret::from).collect();
    Ok(expected(lines, prompts.len())?)
}

/// No passphrase is longer than this.
const LIMIT: u64 = 64 * 1024;

/// Asks for a line without echo.
pub(super) fn ask(call: &Call, prompt: &Text) -> Result<Secret> {
    let prompt = format!("{}: ", prompt.in_lang(call.lang()));
    let answer = rpassword::prompt_password(prompt).map_err(|_| no_terminal())?;
    Ok(Secret::from(answer))
}
