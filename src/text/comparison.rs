//! What a person reads about two codes.

use super::list::Joint;
use super::{Words, ids};
use crate::catalog::{Catalog, Code, EquivalentContext};
use crate::compare::{Aspect, Comparison, documents, remedies};

/// The words about two codes together; those about each are its [`CodeWords`](super::CodeWords).
/// Every field is a whole text of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of ComparisonText, documented in the API")]
pub struct ComparisonWords {
    pub title: String,
    pub summary: String,
    pub differences: Vec<DifferenceWords>,
    pub similarities: Vec<SimilarityWords>,
    pub confusion_note: Option<String>,
    pub equivalent_notes: Vec<String>,
    pub pairing_note: Option<String>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of DifferenceText, documented in the API")]
pub struct DifferenceWords {
    pub aspect: Aspect,
    pub aspect_name: String,
    pub left_value: String,
    pub right_value: String,
    pub sentence: String,
}

/// One thing both codes share.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of SimilarityText, documented in the API")]
pub struct SimilarityWords {
    pub aspect: Aspect,
    pub aspect_name: String,
    pub value: String,
    pub sentence: String,
}

impl Words<'_> {
    /// What is to be read about two codes together.
    pub fn comparison(&self, comparison: &Comparison<'_>, catalog: &Catalog) -> ComparisonWords {
        let Comparison { left, right, .. } = *comparison;
        ComparisonWords {
            title: self.titled("compare-title", left, right),
            summary: self.titled(summary_id(comparison), left, right),
            differences: comparison.differences.iter().map(|aspect| self.difference(*aspect, left, right)).collect(),
            similarities: comparison.similarities.iter().map(|aspect| self.similarity(*aspect, left, right)).collect(),
            confusion_note: self.confusion_note(comparison),
            equivalent_notes: self.equivalent_notes(left, right, catalog),
            pairing_note: comparison.paired.map(|(basic, enhanced, fit)| {
                let id = ids::equivalent(EquivalentContext::SameReply);
                self.attribute(&id, fit.word(), &[("basic", &basic.label), ("enhanced", &enhanced.label)])
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
        self.message("related-pair", &[("left", &left.label), ("right", &right.label)])
    }

    /// A heading of a page: `heading("fix")` is the one over [`CodeWords::fix`](super::CodeWords::fix).
    pub fn heading(&self, name: &str) -> String {
        self.message(&ids::heading(name), &[])
    }

    fn titled(&self, id: &str, left: &Code, right: &Code) -> String {
        let (left_title, right_title) = (self.title(left), self.title(right));
        self.message(
            id,
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
        let word = aspect.word();
        let sentence = match Contrast::of(aspect, left, right) {
            Some(Contrast { left: one, right: other }) => self.attribute(
                &format!("difference-{word}-{one}"),
                other,
                &[("left", &left.label), ("right", &right.label)],
            ),
            None => {
                let variable = variable(aspect);
                self.message(
                    &format!("difference-{word}"),
                    &[
                        ("left", &left.label),
                        ("right", &right.label),
                        (&format!("left-{variable}"), &left_value),
                        (&format!("right-{variable}"), &right_value),
                    ],
                )
            }
        };
        DifferenceWords { aspect, aspect_name: self.aspect(aspect), left_value, right_value, sentence }
    }

    fn similarity(&self, aspect: Aspect, left: &Code, right: &Code) -> SimilarityWords {
        let word = aspect.word();
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        let (value, sentence) = match Contrast::of(aspect, left, right) {
            Some(contrast) => {
                (self.value(aspect, left), self.attribute(&format!("similarity-{word}"), contrast.left, &labels))
            }
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
                let argument = (variable(aspect), value.as_str());
                let sentence = self.message(&format!("similarity-{word}"), &[labels[0], labels[1], argument]);
                (value, sentence)
            }
        };
        SimilarityWords { aspect, aspect_name: self.aspect(aspect), value, sentence }
    }

    fn aspect(&self, aspect: Aspect) -> String {
        self.message(&ids::aspect(aspect.word()), &[])
    }

    /// What a code has in one aspect, as it stands in a table or in a sentence.
    fn value(&self, aspect: Aspect, code: &Code) -> String {
        match aspect {
            Aspect::Protocol => self.message(&ids::protocol(&code.id.protocol), &[]),
            Aspect::Meaning => self.title(code),
            Aspect::Outcome => self.message(&ids::outcome(code.outcome), &[]),
            Aspect::Retry => self.message(&ids::retry(code.retry), &[]),
            Aspect::Actor => self.message(&ids::actor(code.actor), &[]),
            Aspect::Remedy => self.list(Joint::Or, &self.remedies(&code.remedies)),
            Aspect::Phase => self.list(Joint::Or, &self.phases(code)),
            Aspect::Class => self.class(code),
            Aspect::Category => self.category(code).unwrap_or_default(),
            Aspect::Standing => self.message(&ids::standing(code.standing), &[]),
            Aspect::Specification => self.list(Joint::And, &documents(code)),
        }
    }

    fn confusion_note(&self, comparison: &Comparison<'_>) -> Option<String> {
        let Comparison { left, right, .. } = *comparison;
        if comparison.confused {
            return Some(self.message(&ids::pair(left.words_id(), right.words_id()), &[]));
        }
        // Two parts of one reply, or two spellings of one code, are not for telling apart.
        if comparison.paired.is_some() || comparison.stands_for {
            return None;
        }
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        let say = |id, more: &[(&str, &str)]| Some(self.message(id, &[&labels, more].concat()));
        match (comparison.left_neighbour, comparison.right_neighbour) {
            (Some(one), Some(other)) if one.id == other.id => say("neighbours-same", &[("neighbour", &one.label)]),
            (Some(one), Some(other)) => {
                say("neighbours-both", &[("left-neighbour", &one.label), ("right-neighbour", &other.label)])
            }
            (Some(one), None) => say("neighbours-left", &[("left-neighbour", &one.label)]),
            (None, Some(other)) => say("neighbours-right", &[("right-neighbour", &other.label)]),
            (None, None) => None,
        }
    }
}

/// The words of both sides in an aspect that has a sentence for every pair of values.
struct Contrast {
    left: &'static str,
    right: &'static str,
}

impl Contrast {
    fn of(aspect: Aspect, left: &Code, right: &Code) -> Option<Self> {
        let (left, right) = match aspect {
            Aspect::Outcome => (left.outcome.word(), right.outcome.word()),
            Aspect::Retry => (left.retry.word(), right.retry.word()),
            Aspect::Actor => (left.actor.word(), right.actor.word()),
            Aspect::Standing => (left.standing.word(), right.standing.word()),
            _ => return None,
        };
        Some(Self { left, right })
    }
}

/// The variable that holds a value in the sentence about an aspect.
fn variable(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Meaning => "title",
        Aspect::Remedy => "remedies",
        Aspect::Phase => "phases",
        Aspect::Specification => "references",
        _ => aspect.word(),
    }
}

/// The summary names the first level on which the two part.
fn summary_id(comparison: &Comparison<'_>) -> &'static str {
    let differ = |aspect| comparison.differences.contains(&aspect);
    if differ(Aspect::Outcome) {
        "summary-outcome"
    } else if differ(Aspect::Retry) {
        "summary-retry"
    } else if differ(Aspect::Actor) {
        "summary-actor"
    } else if differ(Aspect::Remedy) {
        "summary-remedy"
    } else {
        "summary-details"
    }
}
