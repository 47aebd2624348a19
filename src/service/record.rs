//! The record of a call: its counters, its span and its line in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use http::Response;
use http::header::CONTENT_LANGUAGE;
use tonic::{Code, Status};
use tracing::Span;
use transport::grpc::ResponseBody;

use super::generation::{Generation, Localized};
use super::handler::{AnswerContext, Handler};
use super::status;
use crate::api::Method;
use crate::failure::Failure;
use crate::telemetry;

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
    ) -> Response<ResponseBody> {
        let generation = Arc::clone(&self.generation);
        let (requested, words) = generation.words(accepted, request);
        let language = words.language().index;
        self.language = Some(language);
        let content_language = generation.content_language[language].clone();
        let context = AnswerContext { generation: &generation, words, accepts_gzip };
        match guarded(|| requested.and_then(|()| handler(&context, request))) {
            Some(Ok(answer)) => {
                self.code = Code::Ok;
                let mut response = ResponseBody::message(answer);
                response.headers_mut().insert(CONTENT_LANGUAGE, content_language);
                response
            }
            Some(Err(failure)) => {
                if let Failure::UnknownCode { id, .. } = &failure {
                    generation.calls.unknown_code(&id.protocol);
                }
                let mut response = self.refuse(status::status(&failure, &words));
                response.headers_mut().insert(CONTENT_LANGUAGE, content_language);
                response
            }
            None => self.refuse(internal()),
        }
    }

    pub(super) fn refuse(&mut self, refused: Status) -> Response<ResponseBody> {
        self.code = refused.code();
        refused.into_http()
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
