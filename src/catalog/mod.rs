//! The catalog: every fact about every code, the same in all languages.
//!
//! A `mod.rs` because build.rs includes this folder by path, and only so do its
//! submodules resolve in both places.

mod find;
mod id;
mod load;
mod problem;
pub mod schema;

pub use find::{CodeFilter, FindError, MAX_SUGGESTIONS};
pub use id::{CodeId, MalformedId};
pub use load::load;
pub use problem::{Problem, line_at};
pub use schema::{Actor, Outcome, Remedy, Retry, Standing};

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
}

impl Catalog {
    /// Every protocol, by id.
    pub fn protocols(&self) -> &[Protocol] {
        &self.protocols
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
    /// The documents and sections that define it; most important first.
    pub references: Vec<Reference>,
    /// Codes worth reading next.
    pub related: Vec<CodeId>,
    /// Codes that people mistake it for; most confused first. Symmetric.
    pub confused_with: Vec<CodeId>,
    /// Enhanced codes that go with it; ascending.
    pub enhanced: Vec<Pairing>,
}

/// An enhanced code that a document pairs with a basic one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairing {
    /// The enhanced code.
    pub code: CodeId,
    /// The document that makes the pairing.
    pub reference: Reference,
}

/// A document and a section of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The document's name: `RFC 5321`.
    pub document: String,
    /// The section's number, `4.2.3`; `None` for the whole document.
    pub section: Option<String>,
}

impl Reference {
    /// Reads `RFC 5321 §4.2.3` or `RFC 1846`. `None` where the text is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let (document, section) = match text.split_once(" §") {
            Some((document, section)) => (document, Some(section)),
            None => (text, None),
        };
        let section_ok = section.is_none_or(|section| {
            !section.is_empty()
                && section
                    .split('.')
                    .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        });
        (is_document(document) && section_ok)
            .then(|| Self { document: document.to_owned(), section: section.map(str::to_owned) })
    }

    /// Orders drafts before RFCs, and both by their numbers: section 4.1.2 before 4.1.10.
    pub fn sort_key(&self) -> (bool, Vec<u32>, String) {
        let text = self.to_string();
        let numbers = text.split(|char: char| !char.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
        (text.starts_with("RFC"), numbers, text)
    }

    /// Where to read it: the RFC Editor's page of an RFC, the Datatracker's of a draft.
    pub fn url(&self) -> Option<String> {
        if let Some(number) = self.document.strip_prefix("RFC ") {
            let anchor = match &self.section {
                Some(section) if section.starts_with(|first: char| first.is_ascii_digit()) => {
                    format!("#section-{section}")
                }
                Some(appendix) => format!("#appendix-{appendix}"),
                None => String::new(),
            };
            Some(format!("https://www.rfc-editor.org/rfc/rfc{number}{anchor}"))
        } else if self.document.starts_with("draft-") {
            Some(format!("https://datatracker.ietf.org/doc/html/{}", self.document))
        } else {
            None
        }
    }
}

fn is_document(name: &str) -> bool {
    let rfc = name
        .strip_prefix("RFC ")
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
    let draft = name.starts_with("draft-")
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    rfc || draft
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
            let reference = Reference::parse(text).expect(text);
            assert_eq!(reference.to_string(), text);
            assert_eq!(reference.url().as_deref(), Some(url));
        }
    }

    #[test]
    fn anything_else_is_no_reference() {
        for text in ["", "RFC", "RFC x", "RFC 5321 §", "RFC 5321 §4..2", "RFC 5321, §4.2", "Draft-x", "§4"] {
            assert_eq!(Reference::parse(text), None, "{text}");
        }
    }
}
