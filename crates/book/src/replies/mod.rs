//! Rules about replies: causes, and the words that tell them. Facts and patterns only; explaining a reply is the
//! program's part.

mod examples;
mod load;
mod normal;
mod phrases;
mod schema;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

pub use load::{load, load_and_try, load_and_try_after};
pub use normal::Normal;

use crate::catalog::{Catalog, Reference};
use crate::reading::Reader;
pub use crate::reading::SMTP;
use crate::vocabulary::{Actor, Cause, Outcome, Retry, Strength, Suppression};
use phrases::Phrases;

/// Rules and causes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Replies {
    rules: Vec<Rule>,
    phases: Vec<String>,
    phrases: Phrases<Meaning>,
    causes: HashMap<Cause, CauseFacts>,
    #[serde(skip)]
    reader: Reader,
}

/// What a phrase is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Meaning {
    /// It makes a rule fire: the rule's index.
    Fires(usize),
    /// It keeps a rule quiet.
    Quiets(usize),
    /// It tells the phase: the index of its key.
    Phase(usize),
}

/// A way of saying one cause.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// The rule's name: `mailbox-full-de`.
    pub id: String,
    /// The cause that it tells.
    pub cause: Cause,
    /// How much it weighs.
    pub strength: Strength,
    /// Whose words they are, where they are one provider's alone.
    pub provider: Option<String>,
    /// The codes of which the reply must have one; any where empty.
    pub codes: Vec<String>,
    /// The document that the meaning rests on.
    pub reference: Reference,
}

/// What follows from a cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CauseFacts {
    /// The outcome to expect where no code tells.
    pub usual: Outcome,
    /// Who must act.
    pub actor: Actor,
    /// True for a cause that mail alone has.
    pub is_of_mail: bool,
    /// Whether to try again after a temporary refusal.
    pub transient: Consequence,
    /// Whether to try again after a final one.
    pub permanent: Consequence,
    /// How long to wait after a temporary refusal, in seconds, and the document that says so.
    pub wait: Option<(u32, Reference)>,
}

/// What one outcome of a cause asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consequence {
    /// Whether to try again.
    pub retry: Retry,
    /// Whether to strike the address off.
    pub suppression: Suppression,
}

/// A code as a text has it: providers use enhanced codes that nobody has registered.
#[derive(Clone, Copy, Debug)]
pub struct WrittenCode<'t> {
    /// The protocol's id.
    pub protocol: &'t str,
    /// The value as it stands there: `5.7.606`.
    pub value: &'t str,
}

impl WrittenCode<'_> {
    /// Whether this is the code with an id, in which `X` is any class.
    fn is(&self, id: &str) -> bool {
        let Some((protocol, value)) = id.split_once('/') else { return false };
        let of_any_class = || value.strip_prefix('X').zip(self.value.get(1..)).is_some_and(|(one, other)| one == other);
        protocol == self.protocol && (value == self.value || of_any_class())
    }
}

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiredRule {
    /// The rule's index.
    pub rule: usize,
    /// The words that made it fire, in the bytes of the text that was normalized.
    pub span: std::ops::Range<usize>,
    /// How many letters its phrase has: the longer says more.
    pub letters: usize,
}

/// What the words of a text tell.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RuleMatches {
    /// The rules that fired, each once, by its longest phrase.
    pub fired: Vec<FiredRule>,
    /// The key of the phase that the words name first.
    pub phase: Option<String>,
}

impl Replies {
    /// The rule with an index.
    pub fn rule(&self, index: usize) -> &Rule {
        &self.rules[index]
    }

    /// The same rules, with a reader for the codes of a catalog.
    #[must_use]
    pub fn reading(self, catalog: &Catalog) -> Self {
        Self { reader: Reader::new(catalog), ..self }
    }

    /// The reader of codes in text.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Every rule.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// What follows from a cause.
    pub fn cause(&self, cause: Cause) -> &CauseFacts {
        &self.causes[&cause]
    }

    /// What the words of a text tell, in one pass over it; `codes` are those that decide.
    pub fn match_rules(&self, text: &Normal, codes: &[WrittenCode<'_>]) -> RuleMatches {
        let mut best: HashMap<usize, FiredRule> = HashMap::new();
        let mut quiet = vec![false; self.rules.len()];
        let mut phase: Option<(usize, usize)> = None;
        self.phrases.find(text.as_str(), |meaning, found, letters| match meaning {
            Meaning::Fires(rule) => {
                if best.get(&rule).is_none_or(|known| known.letters < letters) {
                    best.insert(rule, FiredRule { rule, span: text.source(found), letters });
                }
            }
            Meaning::Quiets(rule) => quiet[rule] = true,
            Meaning::Phase(index) => {
                if phase.is_none_or(|(start, _)| found.start < start) {
                    phase = Some((found.start, index));
                }
            }
        });
        let has = |wanted: &String| codes.iter().any(|code| code.is(wanted));
        let mut fired: Vec<FiredRule> = best.into_values().collect();
        fired.retain(|fired| {
            let rule = &self.rules[fired.rule];
            !quiet[fired.rule] && (rule.codes.is_empty() || rule.codes.iter().any(has))
        });
        fired.sort_by_key(|fired| (fired.span.start, fired.rule));
        RuleMatches { fired, phase: phase.map(|(_, index)| self.phases[index].clone()) }
    }
}
