//! The letters and digits that a character is folded to: in lower case, without accents and vowel signs, with one letter
//! for those that people write for each other, and with compatibility forms resolved (full-width letters).
//!
//! The Unicode tables are asked once for each character: to ask them for each letter of a text of another script than
//! Latin would take longer than everything else that is done with it.

use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// The number of characters of a page.
const PAGE: usize = 256;

/// The Basic Multilingual Plane, page by page, each once a text has a character of it.
static PAGES: [OnceLock<Box<Page>>; 256] = [const { OnceLock::new() }; 256];

/// The characters that have the same upper bits.
struct Page {
    folded: [Folded; PAGE],
    /// The parts of those that are several.
    several: Vec<Vec<Option<char>>>,
    is_alphanumeric: [bool; PAGE],
}

/// What a character is folded to.
#[derive(Clone, Copy)]
enum Folded {
    Nothing,
    /// A letter or digit, or what parts words.
    One(Option<char>),
    /// Several of these: the index of them on the page.
    Several(u8),
}

impl Page {
    fn new(number: usize) -> Box<Self> {
        let mut page = Self { folded: [Folded::Nothing; PAGE], several: Vec::new(), is_alphanumeric: [false; PAGE] };
        for place in 0..PAGE {
            let Some(char) = u32::try_from(number * PAGE + place).ok().and_then(char::from_u32) else { continue };
            page.is_alphanumeric[place] = char.is_alphanumeric();
            let mut parts: Vec<Option<char>> = parts(char).collect();
            // One space after the other is one.
            parts.dedup_by(|part, before| part.is_none() && before.is_none());
            page.folded[place] = match *parts {
                [] => Folded::Nothing,
                [part] => Folded::One(part),
                _ => {
                    page.several.push(parts);
                    Folded::Several((page.several.len() - 1) as u8)
                }
            };
        }
        Box::new(page)
    }
}

/// The page of a character, and its place there; `None` beyond the Basic Multilingual Plane.
fn page(char: char) -> Option<(&'static Page, usize)> {
    let (number, place) = (char as usize / PAGE, char as usize % PAGE);
    Some((PAGES.get(number)?.get_or_init(|| Page::new(number)), place))
}

/// Reports the letters and digits that a character is folded to, and `None` for what parts words.
pub(super) fn fold(char: char, mut report: impl FnMut(Option<char>)) {
    let Some((page, place)) = page(char) else { return parts(char).for_each(report) };
    match page.folded[place] {
        Folded::Nothing => {}
        Folded::One(part) => report(part),
        Folded::Several(index) => page.several[usize::from(index)].iter().for_each(|part| report(*part)),
    }
}

/// Returns true for a letter or digit.
pub(super) fn is_alphanumeric(char: char) -> bool {
    match page(char) {
        Some((page, place)) => page.is_alphanumeric[place],
        None => char.is_alphanumeric(),
    }
}

fn parts(char: char) -> impl Iterator<Item = Option<char>> {
    // Ligatures of whole words, and words in circles and parentheses, are no words of a reply; text made of them would
    // grow eighteenfold.
    let is_words = matches!(char, char::REPLACEMENT_CHARACTER | '\u{fb50}'..='\u{fdff}' | '\u{3200}'..='\u{33ff}');
    // Han and Hangul have neither case nor accents; Hangul would be taken apart.
    let is_plain = matches!(char, '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    let whole = is_plain.then_some(char);
    let char = if is_words { ' ' } else { char };
    let decomposed = (!is_plain).then(|| char.to_lowercase().nfkd()).into_iter().flatten();
    let written = whole.into_iter().chain(decomposed).filter(|part| !is_optional_mark(*part)).map(plain);
    written.filter_map(|part| match part {
        _ if part.is_alphanumeric() => Some(Some(part)),
        _ if is_combining_mark(part) => None,
        _ => Some(None),
    })
}

/// Returns true for a mark that many people do not write: an accent, a nukta, the vowel signs of Hebrew and Arabic, a
/// hamza on its carrier. Unicode counts some of these among the letters. The classes between (Unicode 16, table 3-14)
/// are of vowel signs that everybody writes, as in Thai, and of tone marks.
fn is_optional_mark(char: char) -> bool {
    matches!(canonical_combining_class(char), 1..=36 | 200..)
}

/// The letter that stands for this one and for those that people write for it. These have no decomposition: strokes, dots
/// that are missing, letters that look alike at the end of a word, and the same letter as Persian and Arabic encode it.
/// An apostrophe between words separates them, whichever it is.
fn plain(char: char) -> char {
    match char {
        'ı' => 'i',
        'ł' => 'l',
        'đ' => 'd',
        'ς' => 'σ',
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' | '\u{6d5}' => '\u{647}',
        '\u{2bc}' => ' ',
        _ => char,
    }
}
