//! Which patterns are tried on which parts of a text: those of whose words a part has one.

use std::collections::BTreeMap;
use std::ops::Range;
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

    /// By pattern: which of the parts of a text in ASCII lower case may match it, as ranges of their indices. Parts ascend
    /// and do not overlap.
    pub(super) fn wanted(&self, lower: &str, parts: &[Range<usize>]) -> Vec<Vec<Range<usize>>> {
        let all = |is_wanted: bool| Vec::from_iter(is_wanted.then_some(0..parts.len()));
        let Some(finder) = self.finder() else { return self.always.iter().map(|_| all(true)).collect() };
        let mut wanted: Vec<Vec<Range<usize>>> = self.always.iter().map(|always| all(*always)).collect();
        // By word: the part behind the last one that has it.
        let mut behind = vec![0; self.patterns.len()];
        let mut part = 0;
        for hit in finder.find_overlapping_iter(lower) {
            part += parts[part..].iter().take_while(|part| part.end < hit.end()).count();
            let Some(place) = parts.get(part) else { break };
            let word = hit.pattern().as_usize();
            if hit.start() >= place.start && std::mem::replace(&mut behind[word], part + 1) <= part {
                self.patterns[word].iter().for_each(|at| add(&mut wanted[*at], part, parts));
            }
        }
        wanted
    }

    fn finder(&self) -> Option<&AhoCorasick> {
        let make = || AhoCorasick::builder().kind(Some(AhoCorasickKind::ContiguousNFA)).build(&self.words).ok();
        self.finder.get_or_init(make).as_ref()
    }
}

/// Adds a part to those that are searched, which it follows or ends.
fn add(wanted: &mut Vec<Range<usize>>, part: usize, parts: &[Range<usize>]) {
    /// The bytes between two parts that are searched in less time than it takes to begin again.
    const GAP: usize = 128;
    match wanted.last_mut() {
        Some(last) if parts[part].start.saturating_sub(parts[last.end - 1].end) <= GAP => last.end = part + 1,
        _ => wanted.push(part..part + 1),
    }
}
