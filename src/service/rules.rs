//! What the rules say, for `explain`.

use serde::Serialize;

use crate::domain::{Lang, Refusal, Rule};
use crate::error::Result;
use crate::say;

/// A rule as scripts see it.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "fields mean what they are called")]
pub struct RuleView {
    /// As in `REG-03`.
    pub id: &'static str,
    pub kind: &'static str,
    pub source: &'static str,
    pub statement: &'static str,
    /// What can be done when it refuses.
    pub hint: &'static str,
    /// Whether no code keeps it yet.
    pub open: bool,
}

/// Which rules to tell.
#[derive(Clone, Debug)]
pub enum RuleChoice {
    /// All of them.
    All,
    /// Those that no code keeps yet.
    Open,
    /// One, by its id.
    One(String),
}

/// Tells rules in `lang`.
pub fn explain(which: &RuleChoice, lang: Lang) -> Result<Vec<RuleView>> {
    let chosen: Vec<Rule> = match which {
        RuleChoice::All => Rule::ALL.to_vec(),
        RuleChoice::Open => Rule::ALL.iter().copied().filter(|rule| rule.open()).collect(),
        RuleChoice::One(id) => {
            vec![Rule::find(id).ok_or_else(|| Refusal::not_found(say!("no rule {id}", "tidak ada aturan {id}")))?]
        }
    };
    Ok(chosen.into_iter().map(|rule| view_of(rule, lang)).collect())
}

const fn view_of(rule: Rule, lang: Lang) -> RuleView {
    RuleView {
        id: rule.id(),
        kind: rule.about().word(),
        source: rule.source(),
        statement: rule.statement(lang),
        hint: rule.hint(lang),
        open: rule.open(),
    }
}
