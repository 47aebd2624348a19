//! What in a text is nobody else's business, and the text without it.

use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use strum::IntoStaticStr;

use super::input;

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
    /// What it is.
    pub kind: PrivateKind,
    /// Where it stands.
    pub span: Range<usize>,
}

/// What may be an address, host name, queue id or the like; [`kind`] tells which, if any. A local part has any
/// letters within angle brackets (RFC 6531), and elsewhere Latin, Greek and Cyrillic ones, so that scripts that
/// write no spaces do not run into it. `%40` and `=40` are the sign in URLs and quoted-printable. What is
/// repeated is bounded, so that no search looks far ahead in vain.
static SHAPES: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r#"(?x)
        < [^\s<>]{1,256} @ [^\s<>]{1,256} >
      | // [^\s/@<>"]{1,128} @ [^\s/<>"']+
      | "[^"\r\n]{1,64}" @ [A-Za-z0-9\u{c0}-\u{52f}.-]+
      | [A-Za-z0-9\u{c0}-\u{52f}.!\#$%&'*+/=?^_`{|}~-]{1,200} @ (?: \[ [0-9A-Za-z:.]+ \] | [A-Za-z0-9\u{c0}-\u{52f}] [A-Za-z0-9\u{c0}-\u{52f}.-]* )
      | [A-Za-z0-9._+-]{1,64} [%=]40 [A-Za-z0-9-]+ (?: \.[A-Za-z0-9-]+ ){0,8} \.[A-Za-z]{2,}
      | (?: IPv6: )? (?: [0-9A-Fa-f]{0,4} : ){2,7} (?: [0-9]{1,3} (?: \.[0-9]{1,3} ){3} | [0-9A-Fa-f]{1,4} )?
      | [0-9]{1,3} (?: \.[0-9]{1,3} ){3}
      | =\? [^\s?]{1,40} \? [BbQq] \? [^\s?]{0,200} \?=
      | [A-Za-z0-9\u{c0}-\u{52f}_] [A-Za-z0-9\u{c0}-\u{52f}_-]* (?: \.[A-Za-z0-9\u{c0}-\u{52f}_] [A-Za-z0-9\u{c0}-\u{52f}_-]* ){0,40} \.[A-Za-z\u{c0}-\u{52f}]{2,}
      | (?-u:\b) (?: [0-9A-Za-z]{6} - [0-9A-Za-z]{6,11} - [0-9A-Za-z]{2,4} | [0-9A-F]{9,12} | [0-9a-zA-Z]{8}[0-9]{6} | [0-9a-f]{12,20} - [0-9a-f.si]+ ) (?-u:\b)
    "#;
    Regex::new(pattern).expect("a pattern that a test compiles")
});

/// A mail server's id for a message, behind words that announce one: those of Postfix's log, of replies to an
/// accepted message, of Exchange.
static ANNOUNCED: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r#"(?xi)
        (?: postfix/[a-z/-]{1,32}\[[0-9]{1,10}\]: \x20 | queue\x20?id [\x20=:\#]{1,3} | queued\x20(?:mail\x20)?as [\x20:]{1,2}
          | internalid [\x20=:]{1,2} | (?:^|[\x20,;(\[]) id [=:] \x20? | \x20qp\x20 | msg\x20 )
        (?P<id> [A-Za-z0-9][A-Za-z0-9-]{4,63} ) (?: [^A-Za-z0-9@.-] | $ )
    "#;
    Regex::new(pattern).expect("a pattern that a test compiles")
});

/// What a match is and where, if it is anything: times look like IPv6 addresses, and names in programs like
/// host names.
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

/// Finds private data, in the order of the text and never overlapping.
fn private(text: &str) -> Vec<Private> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(shape) = SHAPES.find_at(text, from) {
        let private = kind(text, shape.range());
        // What only looked like an address may hide one after its last colon.
        let rest = shape.as_str().rfind(':').map_or(shape.end(), |at| shape.start() + at + 1);
        from = if private.is_some() { shape.end() } else { rest };
        found.extend(private);
    }
    let announced = ANNOUNCED.captures_iter(text).filter_map(|captures| captures.name("id"));
    let ids = announced.filter(|id| id.as_str().bytes().any(|byte| byte.is_ascii_digit()));
    let ids = ids.map(|id| Private { kind: PrivateKind::QueueId, span: id.range() });
    merged(found, ids.collect())
}

/// The first list, and what of the second lies beside it.
fn merged(first: Vec<Private>, second: Vec<Private>) -> Vec<Private> {
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

/// Private data in any bytes; an encoded part of a mail is one, since it may hold anything.
pub(super) fn all(bytes: &[u8]) -> Vec<Private> {
    let (whole, encoded) = input::whole(bytes);
    let plain = private(&whole.text).into_iter();
    let plain = plain.map(|private| Private { kind: private.kind, span: whole.span(&private.span) });
    let encoded: Vec<Private> =
        encoded.into_iter().map(|span| Private { kind: PrivateKind::EncodedPart, span }).collect();
    merged(encoded, plain.collect())
}

/// A text with private data replaced, each by its kind and a number: the same for the same, in any
/// case.
pub(super) fn masked(bytes: &[u8], private: &[Private]) -> String {
    let text = |range: Range<usize>| String::from_utf8_lossy(bytes.get(range).unwrap_or_default());
    let mut masked = String::with_capacity(bytes.len());
    let mut numbers: HashMap<(PrivateKind, String), usize> = HashMap::new();
    let mut counts: HashMap<PrivateKind, usize> = HashMap::new();
    let mut from = 0;
    for Private { kind, span } in private {
        masked.push_str(&text(from..span.start));
        from = span.end;
        let number = *numbers.entry((*kind, text(span.clone()).to_lowercase())).or_insert_with(|| {
            let count = counts.entry(*kind).or_default();
            *count += 1;
            *count
        });
        let name: &str = (*kind).into();
        masked.push_str(&format!("[{name}-{number}]"));
    }
    masked.push_str(&text(from..bytes.len()));
    masked
}

#[cfg(test)]
mod tests {
    use super::{all, masked};

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
            assert_eq!(masked(text.as_bytes(), &all(text.as_bytes())), expected);
        }
    }
}
