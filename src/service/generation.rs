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
    /// `book-version`.
    pub(super) book_version: HeaderValue,
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
        let book_version = codebook.version.parse().expect("a version is visible ASCII");
        Self {
            content_language,
            book_version,
            rendered: Rendered::new(rendered_bytes),
            choices: Choices::new(),
            calls,
            codebook,
        }
    }

    /// Chooses the words for the answer to a request; `accepted` is the list of `accept-language`.
    pub(super) fn chosen<'w, R: Localized>(&'w self, accepted: &'w str, request: &'w R) -> Chosen<'w> {
        let texts = &self.codebook.texts;
        let languages = texts.languages();
        let language_code = request.language_code();
        let (language, missed, malformed) = match self.choices.choose(languages, language_code, accepted) {
            Ok(choice) => {
                let language = &languages.list()[choice.language];
                let missed = if choice.is_first_wish {
                    None
                } else {
                    self.calls.language_not_available(choice.language);
                    languages.missed(language, language_code, accepted)
                };
                (language, missed, None)
            }
            Err(_) => {
                let language_code = language_code.to_owned();
                (languages.accept(accepted), None, Some(Failure::MalformedLanguageCode { language_code }))
            }
        };
        if language.partial {
            self.calls.messages_fell_back(language.index);
        }
        let words = texts.words(language, Style { omit_isolates: request.omit_isolates() });
        Chosen { words, missed: missed.filter(|_| R::HAS_WORDS), malformed }
    }
}

/// The words for an answer.
pub(super) struct Chosen<'w> {
    pub(super) words: Words<'w>,
    /// The language asked for first, if the words are in another.
    pub(super) missed: Option<&'w str>,
    /// The failure of a request with a malformed language code. The words tell it.
    pub(super) malformed: Option<Failure>,
}

/// A request that names the language and style of its words.
pub(super) trait Localized {
    /// False if its answer is the same in every language.
    const HAS_WORDS: bool = true;

    /// A language as [`Languages::choose`](crate::language::Languages::choose) reads it, or nothing.
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

localized!(ExplainReplyRequest, ExportBookRequest, ListPairsRequest, LocalizeStatusRequest, SearchCodesRequest);
localized!(GetCodeRequest, BatchGetCodesRequest, ListCodesRequest, CompareCodesRequest, ListProtocolsRequest);

/// Names of languages are in their own language, whoever asks.
impl Localized for proto::ListLanguagesRequest {
    const HAS_WORDS: bool = false;

    fn language_code(&self) -> &str {
        ""
    }

    fn omit_isolates(&self) -> bool {
        false
    }
}
