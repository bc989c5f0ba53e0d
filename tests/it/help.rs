//! What refusals advise: every command that a help line or a rule's hint names is a command line that exists, and where a
//! refusal came from a staged case, somebody can follow it there and then: the one who was refused, or whom the line says
//! to ask.

use std::fs;
use std::process::Command;

use bsre::cli::command;
use bsre::domain::{Lang, LinkKind, Rule};
use bsre::error::Error;
use bsre::service::{mail, request};
use clap::error::ErrorKind;
use proc_macro2::{TokenStream, TokenTree};

use crate::source::{files, short};
use crate::stage::{AYU, DIMAS, KABUPATEN, PASSPHRASE, RA, Stage, fixture};
use crate::use_cases::{WHO, csr};

/// The command lines in a text: what stands in backquotes and begins with the program's name.
fn commands(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).filter(|line| line.starts_with("bsre ")).collect()
}

/// A command line with something in the place of each of its placeholders: words of capitals, `a|b`, and what a message
/// puts in itself.
fn filled(line: &str, stand_in: &dyn Fn(&str, &str) -> String) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in shlex::split(line).unwrap_or_default() {
        let before = words.last().cloned().unwrap_or_default();
        let (head, tail) = word.split_once('=').map_or(("", word.as_str()), |(head, tail)| (head, tail));
        let first = tail.split('|').next().unwrap_or_default().trim_end_matches('…').trim_end_matches("...");
        let is_one = first.starts_with('{')
            || !first.is_empty()
                && first.chars().all(|c| c.is_ascii_uppercase() || c == '-')
                && !first.starts_with('-');
        let first = match first {
            "F.pdf" | "FILE.csv" | "F.csv" => stand_in("F", &before),
            name if is_one => stand_in(name, &before),
            plain => plain.to_owned(),
        };
        let field = if head.chars().all(|c| c.is_ascii_uppercase()) && !head.is_empty() { "position" } else { head };
        words.push(if head.is_empty() { first } else { format!("{field}={first}") });
    }
    words
}

/// Something for every placeholder, so that the line can be read.
fn any(line: &str, name: &str, before: &str) -> String {
    match (name, before) {
        (_, "--reason") => "left",
        (_, "--product") => "signature",
        (_, "--kind") if line.contains("bsre org") => "regional",
        (_, "--kind") => "activation",
        ("EMAIL" | "E" | "OLD" | "NEW" | "{email}", _) => WHO,
        ("NIK", _) => AYU.nik,
        ("NIP", _) => AYU.nip,
        ("DATE" | "D", _) | (_, "--pks-date" | "--pks-until") => "2026-01-02",
        ("ID" | "{id}" | "N" | "{request}" | "{seal}", _) => "1",
        ("TIME", _) => "2026-01-02T00:00:00Z",
        ("SERIAL" | "{serial}", _) => "5b2863fe104bb19be2597219c4846cb7d358d1d2",
        _ => "contoh",
    }
    .to_owned()
}

/// Every string of the program that advises a command, with its file.
fn advice() -> Vec<(String, String)> {
    fn read(tokens: TokenStream, file: &str, found: &mut Vec<(String, String)>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => read(group.stream(), file, found),
                TokenTree::Literal(text) if text.to_string().contains("`bsre ") => {
                    found.push((file.to_owned(), text.to_string().replace("\\\"", "\"")));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    for path in files("src", ".rs").into_iter().filter(|path| !path.ends_with("rule.rs")) {
        let text: String = fs::read_to_string(&path).unwrap();
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|l| format!("{l}\n")).collect();
        read(code.parse().unwrap(), &short(&path), &mut found);
    }
    for rule in Rule::ALL {
        found.extend([Lang::En, Lang::Id].map(|lang| (rule.id().to_owned(), rule.hint(lang).to_owned())));
    }
    found
}

#[test]
fn every_command_that_is_advised_is_a_command_line() {
    let all = advice();
    let mut wrong = Vec::new();
    for (place, text) in &all {
        for line in commands(text) {
            match command().try_get_matches_from(filled(line, &|name, before| any(line, name, before))) {
                Err(error) if error.kind() != ErrorKind::DisplayHelp => {
                    let said = error.to_string();
                    wrong.push(format!("{place}: `{line}`: {}", said.lines().take(3).collect::<Vec<_>>().join(" ")));
                }
                _ => {}
            }
        }
    }
    assert!(all.len() > 150 && wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Why nobody can follow the help line of a refusal where it was given; nothing where somebody can.
pub fn cannot_be_followed(stage: &Stage, refused: &str, now: &str, error: &Error) -> Option<String> {
    let help = error.help(Lang::En)?;
    // To sign in takes a terminal, or a device that no stage has.
    let line = *commands(&help).first().filter(|line| !line.starts_with("bsre login"))?;
    let asked =
        [("ask RA", RA), ("ask your Verifikator", AYU.email), ("ask a Verifikator", AYU.email), ("ask the owner", WHO)];
    let actor = asked.into_iter().find(|(words, _)| help.starts_with(words)).map_or(refused, |(_, actor)| actor);
    let stage = stage.fork();
    let words = filled(line, &|name, before| in_the_case(&stage, line, now, name, before));
    let mut program = Command::new(env!("CARGO_BIN_EXE_bsre"));
    program.env_clear().env("BSRE_STORE", stage.places().store).env("BSRE_AS", actor).env("BSRE_NOW", now);
    program.args(&words[1..]).current_dir(stage.folder());
    if line.contains("--token") && line.contains("passphrase") {
        let file = stage.folder().join("passphrase");
        fs::write(&file, PASSPHRASE).unwrap();
        program.args(["--agree", "--passphrase-file"]).arg(file);
    }
    let done = program.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).lines().next().unwrap_or_default().to_owned();
    (!done.status.success()).then(|| format!("{:?} advises {help:?}, and {actor} finds {said:?}", error.rule()))
}

/// What stands for a placeholder in a staged case.
fn in_the_case(stage: &Stage, line: &str, now: &str, name: &str, before: &str) -> String {
    let token =
        |kind| mail::token(&stage.ra(now), WHO, kind).map(|token| token.reveal().to_owned()).unwrap_or_default();
    match (name, before) {
        ("T" | "TOKEN", _) if line.contains("passphrase set") => token(LinkKind::SetPassphrase),
        ("T" | "TOKEN", _) if line.contains("update") => token(LinkKind::Update),
        ("T" | "TOKEN", _) if line.contains("eseal") => token(LinkKind::Eseal),
        ("T" | "TOKEN", _) if line.contains("activate") => token(LinkKind::Activation),
        ("F", "--form") => fixture("recommendation.pdf").display().to_string(),
        ("FILE", "--csr") => csr().display().to_string(),
        ("NAME" | "O", _) => KABUPATEN.to_owned(),
        ("NEW", _) => DIMAS.email.to_owned(),
        ("ID", _) if line.contains("request") => {
            let queue = request::list(&stage.ra(now), request::RequestFilter::default(), 1, 0).unwrap().0;
            queue.first().map_or(9_999, |one| one.id).to_string()
        }
        ("R", _) if line.contains("reject") => "berkas belum lengkap".to_owned(),
        _ => any(line, name, before),
    }
}

#[test]
fn advice_is_seen_where_it_stands() {
    assert_eq!(
        commands("see `bsre user list`, or `--as EMAIL`, then `bsre login E`"),
        ["bsre user list", "bsre login E"]
    );
    let words = filled("bsre verifikator nominate EMAIL --unit it|hr --form F.pdf", &|name, _| format!("<{name}>"));
    assert_eq!(words[3..], ["<EMAIL>", "--unit", "it", "--form", "<F>"]);
    let words = filled("bsre update request E --set FIELD=VALUE", &|name, before| any("", name, before));
    assert_eq!(words[4..], ["--set", "position=contoh"]);
    assert!(command().try_get_matches_from(["bsre", "user", "check-email"]).is_err());
}
