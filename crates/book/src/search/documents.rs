//! What is indexed of each code.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::catalog::{Catalog, Code, CodeId, ValueForm};
use crate::inventory::{has_own_words, ids};
use crate::vocabulary::{MatchKind, Strength, Word as _};

/// A text of a code, and what kind of text it is.
pub type Said<'a> = (MatchKind, Cow<'a, str>);

/// What is found: each code once, and a detail once for all its classes.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// The place of the code in the catalog: its protocol's among the protocols, and its own there. Of a detail, that
    /// of its last listed class, which is the most severe.
    places: Vec<(usize, usize)>,
    numbers: HashMap<CodeId, usize>,
    /// How often other codes name the code, from 0 to 1.
    weights: Vec<f32>,
}

impl Documents {
    /// The documents of a catalog, in its order.
    pub fn of(catalog: &Catalog) -> Self {
        let mut documents = Self::default();
        for (at, protocol) in catalog.protocols().iter().enumerate() {
            for (index, code) in protocol.codes.iter().enumerate().filter(|(_, code)| code.is_listed()) {
                match documents.numbers.get(code.words_id()) {
                    Some(number) => documents.places[*number] = (at, index),
                    None => {
                        documents.numbers.insert(code.words_id().clone(), documents.places.len());
                        documents.places.push((at, index));
                    }
                }
            }
        }
        documents.weights = documents.weigh(catalog);
        documents
    }

    /// Codes that many others name are those that people meet.
    fn weigh(&self, catalog: &Catalog) -> Vec<f32> {
        let mut named = vec![0_u32; self.places.len()];
        for code in catalog.codes() {
            let beside = code.enhanced.iter().chain(&code.equivalents).map(|equivalent| &equivalent.code);
            for id in code.related.iter().chain(&code.confused_with).chain(beside) {
                if let Some(number) = catalog.get(id).and_then(|code| self.number(code)) {
                    named[number] += 1;
                }
            }
        }
        // What has been named twenty times is known to everybody.
        named.into_iter().map(|count| (count as f32 / 20.0).min(1.0).sqrt()).collect()
    }

    /// The number of documents.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// True for a catalog without codes.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The code of a document.
    pub fn code<'c>(&self, number: usize, catalog: &'c Catalog) -> &'c Code {
        let (protocol, index) = self.places[number];
        &catalog.protocols()[protocol].codes[index]
    }

    /// The document of a code.
    pub fn number(&self, code: &Code) -> Option<usize> {
        self.numbers.get(code.words_id()).copied()
    }

    /// How often other codes name the document's, from 0 to 1.
    pub fn weight(&self, number: usize) -> f32 {
        self.weights[number]
    }
}

/// What the wire has of each document: the same in all languages.
pub fn of_wire(catalog: &Catalog, documents: &Documents) -> Vec<Vec<Said<'static>>> {
    let mut all: Vec<Vec<Said<'static>>> = vec![Vec::new(); documents.len()];
    for protocol in catalog.protocols() {
        for code in protocol.codes.iter().filter(|code| code.is_listed()) {
            let Some(number) = documents.number(code) else { continue };
            let texts = &mut all[number];
            let mut add = |kind, text: &str| {
                let text = Cow::Owned(text.to_owned());
                if !texts.contains(&(kind, Cow::Borrowed(&*text))) {
                    texts.push((kind, text));
                }
            };
            let is_name = code.id.value.contains(char::is_alphabetic)
                && matches!(protocol.form, ValueForm::Name | ValueForm::Text);
            add(if is_name { MatchKind::Symbol } else { MatchKind::Code }, &code.id.value);
            if code.detail.is_some() {
                add(MatchKind::Code, &code.words_id().value);
            }
            add(MatchKind::Code, &code.label);
            add(MatchKind::Code, &protocol.id);
            code.number.iter().for_each(|number| add(MatchKind::Code, &number.to_string()));
            for symbol in code.symbol.iter().chain(&code.also_called) {
                add(MatchKind::Symbol, symbol);
            }
            code.phrase.iter().for_each(|phrase| add(MatchKind::Phrase, phrase));
            for vendor in &code.vendors {
                add(MatchKind::Vendor, &vendor.vendor);
                vendor.phrase.iter().for_each(|phrase| add(MatchKind::Vendor, phrase));
            }
            code.printed.iter().for_each(|printed| add(MatchKind::Printed, printed));
            code.examples.iter().for_each(|example| add(MatchKind::Example, example));
        }
    }
    all
}

/// What a language says of each document; `say` returns a message's or an attribute's text where the language has one
/// of its own.
pub fn spoken<'a>(
    catalog: &Catalog,
    documents: &Documents,
    say: impl Fn(&str, Option<&str>) -> Option<&'a str>,
) -> Vec<Vec<Said<'a>>> {
    const PLACES: [(MatchKind, Option<&str>); 5] = [
        (MatchKind::Title, None),
        (MatchKind::Description, Some("description")),
        (MatchKind::When, Some("when")),
        (MatchKind::Advice, Some("fix")),
        (MatchKind::Advice, Some("use")),
    ];
    let all = (0..documents.len()).map(|number| documents.code(number, catalog));
    all.map(|code| {
        let id = ids::code(code.words_id());
        let mut texts: Vec<Said<'a>> = if has_own_words(code) {
            let texts = PLACES.iter().filter_map(|(kind, place)| Some((*kind, say(&id, *place)?.into())));
            texts.collect()
        } else {
            // The title of a code that stands for another is the other's.
            let meant = code.unofficial.as_ref().and_then(|unofficial| catalog.get(unofficial.stands_for.as_ref()?));
            let title = meant.and_then(|meant| say(&ids::code(meant.words_id()), None));
            title.into_iter().map(|title| (MatchKind::Title, title.into())).collect()
        };
        let causes = code.causes.iter().filter(|cause| cause.strength >= Strength::Fair);
        texts.extend(causes.filter_map(|cause| Some((MatchKind::Cause, say(&cause.cause.message(), None)?.into()))));
        texts
    })
    .collect()
}
