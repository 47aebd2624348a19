//! Finds private data after words that announce it: a mail server's ids for a message, the names of users and hosts, and
//! secrets.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::{Private, PrivateKind};

/// The words that announce private data, in lower case, each with the kind and the link between words and data.
const ANNOUNCERS: [(&str, PrivateKind, Link); 43] = [
    ("postfix/", PrivateKind::QueueId, Link::Program),
    ("queue id", PrivateKind::QueueId, Link::Marks(" =:#", 1..=3)),
    ("queueid", PrivateKind::QueueId, Link::Marks(" =:#", 1..=3)),
    ("queued as", PrivateKind::QueueId, Link::Marks(" :", 1..=2)),
    ("queued mail as", PrivateKind::QueueId, Link::Marks(" :", 1..=2)),
    ("internalid", PrivateKind::QueueId, Link::Marks(" =:", 1..=2)),
    ("id", PrivateKind::QueueId, Link::Sign),
    (" qp ", PrivateKind::QueueId, Link::Marks("", 0..=0)),
    ("msg ", PrivateKind::QueueId, Link::Marks("", 0..=0)),
    ("username", PrivateKind::User, Link::Assigned),
    ("user_name", PrivateKind::User, Link::Assigned),
    ("user", PrivateKind::User, Link::Assigned),
    ("userid", PrivateKind::User, Link::Assigned),
    ("user_id", PrivateKind::User, Link::Assigned),
    ("login", PrivateKind::User, Link::Assigned),
    ("uid", PrivateKind::User, Link::Assigned),
    ("/home/", PrivateKind::User, Link::Folder),
    ("/users/", PrivateKind::User, Link::Folder),
    (":\\users\\", PrivateKind::User, Link::Folder),
    (":\\\\users\\\\", PrivateKind::User, Link::Folder),
    ("helo", PrivateKind::Host, Link::Assigned),
    ("helo ", PrivateKind::Host, Link::Machine),
    ("ehlo ", PrivateKind::Host, Link::Machine),
    ("h=(", PrivateKind::Host, Link::Marks("", 0..=0)),
    ("received: from ", PrivateKind::Host, Link::Marks("", 0..=0)),
    ("bearer ", PrivateKind::Secret, Link::Credentials),
    ("authorization: basic ", PrivateKind::Secret, Link::Credentials),
    ("token", PrivateKind::Secret, Link::Assigned),
    ("apikey", PrivateKind::Secret, Link::Assigned),
    ("api_key", PrivateKind::Secret, Link::Assigned),
    ("api-key", PrivateKind::Secret, Link::Assigned),
    ("access_key", PrivateKind::Secret, Link::Assigned),
    ("secret", PrivateKind::Secret, Link::Assigned),
    ("password", PrivateKind::Secret, Link::Assigned),
    ("passwd", PrivateKind::Secret, Link::Assigned),
    ("pwd", PrivateKind::Secret, Link::Assigned),
    ("signature", PrivateKind::Secret, Link::Assigned),
    ("sig", PrivateKind::Secret, Link::Assigned),
    ("session", PrivateKind::Secret, Link::Assigned),
    ("sessionid", PrivateKind::Secret, Link::Assigned),
    ("session_id", PrivateKind::Secret, Link::Assigned),
    ("cookie", PrivateKind::Secret, Link::Assigned),
    ("jwt", PrivateKind::Secret, Link::Assigned),
];

/// The link between the words that announce private data and the data.
enum Link {
    /// A number of these signs.
    Marks(&'static str, std::ops::RangeInclusive<usize>),
    /// `=` or `:`, and perhaps a space; the words stand alone.
    Sign,
    /// The name and number of a process: `smtp[2876]: `.
    Program,
    /// `=`, or what joins a name and a value in JSON: `": "`. Longer words may end in these.
    Assigned,
    /// None: the data is a folder in a path that begins with the words, and another folder follows.
    Folder,
    /// None: the data looks like the name of a machine, and not like the next word of a sentence.
    Machine,
    /// None: the data looks like credentials, and not like the next word of a sentence.
    Credentials,
}

static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::new(ANNOUNCERS.iter().map(|(words, ..)| words)).expect("a few short words make an automaton")
});

/// The private data that words announce in a text in ASCII lower case, in the order of the text and without overlaps.
pub(super) fn find(lower: &str) -> Vec<Private> {
    let bytes = lower.as_bytes();
    let mut found: Vec<Private> = Vec::new();
    for hit in WORDS.find_overlapping_iter(lower) {
        // Words inside of private data do not announce more.
        if found.last().is_some_and(|last| hit.start() < last.span.end) {
            continue;
        }
        let (_, kind, link) = &ANNOUNCERS[hit.pattern().as_usize()];
        let start = match link {
            Link::Marks(marks, count) => {
                let length = bytes[hit.end()..].iter().take_while(|byte| marks.as_bytes().contains(byte)).count();
                count.contains(&length).then_some(hit.end() + length)
            }
            Link::Sign => sign(bytes, &hit.range()),
            Link::Program => program(bytes, hit.end()),
            Link::Assigned => assigned(bytes, &hit.range()),
            Link::Folder => begins_path(bytes, hit.start()).then_some(hit.end()),
            Link::Machine | Link::Credentials => Some(hit.end()),
        };
        let Some(start) = start else { continue };
        let span = match kind {
            PrivateKind::QueueId => id(bytes, start),
            _ => value(bytes, start),
        };
        let is_meant = |span: &Range<usize>| match link {
            Link::Folder => matches!(bytes.get(span.end), Some(b'/' | b'\\')),
            Link::Machine => {
                bytes[span.clone()].iter().any(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'))
            }
            Link::Credentials => is_random(&bytes[span.clone()]),
            _ => true,
        };
        found.extend(span.filter(is_meant).map(|span| Private { kind: *kind, span }));
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

/// The place after "user=", "sasl_username=<" or `"password": "` at which a value may begin.
fn assigned(bytes: &[u8], word: &Range<usize>) -> Option<usize> {
    let stands_alone = word.start.checked_sub(1).is_none_or(|before| !bytes[before].is_ascii_alphanumeric());
    let rest = bytes.get(word.end..)?;
    let length = match rest {
        [b'=', b'"' | b'\'' | b'<', ..] => 2,
        [b'=', ..] => 1,
        [b'"', b':', b'"', ..] => 3,
        [b'"', b':', b' ', b'"', ..] => 4,
        _ => return None,
    };
    stands_alone.then_some(word.end + length)
}

/// Returns true if nothing that a path could go on from stands before it.
fn begins_path(bytes: &[u8], start: usize) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/');
    // A path of Windows begins with the letter of its drive.
    bytes[start] == b':' || start.checked_sub(1).is_none_or(|before| !is_inner(bytes[before]))
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

/// A value up to a space, a quotation mark, a bracket or what else ends one in logs, addresses of pages and JSON.
fn value(bytes: &[u8], start: usize) -> Option<Range<usize>> {
    let ends = |byte: u8| byte.is_ascii_whitespace() || b"\"'<>()[]{},;&\\/|".contains(&byte);
    let length = count(bytes.get(start..)?, 4096, |byte| !ends(byte));
    (length > 0).then_some(start..start + length)
}

/// Returns true for what looks like no word: long, or of some length and with a digit.
fn is_random(value: &[u8]) -> bool {
    value.len() >= 20 || value.len() >= 8 && value.iter().any(u8::is_ascii_digit)
}

/// The number of bytes at the beginning that pass a test; `most` at most.
fn count(bytes: &[u8], most: usize, is: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take(most).take_while(|byte| is(**byte)).count()
}
