//! Every rule is at home in `domain`: no other file of the program names one, or builds a refusal with one. The compiler
//! keeps the second half too (`domain::Refusal` has no constructor with a rule for anybody else), and the first is here,
//! since a variant cannot be private.

use std::collections::BTreeSet;

use bsre::domain::Rule;

use crate::source::{Source, program};

/// The constructors of a refusal that take a rule.
const CONSTRUCTORS: [&str; 4] = ["credential", "input", "permission", "state"];

/// What `source` says of rules and may not.
fn trespasses(source: &Source) -> BTreeSet<String> {
    if source.module.first().is_some_and(|folder| folder == "domain") {
        return BTreeSet::new();
    }
    let names: BTreeSet<String> = Rule::ALL.iter().map(|rule| format!("{rule:?}")).collect();
    let names_one = |path: &&Vec<String>| path.iter().any(|part| names.contains(part));
    let builds = |path: &&Vec<String>| {
        path.windows(2).any(|pair| pair[0] == "Refusal" && CONSTRUCTORS.contains(&pair[1].as_str()))
    };
    let found = source.paths.iter().filter(|path| names_one(path) || builds(path));
    found.map(|path| format!("{}: {} belongs into domain", source.file, path.join("::"))).collect()
}

#[test]
fn no_rule_stands_outside_domain() {
    let program = program();
    let found: Vec<_> = program.iter().flat_map(trespasses).collect();
    assert!(program.len() > 50 && found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_rule_away_from_home_is_seen() {
    let seen = |file: &str, text: &str| trespasses(&Source::parse(file, text)).len();
    assert_eq!(seen("src/service/user.rs", "fn f() -> Rule { Rule::Reg03 }"), 1);
    assert_eq!(seen("src/service/user.rs", "use crate::domain::Rule as Law; const KEPT: Law = Law::Reg03;"), 1);
    assert_eq!(seen("src/cli/issue.rs", "use crate::domain::rule::Rule::{self, Iss03}; static X: Rule = Iss03;"), 2);
    assert_eq!(seen("src/files/table.rs", "fn f(r: Rule, t: Text) { Err(domain::Refusal::input(r, t))?; }"), 1);
    assert_eq!(seen("src/mail/smtp.rs", "fn f() { macro_of!(Refusal::state(rule, no)); }"), 1);
    assert_eq!(seen("src/service/rules.rs", "fn f() { Rule::ALL; Rule::find(id).map(Rule::id); refusal.rule() }"), 0);
    assert_eq!(
        seen("src/service/user.rs", "/// Keeps REG-03.\nfn f() { Refusal::not_found(text); \"Rule::Reg03\" }"),
        0
    );
    assert_eq!(seen("src/service/user.rs", "#[cfg(test)] mod tests { fn f() { Rule::Reg03; } }"), 0);
    assert_eq!(seen("src/domain/user.rs", "fn f() { Refusal::input(Rule::Reg03, text) }"), 0);
}
