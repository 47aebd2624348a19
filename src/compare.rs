//! Compares two codes: how they belong together, in what they differ and what they share, as facts without words.

use std::collections::BTreeSet;

use book::catalog::{Catalog, Code, CodeId, Equivalent, Fact, Reference};
use book::vocabulary::{Aspect, Fit, Relation, Remedy, RepeatSafety, Word as _};

/// The result of comparing two codes in one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Likeness {
    Different,
    Shared,
    NotComparable,
    /// Shared, as always within a protocol.
    Trivial,
}

/// The relation between two codes.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The code on the left.
    pub left: &'a Code,
    /// The code on the right.
    pub right: &'a Code,
    /// How they belong together.
    pub relation: Relation,
    /// The basic code, the enhanced code and the fit between them, if a document pairs the two. Paired codes are not
    /// alternatives: they appear together in one reply.
    pub paired: Option<(&'a Code, &'a Code, Fit)>,
    /// The unofficial code and the code that it most likely stands for, if they are such a pair.
    pub stands_for: Option<(&'a Code, &'a Code)>,
    /// Aspects in which they differ and that a reader acts on: at most as many as [`KEY_ASPECTS`].
    pub key_differences: Vec<Aspect>,
    /// The other aspects in which they differ.
    pub other_differences: Vec<Aspect>,
    /// Facts of their protocol in which they differ, of the left and of the right code.
    pub fact_differences: Vec<(&'a Fact, &'a Fact)>,
    /// Aspects that both share.
    pub similarities: Vec<Aspect>,
    /// Aspects in which a side has no fact, or the two share no scale.
    pub not_comparable: Vec<Aspect>,
    /// The code that the left one is most often mistaken for, if the two are unrelated.
    pub left_neighbour: Option<&'a Code>,
    /// The code that the right one is most often mistaken for, if the two are unrelated.
    pub right_neighbour: Option<&'a Code>,
    /// Codes to read next, without the two and without those that the pairs and neighbours name.
    pub related_codes: Vec<&'a Code>,
    /// Pairs to compare next, without those of the neighbours.
    pub related_pairs: Vec<(&'a Code, &'a Code)>,
}

/// The aspects that a reader acts on, in the order in which they matter. Each value of theirs has a sentence.
pub const KEY_ASPECTS: [Aspect; 5] = [Aspect::Outcome, Aspect::Retry, Aspect::Actor, Aspect::Remedy, Aspect::Phase];

/// The maximum number of further pairs that a comparison suggests for each side.
const PAIRS_OF_EACH_SIDE: usize = 2;

/// Compares two different codes of any protocols.
pub fn compare<'a>(catalog: &'a Catalog, left: &'a Code, right: &'a Code) -> Comparison<'a> {
    let with = |likeness| -> Vec<Aspect> {
        Aspect::ALL.iter().copied().filter(|aspect| liken(*aspect, left, right) == likeness).collect()
    };
    let (key_differences, other_differences) =
        with(Likeness::Different).into_iter().partition(|aspect| KEY_ASPECTS.contains(aspect));
    let paired = paired(left, right).or_else(|| paired(right, left));
    let stands_for = stands_for(left, right).or_else(|| stands_for(right, left));
    let relation = if is_confused(catalog, left, right) || is_confused(catalog, right, left) {
        Relation::Confused
    } else if paired.is_some() {
        Relation::SameReply
    } else if stands_for.is_some() {
        Relation::StandsFor
    } else if left.words_id() == right.words_id() {
        Relation::SameDetail
    } else if is_equivalent(left, right) || is_equivalent(right, left) {
        Relation::Equivalent
    } else if left.id.value == right.id.value {
        Relation::SameNumber
    } else {
        Relation::Unrelated
    };
    let neighbour = |code: &Code| match relation {
        Relation::SameNumber | Relation::Unrelated => code.confused_with.first().and_then(|id| catalog.get(id)),
        _ => None,
    };
    let (left_neighbour, right_neighbour) = (neighbour(left), neighbour(right));
    let related_pairs = related_pairs(catalog, left, right, [(left, left_neighbour), (right, right_neighbour)]);
    let named =
        related_pairs.iter().flat_map(|(one, other)| [*one, *other]).chain(left_neighbour).chain(right_neighbour);
    let named: BTreeSet<&CodeId> = named.chain([left, right]).map(|code| &code.id).collect();
    Comparison {
        left,
        right,
        relation,
        paired,
        stands_for,
        key_differences,
        other_differences,
        fact_differences: fact_differences(left, right),
        similarities: with(Likeness::Shared),
        not_comparable: with(Likeness::NotComparable),
        left_neighbour,
        right_neighbour,
        related_codes: related_codes(catalog, left, right, &named),
        related_pairs,
    }
}

/// Returns true if people confuse the two, or the first and the second's detail under another class: the note on the pair
/// is about the details.
fn is_confused(catalog: &Catalog, code: &Code, other: &Code) -> bool {
    let words = |id: &CodeId| catalog.get(id).map(Code::words_id);
    code.confused_with.iter().any(|id| *id == other.id || words(id) == Some(other.words_id()))
}

/// Returns both codes and their fit if the first is a basic code and the second one of its enhanced codes.
fn paired<'a>(basic: &'a Code, enhanced: &'a Code) -> Option<(&'a Code, &'a Code, Fit)> {
    let pairing = basic.enhanced.iter().find(|pairing| pairing.code == enhanced.id)?;
    Some((basic, enhanced, pairing.fit))
}

/// Returns both codes if the first is unofficial and most likely stands for the second.
fn stands_for<'a>(unofficial: &'a Code, code: &'a Code) -> Option<(&'a Code, &'a Code)> {
    let facts = unofficial.unofficial.as_ref()?;
    (facts.stands_for.as_ref() == Some(&code.id)).then_some((unofficial, code))
}

/// Returns true if the first code names the second as an equivalent that says more than the outcome.
fn is_equivalent(code: &Code, other: &Code) -> bool {
    let says = |equivalent: &Equivalent| equivalent.code == other.id && equivalent.fit != Fit::Loose;
    code.equivalents.iter().any(says)
}

fn liken(aspect: Aspect, left: &Code, right: &Code) -> Likeness {
    let same_protocol = left.id.protocol == right.id.protocol;
    match aspect {
        Aspect::Protocol if same_protocol => Likeness::Trivial,
        Aspect::Protocol => Likeness::Different,
        Aspect::Outcome => likeness(left.outcome == right.outcome),
        Aspect::Retry => likeness(left.retry == right.retry),
        // Where nothing is repeated, the advice on trying again has said so.
        Aspect::RepeatSafety if [left, right].iter().any(|code| code.repeat_safety == RepeatSafety::None) => {
            Likeness::NotComparable
        }
        Aspect::RepeatSafety => likeness(left.repeat_safety == right.repeat_safety),
        Aspect::Actor => likeness(left.actor == right.actor),
        // The order of the same remedies is not a difference in what has to be done.
        Aspect::Remedy => likeness(remedies(left) == remedies(right)),
        Aspect::Standing => likeness(left.standing == right.standing),
        // Phases, classes and categories are the protocol's own scales.
        Aspect::Phase | Aspect::Class | Aspect::Category if !same_protocol => Likeness::NotComparable,
        Aspect::Phase if left.phases.is_empty() || right.phases.is_empty() => Likeness::NotComparable,
        Aspect::Phase => likeness(left.phases == right.phases),
        Aspect::Class if left.class.is_none() || right.class.is_none() => Likeness::NotComparable,
        Aspect::Class => likeness(left.class == right.class),
        Aspect::Category if left.category.is_none() || right.category.is_none() => Likeness::NotComparable,
        Aspect::Category => likeness(left.category == right.category),
        Aspect::Specification => {
            let of = |code| documents(code).into_iter().collect::<BTreeSet<_>>();
            let (left, right) = (of(left), of(right));
            if left.is_empty() || right.is_empty() { Likeness::NotComparable } else { likeness(left == right) }
        }
    }
}

fn likeness(shared: bool) -> Likeness {
    if shared { Likeness::Shared } else { Likeness::Different }
}

/// The facts with words that both codes have, with different values. Facts belong to one protocol.
fn fact_differences<'a>(left: &'a Code, right: &'a Code) -> Vec<(&'a Fact, &'a Fact)> {
    if left.id.protocol != right.id.protocol {
        return Vec::new();
    }
    let other = |fact: &Fact| right.facts.iter().find(|other| other.name == fact.name);
    let pairs = left.facts.iter().filter_map(|fact| Some((fact, other(fact)?)));
    pairs.filter(|(one, other)| one.has_words && one.values != other.values).collect()
}

/// The remedies in the order of the schema, not by likelihood.
pub fn remedies(code: &Code) -> Vec<Remedy> {
    Remedy::ALL.iter().copied().filter(|remedy| code.remedies.contains(remedy)).collect()
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

/// The codes that either side names, without those named elsewhere, sorted so that swapping the sides changes nothing.
fn related_codes<'a>(catalog: &'a Catalog, left: &Code, right: &Code, named: &BTreeSet<&CodeId>) -> Vec<&'a Code> {
    let all = [left, right].into_iter().flat_map(|code| code.confused_with.iter().chain(&code.related));
    let ids: BTreeSet<&CodeId> = all.filter(|id| !named.contains(id)).collect();
    ids.into_iter().filter_map(|id| catalog.get(id)).collect()
}

/// The confusing pairs of each side, without the two and without the neighbours, sorted, with the smaller code of each
/// pair first.
fn related_pairs<'a>(
    catalog: &'a Catalog,
    left: &Code,
    right: &Code,
    neighbours: [(&Code, Option<&Code>); 2],
) -> Vec<(&'a Code, &'a Code)> {
    fn in_order<'i>(one: &'i CodeId, other: &'i CodeId) -> (&'i CodeId, &'i CodeId) {
        if one < other { (one, other) } else { (other, one) }
    }
    let mut told: Vec<(&CodeId, &CodeId)> = vec![in_order(&left.id, &right.id)];
    told.extend(neighbours.iter().filter_map(|(code, neighbour)| Some(in_order(&code.id, &(*neighbour)?.id))));
    let mut pairs: BTreeSet<(&CodeId, &CodeId)> = BTreeSet::new();
    for code in [left, right] {
        let own = code.confused_with.iter().map(|id| in_order(&code.id, id));
        pairs.extend(own.filter(|pair| !told.contains(pair)).take(PAIRS_OF_EACH_SIDE));
    }
    pairs.into_iter().filter_map(|(left, right)| Some((catalog.get(left)?, catalog.get(right)?))).collect()
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
