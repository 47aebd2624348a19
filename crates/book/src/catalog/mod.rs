//! The catalog: every fact about every code, the same in all languages.
//!
//! A `mod.rs` because build.rs includes this folder by path, and only so do its
//! submodules resolve in both places.

mod find;
mod grammar;
mod id;
mod load;
mod overlay;
mod problem;
mod relations;
mod schema;
mod vocabulary;

use std::collections::HashMap;

pub use find::{CodeFilter, Fallback, FallbackReason, FindError, Found, MAX_SUGGESTIONS};
pub use id::{CodeId, MalformedId};
pub use load::load;
pub use overlay::{Overlaid, Table, overlay};
pub use problem::{Problem, line_at};
pub use vocabulary::{
    Actor, Body, EquivalentContext, Fit, Origin, Outcome, Remedy, Retry, SafeRetry, Standing, UnofficialKind,
};

/// A file's path, as problems name it, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path, with forward slashes: `catalog/smtp.toml`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Every protocol, by id.
#[derive(Debug, Default)]
pub struct Catalog {
    protocols: Vec<Protocol>,
    /// Where each code stands: its protocol's place and its own there, by `protocol/value` and
    /// `protocol/symbol` in lower case.
    places: HashMap<String, (usize, usize)>,
}

impl Catalog {
    fn new(protocols: Vec<Protocol>) -> Self {
        let mut places = HashMap::new();
        for (at, protocol) in protocols.iter().enumerate() {
            for (index, code) in protocol.codes.iter().enumerate() {
                for name in std::iter::once(&code.id.value).chain(&code.symbol) {
                    places.insert(format!("{}/{name}", protocol.id).to_ascii_lowercase(), (at, index));
                }
            }
        }
        Self { protocols, places }
    }

    /// The code with this value or symbol, in any case.
    pub fn named(&self, protocol: &str, name: &str) -> Option<&Code> {
        let (at, index) = *self.places.get(&format!("{protocol}/{name}").to_ascii_lowercase())?;
        self.protocols.get(at)?.codes.get(index)
    }

    /// Every protocol, by id.
    pub fn protocols(&self) -> &[Protocol] {
        &self.protocols
    }

    /// Every document that is neither an RFC nor a draft, and its address.
    pub fn documents(&self) -> HashMap<&str, &str> {
        let own = self.protocols.iter().flat_map(|protocol| &protocol.references);
        let all = own.chain(self.codes().flat_map(|code| &code.references));
        all.filter(|reference| reference.section.is_none())
            .map(|reference| (reference.document.as_str(), reference.url.as_str()))
            .collect()
    }

    /// Every code of every protocol, by protocol and then in the protocol's own order.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.protocols.iter().flat_map(|protocol| &protocol.codes)
    }
}

/// A code system.
#[derive(Debug)]
pub struct Protocol {
    /// The id: `smtp`. The name of the file.
    pub id: String,
    /// What people write before a code: `SMTP`.
    pub label: String,
    /// The documents that define its codes.
    pub references: Vec<Reference>,
    /// Its classes, in its own order.
    pub classes: Vec<Group>,
    /// Its categories, in its own order.
    pub categories: Vec<Group>,
    /// Its phases, in the order of the conversation.
    pub phases: Vec<Group>,
    /// Its codes, ascending.
    pub codes: Vec<Code>,
}

/// A class, category or phase.
#[derive(Debug)]
pub struct Group {
    /// The id that codes use: `5yz`.
    pub id: String,
    /// The specification's own name for it.
    pub phrase: Option<String>,
    /// Where it is defined.
    pub references: Vec<Reference>,
}

/// One status code.
#[derive(Debug)]
pub struct Code {
    /// The code's place among all codes of the catalog, from 0.
    pub index: usize,
    /// The id: `smtp/521`.
    pub id: CodeId,
    /// The code as people write it: `SMTP 521`.
    pub label: String,
    /// The spelled name, where the protocol has one.
    pub symbol: Option<String>,
    /// The specification's own words, where a document fixes any.
    pub phrase: Option<String>,
    /// The id of its class.
    pub class: String,
    /// The id of its category, where the protocol has categories.
    pub category: Option<String>,
    /// What became of the request.
    pub outcome: Outcome,
    /// Whether it may be sent again.
    pub retry: Retry,
    /// Who must act.
    pub actor: Actor,
    /// What kind of step helps; likeliest first, never empty.
    pub remedies: Vec<Remedy>,
    /// The ids of the phases in which it is met, in the order of the conversation.
    pub phases: Vec<String>,
    /// How firmly it is defined.
    pub standing: Standing,
    /// What only HTTP codes have.
    pub http: Option<HttpFacts>,
    /// Who generates it: only gRPC codes have this.
    pub origin: Option<Origin>,
    /// What only codes of a grammar have.
    pub detail: Option<Detail>,
    /// The documents and sections that define it; most important first.
    pub references: Vec<Reference>,
    /// Codes worth reading next.
    pub related: Vec<CodeId>,
    /// Codes that people mistake it for; most confused first. Symmetric.
    pub confused_with: Vec<CodeId>,
    /// Enhanced codes that go with it; ascending.
    pub enhanced: Vec<Equivalent>,
    /// Codes of other protocols that stand for it where the protocols meet.
    pub equivalents: Vec<Equivalent>,
    /// What products mean by the value.
    pub vendors: Vec<Vendor>,
    /// What is known of it where nobody defines it.
    pub unofficial: Option<Unofficial>,
}

/// What one product means by a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendor {
    /// The product or its maker.
    pub vendor: String,
    /// The vendor's own words, where there are any.
    pub phrase: Option<String>,
    /// Where that is said.
    pub source: String,
}

/// What is known of a code that nobody defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unofficial {
    /// How it came about.
    pub kind: UnofficialKind,
    /// The code that it most likely stands for.
    pub stands_for: Option<CodeId>,
    /// Where it has been seen.
    pub seen: Vec<String>,
    /// Whether it has words of its own; else it shares those of its kind.
    pub has_own_words: bool,
}

/// What only codes of a grammar, class.subject.detail, have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// The code with `X` for its class, `smtp-enhanced/X.1.1`: its words are those of all classes.
    pub id: CodeId,
    /// The classes that the registry allows.
    pub classes: Vec<String>,
    /// Whether this code's class is one of them.
    pub is_registered: bool,
    /// The classes that the detail's text allows, where its basic codes contradict it; else none.
    pub text_classes: Vec<String>,
    /// The basic codes that name it among their enhanced ones; ascending.
    pub basic: Vec<Equivalent>,
}

/// A code that one protocol puts for a code of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equivalent {
    /// The other code.
    pub code: CodeId,
    /// Who puts the one for the other.
    pub context: EquivalentContext,
    /// How the meanings lie to each other.
    pub fit: Fit,
    /// The document that makes the mapping.
    pub reference: Reference,
}

/// What only HTTP codes have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpFacts {
    /// Whether caches may reuse the response without being told.
    pub cacheable: bool,
    /// Whether the response has content.
    pub body: Body,
    /// Fields that a document sends along.
    pub headers: Vec<String>,
    /// Which methods a client may repeat by itself.
    pub safe_retry: SafeRetry,
}

/// A document and a section of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The document's name: `RFC 5321`.
    pub document: String,
    /// The section's number, `4.2.3`; `None` for the whole document.
    pub section: Option<String>,
    /// Where to read it.
    pub url: String,
}

impl Reference {
    /// Reads `RFC 5321 §4.2.3`, `RFC 1846`, `draft-hall-prdr-00` or the name of a document whose
    /// address `url_of` knows. `None` where the text is none of these.
    pub fn parse<'a>(text: &str, url_of: impl FnOnce(&str) -> Option<&'a str>) -> Option<Self> {
        let (document, section) = match text.split_once(" §") {
            Some((document, section)) => (document, Some(section)),
            None => (text, None),
        };
        let section_ok = section.is_none_or(|section| {
            section.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        });
        let url = rfc_url(document, section).or_else(|| draft_url(document));
        let url = url.or_else(|| url_of(document).map(str::to_owned)).filter(|_| section_ok)?;
        Some(Self { document: document.to_owned(), section: section.map(str::to_owned), url })
    }

    /// Orders drafts and others before RFCs, and each by their numbers: section 4.1.2 before 4.1.10.
    pub fn sort_key(&self) -> (bool, Vec<u32>, String) {
        let text = self.to_string();
        let numbers = text.split(|char: char| !char.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
        (text.starts_with("RFC"), numbers, text)
    }
}

/// The RFC Editor's page, at the section.
fn rfc_url(document: &str, section: Option<&str>) -> Option<String> {
    let number = document.strip_prefix("RFC ")?;
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let anchor = match section {
        Some(section) if section.starts_with(|first: char| first.is_ascii_digit()) => format!("#section-{section}"),
        Some(appendix) => format!("#appendix-{appendix}"),
        None => String::new(),
    };
    Some(format!("https://www.rfc-editor.org/rfc/rfc{number}{anchor}"))
}

/// The Datatracker's page.
fn draft_url(document: &str) -> Option<String> {
    let is_draft = document.starts_with("draft-")
        && document.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    is_draft.then(|| format!("https://datatracker.ietf.org/doc/html/{document}"))
}

impl Code {
    /// The id under which its words stand: its own or, in a grammar, that of its detail.
    pub fn words_id(&self) -> &CodeId {
        self.detail.as_ref().map_or(&self.id, |detail| &detail.id)
    }

    /// Whether lists show it. A detail under a class that the registry does not allow is met
    /// all the same, so it is found but not listed.
    pub fn is_listed(&self) -> bool {
        self.detail.as_ref().is_none_or(|detail| detail.is_registered)
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.section {
            Some(section) => write!(f, "{} §{section}", self.document),
            None => f.write_str(&self.document),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Reference;

    #[test]
    fn references_round_trip_and_link() {
        for (text, url) in [
            ("RFC 5321 §4.2.3", "https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3"),
            ("RFC 1846", "https://www.rfc-editor.org/rfc/rfc1846"),
            ("RFC 3464 §E", "https://www.rfc-editor.org/rfc/rfc3464#appendix-E"),
            ("draft-hall-prdr-00", "https://datatracker.ietf.org/doc/html/draft-hall-prdr-00"),
        ] {
            let reference = Reference::parse(text, |_| None).expect(text);
            assert_eq!(reference.to_string(), text);
            assert_eq!(reference.url, url);
        }
    }

    #[test]
    fn a_declared_document_has_the_address_declared() {
        let url_of = |name: &str| (name == "google/rpc/code.proto").then_some("https://example.com/");
        let reference = Reference::parse("google/rpc/code.proto", url_of).expect("a reference");
        assert_eq!(reference.url, "https://example.com/");
    }

    #[test]
    fn anything_else_is_no_reference() {
        for text in ["", "RFC", "RFC x", "RFC 5321 §", "RFC 5321 §4..2", "RFC 5321, §4.2", "Draft-x", "§4"] {
            assert_eq!(Reference::parse(text, |_| None), None, "{text}");
        }
    }
}
