//! Negotiates the language of an answer: from the caller's preferences to one of the available languages.

mod cldr;
mod preferences;

pub use book::language::Direction;
use book::language::direction;
use icu_locale::LanguageIdentifier;
use thiserror::Error;

use cldr::Cldr;
use preferences::preferences;

/// The maximum number of entries for which a close language is looked for: measuring costs more than reading an entry.
const MAX_CLOSE: usize = 4;

/// The greatest distance, by [`Cldr::distance`], at which a language stands in for another: 10 for the language, which
/// CLDR gives Cantonese from Chinese and Egyptian from Standard Arabic, and 5 for the region, times 10.
const CLOSE: u16 = 150;

/// A language that answers are available in.
#[derive(Debug)]
pub struct Language {
    /// Its place among all languages, from 0, the default.
    pub index: usize,
    /// Its BCP 47 tag, as its folder is named: `ar`, `zh-Hant`.
    pub code: String,
    /// The direction in which it is written.
    pub direction: Direction,
    /// True if the language lacks texts; those come from [`Languages::fallbacks`].
    pub partial: bool,
    /// The language and the languages it inherits from by CLDR, as comparable tags.
    chain: Vec<String>,
    /// The language with its likely script and region.
    likely: Option<LanguageIdentifier>,
}

/// The error for a `language_code` that is neither a BCP 47 tag nor a POSIX locale.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("neither a BCP 47 language tag nor a POSIX locale")]
pub struct MalformedLanguageCode;

/// The available languages, and the data to choose among them.
#[derive(Debug)]
pub struct Languages {
    list: Vec<Language>,
    cldr: Cldr,
}

impl Languages {
    /// The languages with these tags; the first is the default.
    ///
    /// # Panics
    ///
    /// If `codes` is empty: a service needs at least one language.
    pub fn new<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        let cldr = Cldr::new();
        let list: Vec<Language> = codes
            .into_iter()
            .enumerate()
            .map(|(index, code)| Language {
                index,
                code: code.to_owned(),
                direction: direction(code),
                partial: false,
                chain: cldr.chain(code),
                likely: cldr.likely(code),
            })
            .collect();
        assert!(!list.is_empty(), "no language");
        Self { list, cldr }
    }

    /// Every language, the default first.
    pub fn list(&self) -> &[Language] {
        &self.list
    }

    /// Marks a language as lacking texts.
    pub(crate) fn set_partial(&mut self, index: usize) {
        self.list[index].partial = true;
    }

    /// The indices of the languages that supply missing texts: those that the language inherits from, nearest first,
    /// then the default.
    pub fn fallbacks(&self, language: &Language) -> Vec<usize> {
        let of_step = |step: &String| self.list.iter().find(|other| other.chain.first() == Some(step));
        let mut found: Vec<usize> = Vec::new();
        for other in language.chain.iter().skip(1).filter_map(of_step).chain([self.default_language()]) {
            if other.index != language.index && !found.contains(&other.index) {
                found.push(other.index);
            }
        }
        found
    }

    /// The language for callers whose preferences match none.
    pub fn default_language(&self) -> &Language {
        &self.list[0]
    }

    /// The language with exactly this tag, in any case.
    pub fn get(&self, code: &str) -> Option<&Language> {
        self.list.iter().find(|language| language.code.eq_ignore_ascii_case(code))
    }

    /// Chooses the language of an answer: by the request's `language_code`, then the `accept-language` list, then the
    /// default. An unavailable language is not an error.
    ///
    /// # Errors
    ///
    /// [`MalformedLanguageCode`] if `language_code` is neither a BCP 47 tag nor the name of a POSIX locale. Malformed
    /// entries of the list are skipped, as on the web.
    pub fn choose(&self, language_code: &str, accept_language: &str) -> Result<&Language, MalformedLanguageCode> {
        if !language_code.is_empty() && language_code != "*" {
            if let Some(language) = self.get(language_code) {
                return Ok(language);
            }
            if !cldr::is_tag(language_code) {
                return Err(MalformedLanguageCode);
            }
            let nearest = self.nearest(language_code, |_| false);
            if let Some(language) = nearest.or_else(|| self.close(language_code, |_| false)) {
                return Ok(language);
            }
        }
        Ok(self.accept(accept_language))
    }

    /// The caller's first preference, if a language does not serve it. A caller without preferences always gets their
    /// first preference.
    pub fn missed<'w>(&self, served: &Language, language_code: &'w str, accept_language: &'w str) -> Option<&'w str> {
        let first = match language_code {
            "" | "*" => preferences(accept_language).first().filter(|(_, q)| *q > 0).map(|(range, _)| *range),
            wish => Some(wish),
        };
        let serves = |tag| self.nearest(tag, |_| false).is_some_and(|language| language.index == served.index);
        first.filter(|tag| *tag != "*" && !serves(tag))
    }

    /// The best language for an `accept-language` list, in order of decreasing q and then of position. A language close
    /// to one of them serves only where none of them is there. An entry with q=0 excludes its languages.
    pub fn accept(&self, list: &str) -> &Language {
        let wanted = preferences(list);
        let refused = |language: &Language| {
            wanted.iter().filter(|(_, q)| *q == 0).any(|(range, _)| preferences::covers(range, &language.code))
        };
        let admitted = || self.list.iter().filter(|language| !refused(language));
        for (range, _) in wanted.iter().filter(|(_, q)| *q > 0) {
            let found = if *range == "*" { admitted().next() } else { self.nearest(range, refused) };
            if let Some(language) = found {
                return language;
            }
        }
        let close =
            wanted.iter().filter(|(_, q)| *q > 0).take(MAX_CLOSE).find_map(|(range, _)| self.close(range, refused));
        if let Some(language) = close {
            return language;
        }
        admitted().next().unwrap_or(self.default_language())
    }

    /// The nearest available language: the requested one, one that it inherits from, or one that inherits from either.
    /// CLDR breaks inheritance between scripts, so a reader never gets a script they did not ask for.
    fn nearest(&self, tag: &str, refused: impl Fn(&Language) -> bool) -> Option<&Language> {
        let admitted = || self.list.iter().filter(|language| !refused(language));
        if let Some(language) = self.get(tag).filter(|language| !refused(language)) {
            return Some(language);
        }
        let chain = self.cldr.chain(tag);
        let same = chain.iter().find_map(|step| admitted().find(|language| language.chain.first() == Some(step)));
        same.or_else(|| chain.iter().find_map(|step| admitted().find(|language| language.chain.contains(step))))
    }

    /// The closest available language that whoever asks for another can read as well, in the script that they asked for.
    fn close(&self, tag: &str, refused: impl Fn(&Language) -> bool) -> Option<&Language> {
        let asked = self.cldr.likely(tag)?;
        let distance = |language: &Language| {
            let likely =
                language.likely.as_ref().filter(|likely| likely.script == asked.script && !refused(language))?;
            Some(self.cldr.distance(&asked, likely)).filter(|distance| *distance <= CLOSE)
        };
        let close = self.list.iter().filter_map(|language| Some((distance(language)?, language)));
        close.min_by_key(|(distance, _)| *distance).map(|(_, language)| language)
    }
}

#[cfg(test)]
mod tests {
    use super::{Languages, MalformedLanguageCode};
    use proptest::prelude::*;

    const MANY: [&str; 19] = [
        "en", "ar", "de", "es", "fil", "fr", "he", "hi", "id", "it", "ja", "nb", "pt-BR", "pt-PT", "ru", "sr-Cyrl",
        "tr", "zh-Hans", "zh-Hant",
    ];

    fn many() -> Languages {
        Languages::new(MANY)
    }

    #[test]
    fn a_wish_is_served_by_the_nearest_language() {
        let languages = many();
        for (wish, served) in [
            ("ar-EG-u-nu-latn", "ar"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-Hant-CN", "zh-Hant"),
            ("zh", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("cmn", "zh-Hans"),
            ("zh-cmn-Hant", "zh-Hant"),
            ("iw-IL", "he"),
            ("in", "id"),
            ("no", "nb"),
            ("nn", "nb"),
            ("tl", "fil"),
            ("pt", "pt-BR"),
            ("pt-AO", "pt-PT"),
            ("PT-br", "pt-BR"),
            ("es-MX", "es"),
            ("de-u-co-phonebk", "de"),
            ("de-CH-1901-x-any", "de"),
            ("en-GB", "en"),
            ("sr", "sr-Cyrl"),
            ("sr-Latn", "en"),
            ("uz", "en"),
            ("*", "en"),
            ("", "en"),
            ("xx", "en"),
            ("und", "en"),
            ("x-klingon", "en"),
            ("i-klingon", "en"),
            // As POSIX and people write it.
            ("ar_EG", "ar"),
            ("pt_BR", "pt-BR"),
            ("pt_PT.UTF-8", "pt-PT"),
            ("en_US.UTF-8", "en"),
            ("de_DE@euro", "de"),
            ("zh_TW", "zh-Hant"),
            ("zh_Hant_HK", "zh-Hant"),
            ("zh_CN.GB18030", "zh-Hans"),
            (" ar ", "ar"),
            ("\u{2068}ar\u{2069}", "ar"),
            ("ａｒ＿ＥＧ", "ar"),
            ("ara", "ar"),
            ("deu", "de"),
            // Languages that speakers of another read.
            ("yue", "zh-Hant"),
            ("yue-Hans", "zh-Hans"),
            ("yue_HK", "zh-Hant"),
            ("nan-Hant-TW", "zh-Hant"),
            ("arz", "ar"),
            ("ary-MA", "ar"),
            ("gsw", "de"),
            ("lb", "de"),
            ("da", "nb"),
        ] {
            assert_eq!(languages.choose(wish, "").map(|language| language.code.as_str()), Ok(served), "{wish}");
        }
    }

    #[test]
    fn a_list_is_served_by_its_weights() {
        let languages = many();
        for (list, served) in [
            ("fr;q=0, de;q=0.5, it;q=0.9, es;q=0.7", "it"),
            ("de-u-co-phonebk, fr", "de"),
            ("sr-Latn, fr;q=0.1", "fr"),
            ("xx, *;q=0.5, de;q=0.7", "de"),
            ("fi, *", "en"),
            ("*, en;q=0", "ar"),
            ("en;q=0", "ar"),
            ("ja;q=0.8,ru;q=0.8", "ja"),
            ("fr;q=1.5, de;q=x, es;q=0.1", "es"),
            (";;,,=, q=1, ru", "ru"),
            ("no-NO,no;q=0.9", "nb"),
            ("pt-PT;q=0, pt", "pt-BR"),
            ("pt, pt-BR;q=0", "pt-PT"),
            ("ar_EG;q=0.9", "ar"),
            ("yue", "zh-Hant"),
            // What they listed themselves goes before what is close.
            ("yue, da, fr;q=0.1", "fr"),
            ("yue, zh-Hant;q=0", "en"),
            ("", "en"),
        ] {
            assert_eq!(languages.accept(list).code, served, "{list}");
        }
    }

    #[test]
    fn only_some_of_a_language_may_be_there() {
        assert_eq!(Languages::new(["en", "pt-PT"]).accept("pt-BR").code, "pt-PT");
        assert_eq!(Languages::new(["en", "zh-Hans"]).accept("zh-TW, zh-HK").code, "en");
        assert_eq!(Languages::new(["en", "es"]).accept("fr;q=0, de;q=0.5, it;q=0.9, es;q=0.7").code, "es");
        assert_eq!(Languages::new(["en", "es-419"]).accept("es-MX").code, "es-419");
        assert_eq!(Languages::new(["en", "zh-Hans"]).accept("yue").code, "en");
        assert_eq!(Languages::new(["en", "sr-Cyrl"]).accept("hr").code, "en");
        assert_eq!(Languages::new(["en", "es", "fr", "ru"]).accept("ca, br, uk").code, "en");
    }

    #[test]
    fn texts_fall_back_along_what_a_language_inherits_from() {
        let languages = Languages::new(["en", "ar", "es", "es-419", "es-MX", "ar-EG", "zh-Hans", "zh-Hant-HK"]);
        let fallbacks = |code: &str| {
            let found = languages.fallbacks(languages.get(code).expect(code));
            found.iter().map(|index| languages.list()[*index].code.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(fallbacks("es-MX"), ["es-419", "es", "en"]);
        assert_eq!(fallbacks("ar-EG"), ["ar", "en"]);
        assert_eq!(fallbacks("zh-Hant-HK"), ["en"]);
        assert!(fallbacks("en").is_empty());
    }

    #[test]
    fn a_wish_outranks_the_list_and_a_missing_wish_does_not() {
        let languages = many();
        assert_eq!(languages.choose("de", "fr").map(|language| language.code.as_str()), Ok("de"));
        assert_eq!(languages.choose("fi", "fr").map(|language| language.code.as_str()), Ok("fr"));
        // A close language is a wish fulfilled.
        assert_eq!(languages.choose("yue", "fr").map(|language| language.code.as_str()), Ok("zh-Hant"));
    }

    #[test]
    fn a_first_wish_is_told_from_what_stands_in_for_it() {
        let languages = many();
        for (wish, list, missed) in [
            ("", "", None),
            ("*", "*", None),
            ("ar-EG", "", None),
            ("fi", "ar", Some("fi")),
            ("yue", "", Some("yue")),
            ("ar_EG.UTF-8", "", None),
            ("", "fr-CH, fr;q=0.9, en;q=0.8", None),
            ("", "fi, en-GB;q=0.8, en;q=0.7", Some("fi")),
            ("", "fi;q=0.5, *", None),
            ("", "en;q=0", None),
        ] {
            let served = languages.choose(wish, list).expect("a tag");
            assert_eq!(languages.missed(served, wish, list), missed, "{wish} / {list}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        let languages = many();
        for wish in ["e", "C", "english language", "ar-", "-", "_", ".UTF-8", "a\u{0}", "ar,en", "العربية"] {
            assert_eq!(
                languages.choose(wish, "").map(|language| language.code.as_str()),
                Err(MalformedLanguageCode),
                "{wish}"
            );
        }
    }

    #[test]
    fn a_long_list_is_cut() {
        let list = format!("{}fr", "xx,".repeat(32));
        assert_eq!(many().accept(&list).code, "en");
    }

    proptest! {
        #[test]
        fn any_list_is_served(list in "\\PC{0,100}", wish in "\\PC{0,20}") {
            let languages = many();
            languages.accept(&list);
            let _ = languages.choose(&wish, &list);
        }
    }
}
