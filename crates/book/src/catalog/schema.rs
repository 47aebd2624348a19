//! The catalog's file format: what a contributor may write in
//! `catalog/<protocol>.toml`. The build and the crate share it.

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::vocabulary::{
    Actor, Body, EquivalentContext, Fit, Grammar, Origin, Outcome, Remedy, Retry, SafeRetry, Standing, UnofficialKind,
};

/// One file of a protocol whose codes are a grammar, class.subject.detail (RFC 3463 section 2):
/// what stands here once, with `X` for the class, holds under several.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GrammarFile {
    /// The protocol itself.
    pub protocol: ProtocolTable,
    /// Documents that are neither RFCs nor Internet-Drafts.
    #[serde(default)]
    pub document: IndexMap<String, DocumentTable>,
    /// The classes; each fixes outcome and retry.
    pub class: IndexMap<Spanned<String>, GroupTable>,
    /// The subjects.
    pub category: IndexMap<Spanned<String>, GroupTable>,
    /// The details, by subject and number.
    pub code: IndexMap<Spanned<String>, DetailTable>,
}

/// `[code."X.1.1"]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DetailTable {
    /// The registry's words.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The key of one of the file's categories: the subject.
    pub category: Spanned<String>,
    /// Keys of the classes that the registry allows, ascending.
    pub classes: Vec<Spanned<String>>,
    /// Keys of the classes that the detail's text allows, where its basic codes contradict it.
    #[serde(default)]
    pub text_classes: Vec<Spanned<String>>,
    /// Whether to try again under a transient failure, where the class's own advice does not hold.
    #[serde(default)]
    pub retry: Option<Retry>,
    /// Who must act where the class is a failure.
    pub actor: Actor,
    /// What kind of step helps where the class is a failure; `wait` under a transient one only.
    pub remedies: Vec<Remedy>,
    /// How firmly the detail is defined.
    pub standing: Standing,
    /// The documents and sections that define it; most important first.
    pub references: Vec<Spanned<String>>,
    /// Ids of details worth reading next.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
    /// Ids of details that people mistake this one for; most confused first.
    #[serde(default)]
    pub confused_with: Vec<Spanned<String>>,
}

/// One file: one protocol.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProtocolFile {
    /// The protocol itself.
    pub protocol: ProtocolTable,
    /// Documents that are neither RFCs nor Internet-Drafts.
    #[serde(default)]
    pub document: IndexMap<String, DocumentTable>,
    /// Its classes, in its own order.
    #[serde(default)]
    pub class: IndexMap<Spanned<String>, GroupTable>,
    /// Its categories, in its own order.
    #[serde(default)]
    pub category: IndexMap<Spanned<String>, GroupTable>,
    /// The phases of its conversation, in the order of the conversation.
    #[serde(default)]
    pub phase: IndexMap<Spanned<String>, GroupTable>,
    /// Its codes, ascending.
    pub code: IndexMap<Spanned<String>, CodeTable>,
}

/// `[protocol]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProtocolTable {
    /// How values are made up, where they are not numbers.
    #[serde(default)]
    pub grammar: Option<Grammar>,
    /// The name that people write before a code; empty where they write none.
    pub label: String,
    /// The documents that define the protocol's codes.
    pub references: Vec<Spanned<String>>,
    /// What stands for every code that has no equivalent of the same context of its own.
    #[serde(default)]
    pub default_equivalent: Option<DefaultEquivalentTable>,
}

/// `[protocol.default-equivalent]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DefaultEquivalentTable {
    /// The other code's id.
    pub code: Spanned<String>,
    /// Who puts the one for the other.
    pub context: EquivalentContext,
    /// How the meanings lie to each other.
    pub fit: Fit,
    /// The document that makes the mapping.
    pub reference: Spanned<String>,
    /// Keys of the classes whose codes it holds for.
    pub classes: Vec<Spanned<String>>,
    /// Values in those classes that it does not hold for.
    #[serde(default)]
    pub except: Vec<Spanned<String>>,
}

/// `[document."google/rpc/code.proto"]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DocumentTable {
    /// Where to read it.
    pub url: String,
}

/// `[class.5yz]`, `[category.x2z]`, `[phase.rcpt]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct GroupTable {
    /// The specification's own name for it.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The outcome that all codes of the class have, where the class fixes it.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// The retry that all codes of the class have, where the class fixes it.
    #[serde(default)]
    pub retry: Option<Retry>,
    /// Where it is defined.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
}

/// `[code.521]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CodeTable {
    /// The code's spelled name, where the protocol has one.
    #[serde(default)]
    pub symbol: Option<String>,
    /// The specification's own words; left out where no document fixes any.
    #[serde(default)]
    pub phrase: Option<String>,
    /// The key of one of the file's classes.
    pub class: Spanned<String>,
    /// The key of one of the file's categories.
    #[serde(default)]
    pub category: Option<Spanned<String>>,
    /// What became of the request.
    pub outcome: Outcome,
    /// Whether it may be sent again.
    pub retry: Retry,
    /// Who must act.
    pub actor: Actor,
    /// What kind of step helps; likeliest first.
    pub remedies: Spanned<Vec<Remedy>>,
    /// Keys of the file's phases, in the order of the conversation.
    #[serde(default)]
    pub phases: Vec<Spanned<String>>,
    /// How firmly the code is defined.
    pub standing: Standing,
    /// HTTP: whether caches may reuse the response without being told (RFC 9110 section 15.1).
    #[serde(default)]
    pub cacheable: Option<bool>,
    /// HTTP: whether the response has content.
    #[serde(default)]
    pub body: Option<Body>,
    /// HTTP: fields that a document sends along.
    #[serde(default)]
    pub headers: Vec<String>,
    /// HTTP: which methods a client may repeat by itself.
    #[serde(default)]
    pub safe_retry: Option<SafeRetry>,
    /// gRPC: who generates the code.
    #[serde(default)]
    pub origin: Option<Origin>,
    /// The documents and sections that define it; most important first.
    #[serde(default)]
    pub references: Vec<Spanned<String>>,
    /// Ids of codes worth reading next.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
    /// Ids of codes that people mistake this one for; most confused first.
    #[serde(default)]
    pub confused_with: Vec<Spanned<String>>,
    /// Enhanced codes that a document pairs with this one; ascending.
    #[serde(default)]
    pub enhanced: Vec<PairingTable>,
    /// Codes of other protocols that stand for this one where the protocols meet.
    #[serde(default)]
    pub equivalents: Vec<EquivalentTable>,
    /// What products mean by the value, where no standard or another meaning defines it.
    #[serde(default)]
    pub vendors: Vec<VendorTable>,
    /// What is known of a code that nobody defines; such codes share their words.
    #[serde(default)]
    pub unofficial: Option<UnofficialTable>,
}

/// `{ vendor = "nginx", phrase = "client closed request", source = "ngx_http_request.h" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct VendorTable {
    /// The product or its maker.
    pub vendor: String,
    /// The vendor's own words, where there are any.
    #[serde(default)]
    pub phrase: Option<String>,
    /// Where that is said.
    pub source: String,
}

/// `{ kind = "dots-dropped", stands-for = "smtp-enhanced/4.4.1", seen = ["popular lists"] }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct UnofficialTable {
    /// How the code came about.
    pub kind: UnofficialKind,
    /// The id of the code that it most likely stands for.
    #[serde(default)]
    pub stands_for: Option<Spanned<String>>,
    /// Where it has been seen.
    pub seen: Vec<String>,
    /// Whether the code has words of its own; else it shares those of its kind.
    #[serde(default)]
    pub own_words: bool,
}

/// `{ code = "http/503", context = "gateway", fit = "exact", reference = "google/rpc/code.proto" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EquivalentTable {
    /// The other code's id.
    pub code: Spanned<String>,
    /// Who puts the one for the other.
    pub context: EquivalentContext,
    /// How the meanings lie to each other.
    pub fit: Fit,
    /// The document that makes the mapping.
    pub reference: Spanned<String>,
}

/// `{ code = "smtp-enhanced/5.3.2", reference = "RFC 7504 §6", fit = "close" }`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PairingTable {
    /// The enhanced code's id.
    pub code: Spanned<String>,
    /// The document that makes the pairing.
    pub reference: Spanned<String>,
    /// How the meanings lie to each other; mostly the enhanced code is one case of the basic one.
    #[serde(default = "narrower")]
    pub fit: Fit,
}

fn narrower() -> Fit {
    Fit::Narrower
}
