//! Passages: the pieces of a text that are read separately.

use std::ops::Range;

use super::frame::lines;
use super::places::Places;

/// A piece of text to read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Passage<'i> {
    /// The text.
    pub(super) text: &'i str,
    /// The text in ASCII lower case.
    pub(super) lower: &'i str,
    /// True for a paragraph of the machine-readable part of a delivery report, which is about one recipient (RFC 3464
    /// section 2.3).
    pub(super) is_report: bool,
    /// The recipient that it is about: an index into [`super::input::Input::recipients`].
    pub(super) recipient: Option<usize>,
    /// The key of the phase that its words name.
    pub(super) phase: Option<&'i str>,
    /// The places of the text that contains the passage.
    pub(super) places: &'i Places,
    /// The start of the passage in that text.
    pub(super) start: usize,
}

impl Passage<'_> {
    /// The place of a range of the passage in the question.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        self.places.span(&(self.start + range.start..self.start + range.end))
    }
}

/// A passage as a range of one of the texts of a question.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// The index of the text.
    pub(super) source: usize,
    pub(super) range: Range<usize>,
    pub(super) is_report: bool,
    /// The recipient that it is about.
    pub(super) recipient: Option<usize>,
    /// The key of the phase that its words name.
    pub(super) phase: Option<String>,
}

/// The maximum number of paragraphs; the last one holds the rest. No report of 64 KiB has as many recipients.
const MOST: usize = 1024;

/// Splits a delivery report into its paragraphs and returns any other piece unchanged. `lower` is the whole text that
/// contains the piece, in lower case.
pub(super) fn paragraphs(piece: &Piece, lower: &str) -> Vec<Piece> {
    let whole = piece.range.clone();
    let text = &lower[whole.clone()];
    if !piece.is_report && !has_field(text) {
        return vec![piece.clone()];
    }
    let mut found = Vec::new();
    let mut add = |range: Range<usize>| {
        let paragraph = &text[range.clone()];
        if !paragraph.trim().is_empty() {
            let range = whole.start + range.start..whole.start + range.end;
            found.push(Piece { range, is_report: has_field(paragraph), ..piece.clone() });
        }
        found.len() < MOST - 1
    };
    let (mut start, mut line_start) = (0, 0);
    for line in text.split_inclusive(['\n', '\r']) {
        // The second half of a line end of CR and LF ends no line of its own.
        let is_half = text[..line_start].ends_with('\r') && !line.starts_with('\r');
        line_start += line.len();
        if line.trim().is_empty() && !is_half {
            let goes_on = add(start..line_start);
            start = line_start;
            if !goes_on {
                break;
            }
        }
    }
    add(start..text.len());
    found
}

/// Returns true if a lower-case text has a field of a delivery report.
fn has_field(lower: &str) -> bool {
    let fields = ["final-recipient:", "action:", "status:", "diagnostic-code:"];
    lower.split(['\n', '\r']).any(|line| fields.iter().any(|field| line.starts_with(field)))
}

/// The length of a lower-case text before the message that a bounce returns, whose words are the sender's.
pub(super) fn own_length(lower: &str) -> usize {
    /// Lines with which mail servers introduce a returned message that is not a MIME part.
    const COPIES: [&str; 6] = [
        "below this line is a copy of the message",
        "this is a copy of the message, including all the headers",
        "this is a copy of your message",
        "original message follows",
        "----- original message -----",
        "----- message header follows -----",
    ];
    let start = COPIES.iter().filter_map(|copy| lower.find(copy)).min();
    let start = start.map(|start| lower[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1));
    start.into_iter().chain(header(lower)).min().unwrap_or(lower.len())
}

/// The place in a text at which the header of a returned message begins, whatever introduces it: two or more of its
/// fields, one of which only a message that was sent has (RFC 5322 section 3.6). A session may hold one after 354.
fn header(lower: &str) -> Option<usize> {
    const SENT: [&str; 4] = ["received:", "return-path:", "message-id:", "dkim-signature:"];
    const OTHER: [&str; 8] =
        ["from:", "to:", "subject:", "date:", "mime-version:", "content-type:", "authentication-results:", "reply-to:"];
    let mut start = None;
    let (mut fields, mut is_sent) = (0, false);
    let mut before = "";
    for (at, line) in lines(lower) {
        let content = line.trim();
        let is_field = |names: &[&str]| names.iter().any(|name| content.starts_with(name));
        if is_field(&SENT) || is_field(&OTHER) {
            if fields == 0 {
                start = (!before.is_empty() && !before.starts_with("354")).then_some(at);
            }
            fields += 1;
            is_sent |= is_field(&SENT);
            if let Some(start) = start.filter(|_| is_sent && fields > 1) {
                return Some(start);
            }
        } else if !content.is_empty() && !line.starts_with([' ', '\t']) && !content.starts_with("x-") {
            (fields, is_sent) = (0, false);
        }
        if !content.is_empty() {
            before = content;
        }
    }
    None
}
