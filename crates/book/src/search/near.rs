//! Words that a typed one may have been meant for: those that it begins, and those that a slip or two lead to.

use std::fmt;
use std::sync::LazyLock;

use fst::automaton::Str;
use fst::{Automaton as _, IntoStreamer as _, Map, Streamer as _};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder};

use super::segment::{Bytes, Found, compound};

/// The fewest letters from which a word is completed, and a number or a word behind others; and those from which a word may
/// have one slip and two.
const SHORTEST_BEGINNING: usize = 3;
const SHORTEST_BEHIND_OTHERS: usize = 2;
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;

/// The longest word or text that is repaired, in letters: what it costs grows with them.
const LONGEST: usize = 30;

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

/// Returns true for a syllable of Hangul.
pub fn is_hangul(char: char) -> bool {
    matches!(char, '\u{ac00}'..='\u{d7a3}')
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

/// Words or texts, each with the place of its documents.
pub struct Dictionary(Map<Bytes>);

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Dictionary").field(&self.0.len()).finish()
    }
}

impl Dictionary {
    pub(super) fn new(bytes: Bytes) -> Result<Self, fst::Error> {
        Ok(Self(Map::new(bytes)?))
    }

    /// Looks a word up.
    pub fn get(&self, word: &str) -> Option<Found> {
        self.0.get(word).map(Found::of)
    }

    /// The words that begin with one, nearest first; one that stands `behind_others` may be shorter.
    pub fn begun(&self, word: &str, behind_others: bool) -> Vec<Near> {
        let letters = word.chars().count();
        let is_enough = behind_others || word.starts_with(char::is_numeric);
        if letters < if is_enough { SHORTEST_BEHIND_OTHERS } else { SHORTEST_BEGINNING } {
            return Vec::new();
        }
        let mut near = Vec::new();
        let mut stream = self.0.search(Str::new(word).starts_with()).into_stream();
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

    /// The longest word that begins one: languages that join endings to words have more forms than texts have.
    pub fn beginning(&self, word: &str) -> Option<Near> {
        const BEGINNING: f32 = 0.9;
        let letters = word.chars().count();
        let is_hangul = word.starts_with(is_hangul);
        // A syllable of Hangul is as long as two or three letters.
        let shortest = if is_hangul { 2.max(letters.div_ceil(3)) } else { 4.max((2 * letters).div_ceil(3)) };
        let ends: Vec<(usize, usize)> = word.char_indices().map(|(end, _)| end).enumerate().skip(shortest).collect();
        ends.into_iter().rev().find_map(|(count, end)| {
            let likeness = BEGINNING * (count as f32 / letters as f32).sqrt();
            Some(Near { word: word[..end].to_owned(), found: self.get(&word[..end])?, likeness })
        })
    }

    /// The words that slips lead to.
    pub fn misspelt(&self, slips: &Slips) -> Vec<Near> {
        let mut near = Vec::new();
        let mut stream = self.0.search_with_state(&slips.automaton).into_stream();
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
        let (one, other) = compound(word, |part| self.0.contains_key(part))?;
        let near = |part: &str| Some(Near { word: part.to_owned(), found: self.get(part)?, likeness: LIKENESS });
        Some([near(one)?, near(other)?])
    }
}
