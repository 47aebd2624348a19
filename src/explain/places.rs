//! The origin of a text's bytes in the question.

use std::ops::Range;

/// The origin of each byte of a text.
#[derive(Clone, Debug)]
pub(super) enum Places {
    /// The bytes of the question.
    Same,
    /// For each byte of the text, and for its end, the place in the question.
    Table(Vec<u32>),
    /// Somewhere in this encoded part.
    Part(Range<usize>),
}

impl Places {
    /// The place of a range of the text in the question.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        match self {
            Self::Same => range.clone(),
            Self::Table(table) => {
                let at = |index: usize| table.get(index).or(table.last()).map_or(0, |place| *place as usize);
                at(range.start)..at(range.end)
            }
            Self::Part(part) => part.clone(),
        }
    }

    /// The first place in the text that comes from a byte of the question or from one after it.
    pub(super) fn of(&self, byte: usize) -> usize {
        match self {
            Self::Table(table) => table.partition_point(|place| (*place as usize) < byte),
            Self::Same | Self::Part(_) => byte,
        }
    }
}
