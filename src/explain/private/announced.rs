//! Finds a mail server's ids for a message after words that announce one: in Postfix's log, in replies to an accepted
//! message, and in those of Exchange.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// The words that announce an id, each with the link to the id.
const ANNOUNCERS: [(&str, Between); 9] = [
    ("postfix/", Between::Program),
    ("queue id", Between::Marks(" =:#", 1..=3)),
    ("queueid", Between::Marks(" =:#", 1..=3)),
    ("queued as", Between::Marks(" :", 1..=2)),
    ("queued mail as", Between::Marks(" :", 1..=2)),
    ("internalid", Between::Marks(" =:", 1..=2)),
    ("id", Between::Sign),
    (" qp ", Between::Marks("", 0..=0)),
    ("msg ", Between::Marks("", 0..=0)),
];

/// The link between the words that announce an id and the id.
enum Between {
    /// A number of these signs.
    Marks(&'static str, std::ops::RangeInclusive<usize>),
    /// `=` or `:`, and perhaps a space; the words stand alone.
    Sign,
    /// The name and number of a process: `smtp[2876]: `.
    Program,
}

static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::new(ANNOUNCERS.iter().map(|(words, _)| words)).expect("a few short words make an automaton")
});

/// The places of ids in a text in ASCII lower case, in its order.
pub(super) fn ids(lower: &str) -> Vec<Range<usize>> {
    let bytes = lower.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    for hit in WORDS.find_overlapping_iter(lower) {
        // Words inside an id do not announce another.
        if found.last().is_some_and(|last| hit.start() < last.end) {
            continue;
        }
        let start = match &ANNOUNCERS[hit.pattern().as_usize()].1 {
            Between::Marks(marks, count) => {
                let length = bytes[hit.end()..].iter().take_while(|byte| marks.as_bytes().contains(byte)).count();
                count.contains(&length).then_some(hit.end() + length)
            }
            Between::Sign => sign(bytes, &hit.range()),
            Between::Program => program(bytes, hit.end()),
        };
        found.extend(start.and_then(|start| id(bytes, start)));
    }
    found
}

/// The place after "id=" at which an id may begin.
fn sign(bytes: &[u8], word: &Range<usize>) -> Option<usize> {
    let stands_alone = word.start.checked_sub(1).is_none_or(|before| b" ,;([".contains(&bytes[before]));
    let is_sign = matches!(bytes.get(word.end), Some(b'=' | b':'));
    let space = usize::from(bytes.get(word.end + 1) == Some(&b' '));
    (stands_alone && is_sign).then_some(word.end + 1 + space)
}

/// The place after "postfix/" and a process at which an id may begin.
fn program(bytes: &[u8], from: usize) -> Option<usize> {
    let name = count(&bytes[from..], 32, |byte| byte.is_ascii_lowercase() || matches!(byte, b'/' | b'-'));
    let number = from + name + 1;
    let digits = count(bytes.get(number..)?, 10, |byte| byte.is_ascii_digit());
    let is_process = name > 0 && bytes[number - 1] == b'[' && digits > 0;
    let end = number + digits;
    (is_process && bytes[end..].starts_with(b"]: ")).then_some(end + 3)
}

/// An id of 5 to 64 letters, digits and hyphens, with at least one digit, that is not the start of an address or host
/// name.
fn id(bytes: &[u8], start: usize) -> Option<Range<usize>> {
    let rest = bytes.get(start..)?;
    let length = count(rest, 65, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_id = (5..=64).contains(&length)
        && rest[0] != b'-'
        && !matches!(rest.get(length), Some(b'@' | b'.'))
        && rest[..length].iter().any(u8::is_ascii_digit);
    is_id.then_some(start..start + length)
}

/// The number of bytes at the beginning that pass a test; `most` at most.
fn count(bytes: &[u8], most: usize, is: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take(most).take_while(|byte| is(**byte)).count()
}
