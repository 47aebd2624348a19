//! The text of a question, parsed once: its passages about a delivery, and its private data.

use std::borrow::Cow;
use std::ops::Range;

use super::mail::{self, Body, Mail};
use super::passage::{self, Passage, Piece};
use super::places::Places;
use super::private::{self, Private, PrivateKind};

/// A text with the origin of its bytes in the question.
#[derive(Debug)]
pub(super) struct Source<'b> {
    text: Cow<'b, str>,
    /// The text in ASCII lower case, byte for byte.
    lower: String,
    places: Places,
}

impl<'b> Source<'b> {
    fn new(text: Cow<'b, str>, places: Places) -> Self {
        Self { lower: text.to_ascii_lowercase(), text, places }
    }

    /// Reads bytes as UTF-8, with Latin-1 for invalid bytes, since most of those are Latin-1.
    fn whole(bytes: &'b [u8]) -> Self {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Self::new(Cow::Borrowed(text), Places::Same);
        }
        let mut text = String::with_capacity(bytes.len());
        let mut table = Vec::with_capacity(bytes.len() + 1);
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            table.extend((at..at + chunk.valid().len()).map(|place| place as u32));
            at += chunk.valid().len();
            for byte in chunk.invalid() {
                text.push(char::from(*byte));
                table.resize(text.len(), at as u32);
                at += 1;
            }
        }
        table.push(at as u32);
        Self::new(Cow::Owned(text), Places::Table(table))
    }

    /// The range of the text that comes from a range of the question's bytes.
    fn range(&self, bytes: &Range<usize>) -> Range<usize> {
        let place = |byte: usize| {
            let mut at = self.places.of(byte).min(self.text.len());
            while !self.text.is_char_boundary(at) {
                at += 1;
            }
            at
        };
        let start = place(bytes.start);
        start..place(bytes.end).max(start)
    }
}

/// The text of a question. It is parsed as a mail, lower-cased and split into passages once each.
#[derive(Debug)]
pub(super) struct Input<'b> {
    /// The whole text first; then the parts of a mail that are encoded.
    sources: Vec<Source<'b>>,
    pieces: Vec<Piece>,
    /// The bytes of a mail's encoded parts, ascending.
    encoded: Vec<Range<usize>>,
}

impl<'b> Input<'b> {
    /// Reads a text: the parts of a mail that report on a delivery, or any other text as a whole.
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let whole = Source::whole(bytes);
        let readable = mail::readable(&whole.lower);
        let readable = whole.places.span(&(readable..readable)).start;
        let Mail { bodies, encoded } = mail::parse(bytes, readable);
        let mut input = Self { sources: vec![whole], pieces: Vec::new(), encoded };
        let mut pieces = Vec::new();
        let mut worded = None;
        for body in bodies {
            let piece = match body {
                Body::Plain { bytes, is_report } => {
                    let range = input.sources[0].range(&bytes);
                    input.plain(range, is_report, &mut worded)
                }
                Body::Decoded { text, bytes, is_report } => {
                    input.sources.push(Source::new(Cow::Owned(text), Places::Part(bytes)));
                    let source = input.sources.len() - 1;
                    let range = 0..passage::own_length(&input.sources[source].lower);
                    Piece { source, range, is_report }
                }
            };
            pieces.push(piece);
        }
        if pieces.iter().all(|piece| input.passage(piece).text.trim().is_empty()) {
            let range = 0..input.sources[0].text.len();
            pieces = vec![input.plain(range, false, &mut worded)];
        }
        for piece in pieces {
            input.pieces.extend(passage::paragraphs(&piece, &input.sources[piece.source].lower));
        }
        input
    }

    /// The passages of the text.
    pub(super) fn passages(&self) -> Vec<Passage<'_>> {
        self.pieces.iter().map(|piece| self.passage(piece)).collect()
    }

    fn passage(&self, piece: &Piece) -> Passage<'_> {
        let Source { text, lower, places } = &self.sources[piece.source];
        let range = piece.range.clone();
        Passage {
            text: &text[range.clone()],
            lower: &lower[range.clone()],
            is_report: piece.is_report,
            places,
            start: range.start,
        }
    }

    /// A range of the whole text, without the returned message. qmail-send writes a reply as one word,
    /// `Remote_host_said:_550_5.1.1_…`, which is read with spaces instead; `worded` holds the index of the spaced text
    /// once it exists.
    fn plain(&mut self, range: Range<usize>, is_report: bool, worded: &mut Option<usize>) -> Piece {
        let whole = &self.sources[0];
        let range = range.start..range.start + passage::own_length(&whole.lower[range]);
        let text = &whole.text[range.clone()];
        if !text.contains("_said:_") && !text.contains("_Giving_up_on_") {
            return Piece { source: 0, range, is_report };
        }
        let source = worded.unwrap_or(self.sources.len());
        if worded.replace(source).is_none() {
            let spaced = Source::new(Cow::Owned(whole.text.replace('_', " ")), whole.places.clone());
            self.sources.push(spaced);
        }
        Piece { source, range, is_report }
    }

    /// Private data, in the order of the text and without overlaps. An encoded part of a mail counts as private, since
    /// it may hold anything.
    pub(super) fn private(&self) -> Vec<Private> {
        let Source { text, lower, places } = &self.sources[0];
        let plain = private::find(text, lower).into_iter();
        let plain = plain.map(|private| Private { kind: private.kind, span: places.span(&private.span) });
        let encoded = self.encoded.iter().map(|span| Private { kind: PrivateKind::EncodedPart, span: span.clone() });
        private::merged(encoded.collect(), plain.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Input;

    #[test]
    fn bytes_that_are_no_text_keep_their_places() {
        let bytes = b"550 \xfc\xff full";
        let input = Input::new(bytes);
        let passages = input.passages();
        let at = passages[0].text.find("full").expect("text");
        assert_eq!(&bytes[passages[0].span(&(at..at + 4))], b"full");
    }

    #[test]
    fn a_report_is_read_without_the_message_it_returns() {
        let mail = "From: a@example.com\r\nSubject: x\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nSorry\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nStatus: 5.1.1\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: 550 5.7.1\r\n\r\n552\r\n--b--\r\n";
        let input = Input::new(mail.as_bytes());
        let passages = input.passages();
        let kinds: Vec<(&str, bool)> = passages.iter().map(|one| (one.text.trim(), one.is_report)).collect();
        assert_eq!(kinds, [("Sorry", false), ("Reporting-MTA: dns; a", false), ("Status: 5.1.1", true)]);
        let at = passages[2].text.find("5.1.1").expect("text");
        assert_eq!(&mail[passages[2].span(&(at..at + 5))], "5.1.1");
    }

    #[test]
    fn what_a_bounce_quotes_is_left_out() {
        let text = "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n550 5.7.1\n";
        assert!(!Input::new(text.as_bytes()).passages()[0].text.contains("5.7.1"));
    }
}
