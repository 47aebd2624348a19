//! Finds personal data in a text, and masks it.

mod announced;
mod class;
mod headers;
mod names;
mod public;
mod shapes;

use std::borrow::Cow;
use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;

use book::replies::Replies;
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
    /// The name under which somebody signs in, also as that of a folder.
    User,
    /// The name of a person or organization before an address.
    Name,
    /// The subject of a mail.
    Subject,
    /// A password, token or other proof of who somebody is.
    Secret,
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
fn kind(text: &str, replies: &Replies, found: Range<usize>) -> Option<Private> {
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
        return (!public::is_role(text, &span)).then_some(Private { kind: PrivateKind::Address, span });
    }
    if held.trim_start_matches("IPv6:").parse::<IpAddr>().is_ok() {
        // `grpc::Status` and `std::ec`: names in programs.
        let is_address = held.bytes().any(|byte| byte.is_ascii_digit()) && !is_within_word(text, &found);
        return is_address.then_some(Private { kind: PrivateKind::IpAddress, span: found });
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
        let is_host = is_host && last.chars().all(char::is_alphabetic) && !public::is_file(text, &found);
        let span = inside(public::reply_code(held), 0);
        // Where a provider explains its replies.
        let is_help = text[..span.start].ends_with("//") && replies.cites(&text[span.clone()]);
        return (is_host && !is_help).then_some(Private { kind: PrivateKind::Host, span });
    }
    let has = |is: fn(&u8) -> bool| held.bytes().any(|byte| is(&byte));
    let is_id = has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic);
    is_id.then_some(Private { kind: PrivateKind::QueueId, span: found })
}

/// Returns true for a range with a letter, digit or underscore beside it.
fn is_within_word(text: &str, range: &Range<usize>) -> bool {
    let is_inner = |char: char| char.is_alphanumeric() || char == '_';
    text[..range.start].ends_with(is_inner) || text[range.end..].starts_with(is_inner)
}

/// Finds private data, in the order of the text and without overlaps. `lower` is the text in ASCII lower case. Pages that
/// the rules about replies cite are not private.
pub(super) fn find(text: &str, lower: &str, replies: &Replies) -> Vec<Private> {
    let mut shapes = shapes::Shapes::new(text);
    let (mut found, mut hosts) = (Vec::new(), Vec::new());
    let mut from = 0;
    while let Some(shape) = shapes.next_from(from) {
        let private = kind(text, replies, shape.clone());
        // A false match may hide an address after its last colon.
        let rest = text[shape.clone()].rfind(':').map_or(shape.end, |at| shape.start + at + 1);
        from = if private.is_some() { shape.end } else { rest };
        let is_host = private.as_ref().is_some_and(|private| private.kind == PrivateKind::Host);
        let list = if is_host { &mut hosts } else { &mut found };
        list.extend(private);
    }
    // There may be one for every other byte.
    found.shrink_to_fit();
    hosts.shrink_to_fit();
    // `sasl_username=anna.smith` looks like a host name.
    merged(headers::find(lower), merged(merged(found, announced::find(lower)), hosts))
}

/// Merges two lists; entries of the second that overlap the first are dropped.
pub(super) fn merged(first: Vec<Private>, second: Vec<Private>) -> Vec<Private> {
    if first.is_empty() || second.is_empty() {
        return if first.is_empty() { second } else { first };
    }
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

/// The numbers of private data among those of its kind. Equal data, ignoring case, gets the same number.
fn numbers(bytes: &[u8], private: &[Private]) -> Vec<u32> {
    let mut numbers: HashMap<(PrivateKind, Cow<'_, str>), u32> = HashMap::new();
    let mut counts: HashMap<PrivateKind, u32> = HashMap::new();
    let number = |Private { kind, span }: &Private| {
        *numbers.entry((*kind, lower(bytes, span.clone()))).or_insert_with(|| {
            let count = counts.entry(*kind).or_default();
            *count += 1;
            *count
        })
    };
    private.iter().map(number).collect()
}

/// A range in lower case. Most have no other, and are many.
fn lower(bytes: &[u8], range: Range<usize>) -> Cow<'_, str> {
    match lossy(bytes, range) {
        Cow::Borrowed(text) if text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) => text.into(),
        text => text.to_lowercase().into(),
    }
}

fn lossy(bytes: &[u8], range: Range<usize>) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes.get(range).unwrap_or_default())
}

/// A text with private data replaced by names.
#[derive(Debug)]
pub(super) struct Mask<'t> {
    bytes: &'t [u8],
    private: &'t [Private],
    numbers: Vec<u32>,
}

impl<'t> Mask<'t> {
    /// A mask over bytes. `private` must be in ascending order and without overlaps.
    pub(super) fn new(bytes: &'t [u8], private: &'t [Private]) -> Self {
        Self { bytes, private, numbers: numbers(bytes, private) }
    }

    /// A range of the text with names in place of the private data that overlaps it.
    pub(super) fn masked(&self, range: Range<usize>) -> String {
        /// About the length of a name.
        const NAME: usize = 12;
        let all = self.private.iter().zip(&self.numbers).skip(self.first(&range));
        let within = all.take_while(|(private, _)| private.span.start < range.end);
        let mut masked = String::with_capacity(range.len() + NAME * within.clone().count());
        let mut from = range.start;
        for (Private { kind, span }, number) in within {
            masked.push_str(&lossy(self.bytes, from..span.start.max(from)));
            let kind: &str = kind.into();
            masked.extend(["[", kind, "-", &number.to_string(), "]"]);
            from = span.end;
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
    use crate::codebook::Codebook;

    use super::{Mask, find};

    fn masked(text: &str) -> String {
        let replies = &Codebook::embedded().expect("the embedded data").replies;
        let private = find(text, &text.to_ascii_lowercase(), replies);
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
            (
                "sasl_method=LOGIN, sasl_username=anna.smith, helo=<DESKTOP-7QX>",
                "sasl_method=LOGIN, sasl_username=[user-1], helo=<[host-1]>",
            ),
            (
                "{\"user\": \"anna\", \"password\": \"hunter2\"}",
                "{\"user\": \"[user-1]\", \"password\": \"[secret-1]\"}",
            ),
            (
                "From: \"Smith, Anna\" <anna@x.example>\nTo: Bob Stone <bob@x.example>, c@x.example\nSubject: Your invoice\n 4711\nDate: today",
                "From: \"[name-1]\" <[address-1]>\nTo: [name-2] <[address-2]>, [address-3]\nSubject: [subject-1]\n [subject-2]\nDate: today",
            ),
            ("said: 550 \"Anna Smith\" <anna@x.example> unknown", "said: 550 \"[name-1]\" <[address-1]> unknown"),
            (
                "Authorization: Bearer eyJhbGciOi.J9abc-1, basic authentication",
                "Authorization: Bearer [secret-1], basic authentication",
            ),
            ("GET /api?token=s3cr3t&page=2 501", "GET /api?token=[secret-1]&page=2 501"),
            (
                "/home/anna/mail.log, C:\\Users\\Anna\\x, https://x.example/home/page/1",
                "/home/[user-1]/mail.log, C:\\Users\\[user-1]\\x, https://[host-1]/home/page/1",
            ),
            ("EHLO desktop-7 then EHLO again", "EHLO [host-1] then EHLO again"),
            ("4QqL0m3jQkz9rxR: to=<a@x.example>, 08DC5A1B2C3D4E5F", "[queue-id-1]: to=<[address-1]>, [queue-id-2]"),
            ("554-gmx.net (mxgmx117) Nemesis", "554-[host-1] (mxgmx117) Nemesis"),
            ("at settle (/srv/app/settle.js:34:12) main.py:7", "at settle (/srv/app/settle.js:34:12) main.py:7"),
            ("grpc::Status std::abc::bad a::1", "grpc::Status std::abc::bad [ip-address-1]"),
            (
                "Write to postmaster@gmx.net or see https://support.google.com/mail/?p=NoSuchUser",
                "Write to postmaster@gmx.net or see https://support.google.com/mail/?p=NoSuchUser",
            ),
            ("<postmaster@x.example> unknown", "<[address-1]> unknown"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }
}
