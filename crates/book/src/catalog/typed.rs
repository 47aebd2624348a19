//! Ids as people type and paste them, reduced to what can name a code.

use std::borrow::Cow;
use std::ops::Range;

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_normalization::UnicodeNormalization as _;

/// Dots of other scripts than ASCII: the Arabic decimal separator, which Arabic keyboards have for a dot, and the
/// ideographic full stop, which domain names allow for one, too (UTS #46 section 2.3).
const DOTS: [char; 2] = ['\u{66b}', '\u{3002}'];

/// The most characters of a text that are read. Nothing that is looked up is as long, and a single letter may stand for
/// eighteen.
const MOST: usize = 512;

/// A text without what differs only in looks: compatibility forms such as full-width letters are the letters (NFKC),
/// decimal digits of any script are those of ASCII, and dashes are hyphens; characters that show nothing, such as the
/// isolates of right-to-left text, are left out. Letters keep their case. A text that is not ASCII is cut at 512 characters.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let invisible = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let plain = text.nfkc().take(MOST).filter(|char| !invisible.contains(*char)).map(|char| {
        if DOTS.contains(&char) {
            return '.';
        }
        match category(char) {
            GeneralCategory::DecimalNumber => ascii_digit(char),
            GeneralCategory::DashPunctuation => '-',
            _ => char,
        }
    });
    Cow::Owned(plain.collect())
}

fn category(char: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(char)
}

/// The ASCII digit of the same value. Decimal digits stand in runs from 0 to 9, one after the other (The Unicode
/// Standard, section 4.6), so that a digit's place in its run is its value.
fn ascii_digit(digit: char) -> char {
    let before = (0..u32::from(digit)).rev().map_while(char::from_u32);
    let before = before.take_while(|char| category(*char) == GeneralCategory::DecimalNumber).count();
    u32::try_from(before % 10).ok().and_then(|value| char::from_digit(value, 10)).unwrap_or(digit)
}

/// Stands between a code and its title, where both are printed: what is behind it names nothing.
const TITLE_MARK: &str = " · ";

/// A text, and the letters and digits in it.
#[derive(Debug)]
pub(super) struct Typed<'t> {
    text: Cow<'t, str>,
    words: Vec<Word>,
}

/// A run of letters or of digits. A change from small letters to a capital begins another: `StatusCode`.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
    is_number: bool,
}

impl<'t> Typed<'t> {
    /// Reads a text up to a title in it.
    pub(super) fn read(text: &'t str) -> Self {
        let mut text = plain(text);
        if let Some(end) = text.find(TITLE_MARK) {
            match &mut text {
                Cow::Borrowed(text) => *text = &text[..end],
                Cow::Owned(text) => text.truncate(end),
            }
        }
        let mut words: Vec<Word> = Vec::new();
        let mut chars = text.char_indices().peekable();
        let mut previous = ' ';
        while let Some((start, char)) = chars.next() {
            let before = std::mem::replace(&mut previous, char);
            if !char.is_alphanumeric() {
                continue;
            }
            let (end, is_number) = (start + char.len_utf8(), char.is_ascii_digit());
            let is_followed_by_small = chars.peek().is_some_and(|(_, next)| next.is_lowercase());
            let is_hump =
                char.is_uppercase() && (before.is_lowercase() || before.is_uppercase() && is_followed_by_small);
            match words.last_mut() {
                Some(last) if last.end == start && last.is_number == is_number && !is_hump => last.end = end,
                _ => words.push(Word { start, end, is_number }),
            }
        }
        Self { text, words }
    }

    /// The text, without spaces and punctuation around it.
    pub(super) fn text(&self) -> &str {
        self.text_of(0..self.len())
    }

    /// The number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// True for a text without letters and digits.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// True for a text with nothing to be seen.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// True for a text with control characters, which nobody types, other than white space.
    pub(super) fn has_control(&self) -> bool {
        self.text.chars().any(|char| char.is_control() && !char.is_whitespace())
    }

    /// The length of the whole text, in bytes; a letter that was typed may stand for several.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The words of a range, and what stands between them.
    pub(super) fn text_of(&self, words: Range<usize>) -> &str {
        match (self.words.get(words.start), words.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) if words.start < words.end => &self.text[first.start..last.end],
            _ => "",
        }
    }

    /// The word's letters or digits.
    pub(super) fn word(&self, at: usize) -> &str {
        self.text_of(at..at + 1)
    }

    /// What stands before a word, after the one before it.
    pub(super) fn gap(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.words[before].end);
        &self.text[start..self.words.get(at).map_or(self.text.len(), |word| word.start)]
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.words[at].is_number
    }

    /// True if there is a number among the words of a range.
    pub(super) fn has_number(&self, words: Range<usize>) -> bool {
        self.words[words].iter().any(|word| word.is_number)
    }

    /// The letters and digits of a range, in lower case.
    pub(super) fn letters(&self, words: Range<usize>) -> String {
        let mut letters = String::with_capacity(self.text_of(words.clone()).len());
        words.for_each(|at| push_lower(&mut letters, self.word(at)));
        letters
    }

    /// The end of the value that begins with a word: of all that follows it with nothing, a dot or a hyphen between.
    /// Values with an underscore are names.
    pub(super) fn value_end(&self, start: usize) -> usize {
        let joins = |at: &usize| matches!(self.gap(*at), "" | "." | "-");
        (start + 1..self.len()).take_while(joins).last().map_or(start + 1, |last| last + 1)
    }
}

/// The letters and digits of a name, in lower case: as [`Typed::letters`] has them.
pub(super) fn letters(name: &str) -> String {
    let typed = Typed::read(name);
    typed.letters(0..typed.len())
}

pub(super) fn push_lower(letters: &mut String, word: &str) {
    letters.extend(word.chars().flat_map(char::to_lowercase));
}

#[cfg(test)]
mod tests {
    use super::{GeneralCategory, Typed, category, letters, plain};
    use proptest::prelude::*;

    #[test]
    fn what_differs_only_in_looks_is_one_text() {
        for (text, read) in [
            ("smtp/521", "smtp/521"),
            ("ＳＭＴＰ　５２１", "SMTP 521"),
            ("SMTP ٥٢١", "SMTP 521"),
            ("SMTP ۵۲۱", "SMTP 521"),
            ("५.१.१", "5.1.1"),
            ("𝟓𝟐𝟏", "521"),
            ("𞥕𞥒𞥑", "521"),
            ("᠕᠒᠑", "521"),
            ("٥٫٧٫٢٦", "5.7.26"),
            ("5。7。26", "5.7.26"),
            ("\u{2068}SMTP\u{a0}521\u{2069}", "SMTP 521"),
            ("\u{feff}5\u{200b}21\u{200f}", "521"),
            ("3000–3999", "3000-3999"),
            ("smtp\u{2011}211", "smtp-211"),
        ] {
            assert_eq!(plain(text), read, "{text:?}");
        }
    }

    /// The digits of each script are 0 to 9 in this order.
    #[test]
    fn every_decimal_digit_has_its_value() {
        let digits: Vec<char> =
            ('\0'..=char::MAX).filter(|char| category(*char) == GeneralCategory::DecimalNumber).collect();
        assert!(digits.len() > 600, "{}", digits.len());
        for run in digits.chunks(10) {
            let read: String = run.iter().map(|digit| super::ascii_digit(*digit)).collect();
            assert_eq!(read, "0123456789", "{run:?}");
        }
    }

    #[test]
    fn words_are_letters_or_digits() {
        for (text, words) in [
            ("SMTP211", &["SMTP", "211"][..]),
            ("  (5.7.1)!", &["5", "7", "1"]),
            ("grpc.StatusCode.UNAVAILABLE", &["grpc", "Status", "Code", "UNAVAILABLE"]),
            ("HTTPStatus.NOT_FOUND", &["HTTP", "Status", "NOT", "FOUND"]),
            ("42P01", &["42", "P", "01"]),
            ("رمز ٥٢١", &["رمز", "521"]),
            ("\u{2068}SMTP 424\u{2069} · most likely 4.2.4", &["SMTP", "424"]),
            ("\u{200f}\u{2069} ", &[]),
        ] {
            let typed = Typed::read(text);
            let read: Vec<&str> = (0..typed.len()).map(|at| typed.word(at)).collect();
            assert_eq!(read, words, "{text:?}");
        }
        assert_eq!(letters("Bad Gateway"), letters("BAD_GATEWAY"));
        assert_eq!(Typed::read("(5.7.1)!").text(), "5.7.1");
        let typed = Typed::read("550-5.7.26 text");
        assert_eq!((typed.value_end(0), typed.value_end(1)), (4, 4));
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let typed = Typed::read(&text);
            for start in 0..typed.len() {
                let end = typed.value_end(start);
                prop_assert!(start < end && end <= typed.len());
                prop_assert!(!typed.word(start).is_empty());
                typed.letters(start..end);
                typed.gap(start);
            }
        }
    }
}
