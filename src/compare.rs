//! Two codes -> what differs and what they share: facts only, no words.

use std::collections::BTreeSet;

use book::catalog::{Catalog, Code, CodeId, Reference};
use book::vocabulary::{Aspect, Fit, Remedy, Word as _};

/// How two codes stand to each other in one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Different,
    Shared,
    NotComparable,
}

/// How two codes relate.
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
    /// Aspects in which one side has no fact, or both have no common scale.
    pub not_comparable: Vec<Aspect>,
    /// Whether people mistake one for the other.
    pub confused: bool,
    /// Whether one is most likely the other, written otherwise.
    pub stands_for: bool,
    /// The basic and the enhanced code, where a document pairs the two: they are no alternatives, but
    /// stand in one reply. And how the enhanced one's meaning lies to the basic one's.
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

/// Pairs of each side that a comparison leads on to, at most.
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

/// The two, where the first is a basic code and the second one of its enhanced ones.
fn paired<'a>(basic: &'a Code, enhanced: &'a Code) -> Option<(&'a Code, &'a Code, Fit)> {
    let pairing = basic.enhanced.iter().find(|pairing| pairing.code == enhanced.id)?;
    Some((basic, enhanced, pairing.fit))
}

/// Whether the first, which nobody defines, most likely stands for the second.
fn stands_for(unofficial: &Code, code: &Code) -> bool {
    unofficial.unofficial.as_ref().is_some_and(|facts| facts.stands_for.as_ref() == Some(&code.id))
}

fn relate(aspect: Aspect, left: &Code, right: &Code) -> Relation {
    let same_protocol = left.id.protocol == right.id.protocol;
    match aspect {
        // Two parts of one reply do not differ in that.
        Aspect::Protocol if paired(left, right).is_some() || paired(right, left).is_some() => Relation::NotComparable,
        Aspect::Protocol => relation(same_protocol),
        // A detail means the same under every class; texts that many codes share say too little.
        Aspect::Meaning if left.words_id() == right.words_id() => Relation::Shared,
        Aspect::Meaning if left.unofficial.is_some() && right.unofficial.is_some() => Relation::NotComparable,
        Aspect::Meaning => Relation::Different,
        Aspect::Outcome => relation(left.outcome == right.outcome),
        Aspect::Retry => relation(left.retry == right.retry),
        Aspect::Actor => relation(left.actor == right.actor),
        // Which of the same remedies is likelier is no difference in what has to be done.
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

/// The remedies in the order of the schema, whatever is likelier.
pub fn remedies(code: &Code) -> Vec<Remedy> {
    Remedy::ALL.iter().copied().filter(|remedy| code.remedies.contains(remedy)).collect()
}

fn relation(shared: bool) -> Relation {
    if shared { Relation::Shared } else { Relation::Different }
}

/// The documents that define a code, whatever the sections; most important first.
pub fn documents(code: &Code) -> Vec<&str> {
    let mut documents: Vec<&str> = Vec::new();
    for reference in &code.references {
        if !documents.contains(&reference.document.as_str()) {
            documents.push(&reference.document);
        }
    }
    documents
}

/// What either names, sorted so that exchanging the sides changes nothing.
fn related_codes<'a>(catalog: &'a Catalog, left: &Code, right: &Code) -> Vec<&'a Code> {
    let named = |code: &Code| -> Vec<CodeId> { code.confused_with.iter().chain(&code.related).cloned().collect() };
    let ids: BTreeSet<CodeId> =
        named(left).into_iter().chain(named(right)).filter(|id| *id != left.id && *id != right.id).collect();
    ids.iter().filter_map(|id| catalog.get(id)).collect()
}

/// The pairs that each side is confused in, the smaller code first, sorted.
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
    /// The documents and sections that define both codes, each once, in the order of
    /// document and section so that exchanging the sides changes nothing.
    pub fn references(&self) -> Vec<&'a Reference> {
        let mut references: Vec<&Reference> = self.left.references.iter().chain(&self.right.references).collect();
        references.sort_by_cached_key(|reference| reference.sort_key());
        references.dedup();
        references
    }
}
