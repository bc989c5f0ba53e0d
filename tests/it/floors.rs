//! The floors of the house: which folder may name which, and which crates; and within a folder no circles. The folders' table is here; a crate's place
//! is the heading it stands under in `Cargo.toml`, and a comment after it may let in another (`` `files/` ``).

use std::collections::{BTreeMap, BTreeSet};

use crate::circles::{circles, depth};
use crate::source::{Source, program};

/// Each folder (or file directly under `src/`) and the ones it may name beside itself. Folders of one floor do not name
/// each other, and nothing names what stands above it.
const HOUSE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("pki", &["domain"]),
    ("mail", &["domain"]),
    ("files", &["domain"]),
    ("world", &["domain"]),
    ("error", &["domain", "store", "pki", "mail", "files", "world"]),
    ("service", &["domain", "store", "pki", "mail", "files", "world", "error"]),
    ("output", &["domain", "error", "service"]),
    ("cli", &["domain", "files", "world", "error", "service", "output"]),
    ("main", &["cli"]),
];

/// What touches the world outside, and the folders that may: as a path begins, or as it ends.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("std::fs", &["store", "mail", "files", "service", "cli"]),
    ("std::net", &["mail"]),
    ("std::env", &["cli", "output", "main"]),
    ("std::process::exit", &["cli", "main"]),
    ("std::process::Command", &[]),
    ("SystemTime::now", &[]),
    ("OffsetDateTime::now_utc", &["world"]),
    ("OffsetDateTime::now_local", &[]),
];

/// Who may come by a store at all: the doors, and the use case that makes one (every row is reached through them).
const DOORS: &[(&str, &[&str])] = &[
    ("Store::open", &["src/service/door.rs"]),
    ("Store::look", &["src/service/door.rs"]),
    ("Store::create", &["src/service/init.rs"]),
];

/// What prints past `output`, which alone knows how results and refusals are written.
const PRINTS: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// Which folders may name a crate. The ground's crates are everybody's.
type Crates = BTreeMap<String, BTreeSet<String>>;

/// Reads the groups of `[dependencies]`: a comment that opens a group names its folders in backquotes.
fn crates(manifest: &str) -> Crates {
    let quoted = |comment: &str| {
        let names = comment.split('`').skip(1).step_by(2).filter(|name| name.ends_with('/') || name.ends_with(".rs"));
        names.map(|name| name.trim_end_matches('/').trim_end_matches(".rs").to_owned()).collect::<Vec<_>>()
    };
    let mut found = Crates::new();
    let mut group = Vec::new();
    let lines = manifest.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    for line in lines.take_while(|line| !line.starts_with('[')) {
        if line.is_empty() {
            group.clear();
        } else if let Some(heading) = line.strip_prefix('#') {
            group.extend(quoted(heading));
        } else if let Some((name, rest)) = line.split_once(" = ") {
            assert!(!group.is_empty(), "{name} stands under no heading");
            let comment = rest.rsplit_once(" # ").map_or("", |(_, comment)| comment);
            let row = found.entry(name.replace('-', "_")).or_default();
            row.extend(group.iter().cloned().chain(quoted(comment)));
        }
    }
    found
}

/// What `source` names and may not.
fn trespasses(source: &Source, crates: &Crates) -> BTreeSet<String> {
    let folder = source.module.first().map_or("main", String::as_str);
    let Some((_, may)) = HOUSE.iter().find(|(name, _)| *name == folder) else {
        return [format!("{}: `{folder}` is not in the table of floors", source.file)].into();
    };
    let mut found = BTreeSet::new();
    for name in source.macros.iter().filter(|name| folder != "output" && PRINTS.contains(&name.as_str())) {
        found.insert(format!("{}: only output prints, not {name}!", source.file));
    }
    for path in &source.paths {
        let spelled = path.join("::");
        let inside = source.within(path);
        let reached = inside.as_ref().and_then(|inside| inside.first()).map(String::as_str);
        let in_house = HOUSE.iter().any(|(name, _)| reached == Some(name));
        if in_house && reached != Some(folder) && !may.iter().any(|name| reached == Some(name)) {
            found.insert(format!("{}: {folder} must not name {spelled}", source.file));
        }
        let owners = crates.get(&path[0]).filter(|_| path.len() > 1 && !source.binds(&path[0]));
        if owners.is_some_and(|owners| !owners.contains("domain") && !owners.contains(folder)) {
            found.insert(format!("{}: the crate of {spelled} is not of {folder}", source.file));
        }
        let touches = |outside: &str| {
            format!("{spelled}::").starts_with(&format!("{outside}::"))
                || format!("::{spelled}").ends_with(&format!("::{outside}"))
        };
        let door = DOORS.iter().find(|(door, _)| format!("::{spelled}").ends_with(&format!("::{door}")));
        if door.is_some_and(|(_, who)| !who.contains(&source.file.as_str())) {
            found.insert(format!("{}: a store is reached through the doors, not by {spelled}", source.file));
        }
        let outside = OUTSIDE.iter().find(|(outside, _)| touches(outside));
        if outside.is_some_and(|(_, who)| !who.contains(&folder)) {
            found.insert(format!("{}: {folder} must not know {spelled}", source.file));
        }
    }
    found
}

#[test]
fn every_folder_names_only_what_stands_below_it() {
    let crates = crates(include_str!("../../Cargo.toml"));
    let program = program();
    let found: Vec<_> = program
        .iter()
        .filter(|source| source.file != "src/lib.rs")
        .flat_map(|source| trespasses(source, &crates))
        .collect();
    assert!(program.len() > 50 && found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_trespass_is_seen() {
    let crates = crates(
        "[dependencies]\n# Ground (`domain/`).\ntime = \"0.3\"\n\n# `store/`: the database.\nrusqlite = \"0\"\n\n\
         # `mail/`: letters.\ntempfile = { version = \"3\" } # a reason; `files/`: another\n\n[lints]\n",
    );
    let seen = |file: &str, text: &str| trespasses(&Source::parse(file, text), &crates).len();
    assert_eq!(seen("src/domain/email.rs", "use crate::store::Store;"), 1);
    assert_eq!(seen("src/domain/email.rs", "fn f(s: &super::super::store::Store) {}"), 1);
    assert_eq!(seen("src/store/mod.rs", "use super::{domain::Email, pki::pem};"), 1);
    assert_eq!(seen("src/store/user.rs", "use super::row::column; use crate::domain::Email; use rusqlite::Row;"), 0);
    assert_eq!(seen("src/service/user.rs", "fn f(e: rusqlite::Error) -> time::Date {}"), 1);
    assert_eq!(seen("src/service/user.rs", "use crate::cli::Arguments; mod rusqlite; use self::rusqlite::x;"), 1);
    assert_eq!(seen("src/service/user.rs", "fn f() { crate::store::Store::open(path) }"), 1);
    assert_eq!(seen("src/service/user.rs", "use crate::store::Store; fn f() { Store::look(path); }"), 1);
    assert_eq!(seen("src/service/door.rs", "use crate::store::Store; fn f() { Store::open(path); }"), 0);
    assert_eq!(seen("src/service/user.rs", "fn f() { std::time::SystemTime::now(); println!(); }"), 2);
    assert_eq!(seen("src/files/input.rs", "use tempfile::tempfile;"), 0);
    assert_eq!(seen("src/pki/pem.rs", "use tempfile::tempfile;"), 1);
    assert_eq!(seen("src/domain/day.rs", "use std::{env, time}; fn f() { time::SystemTime::now(); }"), 2);
    assert_eq!(seen("src/main.rs", "fn main() { bsre::cli::main(); bsre::store::open(); }"), 1);
    assert_eq!(seen("src/attic/mod.rs", "fn f() {}"), 1);
    assert_eq!(seen("src/domain/day.rs", "// crate::store\n#[cfg(test)] mod tests { use crate::store::Store; }"), 0);
}

#[test]
fn no_folder_holds_a_circle() {
    let found = circles(&program());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn use_cases_do_not_pile_up() {
    let mut program = program();
    // Every use case comes in by the doors: what counts is how they stand on each other.
    program.retain(|source| source.module != ["service", "door"]);
    let depth = depth(&program, "service");
    assert!(depth <= 7, "a use case leans on another that leans on another …: {depth}");
}

#[test]
fn a_circle_is_seen() {
    let seen = |files: &[(&str, &str)]| {
        circles(&files.iter().map(|(file, text)| Source::parse(file, text)).collect::<Vec<_>>())
    };
    let house = |queue: &'static str| {
        seen(&[
            ("src/service/mod.rs", "mod queue; mod renewal; mod seal; pub use queue::visible; pub struct App;"),
            ("src/service/queue.rs", queue),
            ("src/service/renewal.rs", "use super::{App, queue::visible};"),
            (
                "src/service/seal/mod.rs",
                "mod decide; use crate::service::App; use self::decide::grant; pub struct Seal;",
            ),
            ("src/service/seal/decide.rs", "use super::Seal; use crate::service::visible; fn f() { queue::visible() }"),
        ])
    };
    assert_eq!(house("use super::App; // super::renewal"), Vec::<String>::new());
    assert_eq!(house("fn f() { super::renewal::ask() }"), ["service: queue -> renewal -> queue"]);
    assert_eq!(house("use crate::service::seal::{self, decide};"), ["service: queue -> seal -> queue"]);
    let within = seen(&[("src/pki/csr/a.rs", "use super::b::B;"), ("src/pki/csr/b.rs", "use crate::pki::csr::a::A;")]);
    assert_eq!(within, ["pki::csr: a -> b -> a"]);
}
