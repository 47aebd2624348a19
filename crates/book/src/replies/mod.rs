//! Rules about replies: causes, and the wording that reveals them. Facts and patterns only; the program explains
//! replies.

mod examples;
mod load;
mod normal;
mod phrases;
mod schema;

use std::collections::{BTreeMap, HashMap};

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
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Replies {
    rules: Vec<Rule>,
    phases: Vec<String>,
    phrases: Phrases<Meaning>,
    causes: BTreeMap<Cause, CauseFacts>,
    #[serde(skip)]
    reader: Reader,
}

/// The effect of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Meaning {
    /// It makes a rule fire: the rule's index.
    Fires(usize),
    /// It keeps a rule quiet.
    Quiets(usize),
    /// It reveals the phase: the index of its key.
    Phase(usize),
}

/// A rule: a wording that reveals a cause.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Rule {
    /// The rule's name: `mailbox-full-de`.
    pub id: String,
    /// The cause that it reveals.
    pub cause: Cause,
    /// Its weight as evidence.
    pub strength: Strength,
    /// The provider, if only one uses this wording.
    pub provider: Option<String>,
    /// The codes of which the reply must have one; empty if any will do.
    pub codes: Vec<String>,
    /// The document that the meaning rests on.
    pub reference: Reference,
}

/// The facts about a cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct CauseFacts {
    /// The usual outcome, for replies without a code.
    pub usual: Outcome,
    /// Who must act.
    pub actor: Actor,
    /// True for a cause that exists only in mail.
    pub is_of_mail: bool,
    /// The advice after a temporary refusal.
    pub transient: Consequence,
    /// The advice after a final refusal.
    pub permanent: Consequence,
    /// The wait after a temporary refusal, in seconds, and the document that requires it.
    pub wait: Option<(u32, Reference)>,
}

/// The advice for one outcome of a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consequence {
    /// Advice on sending again.
    pub retry: Retry,
    /// Advice on removing the address from mailing lists.
    pub suppression: Suppression,
}

/// A code as written in a text. Providers use unregistered enhanced codes, so the catalog may lack it.
#[derive(Clone, Copy, Debug)]
pub struct WrittenCode<'t> {
    /// The protocol's id.
    pub protocol: &'t str,
    /// The value as written: `5.7.606`.
    pub value: &'t str,
}

impl WrittenCode<'_> {
    /// Returns true if this is the code with this id, in which `X` stands for any class.
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
    /// The number of letters in its phrase: longer phrases say more.
    pub letters: usize,
}

/// The rules and the phase that a text matches.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RuleMatches {
    /// The rules that fired, each once, by its longest phrase.
    pub fired: Vec<FiredRule>,
    /// The key of the first phase that the words name.
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

    /// The facts about a cause.
    pub fn cause(&self, cause: Cause) -> &CauseFacts {
        &self.causes[&cause]
    }

    /// Matches the rules against a text, in one pass. `codes` are the codes of the reply.
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
