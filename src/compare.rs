//! Compares two codes: their differences and similarities, as facts without words.

use std::collections::BTreeSet;

use book::catalog::{Catalog, Code, CodeId, Reference};
use book::vocabulary::{Aspect, Fit, Remedy, Word as _};

/// The result of comparing two codes in one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Different,
    Shared,
    NotComparable,
}

/// The relation between two codes.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The code on the left.
    pub left: &'a Code,
    /// The code on the right.
    pub right: &'a Code,
    /// Aspects in which they differ.
    pub differences: Vec<Aspect>,
    /// Aspects that both share.
    pub similarities: Vec<Aspect>,
    /// Aspects in which a side has no fact, or the two share no scale.
    pub not_comparable: Vec<Aspect>,
    /// True if people mistake one code for the other.
    pub confused: bool,
    /// True if one code is most likely a different spelling of the other.
    pub stands_for: bool,
    /// The basic code, the enhanced code and the fit between them, if a document pairs the two. Paired codes are not
    /// alternatives: they appear together in one reply.
    pub paired: Option<(&'a Code, &'a Code, Fit)>,
    /// The code that the left one is most often mistaken for.
    pub left_neighbour: Option<&'a Code>,
    /// The code that the right one is most often mistaken for.
    pub right_neighbour: Option<&'a Code>,
    /// Codes to read next, without the two.
    pub related_codes: Vec<&'a Code>,
    /// Pairs to compare next.
    pub related_pairs: Vec<(&'a Code, &'a Code)>,
}

/// The maximum number of further pairs that a comparison suggests for each side.
const PAIRS_OF_EACH_SIDE: usize = 2;

/// Compares two different codes of any protocols.
pub fn compare<'a>(catalog: &'a Catalog, left: &'a Code, right: &'a Code) -> Comparison<'a> {
    let with = |relation| -> Vec<Aspect> {
        Aspect::ALL.iter().copied().filter(|aspect| relate(*aspect, left, right) == relation).collect()
    };
    let neighbour = |code: &'a Code| code.confused_with.first().and_then(|id| catalog.get(id));
    Comparison {
        left,
        right,
        differences: with(Relation::Different),
        similarities: with(Relation::Shared),
        not_comparable: with(Relation::NotComparable),
        confused: left.confused_with.contains(&right.id),
        stands_for: stands_for(left, right) || stands_for(right, left),
        paired: paired(left, right).or_else(|| paired(right, left)),
        left_neighbour: neighbour(left),
        right_neighbour: neighbour(right),
        related_codes: related_codes(catalog, left, right),
        related_pairs: related_pairs(catalog, left, right),
    }
}

/// Returns both codes and their fit if the first is a basic code and the second one of its enhanced codes.
fn paired<'a>(basic: &'a Code, enhanced: &'a Code) -> Option<(&'a Code, &'a Code, Fit)> {
    let pairing = basic.enhanced.iter().find(|pairing| pairing.code == enhanced.id)?;
    Some((basic, enhanced, pairing.fit))
}

/// Returns true if the first code is unofficial and most likely stands for the second.
fn stands_for(unofficial: &Code, code: &Code) -> bool {
    unofficial.unofficial.as_ref().is_some_and(|facts| facts.stands_for.as_ref() == Some(&code.id))
}

fn relate(aspect: Aspect, left: &Code, right: &Code) -> Relation {
    let same_protocol = left.id.protocol == right.id.protocol;
    match aspect {
        // Paired codes are two parts of one reply.
        Aspect::Protocol if paired(left, right).is_some() || paired(right, left).is_some() => Relation::NotComparable,
        Aspect::Protocol => relation(same_protocol),
        // A detail means the same under every class; texts that many codes share say too little.
        Aspect::Meaning if left.words_id() == right.words_id() => Relation::Shared,
        Aspect::Meaning if left.unofficial.is_some() && right.unofficial.is_some() => Relation::NotComparable,
        Aspect::Meaning => Relation::Different,
        Aspect::Outcome => relation(left.outcome == right.outcome),
        Aspect::Retry => relation(left.retry == right.retry),
        Aspect::Actor => relation(left.actor == right.actor),
        // The order of the same remedies is not a difference in what has to be done.
        Aspect::Remedy => relation(remedies(left) == remedies(right)),
        Aspect::Standing => relation(left.standing == right.standing),
        // Phases, classes and categories are the protocol's own scales.
        Aspect::Phase | Aspect::Class | Aspect::Category if !same_protocol => Relation::NotComparable,
        Aspect::Phase if left.phases.is_empty() || right.phases.is_empty() => Relation::NotComparable,
        Aspect::Phase => relation(left.phases == right.phases),
        Aspect::Class if left.class.is_none() || right.class.is_none() => Relation::NotComparable,
        Aspect::Class => relation(left.class == right.class),
        Aspect::Category if left.category.is_none() || right.category.is_none() => Relation::NotComparable,
        Aspect::Category => relation(left.category == right.category),
        Aspect::Specification => {
            let of = |code| documents(code).into_iter().collect::<BTreeSet<_>>();
            let (left, right) = (of(left), of(right));
            if left.is_empty() || right.is_empty() { Relation::NotComparable } else { relation(left == right) }
        }
    }
}

/// The remedies in the order of the schema, not by likelihood.
pub fn remedies(code: &Code) -> Vec<Remedy> {
    Remedy::ALL.iter().copied().filter(|remedy| code.remedies.contains(remedy)).collect()
}

fn relation(shared: bool) -> Relation {
    if shared { Relation::Shared } else { Relation::Different }
}

/// The documents that define a code, without sections, most important first.
pub fn documents(code: &Code) -> Vec<&str> {
    let mut documents: Vec<&str> = Vec::new();
    for reference in &code.references {
        if !documents.contains(&&*reference.document) {
            documents.push(&reference.document);
        }
    }
    documents
}

/// The codes that either side names, sorted so that swapping the sides changes nothing.
fn related_codes<'a>(catalog: &'a Catalog, left: &Code, right: &Code) -> Vec<&'a Code> {
    let named = |code: &Code| -> Vec<CodeId> { code.confused_with.iter().chain(&code.related).cloned().collect() };
    let ids: BTreeSet<CodeId> =
        named(left).into_iter().chain(named(right)).filter(|id| *id != left.id && *id != right.id).collect();
    ids.iter().filter_map(|id| catalog.get(id)).collect()
}

/// The confusing pairs of each side, sorted, with the smaller code of each pair first.
fn related_pairs<'a>(catalog: &'a Catalog, left: &Code, right: &Code) -> Vec<(&'a Code, &'a Code)> {
    let of = |code: &Code, other: &Code| -> Vec<(CodeId, CodeId)> {
        let neighbours = code.confused_with.iter().filter(|id| **id != other.id);
        neighbours
            .take(PAIRS_OF_EACH_SIDE)
            .map(|id| if code.id < *id { (code.id.clone(), id.clone()) } else { (id.clone(), code.id.clone()) })
            .collect()
    };
    let pairs: BTreeSet<(CodeId, CodeId)> = of(left, right).into_iter().chain(of(right, left)).collect();
    pairs.iter().filter_map(|(left, right)| Some((catalog.get(left)?, catalog.get(right)?))).collect()
}

impl<'a> Comparison<'a> {
    /// The documents and sections that define both codes, each once, in the order of document and section so that
    /// swapping the sides changes nothing.
    pub fn references(&self) -> Vec<&'a Reference> {
        let mut references: Vec<&Reference> = self.left.references.iter().chain(&self.right.references).collect();
        references.sort_by_cached_key(|reference| reference.sort_key());
        references.dedup();
        references
    }
}
