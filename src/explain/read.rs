//! A code found in a passage.

use std::ops::Range;

use book::catalog::Code;
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
}

impl<'a> Read<'a> {
    pub(super) fn new(found: Occurrence<'a>, passage: usize) -> Self {
        let Occurrence { code, range, read_as } = found;
        Self { code, passage, range, read_as }
    }

    pub(super) fn is_enhanced(&self) -> bool {
        self.is_of(ENHANCED)
    }

    pub(super) fn is_of(&self, protocol: &str) -> bool {
        self.code.id.protocol == protocol
    }
}
