//! A cache of chosen languages. Clients send the same lists all day, and choosing by one costs more than the rest of a
//! call.

use quick_cache::sync::Cache;

use crate::language::{Language, Languages, MalformedLanguageCode};

/// Requests that are kept.
const KEPT: usize = 1024;
/// Longest request that is kept, in bytes. Browsers' lists are much shorter.
const LONGEST: usize = 128;

/// A chosen language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// Index of the language.
    pub(super) language: usize,
    /// True if it is the first that was asked for.
    pub(super) is_first_wish: bool,
}

/// The choices among the languages of one generation of data.
#[derive(Debug)]
pub(super) struct Choices(Cache<(Box<str>, Box<str>), Choice>);

impl Choices {
    pub(super) fn new() -> Self {
        Self(Cache::new(KEPT))
    }

    /// Chooses as [`Languages::choose`] does, and keeps the choice.
    pub(super) fn choose(
        &self,
        languages: &Languages,
        language_code: &str,
        accepted: &str,
    ) -> Result<Choice, MalformedLanguageCode> {
        if let Some(language) = languages.get(language_code) {
            return Ok(Choice { language: language.index, is_first_wish: true });
        }
        let choice = |language: &Language| Choice {
            language: language.index,
            is_first_wish: languages.missed(language, language_code, accepted).is_none(),
        };
        if language_code.len() + accepted.len() > LONGEST {
            return languages.choose(language_code, accepted).map(choice);
        }
        let wish = (language_code.into(), accepted.into());
        if let Some(choice) = self.0.get(&wish) {
            return Ok(choice);
        }
        let choice = languages.choose(language_code, accepted).map(choice)?;
        self.0.insert(wish, choice);
        Ok(choice)
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Choices, KEPT};
    use crate::language::Languages;

    #[test]
    fn what_was_chosen_once_is_chosen_again() {
        let languages = Languages::new(["en", "ar"]);
        let choices = Choices::new();
        let long = format!("ar;q=0.9{}", ", xx".repeat(100));
        for (wish, list, language, is_first_wish) in [
            ("ar", "en", 1, true),
            ("ar-EG", "", 1, true),
            ("da", "ar", 1, false),
            ("", "da, ar;q=0.5", 1, false),
            ("", "", 0, true),
            ("", &long, 1, false),
        ] {
            for _ in 0..2 {
                let chosen = choices.choose(&languages, wish, list);
                assert_eq!(chosen, Ok(Choice { language, is_first_wish }), "{wish} / {list}");
            }
        }
        assert!(choices.choose(&languages, "no tag", "").is_err());
    }

    #[test]
    fn endless_wishes_are_not_all_kept() {
        let languages = Languages::new(["en"]);
        let choices = Choices::new();
        for number in 0..10 * KEPT {
            choices.choose(&languages, "", &format!("x{number}")).expect("a language");
        }
        assert!(choices.0.len() <= KEPT);
    }
}
