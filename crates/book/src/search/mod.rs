//! Finding codes by words: what is indexed, the words of a text, and the index itself.
//!
//! The build makes a segment of each language and one of what is the same in all, the wire's. Segments are read in
//! place: an index costs neither time at the start nor memory of its own, whatever its size. An overlay brings small
//! segments for what it changes, which lie over those of the build.
//!
//! # What was weighed
//!
//! * **tantivy** (122 crates with its stemmers) is made for millions of texts. Here are some six hundred short ones in a
//!   language: its index would be written into memory at the start, or opened from files, which the program has none of.
//!   What ranks well here, the kinds of text and the causes of replies, would be written beside it all the same.
//! * **charabia** (196 crates), Meilisearch's tokenizer, segments Chinese, Japanese and Korean by dictionaries of tens of
//!   megabytes in the binary.
//! * **`icu_segmenter`** has smaller ones, but the words that it sees in a query of three characters are often others
//!   than those that it sees in a sentence with the same characters, and then nothing is found.
//! * **n-grams**, of which Lucene's CJK analysis is made, need no dictionary and forgive a wrong character. They are what
//!   is used where words have no spaces between them.
//! * **fst**, which holds the texts' index too, is read in place and finds beginnings and misspelt words by automata.
//! * **Snowball**'s stemmers know ten of the fifteen languages planned. A word is indexed as it is written, too, so that
//!   nothing depends on them. Compounds are parted by the words of the same language's texts, without a dictionary.

mod documents;
mod index;
mod near;
mod segment;
mod typed;
mod words;

pub use documents::{Documents, Said, of_wire, spoken};
pub use index::{Index, IndexError, Layer, Part};
pub use near::{Dictionary, Near, Slips, is_hangul};
pub use segment::{Found, Posting, Segment, SegmentError, compile};
pub use typed::{FILE as SEARCHES, Typed};
pub use words::{Analyzer, Word, WordKind, terms, whole};
