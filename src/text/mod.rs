//! Words: one Fluent bundle a language, and the only place that names messages.

mod bundle;
mod code;
mod comparison;
mod explanation;
mod failure;
pub mod ids;
mod isolate;
mod list;
mod protocol;

use std::fmt;

pub use bundle::LoadError;
pub use code::CodeWords;
pub use comparison::{ComparisonWords, DifferenceWords, SimilarityWords};
pub use explanation::ExplanationWords;
pub use protocol::{GroupWords, ProtocolWords};

use crate::catalog::SourceFile;
use crate::language::{Direction, Language, Languages};
use bundle::{Arguments, Bundle};
use list::Joint;

/// The words of every language.
pub struct Texts {
    languages: Languages,
    bundles: Vec<Bundle>,
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
        let mut bundles = Vec::with_capacity(locales.len());
        for ((code, files), language) in locales.into_iter().zip(languages.list()) {
            bundles.push(Bundle::load(code, &files, language.direction)?);
        }
        Ok(Self { languages, bundles })
    }

    /// The languages there are.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The words of a language.
    pub fn words<'a>(&'a self, language: &'a Language, style: Style) -> Words<'a> {
        Words { bundle: &self.bundles[language.index], fallback: &self.bundles[0], language, style }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("languages", &self.languages).finish_non_exhaustive()
    }
}

/// The words of one language, written in one style.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    bundle: &'a Bundle,
    fallback: &'a Bundle,
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

    /// The language's own name in itself.
    pub fn language_name(&self) -> String {
        self.message("language-name", &[])
    }

    fn message(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.say(id, None, arguments)
    }

    fn attribute(&self, id: &str, name: &str, arguments: &Arguments<'_>) -> String {
        self.say(id, Some(name), arguments)
    }

    /// The gate and the tests let no message through that does not come out whole. Should
    /// one do so all the same, the reader gets the default language rather than a hole.
    fn say(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> String {
        let text = self.bundle.say(id, attribute, arguments).unwrap_or_else(|error| {
            tracing::error!(language = self.language.code, id, attribute, error, "message does not come out whole");
            self.fallback.say(id, attribute, arguments).unwrap_or_default()
        });
        self.styled(text)
    }

    /// Takes the isolates out again where the caller does not want them.
    fn styled(&self, text: String) -> String {
        if self.style.omit_isolates { isolate::without_isolates(&text) } else { text }
    }

    /// A list for use as one argument, each item kept apart from its neighbours.
    fn list<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        match (self.language.direction, items) {
            // Fluent isolates the argument as a whole.
            (_, [only]) => only.as_ref().to_owned(),
            (Direction::LeftToRight, _) => self.bundle.join(joint, items),
            (Direction::RightToLeft, _) => {
                let items: Vec<String> = items.iter().map(|item| isolate::first_strong(item.as_ref())).collect();
                self.styled(self.bundle.join(joint, &items))
            }
        }
    }
}
