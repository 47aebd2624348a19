//! One language's texts, compiled by the build or from an overlay.

use std::sync::{Arc, OnceLock};

use book::compiled::{Keys, Text, Texts};
use book::formatter::{Arguments, Formatter, Unsaid};
use book::language::Direction;

use super::list::{Joiner, Joint};

/// One language's texts.
#[derive(Debug)]
pub(super) struct Bundle {
    /// The direction in which the language is written.
    pub(super) direction: Direction,
    code: String,
    keys: Arc<Keys>,
    texts: Texts,
    /// The texts with variables, parsed at their first use; `None` if Fluent rejects them.
    formatter: OnceLock<Option<Formatter>>,
    joiner: OnceLock<Joiner>,
}

impl Bundle {
    pub(super) fn new(code: &str, direction: Direction, keys: Arc<Keys>, texts: Texts) -> Self {
        let code = code.to_owned();
        Self { direction, code, keys, texts, formatter: OnceLock::new(), joiner: OnceLock::new() }
    }

    /// Formats a message or attribute, with isolates.
    ///
    /// # Errors
    ///
    /// The reason why the text is missing or incomplete.
    pub(super) fn say(&self, id: &str, attribute: Option<&str>, arguments: &Arguments<'_>) -> Result<String, Unsaid> {
        match self.texts.get(&self.keys, id, attribute) {
            None => Err(Unsaid::Missing),
            Some(Text::Finished(text)) => Ok(text.to_owned()),
            Some(Text::Formatted) => match self.formatter() {
                Some(formatter) => formatter.format(id, attribute, arguments),
                None => Err(Unsaid::Broken("Fluent does not take the file".to_owned())),
            },
        }
    }

    /// A message or attribute without variables.
    pub(super) fn finished(&self, id: &str, attribute: Option<&str>) -> Option<&str> {
        self.texts.get(&self.keys, id, attribute)?.finished()
    }

    /// Returns true if the bundle has a message or attribute.
    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.texts.get(&self.keys, id, attribute).is_some()
    }

    /// A list in one text.
    pub(super) fn join<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        self.joiner.get_or_init(|| Joiner::new(&self.code)).join(joint, items)
    }

    fn formatter(&self) -> Option<&Formatter> {
        let load = || {
            let source = [(self.code.as_str(), self.texts.formatted.as_ref())];
            let loaded = Formatter::load(&self.code, source, self.direction);
            // What was compiled has been formatted once, so that this does not happen.
            loaded.inspect_err(|error| tracing::error!(%error, "texts with variables cannot be read")).ok()
        };
        self.formatter.get_or_init(load).as_ref()
    }
}
