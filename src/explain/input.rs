//! The text of a question, parsed once: its passages about a delivery, and its private data.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use book::reading::Shown;
use book::replies::Replies;

use super::frame::Around;
use super::mail::{self, Body, Header, Mail};
use super::passage::{self, Passage, Piece};
use super::places::{Places, Widened};
use super::private::{self, Private, PrivateKind};
use super::recipients::{self, Group};
use super::{frame, html};

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
            return Self::new(passage::unquoted(text), Places::Same);
        }
        let invalid: usize = bytes.utf8_chunks().map(|chunk| chunk.invalid().len()).sum();
        // None of the bytes below 128 is invalid, so that each takes two bytes.
        let mut text = String::with_capacity(bytes.len() + invalid);
        let mut widened = Widened::default();
        let mut added = 0;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            for byte in chunk.invalid() {
                widened.add(text.len() - added);
                added += 1;
                text.push(char::from(*byte));
            }
        }
        Self::new(Cow::Owned(text), Places::Widened(widened.into()))
    }

    /// The text without the tags in some ranges.
    fn without_tags(&self, ranges: &[Range<usize>]) -> Self {
        let mut bytes = self.text.as_bytes().to_vec();
        ranges.iter().for_each(|range| html::take_out_tags(&mut bytes[range.clone()]));
        let text = String::from_utf8(bytes).expect("tags and entities are whole characters");
        Self::new(Cow::Owned(text), self.places.clone())
    }

    /// The text without frames.
    fn without(&self, frames: &[frame::Frame]) -> Self {
        let mut bytes = self.text.as_bytes().to_vec();
        frames.iter().for_each(|one| frame::take_out(&mut bytes, one));
        let text = String::from_utf8(bytes).expect("whole characters became spaces");
        Self::new(Cow::Owned(text), self.places.clone())
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

/// A recipient that a text names.
#[derive(Debug)]
pub(super) struct Recipient {
    /// The address as written.
    pub(super) address: String,
    /// Its place in the question.
    pub(super) span: Range<usize>,
}

/// Passages that follow each other in a text.
pub(super) struct Stretch<'i> {
    /// The text, and the same in ASCII lower case.
    pub(super) texts: (&'i str, &'i str),
    /// The places of the passages in it.
    pub(super) parts: Vec<Range<usize>>,
    /// The index of the first.
    pub(super) first: usize,
}

/// The text of a question. It is parsed as a mail, lower-cased and split into passages once each.
#[derive(Debug)]
pub(super) struct Input<'b> {
    /// The whole text first; then the parts of a mail that are encoded.
    sources: Vec<Source<'b>>,
    pieces: Vec<Piece>,
    /// The bytes of a mail's encoded parts, ascending.
    encoded: Vec<Range<usize>>,
    shown: Shown,
    recipients: Vec<Recipient>,
    header: Option<Header>,
    /// The places of the pieces in the sources that have their frames.
    framed: Vec<(usize, Range<usize>)>,
}

impl<'b> Input<'b> {
    /// Reads a text: the parts of a mail that report on a delivery, or any other text as a whole.
    pub(super) fn new(bytes: &'b [u8], replies: &Replies) -> Self {
        let whole = Source::whole(bytes);
        let readable = mail::readable(&whole.lower);
        let readable = whole.places.span(&(readable..readable)).start;
        let Mail { bodies, encoded, header } = mail::parse(bytes, readable);
        let mut input = Self {
            sources: vec![whole],
            pieces: Vec::new(),
            encoded,
            shown: Shown::default(),
            recipients: Vec::new(),
            header,
            framed: Vec::new(),
        };
        let mut pieces = Vec::new();
        let mut worded = None;
        let mut tagged = Vec::new();
        let mut known = HashMap::new();
        for body in bodies {
            let piece = match body {
                Body::Plain { bytes, is_report, is_html } => {
                    let range = input.sources[0].range(&bytes);
                    let piece = input.plain(range, is_report, &mut worded);
                    tagged.extend((is_html && piece.source == 0).then_some(pieces.len()));
                    piece
                }
                Body::Decoded { text, bytes, is_report } => {
                    input.sources.push(Source::new(Cow::Owned(text), Places::Part(bytes)));
                    let source = input.sources.len() - 1;
                    let range = 0..passage::own_length(&input.sources[source].lower);
                    Piece { source, range, is_report, recipient: None, around: Around::default() }
                }
            };
            pieces.push(piece);
        }
        if !tagged.is_empty() {
            let ranges: Vec<Range<usize>> = tagged.iter().map(|index| pieces[*index].range.clone()).collect();
            let source = input.sources.len();
            input.sources.push(input.sources[0].without_tags(&ranges));
            tagged.into_iter().for_each(|index| pieces[index].source = source);
        }
        if pieces.iter().all(|piece| input.passage(piece).text.trim().is_empty()) {
            let range = 0..input.sources[0].text.len();
            pieces = vec![input.plain(range, false, &mut worded)];
        }
        let mut aliases: HashMap<usize, HashSet<String>> = HashMap::new();
        for piece in pieces {
            let paragraphs = passage::paragraphs(&piece, &input.sources[piece.source].lower);
            let aliases =
                aliases.entry(piece.source).or_insert_with(|| recipients::aliases(&input.sources[piece.source].lower));
            paragraphs.into_iter().for_each(|paragraph| input.divide(&paragraph, aliases, &mut known));
        }
        recipients::keep_those_spoken_of(&mut input.pieces, |piece| &input.sources[piece.source].lower);
        input.shown = replies.reader().shown(input.pieces.iter().map(|piece| input.passage(piece).lower));
        input.framed = input.pieces.iter().map(|piece| (piece.source, piece.range.clone())).collect();
        input.take_out_frames(replies);
        input
    }

    /// The recipients that the text names.
    pub(super) fn recipients(&self) -> &[Recipient] {
        &self.recipients
    }

    /// The whole text with its frames, without a returned message.
    pub(super) fn own_text(&self) -> &str {
        let Source { text, lower, .. } = &self.sources[0];
        &text[..passage::own_length(lower)]
    }

    /// The texts of the passages with their frames, in ASCII lower case, which tell the kind of a mail and what became of it.
    pub(super) fn framed(&self) -> impl Iterator<Item = &str> {
        self.framed.iter().map(|(source, range)| &self.sources[*source].lower[range.clone()])
    }

    /// What a mail's header tells; `None` if the text is not a mail.
    pub(super) fn header(&self) -> Option<&Header> {
        self.header.as_ref()
    }

    /// Adds a piece, divided by recipients. `known` holds their addresses in lower case.
    fn divide(&mut self, piece: &Piece, aliases: &HashSet<String>, known: &mut HashMap<String, usize>) {
        let Source { text, lower, places } = &self.sources[piece.source];
        let start = piece.range.start;
        let own = &lower[piece.range.clone()];
        let blocks = if piece.is_report {
            vec![recipients::Block { range: 0..own.len(), address: recipients::named(own, aliases) }]
        } else {
            recipients::blocks(own, aliases)
        };
        for block in blocks {
            let address = block.address.map(|place| start + place.start..start + place.end);
            let recipient = address.map(|place| {
                *known.entry(lower[place.clone()].to_owned()).or_insert_with(|| {
                    let (address, span) = (text[place.clone()].to_owned(), places.span(&place));
                    self.recipients.push(Recipient { address, span });
                    self.recipients.len() - 1
                })
            });
            let range = start + block.range.start..start + block.range.end;
            self.pieces.push(Piece { range, recipient, ..piece.clone() });
        }
    }

    /// Takes the texts' frames out, which only the search for private data needs.
    fn take_out_frames(&mut self, replies: &Replies) {
        // As large as all phrases, so that there is one for all pieces.
        let mut framing = replies.framing();
        let mut frames: Vec<Vec<frame::Frame>> = self.sources.iter().map(|_| Vec::new()).collect();
        for piece in &mut self.pieces {
            let source = &self.sources[piece.source];
            let (text, lower) = (&source.text[piece.range.clone()], &source.lower[piece.range.clone()]);
            let (found, around) = frame::frames(&mut framing, text, lower);
            piece.around = around;
            frames[piece.source].extend(found.into_iter().map(|one| one.after(piece.range.start)));
        }
        for (index, frames) in frames.iter().enumerate().filter(|(_, frames)| !frames.is_empty()) {
            let source = self.sources.len();
            self.sources.push(self.sources[index].without(frames));
            self.pieces.iter_mut().filter(|piece| piece.source == index).for_each(|piece| piece.source = source);
        }
    }

    /// The protocols that the whole text shows, its frames included.
    pub(super) fn shown(&self) -> &Shown {
        &self.shown
    }

    /// The pieces, by the recipient that they are about.
    pub(super) fn groups(&self) -> Vec<Group> {
        recipients::groups(&self.pieces)
    }

    /// The passages of the text.
    pub(super) fn passages(&self) -> Vec<Passage<'_>> {
        self.pieces.iter().map(|piece| self.passage(piece)).collect()
    }

    /// The passages of the text by what they are of: each stretch has those that follow each other in one text.
    pub(super) fn stretches(&self) -> Vec<Stretch<'_>> {
        let mut stretches: Vec<Stretch<'_>> = Vec::new();
        let mut before: Option<&Piece> = None;
        for (first, piece) in self.pieces.iter().enumerate() {
            let is_next = |before: &Piece| before.source == piece.source && before.range.end <= piece.range.start;
            match stretches.last_mut().filter(|_| before.is_some_and(is_next)) {
                Some(last) => last.parts.push(piece.range.clone()),
                None => {
                    let Source { text, lower, .. } = &self.sources[piece.source];
                    stretches.push(Stretch { texts: (text, lower), parts: vec![piece.range.clone()], first });
                }
            }
            before = Some(piece);
        }
        stretches
    }

    fn passage<'p>(&'p self, piece: &'p Piece) -> Passage<'p> {
        let Source { text, lower, places } = &self.sources[piece.source];
        let range = piece.range.clone();
        Passage {
            text: &text[range.clone()],
            lower: &lower[range.clone()],
            is_report: piece.is_report,
            recipient: piece.recipient,
            phase: piece.around.phase.as_deref(),
            own_side: piece.around.own_side,
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
            return Piece { source: 0, range, is_report, recipient: None, around: Around::default() };
        }
        let source = worded.unwrap_or(self.sources.len());
        if worded.replace(source).is_none() {
            let spaced = Source::new(Cow::Owned(whole.text.replace('_', " ")), whole.places.clone());
            self.sources.push(spaced);
        }
        Piece { source, range, is_report, recipient: None, around: Around::default() }
    }

    /// Private data, in the order of the text and without overlaps. An encoded part of a mail counts as private, since
    /// it may hold anything.
    pub(super) fn private(&self, replies: &Replies) -> Vec<Private> {
        let Source { text, lower, places } = &self.sources[0];
        let plain = private::find(text, lower, replies).into_iter();
        let plain = plain.map(|private| Private { kind: private.kind, span: places.span(&private.span) });
        let encoded = self.encoded.iter().map(|span| Private { kind: PrivateKind::EncodedPart, span: span.clone() });
        private::merged(encoded.collect(), plain.collect())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use book::replies::Replies;

    use super::Input;
    use crate::codebook::Codebook;

    static RULES: LazyLock<Replies> =
        LazyLock::new(|| Codebook::embedded().expect("the build has checked the data").replies);

    #[test]
    fn bytes_that_are_no_text_keep_their_places() {
        let bytes = b"550 \xfc\xff full";
        let input = Input::new(bytes, &RULES);
        let passages = input.passages();
        let at = passages[0].text.find("full").expect("text");
        assert_eq!(&bytes[passages[0].span(&(at..at + 4))], b"full");
    }

    #[test]
    fn a_report_is_read_without_the_message_it_returns() {
        let mail = "From: a@example.com\r\nSubject: x\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nSorry\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nX-Own: dns; a\r\n\r\nStatus: 5.1.1\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: 550 5.7.1\r\n\r\n552\r\n--b--\r\n";
        let input = Input::new(mail.as_bytes(), &RULES);
        let passages = input.passages();
        let kinds: Vec<(&str, bool)> = passages.iter().map(|one| (one.text.trim(), one.is_report)).collect();
        assert_eq!(kinds, [("Sorry", false), ("X-Own: dns; a", false), ("Status: 5.1.1", true)]);
        let at = passages[2].text.find("5.1.1").expect("text");
        assert_eq!(&mail[passages[2].span(&(at..at + 5))], "5.1.1");
    }

    #[test]
    fn what_a_bounce_quotes_is_left_out() {
        let text = "Sorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n550 5.7.1\n";
        assert!(!Input::new(text.as_bytes(), &RULES).passages()[0].text.contains("5.7.1"));
    }
}
