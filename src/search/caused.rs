//! Codes that point to a cause that the words of a query name, as the rules about replies know them: "ECONNREFUSED",
//! "user unknown", "Postfach voll".

use std::ops::Range;

use book::catalog::{Catalog, Code};
use book::replies::{Normal, Replies, WrittenCode};
use book::search::{Documents, Word};
use book::vocabulary::{Cause, Strength};

use super::rank::Candidates;

/// How much a cause weighs that a rule is certain of, at a code that is.
const CAUSE: f32 = 0.6;

/// How much less it weighs where the query says more than the cause.
const BESIDE_OTHERS: f32 = 0.6;

/// How much less it weighs at a code that no other code names.
const OBSCURE: f32 = 0.75;

fn weight(strength: Strength) -> f32 {
    match strength {
        Strength::Weak => 0.4,
        Strength::Fair => 0.7,
        Strength::Strong | Strength::Certain => 1.0,
    }
}

/// Adds the codes that point to a cause that a text names. Returns the places of the words that name one.
pub(super) fn add(
    candidates: &mut Candidates,
    catalog: &Catalog,
    documents: &Documents,
    replies: &Replies,
    words: &[Word],
    text: &str,
) -> Vec<Range<usize>> {
    let codes: Vec<(&Code, &str)> = words
        .iter()
        .flat_map(|word| {
            catalog
                .protocols()
                .iter()
                .filter_map(|protocol| Some((catalog.named(&protocol.id, &word.letters)?, word.letters.as_str())))
        })
        .collect();
    let written: Vec<WrittenCode<'_>> =
        codes.iter().map(|(code, value)| WrittenCode { protocol: &code.id.protocol, value }).collect();
    let found = replies.matcher().match_rules(&Normal::new(text), &written, &[]);
    let letters = text.chars().filter(|char| char.is_alphanumeric()).count() as f32;
    let mut causes: Vec<(Cause, f32, &str)> = Vec::new();
    for fired in &found.fired {
        let rule = replies.rule(fired.rule);
        let words = text.get(fired.span.clone()).unwrap_or_default();
        let part = (fired.letters as f32 / letters).min(1.0);
        causes.push((rule.cause, weight(rule.strength) * (1.0 - BESIDE_OTHERS * (1.0 - part)), words));
    }
    for number in (0..documents.len()).filter(|_| !causes.is_empty()) {
        let code = documents.code(number, catalog);
        // Of the many codes that a cause may have, people meet those that others name.
        let known = 1.0 - OBSCURE * (1.0 - documents.weight(number));
        for own in &code.causes {
            for (_, sure, words) in causes.iter().filter(|(cause, ..)| *cause == own.cause) {
                candidates.cause(number, CAUSE * sure * weight(own.strength) * known, words);
            }
        }
    }
    found.fired.into_iter().map(|fired| fired.span).collect()
}
