//! What is rendered once and kept.

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use book::digest;
use bytes::Bytes;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use http::HeaderValue;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::place::{File, Page};

/// What is kept, by its language and page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Page(usize, Page),
    File(File),
}

/// A page or file, compressed: nearly every client takes it so, and it is small then. The others pay for it.
#[derive(Debug)]
pub(super) struct Kept {
    gzip: Bytes,
    length: usize,
    content_type: &'static str,
    /// The language of a page.
    language: Option<HeaderValue>,
    tag: String,
}

impl Kept {
    /// Compresses a text.
    pub(super) fn new(text: &str, content_type: &'static str, language: Option<&str>) -> Self {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        // Writing to memory does not fail.
        let gzip = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish()).unwrap_or_default();
        let language = language.and_then(|code| HeaderValue::from_str(code).ok());
        Self { gzip: gzip.into(), length: text.len(), content_type, language, tag: digest::tag([text.as_bytes()]) }
    }

    /// The bytes to send to a client, who takes gzip or does not.
    pub(super) fn body(&self, accepts_gzip: bool) -> Bytes {
        if accepts_gzip {
            return self.gzip.clone();
        }
        let mut text = Vec::with_capacity(self.length);
        // It was compressed here.
        let read = GzDecoder::new(&*self.gzip).read_to_end(&mut text);
        read.map(|_| text.into()).unwrap_or_default()
    }

    pub(super) fn content_type(&self) -> &'static str {
        self.content_type
    }

    pub(super) fn language(&self) -> Option<&HeaderValue> {
        self.language.as_ref()
    }

    /// The strong entity tag of the bytes, which are others where they are compressed (RFC 9110 section 8.8.3.3).
    pub(super) fn tag(&self, is_gzip: bool) -> String {
        if is_gzip { format!("\"{}-gzip\"", self.tag) } else { format!("\"{}\"", self.tag) }
    }
}

/// Weighs what is kept by the memory it occupies, including the cache's bookkeeping.
#[derive(Clone, Debug)]
pub(super) struct ByBytes;

impl Weighter<Key, Arc<Kept>> for ByBytes {
    fn weight(&self, _: &Key, kept: &Arc<Kept>) -> u64 {
        const BOOKKEEPING: u64 = 384;
        kept.gzip.len() as u64 + BOOKKEEPING
    }
}

/// A cache of at most `bytes` bytes.
pub(super) fn cache(bytes: u64) -> Cache<Key, Arc<Kept>, ByBytes> {
    /// The estimated size of a page, from which the cache sizes its tables.
    const PAGE_BYTES: u64 = 4096;
    let pages = usize::try_from(bytes / PAGE_BYTES).unwrap_or(usize::MAX).max(1);
    Cache::with_weighter(pages, bytes, ByBytes)
}

#[cfg(test)]
mod tests {
    use super::Kept;

    #[test]
    fn a_text_comes_out_as_it_went_in() {
        let text = "<p>صندوق البريد ممتلئ</p>".repeat(100);
        let kept = Kept::new(&text, "text/html", Some("ar"));
        assert_eq!(kept.body(false), text.as_bytes());
        assert!(kept.body(true).len() < text.len() / 10);
        assert_ne!(kept.tag(true), kept.tag(false));
        assert_eq!(kept.tag(true), Kept::new(&text, "text/html", Some("ar")).tag(true));
        assert_ne!(kept.tag(true), Kept::new("<p>", "text/html", Some("ar")).tag(true));
    }
}
