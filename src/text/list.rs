//! Lists of values inside a sentence, joined as the language joins them (CLDR).

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::Locale;

/// The conjunction of a list.
#[derive(Clone, Copy, Debug)]
pub(super) enum Joint {
    /// All of it: "a, b, and c".
    And,
    /// Any of it: "a, b, or c".
    Or,
}

/// Joins lists in one language.
#[derive(Debug)]
pub(super) struct Joiner {
    and: ListFormatter,
    or: ListFormatter,
}

impl Joiner {
    /// The joiner of a language, or one that uses commas if CLDR does not know the language.
    pub(super) fn new(language: &str) -> Self {
        /// The data is compiled in and falls back to the root.
        const COMPILED: &str = "every language has list patterns";
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let preferences = ListFormatterPreferences::from(&locale);
        let options = ListFormatterOptions::default();
        Self {
            and: ListFormatter::try_new_and(preferences, options).expect(COMPILED),
            or: ListFormatter::try_new_or(preferences, options).expect(COMPILED),
        }
    }

    /// The items in one text.
    pub(super) fn join<S: AsRef<str>>(&self, joint: Joint, items: &[S]) -> String {
        let formatter = match joint {
            Joint::And => &self.and,
            Joint::Or => &self.or,
        };
        formatter.format_to_string(items.iter().map(AsRef::as_ref))
    }
}
