//! Fluent ids, derived from the names of what they describe, and the list of all that
//! a locale must hold. Nothing outside `text` spells an id; the gate asks here too.

use crate::catalog::schema::{Actor, Outcome, Remedy, Retry, Standing};
use crate::catalog::{Catalog, CodeId};
use strum::VariantArray;

/// The attributes of every code's message.
pub const CODE_ATTRIBUTES: [&str; 4] = ["description", "when", "fix", "use"];

/// The messages of labels.ftl that stand for no enumerated value.
const LABELS: [&str; 19] = [
    "language-name",
    "heading-phrase",
    "heading-class",
    "heading-description",
    "heading-when",
    "heading-fix",
    "heading-retry",
    "heading-actor",
    "heading-differences",
    "heading-similarities",
    "heading-use",
    "heading-use-code",
    "heading-confusion",
    "heading-learn-more",
    "heading-related-codes",
    "heading-related-pairs",
    "heading-references",
    "code-with-title",
    "related-pair",
];

/// What two codes can differ in, as ids and sentences name it.
pub const ASPECTS: [&str; 11] = [
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

/// The messages of compare.ftl with a value.
const COMPARISONS: [&str; 23] = [
    "compare-title",
    "summary-outcome",
    "summary-retry",
    "summary-actor",
    "summary-remedy",
    "summary-details",
    "difference-protocol",
    "difference-meaning",
    "difference-remedy",
    "difference-phase",
    "difference-class",
    "difference-category",
    "difference-specification",
    "similarity-protocol",
    "similarity-remedy",
    "similarity-phase",
    "similarity-class",
    "similarity-category",
    "similarity-specification",
    "neighbours-both",
    "neighbours-left",
    "neighbours-right",
    "neighbours-same",
];

/// The messages of errors.ftl.
const ERRORS: [&str; 17] = [
    "error-unknown-protocol",
    "error-unknown-protocol-near",
    "error-unknown-code",
    "error-unknown-code-near",
    "error-missing-protocol",
    "error-missing-protocol-near",
    "error-malformed-id",
    "error-missing-field",
    "error-same-code",
    "error-malformed-language-code",
    "error-page-size-out-of-range",
    "error-malformed-page-token",
    "error-page-token-mismatch",
    "error-too-many-items",
    "error-unknown-class",
    "error-class-without-protocol",
    "error-unknown-enum-value",
];

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
}

/// Every message that every locale must hold.
pub fn inventory(catalog: &Catalog) -> Vec<Required> {
    let mut list = Vec::new();
    let mut add = |file: &str, id: String, value: bool, attributes: &[&'static str]| {
        list.push(Required { file: file.to_owned(), id, value, attributes: attributes.to_vec() });
    };
    for protocol in catalog.protocols() {
        let file = format!("{}.ftl", protocol.id);
        add(&file, self::protocol(&protocol.id), true, &["description"]);
        for group in &protocol.classes {
            add(&file, class(&protocol.id, &group.id), true, &["description"]);
        }
        for group in &protocol.categories {
            add(&file, category(&protocol.id, &group.id), true, &["description"]);
        }
        for group in &protocol.phases {
            add(&file, phase(&protocol.id, &group.id), true, &[]);
        }
        for item in &protocol.codes {
            add(&file, code(&item.id), true, &CODE_ATTRIBUTES);
        }
    }
    for (left, right) in confused_pairs(catalog) {
        add("pairs.ftl", pair(left, right), true, &[]);
    }
    for id in LABELS {
        add("labels.ftl", id.to_owned(), true, &[]);
    }
    for aspect in ASPECTS {
        add("labels.ftl", format!("aspect-{aspect}"), true, &[]);
    }
    for value in Outcome::VARIANTS {
        add("labels.ftl", outcome(*value), true, &[]);
    }
    for value in Retry::VARIANTS {
        add("labels.ftl", retry(*value), true, &["advice"]);
    }
    for value in Actor::VARIANTS {
        add("labels.ftl", actor(*value), true, &["advice"]);
    }
    for value in Remedy::VARIANTS {
        add("labels.ftl", remedy(*value), true, &[]);
    }
    for value in Standing::VARIANTS {
        add("labels.ftl", standing(*value), true, &["note"]);
    }
    for id in COMPARISONS {
        add("compare.ftl", id.to_owned(), true, &[]);
    }
    contrasts("outcome", Outcome::VARIANTS.iter().map(|value| value.word()).collect(), &mut add);
    contrasts("retry", Retry::VARIANTS.iter().map(|value| value.word()).collect(), &mut add);
    contrasts("actor", Actor::VARIANTS.iter().map(|value| value.word()).collect(), &mut add);
    contrasts("standing", Standing::VARIANTS.iter().map(|value| value.word()).collect(), &mut add);
    for id in ERRORS {
        add("errors.ftl", id.to_owned(), true, &[]);
    }
    list
}

/// A sentence for every ordered pair of different values, and one for every value shared.
fn contrasts(aspect: &str, values: Vec<&'static str>, add: &mut impl FnMut(&str, String, bool, &[&'static str])) {
    for left in &values {
        let others: Vec<&'static str> = values.iter().copied().filter(|right| right != left).collect();
        add("compare.ftl", format!("difference-{aspect}-{left}"), false, &others);
    }
    add("compare.ftl", format!("similarity-{aspect}"), false, &values);
}

/// Every pair that people confuse, once, the smaller code first.
pub fn confused_pairs(catalog: &Catalog) -> impl Iterator<Item = (&CodeId, &CodeId)> {
    catalog.codes().flat_map(|code| {
        let later = code.confused_with.iter().filter(|other| code.id < **other);
        later.map(|other| (&code.id, other))
    })
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

/// `standing-specified`.
pub fn standing(value: Standing) -> String {
    format!("standing-{}", value.word())
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
