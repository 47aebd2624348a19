//! The whole book of a language, part by part.

use book::catalog::{Catalog, Code, CodeFilter, Found, Protocol};

use super::{answer, convert, fallbacks};
use crate::codebook::Codebook;
use crate::proto::export_book_response::Part;
use crate::proto::{self, ExportBookResponse, View};
use crate::text::Words;

/// A part, before its words are made.
enum Entry<'c> {
    Book,
    Protocol(&'c Protocol),
    Code(&'c Code),
    Pair(&'c Code, &'c Code),
    Name(proto::ValueName),
}

/// What a book holds, apart from its words.
struct Contents<'c> {
    codebook: &'c Codebook,
    codes: Vec<&'c Code>,
    pairs: Vec<(&'c Code, &'c Code)>,
    names: Vec<proto::ValueName>,
}

/// The parts of a book from one on, at most so many; none behind its end.
pub fn parts(codebook: &Codebook, words: &Words<'_>, from: usize, most: usize) -> Vec<ExportBookResponse> {
    let contents = Contents::of(codebook, words);
    contents.entries().skip(from).take(most).map(|entry| contents.part(entry, words)).collect()
}

impl<'c> Contents<'c> {
    fn of(codebook: &'c Codebook, words: &Words<'_>) -> Self {
        let catalog: &Catalog = &codebook.catalog;
        // Marked, as the others are made, so that each tells which language it fell back to.
        let words = if words.is_partial() { words.marking() } else { *words };
        let names = words.value_names().into_iter().map(|(value, name)| proto::ValueName { value, name }).collect();
        let codes = catalog.list(&CodeFilter::default()).collect();
        Self { codebook, codes, pairs: answer::pairs(catalog, None), names }
    }

    fn entries(&self) -> impl Iterator<Item = Entry<'c>> {
        let protocols = self.codebook.catalog.protocols().iter().map(Entry::Protocol);
        let codes = self.codes.iter().map(|code| Entry::Code(code));
        let pairs = self.pairs.iter().map(|(left, right)| Entry::Pair(left, right));
        let names = self.names.iter().cloned().map(Entry::Name);
        std::iter::once(Entry::Book).chain(protocols).chain(codes).chain(pairs).chain(names)
    }

    fn part(&self, entry: Entry<'_>, words: &Words<'_>) -> ExportBookResponse {
        let codebook = self.codebook;
        fallbacks::listed(words, |words| ExportBookResponse {
            part: Some(match entry {
                Entry::Book => Part::Book(self.head(words)),
                Entry::Protocol(protocol) => Part::Protocol(answer::listed_protocol(words, protocol, View::All)),
                Entry::Code(code) => {
                    let found = Found { code, fallback: None };
                    Part::Code(answer::unlisted_code(codebook, words, &found, View::All))
                }
                Entry::Pair(left, right) => Part::Pair(convert::listed_pair(left, right, &codebook.catalog, words)),
                Entry::Name(name) => Part::ValueName(name),
            }),
            ..Default::default()
        })
    }

    fn head(&self, words: &Words<'_>) -> proto::Book {
        let count = |length: usize| i32::try_from(length).unwrap_or(i32::MAX);
        proto::Book {
            version: self.codebook.version.clone(),
            language_code: words.language().code.clone(),
            direction: convert::direction(words.language().direction).into(),
            protocol_count: count(self.codebook.catalog.protocols().len()),
            code_count: count(self.codes.len()),
            pair_count: count(self.pairs.len()),
            value_name_count: count(self.names.len()),
        }
    }
}
