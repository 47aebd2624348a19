//! A segment: words and the documents that have them, as bytes that are read in place.
//!
//! First the length of the dictionary of words in four bytes, then the dictionary, which gives each word a place in the
//! postings; the same of whole texts; then the number of documents in four bytes, and for each how many words its name
//! has in one; then the postings: for each word and text the number of its documents, and for each document the distance
//! from the one before and the kinds of text that have the word, as a bit each. Numbers are written in groups of seven
//! bits, the lowest first.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use fst::MapBuilder;
use thiserror::Error;

use super::documents::Said;
use super::near::Dictionary;
use super::words::{Analyzer, WordKind, terms, whole};
use crate::vocabulary::MatchKind;

/// The fewest letters of a part of a compound.
const SHORTEST_PART: usize = 4;

/// Bytes of the program, or of an overlay.
pub(super) type Bytes = Cow<'static, [u8]>;

/// Bytes that hold no segment of this version.
#[derive(Debug, Error)]
pub enum SegmentError {
    /// The dictionary.
    #[error("the dictionary of an index cannot be read: {0}")]
    Dictionary(#[from] fst::Error),
    /// The rest.
    #[error("an index ends too early")]
    Cut,
}

/// Words, each with its documents and the kinds of text there that have it, as bits.
type Postings = BTreeMap<String, BTreeMap<usize, u16>>;

/// Words and the documents that have them.
pub struct Segment {
    /// The words.
    pub words: Dictionary,
    /// The short texts as a whole: titles, phrases, what programs print.
    pub wholes: Dictionary,
    lengths: Bytes,
    postings: Bytes,
}

impl fmt::Debug for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Segment").field("words", &self.words).field("wholes", &self.wholes).finish_non_exhaustive()
    }
}

/// A word that was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// True for a word that says nothing by itself.
    pub is_stop_word: bool,
    start: usize,
}

/// A document that has a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    /// The document's number in the segment.
    pub document: usize,
    /// The kinds of text that have the word, as bits.
    pub kinds: u16,
}

impl Segment {
    /// Opens a segment that [`compile`] wrote.
    ///
    /// # Errors
    ///
    /// Bytes of another version.
    pub fn open(bytes: Cow<'static, [u8]>) -> Result<Self, SegmentError> {
        let (words, rest) = counted(bytes)?;
        let (wholes, rest) = counted(rest)?;
        let (lengths, postings) = counted(rest)?;
        Ok(Self { words: Dictionary::new(words)?, wholes: Dictionary::new(wholes)?, lengths, postings })
    }

    /// The number of words in the shortest of a document's names: its title, or its phrase or symbol.
    pub fn name_length(&self, document: usize) -> usize {
        self.lengths.get(document).copied().unwrap_or(u8::MAX).into()
    }

    /// How many documents have a word.
    pub fn count(&self, found: Found) -> usize {
        let mut at = found.start;
        read(&self.postings, &mut at).unwrap_or_default()
    }

    /// The documents that have a word, in ascending order.
    pub fn postings(&self, found: Found) -> impl Iterator<Item = Posting> {
        let mut at = found.start;
        let mut left = read(&self.postings, &mut at).unwrap_or_default();
        let mut document = 0;
        std::iter::from_fn(move || {
            left = left.checked_sub(1)?;
            document += read(&self.postings, &mut at)?;
            let kinds = u16::try_from(read(&self.postings, &mut at)?).ok()?;
            Some(Posting { document, kinds })
        })
    }
}

impl Found {
    /// Reads a value of the dictionary.
    pub(super) fn of(value: u64) -> Self {
        Self { is_stop_word: value & 1 == 1, start: usize::try_from(value >> 1).unwrap_or(usize::MAX) }
    }
}

/// The bit of a kind of text.
pub(crate) fn bit(kind: MatchKind) -> u16 {
    1 << (kind as u16)
}

/// Splits bytes behind a number of them that stands at their beginning.
fn counted(bytes: Bytes) -> Result<(Bytes, Bytes), SegmentError> {
    const COUNT: usize = 4;
    let count = bytes.get(..COUNT).and_then(|count| count.try_into().ok()).map(u32::from_le_bytes);
    let end = count.and_then(|count| usize::try_from(count).ok()?.checked_add(COUNT)).ok_or(SegmentError::Cut)?;
    if end > bytes.len() {
        return Err(SegmentError::Cut);
    }
    Ok(match bytes {
        Cow::Borrowed(bytes) => (bytes[COUNT..end].into(), bytes[end..].into()),
        Cow::Owned(mut bytes) => {
            let rest = bytes.split_off(end);
            bytes.drain(..COUNT);
            (bytes.into(), rest.into())
        }
    })
}

fn read(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let mut number = 0;
    let mut shift = 0;
    loop {
        let byte = *bytes.get(*at)?;
        *at += 1;
        number |= usize::from(byte & 0x7f).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
        shift += 7;
    }
}

fn write(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Writes a segment of what is said of each document in a language, or on the wire: the tag is `en` then.
///
/// # Errors
///
/// None that happens to words in ascending order.
pub fn compile(language: &str, documents: &[Vec<Said<'_>>]) -> Result<Vec<u8>, SegmentError> {
    let analyzer = Analyzer::of(language);
    let (mut words, mut wholes) = (Postings::new(), Postings::new());
    let mut lengths = Vec::with_capacity(documents.len());
    for (document, texts) in documents.iter().enumerate() {
        let mut name_length = usize::MAX;
        for (kind, text) in texts {
            let found = terms(text);
            if matches!(kind, MatchKind::Title | MatchKind::Phrase | MatchKind::Symbol) {
                name_length = name_length.min(found.len());
            }
            if matches!(kind, MatchKind::Title | MatchKind::Phrase | MatchKind::Symbol | MatchKind::Printed)
                && let Some(whole) = whole(text)
            {
                *wholes.entry(whole).or_default().entry(document).or_default() |= bit(*kind);
            }
            let mut add = |word: String| *words.entry(word).or_default().entry(document).or_default() |= bit(*kind);
            found.iter().filter_map(|word| analyzer.stem(word, text)).for_each(&mut add);
            // "DEADLINE_EXCEEDED" is "deadlineexceeded", too.
            if *kind == MatchKind::Symbol && found.len() > 1 {
                add(found.iter().map(|word| word.letters.as_str()).collect());
            }
            found.into_iter().for_each(|word| add(word.letters));
        }
        lengths.push(u8::try_from(name_length).unwrap_or(u8::MAX));
    }
    part_compounds(&mut words);
    let stop_words = stop_words(language);
    for word in &stop_words {
        words.entry(word.clone()).or_default();
    }
    let mut bytes = Vec::new();
    let mut postings = Vec::new();
    let words = dictionary(&words, |word| stop_words.contains(word), &mut postings)?;
    let wholes = dictionary(&wholes, |_| false, &mut postings)?;
    for part in [words, wholes, lengths] {
        // A segment has far less than 4 GiB.
        bytes.extend((part.len() as u32).to_le_bytes());
        bytes.extend(part);
    }
    bytes.extend(postings);
    Ok(bytes)
}

/// A dictionary of words, whose documents are written behind other postings.
fn dictionary(
    words: &Postings,
    is_stop_word: impl Fn(&str) -> bool,
    postings: &mut Vec<u8>,
) -> Result<Vec<u8>, fst::Error> {
    let mut dictionary = MapBuilder::memory();
    for (word, documents) in words {
        dictionary.insert(word, (postings.len() as u64) << 1 | u64::from(is_stop_word(word)))?;
        write(postings, documents.len());
        let mut before = 0;
        for (document, kinds) in documents {
            write(postings, document - before);
            write(postings, (*kinds).into());
            before = *document;
        }
    }
    dictionary.into_inner()
}

/// The words of a language that say nothing by themselves, folded.
fn stop_words(language: &str) -> std::collections::BTreeSet<String> {
    let tag = language.split('-').next().unwrap_or_default();
    let known = stop_words::lookup(tag).unwrap_or_default();
    let folded = known.iter().flat_map(|word| terms(word));
    folded.filter(|word| word.kind == WordKind::Spaced).map(|word| word.letters).collect()
}

/// Adds the parts of words that two others make up, such as "Postfach" and "voll" or "mail" and "box".
fn part_compounds(words: &mut Postings) {
    let mut parts: Vec<(String, BTreeMap<usize, u16>)> = Vec::new();
    for (word, documents) in &*words {
        if let Some((one, other)) = compound(word, |part| words.contains_key(part)) {
            parts.extend([one, other].map(|part| (part.to_owned(), documents.clone())));
        }
    }
    for (part, documents) in parts {
        let known = words.entry(part).or_default();
        for (document, kinds) in documents {
            *known.entry(document).or_default() |= kinds;
        }
    }
}

/// The two words that a word is made of, the first as long as possible; an s may join them.
pub(super) fn compound(word: &str, is_word: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
    if word.len() < 2 * SHORTEST_PART || word.contains(|char: char| !char.is_alphabetic() || is_piece(char)) {
        return None;
    }
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    let cuts = (SHORTEST_PART..=places.len().checked_sub(SHORTEST_PART)?).rev();
    cuts.map(|cut| word.split_at(places[cut])).find_map(|(one, other)| {
        if !is_word(other) {
            return None;
        }
        let joined = || one.strip_suffix('s').filter(|one| one.chars().count() >= SHORTEST_PART && is_word(one));
        if is_word(one) { Some((one, other)) } else { Some((joined()?, other)) }
    })
}

fn is_piece(char: char) -> bool {
    crate::replies::is_unspaced(char)
}

#[cfg(test)]
mod tests {
    use super::{Segment, bit, compile, compound};
    use crate::vocabulary::MatchKind;

    fn segment() -> Segment {
        let said = |kind, text: &'static str| (kind, text.into());
        let documents = [
            vec![said(MatchKind::Title, "Mailbox full"), said(MatchKind::When, "The mailboxes of a server are full.")],
            vec![said(MatchKind::Title, "Not found")],
            vec![said(MatchKind::Title, "Server full"), said(MatchKind::Advice, "Ask the administrator.")],
        ];
        Segment::open(compile("en", &documents).expect("a segment").into()).expect("a segment")
    }

    fn found(segment: &Segment, word: &str) -> Vec<(usize, u16)> {
        let found = segment.words.get(word);
        found.map(|found| segment.postings(found).map(|one| (one.document, one.kinds)).collect()).unwrap_or_default()
    }

    #[test]
    fn what_was_written_is_read() {
        let segment = segment();
        let (title, when) = (bit(MatchKind::Title), bit(MatchKind::When));
        assert_eq!(found(&segment, "mailbox"), [(0, title | when)]);
        assert_eq!(found(&segment, "full"), [(0, title | when), (2, title)]);
        assert_eq!(found(&segment, "nothing"), []);
        assert_eq!(segment.words.get("full").map(|full| segment.count(full)), Some(2));
        assert_eq!([0, 1, 2, 3].map(|document| segment.name_length(document)), [2, 2, 2, 255]);
        assert!(segment.words.get("the").is_some_and(|the| the.is_stop_word));
        assert!(segment.words.get("full").is_some_and(|full| !full.is_stop_word));
    }

    #[test]
    fn cut_bytes_have_less_in_them() {
        let bytes = compile("en", &[vec![(MatchKind::Title, "Mailbox full".into())]]).expect("a segment");
        for end in 0..bytes.len() {
            let Ok(cut) = Segment::open(bytes[..end].to_vec().into()) else { continue };
            assert!(found(&cut, "mailbox").len() <= 1, "{end}");
        }
        assert!(Segment::open(bytes[..7].to_vec().into()).is_err());
    }

    #[test]
    fn compounds_have_two_parts() {
        let known = ["post", "fach", "postfach", "zustellung", "bericht", "voll"];
        let of = |word| compound(word, |part| known.contains(&part));
        assert_eq!(of("postfachvoll"), Some(("postfach", "voll")));
        assert_eq!(of("zustellungsbericht"), Some(("zustellung", "bericht")));
        assert_eq!(of("postfach"), Some(("post", "fach")));
        assert_eq!(of("bericht"), None);
    }
}
