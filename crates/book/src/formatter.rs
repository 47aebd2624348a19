//! One language's messages, formatted by Fluent. Nothing else calls the library.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::isolate;
use crate::language::Direction;

/// Names and values of a message's variables.
pub type Arguments<'a> = [(&'a str, Argument<'a>)];

/// The value of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Wire text, or words of the language itself.
    Text(&'a str),
    /// A count, by which the language chooses among its plural categories.
    Count(u32),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

/// The error for a locale file that Fluent rejects.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct LoadError {
    file: String,
    what: String,
}

/// The reason why a message has no text.
#[derive(Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// There is no such message or attribute.
    Missing,
    /// Fluent cannot format the text completely.
    Broken(String),
}

/// One language's messages.
pub struct Formatter {
    bundle: FluentBundle<FluentResource>,
    direction: Direction,
}

impl Formatter {
    /// Loads a language's files, each with its path.
    ///
    /// # Errors
    ///
    /// The first file with junk or a repeated message, which Fluent itself would skip.
    pub fn load<'a>(
        code: &str,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        direction: Direction,
    ) -> Result<Self, LoadError> {
        let files = files.into_iter().map(|(path, text)| Ok((path, parsed(path, text)?)));
        Self::of(code, files.collect::<Result<Vec<_>, _>>()?, direction)
    }

    /// Like [`load`](Self::load), for files that are parsed already.
    pub(crate) fn of<'a>(
        code: &str,
        resources: impl IntoIterator<Item = (&'a str, FluentResource)>,
        direction: Direction,
    ) -> Result<Self, LoadError> {
        let error = |file: &str, what: String| LoadError { file: file.to_owned(), what };
        let tag: LanguageIdentifier =
            code.parse().map_err(|_| error(code, "the folder's name is no language tag".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The arguments are wire text or words of the language itself, so that only right-to-left sentences need them
        // isolated.
        bundle.set_use_isolating(direction == Direction::RightToLeft);
        for (path, resource) in resources {
            bundle.add_resource(resource).map_err(|errors| error(path, format!("{errors:?}")))?;
        }
        Ok(Self { bundle, direction })
    }

    /// Returns true if there is such a message or attribute.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
    }

    /// Formats a message or attribute, with isolates.
    ///
    /// # Errors
    ///
    /// A missing message, or one that Fluent cannot format completely.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Result<String, Unsaid> {
        let pattern = self.pattern(id, attribute).ok_or(Unsaid::Missing)?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => values.set(*name, *text),
                Argument::Count(count) => values.set(*name, *count),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        if !errors.is_empty() {
            return Err(Unsaid::Broken(format!("{errors:?}")));
        }
        Ok(match self.direction {
            Direction::LeftToRight => text.into_owned(),
            Direction::RightToLeft => isolate::isolate(&text),
        })
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        }
    }
}

/// A file as Fluent reads it, without junk.
pub(crate) fn parsed(path: &str, text: &str) -> Result<FluentResource, LoadError> {
    FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| LoadError { file: path.to_owned(), what: format!("{errors:?}") })
}

impl std::fmt::Debug for Formatter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Formatter").field("direction", &self.direction).finish_non_exhaustive()
    }
}
