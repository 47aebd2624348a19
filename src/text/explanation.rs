//! What a person reads about a reply.

use super::failure::quoted;
use super::{Words, ids};
use crate::explain::{Conflict, ConflictKind, Evidence, Explanation, SMTP, Speaker, Wait, WaitSource};

/// The words about a reply. Every field is a whole text of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of ExplanationText, documented in the API")]
pub struct ExplanationWords {
    pub title: String,
    pub happened: String,
    pub outcome_name: Option<String>,
    pub retry_name: String,
    pub retry_advice: String,
    pub wait_note: Option<String>,
    pub customer: String,
    pub administrator: String,
    pub avoid: String,
    pub ask: String,
    pub actor_name: String,
    pub actor_advice: String,
    pub suppression_note: Option<String>,
    pub confidence_note: String,
    pub code_title: Option<String>,
    pub enhanced_title: Option<String>,
    pub phase_name: Option<String>,
    pub conflict_notes: Vec<String>,
    pub evidence_notes: Vec<String>,
    pub runner_up_note: Option<String>,
    pub recipients_note: Option<String>,
}

impl Words<'_> {
    /// All that is to be read about a reply.
    pub fn explanation(&self, explanation: &Explanation<'_>) -> ExplanationWords {
        let verdict = &explanation.verdict;
        let cause = ids::cause(verdict.cause);
        let says = |attribute| self.attribute(&cause, attribute, &[]);
        ExplanationWords {
            title: self.message(&cause, &[]),
            happened: says("happened"),
            outcome_name: verdict.outcome.map(|outcome| self.message(&ids::outcome(outcome), &[])),
            retry_name: self.message(&ids::retry(verdict.retry), &[]),
            retry_advice: self.attribute(&ids::retry(verdict.retry), "advice", &[]),
            wait_note: verdict.wait.as_ref().map(|wait| self.wait(wait)),
            customer: says("customer"),
            administrator: says("administrator"),
            avoid: says("avoid"),
            ask: says("ask"),
            actor_name: self.message(&ids::actor(verdict.actor), &[]),
            actor_advice: self.attribute(&ids::actor(verdict.actor), "advice", &[]),
            suppression_note: verdict.suppression.map(|value| self.message(&ids::suppression(value), &[])),
            confidence_note: self.message(&format!("confidence-{}", verdict.confidence.word()), &[]),
            code_title: explanation.code.map(|code| self.code_with_title(&code.label, &self.title(code))),
            enhanced_title: explanation.enhanced.map(|code| self.code_with_title(&code.label, &self.title(code))),
            phase_name: explanation.phase.as_ref().map(|phase| self.message(&ids::phase(SMTP, phase), &[])),
            conflict_notes: explanation.conflicts.iter().map(|conflict| self.conflict(conflict, explanation)).collect(),
            evidence_notes: explanation.evidence.iter().map(|evidence| self.evidence(evidence)).collect(),
            recipients_note: (explanation.recipients > 1)
                .then(|| self.message("recipients-many", &[("count", &explanation.recipients.to_string())])),
            runner_up_note: explanation
                .runner_up
                .map(|cause| self.message("runner-up", &[("cause", &self.message(&ids::cause(cause), &[]))])),
        }
    }

    /// In the largest unit that leaves no rest.
    fn wait(&self, wait: &Wait) -> String {
        let (unit, count) = match wait.seconds {
            seconds if seconds % 3600 == 0 => ("hours", seconds / 3600),
            seconds if seconds % 60 == 0 => ("minutes", seconds / 60),
            seconds => ("seconds", seconds),
        };
        let count = count.to_string();
        match &wait.source {
            WaitSource::Text(_) => self.message(&format!("wait-asked-{unit}"), &[("count", &count)]),
            WaitSource::Document(reference) => {
                let reference = reference.to_string();
                self.message(&format!("wait-specified-{unit}"), &[("count", &count), ("reference", &reference)])
            }
        }
    }

    fn conflict(&self, conflict: &Conflict, explanation: &Explanation<'_>) -> String {
        let id = format!("conflict-{}", conflict.kind.word());
        let (believed, doubted) = (("believed", &*conflict.believed), ("doubted", &*conflict.doubted));
        match conflict.kind {
            ConflictKind::Classes | ConflictKind::StatusAndDiagnostic => self.message(&id, &[believed, doubted]),
            ConflictKind::CodeAndWords => {
                let cause = self.message(&ids::cause(explanation.verdict.cause), &[]);
                self.message(&id, &[("cause", &cause), doubted])
            }
            ConflictKind::GivenUp => self.message(&id, &[doubted]),
            ConflictKind::OutdatedUse | ConflictKind::ClosedDuringData => self.message(&id, &[]),
        }
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        let cause = self.message(&ids::cause(evidence.cause), &[]);
        match &evidence.speaker {
            Speaker::Words { quote, .. } => {
                self.message("evidence-words", &[("cause", &cause), ("quote", &quoted(quote))])
            }
            Speaker::Code { label, .. } => self.message("evidence-code", &[("cause", &cause), ("code", label)]),
        }
    }
}
