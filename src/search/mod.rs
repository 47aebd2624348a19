//! Finds codes by what somebody types: a code, a name, words in any language, or the error of a system. Facts only, no
//! words.
//!
//! * A **code** that the text names, or names among words, as everywhere else: [`Catalog::find`].
//! * The **words** of the text, in the index of the language asked, of the wire and of every other language. Each counts
//!   by how rare it is and by the kind of text that has it; a code that has few of them is none.
//! * The **whole** of the text, where it is a short text of a code: a title, a phrase, what programs print.
//! * A **cause** that the rules about replies know by these words, in the languages of replies: the codes that point to it.
//!
//! ```text
//! mod -> { named, caused, worded } -> rank    worded -> { lookup, score, whole } -> rank
//! ```

mod caused;
mod lookup;
mod named;
mod query;
mod rank;
mod score;
mod whole;
mod worded;

use std::collections::HashSet;

use book::catalog::{Catalog, Fallback, Found, plain};
use book::replies::Replies;
use book::search::Index;
use book::vocabulary::MatchKind;

use query::Query;
use rank::Candidates;

/// The longest query, in characters. Longer texts are replies, to be explained.
pub const MAX_QUERY: usize = 200;

/// The most codes that are found.
pub const MAX_FOUND: usize = 100;

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Question<'q> {
    /// What somebody typed, of at most [`MAX_QUERY`] characters.
    pub text: &'q str,
    /// The tag of the language asked, whose words count most.
    pub language: &'q str,
    /// The tag of the language that all texts are in, which people of all languages use beside their own.
    pub default_language: &'q str,
    /// The id of the protocol whose codes are wanted; `None` for all.
    pub protocol: Option<&'q str>,
}

/// How much the words of the default language, and of other languages, weigh beside those of the language asked.
const DEFAULT_LANGUAGE: f32 = 0.97;
const OTHER_LANGUAGE: f32 = 0.9;

impl Question<'_> {
    /// Returns true for a language that the reader most likely writes, and for the wire's.
    fn is_likely(&self, language: &str) -> bool {
        language.is_empty() || language == self.language || language == self.default_language
    }

    /// How much the words of a language weigh; those of the wire, as much as those of the language asked.
    fn weight(&self, language: &str) -> f32 {
        match language {
            language if !self.is_likely(language) => OTHER_LANGUAGE,
            language if language.is_empty() || language == self.language => 1.0,
            _ => DEFAULT_LANGUAGE,
        }
    }
}

/// The codes that were found, best first.
#[derive(Debug, Default)]
pub struct Hits<'a> {
    /// The codes.
    pub list: Vec<Hit<'a>>,
    /// The words by which they were found, folded, and their stems.
    pub words: HashSet<String>,
}

/// A code that was found.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The code.
    pub found: Found<'a>,
    /// Why, the weightiest first; never empty.
    pub reasons: Vec<Reason>,
}

/// A kind of text that has words of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The kind.
    pub kind: MatchKind,
    /// The tag of the text's language; empty for what is the same in all.
    pub language: String,
    /// True if the words are not those of the query, but near them.
    pub is_near: bool,
    /// The text, where it is none of the code's own: the words of the query that name a cause.
    pub text: Option<String>,
}

/// Finds codes. What it costs is bounded by the number of words that are read.
pub fn search<'a>(catalog: &'a Catalog, replies: &Replies, index: &Index, question: &Question<'_>) -> Hits<'a> {
    let text = plain(question.text);
    let query = Query::read(&text);
    let documents = index.documents(catalog);
    let mut candidates = Candidates::new(documents.len());
    let understood = caused::add(&mut candidates, catalog, documents, replies, &query.words, &text);
    let worded::Worded { words, corrected } = worded::add(&mut candidates, index, &query, question, &understood);
    if let Some(corrected) = &corrected {
        caused::add(&mut candidates, catalog, documents, replies, &query.words, corrected);
    }
    let asked = named::add(&mut candidates, catalog, documents, question.text);
    let is_wanted = |number: &usize| {
        let id = &documents.code(*number, catalog).id;
        question.protocol.is_none_or(|protocol| id.protocol == protocol)
    };
    let ranked = candidates.ranked(|number| documents.weight(number));
    let hit = |number: usize| {
        let (code, fallback) = match asked.iter().find(|(of, ..)| *of == number) {
            Some((_, code, fallback)) => (*code, Option::<Fallback>::clone(fallback)),
            None => (documents.code(number, catalog), None),
        };
        Hit { found: Found { code, fallback }, reasons: candidates.reasons(number) }
    };
    Hits { list: ranked.into_iter().filter(is_wanted).take(MAX_FOUND).map(hit).collect(), words }
}
