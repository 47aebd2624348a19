//! Lists of values inside a sentence, joined as the language joins them (CLDR).

use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale::Locale;

/// Joins lists in one language.
#[derive(Debug)]
pub(super) struct Joiner(ListFormatter);

impl Joiner {
    /// The joiner of a language; English commas where CLDR does not know it.
    pub(super) fn new(language: &str) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let formatter = ListFormatter::try_new_and(ListFormatterPreferences::from(&locale), options);
        Self(formatter.expect("the data is compiled in and falls back to the root"))
    }

    /// `a, b and c` in the language's own way.
    pub(super) fn join<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.0.format_to_string(items.iter().map(AsRef::as_ref))
    }
}
