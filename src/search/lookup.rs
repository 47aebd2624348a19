//! Looks the words of a query up in one part of the index.

use std::cell::OnceCell;
use std::collections::HashSet;

use book::search::{Found, Part, Posting, Segment, Slips, WordKind};

use book::vocabulary::MatchKind;

use super::query::Query;

/// A document that has a word of the query, or what stands for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sighting {
    /// The document's number.
    pub(super) document: usize,
    /// The kinds of text that have it, as bits.
    pub(super) kinds: u16,
    /// How rare the word is among the documents.
    pub(super) rarity: f32,
    /// How like the query's it is: 1 for the word itself.
    pub(super) likeness: f32,
    /// True if it is another word than the query's.
    pub(super) is_near: bool,
}

/// What a part of the index has of each word of a query.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    /// For each word its documents; a document may come several times.
    pub(super) sightings: Vec<Vec<Sighting>>,
    /// True for each word that says nothing by itself.
    pub(super) stop_words: Vec<bool>,
    /// The words and stems that were found.
    pub(super) words: Vec<String>,
    /// For each word that was repaired the nearest, with how like it is.
    pub(super) meant: Vec<Option<(f32, String)>>,
}

/// What is known of a word of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Knowledge {
    /// No text has it.
    None,
    /// The lines of programs have it, which have names and pieces of everything. It may be unfinished.
    OfPrograms,
    /// It is a word.
    Known,
}

/// What is known of each word of a query, and what slips make of it, prepared once for all parts of the index.
pub(super) struct Repairs {
    pub(super) knowledge: Vec<Knowledge>,
    slips: Vec<OnceCell<Option<Slips>>>,
}

impl Repairs {
    pub(super) fn new(knowledge: Vec<Knowledge>) -> Self {
        Self { slips: knowledge.iter().map(|_| OnceCell::new()).collect(), knowledge }
    }
}

/// How like a word its stem is, and the word that it makes with its neighbour.
const STEM: f32 = 0.95;
const JOINED: f32 = 0.9;

/// The most words of a query that are repaired, in the languages that a reader most likely writes and in the others: it
/// costs more than looking a word up.
pub(super) const MOST_REPAIRED: usize = 4;
pub(super) const MOST_REPAIRED_IN_OTHERS: usize = 2;

/// How rare a word is that this many of all documents have.
pub(super) fn rarity(count: usize, all: usize) -> f32 {
    let (count, all) = (count as f32, all as f32);
    (1.0 + (all - count + 0.5).max(0.0) / (count + 0.5)).ln()
}

impl Lookup {
    /// Looks up the words of a query as they are.
    pub(super) fn exact(part: &Part, query: &Query<'_>, documents: usize) -> Self {
        let count = query.words.len();
        let mut lookup = Self {
            sightings: vec![Vec::new(); count],
            stop_words: vec![false; count],
            meant: vec![None; count],
            words: Vec::new(),
        };
        for (at, word) in query.words.iter().enumerate() {
            lookup.add(part, at, &word.letters, 1.0, false, documents);
            if let Some(stem) = part.analyzer.stem(word, query.text) {
                lookup.add(part, at, &stem, STEM, false, documents);
            }
            if let Some(joined) = query.joined(at)
                && lookup.add(part, at, &joined, JOINED, false, documents)
            {
                lookup.add(part, at + 1, &joined, JOINED, false, documents);
            }
        }
        lookup
    }

    /// Looks up what words may have been meant for: unknown ones may be misspelt or unfinished, the last unfinished.
    pub(super) fn repair(&mut self, part: &Part, query: &Query<'_>, repairs: &Repairs, most: usize, documents: usize) {
        let last = query.words.len().saturating_sub(1);
        let mut repaired = 0;
        for (at, word) in query.words.iter().enumerate() {
            let is_known = repairs.knowledge[at] == Knowledge::Known;
            if word.kind == WordKind::Piece || is_known && (at != last || self.stop_words[at]) {
                continue;
            }
            repaired += usize::from(!is_known);
            if repaired > most {
                return;
            }
            let before = self.sightings[at].len();
            for (index, layer) in part.layers.iter().enumerate() {
                let segment = &layer.segment;
                let mut near = segment.words.begun(&word.letters, at == last && at > 0);
                if is_known {
                    // It is a word already, and rather that.
                    near.iter_mut().for_each(|near| near.likeness *= UNFINISHED);
                } else if word.kind == WordKind::Spaced && repairs.knowledge[at] == Knowledge::None {
                    let slips = repairs.slips[at].get_or_init(|| Slips::of(&word.letters));
                    near.extend(slips.iter().flat_map(|slips| segment.words.misspelt(slips)));
                    near.extend(segment.words.parts(&word.letters).into_iter().flatten());
                    near.extend(segment.words.beginning(&word.letters));
                }
                for near in near {
                    let sighting = (near.found, near.likeness, true);
                    self.see(part, index, at, sighting, documents);
                    if self.meant[at].as_ref().is_none_or(|(likeness, _)| *likeness < near.likeness) {
                        self.meant[at] = Some((near.likeness, near.word.clone()));
                    }
                    self.words.push(near.word);
                }
            }
            // All that it may have been meant for is as rare as a single word that is in all their texts.
            if word.kind == WordKind::Number {
                let is_code = |sighting: &Sighting| sighting.kinds & (1 << MatchKind::Code as u16) != 0;
                let codes: Vec<Sighting> = self.sightings[at].drain(before..).filter(is_code).collect();
                self.sightings[at].extend(codes);
            }
            let near = &mut self.sightings[at][before..];
            let rarity = rarity(near.iter().map(|sighting| sighting.document).collect::<HashSet<_>>().len(), documents);
            near.iter_mut().for_each(|sighting| sighting.rarity = rarity);
        }
    }

    /// What the part knows of a word. By its stem alone, one of a language that the reader hardly writes is not known:
    /// "permision" has that of the French "permis".
    pub(super) fn knowledge(&self, at: usize, by_stem: bool) -> Knowledge {
        let knowledge = |sighting: &Sighting| match sighting.kinds & !(1 << MatchKind::Example as u16) {
            _ if !by_stem && sighting.likeness < 1.0 => Knowledge::None,
            0 => Knowledge::OfPrograms,
            _ => Knowledge::Known,
        };
        let best = self.sightings[at].iter().map(knowledge).max().unwrap_or(Knowledge::None);
        if self.stop_words[at] { Knowledge::Known } else { best }
    }

    fn add(&mut self, part: &Part, at: usize, word: &str, likeness: f32, is_near: bool, documents: usize) -> bool {
        let mut is_found = false;
        for (index, layer) in part.layers.iter().enumerate() {
            let Some(found) = layer.segment.words.get(word) else { continue };
            is_found = true;
            self.stop_words[at] |= found.is_stop_word && likeness == 1.0;
            self.see(part, index, at, (found, likeness, is_near), documents);
        }
        if is_found {
            self.words.push(word.to_owned());
        }
        is_found
    }

    fn see(
        &mut self,
        part: &Part,
        index: usize,
        at: usize,
        (found, likeness, is_near): (Found, f32, bool),
        all: usize,
    ) {
        let layer = &part.layers[index];
        let segment: &Segment = &layer.segment;
        let rarity = rarity(segment.count(found), all);
        let sightings = segment.postings(found).filter_map(|Posting { document, kinds }| {
            Some(Sighting { document: layer.document(document)?, kinds, rarity, likeness, is_near })
        });
        self.sightings[at].extend(sightings);
    }
}

/// How like a word those are that it begins, if it is one itself.
const UNFINISHED: f32 = 0.5;
