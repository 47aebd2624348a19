//! The API: thin handlers over the catalog and the words.

pub mod answer;
mod call;
mod choices;
mod convert;
pub mod explanation;
mod fallbacks;
mod frame;
mod generation;
mod json;
mod page;
mod pending;
mod rendered;
mod request;
mod status;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use prost::Message;
use tonic::Status;
use tonic::codegen::StdError;

pub use frame::Answer;
pub use json::{JsonError, json};

use crate::codebook::Codebook;
use crate::config::Config;
use crate::failure::Failure;
use crate::metrics::{Method, Metrics};
use crate::proto;
use call::{Asked, Call};
use frame::Framed;
use generation::Generation;
use pending::Pending;
use request::Head;

/// The service's name, under which its health is asked for too.
pub const SERVICE_NAME: &str = "codebook.v1.CodebookService";

/// The method that a path names, `None` for a path of another service.
fn method(path: &str) -> Option<&str> {
    path.strip_prefix('/')?.strip_prefix(SERVICE_NAME)?.strip_prefix('/')
}

/// Whether a path is one of this service.
pub(crate) fn is_api(path: &str) -> bool {
    method(path).is_some()
}

/// The service.
#[derive(Clone)]
pub struct Service(Arc<Shared>);

struct Shared {
    current: ArcSwap<Generation>,
    metrics: Arc<Metrics>,
    rendered_bytes: u64,
    max_request_bytes: usize,
    pending: Pending,
    /// Longest time for a request to come.
    timeout: Duration,
    /// Longest silence on a stream.
    silence: Duration,
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("codebook", &self.0.current.load().codebook).finish_non_exhaustive()
    }
}

impl Service {
    /// The service over some data, by the settings that concern it.
    pub fn new(codebook: Arc<Codebook>, config: &Config, metrics: Arc<Metrics>) -> Self {
        let generation = Generation::new(codebook, config.rendered_bytes, &metrics);
        Self(Arc::new(Shared {
            current: ArcSwap::from_pointee(generation),
            metrics,
            rendered_bytes: config.rendered_bytes,
            max_request_bytes: config.max_request_bytes,
            pending: Pending::new(config.max_pending_bytes),
            timeout: config.timeout,
            silence: config.max_connection_idle,
        }))
    }

    /// Answers from other data, from the next call on. Calls under way end on what they began with.
    pub fn replace(&self, codebook: Arc<Codebook>) {
        let generation = Generation::new(codebook, self.0.rendered_bytes, &self.0.metrics);
        self.0.current.store(Arc::new(generation));
    }

    /// Answers a call of the API.
    pub async fn respond<B>(self, request: Request<B>) -> Response<Answer>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
    {
        let head = match Head::read(&request) {
            Ok(head) => head,
            Err(refused) => return *refused,
        };
        let (parts, body) = request.into_parts();
        let Some(method) = method(parts.uri.path()).and_then(|name| name.parse().ok()) else {
            return Status::unimplemented("no such method").into_http();
        };
        let call = Call { method, head, headers: parts.headers, body };
        match method {
            Method::GetCode => self.unary(call, get_code).await,
            Method::BatchGetCodes => self.unary(call, batch_get_codes).await,
            Method::ListCodes => self.unary(call, list_codes).await,
            Method::CompareCodes => self.unary(call, compare_codes).await,
            Method::ExplainReply => self.unary(call, explain_reply).await,
            Method::BatchExplainReply => self.stream(call, explain_in_batch),
            Method::ListProtocols => self.unary(call, list_protocols).await,
            Method::ListLanguages => self.unary(call, list_languages).await,
        }
    }
}

fn get_code(asked: &Asked<'_>, request: &proto::GetCodeRequest) -> Result<Framed, Failure> {
    let Asked { generation, words, accepts_gzip } = asked;
    let found = answer::find(&generation.codebook.catalog, "id", &request.id)?;
    // A stand-in is asked for in endless ways, so only what is asked for by name is kept.
    Ok(match found.fallback {
        None => generation.rendered.code(&generation.codebook, words, found.code, *accepts_gzip),
        Some(_) => Framed::message(&answer::found(&generation.codebook, words, &found)),
    })
}

fn batch_get_codes(asked: &Asked<'_>, request: &proto::BatchGetCodesRequest) -> Result<Framed, Failure> {
    answer::batch(&asked.generation.codebook, &asked.words, &request.ids).map(framed)
}

fn list_codes(asked: &Asked<'_>, request: &proto::ListCodesRequest) -> Result<Framed, Failure> {
    answer::list_codes(&asked.generation.codebook, &asked.words, request).map(framed)
}

fn compare_codes(asked: &Asked<'_>, request: &proto::CompareCodesRequest) -> Result<Framed, Failure> {
    let Asked { generation, words, accepts_gzip } = asked;
    let codebook = &generation.codebook;
    let (left, right) = answer::pair(&codebook.catalog, &request.left, &request.right)?;
    Ok(match (&left.fallback, &right.fallback) {
        (None, None) => generation.rendered.comparison(codebook, words, left.code, right.code, *accepts_gzip),
        _ => Framed::message(&answer::found_pair(codebook, words, &left, &right)),
    })
}

fn explain_reply(asked: &Asked<'_>, request: &proto::ExplainReplyRequest) -> Result<Framed, Failure> {
    explanation::reply(&asked.generation.codebook, &asked.words, request).map(framed)
}

/// An item of a batch: a failure is its own and stops nothing.
fn explain_in_batch(
    generation: &Generation,
    accepted: &str,
    request: proto::BatchExplainReplyRequest,
) -> proto::BatchExplainReplyResponse {
    use proto::batch_explain_reply_response::Result as Item;
    let request = request.reply.unwrap_or_default();
    let (wish, words) = generation.words(accepted, &request);
    let explained = wish.and_then(|()| explanation::reply(&generation.codebook, &words, &request));
    let item = match explained {
        Ok(explained) => Item::Explained(explained),
        Err(failure) => Item::Failure(status::failure(&failure, &words)),
    };
    proto::BatchExplainReplyResponse { result: Some(item) }
}

fn list_protocols(asked: &Asked<'_>, request: &proto::ListProtocolsRequest) -> Result<Framed, Failure> {
    answer::list_protocols(&asked.generation.codebook, &asked.words, request).map(framed)
}

fn list_languages(asked: &Asked<'_>, request: &proto::ListLanguagesRequest) -> Result<Framed, Failure> {
    answer::list_languages(&asked.generation.codebook, request).map(framed)
}

fn framed(message: impl Message) -> Framed {
    Framed::message(&message)
}
