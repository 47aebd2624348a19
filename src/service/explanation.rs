//! Explains a reply, as messages.

use super::convert::{direction, reference};
use super::fallbacks;
use crate::codebook::Codebook;
use crate::explain::{self, Evidence, EvidenceSource, Explanation, MAX_TEXT, PrivateKind, Question, SMTP, WaitSource};
use crate::failure::Failure;
use crate::language::Language;
use crate::proto;
use crate::text::{ExplanationWords, Words};

/// Facts and words about a reply.
///
/// # Errors
///
/// A missing or too long text, or an unknown protocol or phase.
pub fn reply(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ExplainReplyRequest,
) -> Result<proto::ExplainReplyResponse, Failure> {
    match request.text.len() {
        0..=MAX_TEXT => text_of_any_length(codebook, words, request),
        bytes => Err(Failure::TextTooLong { bytes, maximum: MAX_TEXT }),
    }
}

/// Like [`reply`], without a maximum length: for the command line, where no other caller has to wait.
///
/// # Errors
///
/// Those of [`reply`], except for the length.
pub fn text_of_any_length(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::ExplainReplyRequest,
) -> Result<proto::ExplainReplyResponse, Failure> {
    if request.text.is_empty() {
        return Err(Failure::MissingField { field: "text" });
    }
    let protocol = match request.protocol.as_str() {
        "" => None,
        id => {
            let found = codebook.catalog.find_protocol(id);
            Some(found.map_err(|error| Failure::find("protocol", id, error))?.id.as_str())
        }
    };
    let phase = phase(codebook, &request.phase)?;
    let question = Question { text: &request.text, protocol, phase };
    let mut explanation = explain::explain(&codebook.catalog, &codebook.replies, &question);
    if request.mask {
        explanation.mask_quotes(&request.text);
    }
    let worded = fallbacks::listed(words, |words| proto::ExplainReplyResponse {
        text: Some(text(words.explanation(&explanation, &codebook.catalog), words)),
        ..Default::default()
    });
    Ok(proto::ExplainReplyResponse {
        explanation: Some(facts(&explanation)),
        masked_text: if request.mask { explain::masked(&request.text, &explanation.private) } else { String::new() },
        ..worded
    })
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
        }
    }
}

fn facts(explanation: &Explanation<'_>) -> proto::Explanation {
    let verdict = &explanation.verdict;
    let readings = explanation.readings.iter().map(|reading| proto::CodeReading {
        code: reading.code.id.to_string(),
        text: reading.text.clone(),
        span: Some(span(&reading.span)),
        read_as: proto::ReadAs::from(reading.read_as).into(),
        decides: reading.decides,
    });
    let conflicts = explanation.conflicts.iter().map(|conflict| proto::Conflict {
        kind: proto::ConflictKind::from(conflict.kind).into(),
        believed: conflict.believed.clone(),
        doubted: conflict.doubted.clone(),
        reference: conflict.reference.as_ref().map(reference),
    });
    let private = explanation.private.iter().map(|private| proto::PrivateData {
        kind: proto::PrivateDataKind::from(private.kind).into(),
        span: Some(span(&private.span)),
    });
    proto::Explanation {
        readings: readings.collect(),
        code: explanation.code.map(|code| code.id.to_string()).unwrap_or_default(),
        enhanced: explanation.enhanced.map(|code| code.id.to_string()).unwrap_or_default(),
        phase: explanation.phase.clone().unwrap_or_default(),
        verdict: Some(proto::Verdict {
            cause: proto::Cause::from(verdict.cause).into(),
            outcome: verdict.outcome.map(proto::Outcome::from).unwrap_or_default().into(),
            retry: proto::Retry::from(verdict.retry).into(),
            wait: verdict.wait.as_ref().map(|wait| match &wait.source {
                WaitSource::Text(place) => {
                    proto::Wait { seconds: wait.seconds, span: Some(span(place)), reference: None }
                }
                WaitSource::Document(document) => {
                    proto::Wait { seconds: wait.seconds, span: None, reference: Some(reference(document)) }
                }
            }),
            actor: proto::Actor::from(verdict.actor).into(),
            suppression: verdict.suppression.map(proto::Suppression::from).unwrap_or_default().into(),
            confidence: proto::Confidence::from(verdict.confidence).into(),
        }),
        conflicts: conflicts.collect(),
        evidence: explanation.evidence.iter().map(evidence).collect(),
        runner_up: explanation.runner_up.map(proto::Cause::from).unwrap_or_default().into(),
        provider: explanation.provider.clone().unwrap_or_default(),
        private_data: private.collect(),
        recipients: explanation.recipients as u32,
    }
}

fn evidence(evidence: &Evidence) -> proto::Evidence {
    let (rule, code) = match &evidence.source {
        EvidenceSource::Words { id, .. } => (id.clone(), String::new()),
        EvidenceSource::Code { id, .. } => (String::new(), id.clone()),
    };
    proto::Evidence {
        cause: proto::Cause::from(evidence.cause).into(),
        strength: proto::Strength::from(evidence.strength).into(),
        rule,
        code,
        span: Some(span(&evidence.span)),
        reference: Some(reference(&evidence.reference)),
    }
}

fn span(range: &std::ops::Range<usize>) -> proto::Span {
    // A text has 64 KiB at most.
    proto::Span { start: range.start as u32, end: range.end as u32 }
}

fn text(own: ExplanationWords, words: &Words<'_>) -> proto::ExplanationText {
    let Language { code, direction: written, .. } = words.language();
    proto::ExplanationText {
        language_code: code.clone(),
        direction: direction(*written).into(),
        headings: Some(words.into()),
        ..own.into()
    }
}
