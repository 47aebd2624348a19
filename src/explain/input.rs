//! Bytes -> passages of text, each with where it stands in the bytes.

use std::ops::Range;

use mail_parser::{Encoding, Message, MessageParser, MessagePart, MimeHeaders, PartType};

/// A piece of text to read.
#[derive(Debug)]
pub(super) struct Passage {
    /// The text; bytes that are no UTF-8 are read as Latin-1.
    pub(super) text: String,
    /// Whether it is a paragraph of the machine-readable part of a delivery report: what is said of one
    /// recipient (RFC 3464 section 2.3).
    pub(super) is_report: bool,
    places: Places,
}

/// Where the bytes of a passage come from.
#[derive(Debug)]
enum Places {
    /// One by one, from here on.
    From(usize),
    /// By byte of the text, and one more for its end.
    Table(Vec<u32>),
    /// From somewhere in an encoded part.
    Whole(Range<usize>),
}

impl Places {
    /// The places of a text that begins so many bytes on.
    fn from(&self, start: usize) -> Self {
        match self {
            Self::From(offset) => Self::From(offset + start),
            Self::Table(table) => Self::Table(table.get(start..).unwrap_or_default().to_vec()),
            Self::Whole(part) => Self::Whole(part.clone()),
        }
    }
}

impl Passage {
    /// Where a range of the text stands in the input.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        let at = |index: usize| match &self.places {
            Places::From(start) => start + index,
            Places::Table(table) => table.get(index).or(table.last()).map_or(0, |place| *place as usize),
            Places::Whole(_) => 0,
        };
        match &self.places {
            Places::Whole(part) => part.clone(),
            _ => at(range.start)..at(range.end),
        }
    }

    /// Bytes as they are, as far as they are the reply's own.
    fn raw(bytes: &[u8], offset: usize, is_report: bool) -> Self {
        let mut passage = Self::plain(bytes, offset, is_report);
        passage.cut();
        passage.part_words();
        passage
    }

    /// Bytes as they are.
    fn plain(bytes: &[u8], offset: usize, is_report: bool) -> Self {
        let (text, places) = match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), Places::From(offset)),
            Err(_) => {
                let mut text = String::with_capacity(bytes.len());
                let mut table = Vec::with_capacity(bytes.len() + 1);
                let mut at = offset;
                for chunk in bytes.utf8_chunks() {
                    text.push_str(chunk.valid());
                    table.extend((at..at + chunk.valid().len()).map(|place| place as u32));
                    at += chunk.valid().len();
                    // Mostly Latin-1, whose bytes are the first characters of Unicode.
                    for byte in chunk.invalid() {
                        text.push(char::from(*byte));
                        table.resize(text.len(), at as u32);
                        at += 1;
                    }
                }
                table.push(at as u32);
                (text, Places::Table(table))
            }
        };
        Self { text, is_report, places }
    }

    /// qmail-send writes a reply as one word: `Remote_host_said:_550_5.1.1_…`.
    fn part_words(&mut self) {
        if self.text.contains("_said:_") || self.text.contains("_Giving_up_on_") {
            self.text = self.text.replace('_', " ");
        }
    }

    /// The paragraphs of a delivery report, each a passage; anything else as it is.
    fn paragraphs(self) -> Vec<Self> {
        let lower = self.text.to_ascii_lowercase();
        let has_field = |text: &str| {
            let fields = ["final-recipient:", "action:", "status:", "diagnostic-code:"];
            text.split(['\n', '\r']).any(|line| fields.iter().any(|field| line.starts_with(field)))
        };
        if !self.is_report && !has_field(&lower) {
            return vec![self];
        }
        let mut found = Vec::new();
        let mut start = 0;
        let mut line_start = 0;
        let breaks = lower.split_inclusive(['\n', '\r']).map(|line| {
            let place = line_start;
            line_start += line.len();
            (place, line)
        });
        let mut ends: Vec<usize> = breaks
            .filter(|(place, line)| {
                line.trim().is_empty() && !lower[..*place].ends_with('\r')
                    || line.trim().is_empty() && line.starts_with('\r')
            })
            .map(|(place, line)| place + line.len())
            .collect();
        ends.push(self.text.len());
        for end in ends {
            if !self.text[start..end].trim().is_empty() {
                found.push(Self {
                    is_report: has_field(&lower[start..end]),
                    text: self.text[start..end].to_owned(),
                    places: self.places.from(start),
                });
            }
            start = end;
        }
        found
    }

    /// Leaves out the message that a bounce returns: its words are the sender's own.
    fn cut(&mut self) {
        /// The lines with which mail servers begin it, where it is no MIME part of its own.
        const COPIES: [&str; 6] = [
            "below this line is a copy of the message",
            "this is a copy of the message, including all the headers",
            "this is a copy of your message",
            "original message follows",
            "----- original message -----",
            "----- message header follows -----",
        ];
        let lower = self.text.to_ascii_lowercase();
        let start = COPIES.iter().filter_map(|copy| lower.find(copy)).min();
        if let Some(start) = start {
            let line = self.text[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
            self.text.truncate(line);
        }
    }
}

/// The passages of an input: those parts of a mail that speak of its delivery, or all of it.
pub(super) fn passages(bytes: &[u8]) -> Vec<Passage> {
    let mail = MessageParser::default().parse(bytes).filter(is_mail);
    let read: Vec<Passage> = mail.iter().flat_map(|mail| parts(mail, bytes)).collect();
    let read = if read.iter().all(|passage| passage.text.trim().is_empty()) {
        vec![Passage::raw(bytes, 0, false)]
    } else {
        read
    };
    read.into_iter().flat_map(Passage::paragraphs).collect()
}

/// The whole input as one text, and the parts of it that are encoded.
pub(super) fn whole(bytes: &[u8]) -> (Passage, Vec<Range<usize>>) {
    let mail = MessageParser::default().parse(bytes).filter(is_mail);
    let parts = mail.iter().flat_map(|mail| &mail.parts).filter(|part| part.encoding != Encoding::None);
    let mut encoded: Vec<Range<usize>> =
        parts.map(|part| part.offset_body as usize..(part.offset_end as usize).min(bytes.len())).collect();
    encoded.retain(|part| part.start < part.end);
    encoded.sort_by_key(|part| part.start);
    (Passage::plain(bytes, 0, false), encoded)
}

/// Whether it begins with the header of a mail. Anything with a colon in its first line parses as
/// one.
fn is_mail(message: &Message<'_>) -> bool {
    let has = |name: &str| message.headers().iter().any(|header| header.name.as_str().eq_ignore_ascii_case(name));
    let is_report = message.content_type().is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("multipart"));
    is_report || (has("From") && ["Date", "Subject", "Message-ID", "Received", "To"].into_iter().any(has))
}

fn parts(message: &Message<'_>, bytes: &[u8]) -> Vec<Passage> {
    /// A bounce has three parts; a mail of hundreds is an attack.
    const PARTS: usize = 32;
    let mut read = Vec::new();
    let is_plain = |part: &MessagePart<'_>| {
        part.content_type().is_none_or(|kind| !kind.subtype().is_some_and(|name| name.eq_ignore_ascii_case("html")))
    };
    let has_plain = message.parts.iter().any(|part| matches!(part.body, PartType::Text(_)) && is_plain(part));
    for part in message.parts.iter().take(PARTS) {
        let subtype = part.content_type().and_then(|kind| kind.subtype()).unwrap_or("plain").to_ascii_lowercase();
        let is_report = matches!(subtype.as_str(), "delivery-status" | "global-delivery-status");
        let (text, wanted) = match &part.body {
            // The header of the message that a report returns.
            PartType::Text(_) if subtype.ends_with("rfc822-headers") => continue,
            PartType::Text(text) => (Some(text.as_ref()), true),
            PartType::Html(text) => (Some(text.as_ref()), !has_plain),
            PartType::Binary(_) | PartType::InlineBinary(_) => (None, is_report),
            PartType::Message(_) | PartType::Multipart(_) => (None, false),
        };
        if !wanted {
            continue;
        }
        let (start, end) = (part.offset_body as usize, (part.offset_end as usize).min(bytes.len()));
        let Some(raw) = bytes.get(start..end) else { continue };
        let is_utf8 = part.content_type().is_none_or(|kind| {
            kind.attribute("charset")
                .is_none_or(|name| ["utf-8", "us-ascii"].iter().any(|known| name.eq_ignore_ascii_case(known)))
        });
        read.push(match text {
            Some(text) if part.encoding != Encoding::None || !is_utf8 => {
                let mut passage = Passage { text: text.to_owned(), is_report, places: Places::Whole(start..end) };
                passage.cut();
                passage
            }
            _ => Passage::raw(raw, start, is_report),
        });
    }
    read
}

#[cfg(test)]
mod tests {
    use super::passages;

    #[test]
    fn bytes_that_are_no_text_keep_their_places() {
        let bytes = b"550 \xfc\xff full";
        let passages = passages(bytes);
        let at = passages[0].text.find("full").expect("text");
        assert_eq!(&bytes[passages[0].span(&(at..at + 4))], b"full");
    }

    #[test]
    fn a_report_is_read_without_the_message_it_returns() {
        let mail = "From: a@example.com\r\nSubject: x\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nSorry\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nStatus: 5.1.1\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: 550 5.7.1\r\n\r\n552\r\n--b--\r\n";
        let passages = passages(mail.as_bytes());
        let kinds: Vec<(&str, bool)> = passages.iter().map(|one| (one.text.trim(), one.is_report)).collect();
        assert_eq!(kinds, [("Sorry", false), ("Reporting-MTA: dns; a", false), ("Status: 5.1.1", true)]);
        let at = passages[2].text.find("5.1.1").expect("text");
        assert_eq!(&mail[passages[2].span(&(at..at + 5))], "5.1.1");
    }

    #[test]
    fn what_a_bounce_quotes_is_left_out() {
        let text = "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n550 5.7.1\n";
        assert!(!passages(text.as_bytes())[0].text.contains("5.7.1"));
    }
}
