//! What is around a reply in a mail and says nothing about the cause: the words of the programs that pass it on, the
//! other fields of a report, and Sendmail's own conclusions.

use std::ops::Range;

use book::reading::status_value;
use book::replies::{CUT, Framing};

use super::own_side::OwnSide;

/// A range of a text to take out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) range: Range<usize>,
    /// True if the words before it and those after it belong together.
    joins: bool,
}

/// What the words around a reply say of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Around {
    /// The key of the phase that they name.
    pub(super) phase: Option<String>,
    pub(super) own_side: OwnSide,
}

impl Frame {
    /// The frame in a text that has so many bytes more before it.
    pub(super) fn after(self, bytes: usize) -> Self {
        Self { range: self.range.start + bytes..self.range.end + bytes, ..self }
    }
}

/// The frames in a text, which `lower` repeats in lower case, and what they say of the reply in them.
pub(super) fn frames(framing: &mut Framing<'_>, text: &str, lower: &str) -> (Vec<Frame>, Around) {
    let cut = |range| Frame { range, joins: false };
    let words = framing.frames(text);
    let mut found: Vec<Frame> = words.ranges.into_iter().map(cut).collect();
    found.extend(fields(lower).into_iter().map(cut));
    found.extend(log_fields(lower).into_iter().map(cut));
    if lower.contains("<<< ") {
        found.extend(transcript(lower));
    }
    (found, Around { phase: words.phase, own_side: OwnSide::of(lower, words.is_own_side) })
}

/// Takes a frame out of a text of which every byte keeps its place.
pub(super) fn take_out(text: &mut [u8], frame: &Frame) {
    let taken = &mut text[frame.range.clone()];
    for byte in taken.iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
        *byte = b' ';
    }
    if let Some(first) = taken.first_mut().filter(|_| !frame.joins) {
        *first = if matches!(first, b'\n' | b'\r') { *first } else { CUT as u8 };
    }
}

/// The lines of a text, each with its place and without its end.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split(['\n', '\r']).map(move |line| {
        let at = start;
        start += line.len() + 1;
        (at, line)
    })
}

/// Returns true for the place between the CR and the LF of a line end, which is no line of its own.
pub(super) fn is_half(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    at > 0 && bytes[at - 1] == b'\r' && bytes.get(at) == Some(&b'\n')
}

/// The fields of a delivery report that say nothing about the cause, and the words after a Status, which are a gloss of
/// the server that reports (RFC 3464 sections 2.2 and 2.3) and less than the reply, if there is one.
fn fields(lower: &str) -> Vec<Range<usize>> {
    const SILENT: [&str; 19] = [
        "reporting-mta",
        "original-envelope-id",
        "dsn-gateway",
        "received-from-mta",
        "arrival-date",
        "original-recipient",
        "final-recipient",
        "remote-mta",
        "last-attempt-date",
        "final-log-id",
        "will-retry-until",
        "x-actual-recipient",
        "x-display-name",
        "x-failed-recipients",
        "x-original-message-id",
        "x-postfix-queue-id",
        "x-postfix-sender",
        "x-powermta-bouncecategory",
        "x-powermta-virtualmta",
    ];
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut is_silent = false;
    let has_reply = lines(lower).any(|(_, line)| line.starts_with("diagnostic-code:"));
    for (at, line) in lines(lower) {
        let is_folded = line.starts_with([' ', '\t']) && !line.trim().is_empty();
        if is_folded && is_silent {
            found.extend((!line.is_empty()).then_some(at..at + line.len()));
        } else if line.split_once(':').is_some_and(|(name, _)| SILENT.contains(&name)) {
            is_silent = true;
            found.push(at..at + line.len());
        } else if let Some(value) = status_value(line) {
            let code = value.split([' ', '\t', '(']).next().unwrap_or_default();
            let gloss = line.len() - value.len() + code.len();
            is_silent = has_reply && gloss < line.len();
            found.extend(is_silent.then_some(at + gloss..at + line.len()));
        } else {
            is_silent &= is_half(lower, at);
        }
    }
    found
}

/// What stands around the recipient and the state of a delivery in a line of a mail server's log: the server's name and
/// the fields between them.
fn log_fields(lower: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, line) in lines(lower) {
        let Some(recipient) = log_recipient(line) else { continue };
        let Some(state) = [" dsn=", " status=", " stat="].iter().filter_map(|name| line.find(name)).min() else {
            continue;
        };
        let Some(end) = line[recipient..].find('>').map(|end| recipient + end + 1) else { continue };
        if end <= state {
            found.extend([at..at + recipient, at + end..at + state]);
        }
    }
    found.retain(|range| !range.is_empty());
    found
}

/// The place of ` to=<` in a line of a mail server's log. A text may have as many lines as letters, for each of which a
/// search for words would be prepared.
pub(super) fn log_recipient(line: &str) -> Option<usize> {
    let signs = line.match_indices('<').map(|(sign, _)| &line[..sign]);
    signs.filter_map(|before| before.strip_suffix(" to=")).map(str::len).next()
}

/// In a transcript, what does not belong to the reply that refused: Sendmail's own line about it, and replies to the
/// commands after it.
fn transcript(lower: &str) -> Vec<Frame> {
    let mut found = Vec::new();
    // Since the last command or connection: whether a reply refused, and the reply that the next line may continue.
    let mut has_refused = false;
    let mut open: Option<&str> = None;
    for (at, line) in lines(lower) {
        let range = at..at + line.len();
        if let Some(reply) = line.strip_prefix("<<< ") {
            let code = reply.get(..3).unwrap_or_default();
            if open == Some(code) {
                found.push(Frame { range: at..at + "<<<".len(), joins: true });
            } else if has_refused {
                found.push(Frame { range, joins: false });
            } else {
                has_refused = matches!(code.bytes().next(), Some(b'4' | b'5'));
            }
            open = (reply.as_bytes().get(3) == Some(&b'-')).then_some(code);
        } else if line.starts_with(">>> ") || line.contains("while talking to") {
            // Its address is not the reply's.
            found.extend(line.ends_with('>').then_some(Frame { range: range.end - 1..range.end, joins: false }));
            // A command that is only refused since there is no recipient left.
            (has_refused, open) = (has_refused && line.starts_with(">>> data"), None);
        } else if has_refused && is_reply(line) {
            found.push(Frame { range, joins: false });
        }
    }
    found
}

/// Returns true for a line that begins as a reply does.
fn is_reply(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes.len() > 3
        && matches!(bytes[0], b'2'..=b'5')
        && bytes[1..3].iter().all(u8::is_ascii_digit)
        && matches!(bytes[3], b' ' | b'-')
}

#[cfg(test)]
mod tests {
    use super::{fields, log_fields, take_out, transcript};

    fn without(text: &str, frames: &[super::Frame]) -> String {
        let mut bytes = text.as_bytes().to_vec();
        frames.iter().for_each(|frame| take_out(&mut bytes, frame));
        let text = String::from_utf8(bytes).expect("only ASCII was taken out");
        text.replace('\0', " ").lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn a_report_says_what_its_status_and_diagnostic_say() {
        let report = "final-recipient: rfc822;\r\n a@x.example\r\naction: failed\r\nstatus: 5.2.1 (mailbox disabled)\r\ndiagnostic-code: smtp; 550\r\n no\r\nremote-mta: dns; b";
        let silent: Vec<&str> = fields(report).into_iter().map(|range| &report[range]).collect();
        assert_eq!(silent, ["final-recipient: rfc822;", " a@x.example", " (mailbox disabled)", "remote-mta: dns; b"]);
    }

    #[test]
    fn a_log_says_what_its_state_says() {
        let line = "1 mx postfix/smtp[1]: a1: to=<a@x.example>, relay=b[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (550 no)";
        let silent: Vec<&str> = log_fields(line).into_iter().map(|range| &line[range]).collect();
        assert_eq!(silent, ["1 mx postfix/smtp[1]: a1:", ", relay=b[192.0.2.1]:25, delay=1,"]);
        assert!(
            log_fields("noqueue: reject: rcpt from b: 450 4.7.1 no; from=<c@x.example> to=<a@x.example>").is_empty()
        );
    }

    #[test]
    fn of_a_transcript_the_refusal_is_left() {
        let text = "<<< 550-5.7.1 one\n<<< 550 5.7.1 two\n554 5.0.0 Service unavailable\n>>> DATA\n<<< 503 Need RCPT\n";
        assert_eq!(without(text, &transcript(&text.to_lowercase())), "<<< 550-5.7.1 one|550 5.7.1 two|>>> DATA");
        let text = "550 5.1.1 <a@x.example>... User unknown\n";
        assert_eq!(without(text, &transcript(text)), text.trim());
        let text = ">>> RCPT To:<a@x>\n<<< 550 no\n>>> RCPT To:<b@x>\n<<< 452 full";
        assert_eq!(
            without(text, &transcript(&text.to_lowercase())),
            ">>> RCPT To:<a@x|<<< 550 no|>>> RCPT To:<b@x|<<< 452 full"
        );
    }
}
