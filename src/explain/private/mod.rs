//! Finds personal data in a text, and masks it.

mod announced;
mod class;
mod names;
mod shapes;

use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;

use strum::IntoStaticStr;

/// Kinds of private data, by the names that stand for them in a masked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum PrivateKind {
    /// A mail address or a message id.
    Address,
    /// A host name.
    Host,
    /// An IP address.
    IpAddress,
    /// A mail server's id for a message.
    QueueId,
    /// A part or word of a mail in base64 or quoted-printable, which may hold any of these.
    EncodedPart,
}

/// Private data in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Private {
    /// Its kind.
    pub kind: PrivateKind,
    /// Its place in the text.
    pub span: Range<usize>,
}

/// Classifies a match, or returns `None` if it is not private: times look like IPv6 addresses, and names in programs
/// like host names.
fn kind(text: &str, found: Range<usize>) -> Option<Private> {
    let held = &text[found.clone()];
    let inside = |start: usize, end: usize| found.start + start..found.end - end;
    if held.starts_with("=?") {
        return Some(Private { kind: PrivateKind::EncodedPart, span: found });
    }
    if held.contains('@') || held.contains("%40") || held.contains("=40") {
        let span = match held.as_bytes() {
            [b'<', ..] => inside(1, 1),
            [b'/', b'/', ..] => inside(2, 0),
            // A domain ends in no dot or hyphen of the sentence around it.
            _ => inside(0, held.len() - held.trim_end_matches(['.', '-']).len()),
        };
        return Some(Private { kind: PrivateKind::Address, span });
    }
    if held.trim_start_matches("IPv6:").parse::<IpAddr>().is_ok() {
        return Some(Private { kind: PrivateKind::IpAddress, span: found });
    }
    if held.contains(':') {
        return None;
    }
    if held.contains('.') {
        // `StatusCode.UNAVAILABLE`, `io.grpc.StatusRuntimeException`.
        let last = held.rsplit('.').next().unwrap_or_default();
        let is_host = !last.contains(char::is_uppercase)
            || !held.contains(char::is_lowercase) && !held.contains('_')
            || (2..=3).contains(&last.len()) && last != "OK";
        let is_host = is_host && last.chars().all(char::is_alphabetic);
        return is_host.then_some(Private { kind: PrivateKind::Host, span: found });
    }
    let has = |is: fn(&u8) -> bool| held.bytes().any(|byte| is(&byte));
    let is_id = has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic);
    is_id.then_some(Private { kind: PrivateKind::QueueId, span: found })
}

/// Finds private data, in the order of the text and without overlaps. `lower` is the text in ASCII lower case.
pub(super) fn find(text: &str, lower: &str) -> Vec<Private> {
    let mut shapes = shapes::Shapes::new(text);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(shape) = shapes.next_from(from) {
        let private = kind(text, shape.clone());
        // A false match may hide an address after its last colon.
        let rest = text[shape.clone()].rfind(':').map_or(shape.end, |at| shape.start + at + 1);
        from = if private.is_some() { shape.end } else { rest };
        found.extend(private);
    }
    let ids = announced::ids(lower).into_iter().map(|span| Private { kind: PrivateKind::QueueId, span });
    merged(found, ids.collect())
}

/// Merges two lists; entries of the second that overlap the first are dropped.
pub(super) fn merged(first: Vec<Private>, second: Vec<Private>) -> Vec<Private> {
    let overlaps = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let mut beside: Vec<Private> = Vec::new();
    for private in second {
        let next = first.partition_point(|known| known.span.end <= private.span.start);
        if !first.get(next).is_some_and(|known| overlaps(&known.span, &private.span)) {
            beside.push(private);
        }
    }
    let mut all = first;
    all.append(&mut beside);
    all.sort_by_key(|private| private.span.start);
    all
}

/// The replacement names of private data: kind and number. Equal data, ignoring case, gets the same name.
fn names(bytes: &[u8], private: &[Private]) -> Vec<String> {
    let mut numbers: HashMap<(PrivateKind, String), usize> = HashMap::new();
    let mut counts: HashMap<PrivateKind, usize> = HashMap::new();
    let name = |Private { kind, span }: &Private| {
        let number = *numbers.entry((*kind, lossy(bytes, span.clone()).to_lowercase())).or_insert_with(|| {
            let count = counts.entry(*kind).or_default();
            *count += 1;
            *count
        });
        let name: &str = (*kind).into();
        format!("[{name}-{number}]")
    };
    private.iter().map(name).collect()
}

fn lossy(bytes: &[u8], range: Range<usize>) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes.get(range).unwrap_or_default())
}

/// A text with private data replaced by names.
#[derive(Debug)]
pub(super) struct Mask<'t> {
    bytes: &'t [u8],
    private: &'t [Private],
    names: Vec<String>,
}

impl<'t> Mask<'t> {
    /// A mask over bytes. `private` must be in ascending order and without overlaps.
    pub(super) fn new(bytes: &'t [u8], private: &'t [Private]) -> Self {
        Self { bytes, private, names: names(bytes, private) }
    }

    /// A range of the text with names in place of the private data that overlaps it.
    pub(super) fn masked(&self, range: Range<usize>) -> String {
        let mut masked = String::with_capacity(range.len());
        let mut from = range.start;
        for (private, name) in self.private.iter().zip(&self.names).skip(self.first(&range)) {
            if private.span.start >= range.end {
                break;
            }
            masked.push_str(&lossy(self.bytes, from..private.span.start.max(from)));
            masked.push_str(name);
            from = private.span.end;
        }
        masked.push_str(&lossy(self.bytes, from.min(range.end)..range.end));
        masked
    }

    /// The private data in a range, if there is any.
    pub(super) fn hides(&self, range: &Range<usize>) -> Option<&Private> {
        self.private.get(self.first(range)).filter(|private| private.span.start < range.end)
    }

    /// The index of the first private data that ends within a range or after it.
    fn first(&self, range: &Range<usize>) -> usize {
        self.private.partition_point(|private| private.span.end <= range.start)
    }
}

#[cfg(test)]
mod tests {
    use super::{Mask, find};

    fn masked(text: &str) -> String {
        let private = find(text, &text.to_ascii_lowercase());
        Mask::new(text.as_bytes(), &private).masked(0..text.len())
    }

    #[test]
    fn what_is_private_is_masked_and_the_same_gets_the_same_number() {
        for (text, expected) in [
            (
                "4F1D2C0041: to=<anna@example.com>, relay=mx.example.com[192.0.2.25]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 <Anna@example.com> unknown)",
                "[queue-id-1]: to=<[address-1]>, relay=[host-1][[ip-address-1]]:25, dsn=5.1.1, status=bounced (host [host-1][[ip-address-1]] said: 550 5.1.1 <[address-1]> unknown)",
            ),
            ("Message-ID: <alice.smith@corp.example>", "Message-ID: <[address-1]>"),
            ("unknown user id alice.smith@corp.example", "unknown user id [address-1]"),
            ("at 10:04:abc@x.example", "at 10:04:[address-1]"),
            ("<андрей@пример.рф> jörg@exämple.de \"a b\"@x.example", "<[address-1]> [address-2] [address-3]"),
            ("bob%40corp.example, https://user:s3cret@mx.example/x", "[address-1], https://[address-2]/x"),
            ("Mx.Example.Com ::ffff:192.0.2.1 [IPv6:2001:db8:1:2:3:4:5:6]", "[host-1] [ip-address-1] [[ip-address-2]]"),
            (
                "postfix/smtp[2876]: BAE4F1: InternalId=1234567890123",
                "postfix/smtp[2876]: [queue-id-1]: InternalId=[queue-id-2]",
            ),
            ("=?utf-8?B?YWxpY2VAY29ycC5leGFtcGxl?=", "[encoded-part-1]"),
            ("1sKq2x-0003Yb-2v <= a@[192.0.2.1].", "[queue-id-1] <= [address-1]."),
            ("from 2001:db8::1 at 10:04:30", "from [ip-address-1] at 10:04:30"),
            ("250 OK queued as A1B2C3D4E5", "250 OK queued as [queue-id-1]"),
            (
                "StatusCode.UNAVAILABLE io.grpc.StatusRuntimeException 5.7.26",
                "StatusCode.UNAVAILABLE io.grpc.StatusRuntimeException 5.7.26",
            ),
            ("存在しないため、anna@example.jp", "存在しないため、[address-1]"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }
}
