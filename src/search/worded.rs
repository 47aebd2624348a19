//! Codes whose texts have the words of a query.

use std::collections::HashSet;
use std::ops::Range;

use book::search::{Index, Part, Word};

use super::lookup::{Knowledge, Lookup, MOST_REPAIRED, MOST_REPAIRED_IN_OTHERS, Repairs};
use super::query::Query;
use super::rank::Candidates;
use super::score::Scorer;
use super::{Question, whole};

/// Adds the codes that have words of a query; `understood` are the places of those that name a cause, which are not
/// misspelt. Returns the words by which they were found.
pub(super) fn add(
    candidates: &mut Candidates,
    index: &Index,
    query: &Query<'_>,
    question: &Question<'_>,
    understood: &[Range<usize>],
) -> Worded {
    let all = candidates.len();
    let languages = || index.parts().iter().filter(|part| !part.language.is_empty());
    let Some(wire) = index.part("") else { return Worded::default() };
    let exact = |part| Lookup::exact(part, query, all);
    let mut on_wire = exact(wire);
    let mut spoken: Vec<(&Part, f32, Lookup)> = Vec::new();
    for part in languages() {
        spoken.push((part, question.weight(&part.language), exact(part)));
    }
    let names_cause =
        |word: &Word| understood.iter().any(|span| span.start <= word.range.start && word.range.end <= span.end);
    let knowledge: Vec<Knowledge> = (0..query.words.len())
        .map(|at| {
            let own = if names_cause(&query.words[at]) { Knowledge::OfPrograms } else { Knowledge::None };
            let known =
                |(part, _, lookup): &(&Part, f32, Lookup)| lookup.knowledge(at, question.is_likely(&part.language));
            spoken.iter().map(known).fold(own.max(on_wire.knowledge(at, true)), Knowledge::max)
        })
        .collect();
    let repairs = Repairs::new(knowledge);
    on_wire.repair(wire, query, &repairs, MOST_REPAIRED, all);
    for (part, _, lookup) in spoken.iter_mut().filter(|(part, ..)| question.is_likely(&part.language)) {
        lookup.repair(part, query, &repairs, MOST_REPAIRED, all);
    }
    let is_nothing = |lookup: &Lookup| lookup.sightings.iter().all(Vec::is_empty);
    if is_nothing(&on_wire) && spoken.iter().all(|(.., lookup)| is_nothing(lookup)) {
        for (part, _, lookup) in spoken.iter_mut().filter(|(part, ..)| !question.is_likely(&part.language)) {
            lookup.repair(part, query, &repairs, MOST_REPAIRED_IN_OTHERS, all);
        }
    }
    let mut scorer = Scorer::new(all);
    for (part, weight, lookup) in &spoken {
        // What the wire alone has is told with the language asked.
        if *weight == 1.0 || !is_nothing(lookup) {
            scorer.score((wire, &on_wire), (part, lookup), query, *weight, candidates);
        }
    }
    let is_known = repairs.knowledge.iter().all(|knowledge| *knowledge == Knowledge::Known);
    whole::add(candidates, index, query, question, is_known);
    let lookups = || std::iter::once(&on_wire).chain(spoken.iter().map(|(.., lookup)| lookup));
    let meant: Vec<Option<&str>> = (0..query.words.len())
        .map(|at| {
            let best = lookups().filter_map(|lookup| lookup.meant[at].as_ref());
            best.max_by(|one, other| one.0.total_cmp(&other.0))
                .filter(|_| repairs.knowledge[at] == Knowledge::None)
                .map(|(_, word)| word.as_str())
        })
        .collect();
    let corrected = meant.iter().any(Option::is_some).then(|| {
        let words = query.words.iter().zip(&meant).map(|(word, meant)| meant.unwrap_or(&word.letters));
        words.collect::<Vec<_>>().join(" ")
    });
    let words = lookups().flat_map(|lookup| lookup.words.iter().cloned()).collect();
    Worded { words, corrected }
}

/// What words a search went by.
#[derive(Debug, Default)]
pub(super) struct Worded {
    /// The words that were found, and their stems.
    pub(super) words: HashSet<String>,
    /// The query with the nearest words in the place of unknown ones, if it has any.
    pub(super) corrected: Option<String>,
}
