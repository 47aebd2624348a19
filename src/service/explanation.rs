//! Explains a reply, as messages.

use book::catalog::Code;

use super::answer::view;
use super::convert::{direction, duration, reference};
use super::fallbacks;
use crate::codebook::Codebook;
use crate::explain::{
    self, Evidence, EvidenceSource, Explanation, PrivateKind, Question, Recipient, SMTP, Verdict, WaitSource,
};
use crate::failure::Failure;
use crate::language::Language;
use crate::proto::{self, View};
use crate::text::{ExplanationWords, Words};

/// Facts and words about a reply.
///
/// # Errors
///
/// A missing text, or an unknown protocol or phase.
pub fn reply(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ExplainReplyRequest,
) -> Result<proto::ExplainReplyResponse, Failure> {
    answered(codebook, words, request, explain::beginning(request.bytes()))
}

/// Like [`reply`], to the end of the text: for the command line, where no other caller has to wait.
///
/// # Errors
///
/// Those of [`reply`].
pub fn text_of_any_length(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ExplainReplyRequest,
) -> Result<proto::ExplainReplyResponse, Failure> {
    answered(codebook, words, request, request.bytes())
}

/// Facts and words about `text`, the beginning of the request's.
fn answered(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ExplainReplyRequest,
    text: &[u8],
) -> Result<proto::ExplainReplyResponse, Failure> {
    let view = view(request.view)?;
    if text.is_empty() {
        return Err(Failure::MissingField { field: "text" });
    }
    let protocol = match request.protocol_id.as_str() {
        "" => None,
        id => {
            let found = codebook.catalog.find_protocol(id);
            Some(found.map_err(|error| Failure::find("protocol_id", id, error))?.id.as_str())
        }
    };
    let phase = phase(codebook, &request.phase_id)?;
    let question = Question { text, protocol, phase, private: request.mask };
    let mut explanation = explain::explain(&codebook.catalog, &codebook.replies, &question);
    explanation.unread = request.bytes().len() - text.len();
    if request.mask {
        explanation.mask_quotes(&codebook.replies, text);
    }
    let answer = fallbacks::listed(words, |words| proto::ExplainReplyResponse {
        text: (view != View::Facts).then(|| worded(words.explanation(&explanation, &codebook.catalog), words)),
        ..Default::default()
    });
    let masked_text = if request.mask { explain::masked(text, &explanation.private) } else { String::new() };
    let explanation = (view != View::Words).then(|| facts(explanation));
    Ok(proto::ExplainReplyResponse { explanation, masked_text, ..answer })
}

fn phase<'a>(codebook: &'a Codebook, phase: &str) -> Result<Option<&'a str>, Failure> {
    if phase.is_empty() {
        return Ok(None);
    }
    let phases = codebook.catalog.find_protocol(SMTP).map(|smtp| smtp.phases.as_slice()).unwrap_or_default();
    let found = phases.iter().find(|known| known.id.eq_ignore_ascii_case(phase));
    found.map(|known| Some(known.id.as_str())).ok_or_else(|| Failure::UnknownPhase {
        phase: phase.to_owned(),
        suggestions: phases.iter().map(|known| known.id.clone()).collect(),
    })
}

impl From<PrivateKind> for proto::PrivateDataKind {
    fn from(kind: PrivateKind) -> Self {
        match kind {
            PrivateKind::Address => Self::Address,
            PrivateKind::Host => Self::Host,
            PrivateKind::IpAddress => Self::IpAddress,
            PrivateKind::QueueId => Self::QueueId,
            PrivateKind::EncodedPart => Self::EncodedPart,
            PrivateKind::User => Self::User,
            PrivateKind::Name => Self::Name,
            PrivateKind::Subject => Self::Subject,
            PrivateKind::Secret => Self::Secret,
        }
    }
}

/// Converts an explanation, of which nothing is left: a report may have a thousand recipients.
fn facts(explanation: Explanation<'_>) -> proto::Explanation {
    let readings = explanation.readings.into_iter().map(|reading| proto::CodeReading {
        code_id: reading.code.id.to_string(),
        text: reading.text,
        span: Some(span(&reading.span)),
        read_as: proto::ReadAs::from(reading.read_as).into(),
        decides: reading.decides,
    });
    let conflicts = explanation.conflicts.into_iter().map(|conflict| proto::Conflict {
        kind: proto::ConflictKind::from(conflict.kind).into(),
        believed: conflict.believed,
        doubted: conflict.doubted,
        reference: conflict.reference.as_ref().map(reference),
    });
    let private = explanation.private.into_iter().map(|private| proto::PrivateData {
        kind: proto::PrivateDataKind::from(private.kind).into(),
        span: Some(span(&private.span)),
    });
    proto::Explanation {
        readings: readings.collect(),
        code_id: explanation.code.map(|code| code.id.to_string()).unwrap_or_default(),
        enhanced_code_id: explanation.enhanced.map(|code| code.id.to_string()).unwrap_or_default(),
        phase_id: explanation.phase.unwrap_or_default(),
        verdict: Some(verdict(&explanation.verdict)),
        conflicts: conflicts.collect(),
        evidence: explanation.evidence.into_iter().map(evidence).collect(),
        runner_up: explanation.runner_up.map(proto::Cause::from).unwrap_or_default().into(),
        provider: explanation.provider.unwrap_or_default(),
        private_data: private.collect(),
        recipient_count: explanation.recipients.len() as i32,
        unread_bytes: explanation.unread as i32,
        mail_kind: explanation.mail_kind.map(proto::MailKind::from).unwrap_or_default().into(),
        recipients: explanation.recipients.into_iter().map(recipient).collect(),
    }
}

fn recipient(recipient: Recipient<'_>) -> proto::RecipientExplanation {
    let id = |code: Option<&Code>| code.map(|code| code.id.to_string()).unwrap_or_default();
    proto::RecipientExplanation {
        address: recipient.address,
        address_span: recipient.address_span.as_ref().map(span),
        spans: recipient.spans.iter().map(span).collect(),
        code_id: id(recipient.code),
        enhanced_code_id: id(recipient.enhanced),
        verdict: Some(verdict(&recipient.verdict)),
        evidence: recipient.evidence.into_iter().map(evidence).collect(),
    }
}

fn verdict(verdict: &Verdict) -> proto::Verdict {
    proto::Verdict {
        cause: proto::Cause::from(verdict.cause).into(),
        outcome: verdict.outcome.map(proto::Outcome::from).unwrap_or_default().into(),
        retry: verdict.retry.map(proto::Retry::from).unwrap_or_default().into(),
        repeat_safety: verdict.repeat_safety.map(proto::RepeatSafety::from).unwrap_or_default().into(),
        retry_delay: verdict.wait.as_ref().map(|wait| {
            let (span, reference) = match &wait.source {
                WaitSource::Text(place) => (Some(span(place)), None),
                WaitSource::Document(document) => (None, Some(reference(document))),
            };
            proto::RetryDelay { delay: Some(duration(wait.seconds)), span, reference }
        }),
        actor: verdict.actor.map(proto::Actor::from).unwrap_or_default().into(),
        suppression: verdict.suppression.map(proto::Suppression::from).unwrap_or_default().into(),
        confidence: proto::Confidence::from(verdict.confidence).into(),
    }
}

fn evidence(evidence: Evidence) -> proto::Evidence {
    let (rule_id, code_id) = match evidence.source {
        EvidenceSource::Words { id, .. } => (id, String::new()),
        EvidenceSource::Code { id, .. } => (String::new(), id),
    };
    proto::Evidence {
        cause: proto::Cause::from(evidence.cause).into(),
        strength: proto::Strength::from(evidence.strength).into(),
        rule_id,
        code_id,
        span: Some(span(&evidence.span)),
        reference: Some(reference(&evidence.reference)),
    }
}

fn span(range: &std::ops::Range<usize>) -> proto::Span {
    // A text has 64 KiB at most.
    proto::Span { start_offset: range.start as i32, end_offset: range.end as i32 }
}

fn worded(own: ExplanationWords, words: &Words<'_>) -> proto::ExplanationText {
    let Language { code, direction: written, .. } = words.language();
    proto::ExplanationText { language_code: code.clone(), direction: direction(*written).into(), ..own.into() }
}
