//! The course of every call: its message, its language, the Status of its failure, its counters and its line in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE};
use http::{HeaderMap, Response};
use http_body::Body;
use prost::Message;
use tokio_stream::StreamExt as _;
use tonic::codegen::StdError;
use tonic::{Code, Status};
use tracing::Span;
use transport::grpc::{CallHead, Framed, Limits, PendingBytes, ResponseBody};

use super::generation::{Generation, Localized};
use super::status;
use crate::api::Method;
use crate::failure::Failure;
use crate::telemetry;
use crate::text::Words;

/// Data and limits of all calls.
pub(super) struct Resources {
    /// The data that is served now.
    pub(super) current: ArcSwap<Generation>,
    pub(super) limits: Limits,
    pub(super) pending: PendingBytes,
}

/// A call of the API whose messages are still to be read.
pub(super) struct Call<B> {
    pub(super) method: Method,
    pub(super) head: CallHead,
    pub(super) headers: HeaderMap,
    pub(super) body: B,
}

/// Data, words and encoding for the answer to one message.
pub(super) struct AnswerContext<'a> {
    pub(super) generation: &'a Generation,
    pub(super) words: Words<'a>,
    pub(super) accepts_gzip: bool,
}

impl<B> Call<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<StdError>,
{
    /// Answers a call that has one message and one answer.
    pub(super) async fn unary<R>(
        self,
        resources: &Resources,
        handler: impl FnOnce(&AnswerContext<'_>, &R) -> Result<Framed, Failure>,
    ) -> Response<ResponseBody>
    where
        R: Localized + Message + Default + Send + 'static,
    {
        let begun = Instant::now();
        let Self { method, head, headers, body } = self;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        // Thousands of calls may wait for their messages.
        drop(headers);
        let (body, share) = resources.pending.metered(body);
        let received = head.message::<_, R>(body, &resources.limits).await;
        drop(share);
        let generation = resources.current.load_full();
        let mut record = Record::new(method, generation, span, begun);
        let span = record.span.clone();
        let _entered = span.enter();
        match received {
            Ok(request) => record.answer(&accepted, &request, head.accepts_gzip(), handler),
            Err(refused) => record.refuse(refused),
        }
    }

    /// Answers each message of a call, in their order.
    pub(super) fn stream<R, A>(
        self,
        resources: &Resources,
        handler: impl Fn(&Generation, &str, R) -> A + Send + 'static,
    ) -> Response<ResponseBody>
    where
        R: Message + Default + Send + 'static,
        A: Message + Send + 'static,
    {
        let begun = Instant::now();
        let Self { method, head, headers, body } = self;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        let mut record = Record::new(method, resources.current.load_full(), span, begun);
        let (body, share) = resources.pending.metered(body);
        let messages = head.messages::<_, R>(body, &resources.limits);
        // The end as an item of its own tells it from a caller who is gone.
        let ending = messages.timeout(resources.limits.max_silence).map(Some).chain(tokio_stream::once(None));
        let answers = ending.filter_map(move |received| {
            let received = match received {
                Some(Ok(received)) => received,
                Some(Err(_)) => Err(Status::deadline_exceeded("nothing came for too long")),
                None => {
                    record.code = Code::Ok;
                    return None;
                }
            };
            share.release();
            let span = record.span.clone();
            let _entered = span.enter();
            let answer = received
                .and_then(|request| guarded(|| handler(&record.generation, &accepted, request)).ok_or_else(internal));
            if let Err(failed) = &answer {
                record.code = failed.code();
            }
            Some(answer)
        });
        ResponseBody::stream(answers)
    }
}

/// The counters, span and log line of a call, written when it is dropped.
struct Record {
    method: Method,
    generation: Arc<Generation>,
    /// Index of the language that serves it, once one is chosen.
    language: Option<usize>,
    code: Code,
    begun: Instant,
    span: Span,
}

impl Record {
    /// Starts a record. A call dropped before it is answered counts as CANCELLED.
    fn new(method: Method, generation: Arc<Generation>, span: Span, begun: Instant) -> Self {
        Self { method, generation, language: None, code: Code::Cancelled, begun, span }
    }

    fn answer<R: Localized>(
        &mut self,
        accepted: &str,
        request: &R,
        accepts_gzip: bool,
        handler: impl FnOnce(&AnswerContext<'_>, &R) -> Result<Framed, Failure>,
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

    fn refuse(&mut self, refused: Status) -> Response<ResponseBody> {
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
fn guarded<T>(handler: impl FnOnce() -> T) -> Option<T> {
    // The data is only read, and the caches lock nothing across what may panic.
    catch_unwind(AssertUnwindSafe(handler)).ok()
}

fn internal() -> Status {
    Status::internal("internal error")
}

/// Joins all `accept-language` values into one list (RFC 9110 section 5.3). Skips values that are not text, and ends
/// before the list gets longer than any browser's.
fn accept_language(headers: &HeaderMap) -> String {
    const LONGEST: usize = 1024;
    let values = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let mut list = String::new();
    for value in values {
        if list.len() + value.len() > LONGEST {
            break;
        }
        if !list.is_empty() {
            list.push(',');
        }
        list.push_str(value);
    }
    list
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
