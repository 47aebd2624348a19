//! What all calls have in common: the message, the language, the failure's Status, the measures and the
//! line in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Response};
use http_body::Body;
use prost::Message;
use tokio_stream::StreamExt as _;
use tonic::codec::{BufferSettings, EncodeBody, SingleMessageCompressionOverride};
use tonic::codegen::StdError;
use tonic::{Code, Status};
use tonic_prost::ProstCodec;
use tracing::Span;

use super::frame::{Answer, Framed};
use super::generation::{Generation, Localized};
use super::request::Head;
use super::{Service, status};
use crate::failure::Failure;
use crate::metrics::Method;
use crate::telemetry;
use crate::text::Words;

const CONTENT_LANGUAGE: HeaderName = http::header::CONTENT_LANGUAGE;

/// A call of the API.
pub(super) struct Call<B> {
    pub(super) method: Method,
    pub(super) head: Head,
    pub(super) headers: HeaderMap,
    pub(super) body: B,
}

/// What a call is answered from, and how.
pub(super) struct Asked<'a> {
    pub(super) generation: &'a Generation,
    pub(super) words: Words<'a>,
    pub(super) accepts_gzip: bool,
}

impl Service {
    /// A call with one answer.
    pub(super) async fn unary<B, R>(
        &self,
        call: Call<B>,
        handler: impl FnOnce(&Asked<'_>, &R) -> Result<Framed, Failure>,
    ) -> Response<Answer>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
        R: Localized + Message + Default + Send + 'static,
    {
        let begun = Instant::now();
        let Call { method, head, headers, body } = call;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        // Thousands of calls may wait for their messages.
        drop(headers);
        let (body, share) = self.0.pending.metered(body);
        let received = head.message::<_, R>(body, self.0.max_request_bytes, self.0.timeout).await;
        drop(share);
        let generation = self.0.current.load_full();
        let mut record = Record::new(method, generation, span, begun);
        let span = record.span.clone();
        let _entered = span.enter();
        match received {
            Ok(request) => record.answer(&accepted, &request, head.accepts_gzip, handler),
            Err(refused) => record.refuse(refused),
        }
    }

    /// A call with an answer to every message, in their order.
    pub(super) fn stream<B, R, A>(
        &self,
        call: Call<B>,
        handler: impl Fn(&Generation, &str, R) -> A + Send + 'static,
    ) -> Response<Answer>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
        R: Message + Default + Send + 'static,
        A: Message + Send + 'static,
    {
        let begun = Instant::now();
        let Call { method, head, headers, body } = call;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        let mut record = Record::new(method, self.0.current.load_full(), span, begun);
        let (body, share) = self.0.pending.metered(body);
        let messages = head.messages::<_, R>(body, self.0.max_request_bytes);
        // The end as an item of its own tells it from a caller who is gone.
        let ending = messages.timeout(self.0.silence).map(Some).chain(tokio_stream::once(None));
        let answers = ending.filter_map(move |received| {
            let received = match received {
                Some(Ok(received)) => received,
                Some(Err(_)) => Err(Status::deadline_exceeded("nothing came for too long")),
                None => {
                    record.code = Code::Ok;
                    return None;
                }
            };
            share.settle();
            let span = record.span.clone();
            let _entered = span.enter();
            let answer = received
                .and_then(|request| guarded(|| handler(&record.generation, &accepted, request)).ok_or_else(internal));
            if let Err(failed) = &answer {
                record.code = failed.code();
            }
            Some(answer)
        });
        let encoder = ProstCodec::<A, ()>::raw_encoder(BufferSettings::default());
        let body = EncodeBody::new_server(encoder, answers, None, SingleMessageCompressionOverride::default(), None);
        head_of(tonic::body::Body::new(body).into())
    }
}

/// A call's measures, recorded when it is over.
struct Record {
    method: Method,
    generation: Arc<Generation>,
    /// The index of the language that served it, once one was chosen.
    language: Option<usize>,
    code: Code,
    begun: Instant,
    span: Span,
}

impl Record {
    /// Of a call that nobody has answered yet.
    fn new(method: Method, generation: Arc<Generation>, span: Span, begun: Instant) -> Self {
        Self { method, generation, language: None, code: Code::Cancelled, begun, span }
    }

    fn answer<R: Localized>(
        &mut self,
        accepted: &str,
        request: &R,
        accepts_gzip: bool,
        handler: impl FnOnce(&Asked<'_>, &R) -> Result<Framed, Failure>,
    ) -> Response<Answer> {
        let generation = Arc::clone(&self.generation);
        let (wish, words) = generation.words(accepted, request);
        let language = words.language().index;
        self.language = Some(language);
        let content_language = generation.content_language[language].clone();
        let asked = Asked { generation: &generation, words, accepts_gzip };
        match guarded(|| wish.and_then(|()| handler(&asked, request))) {
            Some(Ok(answer)) => {
                self.code = Code::Ok;
                let is_compressed = answer.is_compressed();
                let mut response = head_of(answer.into());
                response.headers_mut().insert(CONTENT_LANGUAGE, content_language);
                if is_compressed {
                    response.headers_mut().insert("grpc-encoding", HeaderValue::from_static("gzip"));
                }
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

    fn refuse(&mut self, refused: Status) -> Response<Answer> {
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

/// The head of an answer that is no failure.
fn head_of(answer: Answer) -> Response<Answer> {
    let mut response = Response::new(answer);
    // Room for the language and the encoding, so that the map is made once.
    *response.headers_mut() = HeaderMap::with_capacity(3);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    response
}

/// What it returns, or `None` for a panic, which is that call's failure and nobody else's.
fn guarded<T>(handler: impl FnOnce() -> T) -> Option<T> {
    // The data is only read, and the caches lock nothing across what may panic.
    catch_unwind(AssertUnwindSafe(handler)).ok()
}

fn internal() -> Status {
    Status::internal("internal error")
}

/// All `accept-language` values as one list (RFC 9110 section 5.3). Values that are not
/// text are skipped, and so is what no browser sends for its length.
fn accept_language(headers: &HeaderMap) -> String {
    const LONGEST: usize = 1024;
    let values = headers.get_all(http::header::ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
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
