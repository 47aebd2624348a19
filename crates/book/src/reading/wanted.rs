//! Which patterns are tried on a text: those of whose words it has one.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::catalog::ReadPattern;

/// The words of all patterns.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// In ASCII lower case.
    words: Vec<Vec<u8>>,
    /// By word: the places of the patterns that have it.
    patterns: Vec<Vec<usize>>,
    /// By pattern: whether it has no words, and is tried on every text.
    always: Vec<bool>,
    /// Finds them all in one pass. It is made for the first text, as the patterns are.
    finder: OnceLock<Option<AhoCorasick>>,
}

impl Words {
    /// Collects the words of patterns, whose places are those in `patterns`.
    pub(super) fn new<'p>(patterns: impl Iterator<Item = &'p ReadPattern>) -> Self {
        let mut by_word: BTreeMap<&Vec<u8>, Vec<usize>> = BTreeMap::new();
        let mut always = Vec::new();
        for (at, ReadPattern { words: own, .. }) in patterns.enumerate() {
            always.push(own.is_empty());
            for word in own {
                by_word.entry(word).or_default().push(at);
            }
        }
        let (words, patterns) = by_word.into_iter().map(|(word, patterns)| (word.clone(), patterns)).unzip();
        Self { words, patterns, always, finder: OnceLock::new() }
    }

    /// By pattern: whether a text in ASCII lower case may match it.
    pub(super) fn wanted(&self, lower: &str) -> Vec<bool> {
        let mut wanted = self.always.clone();
        let Some(finder) = self.finder() else { return vec![true; wanted.len()] };
        let mut found = vec![false; self.patterns.len()];
        for hit in finder.find_overlapping_iter(lower) {
            let word = hit.pattern().as_usize();
            if !std::mem::replace(&mut found[word], true) {
                self.patterns[word].iter().for_each(|at| wanted[*at] = true);
            }
        }
        wanted
    }

    fn finder(&self) -> Option<&AhoCorasick> {
        let make = || AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(&self.words).ok();
        self.finder.get_or_init(make).as_ref()
    }
}
