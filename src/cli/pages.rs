//! The manual pages, made from the command line itself: clap_mangen's sections, and after them what holds beyond the
//! arguments. Exits come from `error.rs`, variables from the options that read them, examples from `examples.rs`.

use std::collections::BTreeSet;

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};

use super::examples::examples;
use super::{command, shells};
use crate::error::EXITS;

/// Commands that open no store, with what they end with beside 0, 1 and 2.
const STORELESS: [(&str, &[u8]); 6] = [
    ("agreement-show", &[]),
    ("completions", &[]),
    ("explain", &[4]),
    ("man", &[]),
    ("totp-code", &[3]),
    ("user-csv-template", &[]),
];

/// Commands that can end with exit 8 beside those that take many addresses.
const PARTLY: [&str; 7] = [
    "cert-expiring",
    "mail-deliver",
    "provision",
    "registry-import",
    "request-approve",
    "request-reject",
    "user-import-csv",
];

/// Arguments that bring a secret, which can be refused.
const SECRETS: [&str; 5] = ["token", "code", "otp", "passphrase_stdin", "password_stdin"];

/// Variables that no option reads.
const VARIABLES: [(&str, &str); 5] = [
    ("BSRE_SESSION", "The token of a session, as login --print-session prints it, in place of the session's file"),
    (shells::VARIABLE, "Set by the stubs of completions alone: the shell that asks what can stand on a line"),
    ("NO_COLOR", "No colour, whatever the terminal can show"),
    ("LC_ALL, LC_MESSAGES, LANG", "The language of messages where no --lang is given: Indonesian for id, else English"),
    ("XDG_DATA_HOME, XDG_STATE_HOME", "Where the default store and the session's file lie"),
];

const FILES: [(&str, &str); 4] = [
    ("$XDG_DATA_HOME/bsre/bsre.db", "The store, where neither --store nor BSRE_STORE names one; mode 0600"),
    ("bsre.db-wal, bsre.db-shm", "What SQLite keeps beside a store that is open; they belong to it"),
    ("bsre.key", "The store's master key, beside the store unless named; mode 0600, refused when others can read it"),
    ("$XDG_STATE_HOME/bsre/session-*", "The session that login left, a file for each store; mode 0600"),
];

/// One page.
pub(super) struct Page {
    /// The command, as in `user-add`; empty for the program itself.
    pub(super) command: String,
    /// The page in ROFF.
    pub(super) text: String,
}

impl Page {
    /// What the page's file is called.
    pub(super) fn file(&self) -> String {
        if self.command.is_empty() { "bsre.1".to_owned() } else { format!("bsre-{}.1", self.command) }
    }
}

/// Every page.
pub(super) fn all() -> Vec<Page> {
    let page = |command: &clap::Command| Page { command: name(command), text: text(command) };
    commands().iter().map(page).collect()
}

/// The commands that have a page, as `bsre man` takes them.
pub(super) fn names() -> Vec<String> {
    commands().iter().map(name).filter(|name| !name.is_empty()).collect()
}

fn commands() -> Vec<clap::Command> {
    let mut program = command().disable_help_subcommand(true);
    program.build();
    let mut found = vec![program];
    let mut at = 0;
    while let Some(open) = found.get(at) {
        let subcommands: Vec<_> = open.get_subcommands().cloned().collect();
        at += 1;
        found.splice(at..at, subcommands);
    }
    found
}

fn name(command: &clap::Command) -> String {
    let whole = command.get_display_name().unwrap_or_else(|| command.get_name());
    whole.strip_prefix("bsre").unwrap_or(whole).trim_start_matches('-').to_owned()
}

fn text(command: &clap::Command) -> String {
    let mut page = Vec::new();
    // Writing to memory does not fail.
    let _written = Man::new(command.clone()).render(&mut page);
    let mut more = Roff::new();
    let exits = exits(command);
    let kept = EXITS.iter().filter(|(code, _)| exits.contains(code));
    rows(&mut more, "EXIT STATUS", kept.map(|(code, meaning)| (code.to_string(), (*meaning).to_owned())));
    rows(&mut more, "ENVIRONMENT", variables(command).into_iter());
    let name = name(command);
    if name.is_empty() {
        rows(&mut more, "FILES", FILES.iter().map(|(file, what)| ((*file).to_owned(), (*what).to_owned())));
    }
    let examples: Vec<_> = examples().filter(|(page, ..)| *page == name).collect();
    if !examples.is_empty() {
        more.control("SH", ["EXAMPLES"]);
        for (_, what, line) in examples {
            more.control("PP", []).text([roman(what)]).control("PP", []);
            more.control("RS", ["4"]).text([bold(line)]).control("RE", []);
        }
    }
    String::from_utf8_lossy(&page).into_owned() + &more.to_roff()
}

fn rows(page: &mut Roff, title: &str, rows: impl Iterator<Item = (String, String)>) {
    page.control("SH", [title]);
    for (name, meaning) in rows {
        page.control("TP", []).text([italic(name)]).text([roman(meaning)]);
    }
}

/// What a command can end with; one that has commands of its own, with whatever those do.
fn exits(command: &clap::Command) -> BTreeSet<u8> {
    if command.has_subcommands() {
        return command.get_subcommands().flat_map(exits).collect();
    }
    let name = name(command);
    let has = |ids: &[&str]| command.get_arguments().any(|arg| ids.contains(&arg.get_id().as_str()));
    let mut found = BTreeSet::from([0, 1, 2]);
    if let Some((_, more)) = STORELESS.iter().find(|(known, _)| *known == name) {
        found.extend(*more);
        return found;
    }
    found.extend([3, 4, 5, 6, 9]);
    if has(&SECRETS) {
        found.insert(7);
    }
    if has(&["emails"]) || PARTLY.contains(&name.as_str()) {
        found.insert(8);
    }
    found
}

/// The variables that a command reads, each with what it stands for.
fn variables(command: &clap::Command) -> Vec<(String, String)> {
    let name = name(command);
    let storeless = STORELESS.iter().any(|(known, _)| *known == name);
    let shows = |variable: &str| !storeless || matches!(variable, "BSRE_OUTPUT" | "BSRE_LANG" | "NO_COLOR");
    let read = command.get_arguments().filter_map(|arg| {
        let variable = arg.get_env()?.to_string_lossy().into_owned();
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let long = arg.get_long().unwrap_or_default();
        shows(&variable).then(|| (variable, format!("As --{long}: {help}")))
    });
    let whole = name.is_empty();
    let more = VARIABLES.iter().filter(|(variable, _)| whole || shows(variable) && *variable == "BSRE_SESSION");
    read.chain(more.map(|(variable, what)| ((*variable).to_owned(), (*what).to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_name_commands_that_there_are() {
        let names = names();
        let listed = STORELESS.iter().map(|(name, _)| *name).chain(PARTLY).chain(examples().map(|(page, ..)| page));
        let unknown: Vec<_> =
            listed.filter(|name| !name.is_empty() && !names.iter().any(|known| known == name)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        for id in SECRETS {
            let known = commands().iter().any(|command| command.get_arguments().any(|arg| arg.get_id() == id));
            assert!(known, "{id} is no argument");
        }
    }

    #[test]
    fn every_page_says_what_the_reader_of_scripts_needs() {
        for page in all() {
            for section in ["SYNOPSIS", "EXIT STATUS", "ENVIRONMENT"] {
                assert!(page.text.contains(section), "{} has no {section}", page.file());
            }
        }
        let program = &all()[0];
        assert!(["FILES", "EXAMPLES"].iter().all(|section| program.text.contains(section)));
        let every: BTreeSet<u8> = EXITS.iter().map(|(code, _)| *code).collect();
        assert_eq!(exits(&commands()[0]), every);
    }
}
