//! Converts facts and words to messages.

use crate::compare::Comparison;
use crate::failure::shown;
use crate::language::{Direction, Language};
use crate::proto;
use crate::text::{CodeWords, Words};
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
    proto::Code {
        id: code.id.to_string(),
        protocol: code.id.protocol.to_string(),
        value: code.id.value.to_string(),
        symbol: code.symbol.clone().unwrap_or_default(),
        label: code.label.clone(),
        phrase: code.phrase.clone().unwrap_or_default(),
        class: code.class.clone().unwrap_or_default(),
        category: code.category.clone().unwrap_or_default(),
        outcome: proto::Outcome::from(code.outcome).into(),
        retry: proto::Retry::from(code.retry).into(),
        actor: proto::Actor::from(code.actor).into(),
        remedies: code.remedies.iter().map(|remedy| proto::Remedy::from(*remedy).into()).collect(),
        phases: code.phases.clone(),
        standing: proto::Standing::from(code.standing).into(),
        references: code.references.iter().map(reference).collect(),
        related: code.related.iter().map(ToString::to_string).collect(),
        confused_with: code.confused_with.iter().map(ToString::to_string).collect(),
        enhanced: code.enhanced.iter().map(equivalent).collect(),
        facts: code
            .facts
            .iter()
            .map(|fact| proto::Fact { name: fact.name.clone(), values: fact.values.clone() })
            .collect(),
        number: code.number.map(number),
        range: code.range.map(|(first, last)| proto::CodeRange { first: number(first), last: number(last) }),
        examples: code.examples.clone(),
        detail: code.detail.as_ref().map(|detail| proto::EnhancedFacts {
            detail: detail.id.value.to_string(),
            classes: detail.classes.clone(),
            class_registered: detail.is_registered,
            text_classes: detail.text_classes.clone(),
            basic: detail.basic.iter().map(equivalent).collect(),
        }),
        equivalents: code.equivalents.iter().map(equivalent).collect(),
        vendors: code
            .vendors
            .iter()
            .map(|vendor| proto::Vendor {
                vendor: vendor.vendor.clone(),
                phrase: vendor.phrase.clone().unwrap_or_default(),
                source: vendor.source.clone(),
            })
            .collect(),
        unofficial: code.unofficial.as_ref().map(|unofficial| proto::Unofficial {
            kind: proto::UnofficialKind::from(unofficial.kind).into(),
            stands_for: unofficial.stands_for.as_ref().map(ToString::to_string).unwrap_or_default(),
            seen: unofficial.seen.clone(),
        }),
    }
}

/// The context of codes that appear together in one reply.
const SAME_REPLY: &str = "same-reply";

/// Converts a code's number; all are far below the limit.
fn number(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn equivalent(equivalent: &Equivalent) -> proto::Equivalent {
    proto::Equivalent {
        code: equivalent.code.to_string(),
        context: equivalent.context.as_ref().map_or(SAME_REPLY, |context| &context.key).to_owned(),
        fit: proto::Fit::from(equivalent.fit).into(),
        reference: Some(reference(&equivalent.reference)),
    }
}

pub(super) fn reference(reference: &Reference) -> proto::Reference {
    proto::Reference {
        document: reference.document.to_string(),
        section: reference.section.as_deref().unwrap_or_default().to_owned(),
        url: reference.url.to_string(),
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
        left_neighbour: id(comparison.left_neighbour),
        right_neighbour: id(comparison.right_neighbour),
        related_codes: comparison.related_codes.iter().map(|code| code.id.to_string()).collect(),
        related_pairs: comparison
            .related_pairs
            .iter()
            .map(|(left, right)| proto::CodePair { left: left.id.to_string(), right: right.id.to_string() })
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

/// Links to codes, with their titles.
fn code_links<'a>(
    codes: impl IntoIterator<Item = &'a Code>,
    catalog: &Catalog,
    words: &Words<'_>,
) -> Vec<proto::CodeLink> {
    let link = |code: &Code| proto::CodeLink {
        id: code.id.to_string(),
        label: code.label.clone(),
        title: words.title(code, catalog),
    };
    codes.into_iter().map(link).collect()
}

/// Links to comparisons.
fn pair_links<'a>(pairs: impl IntoIterator<Item = (&'a Code, &'a Code)>, words: &Words<'_>) -> Vec<proto::PairLink> {
    let link = |(left, right): (&Code, &Code)| proto::PairLink {
        left: left.id.to_string(),
        right: right.id.to_string(),
        label: words.pair_link(left, right),
    };
    pairs.into_iter().map(link).collect()
}

/// Further reading about one code.
pub(super) fn code_learn_more(code: &Code, catalog: &Catalog, words: &Words<'_>) -> proto::LearnMore {
    let confused: Vec<&Code> = code.confused_with.iter().filter_map(|id| catalog.get(id)).collect();
    let related = code.related.iter().filter(|id| !code.confused_with.contains(id)).filter_map(|id| catalog.get(id));
    proto::LearnMore {
        codes: code_links(confused.iter().copied().chain(related), catalog, words),
        pairs: pair_links(confused.iter().map(|other| (code, *other)), words),
        references: code.references.iter().map(reference).collect(),
    }
}

/// Further reading about two codes.
fn comparison_learn_more(comparison: &Comparison<'_>, catalog: &Catalog, words: &Words<'_>) -> proto::LearnMore {
    proto::LearnMore {
        codes: code_links(comparison.related_codes.iter().copied(), catalog, words),
        pairs: pair_links(comparison.related_pairs.iter().copied(), words),
        references: comparison.references().into_iter().map(reference).collect(),
    }
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
