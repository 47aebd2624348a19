//! Words about two codes together; those about each are its [`CodeWords`](super::CodeWords).

use book::catalog::{Catalog, Code};
use book::inventory::messages::{
    COMPARE_TITLE, NEIGHBOURS_BOTH, NEIGHBOURS_LEFT, NEIGHBOURS_RIGHT, NEIGHBOURS_SAME, RELATED_PAIR, SAME_REPLY,
    SUMMARY_ACTOR, SUMMARY_DETAILS, SUMMARY_OUTCOME, SUMMARY_REMEDY, SUMMARY_RETRY,
};
use book::inventory::{Message, ids, variable};
use book::vocabulary::{Aspect, Word as _};

use super::list::Joint;
use super::{ComparisonWords, DifferenceWords, SimilarityWords, Words};
use crate::compare::{Comparison, documents, remedies};

impl Words<'_> {
    /// Everything a reader is told about two codes together.
    pub fn comparison(&self, comparison: &Comparison<'_>, catalog: &Catalog) -> ComparisonWords {
        let Comparison { left, right, .. } = *comparison;
        ComparisonWords {
            title: self.titled(COMPARE_TITLE, left, right),
            summary: self.titled(summary(comparison), left, right),
            differences: comparison.differences.iter().map(|aspect| self.difference(*aspect, left, right)).collect(),
            similarities: comparison.similarities.iter().map(|aspect| self.similarity(*aspect, left, right)).collect(),
            confusion_note: self.confusion_note(comparison).unwrap_or_default(),
            equivalent_notes: self.equivalent_notes(left, right, catalog),
            pairing_note: comparison.paired.map_or_else(String::new, |(basic, enhanced, fit)| {
                let labels: [(&str, &str); 2] = [("basic", &basic.label), ("enhanced", &enhanced.label)];
                self.attribute(SAME_REPLY.id, fit.word(), &labels)
            }),
        }
    }

    /// The mappings between the two, in an order that does not depend on the sides.
    fn equivalent_notes(&self, left: &Code, right: &Code, catalog: &Catalog) -> Vec<String> {
        let (first, second) = if left.id < right.id { (left, right) } else { (right, left) };
        let mut notes = self.equivalents(first, |equivalent| equivalent.code == second.id, catalog);
        notes.extend(self.equivalents(second, |equivalent| equivalent.code == first.id, catalog));
        notes
    }

    /// The text of a link to the comparison of two codes.
    pub fn pair_link(&self, left: &Code, right: &Code) -> String {
        self.message(RELATED_PAIR, &[("left", &left.label), ("right", &right.label)])
    }

    /// The heading of a section: `heading("fix")` stands above [`CodeWords::fix`](super::CodeWords::fix).
    pub fn heading(&self, name: &str) -> String {
        self.named(&ids::heading(name), &[])
    }

    fn titled(&self, message: Message, left: &Code, right: &Code) -> String {
        let (left_title, right_title) = (self.title(left), self.title(right));
        self.message(
            message,
            &[
                ("left", &left.label),
                ("left-title", &left_title),
                ("right", &right.label),
                ("right-title", &right_title),
            ],
        )
    }

    fn difference(&self, aspect: Aspect, left: &Code, right: &Code) -> DifferenceWords {
        let (left_value, right_value) = (self.value(aspect, left), self.value(aspect, right));
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        let sentence = match contrast(aspect, left).zip(contrast(aspect, right)) {
            Some((one, other)) => self.attribute(&ids::contrast(aspect, one), other, &labels),
            None => {
                let variable = variable(aspect);
                let names = (format!("left-{variable}"), format!("right-{variable}"));
                let values = [(names.0.as_str(), left_value.as_str()), (names.1.as_str(), right_value.as_str())];
                self.named(&ids::difference(aspect), &[labels, values].concat())
            }
        };
        DifferenceWords { aspect, aspect_name: self.word(aspect), left_value, right_value, sentence }
    }

    fn similarity(&self, aspect: Aspect, left: &Code, right: &Code) -> SimilarityWords {
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        let id = ids::similarity(aspect);
        let (value, sentence) = match contrast(aspect, left) {
            Some(shared) => (self.value(aspect, left), self.attribute(&id, shared, &labels)),
            None => {
                // Both sides have the same of these, but each in an order of its own.
                let value = match aspect {
                    Aspect::Specification => {
                        let mut documents = documents(left);
                        documents.sort_unstable();
                        self.list(Joint::And, &documents)
                    }
                    Aspect::Remedy => self.list(Joint::Or, &self.remedies(&remedies(left))),
                    _ => self.value(aspect, left),
                };
                let sentence = self.named(&id, &[labels[0], labels[1], (variable(aspect), &value)]);
                (value, sentence)
            }
        };
        SimilarityWords { aspect, aspect_name: self.word(aspect), value, sentence }
    }

    /// The value of one aspect, for a table or a sentence.
    fn value(&self, aspect: Aspect, code: &Code) -> String {
        match aspect {
            Aspect::Protocol => self.named(&ids::protocol(&code.id.protocol), &[]),
            Aspect::Meaning => self.title(code),
            Aspect::Outcome => self.word(code.outcome),
            Aspect::Retry => self.word(code.retry),
            Aspect::Actor => self.word(code.actor),
            Aspect::Remedy => self.list(Joint::Or, &self.remedies(&code.remedies)),
            Aspect::Phase => self.list(Joint::Or, &self.phases(code)),
            Aspect::Class => self.class(code).unwrap_or_default(),
            Aspect::Category => self.category(code).unwrap_or_default(),
            Aspect::Standing => self.word(code.standing),
            Aspect::Specification => self.list(Joint::And, &documents(code)),
        }
    }

    fn confusion_note(&self, comparison: &Comparison<'_>) -> Option<String> {
        let Comparison { left, right, .. } = *comparison;
        if comparison.confused {
            return Some(self.named(&ids::pair(left.words_id(), right.words_id()), &[]));
        }
        // Two parts of one reply, or two spellings of one code, are not for telling apart.
        if comparison.paired.is_some() || comparison.stands_for {
            return None;
        }
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        let say = |message, more: &[(&str, &str)]| Some(self.message(message, &[&labels, more].concat()));
        match (comparison.left_neighbour, comparison.right_neighbour) {
            (Some(one), Some(other)) if one.id == other.id => say(NEIGHBOURS_SAME, &[("neighbour", &one.label)]),
            (Some(one), Some(other)) => {
                say(NEIGHBOURS_BOTH, &[("left-neighbour", &one.label), ("right-neighbour", &other.label)])
            }
            (Some(one), None) => say(NEIGHBOURS_LEFT, &[("left-neighbour", &one.label)]),
            (None, Some(other)) => say(NEIGHBOURS_RIGHT, &[("right-neighbour", &other.label)]),
            (None, None) => None,
        }
    }
}

/// A code's value in an aspect that has a sentence for every pair of values.
fn contrast(aspect: Aspect, code: &Code) -> Option<&'static str> {
    match aspect {
        Aspect::Outcome => Some(code.outcome.word()),
        Aspect::Retry => Some(code.retry.word()),
        Aspect::Actor => Some(code.actor.word()),
        Aspect::Standing => Some(code.standing.word()),
        _ => None,
    }
}

/// The summary, by the first level on which the two differ.
fn summary(comparison: &Comparison<'_>) -> Message {
    let differ = |aspect| comparison.differences.contains(&aspect);
    if differ(Aspect::Outcome) {
        SUMMARY_OUTCOME
    } else if differ(Aspect::Retry) {
        SUMMARY_RETRY
    } else if differ(Aspect::Actor) {
        SUMMARY_ACTOR
    } else if differ(Aspect::Remedy) {
        SUMMARY_REMEDY
    } else {
        SUMMARY_DETAILS
    }
}
