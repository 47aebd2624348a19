//! The words of a text, each with its surroundings.

use std::ops::Range;

use super::ReadAs;
use super::marks::Shown;
use crate::catalog::{Catalog, Code};

/// The code that a word was read as, its place, and the rule by which it was read.
pub(super) type Found<'a> = (&'a Code, Range<usize>, ReadAs);

/// A word's code, if it is one.
pub(super) type Match<'a> = Option<Found<'a>>;

/// The place of a word. A text, of which every third byte may be a word, has far less than 4 GiB.
#[derive(Clone, Copy)]
pub(super) struct Token {
    start: u32,
    end: u32,
}

impl Token {
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The places of the words of a text: of ASCII letters, digits, dots and underscores.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_') || !byte.is_ascii();
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !is_inner(bytes[at]) {
            at += 1;
            continue;
        }
        let start = at;
        // In scripts without spaces, numbers touch letters.
        let is_ascii = bytes[at].is_ascii();
        while at < bytes.len() && is_inner(bytes[at]) && bytes[at].is_ascii() == is_ascii {
            at += 1;
        }
        if !is_ascii {
            continue;
        }
        let run = &text[start..at];
        let word = run.trim_start_matches('.');
        let start = at - word.len();
        let word = word.trim_end_matches('.');
        if !word.is_empty() {
            tokens.push(Token { start: start as u32, end: (start + word.len()) as u32 });
        }
    }
    tokens
}

/// A word and its surroundings.
pub(super) struct Scan<'s, 'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) text: &'s str,
    /// The text in ASCII lower case.
    pub(super) lower: &'s str,
    /// The places of all words.
    pub(super) tokens: &'s [Token],
    /// The word's place in `tokens`.
    pub(super) at: usize,
    /// The protocols that the whole text shows.
    pub(super) shown: &'s Shown,
    /// The text's protocol, if the caller knows it.
    pub(super) protocol: Option<&'s str>,
}

impl<'s> Scan<'s, '_> {
    pub(super) fn word(&self) -> &'s str {
        &self.text[self.range()]
    }

    pub(super) fn range(&self) -> Range<usize> {
        self.tokens[self.at].range()
    }

    /// The word `steps` places ahead, in lower case.
    pub(super) fn next(&self, steps: usize) -> Option<&'s str> {
        self.tokens.get(self.at + steps).map(|token| &self.lower[token.range()])
    }

    /// The word `steps` places back, in lower case.
    pub(super) fn previous(&self, steps: usize) -> Option<&'s str> {
        let at = self.at.checked_sub(steps)?;
        Some(&self.lower[self.tokens[at].range()])
    }

    /// The text between this word and the one before.
    pub(super) fn gap_before(&self) -> &'s str {
        let from = self.at.checked_sub(1).map_or(0, |at| self.tokens[at].range().end);
        &self.text[from..self.range().start]
    }

    /// The text between this word and the next.
    pub(super) fn gap_after(&self) -> &'s str {
        let to = self.tokens.get(self.at + 1).map_or(self.text.len(), |token| token.range().start);
        &self.text[self.range().end..to]
    }

    /// The text after the word, to its end.
    pub(super) fn rest(&self) -> &'s str {
        &self.text[self.range().end..]
    }

    /// The end of the line's text before the word, without the space after it.
    pub(super) fn line_before(&self) -> &'s str {
        const NEAR: usize = 48;
        let end = self.range().start;
        let mut near = end.saturating_sub(NEAR);
        while !self.text.is_char_boundary(near) {
            near += 1;
        }
        let before = &self.text[near..end];
        let start = before.bytes().rposition(|byte| matches!(byte, b'\n' | b'\r')).map_or(0, |at| at + 1);
        before[start..].trim_end()
    }
}
