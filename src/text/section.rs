//! The sections of a page: headings with what stands under them.

use book::vocabulary::{SectionKind, Word as _};

use super::Words;

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionWords {
    /// What it says.
    pub kind: SectionKind,
    /// Its heading.
    pub heading: String,
    /// What stands under it; never empty.
    pub items: Vec<SectionItemWords>,
}

/// An entry of a section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SectionItemWords {
    /// What the text is about; empty where that need not be said.
    pub term: String,
    /// The text.
    pub text: String,
    /// True if the text is quoted from the wire or a specification.
    pub quoted: bool,
    /// The id of the code that it leads to; empty for none.
    pub code_id: String,
    /// The address that it leads to; empty for none.
    pub uri: String,
}

impl SectionWords {
    /// Shows every text in it, with the name of its field. Quoted text comes as `quoted`, and the names of phases, which
    /// may be commands, as `phase_names`.
    pub fn texts(&self, show: &mut dyn FnMut(&'static str, &str)) {
        show("heading", &self.heading);
        for item in &self.items {
            if !item.term.is_empty() {
                show("term", &item.term);
            }
            let field = match self.kind {
                _ if item.quoted => "quoted",
                SectionKind::Phases => "phase_names",
                _ => "text",
            };
            show(field, &item.text);
        }
    }
}

impl SectionItemWords {
    /// A sentence or name.
    pub(super) fn text(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// A quotation.
    pub(super) fn quoted(text: impl Into<String>) -> Self {
        Self { text: text.into(), quoted: true, ..Self::default() }
    }

    /// A text with what it is about.
    pub(super) fn about(self, term: impl Into<String>) -> Self {
        Self { term: term.into(), ..self }
    }
}

impl Words<'_> {
    /// A section with its heading; `None` where nothing stands under it.
    pub(super) fn section(&self, kind: SectionKind, items: Vec<SectionItemWords>) -> Option<SectionWords> {
        let items: Vec<SectionItemWords> = items.into_iter().filter(|item| !item.text.is_empty()).collect();
        (!items.is_empty()).then(|| SectionWords { kind, heading: self.named(&kind.message(), &[]), items })
    }
}
