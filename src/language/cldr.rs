//! What CLDR knows of languages (UTS #35, "Locale Inheritance and Matching"): old tags, likely scripts, parent locales
//! and distances.

use std::borrow::Cow;
use std::fmt;

use book::catalog::plain;
use icu_locale::fallback::LocaleFallbackIterator;
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, LocaleFallbacker};
use language_matcher::LanguageMatcher;
use oxilangtag::LanguageTag;

/// The parts of CLDR that choosing a language needs.
pub(super) struct Cldr {
    canonicalizer: LocaleCanonicalizer,
    expander: LocaleExpander,
    matcher: LanguageMatcher,
}

impl fmt::Debug for Cldr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cldr").finish_non_exhaustive()
    }
}

impl Cldr {
    pub(super) fn new() -> Self {
        Self {
            canonicalizer: LocaleCanonicalizer::new_extended(),
            expander: LocaleExpander::new_extended(),
            matcher: LanguageMatcher::new(),
        }
    }

    /// The tag with its likely script and region. `None` where CLDR knows neither.
    pub(super) fn likely(&self, tag: &str) -> Option<LanguageIdentifier> {
        let mut identifier = self.identifier(tag)?;
        self.expander.maximize(&mut identifier);
        Some(identifier).filter(|likely| likely.script.is_some() && likely.region.is_some())
    }

    /// The distance that CLDR gives one language from another for those who read it: 0 for the same.
    pub(super) fn distance(&self, one: &LanguageIdentifier, other: &LanguageIdentifier) -> u16 {
        self.matcher.distance(one.clone(), other.clone())
    }

    /// The tag and everything it inherits from, without the root. Empty where CLDR cannot
    /// read the tag: a private or grandfathered one.
    pub(super) fn chain(&self, tag: &str) -> Vec<String> {
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
        let tag = as_tag(tag);
        let tag = LanguageTag::parse(&*tag).ok()?;
        let language = tag.extended_language_subtags().next().unwrap_or(tag.primary_language());
        let subtags = [Some(language), tag.script(), tag.region()];
        let plain: Vec<&str> = subtags.into_iter().flatten().collect();
        let mut locale: Locale = plain.join("-").parse().ok()?;
        self.canonicalizer.canonicalize(&mut locale);
        Some(locale.id)
    }
}

/// Returns true for a BCP 47 tag or the name of a POSIX locale.
pub(super) fn is_tag(written: &str) -> bool {
    LanguageTag::parse(&*as_tag(written)).is_ok()
}

/// A language tag as people write it. The name of a POSIX locale is a tag with an underscore and a character set:
/// `ar_EG.UTF-8` (POSIX.1-2017, Base Definitions, section 8.2).
fn as_tag(written: &str) -> Cow<'_, str> {
    let is_tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if written.bytes().all(is_tag) {
        return Cow::Borrowed(written);
    }
    let plain = plain(written);
    let locale = plain.trim().split(['.', '@']).next().unwrap_or_default();
    Cow::Owned(locale.replace('_', "-"))
}
