//! What was found of each code, and its rank.

use book::vocabulary::{MatchKind, Word as _};

use super::Reason;

/// How much a word weighs by the kinds of text that have it: that of the weightiest, and a little for each other.
pub(super) fn kind_weight(kinds: u16) -> f32 {
    let mut missing = 1.0;
    for kind in MatchKind::ALL.iter().filter(|kind| kinds & (1 << **kind as u16) != 0) {
        missing *= 1.0 - weight_of(*kind);
    }
    1.0 - missing
}

fn weight_of(kind: MatchKind) -> f32 {
    match kind {
        MatchKind::Code | MatchKind::Symbol => 0.85,
        MatchKind::Title => 0.75,
        MatchKind::Phrase => 0.7,
        MatchKind::Description => 0.45,
        MatchKind::Cause | MatchKind::Example | MatchKind::When => 0.4,
        MatchKind::Printed | MatchKind::Vendor => 0.3,
        MatchKind::Advice => 0.2,
    }
}

/// The least part of a query, by the weight of its words, that a code has to have; and the part from which on its score
/// may be as low as any.
const LEAST_COVERAGE: f32 = 0.4;
const GOOD_COVERAGE: f32 = 0.75;

/// The least score of a code that has a part of a query only.
const LEAST_OF_A_PART: f32 = 0.38;

/// The least part of a long query that a code has to have where no code has more, and the fewest words of it.
const LITTLE_COVERAGE: f32 = 0.25;
const FEWEST_WORDS: f32 = 2.0;

/// How many codes are found by so little.
const MOST_BY_LITTLE: usize = 5;

/// The least score of a code, and that beside the best.
const LEAST_SCORE: f32 = 0.2;
const LEAST_BESIDE_BEST: f32 = 0.35;

/// How much the words of a query weigh at a code that it names.
const BESIDE_NAME: f32 = 0.1;

/// How much it weighs that other codes name the code.
const NAMED_BY_OTHERS: f32 = 0.25;

/// What a language's texts have of a query.
pub(super) struct Wording<'l> {
    pub(super) score: f32,
    /// The part of the query that they have.
    pub(super) coverage: f32,
    pub(super) language: &'l str,
    pub(super) wire: u16,
    pub(super) spoken: u16,
    /// The kinds that have no word of the query itself.
    pub(super) near: u16,
    /// How many of its words that count they have as they are; of pieces of words, a third each.
    pub(super) words: f32,
}

/// What was found of one code.
#[derive(Clone, Debug, Default)]
struct Candidate {
    words: Said,
    /// Words that have too little of the query, which count where nothing has more.
    little: Said,
    /// The words that name a cause, and what they weigh.
    cause: Option<(f32, String)>,
    /// How surely the text names the code itself.
    name: f32,
}

/// Words of the query in one language and on the wire.
#[derive(Clone, Debug, Default)]
struct Said {
    score: f32,
    language: String,
    /// The kinds of text that have them, and those that have no word of the query itself.
    wire: u16,
    spoken: u16,
    near: u16,
}

impl Said {
    /// Takes words in place of others, if they are better.
    fn take(&mut self, wording: &Wording<'_>) {
        if wording.score <= self.score {
            return;
        }
        self.score = wording.score;
        self.language.clear();
        self.language.push_str(wording.language);
        (self.wire, self.spoken, self.near) = (wording.wire, wording.spoken, wording.near);
    }
}

/// The rank of a code that was found.
struct Rank {
    document: usize,
    score: f32,
    /// The score of its words, without that of its name.
    worded: f32,
    is_named: bool,
}

/// Every document, with what was found of it.
#[derive(Debug)]
pub(super) struct Candidates(Vec<Candidate>);

impl Candidates {
    pub(super) fn new(documents: usize) -> Self {
        Self(vec![Candidate::default(); documents])
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes in what a language's texts have of the query, if that is more than another's.
    pub(super) fn word(&mut self, document: usize, wording: &Wording<'_>) {
        let candidate = &mut self.0[document];
        let least = if wording.coverage < GOOD_COVERAGE { LEAST_OF_A_PART } else { 0.0 };
        if wording.coverage >= LEAST_COVERAGE && wording.score >= least {
            candidate.words.take(wording);
        } else if wording.coverage >= LITTLE_COVERAGE && wording.words >= FEWEST_WORDS {
            candidate.little.take(wording);
        }
    }

    /// Takes in that words of the query name a cause of the code.
    pub(super) fn cause(&mut self, document: usize, weight: f32, words: &str) {
        let candidate = &mut self.0[document];
        if candidate.cause.as_ref().is_none_or(|(known, _)| *known < weight) {
            candidate.cause = Some((weight, words.to_owned()));
        }
    }

    /// Takes in that the query names the code.
    pub(super) fn name(&mut self, document: usize, weight: f32) {
        let candidate = &mut self.0[document];
        candidate.name = candidate.name.max(weight);
    }

    /// The documents that were found, best first; `weight` is how often other codes name the document's.
    pub(super) fn ranked(&self, weight: impl Fn(usize) -> f32) -> Vec<usize> {
        let rank = |(document, candidate): (usize, &Candidate)| {
            let cause = candidate.cause.as_ref().map_or(0.0, |(weight, _)| *weight);
            let (name, worded) = (candidate.name, candidate.words.score + cause);
            let known = NAMED_BY_OTHERS * weight(document);
            // Where the query names codes, what else it says only tells them apart.
            let score = name + if name > 0.0 { BESIDE_NAME * worded } else { worded } + known;
            (name + worded >= LEAST_SCORE).then_some(Rank {
                document,
                score,
                worded: worded + known,
                is_named: name > 0.0,
            })
        };
        let mut ranked: Vec<Rank> = self.0.iter().enumerate().filter_map(rank).collect();
        ranked.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.document.cmp(&other.document)));
        let best = ranked.iter().map(|rank| rank.worded).fold(0.0, f32::max);
        ranked.retain(|rank| rank.is_named || rank.worded >= LEAST_BESIDE_BEST * best);
        if ranked.is_empty() {
            return self.by_little(weight);
        }
        ranked.into_iter().map(|rank| rank.document).collect()
    }

    /// The documents that have a little of the query, best first.
    fn by_little(&self, weight: impl Fn(usize) -> f32) -> Vec<usize> {
        let score = |document: usize| self.0[document].little.score + NAMED_BY_OTHERS * weight(document);
        let mut found: Vec<usize> = (0..self.0.len()).filter(|document| self.0[*document].little.score > 0.0).collect();
        found.sort_by(|one, other| score(*other).total_cmp(&score(*one)).then(one.cmp(other)));
        found.truncate(MOST_BY_LITTLE);
        found
    }

    /// Why a document was found, the weightiest reason first.
    pub(super) fn reasons(&self, document: usize) -> Vec<Reason> {
        let candidate = &self.0[document];
        let is_found_by_little = candidate.words.score == 0.0 && candidate.cause.is_none() && candidate.name == 0.0;
        let said = if is_found_by_little { &candidate.little } else { &candidate.words };
        let mut reasons = Vec::new();
        let reason = |kind, language: &str| Reason {
            kind,
            language: language.to_owned(),
            is_near: said.near & (1 << kind as u16) != 0,
            text: None,
        };
        if candidate.name > 0.0 {
            reasons.push(Reason { is_near: false, ..reason(MatchKind::Code, "") });
        }
        let mut kinds: Vec<MatchKind> = MatchKind::ALL.to_vec();
        kinds.sort_by(|one, other| weight_of(*other).total_cmp(&weight_of(*one)));
        for kind in kinds {
            let has = |kinds: u16| kinds & (1 << kind as u16) != 0;
            let is_told = kind == MatchKind::Code && candidate.name > 0.0;
            if has(said.wire) && !is_told {
                reasons.push(reason(kind, ""));
            }
            if has(said.spoken) {
                reasons.push(reason(kind, &said.language));
            }
        }
        if let Some((_, words)) = &candidate.cause {
            let reason = Reason { text: Some(words.clone()), is_near: false, ..reason(MatchKind::Cause, "") };
            let at = reasons.len().min(1);
            reasons.insert(at, reason);
        }
        reasons
    }
}
