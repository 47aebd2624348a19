//! Finds the names of people and the subject in the headers of a mail (RFC 5322 section 3.6), and names before an
//! address elsewhere.

use std::ops::Range;

use super::{Private, PrivateKind};

/// Headers of addresses with the names of people, in lower case.
const PEOPLE: [&str; 8] = ["from:", "to:", "cc:", "bcc:", "reply-to:", "sender:", "resent-from:", "resent-to:"];

/// The longest name in quotation marks, in bytes.
const NAME: usize = 128;

/// The private data in headers, in the order of the text and without overlaps. `lower` is the text in ASCII lower case.
pub(super) fn find(lower: &str) -> Vec<Private> {
    let mut found = Vec::new();
    let mut field = Field::Other;
    let mut start = 0;
    for line in lower.split_inclusive('\n') {
        let place = start..start + line.trim_end().len();
        start += line.len();
        // A header goes on in lines that begin with a space.
        let is_folded = line.starts_with([' ', '\t']) && !line.trim().is_empty();
        let value = if is_folded { place } else { field.begin(line, place) };
        match field {
            Field::Subject => {
                found.extend(trimmed(lower, value).map(|span| Private { kind: PrivateKind::Subject, span }))
            }
            Field::People => people(lower, value, &mut found),
            Field::Other => quoted(lower, value, &mut found),
        }
    }
    found
}

/// The kind of header that a line belongs to.
#[derive(Clone, Copy)]
enum Field {
    Subject,
    People,
    Other,
}

impl Field {
    /// Begins a header, if a line does, and returns the place of its value; or else of the whole line.
    fn begin(&mut self, line: &str, place: Range<usize>) -> Range<usize> {
        let after = |name: &str| (place.start + name.len()).min(place.end)..place.end;
        let (field, value) = if line.starts_with("subject:") {
            (Self::Subject, after("subject:"))
        } else if let Some(name) = PEOPLE.iter().find(|name| line.starts_with(**name)) {
            (Self::People, after(name))
        } else {
            (Self::Other, place)
        };
        *self = field;
        value
    }
}

/// The names before the addresses of a list: `"Smith, Anna" <anna@example.com>, Bob Stone <bob@example.com>`.
fn people(lower: &str, list: Range<usize>, found: &mut Vec<Private>) {
    let mut from = list.start;
    while let Some(open) = lower[from..list.end].find('<').map(|at| from + at) {
        let name = trimmed(lower, from..open).filter(|name| {
            let name = &lower[name.clone()];
            !name.contains('@') && name.contains(char::is_alphabetic)
        });
        found.extend(name.map(|span| Private { kind: PrivateKind::Name, span }));
        let Some(close) = lower[open..list.end].find('>').map(|at| open + at) else { return };
        from = close + 1;
    }
}

/// The names in quotation marks directly before an address.
fn quoted(lower: &str, line: Range<usize>, found: &mut Vec<Private>) {
    let text = &lower[line.clone()];
    for (open, _) in text.match_indices("\" <") {
        let mut near = open.saturating_sub(NAME);
        while !text.is_char_boundary(near) {
            near += 1;
        }
        let Some(begin) = text[near..open].rfind('"').map(|at| near + at + 1) else { continue };
        let is_name = text[begin..open].contains(char::is_alphabetic) && !text[begin..open].contains('@');
        let span = line.start + begin..line.start + open;
        if is_name && found.last().is_none_or(|last| last.span.end <= span.start) {
            found.push(Private { kind: PrivateKind::Name, span });
        }
    }
}

/// A range without the spaces, commas and quotation marks around it; `None` if nothing is left.
fn trimmed(lower: &str, range: Range<usize>) -> Option<Range<usize>> {
    let is_around = |char: char| char.is_whitespace() || matches!(char, ',' | ';' | '"');
    let text = &lower[range.clone()];
    let start = range.start + text.len() - text.trim_start_matches(is_around).len();
    let end = start + lower[start..range.end].trim_end_matches(is_around).len();
    (start < end).then_some(start..end)
}
