//! The README against the program: its sessions (blocks marked `console`) are played as transcripts are, and the files
//! that it leads to are there. `BLESS=1 cargo test readme` writes what is seen.

use std::fs;
use std::path::Path;

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

#[test]
fn every_link_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("README.md")).unwrap();
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let lost: Vec<_> = targets
        .filter(|target| !target.contains("://") && !root.join(target.split('#').next().unwrap()).exists())
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
