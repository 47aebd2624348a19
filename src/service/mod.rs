//! The API: thin handlers over the catalog and the words.

pub mod answer;
mod answers;
pub mod book;
mod call;
mod choices;
mod connect;
mod convert;
pub mod explanation;
mod export;
mod fallbacks;
mod generation;
mod handler;
mod json;
pub mod localization;
mod page;
mod record;
mod rendered;
pub mod search;
mod status;
mod visits;
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

pub(crate) use connect::error as connect_error;
pub use json::{JsonError, json, json_value};
pub(crate) use work::elsewhere;

use crate::api::{Method, UnknownMethod};
use crate::codebook::Codebook;
use crate::config::Config;
use crate::failure::{Failure, shown};
use crate::metrics::Metrics;
use crate::proto;
use call::{Call, Head, Resources};
use connect::ConnectHead;
use generation::{Chosen, Generation};
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

    /// The data that is served now.
    #[must_use]
    pub fn codebook(&self) -> Arc<Codebook> {
        Arc::clone(&self.0.resources.current.load().codebook)
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
        let (head, grpc) = match CallHead::read(&request) {
            Ok(grpc) => (Head::Grpc(grpc), grpc),
            Err(refused) => return Box::pin(self.respond_otherwise(method, request, *refused, open)).await,
        };
        let Ok(method) = method else {
            return Status::unimplemented("no such method").into_http();
        };
        let (parts, body) = request.into_parts();
        let call = Call { method, head, headers: parts.headers, body, open };
        let resources = &self.0.resources;
        match method {
            Method::BatchExplainReply => call.stream(resources, grpc, explain_in_batch),
            Method::ExportBook => call.export(resources, grpc).await,
            _ => unary(call, resources).await,
        }
    }

    /// Answers a request that is no call by gRPC: one of Connect's, or else as `refused`.
    async fn respond_otherwise<B>(
        self,
        method: Result<Method, UnknownMethod>,
        request: Request<B>,
        refused: Response<ResponseBody>,
        open: Arc<OpenCall>,
    ) -> Response<ResponseBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        let Some(head) = ConnectHead::read(&request, method) else { return refused };
        let (method, head) = match (method, head) {
            (Ok(method), Ok(head)) => (method, head),
            (_, Err(refused)) => return *refused,
            (Err(UnknownMethod), Ok(_)) => return connect::refusal(&Status::unimplemented("no such method")),
        };
        let (parts, body) = request.into_parts();
        let call = Call { method, head: Head::Connect(Box::new(head)), headers: parts.headers, body, open };
        unary(call, &self.0.resources).await
    }
}

/// Answers a call that has one message and one answer.
async fn unary<B>(call: Call<B>, resources: &Resources) -> Response<ResponseBody>
where
    B: Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<StdError>,
{
    match call.method {
        Method::GetCode => call.unary(resources, get_code).await,
        Method::BatchGetCodes => call.unary(resources, batch_get_codes).await,
        Method::ListCodes => call.unary(resources, list_codes).await,
        Method::ListPairs => call.unary(resources, list_pairs).await,
        Method::CompareCodes => call.unary(resources, compare_codes).await,
        Method::SearchCodes => call.unary(resources, search_codes).await,
        Method::ExplainReply => call.unary(resources, explain_reply).await,
        Method::LocalizeStatus => call.unary(resources, localize_status).await,
        Method::ListProtocols => call.unary(resources, list_protocols).await,
        Method::ListLanguages => call.unary(resources, list_languages).await,
        // By gRPC they are answered as streams, and Connect's heads are of no others.
        Method::BatchExplainReply | Method::ExportBook => Status::internal("a stream").into_http(),
    }
}

fn get_code(context: &AnswerContext<'_>, request: &proto::GetCodeRequest) -> Result<Framed, Failure> {
    let AnswerContext { generation, words, accepts_gzip } = context;
    let view = answer::view(request.view)?;
    let found = answer::find(&generation.codebook.catalog, "id", &request.id)?;
    // Stand-ins answer endlessly many ids, so only answers to codes of the catalog are kept.
    Ok(match found.fallback {
        None => generation.rendered.code(&generation.codebook, words, found.code, view, *accepts_gzip),
        Some(_) => Framed::message(&answer::code(&generation.codebook, words, &found, view)),
    })
}

fn batch_get_codes(context: &AnswerContext<'_>, request: &proto::BatchGetCodesRequest) -> Result<Framed, Failure> {
    let view = answer::view(request.view)?;
    answer::batch(&context.generation.codebook, &context.words, &request.ids, view).map(framed)
}

fn list_codes(context: &AnswerContext<'_>, request: &proto::ListCodesRequest) -> Result<Framed, Failure> {
    answer::list_codes(&context.generation.codebook, &context.words, request).map(framed)
}

fn list_pairs(context: &AnswerContext<'_>, request: &proto::ListPairsRequest) -> Result<Framed, Failure> {
    answer::list_pairs(&context.generation.codebook, &context.words, request).map(framed)
}

fn localize_status(context: &AnswerContext<'_>, request: &proto::LocalizeStatusRequest) -> Result<Framed, Failure> {
    localization::status(&context.generation.codebook, &context.words, request).map(framed)
}

fn compare_codes(context: &AnswerContext<'_>, request: &proto::CompareCodesRequest) -> Result<Framed, Failure> {
    let AnswerContext { generation, words, accepts_gzip } = context;
    let codebook = &generation.codebook;
    let (left, right) = answer::pair(&codebook.catalog, &request.left_id, &request.right_id)?;
    Ok(match (&left.fallback, &right.fallback) {
        (None, None) => generation.rendered.comparison(codebook, words, left.code, right.code, *accepts_gzip),
        _ => Framed::message(&answer::comparison(codebook, words, &left, &right)),
    })
}

fn search_codes(context: &AnswerContext<'_>, request: &proto::SearchCodesRequest) -> Result<Framed, Failure> {
    search::codes(&context.generation.codebook, &context.words, request).map(framed)
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
    let Chosen { words, missed, malformed } = generation.chosen(accepted, &request);
    let explained = malformed.map_or_else(|| explanation::reply(&generation.codebook, &words, &request), Err);
    let item = match explained {
        Ok(explained) => Item::Explained(proto::ExplainReplyResponse {
            asked_language_code: missed.map(shown).unwrap_or_default(),
            ..explained
        }),
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
