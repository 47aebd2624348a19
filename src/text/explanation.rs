//! Words about a reply.

use book::catalog::Catalog;
use book::formatter::Argument;
use book::inventory::messages::{
    EVIDENCE_CODE, EVIDENCE_WORDS, RECIPIENT_CAUSE, RECIPIENTS_MANY, RUNNER_UP, SEVERAL_PROTOCOLS, TEXT_CUT,
    UNRECOGNIZED, WAIT_ASKED, WAIT_SPECIFIED,
};
use book::inventory::{conflict_variables, ids};
use book::vocabulary::{Cause, SectionKind, Subject, Word as _};

use super::code::largest_unit;
use super::failure::quoted;
use super::{ExplanationWords, SectionItemWords as Item, SectionItemWords, Words};
use crate::explain::{Conflict, Evidence, EvidenceSource, Explanation, MailKind, Recipient, SMTP, Wait, WaitSource};

/// Returns true for a kind of mail of which nothing else is to be told.
fn tells_all(kind: MailKind) -> bool {
    matches!(kind, MailKind::Complaint | MailKind::AutoReply | MailKind::Challenge | MailKind::Receipt)
}

/// The page of a reply: what happened and what to do, then what that was concluded from.
const PAGE: [SectionKind; 11] = [
    SectionKind::Happened,
    SectionKind::Retry,
    SectionKind::Actor,
    SectionKind::Customer,
    SectionKind::Administrator,
    SectionKind::Avoid,
    SectionKind::Ask,
    SectionKind::Suppression,
    SectionKind::Codes,
    SectionKind::Conflicts,
    SectionKind::Evidence,
];

impl Words<'_> {
    /// Everything a reader is told about a reply.
    pub fn explanation(&self, explanation: &Explanation<'_>, catalog: &Catalog) -> ExplanationWords {
        let verdict = &explanation.verdict;
        let phase = explanation.phase.as_ref().map(|phase| self.named(&ids::phase(SMTP, phase), &[]));
        ExplanationWords {
            title: match explanation.mail_kind.filter(|kind| tells_all(*kind)) {
                Some(kind) => self.word(kind),
                None => self.cause(verdict.cause, explanation.subject),
            },
            sections: PAGE
                .iter()
                .filter_map(|kind| self.section(*kind, self.items_of(*kind, explanation, catalog)))
                .collect(),
            outcome_name: verdict.outcome.map(|outcome| self.word(outcome)).unwrap_or_default(),
            retry_name: verdict.retry.map(|retry| self.word(retry)).unwrap_or_default(),
            repeat_safety_name: verdict.repeat_safety.map(|safety| self.word(safety)).unwrap_or_default(),
            actor_name: verdict.actor.map(|actor| self.actor(actor, explanation.subject)).unwrap_or_default(),
            phase_name: phase.unwrap_or_default(),
        }
    }

    /// What stands in one section of a reply's page.
    fn items_of(&self, kind: SectionKind, explanation: &Explanation<'_>, catalog: &Catalog) -> Vec<SectionItemWords> {
        let verdict = &explanation.verdict;
        let subject = explanation.subject;
        if let Some(told) = explanation.mail_kind.filter(|told| tells_all(*told)) {
            let says = |attribute| vec![Item::text(self.attribute(&told.message(), attribute, &[]))];
            return match kind {
                SectionKind::Happened => says("happened"),
                SectionKind::Suppression => says("advice"),
                _ => Vec::new(),
            };
        }
        // Where nothing was recognized, the page says so and asks for what is missing.
        let cause = match verdict.retry {
            None if explanation.candidates.is_empty() => UNRECOGNIZED.id.to_owned(),
            None => SEVERAL_PROTOCOLS.id.to_owned(),
            Some(_) => ids::cause(verdict.cause, subject),
        };
        let says = |attribute| Item::text(self.attribute(&cause, attribute, &[]));
        match kind {
            SectionKind::Happened => {
                let mail = explanation.mail_kind.iter().flat_map(|mail| {
                    ["happened", "advice"].map(|attribute| self.attribute(&mail.message(), attribute, &[]))
                });
                let recipients = std::iter::once(self.recipients(explanation.recipients.len()));
                let texts = mail.chain(recipients).chain(self.causes_by_recipient(explanation));
                let cut = (explanation.unread > 0).then(|| self.message(TEXT_CUT, &[]));
                let texts = texts.chain(cut).map(Item::text);
                std::iter::once(says("happened")).chain(texts).collect()
            }
            SectionKind::Retry => {
                let wait = verdict.wait.as_ref().map(|wait| Item::text(self.wait(wait)));
                let advice = verdict.retry.map(|retry| Item::text(self.retry_advice(retry, subject)));
                let repeat = verdict.repeat_safety.map(|safety| Item::text(self.repeat_note(safety, subject)));
                advice.into_iter().chain(repeat).chain(wait).collect()
            }
            SectionKind::Actor => {
                verdict.actor.iter().map(|actor| Item::text(self.actor_advice(*actor, subject))).collect()
            }
            SectionKind::Customer => vec![says("customer")],
            SectionKind::Administrator => vec![says("administrator")],
            SectionKind::Avoid => vec![says("avoid")],
            SectionKind::Ask => vec![says("ask")],
            SectionKind::Suppression => verdict.suppression.iter().map(|value| Item::text(self.word(*value))).collect(),
            SectionKind::Codes => {
                let codes = explanation.code.iter().chain(&explanation.enhanced).chain(&explanation.candidates);
                codes.map(|code| self.link(code, catalog)).collect()
            }
            SectionKind::Conflicts => {
                let conflicts = explanation.conflicts.iter();
                conflicts.map(|conflict| Item::text(self.conflict(conflict, explanation))).collect()
            }
            SectionKind::Evidence => {
                let evidence = explanation.evidence.iter().map(|evidence| self.evidence(evidence, subject));
                let runner_up = explanation.runner_up.map(|cause| self.cause(cause, subject));
                let runner_up = runner_up.map(|cause| self.message(RUNNER_UP, &[("cause", &cause)]));
                evidence.chain([self.word(verdict.confidence)]).chain(runner_up).map(Item::text).collect()
            }
            // Those of a page about a code.
            _ => Vec::new(),
        }
    }

    /// The name of a cause.
    pub(super) fn cause(&self, cause: Cause, subject: Subject) -> String {
        self.named(&ids::cause(cause, subject), &[])
    }

    /// A note on a report about several recipients.
    fn recipients(&self, recipients: usize) -> String {
        match u32::try_from(recipients) {
            Ok(count @ 2..) => self.say(RECIPIENTS_MANY.id, None, &[("count", count.into())]),
            _ => String::new(),
        }
    }

    /// What the first of several recipients are about.
    fn causes_by_recipient(&self, explanation: &Explanation<'_>) -> Vec<String> {
        /// The maximum number of recipients on a page.
        const MOST: usize = 20;
        if explanation.recipients.len() < 2 {
            return Vec::new();
        }
        let failed = explanation.recipients.iter().filter(|one| one.verdict.cause != Cause::None);
        let named = failed.filter(|one| !one.address.is_empty()).take(MOST);
        let says = |one: &Recipient<'_>| {
            let cause = self.cause(one.verdict.cause, explanation.subject);
            self.message(RECIPIENT_CAUSE, &[("address", &quoted(&one.address)), ("cause", &cause)])
        };
        named.map(says).collect()
    }

    /// A wait and who asks for it.
    fn wait(&self, wait: &Wait) -> String {
        let (unit, count) = largest_unit(wait.seconds);
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
        let cause = self.cause(explanation.verdict.cause, explanation.subject);
        let known = [("believed", &*conflict.believed), ("doubted", &*conflict.doubted), ("cause", &*cause)];
        let wanted = conflict_variables(conflict.kind);
        let arguments: Vec<(&str, &str)> = known.into_iter().filter(|(name, _)| wanted.contains(name)).collect();
        self.named(&conflict.kind.message(), &arguments)
    }

    fn evidence(&self, evidence: &Evidence, subject: Subject) -> String {
        let cause = self.cause(evidence.cause, subject);
        match &evidence.source {
            EvidenceSource::Words { quote, .. } => {
                self.message(EVIDENCE_WORDS, &[("cause", &cause), ("quote", &quoted(quote))])
            }
            EvidenceSource::Code { label, .. } => self.message(EVIDENCE_CODE, &[("cause", &cause), ("code", label)]),
        }
    }
}
