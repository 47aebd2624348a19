//! The texts of every language, and the words of an answer made from them.

mod bundle;
mod code;
mod comparison;
mod explanation;
mod failure;
mod fallback;
mod interface;
mod list;
mod protocol;
mod section;
#[rustfmt::skip]
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use std::fmt;
use std::sync::Arc;

use book::compiled::{Keys, Texts as CompiledTexts};
use book::formatter::{Argument, Arguments, Unsaid};
use book::inventory::messages::{CODE_WITH_TITLE, LANGUAGE_NAME};
use book::inventory::{Message, Required};
use book::isolate;
use book::vocabulary::Word;
pub use fallback::unmark;
pub use section::{SectionItemWords, SectionWords};
pub use words::{
    CodeWords, ComparisonWords, DifferenceWords, ExplanationWords, FactDifferenceWords, GroupWords, KeyDifferenceWords,
    ProtocolWords, SimilarityWords,
};

use crate::language::{Direction, Language, Languages};
use bundle::Bundle;
use list::Joint;

/// The words of every language.
pub struct Texts {
    languages: Languages,
    layers: Vec<Layer>,
    /// For each language, its layers in the order of look-up: its own, then those of its fallbacks.
    orders: Vec<Vec<usize>>,
}

/// Texts of one language that were compiled together.
struct Layer {
    language: usize,
    bundle: Bundle,
}

/// A language's tag, the places of its texts, and the texts.
pub type LocaleTexts = (String, Arc<Keys>, CompiledTexts);

/// The style of an answer's words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// True to leave out Unicode isolates.
    pub omit_isolates: bool,
}

impl Texts {
    /// Combines the texts of every language, the default first, with an overlay. The overlay wins, down to a single
    /// attribute. Languages that only the overlay has come last.
    pub fn new(locales: Vec<LocaleTexts>, over: Vec<LocaleTexts>) -> Self {
        let known = |code: &str| locales.iter().any(|(known, ..)| *known == code);
        let more = over.iter().map(|(code, ..)| code.as_str()).filter(|code| !known(code));
        let languages = Languages::new(locales.iter().map(|(code, ..)| code.as_str()).chain(more));
        let mut layers: Vec<Layer> = Vec::with_capacity(locales.len() + over.len());
        for (code, keys, texts) in over.into_iter().chain(locales) {
            for language in languages.list().iter().filter(|language| language.code == code) {
                let bundle = Bundle::new(&code, language.direction, Arc::clone(&keys), texts.clone());
                layers.push(Layer { language: language.index, bundle });
            }
        }
        let mut orders = Vec::with_capacity(languages.list().len());
        for language in languages.list() {
            let mut order = Vec::new();
            for asked in std::iter::once(language.index).chain(languages.fallbacks(language)) {
                order.extend((0..layers.len()).filter(|at| layers[*at].language == asked));
            }
            orders.push(order);
        }
        Self { languages, layers, orders }
    }

    /// Returns true if a language has a text of its own, without falling back.
    pub fn says(&self, language: &Language, id: &str, attribute: Option<&str>) -> bool {
        self.layers.iter().any(|layer| layer.language == language.index && layer.bundle.has(id, attribute))
    }

    /// A text of a language's own that has no variables.
    pub fn finished(&self, language: &Language, id: &str, attribute: Option<&str>) -> Option<&str> {
        let own = self.layers.iter().filter(|layer| layer.language == language.index);
        own.into_iter().find_map(|layer| layer.bundle.finished(id, attribute))
    }

    /// Marks the languages that lack any required text.
    pub(crate) fn find_partial(&mut self, required: &[Required]) {
        let lacks = |language: &&Language| self.lacking(language, required).next().is_some();
        let partial: Vec<usize> = self.languages.list().iter().filter(lacks).map(|language| language.index).collect();
        partial.into_iter().for_each(|index| self.languages.set_partial(index));
    }

    /// The required texts that a language lacks: each message with the missing attribute, or `None` for its value.
    pub(crate) fn lacking<'a>(
        &'a self,
        language: &'a Language,
        required: &'a [Required],
    ) -> impl Iterator<Item = (&'a Required, Option<&'a str>)> {
        let places = required.iter().flat_map(|message| message.places().map(move |place| (message, place)));
        places.filter(|(message, place)| !self.says(language, &message.id, *place))
    }

    /// The available languages.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The words of a language.
    pub fn words<'a>(&'a self, language: &'a Language, style: Style) -> Words<'a> {
        Words { texts: self, language, style, marks: false }
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
    texts: &'a Texts,
    language: &'a Language,
    style: Style,
    marks: bool,
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

    /// True if the language lacks texts, so that some words may be in another.
    pub fn is_partial(&self) -> bool {
        self.language.partial
    }

    /// The same words, but with a mark on each text that fell back to another language. [`unmark`] removes the marks.
    #[must_use]
    pub fn marking(self) -> Self {
        Self { marks: true, ..self }
    }

    /// The language of a mark.
    pub fn language_of(&self, mark: usize) -> Option<&Language> {
        self.texts.languages.list().get(mark)
    }

    /// A code with its title, as a heading or in a list.
    pub fn code_with_title(&self, label: &str, title: &str) -> String {
        self.message(CODE_WITH_TITLE, &[("code", label), ("title", title)])
    }

    /// The language's name in that language, or its tag if it has no name.
    pub fn language_name(&self) -> String {
        let says_it = self.texts.says(self.language, LANGUAGE_NAME.id, None);
        if says_it { self.message(LANGUAGE_NAME, &[]) } else { self.language.code.clone() }
    }

    /// A message with a fixed id.
    fn message(&self, message: Message, arguments: &[(&str, &str)]) -> String {
        self.named(message.id, arguments)
    }

    /// A message whose id follows from what it describes.
    fn named(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.say(id, None, &texts(arguments))
    }

    fn attribute(&self, id: &str, name: &str, arguments: &[(&str, &str)]) -> String {
        self.say(id, Some(name), &texts(arguments))
    }

    /// The name of an enumerated value.
    fn word(&self, value: impl Word) -> String {
        self.named(&value.message(), &[])
    }

    /// The language's own text, or that of its nearest fallback. The gate and the tests reject messages that cannot be
    /// formatted completely; if one fails all the same, the reader gets the next language rather than a gap.
    fn say(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> String {
        for layer in self.layers() {
            let is_own = layer.language == self.language.index;
            match self.say_from(&layer.bundle, id, attribute, arguments) {
                Ok(text) if is_own => return self.styled(text),
                Ok(text) => {
                    if !self.is_partial() {
                        tracing::error!(language = self.language.code, id, attribute, "no such message");
                    }
                    let mut text = self.styled(text);
                    if self.marks {
                        fallback::mark(&mut text, layer.language);
                    }
                    return text;
                }
                Err(Unsaid::Missing) => {}
                Err(Unsaid::Broken(error)) => {
                    tracing::error!(
                        language = self.language.code,
                        id,
                        attribute,
                        error,
                        "message does not come out whole"
                    );
                }
            }
        }
        tracing::error!(language = self.language.code, id, attribute, "no such message in any language");
        String::new()
    }

    /// The layers of the language, and of those that it falls back to.
    fn layers(&self) -> impl Iterator<Item = &Layer> {
        self.texts.orders[self.language.index].iter().map(|at| &self.texts.layers[*at])
    }

    /// Formats a message of one bundle. Right-to-left sentences isolate every argument. A left-to-right sentence can
    /// only meet the other direction through a text that fell back, so its arguments are isolated only in partial
    /// languages.
    fn say_from(
        &self,
        bundle: &Bundle,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments<'_>,
    ) -> Result<String, Unsaid> {
        if !self.is_partial() || bundle.direction == Direction::RightToLeft || arguments.is_empty() {
            return bundle.say(id, attribute, arguments);
        }
        let apart = |value: &Argument<'_>| match value {
            Argument::Text(text) => Some(isolate::apart(text)),
            Argument::Count(_) => None,
        };
        let texts: Vec<Option<String>> = arguments.iter().map(|(_, value)| apart(value)).collect();
        let apart = arguments.iter().zip(&texts).map(|((name, value), text)| match text {
            Some(text) => (*name, Argument::Text(text)),
            None => (*name, *value),
        });
        bundle.say(id, attribute, &apart.collect::<Vec<_>>())
    }

    /// Removes the isolates if the caller does not want them.
    fn styled(&self, text: String) -> String {
        if self.style.omit_isolates { isolate::without_isolates(&text) } else { text }
    }

    /// A list for use as one argument, with each item isolated from its neighbours.
    fn list<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        let items_apart = |apart: fn(&str) -> String| items.iter().map(|item| apart(item.as_ref())).collect::<Vec<_>>();
        match (self.language.direction, items) {
            // Fluent isolates the argument as a whole.
            (_, [only]) => only.as_ref().to_owned(),
            (Direction::LeftToRight, _) if self.is_partial() => self.joined(joint, &items_apart(isolate::apart)),
            (Direction::LeftToRight, _) => self.joined(joint, items),
            (Direction::RightToLeft, _) => self.joined(joint, &items_apart(isolate::first_strong)),
        }
    }

    fn joined<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        let own = self.layers().next();
        self.styled(own.map(|own| own.bundle.join(joint, items)).unwrap_or_default())
    }
}

/// Wraps texts as arguments.
fn texts<'a>(arguments: &[(&'a str, &'a str)]) -> Vec<(&'a str, Argument<'a>)> {
    arguments.iter().map(|(name, text)| (*name, Argument::Text(text))).collect()
}
