//! Sessions as text, `fixtures/transcripts/<rule>-<sentence>.txt`: what is typed (`$ …`, continued by `> …`), what is
//! seen on both streams, and `[exit N]` where it is not 0; lines that begin with `#` are the author's. Each file starts
//! in a folder of its own with nothing in it but a link to the fixtures, an empty environment and a stopped clock. What
//! chance decides is shown as `<token>`, `<serial>` and the like. `BLESS=1 cargo test transcripts` writes what is seen.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use rayon::prelude::*;

use crate::source::{files, short};

/// The moment at which every session plays unless a line says otherwise.
const NOW: &str = "2026-01-05T02:00:00Z";

/// A word of random origin, by its shape.
fn placeholder(word: &str) -> Option<&'static str> {
    let hex = word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let (digits, rest) = word.split_at_checked(6)?;
    let subscriber = digits.bytes().all(|byte| byte.is_ascii_digit())
        && rest.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
        && rest.bytes().any(|byte| byte.is_ascii_uppercase());
    match word.len() {
        36..=40 if hex => Some("<serial>"),
        64 if hex => Some("<sha256>"),
        16 if subscriber => Some("<subscriber>"),
        _ => None,
    }
}

/// `seen` with what chance decided, and the session's folder, under their names.
fn settled(seen: &str, folder: &Path) -> String {
    let seen = seen.replace(&*folder.to_string_lossy(), "<folder>");
    seen.lines().map(|line| settled_line(line) + "\n").collect()
}

/// One line; the columns of a table keep their places.
fn settled_line(line: &str) -> String {
    let (mut text, mut rest) = (String::with_capacity(line.len()), line);
    while let Some(start) = rest.find(|first: char| first.is_ascii_alphanumeric()) {
        let (before, word) = rest.split_at(start);
        let (word, after) = word.split_at(word.find(|next: char| !next.is_ascii_alphanumeric()).unwrap_or(word.len()));
        text.push_str(before);
        let link = text.ends_with("Token: ") || text.ends_with('/');
        match placeholder(word).map(|name| if link { "<token>" } else { name }) {
            Some(name) if line.starts_with('│') && after.starts_with(' ') => {
                write!(text, "{name:<0$}", word.len()).unwrap();
            }
            found => text.push_str(found.unwrap_or(word)),
        }
        rest = after;
    }
    text + rest
}

/// Runs one line in `folder` as a shell would and returns what a reader of the screen sees.
pub fn run(line: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_bsre")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let fixed = [("PATH", path.as_str()), ("HOME", "."), ("TZ", "UTC"), ("BSRE_STORE", "bsre.db"), ("BSRE_NOW", NOW)];
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1\n{line}")]).current_dir(folder).env_clear().envs(fixed);
    let done = shell.output().unwrap();
    let seen = settled(String::from_utf8_lossy(&done.stdout).trim_end(), folder);
    match done.status.code() {
        Some(0) => seen,
        Some(code) => seen + &format!("[exit {code}]\n"),
        None => seen + "[killed]\n",
    }
}

/// A fresh folder with a link to the fixtures.
pub fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    std::os::unix::fs::symlink(fixtures, folder.path().join("fixtures")).unwrap();
    folder
}

/// Plays the session that `text` writes down, from an empty folder on, and returns it with what is seen now. An empty
/// line before a command or a comment stays; all that was seen before is dropped.
pub fn play(text: &str) -> String {
    let folder = folder();
    let mut played = String::new();
    let (mut lines, mut empty) = (text.lines().peekable(), false);
    while let Some(line) = lines.next() {
        let typed = line.strip_prefix("$ ");
        if typed.is_some() || line.starts_with('#') {
            writeln!(played, "{}{line}", if empty { "\n" } else { "" }).unwrap();
        }
        empty = line.is_empty();
        let Some(mut typed) = typed.map(str::to_owned) else { continue };
        while let Some(more) = lines.next_if(|next| next.starts_with("> ")) {
            writeln!(played, "{more}").unwrap();
            typed = typed + "\n" + &more[2..];
        }
        played.push_str(&run(&typed, folder.path()));
    }
    played
}

/// The first line in which two texts differ, with its neighbours' place.
pub fn difference(wanted: &str, seen: &str) -> Option<String> {
    let at = wanted.lines().zip(seen.lines()).position(|(one, other)| one != other);
    let at = at.or_else(|| (wanted != seen).then(|| wanted.lines().count().min(seen.lines().count())))?;
    let line = |text: &str| text.lines().nth(at).unwrap_or("(the end)").to_owned();
    Some(format!("line {}:\n  wanted: {}\n  seen:   {}", at + 1, line(wanted), line(seen)))
}

#[test]
fn every_transcript_plays_as_written() {
    let found = files("fixtures/transcripts", ".txt");
    let differences: Vec<String> = found
        .par_iter()
        .filter_map(|path| {
            let wanted = fs::read_to_string(path).unwrap();
            let seen = play(&wanted);
            if std::env::var_os("BLESS").is_some() {
                fs::write(path, &seen).unwrap();
                return None;
            }
            Some(format!("{} {}", short(path), difference(&wanted, &seen)?))
        })
        .collect();
    assert!(!found.is_empty() && differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn what_chance_decides_is_shown_by_name() {
    let folder = Path::new("/tmp/a");
    let (serial, hash) = ("0f".repeat(20), "ab".repeat(32));
    let seen = format!(
        "/tmp/a/x {serial} 123456ABCDEF7890_Tanda f00d 1234567890123456 Token: {serial}\n│ {hash} ┆ {serial} │"
    );
    let pads = (" ".repeat(56), " ".repeat(32));
    let wanted = format!(
        "<folder>/x <serial> <subscriber>_Tanda f00d 1234567890123456 Token: <token>\n│ <sha256>{} ┆ <serial>{} │\n",
        pads.0, pads.1
    );
    assert_eq!(settled(&seen, folder), wanted);
}

#[test]
fn a_session_shows_both_streams_and_the_exit_code() {
    let played = play(
        "# words\n$ echo out; echo err >&2\nold\n$ exit 3\n\n\n$ printf 'a\\n\\nb\\n\\n'\na\n\n\n$ cat <<X\n> a\n> X\n",
    );
    assert_eq!(
        played,
        "# words\n$ echo out; echo err >&2\nout\nerr\n$ exit 3\n[exit 3]\n\n$ printf 'a\\n\\nb\\n\\n'\na\n\nb\n\n$ cat <<X\n> a\n> X\na\n"
    );
}
