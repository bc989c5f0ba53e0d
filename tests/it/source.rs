//! The project's own source as the compiler's lexer sees it: comments and strings are not code, and what `#[cfg(test)]`
//! marks is not the program. Must not know what the house should look like.

use std::collections::BTreeSet;
use std::fs;
use std::iter::Peekable;
use std::path::{Path, PathBuf};
use std::vec::IntoIter;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A file of the program, without its tests.
pub struct Source {
    /// As in `src/domain/email.rs`.
    pub file: String,
    /// The modules that lead to it: `["domain", "email"]`.
    pub module: Vec<String>,
    /// Every path in it as written, `use` trees spelled out: `["crate", "domain", "Email"]`.
    pub paths: Vec<Vec<String>>,
    /// Names that its `use` lines and `mod` lines bind.
    pub bound: BTreeSet<String>,
    /// The macros that it calls, by their last name: `["println"]`.
    pub macros: BTreeSet<String>,
    /// The text of its doc comments, a line each.
    pub docs: Vec<String>,
    /// The modules that only its tests use.
    tests: Vec<String>,
}

/// Every file under `folder` of the project whose name ends with `end`, sorted.
pub fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = open.pop() {
        let Ok(listed) = fs::read_dir(folder) else { continue };
        for path in listed.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file's name as people write it: from the project's own folder on.
pub fn short(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_string_lossy().into_owned()
}

/// The program: every file under `src/` but those that only tests use.
pub fn program() -> Vec<Source> {
    let read = |path: &PathBuf| Source::parse(&short(path), &fs::read_to_string(path).unwrap());
    let mut found: Vec<Source> = files("src", ".rs").iter().map(read).collect();
    let inside = |source: &Source, name: &String| [source.module.as_slice(), std::slice::from_ref(name)].concat();
    let tests: BTreeSet<_> = found
        .iter()
        .flat_map(|source| source.tests.iter().map(|name| inside(source, name)).collect::<Vec<_>>())
        .collect();
    found.retain(|source| !(1..=source.module.len()).any(|end| tests.contains(&source.module[..end])));
    found
}

impl Source {
    /// Reads the text of `file`, a path from the project's folder on.
    pub fn parse(file: &str, text: &str) -> Self {
        let mut module: Vec<String> =
            file.trim_start_matches("src/").trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if matches!(module.last().unwrap().as_str(), "mod" | "lib" | "main") {
            module.pop();
        }
        let mut source = Self {
            file: file.to_owned(),
            module,
            paths: Vec::new(),
            bound: BTreeSet::new(),
            macros: BTreeSet::new(),
            docs: Vec::new(),
            tests: Vec::new(),
        };
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        source.read(tokens, &[], false);
        source
    }

    /// Whether `name` alone means something of this file's own rather than a crate.
    pub fn binds(&self, name: &str) -> bool {
        self.bound.contains(name)
    }

    /// A path of this file from the root of the package, or `None` where it leads out of it.
    pub fn within(&self, path: &[String]) -> Option<Vec<String>> {
        let ups = path.iter().take_while(|part| *part == "super").count();
        let start = match path[0].as_str() {
            "crate" | "bsre" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module[..self.module.len().saturating_sub(ups)].to_vec(),
            _ => return None,
        };
        Some([start.as_slice(), &path[ups.max(1)..]].concat())
    }

    fn read(&mut self, tokens: TokenStream, prefix: &[String], mut using: bool) {
        let mut tokens = tokens.into_iter().collect::<Vec<_>>().into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    if let Some(TokenTree::Group(attribute)) =
                        tokens.next_if(|next| matches!(next, TokenTree::Group(_)))
                    {
                        self.attribute(attribute.stream(), &mut tokens);
                    }
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => using = false,
                TokenTree::Ident(word) if word == "use" => using = true,
                TokenTree::Ident(word) if word == "mod" => {
                    self.bound.extend(tokens.peek().map(ToString::to_string));
                }
                TokenTree::Ident(word) if using && word == "as" => {
                    self.bound.extend(tokens.next().map(|name| name.to_string()));
                }
                TokenTree::Ident(head) => self.path(prefix, head.to_string(), &mut tokens, using),
                TokenTree::Group(group) => self.read(group.stream(), prefix, using),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    /// Reads on from the head of a path: `::name` as often as it comes, then perhaps a `use` tree in braces.
    fn path(&mut self, prefix: &[String], head: String, tokens: &mut Peekable<IntoIter<TokenTree>>, using: bool) {
        let mut path = [prefix, &[head]].concat();
        while tokens.next_if(|next| next.to_string() == ":").is_some() {
            if tokens.next_if(|next| next.to_string() == ":").is_none() {
                break;
            }
            match tokens.next_if(|next| matches!(next, TokenTree::Ident(_) | TokenTree::Group(_))) {
                Some(TokenTree::Ident(name)) => path.push(name.to_string()),
                Some(TokenTree::Group(tree)) => return self.read(tree.stream(), &path, using),
                _ => break,
            }
        }
        if using && path.last() != path.first() {
            self.bound.extend(path.last().cloned());
        }
        let called = |next: &TokenTree| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!' && mark.spacing() == Spacing::Alone);
        if tokens.peek().is_some_and(called) {
            self.macros.extend(path.last().cloned());
        }
        self.paths.push(path);
    }

    /// Keeps a doc comment's text; passes over the item that `#[cfg(test)]` marks.
    fn attribute(&mut self, attribute: TokenStream, tokens: &mut Peekable<IntoIter<TokenTree>>) {
        let words: Vec<TokenTree> = attribute.into_iter().collect();
        let text = words.iter().map(ToString::to_string).collect::<String>();
        if let [TokenTree::Ident(doc), TokenTree::Punct(_), TokenTree::Literal(said)] = words.as_slice()
            && doc == "doc"
        {
            self.docs.push(said.to_string());
        }
        if text != "cfg(test)" {
            return;
        }
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(word) if word == "mod" => self.tests.extend(tokens.peek().map(ToString::to_string)),
                TokenTree::Punct(end) if end.as_char() == ';' => return,
                TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => return,
                _ => {}
            }
        }
    }
}

#[test]
fn only_code_counts() {
    let text = r#"
        //! Says crate::store in a comment.
        use crate::domain::{email::Email, name as other, self};
        /// Keeps REG-03.
        fn f() -> rusqlite::Result<()> { let x = "crate::pki"; /* crate::mail */ super::g::<time::Date>(x) }
        #[cfg(test)] mod faces;
        #[cfg(test)] #[expect(unused, reason = "a sample")] mod tests { use crate::service::App; }
    "#;
    let source = Source::parse("src/files/photo.rs", text);
    let paths: Vec<_> = source.paths.iter().map(|path| path.join("::")).filter(|path| path.contains("::")).collect();
    let wanted = [
        "crate::domain::email::Email",
        "crate::domain::name",
        "crate::domain::self",
        "rusqlite::Result",
        "super::g",
        "time::Date",
    ];
    assert_eq!(paths, wanted);
    assert!(source.binds("Email") && source.binds("other") && !source.binds("rusqlite"));
    assert!(source.docs.iter().any(|line| line.contains("REG-03")));
    assert_eq!(source.tests, ["faces", "tests"]);
}
