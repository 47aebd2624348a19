//! Facts and words -> messages.

use crate::catalog::{
    Actor, Body, Catalog, Code, Equivalent, EquivalentContext, FallbackReason, Fit, Found, Group, Origin, Outcome,
    Protocol, Reference, Remedy, Retry, SafeRetry, Standing, UnofficialKind,
};
use crate::compare::{Aspect, Comparison};
use crate::failure::shown;
use crate::language::{Direction, Language};
use crate::proto;
use crate::text::{CodeWords, GroupWords, ProtocolWords, Words};

/// One enumeration of the catalog and the same of the API.
macro_rules! same_enum {
    ($name:ident { $($variant:ident),+ $(,)? }) => {
        impl From<$name> for proto::$name {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::$variant,)+
                }
            }
        }

        impl From<proto::$name> for Option<$name> {
            fn from(value: proto::$name) -> Self {
                match value {
                    proto::$name::Unspecified => None,
                    $(proto::$name::$variant => Some($name::$variant),)+
                }
            }
        }
    };
}

same_enum!(Outcome { Success, Intermediate, Redirection, TransientFailure, PermanentFailure });
same_enum!(Retry { NotNeeded, AfterDelay, AfterChange, AfterRestart, Elsewhere, Never });
same_enum!(Actor { Nobody, User, AskingOperator, AnsweringOperator, Recipient });
same_enum!(Standing { Registered, Specified, Experimental, Obsolete, Unofficial, Vendor });
same_enum!(Body { Expected, Optional, None });
same_enum!(SafeRetry { Any, Idempotent, None });
same_enum!(Origin { Library, Application, Both });
same_enum!(EquivalentContext { Gateway, ClientWithoutStatus, SameReply });
same_enum!(UnofficialKind { DotsDropped, RegistryColumn, Software, ListOnly, Errno, DocumentExample });
same_enum!(Fit { Exact, Close, Narrower, Broader, Loose });
same_enum!(Remedy {
    Nothing,
    Proceed,
    Wait,
    CorrectCommand,
    CorrectAddress,
    CorrectMessage,
    Authenticate,
    Encrypt,
    FreeSpace,
    SeekPermission,
    RepairServer,
    UseAnotherServer,
    FollowRedirect,
    CorrectRequest,
    RefreshState,
    SlowDown,
});
same_enum!(Aspect {
    Protocol,
    Meaning,
    Outcome,
    Retry,
    Actor,
    Remedy,
    Phase,
    Class,
    Category,
    Standing,
    Specification,
});

pub(super) fn direction(direction: Direction) -> proto::Direction {
    match direction {
        Direction::LeftToRight => proto::Direction::LeftToRight,
        Direction::RightToLeft => proto::Direction::RightToLeft,
    }
}

pub(super) fn code(code: &Code) -> proto::Code {
    proto::Code {
        id: code.id.to_string(),
        protocol: code.id.protocol.clone(),
        value: code.id.value.clone(),
        symbol: code.symbol.clone().unwrap_or_default(),
        label: code.label.clone(),
        phrase: code.phrase.clone().unwrap_or_default(),
        class: code.class.clone(),
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
        http: code.http.as_ref().map(|http| proto::HttpFacts {
            cacheable: http.cacheable,
            body: proto::Body::from(http.body).into(),
            headers: http.headers.clone(),
            safe_retry: proto::SafeRetry::from(http.safe_retry).into(),
        }),
        origin: code.origin.map(proto::Origin::from).unwrap_or_default().into(),
        detail: code.detail.as_ref().map(|detail| proto::EnhancedFacts {
            detail: detail.id.value.clone(),
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

fn equivalent(equivalent: &Equivalent) -> proto::Equivalent {
    proto::Equivalent {
        code: equivalent.code.to_string(),
        context: proto::EquivalentContext::from(equivalent.context).into(),
        fit: proto::Fit::from(equivalent.fit).into(),
        reference: Some(reference(&equivalent.reference)),
    }
}

pub(super) fn reference(reference: &Reference) -> proto::Reference {
    proto::Reference {
        document: reference.document.clone(),
        section: reference.section.clone().unwrap_or_default(),
        url: reference.url.clone(),
    }
}

pub(super) fn code_text(words: CodeWords, language: &Language) -> proto::CodeText {
    proto::CodeText {
        language_code: language.code.clone(),
        direction: direction(language.direction).into(),
        title: words.title,
        protocol_name: words.protocol_name,
        class_name: words.class_name,
        category_name: words.category_name.unwrap_or_default(),
        description: words.description,
        when: words.when,
        fix: words.fix,
        r#use: words.r#use,
        outcome_name: words.outcome_name,
        retry_name: words.retry_name,
        retry_advice: words.retry_advice,
        actor_name: words.actor_name,
        actor_advice: words.actor_advice,
        remedy_names: words.remedy_names,
        phase_names: words.phase_names,
        standing_name: words.standing_name,
        standing_note: words.standing_note,
        cache_note: words.cache_note.unwrap_or_default(),
        body_note: words.body_note.unwrap_or_default(),
        safe_retry_advice: words.safe_retry_advice.unwrap_or_default(),
        origin_note: words.origin_note.unwrap_or_default(),
        equivalent_notes: words.equivalent_notes,
        class_note: words.class_note.unwrap_or_default(),
    }
}

pub(super) fn comparison(comparison: &Comparison<'_>) -> proto::Comparison {
    let aspects = |list: &[Aspect]| list.iter().map(|aspect| proto::Aspect::from(*aspect).into()).collect();
    let id = |code: Option<&Code>| code.map(|code| code.id.to_string()).unwrap_or_default();
    proto::Comparison {
        differences: aspects(&comparison.differences),
        similarities: aspects(&comparison.similarities),
        not_comparable: aspects(&comparison.not_comparable),
        confused: comparison.confused,
        paired: comparison.paired.is_some(),
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

/// The text without its two sides, which are the codes' own, and without its headings.
pub(super) fn comparison_text(
    comparison: &Comparison<'_>,
    catalog: &Catalog,
    words: &Words<'_>,
) -> proto::ComparisonText {
    let language = words.language();
    let said = words.comparison(comparison, catalog);
    proto::ComparisonText {
        language_code: language.code.clone(),
        direction: direction(language.direction).into(),
        title: said.title,
        summary: said.summary,
        left: None,
        right: None,
        differences: said
            .differences
            .into_iter()
            .map(|difference| proto::DifferenceText {
                aspect: proto::Aspect::from(difference.aspect).into(),
                aspect_name: difference.aspect_name,
                left_value: difference.left_value,
                right_value: difference.right_value,
                sentence: difference.sentence,
            })
            .collect(),
        similarities: said
            .similarities
            .into_iter()
            .map(|similarity| proto::SimilarityText {
                aspect: proto::Aspect::from(similarity.aspect).into(),
                aspect_name: similarity.aspect_name,
                value: similarity.value,
                sentence: similarity.sentence,
            })
            .collect(),
        confusion_note: said.confusion_note.unwrap_or_default(),
        equivalent_notes: said.equivalent_notes,
        pairing_note: said.pairing_note.unwrap_or_default(),
        learn_more: Some(comparison_learn_more(comparison, words)),
        headings: None,
    }
}

/// That a code stands in for another.
pub(super) fn fallback(found: &Found<'_>, words: &Words<'_>) -> Option<proto::Fallback> {
    let fallback = found.fallback.as_ref()?;
    let reason = match fallback.reason {
        FallbackReason::UnregisteredDetail => proto::FallbackReason::UnregisteredDetail,
        FallbackReason::NoClass => proto::FallbackReason::NoClass,
        FallbackReason::NoClassAndUnregisteredDetail => proto::FallbackReason::NoClassAndUnregisteredDetail,
    };
    Some(proto::Fallback {
        asked: shown(&fallback.asked),
        reason: reason.into(),
        note: words.fallback(found.code, fallback),
    })
}

/// Links to codes, with their titles.
fn code_links<'a>(codes: impl IntoIterator<Item = &'a Code>, words: &Words<'_>) -> Vec<proto::CodeLink> {
    let link =
        |code: &Code| proto::CodeLink { id: code.id.to_string(), label: code.label.clone(), title: words.title(code) };
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

/// What to read after one code.
pub(super) fn code_learn_more(code: &Code, catalog: &Catalog, words: &Words<'_>) -> proto::LearnMore {
    let confused: Vec<&Code> = code.confused_with.iter().filter_map(|id| catalog.get(id)).collect();
    let related = code.related.iter().filter(|id| !code.confused_with.contains(id)).filter_map(|id| catalog.get(id));
    proto::LearnMore {
        codes: code_links(confused.iter().copied().chain(related), words),
        pairs: pair_links(confused.iter().map(|other| (code, *other)), words),
        references: code.references.iter().map(reference).collect(),
    }
}

/// What to read after two.
fn comparison_learn_more(comparison: &Comparison<'_>, words: &Words<'_>) -> proto::LearnMore {
    proto::LearnMore {
        codes: code_links(comparison.related_codes.iter().copied(), words),
        pairs: pair_links(comparison.related_pairs.iter().copied(), words),
        references: comparison.references().into_iter().map(reference).collect(),
    }
}

pub(super) fn headings(words: &Words<'_>) -> proto::Headings {
    proto::Headings {
        phrase: words.heading("phrase"),
        class: words.heading("class"),
        description: words.heading("description"),
        when: words.heading("when"),
        fix: words.heading("fix"),
        retry: words.heading("retry"),
        actor: words.heading("actor"),
        differences: words.heading("differences"),
        similarities: words.heading("similarities"),
        r#use: words.heading("use"),
        confusion: words.heading("confusion"),
        learn_more: words.heading("learn-more"),
        related_codes: words.heading("related-codes"),
        related_pairs: words.heading("related-pairs"),
        references: words.heading("references"),
        category: words.heading("category"),
        outcome: words.heading("outcome"),
        standing: words.heading("standing"),
        phases: words.heading("phases"),
        enhanced: words.heading("enhanced"),
        use_code: words.heading("use-code"),
        protocol_facts: words.heading("protocol-facts"),
        equivalents: words.heading("equivalents"),
        basic: words.heading("basic"),
        vendors: words.heading("vendors"),
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
        code_count: count(&|_| true),
        classes: protocol.classes.iter().map(|class| group(class, &|code| code.class == class.id)).collect(),
        categories: protocol
            .categories
            .iter()
            .map(|category| group(category, &|code| code.category.as_ref() == Some(&category.id)))
            .collect(),
        phases: protocol.phases.iter().map(|phase| group(phase, &|code| code.phases.contains(&phase.id))).collect(),
        references: protocol.references.iter().map(reference).collect(),
    }
}

pub(super) fn protocol_text(words: ProtocolWords) -> proto::ProtocolText {
    let groups = |groups: Vec<GroupWords>| {
        groups
            .into_iter()
            .map(|group| proto::GroupText {
                id: group.id,
                name: group.name,
                description: group.description.unwrap_or_default(),
            })
            .collect()
    };
    proto::ProtocolText {
        name: words.name,
        description: words.description,
        classes: groups(words.classes),
        categories: groups(words.categories),
        phases: groups(words.phases),
    }
}
