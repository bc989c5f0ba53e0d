//! What fills an argument beside the words that clap knows of it: a mark on the argument says which, and completion asks
//! here. Offers nothing where anything is amiss, for nobody reads an error on a half-typed line; never writes.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::sync::Arc;

use clap::builder::{ArgExt, StyledStr};
use clap::{CommandFactory, Parser};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::call::Call;
use super::{Global, locale, pages};
use crate::domain::Rule;
use crate::domain::province::Province;
use crate::domain::setting;
use crate::service::completion::{self, Wanted};

/// What an argument takes: `#[arg(add = Fill::Person)]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// A person's address, or a serial number.
    Certificate,
    /// The name of an organisation.
    Organisation,
    /// A manual page.
    Page,
    /// A person's address.
    Person,
    /// A province.
    Province,
    /// A rule's id.
    Rule,
    /// A serial number.
    Serial,
    /// A setting.
    Setting,
}

impl ArgExt for Fill {}

/// The line that is being completed, without the word under the cursor.
#[derive(Debug)]
pub(super) struct Line {
    before: Vec<OsString>,
    after: Vec<OsString>,
}

impl Line {
    /// Takes the words of a line, the program's name among them, and leaves out the one at `cursor`.
    pub(super) fn new(words: &[OsString], cursor: usize) -> Self {
        let (before, rest) = words.split_at(cursor.min(words.len()));
        Self { before: before.to_vec(), after: rest.iter().skip(1).cloned().collect() }
    }

    /// What can stand under the cursor.
    fn offers(&self, fill: Fill, typed: &str) -> Vec<CompletionCandidate> {
        match fill {
            Fill::Certificate => self.stored(Wanted::Certificate, typed),
            Fill::Organisation => self.stored(Wanted::Organisation, typed),
            Fill::Person => self.stored(Wanted::Person, typed),
            Fill::Serial => self.stored(Wanted::Serial, typed),
            Fill::Page => beginning(pages::names().into_iter().map(|name| (name, "")), typed),
            Fill::Province => beginning(Province::ALL.map(|one| (one.name().to_owned(), one.code())), typed),
            Fill::Rule => {
                let lang = self.call().map_or_else(locale, |call| call.lang());
                beginning(Rule::ALL.iter().map(|rule| (rule.id().to_owned(), rule.statement(lang))), typed)
            }
            Fill::Setting => beginning(setting::keys().map(|name| (name.to_owned(), "")), typed),
        }
    }

    /// Words of the store that the line names, for whoever acts on it.
    fn stored(&self, wanted: Wanted, typed: &str) -> Vec<CompletionCandidate> {
        let app = self.call().and_then(|call| call.app_to_look().ok());
        let found = app.and_then(|app| completion::offers(&app, wanted, typed).ok()).unwrap_or_default();
        found.into_iter().map(|offer| candidate(offer.word, &offer.about)).collect()
    }

    /// The call that the line would make, by its options that every command has, and the environment.
    fn call(&self) -> Option<Call> {
        let everywhere = Everywhere::command();
        let names: Vec<String> =
            everywhere.get_arguments().filter_map(|arg| arg.get_long()).map(|long| format!("--{long}")).collect();
        let given = [&self.before, &self.after].into_iter().flat_map(|words| options(words, &names));
        let parsed = Everywhere::try_parse_from(std::iter::once(OsString::from("bsre")).chain(given));
        parsed.ok().map(|parsed| parsed.global.call())
    }
}

/// The options that every command has, alone.
#[derive(Debug, Parser)]
struct Everywhere {
    #[command(flatten)]
    global: Global,
}

/// Those of `words` that are options called `names`, each with its value. A shell hands over `~` as it was typed.
fn options(words: &[OsString], names: &[String]) -> Vec<OsString> {
    let mut found = Vec::new();
    let mut words = words.iter().take_while(|word| *word != "--").map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (&*word, None),
        };
        if names.iter().any(|known| known == name) {
            let value = value.or_else(|| words.next().map(|next| next.into_owned()));
            let home = |value: &str| Some(dirs::home_dir()?.join(value.strip_prefix("~/")?).into_os_string());
            let value = value.map(|value| home(&value).unwrap_or_else(|| PathBuf::from(value).into_os_string()));
            found.extend(value.into_iter().flat_map(|value| [OsString::from(name), value]));
        }
    }
    found
}

/// Those words that begin with what was typed, whatever its case.
fn beginning<'a>(words: impl IntoIterator<Item = (String, &'a str)>, typed: &str) -> Vec<CompletionCandidate> {
    let begins = |word: &str| word.get(..typed.len()).is_some_and(|start| start.eq_ignore_ascii_case(typed));
    words.into_iter().filter(|(word, _)| begins(word)).map(|(word, about)| candidate(word, about)).collect()
}

fn candidate(word: String, about: &str) -> CompletionCandidate {
    let about = (!about.is_empty()).then(|| StyledStr::from(about.to_owned()));
    CompletionCandidate::new(word).help(about)
}

/// The command line whose marked arguments are completed as on `line`.
pub(super) fn filled(command: clap::Command, line: &Arc<Line>) -> clap::Command {
    let command = command.mut_args(|arg| match arg.get::<Fill>().copied() {
        Some(fill) => {
            let line = Arc::clone(line);
            let offers = move |typed: &OsStr| typed.to_str().map(|typed| line.offers(fill, typed)).unwrap_or_default();
            arg.add(ArgValueCompleter::new(offers))
        }
        None => arg,
    });
    command.mut_subcommands(|command| filled(command, line))
}
