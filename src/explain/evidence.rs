//! Evidence for causes, from words and codes.

use std::ops::Range;

use book::catalog::{Catalog, Code, CodeCause, Reference};
use book::reading::ENHANCED;
use book::replies::{Replies, Rule};
use book::vocabulary::{Cause, Outcome, Strength, Subject};

use super::verdict::Findings;
use super::words::MatchedWords;

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

impl Evidence {
    /// Returns true for a cause that makes a request fail.
    pub(super) fn names_failure(&self, replies: &Replies) -> bool {
        matches!(replies.cause(self.cause).usual, Outcome::TransientFailure | Outcome::PermanentFailure)
    }

    /// The rule whose words it is.
    pub(super) fn rule<'r>(&self, replies: &'r Replies) -> Option<&'r Rule> {
        match &self.source {
            EvidenceSource::Words { rule, .. } => Some(replies.rule(*rule)),
            EvidenceSource::Code { .. } => None,
        }
    }
}

impl EvidenceSource {
    /// Returns true for words that no mail server uses of a mail.
    pub(super) fn is_of_requests(&self, replies: &Replies) -> bool {
        matches!(self, Self::Words { rule, .. } if replies.rule(*rule).subject == Some(Subject::Request))
    }

    /// The rank among evidence of equal weight: words before the enhanced code before the basic code, and longer
    /// phrases before shorter ones.
    pub(super) fn rank(&self) -> (u8, usize) {
        match self {
            Self::Words { letters, .. } => (2, *letters),
            Self::Code { is_enhanced, .. } => (u8::from(*is_enhanced), 0),
        }
    }
}

/// The evidence of words and codes.
pub(super) fn found(replies: &Replies, catalog: &Catalog, findings: &Findings<'_, '_>) -> Vec<Evidence> {
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
    for (code, span) in [&findings.code, &findings.enhanced, &findings.carried].into_iter().flatten() {
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
pub(super) fn cause_of(catalog: &Catalog, code: &Code, phase: Option<&str>) -> Option<CodeCause> {
    let own = code.cause(phase).cloned();
    if code.detail.is_some() && code.outcome == Outcome::Success {
        return own.map(|own| CodeCause { cause: Cause::None, strength: Strength::Fair, ..own });
    }
    own.or_else(|| {
        let stands_for = catalog.get(code.unofficial.as_ref()?.stands_for.as_ref()?)?;
        stands_for.cause(phase).map(|cause| CodeCause { strength: Strength::Weak, ..cause.clone() })
    })
}

/// Drops words that stand within longer ones for the same cause. The strongest come first.
pub(super) fn tell_once(evidence: &mut Vec<Evidence>) {
    let all = std::mem::take(evidence);
    for one in all {
        let is_told = |known: &Evidence| {
            let is_within = known.span.start <= one.span.start && one.span.end <= known.span.end;
            let are_contained = match (&known.source, &one.source) {
                (EvidenceSource::Words { quote, .. }, EvidenceSource::Words { quote: shorter, .. }) => {
                    quote.contains(&**shorter)
                }
                _ => false,
            };
            known.cause == one.cause && is_within && are_contained
        };
        if !evidence.iter().any(is_told) {
            evidence.push(one);
        }
    }
    // There may be as much about each of a thousand recipients.
    evidence.shrink_to_fit();
}

/// Changes what words and codes about an address or a domain mean where no recipient is in question: in reply to MAIL the
/// address is the sender's, and the name in HELO is the sending server's. At the end of the data the recipients have been
/// accepted, so that vague words are about somebody else.
pub(super) fn weigh_by_step(evidence: &mut [Evidence], phase: Option<&str>) {
    let cause = match phase {
        Some("mail" | "end-of-data") => Cause::SenderAddress,
        Some("helo" | "ehlo") => Cause::SenderReputation,
        _ => return,
    };
    let is_of_recipient =
        |one: &&mut Evidence| matches!(one.cause, Cause::MailboxUnknown | Cause::DomainUnknown | Cause::DomainNoMail);
    let is_vague = |one: &&mut Evidence| phase != Some("end-of-data") || one.strength < Strength::Strong;
    evidence.iter_mut().filter(is_of_recipient).filter(is_vague).for_each(|one| one.cause = cause);
}

/// Weakens the words by which the sending server says that it has given up, if a reason stands before them.
pub(super) fn yield_to_earlier(evidence: &mut [Evidence]) {
    let is_reason = |one: &&Evidence| {
        !matches!(one.cause, Cause::Expired | Cause::Connection | Cause::ServerFault | Cause::None)
            && one.strength >= Strength::Fair
            && matches!(one.source, EvidenceSource::Words { .. })
    };
    let Some(first) = evidence.iter().filter(is_reason).map(|one| one.span.start).min() else { return };
    let is_later = |one: &&mut Evidence| one.cause == Cause::Expired && one.span.start > first;
    evidence.iter_mut().filter(is_later).for_each(|one| one.strength = Strength::Weak);
}
