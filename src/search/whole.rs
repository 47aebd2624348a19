//! Codes of which a short text is the query as a whole: a title, what people type in its place, a phrase, what programs
//! print. In scripts without spaces this alone forgives a wrong letter.

use book::search::{Dictionary, Found, Index, Part, Slips, Word, WordKind, is_hangul, whole};

use super::Question;
use super::query::Query;
use super::rank::{Candidates, Wording};

/// How much a text weighs that the query is.
const WHOLE: f32 = 1.6;

/// How like the query a text is that it begins.
const BEGUN: f32 = 0.75;

/// The fewest letters that begin a text, and those of scripts whose letters are syllables or words.
const SHORTEST_BEGINNING: usize = 5;
const SHORTEST_OF_SYLLABLES: usize = 2;

/// Adds the codes of which a text is the query or, in the languages that a reader most likely writes, what the query may
/// have been meant for. Where texts have all of its words, `is_known`, none of them is misspelt.
pub(super) fn add(
    candidates: &mut Candidates,
    index: &Index,
    query: &Query<'_>,
    question: &Question<'_>,
    is_known: bool,
) {
    let Some(typed) = whole(query.text) else { return };
    let slips = if is_known { None } else { Slips::of(&typed) };
    let is_of_syllables = |word: &Word| word.kind == WordKind::Piece || word.letters.starts_with(is_hangul);
    let shortest = if query.words.iter().any(is_of_syllables) { SHORTEST_OF_SYLLABLES } else { SHORTEST_BEGINNING };
    let is_beginning = typed.chars().count() >= shortest;
    for part in index.parts() {
        let weight = WHOLE * question.weight(&part.language);
        for layer in 0..part.layers.len() {
            let texts: &Dictionary = &part.layers[layer].segment.wholes;
            if let Some(found) = texts.get(&typed) {
                see(candidates, part, layer, found, weight, false);
            }
            if !question.is_likely(&part.language) {
                continue;
            }
            let begun = if is_beginning { texts.begun(&typed, false) } else { Vec::new() };
            let begun = begun.into_iter().map(|near| (near.found, BEGUN * near.likeness));
            let meant = slips.iter().flat_map(|slips| texts.misspelt(slips));
            for (found, likeness) in begun.chain(meant.map(|near| (near.found, near.likeness))) {
                see(candidates, part, layer, found, weight * likeness, true);
            }
        }
    }
}

/// Adds the documents of a text that was found in a layer of a part.
fn see(candidates: &mut Candidates, part: &Part, layer: usize, found: Found, score: f32, is_near: bool) {
    let layer = &part.layers[layer];
    for posting in layer.segment.postings(found) {
        let Some(document) = layer.document(posting.document) else { continue };
        let (wire, spoken) = if part.language.is_empty() { (posting.kinds, 0) } else { (0, posting.kinds) };
        let near = if is_near { posting.kinds } else { 0 };
        let language = &part.language;
        candidates.word(document, &Wording { score, coverage: 1.0, language, wire, spoken, near, words: 1.0 });
    }
}
