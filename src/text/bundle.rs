//! One language's messages, formatted by Fluent.

use std::collections::HashMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use unic_langid::LanguageIdentifier;

use super::isolate;
use super::list::{Joiner, Joint};
use crate::catalog::SourceFile;
use crate::language::Direction;

/// Names and values of a message's variables. Always strings: a number would neither be
/// localized nor match a variant.
pub(super) type Arguments<'a> = [(&'a str, &'a str)];

/// A locale file that Fluent does not take.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct LoadError {
    file: String,
    what: String,
}

/// Why a bundle does not say something.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unsaid {
    /// It has no such message or attribute.
    Missing,
    /// Fluent cannot make the text whole.
    Broken(String),
}

/// One language's messages.
pub(super) struct Bundle {
    bundle: FluentBundle<FluentResource>,
    /// The direction in which the language is written.
    pub(super) direction: Direction,
    joiner: Joiner,
    /// The texts without variables: id -> attributes and texts. They make up most of an answer
    /// and are the same in every one, so they are formatted once.
    constant: HashMap<String, Vec<(Option<String>, String)>>,
}

impl Bundle {
    /// Loads a language's files.
    ///
    /// # Errors
    ///
    /// The first file with junk or a repeated message, where Fluent itself would go on
    /// with the rest.
    pub(super) fn load(code: &str, files: &[&SourceFile], direction: Direction) -> Result<Self, LoadError> {
        let error = |file: &str, what: String| LoadError { file: file.to_owned(), what };
        let tag: LanguageIdentifier =
            code.parse().map_err(|_| error(code, "the folder's name is no language tag".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The arguments are wire text or words of the language itself, so that only
        // right-to-left sentences need them isolated.
        bundle.set_use_isolating(direction == Direction::RightToLeft);
        let mut constant = Vec::new();
        for file in files {
            let resource = FluentResource::try_new(file.text.clone())
                .map_err(|(_, errors)| error(&file.path, format!("{errors:?}")))?;
            for (id, attribute) in resource.entries().flat_map(constants) {
                constant.push((id.to_owned(), attribute.map(str::to_owned)));
            }
            bundle.add_resource(resource).map_err(|errors| error(&file.path, format!("{errors:?}")))?;
        }
        let mut loaded = Self { bundle, direction, joiner: Joiner::new(code), constant: HashMap::new() };
        for (id, attribute) in constant {
            let text = loaded.format(&id, attribute.as_deref(), &[]);
            let text = text.map_err(|what| error(&id, format!("{what:?}")))?;
            loaded.constant.entry(id).or_default().push((attribute, text));
        }
        Ok(loaded)
    }

    /// The text of a message or attribute, isolates and all.
    ///
    /// # Errors
    ///
    /// What kept it from coming out whole.
    pub(super) fn say(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Result<String, Unsaid> {
        if arguments.is_empty() {
            let texts = self.constant.get(id).map(Vec::as_slice).unwrap_or_default();
            if let Some((_, text)) = texts.iter().find(|(name, _)| name.as_deref() == attribute) {
                return Ok(text.clone());
            }
        }
        self.format(id, attribute, arguments)
    }

    /// Whether it has a message or attribute.
    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
    }

    /// A list in one text.
    pub(super) fn join<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        self.joiner.join(joint, items)
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        }
    }

    fn format(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Result<String, Unsaid> {
        let pattern = self.pattern(id, attribute).ok_or(Unsaid::Missing)?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            values.set(*name, *value);
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
}

/// The places of a message whose text is always the same.
fn constants<'a>(entry: &'a Entry<&'a str>) -> Vec<(&'a str, Option<&'a str>)> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let is_constant = |pattern: &Pattern<&str>| {
        pattern.elements.iter().all(|element| matches!(element, PatternElement::TextElement { .. }))
    };
    let value = message.value.iter().filter(|pattern| is_constant(pattern)).map(|_| None);
    let attributes = message.attributes.iter().filter(|attribute| is_constant(&attribute.value));
    value.chain(attributes.map(|attribute| Some(attribute.id.name))).map(|name| (message.id.name, name)).collect()
}
