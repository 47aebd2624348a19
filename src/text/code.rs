//! What a person reads about one code.

use super::{Words, ids};
use crate::catalog::{Code, Protocol, Remedy};

/// The words about one code. Every field is a whole text of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of CodeText, documented in the API")]
pub struct CodeWords {
    pub title: String,
    pub protocol_name: String,
    pub class_name: String,
    pub category_name: Option<String>,
    pub description: String,
    pub when: String,
    pub fix: String,
    pub r#use: String,
    pub outcome_name: String,
    pub retry_name: String,
    pub retry_advice: String,
    pub actor_name: String,
    pub actor_advice: String,
    pub remedy_names: Vec<String>,
    pub phase_names: Vec<String>,
    pub standing_name: String,
    pub standing_note: String,
}

impl Words<'_> {
    /// A code's title.
    pub fn title(&self, code: &Code) -> String {
        self.message(&ids::code(&code.id), &[])
    }

    /// All that is to be read about a code.
    pub fn code(&self, code: &Code, protocol: &Protocol) -> CodeWords {
        let id = ids::code(&code.id);
        let says = |attribute| self.attribute(&id, attribute, &[]);
        CodeWords {
            title: self.title(code),
            protocol_name: self.message(&ids::protocol(&protocol.id), &[]),
            class_name: self.class(code),
            category_name: self.category(code),
            description: says("description"),
            when: says("when"),
            fix: says("fix"),
            r#use: says("use"),
            outcome_name: self.message(&ids::outcome(code.outcome), &[]),
            retry_name: self.message(&ids::retry(code.retry), &[]),
            retry_advice: self.attribute(&ids::retry(code.retry), "advice", &[]),
            actor_name: self.message(&ids::actor(code.actor), &[]),
            actor_advice: self.attribute(&ids::actor(code.actor), "advice", &[]),
            remedy_names: self.remedies(&code.remedies),
            phase_names: self.phases(code),
            standing_name: self.message(&ids::standing(code.standing), &[]),
            standing_note: self.attribute(&ids::standing(code.standing), "note", &[]),
        }
    }

    pub(super) fn class(&self, code: &Code) -> String {
        self.message(&ids::class(&code.id.protocol, &code.class), &[])
    }

    pub(super) fn category(&self, code: &Code) -> Option<String> {
        let category = code.category.as_ref()?;
        Some(self.message(&ids::category(&code.id.protocol, category), &[]))
    }

    pub(super) fn remedies(&self, remedies: &[Remedy]) -> Vec<String> {
        remedies.iter().map(|remedy| self.message(&ids::remedy(*remedy), &[])).collect()
    }

    pub(super) fn phases(&self, code: &Code) -> Vec<String> {
        code.phases.iter().map(|phase| self.message(&ids::phase(&code.id.protocol, phase), &[])).collect()
    }
}
