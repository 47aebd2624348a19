//! A code found in a passage.

use std::ops::Range;

use book::catalog::{Catalog, Code};
use book::reading::{ENHANCED, Occurrence, ReadAs};

/// A code found in a passage.
#[derive(Clone, Debug)]
pub(super) struct Read<'a> {
    pub(super) code: &'a Code,
    /// The passage's index.
    pub(super) passage: usize,
    /// Its place in the passage's text.
    pub(super) range: Range<usize>,
    pub(super) read_as: ReadAs,
    /// True if the codes of its protocol say more than those of others.
    pub(super) precedes: bool,
    /// Its part in a conversation; `None` in a protocol whose texts are none.
    pub(super) part: Option<Part>,
}

/// What a code is in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// It answers for itself.
    Answer,
    /// It only follows from an earlier one.
    Aside,
}

impl<'a> Read<'a> {
    pub(super) fn new(found: Occurrence<'a>, passage: usize, catalog: &Catalog) -> Self {
        let Occurrence { code, range, read_as } = found;
        let protocol = catalog.protocol(&code.id.protocol);
        let asides = protocol.and_then(|protocol| protocol.conversation.as_ref());
        let part = asides
            .map(|asides| if asides.iter().any(|aside| *aside == code.id.value) { Part::Aside } else { Part::Answer });
        Self { code, passage, range, read_as, precedes: protocol.is_some_and(|protocol| protocol.precedes), part }
    }

    pub(super) fn is_enhanced(&self) -> bool {
        self.is_of(ENHANCED)
    }

    /// Returns true for a number that several protocols have.
    pub(super) fn is_candidate(&self) -> bool {
        self.read_as == ReadAs::Candidate
    }

    pub(super) fn is_of(&self, protocol: &str) -> bool {
        self.code.id.protocol == protocol
    }
}
