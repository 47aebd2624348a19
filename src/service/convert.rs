//! Converts facts and words to messages.

use crate::compare::Comparison;
use crate::failure::shown;
use crate::language::{Direction, Language};
use crate::proto;
use crate::text::{CodeWords, SectionItemWords, SectionWords, Words};
use book::catalog::{Catalog, Code, Equivalent, Found, Group, Protocol, Reference};
use book::vocabulary::Aspect;

// Words and enumerations, which have one declaration each: build.rs.
include!(concat!(env!("OUT_DIR"), "/convert.rs"));

pub(super) fn direction(direction: Direction) -> proto::Direction {
    match direction {
        Direction::LeftToRight => proto::Direction::LeftToRight,
        Direction::RightToLeft => proto::Direction::RightToLeft,
    }
}

pub(super) fn code(code: &Code) -> proto::Code {
    let basic = code.detail.iter().flat_map(|detail| &detail.basic);
    proto::Code {
        id: code.id.to_string(),
        protocol_id: code.id.protocol.to_string(),
        value: code.id.value.to_string(),
        number: code.number.map(number),
        range: code
            .range
            .map(|(first, last)| proto::CodeRange { first_number: number(first), last_number: number(last) }),
        symbol: code.symbol.clone().unwrap_or_default(),
        label: code.label.clone(),
        phrase: code.phrase.clone().unwrap_or_default(),
        class_id: code.class.clone().unwrap_or_default(),
        category_id: code.category.clone().unwrap_or_default(),
        outcome: proto::Outcome::from(code.outcome).into(),
        retry: proto::Retry::from(code.retry).into(),
        repeat_safety: proto::RepeatSafety::from(code.repeat_safety).into(),
        retry_delay: code.retry_delay.as_ref().map(|(seconds, document)| retry_delay(*seconds, document)),
        actor: proto::Actor::from(code.actor).into(),
        remedies: code.remedies.iter().map(|remedy| proto::Remedy::from(*remedy).into()).collect(),
        phase_ids: code.phases.clone(),
        standing: proto::Standing::from(code.standing).into(),
        facts: code
            .facts
            .iter()
            .map(|fact| proto::Fact { name: fact.name.clone(), values: fact.values.clone() })
            .collect(),
        equivalents: code.equivalents.iter().chain(&code.enhanced).chain(basic).map(equivalent).collect(),
        related_code_ids: code.related.iter().map(ToString::to_string).collect(),
        confused_code_ids: code.confused_with.iter().map(ToString::to_string).collect(),
        references: code.references.iter().map(reference).collect(),
        examples: code.examples.clone(),
        vendor_meanings: code
            .vendors
            .iter()
            .map(|vendor| proto::VendorMeaning {
                vendor: vendor.vendor.clone(),
                phrase: vendor.phrase.clone().unwrap_or_default(),
                source: vendor.source.clone(),
            })
            .collect(),
        unofficial: code.unofficial.as_ref().map(|unofficial| proto::Unofficial {
            kind: proto::UnofficialKind::from(unofficial.kind).into(),
            stands_for_id: unofficial.stands_for.as_ref().map(ToString::to_string).unwrap_or_default(),
            seen_in: unofficial.seen.clone(),
        }),
        dotted: code.detail.as_ref().map(|detail| proto::DottedFacts {
            detail_value: detail.id.value.to_string(),
            registered_class_ids: detail.classes.clone(),
            text_class_ids: detail.text_classes.clone(),
        }),
    }
}

/// A code's name without its other facts.
pub(super) fn code_name(code: &Code) -> proto::Code {
    proto::Code { id: code.id.to_string(), label: code.label.clone(), ..Default::default() }
}

/// A wait that a document has.
fn retry_delay(seconds: u32, document: &Reference) -> proto::RetryDelay {
    proto::RetryDelay { delay: Some(duration(seconds)), span: None, reference: Some(reference(document)) }
}

pub(super) fn duration(seconds: u32) -> prost_types::Duration {
    prost_types::Duration { seconds: seconds.into(), nanos: 0 }
}

/// The context of codes that appear together in one reply.
const SAME_REPLY: &str = "same-reply";

/// Converts a code's number; all are far below the limit.
fn number(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn equivalent(equivalent: &Equivalent) -> proto::Equivalent {
    proto::Equivalent {
        code_id: equivalent.code.to_string(),
        context_id: equivalent.context.as_ref().map_or(SAME_REPLY, |context| &context.key).to_owned(),
        fit: proto::Fit::from(equivalent.fit).into(),
        reference: Some(reference(&equivalent.reference)),
        is_default: equivalent.is_default,
    }
}

pub(super) fn reference(reference: &Reference) -> proto::Reference {
    proto::Reference {
        document: reference.document.to_string(),
        section: reference.section.as_deref().unwrap_or_default().to_owned(),
        uri: reference.url.to_string(),
    }
}

impl From<SectionWords> for proto::Section {
    fn from(words: SectionWords) -> Self {
        Self {
            kind: proto::SectionKind::from(words.kind).into(),
            heading: words.heading,
            items: words.items.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<SectionItemWords> for proto::SectionItem {
    fn from(words: SectionItemWords) -> Self {
        let SectionItemWords { term, text, quoted, code_id, uri } = words;
        Self { term, text, quoted, code_id, uri }
    }
}

pub(super) fn code_text(words: CodeWords, language: &Language) -> proto::CodeText {
    proto::CodeText {
        language_code: language.code.clone(),
        direction: direction(language.direction).into(),
        ..words.into()
    }
}

pub(super) fn comparison(comparison: &Comparison<'_>) -> proto::Comparison {
    let aspects = |list: &[Aspect]| list.iter().map(|aspect| proto::Aspect::from(*aspect).into()).collect();
    let id = |code: Option<&Code>| code.map(|code| code.id.to_string()).unwrap_or_default();
    proto::Comparison {
        relation: proto::Relation::from(comparison.relation).into(),
        key_differences: aspects(&comparison.key_differences),
        other_differences: aspects(&comparison.other_differences),
        fact_differences: comparison.fact_differences.iter().map(|(fact, _)| fact.name.clone()).collect(),
        similarities: aspects(&comparison.similarities),
        not_comparable: aspects(&comparison.not_comparable),
        left_neighbour_id: id(comparison.left_neighbour),
        right_neighbour_id: id(comparison.right_neighbour),
        related_code_ids: comparison.related_codes.iter().map(|code| code.id.to_string()).collect(),
        related_pairs: comparison
            .related_pairs
            .iter()
            .map(|(left, right)| proto::CodePair { left_id: left.id.to_string(), right_id: right.id.to_string() })
            .collect(),
    }
}

/// The text about both codes, without those of each code and without headings.
pub(super) fn comparison_text(
    comparison: &Comparison<'_>,
    catalog: &Catalog,
    words: &Words<'_>,
) -> proto::ComparisonText {
    let language = words.language();
    proto::ComparisonText {
        language_code: language.code.clone(),
        direction: direction(language.direction).into(),
        learn_more: Some(comparison_learn_more(comparison, catalog, words)),
        ..words.comparison(comparison, catalog).into()
    }
}

/// The requested value, if another code answers for it.
pub(super) fn fallback(found: &Found<'_>, words: &Words<'_>) -> Option<proto::Fallback> {
    let fallback = found.fallback.as_ref()?;
    Some(proto::Fallback {
        asked: shown(&fallback.asked),
        reason: proto::FallbackReason::from(fallback.reason).into(),
        note: words.fallback(found.code, fallback),
    })
}

/// A link to a code, with its title.
fn code_link(code: &Code, catalog: &Catalog, words: &Words<'_>) -> proto::CodeLink {
    proto::CodeLink { id: code.id.to_string(), label: code.label.clone(), title: words.title(code, catalog) }
}

/// Links to codes.
fn code_links<'a>(
    codes: impl IntoIterator<Item = &'a Code>,
    catalog: &Catalog,
    words: &Words<'_>,
) -> Vec<proto::CodeLink> {
    codes.into_iter().map(|code| code_link(code, catalog, words)).collect()
}

/// A pair that people confuse, with its note.
pub(super) fn listed_pair(left: &Code, right: &Code, catalog: &Catalog, words: &Words<'_>) -> proto::ListedPair {
    proto::ListedPair {
        left: Some(code_link(left, catalog, words)),
        right: Some(code_link(right, catalog, words)),
        title: words.pair_link(left, right),
        note: words.pair_note(left, right),
    }
}

/// Links to comparisons.
fn pair_links<'a>(pairs: impl IntoIterator<Item = (&'a Code, &'a Code)>, words: &Words<'_>) -> Vec<proto::PairLink> {
    let link = |(left, right): (&Code, &Code)| proto::PairLink {
        left_id: left.id.to_string(),
        right_id: right.id.to_string(),
        label: words.pair_link(left, right),
    };
    pairs.into_iter().map(link).collect()
}

/// Further reading about two codes.
fn comparison_learn_more(comparison: &Comparison<'_>, catalog: &Catalog, words: &Words<'_>) -> proto::LearnMore {
    proto::LearnMore {
        codes: code_links(comparison.related_codes.iter().copied(), catalog, words),
        pairs: pair_links(comparison.related_pairs.iter().copied(), words),
        references: comparison.references().into_iter().map(reference).collect(),
    }
}

/// A protocol's name without its other facts.
pub(super) fn protocol_name(protocol: &Protocol) -> proto::Protocol {
    proto::Protocol { id: protocol.id.clone(), label: protocol.label.clone(), ..Default::default() }
}

pub(super) fn protocol(protocol: &Protocol) -> proto::Protocol {
    let count = |belongs: &dyn Fn(&Code) -> bool| -> i32 {
        i32::try_from(protocol.codes.iter().filter(|code| code.is_listed() && belongs(code)).count())
            .unwrap_or(i32::MAX)
    };
    let group = |group: &Group, belongs: &dyn Fn(&Code) -> bool| proto::Group {
        id: group.id.clone(),
        phrase: group.phrase.clone().unwrap_or_default(),
        code_count: count(belongs),
        references: group.references.iter().map(reference).collect(),
    };
    proto::Protocol {
        id: protocol.id.clone(),
        label: protocol.label.clone(),
        names: protocol.names.clone(),
        error_domain: protocol.error_domain.clone().unwrap_or_default(),
        subject: proto::Subject::from(protocol.subject).into(),
        code_count: count(&|_| true),
        classes: protocol
            .classes
            .iter()
            .map(|class| group(class, &|code| code.class.as_ref() == Some(&class.id)))
            .collect(),
        categories: protocol
            .categories
            .iter()
            .map(|category| group(category, &|code| code.category.as_ref() == Some(&category.id)))
            .collect(),
        phases: protocol.phases.iter().map(|phase| group(phase, &|code| code.phases.contains(&phase.id))).collect(),
        references: protocol.references.iter().map(reference).collect(),
    }
}
