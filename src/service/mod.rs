//! The API: thin handlers over the catalog and the words.

pub mod answer;
mod codec;
mod convert;
pub mod explanation;
mod fallbacks;
mod json;
mod page;
mod rendered;
mod status;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use prost::Message;
use tokio_stream::{Stream, StreamExt};
use tonic::metadata::{Ascii, MetadataMap, MetadataValue};
use tonic::{Code as StatusCode, Request, Response, Status, Streaming};

pub use codec::{Encoded, EncodedCodec};
pub use json::{JsonError, json};

use crate::codebook::Codebook;
use crate::failure::Failure;
use crate::proto;
use crate::text::{Style, Words};
use rendered::Rendered;

// Generated in build.rs from the proto files, with `Encoded` for every answer.
#[allow(missing_docs, clippy::all)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/codebook.v1.CodebookService.rs"));
}

pub use generated::codebook_service_server::{CodebookService, CodebookServiceServer};

/// The service.
#[derive(Clone)]
pub struct Service {
    codebook: Arc<Codebook>,
    /// `content-language` for every language, by its index.
    content_language: Arc<[MetadataValue<Ascii>]>,
    rendered: Arc<Rendered>,
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("codebook", &self.codebook).finish_non_exhaustive()
    }
}

impl Service {
    /// The service over some data, keeping at most `rendered_bytes` of rendered parts.
    pub fn new(codebook: Arc<Codebook>, rendered_bytes: u64) -> Self {
        let languages = codebook.texts.languages().list();
        let content_language =
            languages.iter().map(|language| language.code.parse().expect("a language tag is visible ASCII")).collect();
        Self { codebook, content_language, rendered: Arc::new(Rendered::new(rendered_bytes)) }
    }

    /// Everything that all calls have in common: the language, the answer's metadata, the
    /// failure's Status, and one line in the log.
    fn call<R: Localized>(
        &self,
        method: &'static str,
        request: Request<R>,
        answer: impl FnOnce(&Words<'_>, &R) -> Result<Bytes, Failure>,
    ) -> Result<Response<Encoded>, Status> {
        let begun = Instant::now();
        let accepted = accept_language(request.metadata());
        let (result, words) = self.answer(&accepted, &request.into_inner(), answer);
        let language = words.language();
        let code = result.as_ref().map_or_else(status::code, |_| StatusCode::Ok);
        tracing::debug!(method, language = language.code, ?code, elapsed = ?begun.elapsed(), "call");
        let content_language = self.content_language[language.index].clone();
        match result {
            Ok(answer) => {
                let mut response = Response::new(Encoded(answer));
                response.metadata_mut().insert("content-language", content_language);
                Ok(response)
            }
            Err(failure) => Err(status::status(&failure, &words, content_language)),
        }
    }
}

impl Service {
    /// An answer and the words it is in; `accepted` is the list of `accept-language`.
    fn answer<R: Localized, A>(
        &self,
        accepted: &str,
        request: &R,
        answer: impl FnOnce(&Words<'_>, &R) -> Result<A, Failure>,
    ) -> (Result<A, Failure>, Words<'_>) {
        let languages = self.codebook.texts.languages();
        let (language, wish) = match languages.choose(request.language_code(), accepted) {
            Ok(language) => (language, Ok(())),
            Err(_) => {
                let language_code = request.language_code().to_owned();
                (languages.accept(accepted), Err(Failure::MalformedLanguageCode { language_code }))
            }
        };
        let words = self.codebook.texts.words(language, Style { omit_isolates: request.omit_isolates() });
        (wish.and_then(|()| answer(&words, request)), words)
    }
}

/// All `accept-language` values as one list (RFC 9110 section 5.3). Values that are not
/// text are skipped.
fn accept_language(metadata: &MetadataMap) -> String {
    let mut values = metadata.get_all("accept-language").iter().filter_map(|value| value.to_str().ok());
    let mut list = values.next().unwrap_or_default().to_owned();
    for value in values {
        list.push(',');
        list.push_str(value);
    }
    list
}

/// A request that says in which language, and how, it wants its words.
trait Localized {
    fn language_code(&self) -> &str;
    fn omit_isolates(&self) -> bool;
}

macro_rules! localized {
    ($($request:ident),+ $(,)?) => {
        $(impl Localized for proto::$request {
            fn language_code(&self) -> &str {
                &self.language_code
            }

            fn omit_isolates(&self) -> bool {
                self.omit_isolates
            }
        })+
    };
}

localized!(ExplainReplyRequest);
localized!(GetCodeRequest, BatchGetCodesRequest, ListCodesRequest, CompareCodesRequest, ListProtocolsRequest);

/// Names of languages are in their own language, whoever asks.
impl Localized for proto::ListLanguagesRequest {
    fn language_code(&self) -> &str {
        ""
    }

    fn omit_isolates(&self) -> bool {
        false
    }
}

fn encoded(message: &impl Message) -> Bytes {
    Bytes::from(message.encode_to_vec())
}

#[tonic::async_trait]
impl CodebookService for Service {
    async fn get_code(&self, request: Request<proto::GetCodeRequest>) -> Result<Response<Encoded>, Status> {
        self.call("GetCode", request, |words, request| {
            let found = answer::find(&self.codebook.catalog, "id", &request.id)?;
            // A stand-in is asked for in endless ways, so only what is asked for by name is kept.
            Ok(match found.fallback {
                None => self.rendered.code(&self.codebook, words, found.code),
                Some(_) => encoded(&answer::found(&self.codebook, words, &found)),
            })
        })
    }

    async fn batch_get_codes(
        &self,
        request: Request<proto::BatchGetCodesRequest>,
    ) -> Result<Response<Encoded>, Status> {
        self.call("BatchGetCodes", request, |words, request| {
            answer::batch(&self.codebook, words, &request.ids).map(|answer| encoded(&answer))
        })
    }

    async fn list_codes(&self, request: Request<proto::ListCodesRequest>) -> Result<Response<Encoded>, Status> {
        self.call("ListCodes", request, |words, request| {
            answer::list_codes(&self.codebook, words, request).map(|answer| encoded(&answer))
        })
    }

    async fn compare_codes(&self, request: Request<proto::CompareCodesRequest>) -> Result<Response<Encoded>, Status> {
        self.call("CompareCodes", request, |words, request| {
            let (left, right) = answer::pair(&self.codebook.catalog, &request.left, &request.right)?;
            Ok(match (&left.fallback, &right.fallback) {
                (None, None) => self.rendered.comparison(&self.codebook, words, left.code, right.code),
                _ => encoded(&answer::found_pair(&self.codebook, words, &left, &right)),
            })
        })
    }

    async fn explain_reply(&self, request: Request<proto::ExplainReplyRequest>) -> Result<Response<Encoded>, Status> {
        self.call("ExplainReply", request, |words, request| {
            explanation::reply(&self.codebook, words, request).map(|answer| encoded(&answer))
        })
    }

    type BatchExplainReplyStream = Pin<Box<dyn Stream<Item = Result<Encoded, Status>> + Send>>;

    async fn batch_explain_reply(
        &self,
        request: Request<Streaming<proto::BatchExplainReplyRequest>>,
    ) -> Result<Response<Self::BatchExplainReplyStream>, Status> {
        use proto::batch_explain_reply_response::Result as Item;
        let accepted = accept_language(request.metadata());
        let service = self.clone();
        let answers = request.into_inner().map(move |received| {
            let request = received?.reply.unwrap_or_default();
            let (result, words) = service
                .answer(&accepted, &request, |words, request| explanation::reply(&service.codebook, words, request));
            let result = match result {
                Ok(explained) => Item::Explained(explained),
                Err(failure) => Item::Failure(status::failure(&failure, &words)),
            };
            Ok(Encoded(encoded(&proto::BatchExplainReplyResponse { result: Some(result) })))
        });
        Ok(Response::new(Box::pin(answers)))
    }

    async fn list_protocols(&self, request: Request<proto::ListProtocolsRequest>) -> Result<Response<Encoded>, Status> {
        self.call("ListProtocols", request, |words, request| {
            answer::list_protocols(&self.codebook, words, request).map(|answer| encoded(&answer))
        })
    }

    async fn list_languages(&self, request: Request<proto::ListLanguagesRequest>) -> Result<Response<Encoded>, Status> {
        self.call("ListLanguages", request, |_, request| {
            answer::list_languages(&self.codebook, request).map(|answer| encoded(&answer))
        })
    }
}
