//! Passages: the pieces of a text that are read separately.

use std::borrow::Cow;
use std::ops::Range;

use book::reading::status_value;

use super::frame::{Around, lines};
use super::own_side::OwnSide;
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
    /// Whether it says that the failure lies on the sender's own side.
    pub(super) own_side: OwnSide,
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
    pub(super) around: Around,
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
    let fields = ["final-recipient:", "action:", "diagnostic-code:"];
    let is_field = |line: &str| status_value(line).is_some() || fields.iter().any(|field| line.starts_with(field));
    lower.split(['\n', '\r']).any(is_field)
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
    const SENT: [&str; 4] = ["received", "return-path", "message-id", "dkim-signature"];
    const OTHER: [&str; 8] =
        ["from", "to", "subject", "date", "mime-version", "content-type", "authentication-results", "reply-to"];
    let mut start = None;
    let (mut fields, mut is_sent, mut skipped) = (0, false, 0);
    // As Oracle's mail server and gateways of X.400 do: "This report relates to a message you sent with the following
    // header fields:".
    let mut is_mentioned = false;
    let mut before = "";
    for (at, line) in lines(lower) {
        let content = line.trim();
        if at < skipped {
            before = content;
            continue;
        }
        let field = content.split_once(':').map(|(name, _)| name);
        let is_field = |names: &[&str]| field.is_some_and(|field| names.contains(&field));
        if is_field(&SENT) || is_field(&OTHER) {
            if fields == 0 {
                start = (!before.is_empty() && !before.starts_with("354")).then_some(at);
                is_mentioned = before.contains("relates to");
            }
            fields += 1;
            is_sent |= is_field(&SENT);
            if let Some(start) = start.filter(|_| is_sent && fields > 1) {
                let Some(end) = excerpt_end(lower, start).filter(|_| is_mentioned) else { return Some(start) };
                (fields, is_sent, skipped) = (0, false, end);
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

/// The end of indented fields behind which a report goes on.
fn excerpt_end(lower: &str, start: usize) -> Option<usize> {
    let depth = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let mut rest = lines(&lower[start..]).filter(|(_, line)| !line.trim().is_empty());
    let own = rest.next().map_or(0, |(_, line)| depth(line));
    rest.find(|(_, line)| depth(line) < own).map(|(at, _)| start + at)
}

/// A text without the signs with which a mail program quotes it, if nearly all of its lines are quoted. Every byte keeps
/// its place.
pub(super) fn unquoted(text: &str) -> Cow<'_, str> {
    /// As sessions have, whose other lines begin with `<`.
    const FEWEST: usize = 3;
    let own = || lines(text).map(|(_, line)| line.trim_start()).filter(|line| !line.is_empty());
    if !own().take(FEWEST).all(|line| line.starts_with('>') && !line.starts_with(">>>")) {
        return Cow::Borrowed(text);
    }
    let (all, quoted) =
        own().fold((0, 0), |(all, quoted), line| (all + 1, quoted + usize::from(line.starts_with('>'))));
    if all < FEWEST || quoted * 5 < all * 4 {
        return Cow::Borrowed(text);
    }
    let mut is_beginning = true;
    Cow::Owned(
        text.chars()
            .map(|char| {
                is_beginning = matches!(char, '\n' | '\r') || is_beginning && matches!(char, '>' | ' ' | '\t');
                if is_beginning && char == '>' { ' ' } else { char }
            })
            .collect(),
    )
}
