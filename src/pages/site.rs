//! The pages of one state of the data. A request sees one site from its beginning to its end.

use std::fmt;
use std::sync::Arc;

use book::inventory::Message;
use http::HeaderValue;
use quick_cache::sync::Cache;

use super::kept::{self, ByBytes, Kept, Key};
use crate::codebook::Codebook;
use crate::language::Language;
use crate::metrics::{Calls, Metrics};
use crate::text::{Style, Words};

/// The data, with the pages that are rendered from it.
pub(super) struct Site {
    pub(super) codebook: Arc<Codebook>,
    /// The counters of its requests.
    pub(super) calls: Calls,
    /// The origin under which people reach the pages.
    pub(super) origin: Option<Arc<str>>,
    pub(super) book_version: HeaderValue,
    /// The languages of a site of files, by their indices; `None` for one that is served, in all of them. Files answer
    /// neither a search nor a form.
    files: Option<Vec<usize>>,
    pub(super) kept: Cache<Key, Arc<Kept>, ByBytes>,
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("codebook", &self.codebook).finish_non_exhaustive()
    }
}

impl Site {
    pub(super) fn new(codebook: Arc<Codebook>, bytes: u64, metrics: &Metrics, origin: Option<Arc<str>>) -> Self {
        let languages: Vec<&str> =
            codebook.texts.languages().list().iter().map(|language| language.code.as_str()).collect();
        let protocols: Vec<&str> = codebook.catalog.protocols().iter().map(|protocol| protocol.id.as_str()).collect();
        let calls = metrics.calls(&languages, &protocols);
        let book_version = codebook.version.parse().expect("a version is visible ASCII");
        Self { calls, origin, book_version, files: None, kept: kept::cache(bytes), codebook }
    }

    /// A site of files in some of the languages.
    pub(super) fn of_files(codebook: Arc<Codebook>, languages: Vec<usize>, origin: Option<Arc<str>>) -> Self {
        Self { files: Some(languages), ..Self::new(codebook, 0, &Metrics::new(), origin) }
    }

    /// True for a site that answers searches and forms.
    pub(super) fn is_served(&self) -> bool {
        self.files.is_none()
    }

    /// The languages in which it is.
    pub(super) fn offered(&self) -> impl Iterator<Item = &Language> {
        let is_offered = |language: &&Language| self.files.as_ref().is_none_or(|own| own.contains(&language.index));
        self.languages().iter().filter(is_offered)
    }

    /// Renders and keeps what a key names.
    pub(super) fn keep(&self, key: Key, render: impl FnOnce(&Self, &Key) -> Kept) -> Arc<Kept> {
        let kept = Arc::new(render(self, &key));
        self.kept.insert(key, Arc::clone(&kept));
        kept
    }

    pub(super) fn languages(&self) -> &[Language] {
        self.codebook.texts.languages().list()
    }

    /// A page's view of it, in one language.
    pub(super) fn reader(&self, language: usize) -> Reader<'_> {
        let language = &self.languages()[language];
        Reader { site: self, words: self.codebook.texts.words(language, Style::default()), language }
    }
}

/// The data in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'s> {
    pub(super) site: &'s Site,
    pub(super) words: Words<'s>,
    pub(super) language: &'s Language,
}

impl Reader<'_> {
    pub(super) fn codebook(&self) -> &Codebook {
        &self.site.codebook
    }

    /// A heading, label or sentence of the pages.
    pub(super) fn say(&self, message: Message) -> String {
        self.words.interface(message, &[])
    }
}
