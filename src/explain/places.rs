//! The origin of a text's bytes in the question.

use std::ops::Range;
use std::sync::Arc;

/// The origin of each byte of a text.
#[derive(Clone, Debug)]
pub(super) enum Places {
    /// The bytes of the question.
    Same,
    /// The bytes of the question, of which some became two each.
    Widened(Arc<Widened>),
    /// Somewhere in this encoded part.
    Part(Range<usize>),
}

impl Places {
    /// The place of a range of the text in the question.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        match self {
            Self::Same => range.clone(),
            Self::Widened(widened) => widened.byte(range.start)..widened.byte(range.end),
            Self::Part(part) => part.clone(),
        }
    }

    /// The first place in the text that comes from a byte of the question or from one after it.
    pub(super) fn of(&self, byte: usize) -> usize {
        match self {
            Self::Widened(widened) => widened.place(byte),
            Self::Same | Self::Part(_) => byte,
        }
    }
}

/// The bytes of a question that became two each. Where most did, a list of them would be larger than the text.
#[derive(Debug, Default)]
pub(super) struct Widened {
    /// A bit for each byte, and the number of such bytes before those of each word.
    words: Vec<(u64, u32)>,
    count: u32,
}

impl Widened {
    /// Adds a byte. Bytes ascend.
    pub(super) fn add(&mut self, byte: usize) {
        self.words.resize(byte / 64 + 1, (0, self.count));
        if let Some((bits, _)) = self.words.last_mut() {
            *bits |= 1 << (byte % 64);
            self.count += 1;
        }
    }

    /// The first place in the text that comes from a byte.
    fn place(&self, byte: usize) -> usize {
        let before = match self.words.get(byte / 64) {
            Some((bits, before)) => before + (bits & ((1 << (byte % 64)) - 1)).count_ones(),
            None => self.count,
        };
        byte + before as usize
    }

    /// The byte that a place in the text comes from: the last that does not begin after it.
    fn byte(&self, place: usize) -> usize {
        let (mut from, mut to) = (place / 2, place);
        while from < to {
            let middle = from + (to - from).div_ceil(2);
            if self.place(middle) <= place {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        from
    }
}

#[cfg(test)]
mod tests {
    use super::{Places, Widened};

    #[test]
    fn both_bytes_of_a_letter_come_from_one() {
        // `aéé b` of the question `a\xe9\xe9 b`.
        let places = widened([1, 2]);
        let at = |index: usize| places.span(&(index..index)).start;
        assert_eq!((0..=7).map(at).collect::<Vec<_>>(), [0, 1, 1, 2, 2, 3, 4, 5]);
        assert_eq!((0..=5).map(|byte| places.of(byte)).collect::<Vec<_>>(), [0, 1, 3, 5, 6, 7]);
    }

    fn widened(bytes: impl IntoIterator<Item = usize>) -> Places {
        let mut widened = Widened::default();
        bytes.into_iter().for_each(|byte| widened.add(byte));
        Places::Widened(widened.into())
    }

    #[test]
    fn places_far_apart_are_found() {
        let bytes: Vec<usize> = (0..700).filter(|byte| byte % 7 == 3 || (130..330).contains(byte)).collect();
        let places = widened(bytes.iter().copied());
        let mut at = 0;
        for byte in 0..1000 {
            assert_eq!(places.of(byte), at, "{byte}");
            let width = if bytes.contains(&byte) { 2 } else { 1 };
            for place in at..at + width {
                assert_eq!(places.span(&(place..place)).start, byte, "{place}");
            }
            at += width;
        }
    }
}
