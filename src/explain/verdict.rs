//! Draws a conclusion from the evidence: the cause, and the advice that follows.

use std::ops::Range;

use book::catalog::{Catalog, Code, CodeCause, Reference};
use book::replies::Replies;
pub use book::vocabulary::Confidence;
use book::vocabulary::{Actor, Cause, Outcome, Retry, Strength, Suppression, Word as _};

use super::delivery::Delivery;
use super::{MatchedWords, SMTP, Wait, WaitSource, is_failure};
use book::reading::{ENHANCED, GRPC, HTTP};

/// The conclusion from a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The cause of the reply.
    pub cause: Cause,
    /// The request's outcome.
    pub outcome: Option<Outcome>,
    /// Advice on sending again.
    pub retry: Retry,
    /// The wait before sending again.
    pub wait: Option<Wait>,
    /// Who must act.
    pub actor: Actor,
    /// Advice on removing the address from mailing lists; for mail only.
    pub suppression: Option<Suppression>,
    /// The certainty of the cause.
    pub confidence: Confidence,
}

impl Verdict {
    /// Adds a wait. If the text itself asks for it, another attempt is worthwhile.
    pub(super) fn waiting(self, wait: Option<Wait>) -> Self {
        let is_requested = matches!(&wait, Some(Wait { source: WaitSource::Text(_), .. }));
        let retry = if is_requested && self.retry == Retry::AfterChange { Retry::AfterDelay } else { self.retry };
        Self { wait, retry, ..self }
    }
}

/// A piece of evidence for a cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The cause.
    pub cause: Cause,
    /// Its weight.
    pub strength: Strength,
    /// The words or the code that point to it.
    pub source: EvidenceSource,
    /// Its place in the text.
    pub span: Range<usize>,
    /// The document behind it.
    pub reference: Reference,
}

/// The source of a piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceSource {
    /// Words that match a rule.
    Words {
        /// The rule's index.
        rule: usize,
        /// The rule's name.
        id: String,
        /// The number of letters in its phrase.
        letters: usize,
        /// The words.
        quote: String,
    },
    /// A code.
    Code {
        /// The code's id.
        id: String,
        /// The code as people write it.
        label: String,
        /// True for an enhanced code.
        is_enhanced: bool,
    },
}

impl EvidenceSource {
    /// The rank among evidence of equal weight: words before the enhanced code before the basic code, and longer
    /// phrases before shorter ones.
    fn rank(&self) -> (u8, usize) {
        match self {
            Self::Words { letters, .. } => (2, *letters),
            Self::Code { is_enhanced, .. } => (u8::from(*is_enhanced), 0),
        }
    }
}

/// The findings that a conclusion is drawn from.
pub(super) struct Findings<'c, 'a> {
    pub(super) code: Option<(&'a Code, Range<usize>)>,
    pub(super) enhanced: Option<(&'a Code, Range<usize>)>,
    pub(super) phase: Option<&'c str>,
    pub(super) words: &'c [MatchedWords],
    pub(super) delivery: Option<Delivery>,
    /// True for a mail reply, judging by the code or the caller's hint.
    pub(super) is_mail: bool,
    /// True if the server has asked for the message (354).
    pub(super) has_begun: bool,
    pub(super) is_failing: bool,
    /// True if the text has a mail address.
    pub(super) names_address: bool,
}

/// A verdict and its grounds.
pub(super) struct Conclusion {
    pub(super) verdict: Verdict,
    pub(super) evidence: Vec<Evidence>,
    pub(super) runner_up: Option<Cause>,
    /// The provider whose wording points to the cause.
    pub(super) provider: Option<String>,
    pub(super) disputes: Disputes,
}

/// Contradictions in the evidence.
#[derive(Debug, Default)]
pub(super) struct Disputes {
    /// The cause that was believed, and the code with the cause that it names.
    pub(super) code_and_words: Option<(Cause, String, Reference)>,
    /// 552 for too many recipients.
    pub(super) outdated_use: bool,
    /// 421 during the transfer.
    pub(super) closed_during_data: bool,
    /// A temporary code after which the sending server gave up.
    pub(super) given_up: bool,
}

/// The weight of a strength. A second, independent source for the same cause adds 1, which never lifts a cause above
/// one with a stronger source.
fn weight(strength: Strength) -> u32 {
    match strength {
        Strength::Weak => 2,
        Strength::Fair => 4,
        Strength::Strong => 6,
        Strength::Certain => 8,
    }
}

pub(super) fn conclude(replies: &Replies, catalog: &Catalog, findings: &Findings<'_, '_>) -> Conclusion {
    let mut evidence = evidence(replies, catalog, findings);
    let deciding = findings.code.as_ref().or(findings.enhanced.as_ref()).map(|(code, _)| *code);
    // Another protocol's "user 42 not found" is not about a mailbox. Mail services with an HTTP or gRPC API do name
    // mail addresses; addresses in SIP and other protocols are not mail addresses.
    let is_api = deciding.is_some_and(|code| matches!(&*code.id.protocol, HTTP | GRPC));
    let is_foreign = !(findings.is_mail || is_api && findings.names_address);
    evidence.retain(|one| !is_foreign || !replies.cause(one.cause).is_of_mail);
    let success = deciding.filter(|code| !is_failure(code) && !findings.is_failing && findings.delivery.is_none());
    evidence.retain(|one| match (one.cause, success) {
        // A code of unknown cause contradicts nothing.
        (Cause::Unknown, _) => false,
        (Cause::None, None) => deciding.is_none(),
        (Cause::None, Some(code)) => code.outcome != Outcome::Redirection,
        (Cause::Redirected, Some(code)) => code.outcome == Outcome::Redirection,
        (_, success) => success.is_none(),
    });
    let mut scores: Vec<(u32, (u8, usize), Cause)> = Cause::ALL
        .iter()
        .filter_map(|cause| {
            let own: Vec<&Evidence> = evidence.iter().filter(|one| one.cause == *cause).collect();
            let best = own.iter().map(|one| (weight(one.strength), one.source.rank())).max()?;
            let mut sources: Vec<u8> = own.iter().map(|one| one.source.rank().0).collect();
            sources.sort_unstable();
            sources.dedup();
            Some((best.0 + u32::from(sources.len() > 1), best.1, *cause))
        })
        .collect();
    scores.sort_by_key(|(score, rank, _)| std::cmp::Reverse((*score, *rank)));
    let cause = scores.first().map_or(Cause::Unknown, |(_, _, cause)| *cause);
    let runner_up = scores.get(1).map(|(_, _, cause)| *cause);
    let score = scores.first().map_or(0, |(score, ..)| *score);
    let margin = score - scores.get(1).map_or(0, |(score, ..)| *score);
    let confidence = match (score, margin) {
        (7.., 1..) | (6, 2..) => Confidence::High,
        (5.., _) | (4, 1..) => Confidence::Medium,
        _ => Confidence::Low,
    };
    evidence.sort_by_key(|one| {
        let place = scores.iter().position(|(_, _, cause)| *cause == one.cause);
        (place, std::cmp::Reverse((weight(one.strength), one.source.rank())))
    });
    let provider = evidence.iter().filter(|one| one.cause == cause).find_map(|one| match &one.source {
        EvidenceSource::Words { rule, .. } => replies.rule(*rule).provider.clone(),
        EvidenceSource::Code { .. } => None,
    });
    let disputes = disputes(&evidence, cause, findings, deciding);
    let verdict = verdict(replies, cause, confidence, findings, deciding, &disputes);
    Conclusion { verdict, evidence, runner_up, provider, disputes }
}

fn evidence(replies: &Replies, catalog: &Catalog, findings: &Findings<'_, '_>) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = findings
        .words
        .iter()
        .map(|MatchedWords { fired, span, quote }| {
            let rule = replies.rule(fired.rule);
            Evidence {
                cause: rule.cause,
                strength: rule.strength,
                source: EvidenceSource::Words {
                    rule: fired.rule,
                    id: rule.id.clone(),
                    letters: fired.letters,
                    quote: quote.clone(),
                },
                span: span.clone(),
                reference: rule.reference.clone(),
            }
        })
        .collect();
    for (code, span) in [&findings.code, &findings.enhanced].into_iter().flatten() {
        let Some(CodeCause { cause, strength, reference, .. }) = cause_of(catalog, code, findings.phase) else {
            continue;
        };
        evidence.push(Evidence {
            cause,
            strength,
            source: EvidenceSource::Code {
                id: code.id.to_string(),
                label: code.label.clone(),
                is_enhanced: code.id.protocol == ENHANCED,
            },
            span: span.clone(),
            reference,
        });
    }
    evidence
}

/// The cause that a code points to. A success points to [`Cause::None`] whatever its detail. An unofficial code points
/// weakly to the cause of the code that it stands for.
fn cause_of(catalog: &Catalog, code: &Code, phase: Option<&str>) -> Option<CodeCause> {
    let own = code.cause(phase).cloned();
    if code.detail.is_some() && code.outcome == Outcome::Success {
        return own.map(|own| CodeCause { cause: Cause::None, strength: Strength::Fair, ..own });
    }
    own.or_else(|| {
        let stands_for = catalog.get(code.unofficial.as_ref()?.stands_for.as_ref()?)?;
        stands_for.cause(phase).map(|cause| CodeCause { strength: Strength::Weak, ..cause.clone() })
    })
}

fn disputes(evidence: &[Evidence], cause: Cause, findings: &Findings<'_, '_>, deciding: Option<&Code>) -> Disputes {
    let is = |value: &str| deciding.is_some_and(|code| code.id.protocol == SMTP && code.id.value == value);
    let by_words = evidence.iter().any(|one| one.cause == cause && matches!(one.source, EvidenceSource::Words { .. }));
    let code_and_words = evidence.iter().find_map(|one| match &one.source {
        EvidenceSource::Code { label, .. } if by_words && one.cause != cause && one.strength != Strength::Weak => {
            Some((cause, label.clone(), one.reference.clone()))
        }
        _ => None,
    });
    let is_transient = deciding.is_some_and(|code| code.outcome == Outcome::TransientFailure);
    Disputes {
        code_and_words,
        outdated_use: is("552") && cause == Cause::TooManyRecipients,
        closed_during_data: is("421")
            && (findings.phase == Some("end-of-data") || findings.phase == Some("data") && findings.has_begun),
        given_up: is_transient
            && (findings.delivery == Some(Delivery::Failed)
                || findings.delivery.is_none() && cause == Cause::Expired && by_words),
    }
}

fn verdict(
    replies: &Replies,
    cause: Cause,
    confidence: Confidence,
    findings: &Findings<'_, '_>,
    deciding: Option<&Code>,
    disputes: &Disputes,
) -> Verdict {
    let facts = replies.cause(cause);
    let by_delivery = findings.delivery.map(|delivery| match delivery {
        Delivery::Deferred => Outcome::TransientFailure,
        Delivery::Failed => Outcome::PermanentFailure,
    });
    let by_cause = (cause != Cause::Unknown).then_some(facts.usual);
    let outcome = if disputes.outdated_use && findings.delivery != Some(Delivery::Failed) {
        Some(Outcome::TransientFailure)
    } else if disputes.given_up {
        Some(Outcome::PermanentFailure)
    } else {
        deciding.map(|code| code.outcome).or(by_delivery).or(by_cause)
    };
    let is_mail = findings.is_mail;
    let consequence = match outcome {
        Some(Outcome::TransientFailure) => facts.transient,
        _ => facts.permanent,
    };
    // Only a final refusal beyond doubt removes an address at once.
    let suppression = match consequence.suppression {
        Suppression::Yes if disputes.given_up => facts.transient.suppression,
        Suppression::Yes if confidence == Confidence::Low => Suppression::AfterRepeats,
        suppression => suppression,
    };
    // Outside of mail, the code's own facts are more precise than the cause's.
    let (retry, actor) = match deciding.filter(|_| !is_mail) {
        Some(code) => (code.retry, code.actor),
        None if matches!(outcome, Some(Outcome::Success | Outcome::Intermediate)) => (Retry::NotNeeded, Actor::Nobody),
        None => (consequence.retry, facts.actor),
    };
    let speaks_of_mail = deciding.is_some() && is_mail || deciding.is_none() && facts.is_of_mail;
    let failed = matches!(outcome, Some(Outcome::TransientFailure | Outcome::PermanentFailure));
    Verdict {
        cause,
        outcome,
        retry,
        wait: None,
        actor,
        suppression: (speaks_of_mail && failed).then_some(suppression),
        confidence,
    }
}

/// Returns true for a mail code, basic or enhanced.
pub(super) fn is_of_mail(code: &Code) -> bool {
    matches!(&*code.id.protocol, SMTP | ENHANCED)
}
