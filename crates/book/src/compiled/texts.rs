//! Texts as bytes: one index of all places, and for each language its texts in the order of that index.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::serializer::serialize;
use fst::{Map, MapBuilder};
use thiserror::Error;

use crate::catalog::SourceFile;
use crate::formatter::{Formatter, LoadError, Unsaid, parsed};
use crate::inventory::Required;
use crate::language::Direction;

/// Stands in the index of a language for the beginning of a text that has variables.
const FORMATTED: u32 = u32::MAX;

/// Bytes of an entry of a language's index: where its text begins and ends.
const ENTRY: usize = 8;

/// Texts that cannot be compiled.
#[derive(Debug, Error)]
pub enum CompileError {
    /// The index of places.
    #[error("the index of texts cannot be written: {0}")]
    Index(#[from] fst::Error),
    /// Fluent does not take a file.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// A message does not come out whole.
    #[error("{language}: {place}: {error:?}")]
    Format {
        /// The language.
        language: String,
        /// The message or attribute.
        place: String,
        /// The reason.
        error: Unsaid,
    },
    /// More than 4 GiB of texts.
    #[error("{0}: too long to be indexed")]
    TooLong(String),
}

/// The places of texts and their numbers, in bytes that are read in place.
#[derive(Debug)]
pub struct Keys(Map<Cow<'static, [u8]>>);

/// One language's texts.
#[derive(Clone, Debug)]
pub struct Texts {
    /// An entry for every place, in the order of the keys.
    pub index: Cow<'static, [u8]>,
    /// The texts without variables, finished, one behind the other.
    pub finished: Cow<'static, str>,
    /// The messages with variables, as Fluent.
    pub formatted: Cow<'static, str>,
}

/// A text that has been looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// The text itself.
    Finished(&'a str),
    /// It has variables: Fluent formats it.
    Formatted,
}

impl<'a> Text<'a> {
    /// The text, if it has no variables.
    pub fn finished(self) -> Option<&'a str> {
        match self {
            Self::Finished(text) => Some(text),
            Self::Formatted => None,
        }
    }
}

impl Keys {
    /// Opens keys that [`compile_keys`] wrote.
    ///
    /// # Errors
    ///
    /// Bytes of another version.
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, CompileError> {
        Ok(Self(Map::new(bytes.into())?))
    }

    /// The number of a place.
    fn number(&self, id: &str, attribute: Option<&str>) -> Option<usize> {
        let number = match attribute {
            None => self.0.get(id),
            Some(attribute) => self.0.get(key(id, Some(attribute))),
        };
        number.and_then(|number| usize::try_from(number).ok())
    }
}

impl Texts {
    /// The text of a place, or `None` for a place that the keys do not have.
    pub fn get(&self, keys: &Keys, id: &str, attribute: Option<&str>) -> Option<Text<'_>> {
        let entry = self.index.get(keys.number(id, attribute)? * ENTRY..)?.get(..ENTRY)?;
        let (start, end) = entry.split_at(ENTRY / 2);
        let number = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_le_bytes);
        let (start, end) = (number(start)?, number(end)?);
        if start == FORMATTED {
            return Some(Text::Formatted);
        }
        self.finished.get(start as usize..end as usize).map(Text::Finished)
    }
}

/// `smtp-521.fix`: no id has a dot.
fn key(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// A place in which a language says something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextPlace {
    key: String,
    id: String,
    attribute: Option<String>,
}

impl TextPlace {
    /// The value of a message, or an attribute.
    pub fn new(id: &str, attribute: Option<&str>) -> Self {
        Self { key: key(id, attribute), id: id.to_owned(), attribute: attribute.map(str::to_owned) }
    }

    /// The places of all messages of an inventory.
    pub fn all(required: &[Required]) -> BTreeSet<Self> {
        let places = |message: &'_ Required| {
            message.places().map(|attribute| Self::new(&message.id, attribute)).collect::<Vec<_>>()
        };
        required.iter().flat_map(places).collect()
    }
}

/// Writes the index of places.
///
/// # Errors
///
/// None that happens to places of Fluent.
pub fn compile_keys(places: &BTreeSet<TextPlace>) -> Result<Vec<u8>, CompileError> {
    let mut map = MapBuilder::memory();
    for (number, place) in places.iter().enumerate() {
        map.insert(&place.key, number as u64)?;
    }
    Ok(map.into_inner()?)
}

/// Finishes the texts of a language that has passed the gate.
///
/// # Errors
///
/// A file or message that Fluent does not take.
pub fn compile_texts(
    language: &str,
    direction: Direction,
    files: &[&SourceFile],
    places: &BTreeSet<TextPlace>,
) -> Result<Texts, CompileError> {
    let resources = files.iter().map(|file| Ok((file.path.as_str(), parsed(&file.path, &file.text)?)));
    let resources = resources.collect::<Result<Vec<_>, LoadError>>()?;
    let (with_variables, formatted) = with_variables(resources.iter().map(|(_, resource)| resource));
    let formatter = Formatter::of(language, resources, direction)?;
    let too_long = || CompileError::TooLong(language.to_owned());
    let (mut index, mut finished) = (Vec::with_capacity(places.len() * ENTRY), String::new());
    for place in places {
        let (start, end) = if with_variables.contains(&place.key) {
            (FORMATTED, FORMATTED)
        } else {
            let text = formatter.format(&place.id, place.attribute.as_deref(), &[]);
            let failed =
                |error| CompileError::Format { language: language.to_owned(), place: place.key.clone(), error };
            let start = finished.len();
            finished.push_str(&text.map_err(failed)?);
            let place = |at: usize| u32::try_from(at).ok().filter(|at| *at != FORMATTED).ok_or_else(too_long);
            (place(start)?, place(finished.len())?)
        };
        index.extend(start.to_le_bytes());
        index.extend(end.to_le_bytes());
    }
    Ok(Texts { index: index.into(), finished: finished.into(), formatted: formatted.into() })
}

/// Returns true if a text has no variables.
fn is_finished(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => {
            matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
        }
    })
}

/// The places of a message, each with its pattern.
fn patterns<'a>(entry: &'a Entry<&'a str>) -> Vec<(String, &'a Pattern<&'a str>)> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let value = message.value.iter().map(|pattern| (key(message.id.name, None), pattern));
    let attributes = message.attributes.iter();
    value.chain(attributes.map(|own| (key(message.id.name, Some(own.id.name)), &own.value))).collect()
}

/// The keys of the places with variables, and their messages as Fluent, without comments.
fn with_variables<'a>(resources: impl Iterator<Item = &'a FluentResource>) -> (HashSet<String>, String) {
    let mut found = HashSet::new();
    let mut body = Vec::new();
    for entry in resources.flat_map(FluentResource::entries) {
        let variable = patterns(entry).into_iter().filter(|(_, pattern)| !is_finished(pattern));
        let keys: Vec<String> = variable.map(|(key, _)| key).collect();
        if let (Entry::Message(message), false) = (entry, keys.is_empty()) {
            let mut message = message.clone();
            message.comment = None;
            message.attributes.retain(|attribute| !is_finished(&attribute.value));
            body.push(Entry::Message(message));
        }
        found.extend(keys);
    }
    (found, serialize(&Resource { body }))
}
