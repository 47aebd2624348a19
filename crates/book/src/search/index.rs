//! The index: a segment of the wire and of each language, with those of an overlay over them.

use std::borrow::Cow;
use std::sync::OnceLock;

use thiserror::Error;

use super::documents::{Documents, Said, of_wire};
use super::segment::{Segment, SegmentError, compile};
use super::words::Analyzer;
use crate::catalog::Catalog;

/// An index that cannot be opened.
#[derive(Debug, Error)]
pub enum IndexError {
    /// A segment of it.
    #[error(transparent)]
    Segment(#[from] SegmentError),
}

/// What is said in one language, or on the wire.
#[derive(Debug)]
pub struct Part {
    /// The language's tag; empty for the wire.
    pub language: String,
    /// Finds the stems of its words.
    pub analyzer: Analyzer,
    /// Its segments.
    pub layers: Vec<Layer>,
}

/// A segment, and which documents it is about.
#[derive(Debug)]
pub struct Layer {
    /// The segment.
    pub segment: Segment,
    /// For each document of the segment its number in the catalog that is served, if a segment above has not taken it
    /// over; `None` if both have the same documents.
    pub documents: Option<Vec<Option<usize>>>,
}

impl Layer {
    /// The number in the segment of a document of the catalog that is served.
    pub fn own(&self, document: usize) -> Option<usize> {
        match &self.documents {
            None => Some(document),
            Some(documents) => documents.iter().position(|at| *at == Some(document)),
        }
    }

    /// The number of a document in the catalog that is served.
    pub fn document(&self, own: usize) -> Option<usize> {
        match &self.documents {
            None => Some(own),
            Some(documents) => documents.get(own).copied().flatten(),
        }
    }
}

/// The index of all languages.
#[derive(Debug, Default)]
pub struct Index {
    parts: Vec<Part>,
    documents: OnceLock<Documents>,
}

impl Index {
    /// Opens the segments of a build, each with its language; the wire's has none.
    ///
    /// # Errors
    ///
    /// Bytes of another version.
    pub fn open(segments: impl IntoIterator<Item = (&'static str, &'static [u8])>) -> Result<Self, IndexError> {
        let part = |(language, bytes)| {
            let layers = vec![Layer { segment: Segment::open(Cow::Borrowed(bytes))?, documents: None }];
            Ok(Part { language: String::from(language), analyzer: analyzer(language), layers })
        };
        let parts = segments.into_iter().map(part).collect::<Result<_, IndexError>>()?;
        Ok(Self { parts, documents: OnceLock::new() })
    }

    /// Lays segments for all that differs over those of another catalog. `said` returns what a language says of the
    /// documents of the catalog below and of that above.
    ///
    /// # Errors
    ///
    /// None that happens to words in ascending order.
    pub fn lay<'a>(
        self,
        below: &Catalog,
        above: &Catalog,
        languages: impl IntoIterator<Item = &'a str>,
        said: impl Fn(&str, bool, &Documents) -> Vec<Vec<Said<'a>>>,
    ) -> Result<Self, IndexError> {
        let (old, new) = (Documents::of(below), Documents::of(above));
        let mut index = self;
        let wire = (of_wire(below, &old), of_wire(above, &new));
        index.lay_part("", &wire.0, &wire.1, (&old, below), &new)?;
        for language in languages {
            let (before, after) = (said(language, false, &old), said(language, true, &new));
            index.lay_part(language, &before, &after, (&old, below), &new)?;
        }
        Ok(Self { documents: new.into(), ..index })
    }

    fn lay_part(
        &mut self,
        language: &str,
        before: &[Vec<Said<'_>>],
        after: &[Vec<Said<'_>>],
        (old, below): (&Documents, &Catalog),
        new: &Documents,
    ) -> Result<(), IndexError> {
        let numbers: Vec<Option<usize>> = (0..old.len()).map(|number| new.number(old.code(number, below))).collect();
        let is_same = |number: usize, at: Option<usize>| at.is_some_and(|at| before[number] == after[at]);
        let kept: Vec<Option<usize>> =
            numbers.iter().enumerate().map(|(number, at)| at.filter(|_| is_same(number, *at))).collect();
        let mut is_kept = vec![false; new.len()];
        kept.iter().flatten().for_each(|at| is_kept[*at] = true);
        let changed: Vec<usize> = (0..new.len()).filter(|at| !is_kept[*at] && !after[*at].is_empty()).collect();
        let texts: Vec<Vec<Said<'_>>> = changed.iter().map(|at| after[*at].clone()).collect();
        let at = self.parts.iter().position(|part| part.language == language);
        let part = match at {
            Some(at) => &mut self.parts[at],
            None => {
                let analyzer = analyzer(language);
                self.parts.push(Part { language: language.to_owned(), analyzer, layers: Vec::new() });
                let last = self.parts.len() - 1;
                &mut self.parts[last]
            }
        };
        part.layers.iter_mut().for_each(|layer| layer.documents = Some(kept.clone()));
        if !changed.is_empty() {
            let segment = Segment::open(compile(tag(language), &texts)?.into())?;
            part.layers.push(Layer { segment, documents: Some(changed.into_iter().map(Some).collect()) });
        }
        Ok(())
    }

    /// What is said on the wire, and then in each language.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The part of a language; the wire's is the empty one's.
    pub fn part(&self, language: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.language == language)
    }

    /// The documents; made when they are first asked for.
    pub fn documents(&self, catalog: &Catalog) -> &Documents {
        self.documents.get_or_init(|| Documents::of(catalog))
    }
}

/// The wire is written in English.
fn tag(language: &str) -> &str {
    if language.is_empty() { "en" } else { language }
}

fn analyzer(language: &str) -> Analyzer {
    Analyzer::of(tag(language))
}
