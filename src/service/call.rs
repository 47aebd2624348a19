//! The course of every call: its messages, its language, and where its work is done.

use std::sync::Arc;
use std::time::Instant;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE};
use http::{HeaderMap, HeaderValue, Response};
use http_body::Body;
use prost::Message;
use tonic::codegen::StdError;
use transport::OpenCall;
use transport::grpc::{CallHead, Limits, MeteredBody, ResponseBody};

use super::answers::{Answers, ItemHandler};
use super::connect::ConnectHead;
use super::export::Export;
use super::generation::{Generation, Localized};
use super::handler::Handler;
use super::record::{Answered, Record, internal};
use super::work::{Work, elsewhere};
use crate::api::Method;
use crate::caching::BOOK_VERSION;
use crate::proto::ExportBookRequest;
use crate::telemetry;

/// Data and limits of all calls.
pub(super) struct Resources {
    /// The data that is served now.
    pub(super) current: ArcSwap<Generation>,
    pub(super) limits: Limits,
}

/// The headers of a call, by the protocol that it comes in.
#[derive(Clone, Debug)]
pub(super) enum Head {
    Grpc(CallHead),
    /// Rare, and larger.
    Connect(Box<ConnectHead>),
}

impl Head {
    /// Tells if the answer may come compressed.
    fn takes_gzip(&self) -> bool {
        match self {
            Self::Grpc(head) => head.accepts_gzip(),
            Self::Connect(head) => head.takes_gzip(),
        }
    }

    fn respond(&self, method: Method, answered: Answered, book_version: HeaderValue) -> Response<ResponseBody> {
        let Answered { answer, content_language } = answered;
        let mut response = match (self, answer) {
            (Self::Grpc(_), Ok(answer)) => ResponseBody::message(answer),
            (Self::Grpc(_), Err(refused)) => refused.into_http(),
            (Self::Connect(head), answer) => head.respond(method, answer),
        };
        if let Some(language) = content_language {
            response.headers_mut().insert(CONTENT_LANGUAGE, language);
        }
        response.headers_mut().insert(BOOK_VERSION, book_version);
        response
    }
}

/// A call of the API whose messages are still to be read.
pub(super) struct Call<B> {
    pub(super) method: Method,
    pub(super) head: Head,
    pub(super) headers: HeaderMap,
    pub(super) body: B,
    /// The transport's account of it.
    pub(super) open: Arc<OpenCall>,
}

impl<B> Call<B>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<StdError>,
{
    /// Answers a call that has one message and one answer.
    pub(super) async fn unary<R>(self, resources: &Resources, handler: Handler<R>) -> Response<ResponseBody>
    where
        R: Localized + Work + Message + Default + Send + 'static,
    {
        let begun = Instant::now();
        let Self { method, head, headers, body, open } = self;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        // Thousands of calls may wait for their messages.
        drop(headers);
        let body = MeteredBody::new(body, &open);
        let received = match &head {
            Head::Grpc(head) => head.message::<_, R>(body, &resources.limits).await,
            Head::Connect(head) => Box::pin(head.message::<_, R>(method, body, &resources.limits, &open)).await,
        };
        let generation = resources.current.load_full();
        let version = generation.book_version.clone();
        let mut record = Record::new(method, generation, span, begun);
        let received = match received {
            Ok(request) => request,
            Err(refused) => {
                let _entered = record.span.clone().entered();
                return head.respond(method, record.refuse(refused), version);
            }
        };
        let (own, own_version) = (head.clone(), version.clone());
        let answer = move |request: R| {
            let mut record = record;
            let _entered = record.span.clone().entered();
            let answered = record.answer(&accepted, &request, own.takes_gzip(), handler);
            own.respond(method, answered, own_version)
        };
        if received.is_long() {
            let answered = elsewhere(&open, move || answer(received)).await;
            return answered.unwrap_or_else(|| head.respond(method, internal().into(), version));
        }
        open.give_back();
        answer(received)
    }

    /// Answers each message of a call by gRPC, in their order.
    pub(super) fn stream<R, A>(
        self,
        resources: &Resources,
        grpc: CallHead,
        handler: ItemHandler<R, A>,
    ) -> Response<ResponseBody>
    where
        R: Work + Message + Default + Send + 'static,
        A: Message + Send + 'static,
    {
        let begun = Instant::now();
        let Self { method, headers, body, open, .. } = self;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        let record = Record::new(method, resources.current.load_full(), span, begun);
        let version = record.generation.book_version.clone();
        let messages = grpc.messages::<_, R>(MeteredBody::new(body, &open), &resources.limits);
        let answers = Answers::new(messages, open, record, accepted, resources.limits, handler);
        let mut response = ResponseBody::stream(answers);
        response.headers_mut().insert(BOOK_VERSION, version);
        response
    }

    /// Answers a call by gRPC with a whole book.
    pub(super) async fn export(self, resources: &Resources, grpc: CallHead) -> Response<ResponseBody> {
        let begun = Instant::now();
        let Self { method, head, headers, body, open } = self;
        let span = telemetry::call_span(method.name(), &headers);
        let accepted = accept_language(&headers);
        drop(headers);
        let received = grpc.message::<_, ExportBookRequest>(MeteredBody::new(body, &open), &resources.limits).await;
        let generation = resources.current.load_full();
        let version = generation.book_version.clone();
        let mut record = Record::new(method, Arc::clone(&generation), span, begun);
        let wish = match received {
            Ok(request) => record.choose(&accepted, &request),
            Err(refused) => Err(record.refuse(refused)),
        };
        let wish = match wish {
            Ok(wish) => wish,
            Err(refused) => return head.respond(method, refused, version),
        };
        open.give_back();
        let content_language = generation.content_language[wish.language].clone();
        let mut response = ResponseBody::stream(Export::new(wish, open, record));
        response.headers_mut().insert(CONTENT_LANGUAGE, content_language);
        response.headers_mut().insert(BOOK_VERSION, version);
        response
    }
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
