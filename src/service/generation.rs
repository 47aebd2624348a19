//! One state of the data and everything derived from it. A call sees one generation from its beginning to its end.

use std::sync::Arc;

use book::catalog::Protocol;
use http::HeaderValue;

use super::choices::Choices;
use super::rendered::Rendered;
use crate::codebook::Codebook;
use crate::failure::Failure;
use crate::metrics::{Calls, Metrics};
use crate::proto;
use crate::text::{Style, Words};

/// The data, with the answers that are rendered from it.
pub(super) struct Generation {
    pub(super) codebook: Arc<Codebook>,
    /// `content-language` for every language, by its index.
    pub(super) content_language: Vec<HeaderValue>,
    pub(super) rendered: Rendered,
    choices: Choices,
    /// The counters of its calls.
    pub(super) calls: Calls,
}

impl Generation {
    pub(super) fn new(codebook: Arc<Codebook>, rendered_bytes: u64, metrics: &Metrics) -> Self {
        let languages: Vec<&str> =
            codebook.texts.languages().list().iter().map(|language| language.code.as_str()).collect();
        let tag = |code: &&str| code.parse().expect("a language tag is visible ASCII");
        let content_language = languages.iter().map(tag).collect();
        let listed = |protocol: &Protocol| protocol.codes.iter().filter(|code| code.is_listed()).count();
        let protocols = codebook.catalog.protocols();
        metrics.data(protocols.iter().map(|protocol| (protocol.id.as_str(), listed(protocol))), languages.len());
        let ids: Vec<&str> = protocols.iter().map(|protocol| protocol.id.as_str()).collect();
        let calls = metrics.calls(&languages, &ids);
        Self { content_language, rendered: Rendered::new(rendered_bytes), choices: Choices::new(), calls, codebook }
    }

    /// Chooses the words for the answer to a request; `accepted` is the list of `accept-language`. If the language code
    /// that the request itself names is malformed, returns that failure and the words to tell it in.
    pub(super) fn words<R: Localized>(&self, accepted: &str, request: &R) -> (Result<(), Failure>, Words<'_>) {
        let texts = &self.codebook.texts;
        let languages = texts.languages();
        let (language, requested) = match self.choices.choose(languages, request.language_code(), accepted) {
            Ok(choice) => {
                if !choice.is_first_wish {
                    self.calls.language_not_available(choice.language);
                }
                (&languages.list()[choice.language], Ok(()))
            }
            Err(_) => {
                let language_code = request.language_code().to_owned();
                (languages.accept(accepted), Err(Failure::MalformedLanguageCode { language_code }))
            }
        };
        if language.partial {
            self.calls.messages_fell_back(language.index);
        }
        (requested, texts.words(language, Style { omit_isolates: request.omit_isolates() }))
    }
}

/// A request that names the language and style of its words.
pub(super) trait Localized {
    /// A BCP 47 tag, or nothing.
    fn language_code(&self) -> &str;
    /// True for words without Unicode isolates.
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
