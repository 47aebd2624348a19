//! Fluent ids, derived from the names of what they describe, and the list of all that
//! a locale must hold. Nothing outside `text` spells an id; the gate asks here too.

use crate::catalog::{
    Actor, Body, Catalog, CodeId, EquivalentContext, Fit, Origin, Outcome, Remedy, Retry, SafeRetry, Standing,
    UnofficialKind,
};
use crate::replies::{Cause, Suppression};
use std::collections::BTreeSet;
use strum::VariantArray;

/// The attributes of every code's message.
pub const CODE_ATTRIBUTES: [&str; 4] = ["description", "when", "fix", "use"];

/// The headings of a page.
const HEADINGS: [&str; 25] = [
    "vendors",
    "basic",
    "protocol-facts",
    "equivalents",
    "phrase",
    "class",
    "category",
    "outcome",
    "standing",
    "phases",
    "enhanced",
    "description",
    "when",
    "fix",
    "retry",
    "actor",
    "differences",
    "similarities",
    "use",
    "use-code",
    "confusion",
    "learn-more",
    "related-codes",
    "related-pairs",
    "references",
];

/// The headings of a page about a reply, besides those of a page.
const REPLY_HEADINGS: [&str; 9] =
    ["reply-codes", "happened", "customer", "administrator", "avoid", "ask", "suppression", "conflicts", "evidence"];

/// The attributes of every cause's message.
pub const CAUSE_ATTRIBUTES: [&str; 5] = ["happened", "customer", "administrator", "avoid", "ask"];

/// The other messages of explain.ftl, and their variables.
const EXPLANATIONS: [(&str, &[&str]); 19] = [
    ("recipients-many", &["count"]),
    ("confidence-low", &[]),
    ("confidence-medium", &[]),
    ("confidence-high", &[]),
    ("wait-asked-seconds", &["count"]),
    ("wait-asked-minutes", &["count"]),
    ("wait-asked-hours", &["count"]),
    ("wait-specified-seconds", &["count", "reference"]),
    ("wait-specified-minutes", &["count", "reference"]),
    ("wait-specified-hours", &["count", "reference"]),
    ("conflict-classes", &["believed", "doubted"]),
    ("conflict-code-and-words", &["cause", "doubted"]),
    ("conflict-outdated-use", &[]),
    ("conflict-closed-during-data", &[]),
    ("conflict-given-up", &["doubted"]),
    ("conflict-status-and-diagnostic", &["believed", "doubted"]),
    ("evidence-words", &["cause", "quote"]),
    ("evidence-code", &["cause", "code"]),
    ("runner-up", &["cause"]),
];

/// What two codes can differ in: the words of `compare::Aspect`, which the build has not.
const ASPECTS: [&str; 11] = [
    "protocol",
    "meaning",
    "outcome",
    "retry",
    "actor",
    "remedy",
    "phase",
    "class",
    "category",
    "standing",
    "specification",
];

/// The codes that a comparison is about.
const SIDES: &[&str] = &["left", "right"];

/// The messages of compare.ftl with a value, and their variables.
const COMPARISONS: [(&str, &[&str]); 24] = [
    ("similarity-meaning", &["left", "right", "title"]),
    ("compare-title", &["left", "left-title", "right", "right-title"]),
    ("summary-outcome", &["left", "left-title", "right", "right-title"]),
    ("summary-retry", &["left", "left-title", "right", "right-title"]),
    ("summary-actor", &["left", "left-title", "right", "right-title"]),
    ("summary-remedy", &["left", "left-title", "right", "right-title"]),
    ("summary-details", &["left", "left-title", "right", "right-title"]),
    ("difference-protocol", &["left", "left-protocol", "right", "right-protocol"]),
    ("difference-meaning", &["left", "left-title", "right", "right-title"]),
    ("difference-remedy", &["left", "left-remedies", "right", "right-remedies"]),
    ("difference-phase", &["left", "left-phases", "right", "right-phases"]),
    ("difference-class", &["left", "left-class", "right", "right-class"]),
    ("difference-category", &["left", "left-category", "right", "right-category"]),
    ("difference-specification", &["left", "left-references", "right", "right-references"]),
    ("similarity-protocol", &["left", "protocol", "right"]),
    ("similarity-remedy", &["left", "remedies", "right"]),
    ("similarity-phase", &["left", "phases", "right"]),
    ("similarity-class", &["class", "left", "right"]),
    ("similarity-category", &["category", "left", "right"]),
    ("similarity-specification", &["left", "references", "right"]),
    ("neighbours-both", &["left", "left-neighbour", "right", "right-neighbour"]),
    ("neighbours-left", &["left", "left-neighbour", "right"]),
    ("neighbours-right", &["left", "right", "right-neighbour"]),
    ("neighbours-same", &["left", "neighbour", "right"]),
];

/// The messages of errors.ftl, and their variables.
const ERRORS: [(&str, &[&str]); 21] = [
    ("error-unknown-protocol", &["protocol"]),
    ("error-unknown-protocol-near", &["protocol", "suggestions"]),
    ("error-unknown-code", &["protocol", "value"]),
    ("error-unknown-code-near", &["protocol", "suggestions", "value"]),
    ("error-missing-protocol", &["value"]),
    ("error-missing-protocol-near", &["suggestions", "value"]),
    ("error-malformed-id", &["id"]),
    ("error-malformed-enhanced", &["value"]),
    ("error-missing-field", &["field"]),
    ("error-same-code", &["id"]),
    ("error-same-code-fallback", &["asked", "id"]),
    ("error-malformed-language-code", &["language-code"]),
    ("error-page-size-out-of-range", &["maximum", "page-size"]),
    ("error-malformed-page-token", &["page-token"]),
    ("error-page-token-mismatch", &[]),
    ("error-too-many-items", &["count", "maximum"]),
    ("error-unknown-class", &["class", "protocol", "suggestions"]),
    ("error-class-without-protocol", &["class"]),
    ("error-text-too-long", &["count", "maximum"]),
    ("error-unknown-phase", &["phase", "suggestions"]),
    ("error-unknown-enum-value", &["field", "number"]),
];

/// How the catalog names what has no name of its own among the places where a code is seen.
pub const POPULAR_LISTS: &str = "popular lists";

/// What the shared texts of unofficial codes may use.
const UNOFFICIAL: &[&str] = &["code", "seen", "standard", "stands-for"];

/// A message that every locale must hold, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Required {
    /// The file's name: `smtp.ftl`.
    pub file: String,
    /// The message's id.
    pub id: String,
    /// Whether it has a value of its own.
    pub value: bool,
    /// Its attributes.
    pub attributes: Vec<&'static str>,
    /// The variables that the program passes, to its value and to each attribute alike.
    pub variables: &'static [&'static str],
    /// Whether each place uses all of them, as all but shared texts do.
    pub uses_all: bool,
    /// Whether its value is a sentence, which ends in punctuation; attributes always are.
    pub sentence: bool,
}

impl Required {
    /// A name, heading or title.
    fn name(file: &str, id: String) -> Self {
        let file = file.to_owned();
        Self { file, id, value: true, attributes: Vec::new(), variables: &[], uses_all: true, sentence: false }
    }

    /// One or more whole sentences.
    fn sentence(file: &str, id: String, variables: &'static [&'static str]) -> Self {
        Self { variables, sentence: true, ..Self::name(file, id) }
    }

    fn with(self, attributes: &[&'static str]) -> Self {
        Self { attributes: attributes.to_vec(), ..self }
    }

    /// The places in which it says something: its value, as `None`, and its attributes.
    pub fn places(&self) -> impl Iterator<Item = Option<&'static str>> {
        self.value.then_some(None).into_iter().chain(self.attributes.iter().map(|name| Some(*name)))
    }
}

/// Every message that every locale must hold.
pub fn inventory(catalog: &Catalog) -> Vec<Required> {
    let mut list = Vec::new();
    for protocol in catalog.protocols() {
        let file = format!("{}.ftl", protocol.id);
        let name = |id| Required::name(&file, id);
        list.push(name(self::protocol(&protocol.id)).with(&["description"]));
        list.extend(protocol.classes.iter().map(|group| name(class(&protocol.id, &group.id)).with(&["description"])));
        list.extend(
            protocol.categories.iter().map(|group| name(category(&protocol.id, &group.id)).with(&["description"])),
        );
        list.extend(protocol.phases.iter().map(|group| name(phase(&protocol.id, &group.id))));
        // Details of a grammar have one message for all classes, and follow one another.
        let worded = protocol
            .codes
            .iter()
            .filter(|item| item.unofficial.as_ref().is_none_or(|unofficial| unofficial.has_own_words));
        let mut codes: Vec<String> = worded.map(|item| code(item.words_id())).collect();
        codes.dedup();
        list.extend(codes.into_iter().map(|id| name(id).with(&CODE_ATTRIBUTES)));
    }
    list.extend(
        confused_pairs(catalog).into_iter().map(|(one, other)| Required::sentence("pairs.ftl", pair(one, other), &[])),
    );
    labels(&mut list);
    comparisons(&mut list);
    explanations(&mut list);
    list.extend(ERRORS.map(|(id, variables)| Required::sentence("errors.ftl", id.to_owned(), variables)));
    list
}

fn labels(list: &mut Vec<Required>) {
    let name = |id| Required::name("labels.ftl", id);
    list.push(name("language-name".to_owned()));
    list.push(name("popular-lists".to_owned()));
    list.push(Required { variables: &["code", "title"], ..name("code-with-title".to_owned()) });
    list.push(Required { variables: SIDES, ..name("related-pair".to_owned()) });
    list.extend(HEADINGS.iter().map(|word| name(heading(word))));
    list.extend(ASPECTS.iter().map(|word| name(aspect(word))));
    list.extend(Outcome::VARIANTS.iter().map(|value| name(outcome(*value))));
    list.extend(Retry::VARIANTS.iter().map(|value| name(retry(*value)).with(&["advice"])));
    list.extend(Actor::VARIANTS.iter().map(|value| name(actor(*value)).with(&["advice"])));
    list.extend(Remedy::VARIANTS.iter().map(|value| name(remedy(*value))));
    list.extend(Standing::VARIANTS.iter().map(|value| name(standing(*value)).with(&["note"])));
    let sentence = |id, variables| Required::sentence("labels.ftl", id, variables);
    list.extend([true, false].map(|value| sentence(cache(value).to_owned(), &[])));
    list.extend(Body::VARIANTS.iter().map(|value| sentence(body(*value), &[])));
    list.extend(SafeRetry::VARIANTS.iter().map(|value| sentence(safe_retry(*value), &[])));
    list.extend(Origin::VARIANTS.iter().map(|value| sentence(origin(*value), &[])));
    for kind in UnofficialKind::VARIANTS {
        let shared = Required::name("labels.ftl", unofficial(*kind)).with(&CODE_ATTRIBUTES);
        list.push(Required { variables: UNOFFICIAL, uses_all: false, ..shared });
    }
    list.push(sentence("fallback-unregistered-detail".to_owned(), &["asked", "code"]));
    list.push(sentence("fallback-no-class".to_owned(), &["asked", "code"]));
    list.push(sentence("fallback-no-class-and-unregistered-detail".to_owned(), &["asked", "code"]));
    list.push(sentence("class-unregistered".to_owned(), &["classes", "code"]));
    list.push(sentence("class-contested".to_owned(), &["classes", "code"]));
    let fits: Vec<&'static str> = Fit::VARIANTS.iter().map(|fit| fit.word()).collect();
    for context in EquivalentContext::VARIANTS {
        let variables: &[&str] = match context {
            EquivalentContext::SameReply => &["basic", "enhanced"],
            EquivalentContext::Gateway | EquivalentContext::ClientWithoutStatus => &["from", "to"],
        };
        list.push(Required { value: false, ..sentence(equivalent(*context), variables).with(&fits) });
    }
}

fn explanations(list: &mut Vec<Required>) {
    let name = |id| Required::name("explain.ftl", id);
    let sentence = |id, variables| Required::sentence("explain.ftl", id, variables);
    list.extend(Cause::VARIANTS.iter().map(|value| name(cause(*value)).with(&CAUSE_ATTRIBUTES)));
    list.extend(REPLY_HEADINGS.iter().map(|word| name(heading(word))));
    list.extend(Suppression::VARIANTS.iter().map(|value| sentence(suppression(*value), &[])));
    list.extend(EXPLANATIONS.map(|(id, variables)| sentence(id.to_owned(), variables)));
}

fn comparisons(list: &mut Vec<Required>) {
    for (id, variables) in COMPARISONS {
        let sentence = Required::sentence("compare.ftl", id.to_owned(), variables);
        list.push(Required { sentence: id != "compare-title", ..sentence });
    }
    contrasts("outcome", Outcome::VARIANTS.iter().map(|value| value.word()).collect(), list);
    contrasts("retry", Retry::VARIANTS.iter().map(|value| value.word()).collect(), list);
    contrasts("actor", Actor::VARIANTS.iter().map(|value| value.word()).collect(), list);
    contrasts("standing", Standing::VARIANTS.iter().map(|value| value.word()).collect(), list);
}

/// A sentence for every ordered pair of different values, and one for every value shared.
fn contrasts(aspect: &str, values: Vec<&'static str>, list: &mut Vec<Required>) {
    let attributes_only = |id, attributes: &[&'static str]| {
        let sentence = Required::sentence("compare.ftl", id, SIDES);
        Required { value: false, ..sentence }.with(attributes)
    };
    for left in &values {
        let others: Vec<&'static str> = values.iter().copied().filter(|right| right != left).collect();
        list.push(attributes_only(format!("difference-{aspect}-{left}"), &others));
    }
    list.push(attributes_only(format!("similarity-{aspect}"), &values));
}

/// Every pair that people confuse, once, the smaller code first, by the ids of their words.
pub fn confused_pairs(catalog: &Catalog) -> BTreeSet<(&CodeId, &CodeId)> {
    let pairs = catalog.codes().flat_map(|code| {
        let others = code.confused_with.iter().filter_map(|id| catalog.get(id));
        others.map(|other| (code.words_id(), other.words_id()))
    });
    pairs.filter(|(one, other)| one < other).collect()
}

/// `protocol-smtp`.
pub fn protocol(protocol: &str) -> String {
    format!("protocol-{protocol}")
}

/// `smtp-class-5yz`.
pub fn class(protocol: &str, class: &str) -> String {
    format!("{protocol}-class-{class}")
}

/// `smtp-category-x2z`.
pub fn category(protocol: &str, category: &str) -> String {
    format!("{protocol}-category-{category}")
}

/// `smtp-phase-rcpt`.
pub fn phase(protocol: &str, phase: &str) -> String {
    format!("{protocol}-phase-{phase}")
}

/// `smtp-521`: lower case, every other character a hyphen.
pub fn code(id: &CodeId) -> String {
    id.to_string()
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() { char.to_ascii_lowercase() } else { '-' })
        .collect()
}

/// `pair-smtp-450-550`, or `pair-http-404-grpc-5` across protocols; the smaller first.
pub fn pair(one: &CodeId, other: &CodeId) -> String {
    let (first, second) = if one < other { (one, other) } else { (other, one) };
    let second = if first.protocol == second.protocol {
        CodeId { protocol: String::new(), value: second.value.clone() }
    } else {
        second.clone()
    };
    format!("pair-{}-{}", code(first), code(&second).trim_start_matches('-'))
}

/// `heading-fix`.
pub fn heading(word: &str) -> String {
    format!("heading-{word}")
}

/// `aspect-retry`.
pub fn aspect(word: &str) -> String {
    format!("aspect-{word}")
}

/// `outcome-success`.
pub fn outcome(value: Outcome) -> String {
    format!("outcome-{}", value.word())
}

/// `retry-after-delay`.
pub fn retry(value: Retry) -> String {
    format!("retry-{}", value.word())
}

/// `actor-user`.
pub fn actor(value: Actor) -> String {
    format!("actor-{}", value.word())
}

/// `remedy-wait`.
pub fn remedy(value: Remedy) -> String {
    format!("remedy-{}", value.word())
}

/// `cause-mailbox-full`.
pub fn cause(value: Cause) -> String {
    format!("cause-{}", value.word())
}

/// `suppression-after-repeats`.
pub fn suppression(value: Suppression) -> String {
    format!("suppression-{}", value.word())
}

/// `standing-specified`.
pub fn standing(value: Standing) -> String {
    format!("standing-{}", value.word())
}

/// `cache-yes`, `cache-no`.
pub fn cache(cacheable: bool) -> &'static str {
    if cacheable { "cache-yes" } else { "cache-no" }
}

/// `body-expected`.
pub fn body(value: Body) -> String {
    format!("body-{}", value.word())
}

/// `safe-retry-any`.
pub fn safe_retry(value: SafeRetry) -> String {
    format!("safe-retry-{}", value.word())
}

/// `origin-library`.
pub fn origin(value: Origin) -> String {
    format!("origin-{}", value.word())
}

/// `unofficial-dots-dropped`.
pub fn unofficial(value: UnofficialKind) -> String {
    format!("unofficial-{}", value.word())
}

/// `equivalent-gateway`.
pub fn equivalent(value: EquivalentContext) -> String {
    format!("equivalent-{}", value.word())
}

#[cfg(test)]
mod tests {
    use super::{code, pair};
    use crate::catalog::CodeId;

    fn id(text: &str) -> CodeId {
        CodeId::parse(text).expect(text)
    }

    #[test]
    fn ids_come_from_names() {
        assert_eq!(code(&id("smtp-enhanced/X.1.1")), "smtp-enhanced-x-1-1");
        assert_eq!(pair(&id("smtp/550"), &id("smtp/450")), "pair-smtp-450-550");
        assert_eq!(pair(&id("smtp/421"), &id("http/503")), "pair-http-503-smtp-421");
    }
}
