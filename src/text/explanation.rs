//! Words about a reply.

use book::catalog::{Catalog, Code};
use book::formatter::Argument;
use book::inventory::messages::{
    EVIDENCE_CODE, EVIDENCE_WORDS, RECIPIENTS_MANY, RUNNER_UP, WAIT_ASKED, WAIT_SPECIFIED,
};
use book::inventory::{conflict_variables, ids};
use book::vocabulary::Word as _;

use super::failure::quoted;
use super::{ExplanationWords, Words};
use crate::explain::{Conflict, Evidence, EvidenceSource, Explanation, SMTP, Wait, WaitSource};

impl Words<'_> {
    /// Everything a reader is told about a reply.
    pub fn explanation(&self, explanation: &Explanation<'_>, catalog: &Catalog) -> ExplanationWords {
        let verdict = &explanation.verdict;
        let subject = explanation.subject;
        let cause = verdict.cause.message();
        let says = |attribute| self.attribute(&cause, attribute, &[]);
        let titled = |code: Option<&Code>| {
            code.map(|code| self.code_with_title(&code.label, &self.title(code, catalog))).unwrap_or_default()
        };
        let phase = explanation.phase.as_ref().map(|phase| self.named(&ids::phase(SMTP, phase), &[]));
        let runner_up = explanation.runner_up.map(|cause| self.message(RUNNER_UP, &[("cause", &self.word(cause))]));
        ExplanationWords {
            title: self.named(&cause, &[]),
            happened: says("happened"),
            outcome_name: verdict.outcome.map(|outcome| self.word(outcome)).unwrap_or_default(),
            retry_name: self.word(verdict.retry),
            retry_advice: self.retry_advice(verdict.retry, subject),
            wait_note: verdict.wait.as_ref().map(|wait| self.wait(wait)).unwrap_or_default(),
            customer: says("customer"),
            administrator: says("administrator"),
            avoid: says("avoid"),
            ask: says("ask"),
            actor_name: self.actor(verdict.actor, subject),
            actor_advice: self.actor_advice(verdict.actor, subject),
            suppression_note: verdict.suppression.map(|value| self.word(value)).unwrap_or_default(),
            confidence_note: self.word(verdict.confidence),
            code_title: titled(explanation.code),
            enhanced_title: titled(explanation.enhanced),
            phase_name: phase.unwrap_or_default(),
            conflict_notes: explanation.conflicts.iter().map(|conflict| self.conflict(conflict, explanation)).collect(),
            evidence_notes: explanation.evidence.iter().map(|evidence| self.evidence(evidence)).collect(),
            recipients_note: self.recipients(explanation.recipients),
            runner_up_note: runner_up.unwrap_or_default(),
        }
    }

    /// A note on a report about several recipients.
    fn recipients(&self, recipients: usize) -> String {
        match u32::try_from(recipients) {
            Ok(count @ 2..) => self.say(RECIPIENTS_MANY.id, None, &[("count", count.into())]),
            _ => String::new(),
        }
    }

    /// A wait, in the largest unit that divides it without remainder.
    fn wait(&self, wait: &Wait) -> String {
        let (unit, count) = match wait.seconds {
            seconds if seconds % 3600 == 0 => ("hours", seconds / 3600),
            seconds if seconds % 60 == 0 => ("minutes", seconds / 60),
            seconds => ("seconds", seconds),
        };
        let count = Argument::Count(count);
        match &wait.source {
            WaitSource::Text(_) => self.say(WAIT_ASKED.id, Some(unit), &[("count", count)]),
            WaitSource::Document(reference) => {
                let reference = reference.to_string();
                self.say(WAIT_SPECIFIED.id, Some(unit), &[("count", count), ("reference", (&reference).into())])
            }
        }
    }

    fn conflict(&self, conflict: &Conflict, explanation: &Explanation<'_>) -> String {
        let cause = self.word(explanation.verdict.cause);
        let known = [("believed", &*conflict.believed), ("doubted", &*conflict.doubted), ("cause", &*cause)];
        let wanted = conflict_variables(conflict.kind);
        let arguments: Vec<(&str, &str)> = known.into_iter().filter(|(name, _)| wanted.contains(name)).collect();
        self.named(&conflict.kind.message(), &arguments)
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        let cause = self.word(evidence.cause);
        match &evidence.source {
            EvidenceSource::Words { quote, .. } => {
                self.message(EVIDENCE_WORDS, &[("cause", &cause), ("quote", &quoted(quote))])
            }
            EvidenceSource::Code { label, .. } => self.message(EVIDENCE_CODE, &[("cause", &cause), ("code", label)]),
        }
    }
}
