//! What is made from the command line itself is as the command line is now: completions, manual pages, the reference.
//! `BLESS=1 cargo test generated` writes them anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use bsre::cli::command;
use clap::ValueEnum;
use clap_complete::Shell;

/// Files by name, as they must be.
type Folder = BTreeMap<String, Vec<u8>>;

fn completions() -> Folder {
    let made = Shell::value_variants().iter().map(|shell| {
        let mut script = Vec::new();
        clap_complete::generate(*shell, &mut command(), "bsre", &mut script);
        let name = clap_complete::Generator::file_name(shell, "bsre");
        (name, script)
    });
    made.collect()
}

fn pages() -> Folder {
    let folder = tempfile::tempdir().unwrap();
    clap_mangen::generate_to(command(), folder.path()).unwrap();
    read(folder.path())
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

fn chapter(text: &mut String, command: &mut clap::Command, name: &str) {
    let help = command.clone().term_width(100).render_help().to_string();
    let shown = if name == "bsre" { help.as_str() } else { help.split("\nEverywhere:").next().unwrap() };
    let lines: Vec<&str> = shown.trim_end().lines().map(str::trim_end).collect();
    writeln!(text, "\n## {name}\n\n```text\n{}\n```", lines.join("\n")).unwrap();
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
fn completions_are_as_the_command_line_is() {
    compare("completions", &completions());
}

#[test]
fn manual_pages_are_as_the_command_line_is() {
    compare("docs/man", &pages());
}

#[test]
fn the_reference_is_as_the_command_line_is() {
    compare("docs", &reference());
}
