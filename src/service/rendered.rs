//! Answers about one or two codes, rendered once.
//!
//! An answer is the same for every caller who asks the same in one language. An answer about one code is cached whole,
//! in its frame, plain and compressed. There are too many pairs for that: an answer about two codes is assembled from
//! encoded parts: each code's facts and words, the headings, the relation of the two, and the words about both.
//! Comparisons therefore hold nothing twice in memory, and only those requested again are cached compressed.

use book::catalog::{Code, Found};
use bytes::Bytes;
use prost::Message;
use quick_cache::sync::Cache;

use super::frame::Framed;
use super::{answer, convert};
use crate::codebook::Codebook;
use crate::compare::compare;
use crate::proto::{self, View};
use crate::text::{Style, Words};

/// CompareCodesResponse with encoded parts: a message and its bytes look the same on the wire.
#[derive(Clone, PartialEq, Message)]
struct SplicedComparison {
    #[prost(bytes = "bytes", tag = "1")]
    left: Bytes,
    #[prost(bytes = "bytes", tag = "2")]
    right: Bytes,
    #[prost(bytes = "bytes", tag = "3")]
    comparison: Bytes,
    #[prost(bytes = "bytes", tag = "4")]
    text: Bytes,
}

/// The fields of ComparisonText that are encoded parts; [`Part::WordsOfBoth`] holds the others.
#[derive(Clone, PartialEq, Message)]
struct SplicedText {
    #[prost(bytes = "bytes", tag = "5")]
    left: Bytes,
    #[prost(bytes = "bytes", tag = "6")]
    right: Bytes,
    #[prost(bytes = "bytes", tag = "14")]
    headings: Bytes,
}

/// A cache of answers and their parts, each rendered on its first use.
#[derive(Debug)]
pub(super) struct Rendered(Cache<Part, Bytes, ByBytes>);

/// The key of a part. Codes and languages are given by their index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    /// Whole answers in their frames.
    Code(usize, Wording, View),
    CompressedCode(usize, Wording, View),
    Pair(usize, usize, Wording),
    CompressedPair(usize, usize, Wording),
    /// Messages within answers.
    Facts(usize),
    Words(usize, Wording),
    Headings(Wording),
    Relation(usize, usize),
    WordsOfBoth(usize, usize, Wording),
}

/// The language and style of rendered words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Wording {
    language: usize,
    style: Style,
}

impl Wording {
    fn of(words: &Words<'_>) -> Self {
        Self { language: words.language().index, style: words.style() }
    }
}

/// Weighs a part by the memory it occupies, including the cache's bookkeeping.
#[derive(Clone, Debug)]
struct ByBytes;

impl quick_cache::Weighter<Part, Bytes> for ByBytes {
    fn weight(&self, _: &Part, part: &Bytes) -> u64 {
        const BOOKKEEPING: u64 = 128;
        part.len() as u64 + BOOKKEEPING
    }
}

impl Rendered {
    /// Creates a cache of at most `bytes` bytes.
    pub(super) fn new(bytes: u64) -> Self {
        /// The estimated size of a part, from which the cache sizes its tables.
        const PART_BYTES: u64 = 2048;
        let parts = usize::try_from(bytes / PART_BYTES).unwrap_or(usize::MAX).max(1);
        Self(Cache::with_weighter(parts, bytes, ByBytes))
    }

    /// [`answer::code`], framed.
    pub(super) fn code(
        &self,
        codebook: &Codebook,
        words: &Words<'_>,
        code: &Code,
        view: View,
        accepts_gzip: bool,
    ) -> Framed {
        let wording = Wording::of(words);
        let whole = || Framed::message(&answer::code(codebook, words, &found(code), view));
        let plain = || self.kept(Part::Code(code.index, wording, view), || whole().into());
        if accepts_gzip {
            let compressed = || Framed::from(plain()).compressed().into();
            return self.kept(Part::CompressedCode(code.index, wording, view), compressed).into();
        }
        plain().into()
    }

    /// [`answer::comparison`], framed.
    pub(super) fn comparison(
        &self,
        codebook: &Codebook,
        words: &Words<'_>,
        left: &Code,
        right: &Code,
        accepts_gzip: bool,
    ) -> Framed {
        let compressed = Part::CompressedPair(left.index, right.index, Wording::of(words));
        if accepts_gzip && let Some(answer) = self.0.get(&compressed) {
            return answer.into();
        }
        // A pair is compressed only when it is requested again: compression takes longer than all the rest.
        let was_asked = accepts_gzip && self.has_pair(words, left, right);
        let answer = self.put_together(codebook, words, left, right);
        if was_asked {
            return self.kept(compressed, || answer.compressed().into()).into();
        }
        answer
    }

    fn has_pair(&self, words: &Words<'_>, left: &Code, right: &Code) -> bool {
        let wording = Wording::of(words);
        let parts = [Part::Pair, Part::WordsOfBoth].map(|part| part(left.index, right.index, wording));
        parts.iter().any(|part| self.0.peek(part).is_some())
    }

    fn put_together(&self, codebook: &Codebook, words: &Words<'_>, left: &Code, right: &Code) -> Framed {
        if words.is_partial() {
            // Fallbacks are listed for the whole answer.
            let part = Part::Pair(left.index, right.index, Wording::of(words));
            let whole = || Framed::message(&answer::comparison(codebook, words, &found(left), &found(right))).into();
            return self.kept(part, whole).into();
        }
        let shared = SplicedText {
            left: self.words(codebook, words, left),
            right: self.words(codebook, words, right),
            headings: self.headings(words),
        };
        // Fields of one message may stand in any order (protobuf, "Encoding").
        let mut text = Vec::from(self.words_of_both(codebook, words, left, right));
        shared.encode_raw(&mut text);
        Framed::message(&SplicedComparison {
            left: self.facts(left),
            right: self.facts(right),
            comparison: self.relation(codebook, left, right),
            text: text.into(),
        })
    }

    fn facts(&self, code: &Code) -> Bytes {
        self.part(Part::Facts(code.index), || convert::code(code))
    }

    fn words(&self, codebook: &Codebook, words: &Words<'_>, code: &Code) -> Bytes {
        self.part(Part::Words(code.index, Wording::of(words)), || answer::side_text(codebook, words, code))
    }

    fn headings(&self, words: &Words<'_>) -> Bytes {
        self.part(Part::Headings(Wording::of(words)), || proto::Headings::from(words))
    }

    fn relation(&self, codebook: &Codebook, left: &Code, right: &Code) -> Bytes {
        self.part(Part::Relation(left.index, right.index), || {
            convert::comparison(&compare(&codebook.catalog, left, right))
        })
    }

    fn words_of_both(&self, codebook: &Codebook, words: &Words<'_>, left: &Code, right: &Code) -> Bytes {
        self.part(Part::WordsOfBoth(left.index, right.index, Wording::of(words)), || {
            convert::comparison_text(&compare(&codebook.catalog, left, right), &codebook.catalog, words)
        })
    }

    fn part<M: Message>(&self, part: Part, render: impl FnOnce() -> M) -> Bytes {
        self.kept(part, || render().encode_to_vec().into())
    }

    fn kept(&self, part: Part, render: impl FnOnce() -> Bytes) -> Bytes {
        if let Some(bytes) = self.0.get(&part) {
            return bytes;
        }
        let bytes = render();
        self.0.insert(part, bytes.clone());
        bytes
    }
}

/// A code that was requested by its own id.
fn found(code: &Code) -> Found<'_> {
    Found { code, fallback: None }
}

#[cfg(test)]
mod tests {
    use super::{Rendered, found};
    use crate::codebook::Codebook;
    use crate::proto::{CompareCodesResponse, GetCodeResponse, View};
    use crate::service::answer;
    use crate::service::frame::Framed;
    use crate::text::Style;
    use prost::Message;

    fn decoded<M: Message + Default>(answer: &Framed) -> M {
        M::decode(answer.uncompressed().as_slice()).expect("a message")
    }

    /// The field numbers match those of the API, and a cache without room gives the same answers.
    #[test]
    fn parts_make_up_the_answer() {
        let codebook = Codebook::embedded().expect("the build has checked the data");
        let (left, right) = (codebook.catalog.find("smtp/450"), codebook.catalog.find("smtp/550"));
        let (left, right) = (left.expect("450").code, right.expect("550").code);
        for bytes in [0, 1 << 20] {
            let rendered = Rendered::new(bytes);
            for language in codebook.texts.languages().list() {
                for omit_isolates in [false, true] {
                    let words = codebook.texts.words(language, Style { omit_isolates });
                    // Rendered, then kept, then compressed, then kept so.
                    for accepts_gzip in [false, false, true, true] {
                        for view in [View::Facts, View::Words, View::All] {
                            let code = rendered.code(&codebook, &words, left, view, accepts_gzip);
                            assert_eq!(code.is_compressed(), accepts_gzip);
                            let whole = answer::code(&codebook, &words, &found(left), view);
                            assert_eq!(decoded::<GetCodeResponse>(&code), whole);
                        }
                        let comparison = rendered.comparison(&codebook, &words, left, right, accepts_gzip);
                        assert_eq!(comparison.is_compressed(), accepts_gzip && bytes > 0);
                        let whole = answer::comparison(&codebook, &words, &found(left), &found(right));
                        assert_eq!(decoded::<CompareCodesResponse>(&comparison), whole);
                    }
                }
            }
        }
    }

    #[test]
    fn memory_is_bounded() {
        const ROOM: u64 = 64 * 1024;
        let codebook = Codebook::embedded().expect("the build has checked the data");
        let rendered = Rendered::new(ROOM);
        let words = codebook.texts.words(codebook.texts.languages().default_language(), Style::default());
        let codes = || codebook.catalog.codes().filter(|code| code.id.protocol == "smtp");
        for left in codes() {
            for right in codes().filter(|right| right.id != left.id) {
                // The second is compressed.
                for _ in 0..2 {
                    rendered.comparison(&codebook, &words, left, right, true);
                }
            }
        }
        assert!(rendered.0.weight() <= ROOM, "{}", rendered.0.weight());
    }
}
