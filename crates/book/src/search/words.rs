//! The words of a text, as they are indexed and looked up.

use std::fmt;
use std::ops::{Range, RangeInclusive};

use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;

use crate::replies::{Normal, is_unspaced};

/// The longest word that is indexed, in characters. Longer ones are hashes and addresses.
const LONGEST: usize = 40;

/// The lengths of the pieces of a text without spaces, in characters: Thai and its neighbours write a syllable with
/// several letters, the others with one.
const LETTERS: usize = 3;
const SYLLABLES: usize = 2;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// A word between spaces or punctuation.
    Spaced,
    /// A piece of a text without spaces.
    Piece,
    /// A number, also with dots: it is right or wrong, and never misspelt.
    Number,
}

/// A word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its place in the text.
    pub range: Range<usize>,
    /// Its letters, folded: lower case, without accents, with one letter for those that are written for each other.
    pub letters: String,
    /// Its kind.
    pub kind: WordKind,
    /// True if it stands next to the word before, without a space.
    pub is_joined: bool,
}

/// The words of a text.
pub fn terms(text: &str) -> Vec<Word> {
    let normal = Normal::new(text);
    let mut words = Vec::new();
    let mut at = 0;
    for part in normal.as_str().split(' ') {
        let start = at;
        at += part.len() + 1;
        // Addresses and cuts.
        if part.contains(|char: char| char.is_alphanumeric()) {
            runs(&normal, start, part, &mut words);
        }
    }
    words
}

/// The letters and digits of a short text, folded as in its words, without what stands between them; `None` for one
/// that nobody types as a whole.
pub fn whole(text: &str) -> Option<String> {
    const LENGTHS: RangeInclusive<usize> = 2..=60;
    let letters: String = Normal::new(text).as_str().chars().filter(|char| char.is_alphanumeric()).collect();
    LENGTHS.contains(&letters.chars().count()).then_some(letters)
}

/// Splits what stands between spaces into words with and without spaces between them.
fn runs(normal: &Normal<'_>, start: usize, part: &str, words: &mut Vec<Word>) {
    let mut rest = part;
    let mut from = start;
    let mut is_joined = false;
    while let Some(first) = rest.chars().next() {
        let unspaced = is_unspaced(first);
        let length = rest.find(|char: char| is_unspaced(char) != unspaced).unwrap_or(rest.len());
        let (run, behind) = rest.split_at(length);
        if unspaced {
            pieces(normal, from, run, is_joined, words);
        } else {
            spaced(normal, from, run, is_joined, words);
        }
        is_joined = true;
        from += length;
        rest = behind;
    }
}

/// Overlapping pieces of a text without spaces; a short text is one piece.
fn pieces(normal: &Normal<'_>, start: usize, run: &str, is_joined: bool, words: &mut Vec<Word>) {
    let places: Vec<(usize, char)> = run.char_indices().collect();
    let is_of_letters =
        |char: char| matches!(char, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}');
    let size = if is_of_letters(places[0].1) { LETTERS } else { SYLLABLES };
    let count = (places.len() + 1).saturating_sub(size).max(1);
    for first in 0..count {
        let from = places[first].0;
        let to = places.get(first + size).map_or(run.len(), |(at, _)| *at);
        words.push(Word {
            range: normal.source(start + from..start + to),
            letters: run[from..to].to_owned(),
            kind: WordKind::Piece,
            is_joined: is_joined || first > 0,
        });
    }
}

/// A word, or the words that a name such as `StatusCode.UNAVAILABLE` is made of.
fn spaced(normal: &Normal<'_>, start: usize, run: &str, is_joined: bool, words: &mut Vec<Word>) {
    let is_number = |text: &str| {
        let mut signs = text.chars().filter(|char| *char != '.');
        signs.all(|char| char.is_numeric())
            || text.strip_prefix("x.").is_some_and(|rest| rest.chars().all(|char| char == '.' || char.is_numeric()))
    };
    let mut push = |from: usize, text: &str, is_joined: bool| {
        if text.is_empty() || text.chars().count() > LONGEST {
            return;
        }
        let kind = if is_number(text) { WordKind::Number } else { WordKind::Spaced };
        words.push(Word { range: normal.source(from..from + text.len()), letters: text.to_owned(), kind, is_joined });
    };
    if is_number(run) {
        return push(start, run, is_joined);
    }
    let mut at = start;
    let mut is_first = !is_joined;
    for part in run.split('.') {
        // A capital behind a small letter begins another word.
        let source = normal.source(at..at + part.len());
        let humps = humps(normal.text_of(source));
        let mut from = 0;
        for length in if humps.iter().sum::<usize>() == part.len() { humps } else { vec![part.len()] } {
            push(at + from, &part[from..from + length], !is_first);
            is_first = false;
            from += length;
        }
        at += part.len() + 1;
    }
}

/// The lengths of the words in a name whose words begin with capitals, in bytes; of a text in ASCII only.
fn humps(source: &str) -> Vec<usize> {
    let bytes = source.as_bytes();
    if !source.is_ascii() {
        return vec![bytes.len()];
    }
    let begins = |at: usize| {
        let (before, here, next) = (bytes[at - 1], bytes[at], bytes.get(at + 1));
        here.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || before.is_ascii_uppercase() && next.is_some_and(u8::is_ascii_lowercase))
    };
    let mut lengths = Vec::new();
    let mut from = 0;
    for at in (1..bytes.len()).filter(|at| begins(*at)) {
        lengths.push(at - from);
        from = at;
    }
    lengths.push(bytes.len() - from);
    lengths
}

/// Finds the stems of a language's words, where Snowball knows the language.
pub struct Analyzer(Option<Stemmer>);

impl fmt::Debug for Analyzer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Analyzer").field(&self.0.is_some()).finish()
    }
}

impl Analyzer {
    /// The analyzer of a language, by its tag; of the wire, by that of English, in which protocols are written.
    pub fn of(language: &str) -> Self {
        let tag = language.split('-').next().unwrap_or_default();
        let algorithm = match tag {
            "ar" => Algorithm::Arabic,
            "ca" => Algorithm::Catalan,
            "cs" => Algorithm::Czech,
            "da" => Algorithm::Danish,
            "de" => Algorithm::German,
            "el" => Algorithm::Greek,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "et" => Algorithm::Estonian,
            "eu" => Algorithm::Basque,
            "fa" => Algorithm::Persian,
            "fi" => Algorithm::Finnish,
            "fr" => Algorithm::French,
            "ga" => Algorithm::Irish,
            "hi" => Algorithm::Hindi,
            "hu" => Algorithm::Hungarian,
            "hy" => Algorithm::Armenian,
            "id" => Algorithm::Indonesian,
            "it" => Algorithm::Italian,
            "lt" => Algorithm::Lithuanian,
            "nb" | "nn" | "no" => Algorithm::Norwegian,
            "ne" => Algorithm::Nepali,
            "nl" => Algorithm::Dutch,
            "pl" => Algorithm::Polish,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "sr" => Algorithm::Serbian,
            "sv" => Algorithm::Swedish,
            "ta" => Algorithm::Tamil,
            "tr" => Algorithm::Turkish,
            "uk" => Algorithm::Ukrainian,
            "yi" => Algorithm::Yiddish,
            _ => return Self(None),
        };
        Self(Some(Stemmer::create(algorithm)))
    }

    /// The stem of a word, folded, where it is another than the word; `text` is the text that the word is of.
    pub fn stem(&self, word: &Word, text: &str) -> Option<String> {
        let stemmer = self.0.as_ref().filter(|_| word.kind == WordKind::Spaced)?;
        let written: String = text.get(word.range.clone())?.nfc().flat_map(char::to_lowercase).collect();
        let stem = Normal::phrase(&stemmer.stem(&written));
        (!stem.is_empty() && stem != word.letters && !stem.contains(' ')).then_some(stem)
    }
}

#[cfg(test)]
mod tests {
    use super::{Analyzer, terms};
    use proptest::prelude::*;

    fn letters(text: &str) -> Vec<String> {
        terms(text).into_iter().map(|word| word.letters).collect()
    }

    #[test]
    fn words_are_folded_and_parted() {
        for (text, words) in [
            ("Mailbox full", &["mailbox", "full"][..]),
            ("550 5.7.26", &["550", "5.7.26"]),
            ("StatusCode.UNAVAILABLE", &["status", "code", "unavailable"]),
            ("DEADLINE_EXCEEDED", &["deadline", "exceeded"]),
            ("مؤقتًا", &["موقتا"]),
            ("邮箱已满", &["邮箱", "箱已", "已满"]),
            ("満", &["満"]),
            ("SMTPエラー", &["smtp", "エラ", "ラー"]),
            ("KULLANICI kutusu", &["kullanici", "kutusu"]),
            ("<a@example.com> full", &["full"]),
        ] {
            assert_eq!(letters(text), words, "{text}");
        }
    }

    #[test]
    fn stems_are_folded() {
        for (language, text, stem) in [
            ("en", "mailboxes", Some("mailbox")),
            ("ar", "الصناديق", Some("صناديق")),
            ("ru", "переполненный", Some("переполнен")),
            ("ja", "mailboxes", None),
            ("en", "5.7.1", None),
        ] {
            let words = terms(text);
            assert_eq!(Analyzer::of(language).stem(&words[0], text).as_deref(), stem, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_words_within_it(text in "\\PC{0,80}", language in "[a-z]{2}") {
            let analyzer = Analyzer::of(&language);
            for word in terms(&text) {
                prop_assert!(text.get(word.range.clone()).is_some(), "{word:?}");
                analyzer.stem(&word, &text);
            }
        }
    }
}
