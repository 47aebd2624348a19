//! The record of a call: its counters, its span and its line in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use http::HeaderValue;
use prost::Message;
use tonic::{Code, Status};
use tracing::Span;
use transport::grpc::Framed;

use super::generation::{Chosen, Generation, Localized};
use super::handler::{AnswerContext, Handler};
use super::status;
use crate::api::Method;
use crate::failure::{Failure, shown};
use crate::telemetry;
use crate::text::Style;

/// The field that every answer with words has, at the same number. Answers are kept for all who ask for the same; this
/// is each caller's own.
#[derive(Clone, PartialEq, Message)]
struct AskedLanguage {
    #[prost(string, tag = "15")]
    asked_language_code: String,
}

/// What a call is answered, however it came.
pub(super) struct Answered {
    pub(super) answer: Result<Framed, Status>,
    /// The language of its words, once one is chosen.
    pub(super) content_language: Option<HeaderValue>,
}

impl From<Status> for Answered {
    fn from(refused: Status) -> Self {
        Self { answer: Err(refused), content_language: None }
    }
}

/// The words that were chosen for an answer.
pub(super) struct Wish {
    /// Index of the language.
    pub(super) language: usize,
    pub(super) style: Style,
    /// The language asked for first, where the words are in another.
    pub(super) missed: String,
}

/// The counters, span and log line of a call, written when it is dropped.
pub(super) struct Record {
    method: Method,
    pub(super) generation: Arc<Generation>,
    /// Index of the language that serves it, once one is chosen.
    language: Option<usize>,
    pub(super) code: Code,
    begun: Instant,
    pub(super) span: Span,
}

impl Record {
    /// Starts a record. A call dropped before it is answered counts as CANCELLED.
    pub(super) fn new(method: Method, generation: Arc<Generation>, span: Span, begun: Instant) -> Self {
        Self { method, generation, language: None, code: Code::Cancelled, begun, span }
    }

    pub(super) fn answer<R: Localized>(
        &mut self,
        accepted: &str,
        request: &R,
        accepts_gzip: bool,
        handler: Handler<R>,
    ) -> Answered {
        let generation = Arc::clone(&self.generation);
        let Chosen { words, missed, malformed } = generation.chosen(accepted, request);
        let language = words.language().index;
        self.language = Some(language);
        let content_language = generation.content_language[language].clone();
        // Only uncompressed messages can be added to.
        let context = AnswerContext { generation: &generation, words, accepts_gzip: accepts_gzip && missed.is_none() };
        let answered = || {
            let answer = malformed.map_or_else(|| handler(&context, request), Err)?;
            Ok(match missed {
                Some(missed) => answer.and(&AskedLanguage { asked_language_code: shown(missed) }),
                None => answer,
            })
        };
        match guarded(answered) {
            Some(Ok(answer)) => {
                self.code = Code::Ok;
                Answered { answer: Ok(answer), content_language: Some(content_language) }
            }
            Some(Err(failure)) => {
                if let Failure::UnknownCode { id, .. } = &failure {
                    generation.calls.unknown_code(&id.protocol);
                }
                let refused = self.refuse(status::status(&failure, &context.words));
                Answered { content_language: Some(content_language), ..refused }
            }
            None => self.refuse(internal()),
        }
    }

    /// Chooses the words of an answer that comes in parts.
    ///
    /// # Errors
    ///
    /// The answer to a malformed language code.
    pub(super) fn choose<R: Localized>(&mut self, accepted: &str, request: &R) -> Result<Wish, Answered> {
        let generation = Arc::clone(&self.generation);
        let Chosen { words, missed, malformed } = generation.chosen(accepted, request);
        let language = words.language().index;
        self.language = Some(language);
        match malformed {
            None => Ok(Wish { language, style: words.style(), missed: missed.map(shown).unwrap_or_default() }),
            Some(failure) => {
                let content_language = Some(generation.content_language[language].clone());
                Err(Answered { content_language, ..self.refuse(status::status(&failure, &words)) })
            }
        }
    }

    pub(super) fn refuse(&mut self, refused: Status) -> Answered {
        self.code = refused.code();
        refused.into()
    }
}

impl Drop for Record {
    fn drop(&mut self) {
        let Self { method, generation, language, code, begun, span } = self;
        let elapsed = begun.elapsed();
        let tag = language.map(|index| generation.codebook.texts.languages().list()[index].code.as_str());
        generation.calls.record(*method, *language, *code, elapsed);
        telemetry::record_result(span, *code, tag);
        tracing::debug!(method = method.name(), language = tag, ?code, ?elapsed, "call");
    }
}

/// Runs a handler. Returns `None` if it panics, which fails that call and no other.
pub(super) fn guarded<T>(handler: impl FnOnce() -> T) -> Option<T> {
    // The data is only read, and the caches lock nothing across what may panic.
    catch_unwind(AssertUnwindSafe(handler)).ok()
}

pub(super) fn internal() -> Status {
    Status::internal("internal error")
}

#[cfg(test)]
mod tests {
    use super::{guarded, internal};
    use tonic::Code;

    #[test]
    fn a_panic_is_one_calls_failure() {
        assert_eq!(guarded(|| 1), Some(1));
        assert_eq!(guarded(|| -> u8 { panic!("what is the secret of this call?") }), None);
        assert_eq!(internal().code(), Code::Internal);
        assert_eq!(internal().message(), "internal error");
    }
}
