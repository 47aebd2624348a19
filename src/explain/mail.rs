//! Finds the parts of a mail that report on a delivery.

use std::ops::Range;

use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};

/// A bounce has three parts; a mail of hundreds is an attack.
const PARTS: usize = 32;

/// The maximum number of multipart entities to parse. For each one without an opening boundary the parser scans to the
/// end of the mail, which is quadratic.
const MULTIPARTS: usize = 32;

/// The parts of a mail; empty if the text is not a mail.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// The parts that report on a delivery.
    pub(super) bodies: Vec<Body>,
    /// The bytes of encoded parts, ascending.
    pub(super) encoded: Vec<Range<usize>>,
}

/// The body of a part, and whether it is a delivery report.
#[derive(Debug)]
pub(super) enum Body {
    /// A body that is readable as it is.
    Plain { bytes: Range<usize>, is_report: bool },
    /// A body decoded from the part's encoding and character set.
    Decoded { text: String, bytes: Range<usize>, is_report: bool },
}

/// The number of bytes of a lower-case text that are safe to give to the parser.
pub(super) fn readable(lower: &str) -> usize {
    lower.match_indices("multipart").nth(MULTIPARTS).map_or(lower.len(), |(at, _)| at)
}

/// Parses the first `readable` bytes of a mail. The rest counts as encoded.
pub(super) fn parse(bytes: &[u8], readable: usize) -> Mail {
    let all = bytes.len();
    let bytes = &bytes[..readable];
    let Some(message) = MessageParser::default().parse(bytes).filter(is_mail) else { return Mail::default() };
    let is_encoded = |part: &&MessagePart<'_>| part.encoding != Encoding::None;
    let mut encoded: Vec<Range<usize>> =
        message.parts.iter().filter(is_encoded).map(|part| place(part, bytes)).collect();
    if readable < all {
        encoded.push(readable..all);
    }
    encoded.retain(|part| part.start < part.end);
    encoded.sort_by_key(|part| part.start);
    Mail { bodies: bodies(&message, bytes), encoded }
}

/// The bytes of a part's body.
fn place(part: &MessagePart<'_>, bytes: &[u8]) -> Range<usize> {
    part.offset_body as usize..(part.offset_end as usize).min(bytes.len())
}

/// Returns true if a message has the header of a mail. The parser accepts anything with a colon in its first line.
fn is_mail(message: &Message<'_>) -> bool {
    let has = |name: &str| message.headers().iter().any(|header| header.name.as_str().eq_ignore_ascii_case(name));
    let is_report = message.content_type().is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("multipart"));
    is_report || (has("From") && ["Date", "Subject", "Message-ID", "Received", "To"].into_iter().any(has))
}

fn bodies(message: &Message<'_>, bytes: &[u8]) -> Vec<Body> {
    let is_plain = |part: &MessagePart<'_>| {
        part.content_type().is_none_or(|kind| !kind.subtype().is_some_and(|name| name.eq_ignore_ascii_case("html")))
    };
    let has_plain = message.parts.iter().any(|part| matches!(part.body, PartType::Text(_)) && is_plain(part));
    let mut read = Vec::new();
    for part in message.parts.iter().take(PARTS) {
        let subtype = part.content_type().and_then(|kind| kind.subtype()).unwrap_or("plain").to_ascii_lowercase();
        let is_report = matches!(subtype.as_str(), "delivery-status" | "global-delivery-status");
        let (text, wanted) = match &part.body {
            // The header of the returned message.
            PartType::Text(_) if subtype.ends_with("rfc822-headers") => continue,
            PartType::Text(text) => (Some(text.as_ref()), true),
            PartType::Html(text) => (Some(text.as_ref()), !has_plain),
            PartType::Binary(_) | PartType::InlineBinary(_) => (None, is_report),
            PartType::Message(_) | PartType::Multipart(_) => (None, false),
        };
        let place = place(part, bytes);
        if !wanted || place.start > place.end {
            continue;
        }
        let is_utf8 = part.content_type().is_none_or(|kind| {
            kind.attribute("charset")
                .is_none_or(|name| ["utf-8", "us-ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)))
        });
        read.push(match text {
            Some(text) if part.encoding != Encoding::None || !is_utf8 => {
                Body::Decoded { text: text.to_owned(), bytes: place, is_report }
            }
            _ => Body::Plain { bytes: place, is_report },
        });
    }
    read
}
