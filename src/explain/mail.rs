//! Finds the parts of a mail that report on a delivery.

use std::ops::Range;
use std::sync::LazyLock;

use mail_parser::{Encoding, HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::{MAX_TEXT, html};

/// A bounce has three parts; a mail of hundreds is an attack.
const PARTS: usize = 32;

/// The maximum number of multipart entities to parse. For each one without an opening boundary the parser scans to the
/// end of the mail, which is quadratic.
const MULTIPARTS: usize = 32;

/// The maximum number of parts and messages to parse.
const ENTITIES: usize = 1024;

/// The maximum number of fields to parse, and of other lines with a colon: fewer than a text of 64 KiB has, unless its
/// lines are too short to say anything.
const FIELDS: usize = 4096;

/// The maximum number of lines that go on with a field, each of which the parser keeps: thrice what the longest header has.
const FOLDED: usize = 4096;

/// Reads the fields that tell how a part is to be read. A list of addresses would take many times its own length.
static PARSER: LazyLock<MessageParser> = LazyLock::new(|| {
    MessageParser::new()
        .header_content_type(HeaderName::ContentType)
        .header_content_type(HeaderName::ContentDisposition)
        .header_text(HeaderName::ContentTransferEncoding)
        .header_text(HeaderName::Subject)
        .header_text(HeaderName::From)
        .header_text(HeaderName::AutoSubmitted)
        .header_text(HeaderName::ReturnPath)
        .header_text(HeaderName::Other("Precedence".into()))
        .default_header_ignore()
});

/// The parts of a mail; empty if the text is not a mail.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// The parts that report on a delivery.
    pub(super) bodies: Vec<Body>,
    /// The bytes of encoded parts, ascending.
    pub(super) encoded: Vec<Range<usize>>,
    /// What tells the kind of mail; unset if the text is not a mail.
    pub(super) header: Option<Header>,
}

/// What a mail's header and its parts tell about its kind.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub(super) subject: String,
    /// True for a sender that is a mail server.
    pub(super) is_of_server: bool,
    /// True for an answer of a program (RFC 3834 section 5).
    pub(super) is_automatic: bool,
    /// True for a mail to which nobody is to answer by itself, as a mail server's report or a program's answer is: one with
    /// a null reverse-path (RFC 5321 section 4.5.5, RFC 3834 section 3.3).
    pub(super) has_null_path: bool,
    /// True with a notification that the mail was displayed (RFC 8098 section 3).
    pub(super) has_disposition: bool,
}

impl Header {
    fn of(message: &Message<'_>) -> Self {
        let text = |name: &'static str| {
            message.header(name).and_then(|value| value.as_text()).unwrap_or_default().to_lowercase()
        };
        let has = |name: &'static str| message.header(name).is_some();
        let is_disposition = |part: &MessagePart<'_>| {
            let subtype = part.content_type().and_then(|kind| kind.subtype());
            subtype.is_some_and(|name| name.to_ascii_lowercase().ends_with("disposition-notification"))
        };
        let (from, answers) = (text("From"), text("Auto-Submitted"));
        let servers = [
            "mailer-daemon",
            "mailer daemon",
            "mailerdaemon",
            "postmaster",
            "mail delivery",
            "mail system",
            "microsoftexchange",
        ];
        Self {
            subject: message.header("Subject").and_then(|value| value.as_text()).unwrap_or_default().to_owned(),
            is_of_server: has("X-Failed-Recipients") || servers.iter().any(|name| from.contains(name)),
            is_automatic: answers.starts_with("auto-replied")
                || has("X-Autoreply")
                || has("X-Autorespond")
                || text("Precedence") == "auto_reply",
            has_null_path: text("Return-Path").trim() == "<>",
            has_disposition: message.parts.iter().any(is_disposition),
        }
    }
}

/// The body of a part, and whether it is a delivery report.
#[derive(Debug)]
pub(super) enum Body {
    /// A body that is readable as it is, but for its tags if it is HTML.
    Plain { bytes: Range<usize>, is_report: bool, is_html: bool },
    /// A body decoded from the part's encoding and character set, without tags.
    Decoded { text: String, bytes: Range<usize>, is_report: bool },
}

/// The number of bytes of a lower-case text that are safe to give to the parser, which keeps a record of a hundred bytes
/// and more for every part and field.
pub(super) fn readable(lower: &str) -> usize {
    let bytes = lower.as_bytes();
    let (mut multiparts, mut entities, mut fields, mut folded) = (0, 0, 0, 0);
    let mut is_field = true;
    // Within a header, and one whose body is a message, which begins with another.
    let (mut is_header, mut has_message) = (true, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' => {
                is_field = true;
                match bytes[at + 1..] {
                    [b' ' | b'\t', ..] => folded += usize::from(is_header),
                    [b'\n', ..] | [b'\r', b'\n', ..] => is_header = std::mem::take(&mut has_message),
                    _ => {}
                }
            }
            // One for each line: the name ends at the first.
            b':' if is_field => {
                is_field = false;
                fields += 1;
            }
            // The end of a boundary's hyphens.
            b'-' if bytes[..at].ends_with(b"-") && bytes.get(at + 1) != Some(&b'-') => {
                entities += 1;
                is_header = true;
            }
            b'm' if bytes[at..].starts_with(b"message/") => {
                entities += 1;
                has_message = is_header;
            }
            b'm' if bytes[at..].starts_with(b"multipart") => multiparts += 1,
            _ => {}
        }
        if multiparts > MULTIPARTS || entities > ENTITIES || fields > FIELDS || folded > FOLDED {
            return at;
        }
    }
    bytes.len()
}

/// Parses the first `readable` bytes of a mail. The rest counts as encoded.
pub(super) fn parse(bytes: &[u8], readable: usize) -> Mail {
    let all = bytes.len();
    let bytes = &bytes[..readable];
    let Some((start, message)) = found(bytes) else { return Mail::default() };
    let place =
        |part: &MessagePart<'_>| start + part.offset_body as usize..(start + part.offset_end as usize).min(readable);
    let is_encoded = |part: &&MessagePart<'_>| part.encoding != Encoding::None;
    let mut encoded: Vec<Range<usize>> = message.parts.iter().filter(is_encoded).map(place).collect();
    if readable < all {
        encoded.push(readable..all);
    }
    encoded.retain(|part| part.start < part.end);
    encoded.sort_by_key(|part| part.start);
    Mail { bodies: bodies(&message, readable, place), encoded, header: Some(Header::of(&message)) }
}

/// The mail in a text, and its first byte. What is pasted may have empty lines before it; and a bounce, what somebody says of
/// it.
fn found(bytes: &[u8]) -> Option<(usize, Message<'_>)> {
    /// The longest introduction.
    const INTRODUCTION: usize = 512;
    let after_space = |start: usize| bytes.len() - bytes[start..].trim_ascii_start().len();
    let start = after_space(0);
    if let Some(message) = PARSER.parse(&bytes[start..]).filter(is_mail) {
        return Some((start, message));
    }
    let opening = &bytes[start..bytes.len().min(start + INTRODUCTION)];
    let blank = opening.windows(3).position(|three| matches!(three, [b'\n', b'\n', _] | [b'\n', b'\r', b'\n']))?;
    let start = after_space(start + blank);
    let message = PARSER.parse(&bytes[start..]).filter(is_mail).filter(is_bounce)?;
    Some((start, message))
}

/// Returns true for a message of a mail server, or a report.
fn is_bounce(message: &Message<'_>) -> bool {
    let kind = message.content_type();
    let is_report = kind.is_some_and(|kind| kind.subtype().is_some_and(|name| name.eq_ignore_ascii_case("report")));
    let header = Header::of(message);
    is_report || header.is_of_server || header.has_null_path
}

/// Returns true if a message has the header of a mail. The parser accepts anything with a colon in its first line; and
/// the messages of SIP have From and To, too, but never without a CSeq (RFC 3261 section 8.1.1).
fn is_mail(message: &Message<'_>) -> bool {
    let has = |name: &str| message.headers().iter().any(|header| header.name.as_str().eq_ignore_ascii_case(name));
    let is_report = message.content_type().is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("multipart"));
    is_report
        || (has("From") && !has("CSeq") && ["Date", "Subject", "Message-ID", "Received", "To"].into_iter().any(has))
}

/// The bodies that are to be read, of a mail of so many bytes; `place` tells which of them a part's body has.
fn bodies(message: &Message<'_>, size: usize, place: impl Fn(&MessagePart<'_>) -> Range<usize>) -> Vec<Body> {
    let is_plain = |part: &MessagePart<'_>| {
        part.content_type().is_none_or(|kind| !kind.subtype().is_some_and(|name| name.eq_ignore_ascii_case("html")))
    };
    let has_plain = message.parts.iter().any(|part| matches!(part.body, PartType::Text(_)) && is_plain(part));
    let mut read = Vec::new();
    // A character set may make three bytes of one.
    let mut room = size.max(MAX_TEXT);
    // A bounce that somebody passes on stands within their mail, and a returned message within a bounce.
    let passed_on = |part: &&MessagePart<'_>| part.encoding == Encoding::None && !is_bounce(message);
    let inner = message.parts.iter().filter(passed_on).filter_map(|part| match &part.body {
        PartType::Message(inner) if is_bounce(inner) => Some(&inner.parts),
        _ => None,
    });
    for part in message.parts.iter().chain(inner.flatten()).take(PARTS) {
        let subtype = part.content_type().and_then(|kind| kind.subtype()).unwrap_or("plain").to_ascii_lowercase();
        let is_report = matches!(subtype.as_str(), "delivery-status" | "global-delivery-status");
        let is_feedback = subtype == "feedback-report";
        let (text, wanted) = match &part.body {
            // The header of the returned message.
            PartType::Text(_) if subtype.ends_with("rfc822-headers") => continue,
            PartType::Text(text) => (Some(text.as_ref()), true),
            PartType::Html(text) => (Some(text.as_ref()), !has_plain),
            PartType::Binary(_) | PartType::InlineBinary(_) => (None, is_report || is_feedback),
            PartType::Message(_) | PartType::Multipart(_) => (None, false),
        };
        let place = place(part);
        if !wanted || place.start > place.end {
            continue;
        }
        let is_html = matches!(part.body, PartType::Html(_));
        let is_utf8 = part.content_type().is_none_or(|kind| {
            kind.attribute("charset")
                .is_none_or(|name| ["utf-8", "us-ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)))
        });
        read.push(match text {
            Some(text) if part.encoding != Encoding::None || !is_utf8 => {
                let end = text.char_indices().map(|(at, char)| at + char.len_utf8()).take_while(|end| *end <= room);
                let text = &text[..end.last().unwrap_or_default()];
                room -= text.len();
                let text = if is_html { html::without_tags(text) } else { text.to_owned() };
                Body::Decoded { text, bytes: place, is_report }
            }
            _ => Body::Plain { bytes: place, is_report, is_html },
        });
    }
    read
}
