//! The README against the program: its sessions (blocks marked `console`) are played as transcripts are, and the files
//! that it and the pages of `docs/` name are there. `BLESS=1 cargo test readme` writes what is seen.

use std::fs;
use std::path::Path;

use bsre::error::EXITS;

use crate::source::{files, short};
use crate::transcripts::{difference, play};

const OPEN: &str = "```console\n";
const CLOSE: &str = "\n```\n";

#[test]
fn every_session_plays_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).unwrap();
    let mut played = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (session, after) = after.split_once(CLOSE).expect("a block ends");
        played = played + before + OPEN + play(session).trim_end() + CLOSE;
        rest = after;
    }
    assert!(!played.is_empty(), "the README shows no session");
    played += rest;
    if std::env::var_os("BLESS").is_some() {
        return fs::write(path, played).unwrap();
    }
    assert!(played == text, "README.md {}", difference(&text, &played).unwrap());
}

/// The README and the pages beside it, but for the reference, which is made from the program.
fn pages() -> Vec<(String, String)> {
    let mut found = files("docs", ".md");
    found.retain(|path| !path.ends_with("commands.md"));
    found.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md"));
    found.into_iter().map(|path| (short(&path), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (page, text) in pages() {
        let folder = root.join(&page).parent().unwrap().to_owned();
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let lost: Vec<_> = targets
            .filter(|target| !target.contains("://") && !folder.join(target.split('#').next().unwrap()).exists())
            .collect();
        assert!(lost.is_empty(), "{page}: {lost:?}");
    }
}

/// Paths in backquotes, as a page writes them: what stands for any name (`<verb>`, `*`) ends the path.
fn named(text: &str) -> Vec<&str> {
    let spans = text.split("```").step_by(2).flat_map(|prose| prose.split('`').skip(1).step_by(2));
    let paths = spans.flat_map(str::split_whitespace).filter(|word| {
        ["src/", "tests/", "docs/", "fixtures/", "benches/", "completions/"]
            .iter()
            .any(|folder| word.starts_with(folder))
            || ["schema.sql", "Cargo.toml", ".ci/run"].contains(word)
    });
    paths
        .map(|path| match path.find(['<', '*']) {
            Some(at) => &path[..path[..at].rfind('/').unwrap_or(0)],
            None => path.trim_end_matches([',', '.', ';']),
        })
        .collect()
}

#[test]
fn every_path_that_a_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for (page, text) in pages() {
        let paths = named(&text);
        count += paths.len();
        let lost: Vec<_> = paths.into_iter().filter(|path| !root.join(path).exists()).collect();
        assert!(lost.is_empty(), "{page} names {lost:?}");
    }
    assert!(count > 40, "only {count} paths were seen");
    assert_eq!(
        named("go to `src/a.rs`, `src/<noun>.rs` or `cargo test`\n```sh\ncat `src/b.rs`\n```"),
        ["src/a.rs", "src"]
    );
}

#[test]
fn the_exits_are_those_of_the_program() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let table: String = EXITS.iter().map(|(code, meaning)| format!("| {code} | {meaning} |\n")).collect();
    assert!(text.contains(&format!("| exit | meaning |\n| --- | --- |\n{table}\n")), "wanted:\n{table}");
}
