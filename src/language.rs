//! Negotiates the language of an answer: from the caller's preferences to one of the available languages.
//!
//! Old tags, likely scripts and parent locales come from CLDR (UTS #35, "Locale
//! Inheritance and Matching"); the order of preferences from RFC 9110 section 12.5.4.

pub use book::language::Direction;
use book::language::direction;
use icu_locale::fallback::LocaleFallbackIterator;
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleFallbacker};
use oxilangtag::LanguageTag;
use thiserror::Error;

/// The maximum number of `accept-language` entries to read. The rest is ignored, so that a long header costs no more
/// than a browser's.
const MAX_PREFERENCES: usize = 32;

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
}

/// The error for a `language_code` that is not a BCP 47 tag.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("not a BCP 47 language tag")]
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
    /// [`MalformedLanguageCode`] if `language_code` is not a BCP 47 tag. Malformed entries of the list are skipped, as
    /// on the web.
    pub fn choose(&self, language_code: &str, accept_language: &str) -> Result<&Language, MalformedLanguageCode> {
        if !language_code.is_empty() && language_code != "*" {
            if let Some(language) = self.get(language_code) {
                return Ok(language);
            }
            LanguageTag::parse(language_code).map_err(|_| MalformedLanguageCode)?;
            if let Some(language) = self.nearest(language_code, |_| false) {
                return Ok(language);
            }
        }
        Ok(self.accept(accept_language))
    }

    /// Returns true if a language is the caller's first preference. A caller without preferences always gets their
    /// first preference.
    pub fn is_first_wish(&self, served: &Language, language_code: &str, accept_language: &str) -> bool {
        let first = match language_code {
            "" | "*" => preferences(accept_language).first().map(|(range, _)| *range),
            wish => Some(wish),
        };
        let serves = |tag| self.nearest(tag, |_| false).is_some_and(|language| language.index == served.index);
        first.is_none_or(|tag| tag == "*" || serves(tag))
    }

    /// The best language for an `accept-language` list, in order of decreasing q and then of position. An entry with
    /// q=0 excludes its languages.
    pub fn accept(&self, list: &str) -> &Language {
        let wanted = preferences(list);
        let refused = |language: &Language| {
            wanted.iter().filter(|(_, q)| *q == 0).any(|(range, _)| covers(range, &language.code))
        };
        let admitted = || self.list.iter().filter(|language| !refused(language));
        for (range, _) in wanted.iter().filter(|(_, q)| *q > 0) {
            let found = if *range == "*" { admitted().next() } else { self.nearest(range, refused) };
            if let Some(language) = found {
                return language;
            }
        }
        admitted().next().unwrap_or(self.default_language())
    }

    /// The closest available language: the requested one, one that it inherits from, or one that inherits from either.
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
}

/// The entries of an `accept-language` list, by decreasing q.
fn preferences(list: &str) -> Vec<(&str, u16)> {
    let mut wanted: Vec<(&str, u16)> = list.split(',').take(MAX_PREFERENCES).filter_map(preference).collect();
    wanted.sort_by_key(|(_, q)| std::cmp::Reverse(*q));
    wanted
}

/// One entry of an `accept-language` list: the range and its q in thousandths. `None` for
/// an entry without a range or with a malformed q.
fn preference(entry: &str) -> Option<(&str, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let range = parts.next().filter(|range| !range.is_empty())?;
    let mut q = 1000;
    for parameter in parts {
        let (name, value) = parameter.split_once('=')?;
        if name.trim().eq_ignore_ascii_case("q") {
            q = thousandths(value.trim())?;
        }
    }
    Some((range, q))
}

/// `qvalue` of RFC 9110 section 12.4.2: 0 to 1 with up to three decimals.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    match whole {
        "0" => Some(decimals),
        "1" if decimals == 0 => Some(1000),
        _ => None,
    }
}

/// Basic filtering of RFC 4647 section 3.3.1.
fn covers(range: &str, tag: &str) -> bool {
    tag.get(..range.len()).is_some_and(|start| start.eq_ignore_ascii_case(range))
        && matches!(tag.as_bytes().get(range.len()), None | Some(b'-'))
}

/// The parts of CLDR that choosing a language needs.
#[derive(Debug)]
struct Cldr {
    canonicalizer: LocaleCanonicalizer,
}

impl Cldr {
    fn new() -> Self {
        Self { canonicalizer: LocaleCanonicalizer::new_extended() }
    }

    /// The tag and everything it inherits from, without the root. Empty where CLDR cannot
    /// read the tag: a private or grandfathered one.
    fn chain(&self, tag: &str) -> Vec<String> {
        let Some(identifier) = self.identifier(tag) else { return Vec::new() };
        let mut steps: LocaleFallbackIterator<'_> =
            LocaleFallbacker::new().for_config(Default::default()).fallback_for((&identifier).into());
        let mut chain = Vec::new();
        while !steps.get().is_unknown() {
            chain.push(steps.get().to_string());
            steps.step();
        }
        chain
    }

    /// Language, script and region in canonical form. Extensions say how to sort or count
    /// and do not name another language, so they are left out; an extended language
    /// subtag is the language itself (RFC 5646 section 4.5).
    fn identifier(&self, tag: &str) -> Option<LanguageIdentifier> {
        let tag = LanguageTag::parse(tag).ok()?;
        let language = tag.extended_language_subtags().next().unwrap_or(tag.primary_language());
        let subtags = [Some(language), tag.script(), tag.region()];
        let plain: Vec<&str> = subtags.into_iter().flatten().collect();
        let mut locale: Locale = plain.join("-").parse().ok()?;
        self.canonicalizer.canonicalize(&mut locale);
        Some(locale.id)
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
            ("zh-min-nan", "en"),
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
            ("da, *", "en"),
            ("*, en;q=0", "ar"),
            ("en;q=0", "ar"),
            ("ja;q=0.8,ru;q=0.8", "ja"),
            ("fr;q=1.5, de;q=x, es;q=0.1", "es"),
            (";;,,=, q=1, ru", "ru"),
            ("no-NO,no;q=0.9", "nb"),
            ("pt-PT;q=0, pt", "pt-BR"),
            ("pt, pt-BR;q=0", "pt-PT"),
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
        assert_eq!(languages.choose("da", "fr").map(|language| language.code.as_str()), Ok("fr"));
    }

    #[test]
    fn a_first_wish_is_told_from_what_stands_in_for_it() {
        let languages = many();
        for (wish, list, is_first) in [
            ("", "", true),
            ("*", "*", true),
            ("ar-EG", "", true),
            ("da", "ar", false),
            ("", "fr-CH, fr;q=0.9, en;q=0.8", true),
            ("", "da, en-GB;q=0.8, en;q=0.7", false),
            ("", "da;q=0.5, *", true),
        ] {
            let served = languages.choose(wish, list).expect("a tag");
            assert_eq!(languages.is_first_wish(served, wish, list), is_first, "{wish} / {list}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        let languages = many();
        for wish in ["e", "en_US.UTF-8", "english language", "ar-", "-", "a\u{0}", "ar,en", "العربية"] {
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
