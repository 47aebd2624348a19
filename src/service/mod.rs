//! The API: thin handlers over the catalog and the words.

pub mod answer;
mod answers;
mod call;
mod choices;
mod convert;
pub mod explanation;
mod fallbacks;
mod generation;
mod handler;
mod json;
mod page;
mod record;
mod rendered;
mod status;
mod work;

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use prost::Message;
use tonic::Status;
use tonic::codegen::StdError;
use transport::OpenCall;
use transport::grpc::{CallHead, Framed, ResponseBody, frame};

pub use json::{JsonError, json};

use crate::api::{Method, UnknownMethod};
use crate::codebook::Codebook;
use crate::config::Config;
use crate::failure::Failure;
use crate::metrics::Metrics;
use crate::proto;
use call::{Call, Resources};
use generation::Generation;
use handler::AnswerContext;

/// The API over the data that is served now. Clones share both.
#[derive(Clone)]
pub struct Service(Arc<Shared>);

struct Shared {
    resources: Resources,
    metrics: Arc<Metrics>,
    rendered_bytes: u64,
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("codebook", &self.0.resources.current.load().codebook).finish_non_exhaustive()
    }
}

impl Service {
    /// Serves `codebook`, within the limits of `config`.
    #[must_use]
    pub fn new(codebook: Arc<Codebook>, config: &Config, metrics: Arc<Metrics>) -> Self {
        let generation = Generation::new(codebook, config.rendered_bytes, &metrics);
        let resources = Resources { current: ArcSwap::from_pointee(generation), limits: config.requests() };
        Self(Arc::new(Shared { resources, metrics, rendered_bytes: config.rendered_bytes }))
    }

    /// Serves other data from the next call on. Calls under way end with the data that they began with.
    pub fn replace(&self, codebook: Arc<Codebook>) {
        let generation = Generation::new(codebook, self.0.rendered_bytes, &self.0.metrics);
        self.0.resources.current.store(Arc::new(generation));
    }

    /// Answers a call of the API, of the method that its path names. What is held for it is accounted for by `open`.
    pub async fn respond<B>(
        self,
        method: Result<Method, UnknownMethod>,
        request: Request<B>,
        open: Arc<OpenCall>,
    ) -> Response<ResponseBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        let head = match CallHead::read(&request) {
            Ok(head) => head,
            Err(refused) => return *refused,
        };
        let Ok(method) = method else {
            return Status::unimplemented("no such method").into_http();
        };
        let (parts, body) = request.into_parts();
        let call = Call { method, head, headers: parts.headers, body, open };
        let resources = &self.0.resources;
        match method {
            Method::GetCode => call.unary(resources, get_code).await,
            Method::BatchGetCodes => call.unary(resources, batch_get_codes).await,
            Method::ListCodes => call.unary(resources, list_codes).await,
            Method::CompareCodes => call.unary(resources, compare_codes).await,
            Method::ExplainReply => call.unary(resources, explain_reply).await,
            Method::BatchExplainReply => call.stream(resources, explain_in_batch),
            Method::ListProtocols => call.unary(resources, list_protocols).await,
            Method::ListLanguages => call.unary(resources, list_languages).await,
        }
    }
}

fn get_code(context: &AnswerContext<'_>, request: &proto::GetCodeRequest) -> Result<Framed, Failure> {
    let AnswerContext { generation, words, accepts_gzip } = context;
    let found = answer::find(&generation.codebook.catalog, "id", &request.id)?;
    // Stand-ins answer endlessly many ids, so only answers to codes of the catalog are kept.
    Ok(match found.fallback {
        None => generation.rendered.code(&generation.codebook, words, found.code, *accepts_gzip),
        Some(_) => Framed::message(&answer::code(&generation.codebook, words, &found)),
    })
}

fn batch_get_codes(context: &AnswerContext<'_>, request: &proto::BatchGetCodesRequest) -> Result<Framed, Failure> {
    answer::batch(&context.generation.codebook, &context.words, &request.ids).map(framed)
}

fn list_codes(context: &AnswerContext<'_>, request: &proto::ListCodesRequest) -> Result<Framed, Failure> {
    answer::list_codes(&context.generation.codebook, &context.words, request).map(framed)
}

fn compare_codes(context: &AnswerContext<'_>, request: &proto::CompareCodesRequest) -> Result<Framed, Failure> {
    let AnswerContext { generation, words, accepts_gzip } = context;
    let codebook = &generation.codebook;
    let (left, right) = answer::pair(&codebook.catalog, &request.left, &request.right)?;
    Ok(match (&left.fallback, &right.fallback) {
        (None, None) => generation.rendered.comparison(codebook, words, left.code, right.code, *accepts_gzip),
        _ => Framed::message(&answer::comparison(codebook, words, &left, &right)),
    })
}

fn explain_reply(context: &AnswerContext<'_>, request: &proto::ExplainReplyRequest) -> Result<Framed, Failure> {
    explanation::reply(&context.generation.codebook, &context.words, request).map(framed)
}

/// Answers one item of a batch. Its failure is its own and stops no other.
fn explain_in_batch(
    generation: &Generation,
    accepted: &str,
    request: proto::BatchExplainReplyRequest,
) -> proto::BatchExplainReplyResponse {
    use proto::batch_explain_reply_response::Result as Item;
    let request = request.reply.unwrap_or_default();
    let (requested, words) = generation.words(accepted, &request);
    let explained = requested.and_then(|()| explanation::reply(&generation.codebook, &words, &request));
    let item = match explained {
        Ok(explained) => Item::Explained(explained),
        Err(failure) => Item::Failure(status::failure(&failure, &words)),
    };
    proto::BatchExplainReplyResponse { result: Some(item) }
}

fn list_protocols(context: &AnswerContext<'_>, request: &proto::ListProtocolsRequest) -> Result<Framed, Failure> {
    answer::list_protocols(&context.generation.codebook, &context.words, request).map(framed)
}

fn list_languages(context: &AnswerContext<'_>, request: &proto::ListLanguagesRequest) -> Result<Framed, Failure> {
    answer::list_languages(&context.generation.codebook, request).map(framed)
}

fn framed(message: impl Message) -> Framed {
    Framed::message(&message)
}
