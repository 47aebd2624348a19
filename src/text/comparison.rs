//! Words about two codes together; those about each are its [`CodeWords`](super::CodeWords).

use book::catalog::{Catalog, Code, Fact};
use book::inventory::messages::{
    CLAUSE_PHASE, CLAUSE_REMEDY, CLAUSE_REMEDY_NOTHING, COMPARE_TITLE, COMPARE_TITLE_SAME, NEIGHBOURS_BOTH,
    NEIGHBOURS_ONE, NEIGHBOURS_SAME, RELATED_PAIR, SUMMARY_ACTOR, SUMMARY_DETAILS, SUMMARY_EQUIVALENT, SUMMARY_OUTCOME,
    SUMMARY_REMEDY, SUMMARY_RETRY, SUMMARY_SAME_DETAIL, SUMMARY_SAME_NUMBER, SUMMARY_SAME_REPLY, SUMMARY_STANDS_FOR,
};
use book::inventory::{Message, ids};
use book::vocabulary::{Aspect, Relation, Remedy, Subject, Word};

use super::list::Joint;
use super::{ComparisonWords, DifferenceWords, FactDifferenceWords, KeyDifferenceWords, SimilarityWords, Words};
use crate::compare::{Comparison, documents, remedies};

impl Words<'_> {
    /// Everything a reader is told about two codes together.
    pub fn comparison(&self, comparison: &Comparison<'_>, catalog: &Catalog) -> ComparisonWords {
        let Comparison { left, right, .. } = *comparison;
        let key = |aspect: &Aspect| KeyDifferenceWords {
            aspect: *aspect,
            aspect_name: self.word(*aspect),
            left_value: self.value(*aspect, left, catalog),
            right_value: self.value(*aspect, right, catalog),
            left_sentence: self.clause(*aspect, left, catalog),
            right_sentence: self.clause(*aspect, right, catalog),
        };
        let other = |aspect: &Aspect| DifferenceWords {
            aspect: *aspect,
            aspect_name: self.word(*aspect),
            left_value: self.value(*aspect, left, catalog),
            right_value: self.value(*aspect, right, catalog),
        };
        let shared = |aspect: &Aspect| SimilarityWords {
            aspect: *aspect,
            aspect_name: self.word(*aspect),
            value: self.shared_value(*aspect, left, right, catalog),
        };
        ComparisonWords {
            title: self.comparison_title(left, right, catalog),
            summary: self.summary(comparison),
            key_differences: comparison.key_differences.iter().map(key).collect(),
            other_differences: comparison.other_differences.iter().map(other).collect(),
            fact_differences: comparison
                .fact_differences
                .iter()
                .map(|(own, other)| self.fact_difference(left, own, other))
                .collect(),
            similarities: comparison.similarities.iter().map(shared).collect(),
            neighbours_note: self.neighbours_note(comparison),
            equivalent_notes: self.equivalent_notes(left, right, catalog),
        }
    }

    /// The mappings between the two, in an order that does not depend on the sides.
    fn equivalent_notes(&self, left: &Code, right: &Code, catalog: &Catalog) -> Vec<String> {
        let (first, second) = if left.id < right.id { (left, right) } else { (right, left) };
        let mut notes = self.equivalents(first, |equivalent| equivalent.code == second.id, catalog);
        notes.extend(self.equivalents(second, |equivalent| equivalent.code == first.id, catalog));
        notes
    }

    /// The note that tells two codes apart that people confuse.
    pub fn pair_note(&self, left: &Code, right: &Code) -> String {
        self.named(&ids::pair(left.words_id(), right.words_id()), &[])
    }

    /// The text of a link to the comparison of two codes.
    pub fn pair_link(&self, left: &Code, right: &Code) -> String {
        self.message(RELATED_PAIR, &[("left", &left.label), ("right", &right.label)])
    }

    /// A heading of a page about two codes: `heading("differences")` stands above the differences.
    pub fn heading(&self, name: &str) -> String {
        self.named(&ids::heading(name), &[])
    }

    /// The title of a page about two codes, with the title of both where they have the same.
    fn comparison_title(&self, left: &Code, right: &Code, catalog: &Catalog) -> String {
        let (left_title, right_title) = (self.title(left, catalog), self.title(right, catalog));
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        if left_title == right_title {
            return self.message(COMPARE_TITLE_SAME, &[labels[0], labels[1], ("title", &left_title)]);
        }
        let titles: [(&str, &str); 2] = [("left-title", &left_title), ("right-title", &right_title)];
        self.message(COMPARE_TITLE, &[labels, titles].concat())
    }

    /// The note of a pair that people confuse, or else a summary by the relation of the two.
    fn summary(&self, comparison: &Comparison<'_>) -> String {
        let Comparison { left, right, .. } = *comparison;
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        match (comparison.relation, comparison.paired, comparison.stands_for) {
            (Relation::Confused, ..) => self.pair_note(left, right),
            (Relation::SameReply, Some((basic, enhanced, fit)), _) => {
                let labels: [(&str, &str); 2] = [("basic", &basic.label), ("enhanced", &enhanced.label)];
                self.attribute(SUMMARY_SAME_REPLY.id, fit.word(), &labels)
            }
            (Relation::StandsFor, _, Some((unofficial, code))) => {
                self.message(SUMMARY_STANDS_FOR, &[("unofficial", &unofficial.label), ("code", &code.label)])
            }
            (Relation::SameDetail, ..) => self.message(SUMMARY_SAME_DETAIL, &labels),
            (Relation::Equivalent, ..) => self.message(SUMMARY_EQUIVALENT, &labels),
            (Relation::SameNumber, ..) => self.message(SUMMARY_SAME_NUMBER, &labels),
            _ => self.message(first_difference(comparison), &labels),
        }
    }

    /// The meaning of one code in an aspect that a reader acts on, as a sentence; empty in any other aspect.
    fn clause(&self, aspect: Aspect, code: &Code, catalog: &Catalog) -> String {
        let subject = catalog.subject(code);
        match aspect {
            Aspect::Outcome => self.clause_of(code.outcome, code, subject),
            Aspect::Retry => self.clause_of(code.retry, code, subject),
            Aspect::Actor => self.clause_of(code.actor, code, subject),
            Aspect::Remedy if code.remedies == [Remedy::Nothing] => {
                self.message(CLAUSE_REMEDY_NOTHING, &[("code", &code.label)])
            }
            Aspect::Remedy => {
                let remedies = self.value(aspect, code, catalog);
                self.message(CLAUSE_REMEDY, &[("code", &code.label), ("remedies", &remedies)])
            }
            Aspect::Phase => {
                let phases = self.value(aspect, code, catalog);
                self.message(CLAUSE_PHASE, &[("code", &code.label), ("phases", &phases)])
            }
            Aspect::RepeatSafety
            | Aspect::Protocol
            | Aspect::Class
            | Aspect::Category
            | Aspect::Standing
            | Aspect::Specification => String::new(),
        }
    }

    fn clause_of(&self, value: impl Word, code: &Code, subject: Subject) -> String {
        self.attribute(&ids::clause(value), subject.word(), &[("code", &code.label)])
    }

    /// The value of one aspect, for a table or a sentence.
    fn value(&self, aspect: Aspect, code: &Code, catalog: &Catalog) -> String {
        match aspect {
            Aspect::Outcome => self.word(code.outcome),
            Aspect::Retry => self.word(code.retry),
            Aspect::RepeatSafety => self.word(code.repeat_safety),
            Aspect::Actor => self.actor(code.actor, catalog.subject(code)),
            Aspect::Remedy => self.list(Joint::Or, &self.remedies(&code.remedies)),
            Aspect::Phase => self.list(Joint::And, &self.phases(code)),
            Aspect::Protocol => self.named(&ids::protocol(&code.id.protocol), &[]),
            Aspect::Class => self.class(code).unwrap_or_default(),
            Aspect::Category => self.category(code).unwrap_or_default(),
            Aspect::Standing => self.word(code.standing),
            Aspect::Specification => self.list(Joint::And, &documents(code)),
        }
    }

    /// The value that both codes have. They may have remedies and documents each in an order of its own, and protocols
    /// that call the same party by different names.
    fn shared_value(&self, aspect: Aspect, left: &Code, right: &Code, catalog: &Catalog) -> String {
        match aspect {
            Aspect::Remedy => self.list(Joint::Or, &self.remedies(&remedies(left))),
            Aspect::Specification => {
                let mut documents = documents(left);
                documents.sort_unstable();
                self.list(Joint::And, &documents)
            }
            _ => {
                let (first, second) = if left.id < right.id { (left, right) } else { (right, left) };
                let values = [first, second].map(|code| self.value(aspect, code, catalog));
                if values[0] == values[1] { values[0].clone() } else { values.join(" / ") }
            }
        }
    }

    fn fact_difference(&self, code: &Code, left: &Fact, right: &Fact) -> FactDifferenceWords {
        let id = ids::fact(&code.id.protocol, &left.name);
        let notes = |fact: &Fact| fact.values.iter().map(|value| self.attribute(&id, value, &[])).collect();
        FactDifferenceWords {
            name: left.name.clone(),
            heading: self.named(&id, &[]),
            left_notes: notes(left),
            right_notes: notes(right),
        }
    }

    /// The codes that the two are each often confused with; empty where there are none.
    fn neighbours_note(&self, comparison: &Comparison<'_>) -> String {
        let Comparison { left, right, .. } = *comparison;
        let labels: [(&str, &str); 2] = [("left", &left.label), ("right", &right.label)];
        let one = |code: &Code, neighbour: &Code| {
            self.message(NEIGHBOURS_ONE, &[("code", &code.label), ("neighbour", &neighbour.label)])
        };
        match (comparison.left_neighbour, comparison.right_neighbour) {
            (Some(one), Some(other)) if one.id == other.id => {
                self.message(NEIGHBOURS_SAME, &[labels[0], labels[1], ("neighbour", &one.label)])
            }
            (Some(one), Some(other)) => {
                let neighbours: [(&str, &str); 2] = [("left-neighbour", &one.label), ("right-neighbour", &other.label)];
                self.message(NEIGHBOURS_BOTH, &[labels, neighbours].concat())
            }
            (Some(neighbour), None) => one(left, neighbour),
            (None, Some(neighbour)) => one(right, neighbour),
            (None, None) => String::new(),
        }
    }
}

/// The summary of two codes that have no closer relation, by the first aspect in which they differ.
fn first_difference(comparison: &Comparison<'_>) -> Message {
    match comparison.key_differences.first() {
        Some(Aspect::Outcome) => SUMMARY_OUTCOME,
        Some(Aspect::Retry) => SUMMARY_RETRY,
        Some(Aspect::Actor) => SUMMARY_ACTOR,
        Some(Aspect::Remedy) => SUMMARY_REMEDY,
        _ => SUMMARY_DETAILS,
    }
}
