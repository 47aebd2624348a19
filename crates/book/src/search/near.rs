//! Words that a typed one may have been meant for: those that it begins, and those that a slip or two lead to.

use std::fmt;
use std::sync::LazyLock;

use fst::automaton::Str;
use fst::{Automaton as _, IntoStreamer as _, Streamer as _};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};

use super::segment::{Found, Segment, compound};

/// The fewest letters from which a word is completed, and a number or a word behind others; and those from which a word may
/// have one slip and two.
const SHORTEST_BEGINNING: usize = 3;
const SHORTEST_BEHIND_OTHERS: usize = 2;
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;

/// The longest word that is repaired, in letters: what it costs grows with them.
const LONGEST: usize = 20;

/// The most words that are taken for one.
const MOST: usize = 64;

static SLIPS: LazyLock<[LevenshteinAutomatonBuilder; 2]> =
    LazyLock::new(|| [1, 2].map(|slips| LevenshteinAutomatonBuilder::new(slips, true)));

/// A word that another may have been meant for.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// The word.
    pub word: String,
    /// Where its documents are.
    pub found: Found,
    /// How near it is, below 1.
    pub likeness: f32,
}

/// What slips make of a word, given its number of letters: a letter wrong, missing or too many, or two exchanged. To
/// prepare it costs more than to look it up.
pub struct Slips {
    first: Option<char>,
    automaton: DFA,
}

impl fmt::Debug for Slips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slips").field("first", &self.first).finish_non_exhaustive()
    }
}

impl Slips {
    /// Prepares a word; `None` for one that is too short or too long to be misspelt.
    pub fn of(word: &str) -> Option<Self> {
        let slips = match word.chars().count() {
            TWO_SLIPS..=LONGEST => 2,
            ONE_SLIP..TWO_SLIPS => 1,
            _ => return None,
        };
        Some(Self { first: word.chars().next(), automaton: SLIPS[slips - 1].build_dfa(word) })
    }
}

impl Segment {
    /// The words that begin with one, nearest first; one that stands `behind_others` may be shorter.
    pub fn begun(&self, word: &str, behind_others: bool) -> Vec<Near> {
        let letters = word.chars().count();
        let is_enough = behind_others || word.starts_with(char::is_numeric);
        if letters < if is_enough { SHORTEST_BEHIND_OTHERS } else { SHORTEST_BEGINNING } {
            return Vec::new();
        }
        let mut near = Vec::new();
        let mut stream = self.words().search(Str::new(word).starts_with()).into_stream();
        while let Some((bytes, value)) = stream.next().filter(|_| near.len() < MOST) {
            let Ok(text) = std::str::from_utf8(bytes) else { continue };
            let more = text.chars().count() - letters;
            // More of the word is missing, the less likely it is.
            let likeness = 0.95 * letters as f32 / (letters as f32 + 0.25 * more as f32);
            if more > 0 {
                near.push(Near { word: text.to_owned(), found: Found::of(value), likeness });
            }
        }
        near
    }

    /// The words that slips lead to.
    pub fn misspelt(&self, slips: &Slips) -> Vec<Near> {
        let mut near = Vec::new();
        let mut stream = self.words().search_with_state(&slips.automaton).into_stream();
        while let Some((bytes, value, state)) = stream.next().filter(|_| near.len() < MOST) {
            let (Ok(text), Distance::Exact(distance)) = (std::str::from_utf8(bytes), slips.automaton.distance(state))
            else {
                continue;
            };
            // The first letter is rarely wrong, and a number is never meant.
            let same_first = text.chars().next() == slips.first;
            let likeness = 1.0 - 0.2 * f32::from(distance) - if same_first { 0.0 } else { 0.25 };
            if !text.contains(char::is_numeric) {
                near.push(Near { word: text.to_owned(), found: Found::of(value), likeness });
            }
        }
        near
    }

    /// The two words that a word is made of.
    pub fn parts(&self, word: &str) -> Option<[Near; 2]> {
        const LIKENESS: f32 = 0.8;
        let (one, other) = compound(word, |part| self.words().contains_key(part))?;
        let near = |part: &str| Some(Near { word: part.to_owned(), found: self.get(part)?, likeness: LIKENESS });
        Some([near(one)?, near(other)?])
    }
}
