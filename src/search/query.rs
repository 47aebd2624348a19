//! A query's words.

use book::search::{Word, WordKind, terms};

/// The most words of a query that are looked up. Pieces of a text without spaces count as words.
const MOST: usize = 24;

/// What somebody typed, read as words.
#[derive(Debug)]
pub(super) struct Query<'q> {
    /// The text, in which digits of every script are those of ASCII.
    pub(super) text: &'q str,
    pub(super) words: Vec<Word>,
}

impl<'q> Query<'q> {
    pub(super) fn read(text: &'q str) -> Self {
        let mut words = terms(text);
        words.truncate(MOST);
        Self { text, words }
    }

    /// A word joined with the one behind it, as "mail box" is "mailbox".
    pub(super) fn joined(&self, at: usize) -> Option<String> {
        let (one, other) = (self.words.get(at)?, self.words.get(at + 1)?);
        let is_spaced = |word: &Word| word.kind == WordKind::Spaced;
        (is_spaced(one) && is_spaced(other)).then(|| format!("{}{}", one.letters, other.letters))
    }
}
