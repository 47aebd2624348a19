//! The catalog: every fact about every code, the same in all languages.

mod codes;
mod detail;
mod facts;
mod find;
mod id;
mod index;
mod interpret;
mod layers;
mod limits;
mod load;
mod names;
mod near;
mod problem;
mod reader;
mod reference;
mod refuse;
mod relations;
mod schema;
mod spelled;
mod typed;
mod value;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use find::{Fallback, FindError, Found, MAX_CANDIDATES, MAX_SUGGESTIONS};
pub use id::CodeId;
pub use index::{Catalog, CodeFilter};
pub use layers::{Example, Table, TablePlace};
pub use load::{Loaded, load, load_layers};
pub use problem::{LineIndex, Problem, line_at};
pub use reference::Reference;
pub use typed::plain;
pub use value::ValueForm;

use crate::vocabulary::{
    Actor, Cause, Fit, Outcome, PatternTexts, Remedy, RepeatSafety, Retry, Standing, Strength, Subject, UnofficialKind,
};

/// A file's path, as problems name it, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path, with forward slashes: `catalog/smtp.toml`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// A code system.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Protocol {
    /// The id: `smtp`. The name of the file.
    pub id: String,
    /// The name that people write before a code: `SMTP`; empty where they write none.
    pub label: String,
    /// Other names that are read before a code: `SIP/2.0`.
    pub names: Vec<String>,
    /// Words that programs write before a code's symbol or phrase, and other protocols' programs too: `StatusCode`.
    pub qualifiers: Vec<String>,
    /// The subject of its codes.
    pub subject: Subject,
    /// The form of its values.
    pub form: ValueForm,
    /// The id of the protocol whose codes stand beside this one's in one reply and give the details.
    pub enhanced: Option<String>,
    /// The domain whose reasons its codes are, in the details of a gRPC status.
    pub error_domain: Option<String>,
    /// The documents that define its codes.
    pub references: Vec<Reference>,
    /// The id of the protocol that carries it, whose marks do not speak against it.
    pub over: Option<String>,
    /// True where its codes say more than those of other protocols around them in a text.
    pub precedes: bool,
    /// Where a text with several of its codes is a conversation, of which the last failure tells how it ended: values of
    /// codes that only follow from an earlier one.
    pub conversation: Option<Vec<String>>,
    /// True where words that another protocol has, too, mean the other's code unless this one is named.
    pub yields: bool,
    /// Words that show that a text is about it, in lower case; one that ends in `*` has any ending.
    pub marks: Vec<String>,
    /// Words that show it where nothing else in the text shows any protocol.
    pub weak_marks: Vec<String>,
    /// Words that show that a text is about a protocol that the catalog lacks.
    pub foreign_marks: Vec<String>,
    /// The patterns by which its codes are found in text.
    pub read: Vec<ReadPattern>,
    /// Its classes, in its own order.
    pub classes: Vec<Group>,
    /// Its categories, in its own order.
    pub categories: Vec<Group>,
    /// Its phases, in the order of the conversation.
    pub phases: Vec<Group>,
    /// The facts that only its codes have.
    pub facts: Vec<FactKind>,
    /// The places where it meets other protocols.
    pub contexts: Vec<Group>,
    /// Its codes, in its own order.
    pub codes: Vec<Code>,
}

/// A pattern by which the codes of a protocol are found in text; see [`Pattern`](crate::pattern::Pattern).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct ReadPattern {
    /// The regular expression.
    pub pattern: String,
    /// Its [words](crate::pattern::Pattern::words).
    pub words: Vec<Vec<u8>>,
    /// The texts on which it is tried.
    pub texts: PatternTexts,
    /// The value of the code that it finds, where what it finds is no name of it.
    pub means: Option<String>,
}

/// A class, category, phase or context.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Group {
    /// The id that codes use: `5yz`.
    pub id: String,
    /// The specification's own name for it.
    pub phrase: Option<String>,
    /// The outcome that all its codes have, where a class fixes it.
    pub outcome: Option<Outcome>,
    /// The values of a class, where it follows from them: `400-499`, or a beginning, `42*`.
    pub values: Option<String>,
    /// Where it is defined.
    pub references: Vec<Reference>,
}

/// A fact that only one protocol's codes have.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FactKind {
    /// The name: `cacheable`.
    pub name: String,
    /// The values it can have, each with a sentence in every language; none where it holds wire text.
    pub values: Vec<String>,
}

/// A fact of one code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The name: `cacheable`.
    pub name: String,
    /// The values: `yes`; or wire text, `Retry-After`.
    pub values: Vec<String>,
    /// True if each value has a sentence in every language.
    pub has_words: bool,
}

/// One status code, or a range of codes that a specification defines together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Code {
    /// The code's place among all codes of the catalog, from 0.
    pub index: usize,
    /// The id: `smtp/521`, `websocket/3000-3999`.
    pub id: CodeId,
    /// The code as people write it: `SMTP 521`.
    pub label: String,
    /// The spelled name, where the value is none.
    pub symbol: Option<String>,
    /// The number, where the value is a name.
    pub number: Option<u32>,
    /// The first and last number of a range; of a dotted one, those of its last part.
    pub range: Option<(u32, u32)>,
    /// True if it answers for a symbol or number that it shares with others.
    pub preferred: bool,
    /// The specification's own words, where a document fixes any.
    pub phrase: Option<String>,
    /// Other spellings of its symbol or phrase, which are read and never printed.
    pub also_called: Vec<String>,
    /// What programs print in its place, by which a search finds it.
    pub printed: Vec<String>,
    /// The id of its class, where the protocol has classes.
    pub class: Option<String>,
    /// The id of its category, where the protocol has categories.
    pub category: Option<String>,
    /// The outcome.
    pub outcome: Outcome,
    /// The advice on sending the same again.
    pub retry: Retry,
    /// The requests that may be repeated automatically.
    pub repeat_safety: RepeatSafety,
    /// The shortest wait before trying again, in seconds, and the document that says so.
    pub retry_delay: Option<(u32, Reference)>,
    /// Who must act.
    pub actor: Actor,
    /// The kinds of step that help; likeliest first, never empty.
    pub remedies: Vec<Remedy>,
    /// The ids of the phases in which it occurs, in the order of the conversation.
    pub phases: Vec<String>,
    /// The authority behind its definition.
    pub standing: Standing,
    /// The facts that only this protocol's codes have, in the order in which the protocol declares them.
    pub facts: Vec<Fact>,
    /// The facts of a detail; only dotted codes have them.
    pub detail: Option<Detail>,
    /// The documents and sections that define it; most important first.
    pub references: Vec<Reference>,
    /// Codes worth reading next; most useful first.
    pub related: Vec<CodeId>,
    /// Codes that people mistake it for; most confused first. Symmetric.
    pub confused_with: Vec<CodeId>,
    /// Enhanced codes that go with it; ascending.
    pub enhanced: Vec<Equivalent>,
    /// Codes of other protocols that stand for it where the protocols meet.
    pub equivalents: Vec<Equivalent>,
    /// Meanings that products give the value.
    pub vendors: Vec<Vendor>,
    /// True if its words are those that codes of vendors share; they quote the first vendor's phrase.
    pub has_vendor_words: bool,
    /// The origin of a code that nobody defines.
    pub unofficial: Option<Unofficial>,
    /// The causes that the code alone points to.
    pub causes: Vec<CodeCause>,
    /// Lines as a person meets them.
    pub examples: Vec<String>,
}

/// The meaning that one product gives a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vendor {
    /// The product or its maker.
    pub vendor: String,
    /// The vendor's own words, where there are any.
    pub phrase: Option<String>,
    /// Where that is said.
    pub source: String,
}

/// The origin of a code that nobody defines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Unofficial {
    /// The kind of origin.
    pub kind: UnofficialKind,
    /// The code that it most likely stands for.
    pub stands_for: Option<CodeId>,
    /// Where it has been seen.
    pub seen: Vec<String>,
    /// True if it has words of its own; otherwise it shares those of its kind.
    pub has_own_words: bool,
}

/// The facts of a detail, which holds under several classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Detail {
    /// The code with `X` for its class, `smtp-enhanced/X.1.1`: its words are those of all classes.
    pub id: CodeId,
    /// The classes that the registry allows.
    pub classes: Vec<String>,
    /// True if this code's class is one of them.
    pub is_registered: bool,
    /// The classes that the detail's text allows, where its basic codes contradict it; else none.
    pub text_classes: Vec<String>,
    /// The basic codes that name it among their enhanced ones; ascending.
    pub basic: Vec<Equivalent>,
}

/// A code that one protocol puts for a code of another, or beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Equivalent {
    /// The other code.
    pub code: CodeId,
    /// The protocol that declares the context, and the context's key; `None` beside each other in one reply.
    pub context: Option<Context>,
    /// The relation of the two meanings.
    pub fit: Fit,
    /// True if it stands for every code of a class that has none of its own in the context.
    pub is_default: bool,
    /// The document that makes the mapping.
    pub reference: Reference,
}

/// A place where two protocols meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// The protocol that declares it.
    #[serde(borrow)]
    pub protocol: Cow<'static, str>,
    /// Its key there: `gateway`.
    #[serde(borrow)]
    pub key: Cow<'static, str>,
}

/// A cause that a code alone points to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct CodeCause {
    /// The ids of the phases in which it does; any where empty.
    pub phases: Vec<String>,
    /// The cause.
    pub cause: Cause,
    /// The weight of the code as evidence.
    pub strength: Strength,
    /// The document that says so.
    pub reference: Reference,
}

impl Code {
    /// The id under which its words stand: its own or, of a dotted code, that of its detail.
    pub fn words_id(&self) -> &CodeId {
        self.detail.as_ref().map_or(&self.id, |detail| &detail.id)
    }

    /// True if lists show it. A detail under a class that the registry does not allow occurs all the same, so it is
    /// found but not listed.
    pub fn is_listed(&self) -> bool {
        self.detail.as_ref().is_none_or(|detail| detail.is_registered)
    }

    /// The cause that the code points to in a phase: one of that phase alone goes before one of all. `None` for a code
    /// that points to none.
    pub fn cause(&self, phase: Option<&str>) -> Option<&CodeCause> {
        let own = phase.and_then(|phase| self.causes.iter().find(|cause| cause.phases.iter().any(|own| own == phase)));
        own.or_else(|| self.causes.iter().find(|cause| cause.phases.is_empty()))
    }
}
