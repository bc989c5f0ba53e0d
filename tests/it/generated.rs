//! What is made from the command line itself: the reference and the shells' stubs are as the command line is now, and a
//! manual page comes for every command. `BLESS=1 cargo test generated` writes the files anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use bsre::cli::command;
use clap::ValueEnum;
use clap_complete::Shell;

/// Files by name, as they must be.
type Folder = BTreeMap<String, Vec<u8>>;

/// What the program prints, in an environment with nothing in it but `variables`.
fn printed(arguments: &[&str], variables: &[(&str, &str)]) -> Vec<u8> {
    let mut program = Command::new(env!("CARGO_BIN_EXE_bsre"));
    let done = program.args(arguments).env_clear().envs(variables.iter().copied()).output().unwrap();
    assert!(done.status.success() && done.stderr.is_empty(), "{arguments:?} {variables:?}");
    done.stdout
}

fn stubs() -> Folder {
    let made = Shell::value_variants().iter().map(|shell| {
        let name = clap_complete::Generator::file_name(shell, "bsre");
        (name, printed(&["completions", &shell.to_string()], &[]))
    });
    made.collect()
}

/// Every command's help under its name, as deep as commands go.
fn reference() -> Folder {
    let mut text = String::from(
        "# Commands\n\nEvery command's own help; the options under \"Everywhere\" are each command's too. \
         Generated: `BLESS=1 cargo test generated` writes it.\n",
    );
    let mut all = command();
    all.build();
    chapter(&mut text, &mut all, "bsre");
    BTreeMap::from([("commands.md".to_owned(), text.into_bytes())])
}

/// A group of commands has its chapters below it and no more; what every command has is told once, at the top.
fn chapter(text: &mut String, command: &mut clap::Command, name: &str) {
    let top = name == "bsre";
    let told_once = |arg: clap::Arg| arg.hide(!top);
    let plain = command.clone().max_term_width(120).term_width(120);
    let help = plain.mut_arg("help", told_once).mut_arg("version", told_once).render_help().to_string();
    let shown = if top { help.as_str() } else { help.split("\nEverywhere:").next().unwrap() };
    let lines: Vec<&str> = shown.trim_end().lines().map(str::trim_end).collect();
    if top || !command.has_subcommands() {
        writeln!(text, "\n## {name}\n```text\n{}\n```", lines.join("\n")).unwrap();
    } else {
        writeln!(text, "\n## {name}\n{}", lines[0]).unwrap();
    }
    for sub in command.get_subcommands_mut().filter(|sub| sub.get_name() != "help") {
        let name = format!("{name} {}", sub.get_name());
        chapter(text, sub, &name);
    }
}

fn read(folder: &Path) -> Folder {
    let Ok(entries) = fs::read_dir(folder) else { return Folder::new() };
    let files = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())).collect()
}

/// Holds `place` against what it must be, or makes it so.
fn compare(place: &str, wanted: &Folder) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(place);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(&folder).unwrap();
        wanted.iter().for_each(|(name, bytes)| fs::write(folder.join(name), bytes).unwrap());
        let strays = read(&folder).into_keys().filter(|name| !wanted.contains_key(name) && place != "docs");
        strays.for_each(|name| fs::remove_file(folder.join(name)).unwrap());
    }
    let mut found = read(&folder);
    found.retain(|name, _| place != "docs" || wanted.contains_key(name));
    let names = |folder: &Folder| folder.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(wanted), "in {place}; BLESS=1 writes it anew");
    for (name, bytes) in wanted {
        assert!(found.get(name) == Some(bytes), "{place}/{name} is not as the command line is; BLESS=1 writes it anew");
    }
}

#[test]
fn completion_stubs_are_as_the_program_prints_them() {
    compare("completions", &stubs());
    for shell in Shell::value_variants() {
        let name = shell.to_string();
        let asked = printed(&[], &[("BSRE_COMPLETE", &name)]);
        assert!(asked == printed(&["completions", &name], &[]), "{name} is told two things");
        assert!(asked.len() < 2_000, "{name}: a stub asks, and knows nothing itself");
    }
}

#[test]
fn every_command_has_its_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    printed(&["man", "--out", &folder.path().to_string_lossy()], &[]);
    let pages = read(folder.path());
    let mut all = command().disable_help_subcommand(true);
    all.build();
    let wanted = names(&all);
    assert_eq!(pages.keys().cloned().collect::<BTreeSet<_>>(), wanted);
    let one = printed(&["man", "user-import-csv"], &[]);
    assert!(pages["bsre-user-import-csv.1"] == one && pages["bsre.1"] == printed(&["man"], &[]));
    let text = String::from_utf8_lossy(&one);
    let at: Vec<_> =
        ["SYNOPSIS", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "EXAMPLES"].map(|section| text.find(section)).into();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{at:?}");
}

fn names(command: &clap::Command) -> BTreeSet<String> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    command.get_subcommands().flat_map(names).chain([format!("{name}.1")]).collect()
}

#[test]
fn the_reference_is_as_the_command_line_is() {
    compare("docs", &reference());
}
