//! Words: one Fluent bundle a language, and the only place that names messages.

mod code;
mod comparison;
mod failure;
pub mod ids;
mod isolate;
mod list;
mod protocol;

use std::fmt;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use code::CodeWords;
pub use comparison::{ComparisonWords, DifferenceWords, HeadingWords, SimilarityWords};
pub use protocol::{GroupWords, ProtocolWords};

use crate::catalog::SourceFile;
use crate::language::{Direction, Language, Languages};
use list::{Joiner, Joint};

/// The words of every language.
pub struct Texts {
    languages: Languages,
    speakers: Vec<Speaker>,
}

/// One language's messages.
struct Speaker {
    code: String,
    bundle: FluentBundle<FluentResource>,
    joiner: Joiner,
}

/// A locale file that Fluent does not take.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct LoadError {
    file: String,
    what: String,
}

/// How the words of an answer are to be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// Leave the Unicode isolates out.
    pub omit_isolates: bool,
}

impl Texts {
    /// Loads every language, the default first, from `(language, files)`.
    ///
    /// # Errors
    ///
    /// The first file with junk, a repeated message or an unknown plural rule. Fluent
    /// would go on with the rest; a service with holes in its words must not.
    pub fn load<'a>(locales: impl IntoIterator<Item = (&'a str, Vec<&'a SourceFile>)>) -> Result<Self, LoadError> {
        let locales: Vec<(&str, Vec<&SourceFile>)> = locales.into_iter().collect();
        let languages = Languages::new(locales.iter().map(|(code, _)| *code));
        let mut speakers = Vec::with_capacity(locales.len());
        for ((code, files), language) in locales.into_iter().zip(languages.list()) {
            speakers.push(Speaker::load(code, &files, language.direction)?);
        }
        Ok(Self { languages, speakers })
    }

    /// The languages there are.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The words of a language.
    pub fn words<'a>(&'a self, language: &'a Language, style: Style) -> Words<'a> {
        Words { speaker: &self.speakers[language.index], fallback: &self.speakers[0], language, style }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Speaker {
    fn load(code: &str, files: &[&SourceFile], direction: Direction) -> Result<Self, LoadError> {
        let error = |file: &str, what: String| LoadError { file: file.to_owned(), what };
        let tag: LanguageIdentifier =
            code.parse().map_err(|_| error(code, "the folder's name is no language tag".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Every argument is a code or another left-to-right word, so that only
        // right-to-left sentences need them isolated.
        bundle.set_use_isolating(direction == Direction::RightToLeft);
        for file in files {
            let resource = FluentResource::try_new(file.text.clone())
                .map_err(|(_, errors)| error(&file.path, format!("{errors:?}")))?;
            bundle.add_resource(resource).map_err(|errors| error(&file.path, format!("{errors:?}")))?;
        }
        Ok(Self { code: code.to_owned(), bundle, joiner: Joiner::new(code) })
    }

    /// The text of a message or attribute; the errors of Fluent where it does not come
    /// out whole.
    fn say(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Result<String, String> {
        let message = self.bundle.get_message(id).ok_or("no such message")?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.ok_or("no such attribute")?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            values.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        if errors.is_empty() { Ok(text.into_owned()) } else { Err(format!("{errors:?}")) }
    }
}

/// Names and values of a message's variables. Always strings: a number would neither be
/// localized nor match a variant.
type Arguments<'a> = [(&'a str, &'a str)];

/// The words of one language, written in one style.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    speaker: &'a Speaker,
    fallback: &'a Speaker,
    language: &'a Language,
    style: Style,
}

impl fmt::Debug for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language.code).field("style", &self.style).finish()
    }
}

impl Words<'_> {
    /// The language.
    pub fn language(&self) -> &Language {
        self.language
    }

    /// The style.
    pub fn style(&self) -> Style {
        self.style
    }

    /// A code with its title, as a heading or in a list.
    pub fn code_with_title(&self, label: &str, title: &str) -> String {
        self.message("code-with-title", &[("code", label), ("title", title)])
    }

    /// The heading over [`CodeWords::use`] on a page about one code.
    pub fn heading_use_code(&self) -> String {
        self.message("heading-use-code", &[])
    }

    /// The language's own name in itself.
    pub fn language_name(&self) -> String {
        self.message("language-name", &[])
    }

    fn message(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.finish(self.say(id, None, arguments))
    }

    fn attribute(&self, id: &str, name: &str, arguments: &Arguments<'_>) -> String {
        self.finish(self.say(id, Some(name), arguments))
    }

    /// The gate and the tests let no message through that does not come out whole. Should
    /// one do so all the same, the reader gets the default language rather than a hole.
    fn say(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> String {
        self.speaker.say(id, attribute, arguments).unwrap_or_else(|error| {
            tracing::error!(language = self.speaker.code, id, attribute, error, "message does not come out whole");
            self.fallback.say(id, attribute, arguments).unwrap_or_default()
        })
    }

    fn finish(&self, text: String) -> String {
        match (self.language.direction, self.style.omit_isolates) {
            (Direction::LeftToRight, _) => text,
            (Direction::RightToLeft, true) => isolate::without_isolates(&text),
            (Direction::RightToLeft, false) => isolate::isolate(&text),
        }
    }

    /// A list for use as one argument, each item kept apart from its neighbours.
    fn list<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        match (self.language.direction, items) {
            // Fluent isolates the argument as a whole.
            (_, [only]) => only.as_ref().to_owned(),
            (Direction::LeftToRight, _) => self.speaker.joiner.join(joint, items),
            (Direction::RightToLeft, _) => {
                let items: Vec<String> = items.iter().map(|item| isolate::first_strong(item.as_ref())).collect();
                self.speaker.joiner.join(joint, &items)
            }
        }
    }
}
