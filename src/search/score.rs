//! How well the texts of a language and of the wire answer a query.

use book::search::{Part, WordKind};
use book::vocabulary::MatchKind;

use super::lookup::{Lookup, Sighting, rarity};
use super::query::Query;
use super::rank::{Candidates, Wording, kind_weight};

/// How much a word weighs that says nothing by itself.
const STOP_WORD: f32 = 0.1;

/// How much a word weighs that no text has, to one that a single text has. Of the pieces of a text without spaces, every
/// other one stands across the words of a sentence that nobody has written yet.
const UNKNOWN_WORD: f32 = 0.35;
const UNKNOWN_PIECE: f32 = 0.15;

/// How much a name weighs of which all words were typed.
const WHOLE_NAME: f32 = 0.4;

/// How much it weighs that one text has all words, and that some are missing.
const TOGETHER: f32 = 0.15;
const MISSING: f32 = 0.8;

/// The kinds of text that say what a code is called. Words scattered over the others meet by chance.
const NAMES: u16 = bit(MatchKind::Code)
    | bit(MatchKind::Symbol)
    | bit(MatchKind::Phrase)
    | bit(MatchKind::Vendor)
    | bit(MatchKind::Title)
    | bit(MatchKind::Cause);

const fn bit(kind: MatchKind) -> u16 {
    1 << kind as u16
}

/// Scores of the documents, for one language after the other.
pub(super) struct Scorer {
    best: Vec<Best>,
    sums: Vec<Sum>,
}

/// Kinds of text, as bits: those of the wire and those of a language.
#[derive(Clone, Copy, Debug, Default)]
struct Kinds {
    wire: u16,
    spoken: u16,
}

impl Kinds {
    fn of(&mut self, is_wire: bool) -> &mut u16 {
        if is_wire { &mut self.wire } else { &mut self.spoken }
    }

    fn all(self) -> u16 {
        self.wire | self.spoken
    }

    fn or(self, other: Self) -> Self {
        Self { wire: self.wire | other.wire, spoken: self.spoken | other.spoken }
    }

    fn and(self, other: Self) -> Self {
        Self { wire: self.wire & other.wire, spoken: self.spoken & other.spoken }
    }
}

/// The best that a document has of one word.
#[derive(Clone, Copy, Default)]
struct Best {
    value: f32,
    coverage: f32,
    exact: Kinds,
    near: Kinds,
}

/// What a document has of all words.
#[derive(Clone, Copy, Default)]
struct Sum {
    value: f32,
    coverage: f32,
    exact: Kinds,
    near: Kinds,
    /// The kinds of text that have every word that counts.
    together: Kinds,
    /// How many words that count it has.
    words: usize,
    /// How many of them as they are; of pieces of words, a third each.
    exact_words: f32,
    /// How many words its phrase or symbol has, and its title.
    phrase: usize,
    title: usize,
}

impl Scorer {
    pub(super) fn new(documents: usize) -> Self {
        Self { best: vec![Best::default(); documents], sums: vec![Sum::default(); documents] }
    }

    /// Takes what a language and the wire have of a query to the candidates, each with its part of the index and what was
    /// looked up there.
    pub(super) fn score(
        &mut self,
        (wire, on_wire): (&Part, &Lookup),
        (part, lookup): (&Part, &Lookup),
        query: &Query<'_>,
        weight: f32,
        candidates: &mut Candidates,
    ) {
        self.sums.fill(Sum::default());
        let words = query.words.len();
        let is_stop_word =
            |at: usize| lookup.stop_words[at] || on_wire.stop_words[at] || is_grammar(&query.words[at].letters);
        let counted = (0..words).filter(|at| !is_stop_word(*at)).count();
        let mut whole = 0.0;
        for at in 0..words {
            // A query of nothing but such words has to be found by them.
            let counts = !is_stop_word(at) || counted == 0;
            whole += self.add([&on_wire.sightings[at], &lookup.sightings[at]], query.words[at].kind, counts);
        }
        if whole == 0.0 {
            return;
        }
        for (document, sum) in self.sums.iter().enumerate().filter(|(_, sum)| sum.words > 0) {
            let found = sum.exact.or(sum.near);
            let is_together = sum.words == counted.max(1) && sum.together.all() != 0;
            if counted > 1 && !is_together && found.all() & NAMES == 0 {
                continue;
            }
            let name = complete(sum.title, words, part, document).max(complete(sum.phrase, words, wire, document));
            let together = if sum.words > 1 { TOGETHER * kind_weight(sum.together.all()) } else { 0.0 };
            let coverage = sum.coverage / whole;
            let found_all = sum.value / whole + WHOLE_NAME * name + together;
            candidates.word(
                document,
                &Wording {
                    score: weight * found_all * (1.0 - MISSING * (1.0 - coverage)),
                    coverage,
                    language: &part.language,
                    wire: found.wire,
                    spoken: found.spoken,
                    near: !sum.exact.all(),
                    words: sum.exact_words,
                },
            );
        }
    }

    /// Adds a word, given where it is on the wire and in the language. Returns what it weighs.
    fn add(&mut self, sightings: [&Vec<Sighting>; 2], kind: WordKind, counts: bool) -> f32 {
        let all = self.sums.len();
        let [on_wire, spoken] = sightings;
        let heaviest = on_wire.iter().chain(spoken).map(|one| one.rarity * one.likeness).fold(0.0, f32::max);
        let unknown = rarity(1, all) * if kind == WordKind::Piece { UNKNOWN_PIECE } else { UNKNOWN_WORD };
        let weight = if heaviest == 0.0 { unknown } else { heaviest } * if counts { 1.0 } else { STOP_WORD };
        self.best.fill(Best::default());
        for (is_wire, sighting) in on_wire.iter().map(|one| (true, one)).chain(spoken.iter().map(|one| (false, one))) {
            let best = &mut self.best[sighting.document];
            // Of two words that are the query's, a common one is less than half of it.
            let part = if sighting.is_near { 1.0 } else { (sighting.rarity / heaviest).min(1.0) };
            let likeness = sighting.likeness * part;
            // A word that is only begun is not missing.
            best.coverage = best.coverage.max(likeness.sqrt());
            best.value = best.value.max(likeness * kind_weight(sighting.kinds));
            *(if sighting.is_near { &mut best.near } else { &mut best.exact }).of(is_wire) |= sighting.kinds;
        }
        for (sum, best) in self.sums.iter_mut().zip(&self.best).filter(|(_, best)| best.value > 0.0) {
            let found = best.exact.or(best.near);
            sum.value += weight * best.value;
            sum.coverage += weight * best.coverage;
            sum.phrase += usize::from(found.wire & (bit(MatchKind::Phrase) | bit(MatchKind::Symbol)) != 0);
            sum.title += usize::from(found.spoken & bit(MatchKind::Title) != 0);
            if counts {
                sum.together = if sum.words == 0 { found } else { sum.together.and(found) };
                sum.exact = sum.exact.or(best.exact);
                sum.near = sum.near.or(best.near);
                sum.words += 1;
                if best.exact.all() & NAMES != 0 {
                    sum.exact_words += if kind == WordKind::Piece { 1.0 / 3.0 } else { 1.0 };
                }
            }
        }
        weight
    }
}

/// Returns true for what joins words in Japanese: pieces of hiragana alone.
fn is_grammar(letters: &str) -> bool {
    letters.chars().all(|char| matches!(char, '\u{3041}'..='\u{309f}'))
}

/// How much of a document's name the words are, and how much of the words its name is, given how many words it has.
fn complete(hits: usize, words: usize, part: &Part, document: usize) -> f32 {
    if hits == 0 {
        return 0.0;
    }
    let lengths = part.layers.iter().filter_map(|layer| Some(layer.segment.name_length(layer.own(document)?)));
    let length = lengths.min().unwrap_or(usize::MAX).max(hits);
    hits as f32 / length as f32 * (hits as f32 / words as f32)
}
