//! What kind of mail a text is.

use book::reading::status_value;
use book::replies::{HeaderField, MailWords, Replies};
pub use book::vocabulary::MailKind;
use book::vocabulary::{Actor, Cause, Confidence, Outcome, RepeatSafety, Retry, Suppression};

use super::delivery::Delivery;
use super::frame::lines;
use super::mail::Header;
use super::passage::Passage;
use super::verdict::Verdict;

/// A text as a mail program may show it.
pub(super) struct Page<'t> {
    /// The text with its frames, without a returned message.
    pub(super) text: &'t str,
    /// True if it shows that it is about mail.
    pub(super) is_about_mail: bool,
    /// True if there are codes in it. Who asks about one may write a letter, too.
    pub(super) has_codes: bool,
}

/// The kind of a mail, or of a report without its mail; `None` for any other text.
///
/// A report of a delivery (RFC 3464), a complaint (RFC 5965) and a receipt (RFC 8098) are told by their parts, then an
/// answer by its header (RFC 3834 section 5), though mail servers set that header, too; then words tell.
pub(super) fn kind(
    replies: &Replies,
    header: Option<&Header>,
    passages: &[Passage<'_>],
    deliveries: &[Option<Delivery>],
    page: &Page<'_>,
) -> Option<MailKind> {
    if let Some(kind) = passages.iter().find_map(|passage| feedback(passage.lower)) {
        return Some(kind);
    }
    if header.is_some_and(|header| header.has_disposition) {
        return Some(MailKind::Receipt);
    }
    let mut reports = passages.iter().zip(deliveries).filter(|(passage, _)| passage.is_report).peekable();
    if reports.peek().is_some() {
        let states: Vec<Option<Delivery>> =
            reports.map(|(passage, state)| state.or_else(|| by_status(passage.lower))).collect();
        let has = |wanted: Delivery| states.contains(&Some(wanted));
        return match () {
            () if has(Delivery::Failed) => Some(MailKind::Bounce),
            () if has(Delivery::Deferred) => Some(MailKind::Delay),
            () if has(Delivery::Done) => Some(MailKind::Receipt),
            () => header.map(|_| MailKind::Bounce),
        };
    }
    let texts = passages.iter().map(|passage| passage.text);
    let Some(header) = header else {
        if passages.iter().any(|passage| is_notification(passage.lower)) {
            return first(&replies.mail_words("", texts));
        }
        return of_page(replies, page);
    };
    let words = replies.mail_words(&header.subject, texts);
    if header.is_of_server && deliveries.contains(&Some(Delivery::Failed)) {
        return Some(MailKind::Bounce);
    }
    // What a mail server sends is no answer of a person's.
    if header.is_of_server {
        let told = |kind: &MailKind| matches!(kind, MailKind::Complaint | MailKind::Delay | MailKind::Receipt);
        return first(&words).filter(told).or(Some(MailKind::Bounce));
    }
    let by_header = header.is_automatic.then_some(MailKind::AutoReply);
    let by_text = words.in_text.first().copied();
    // An answer quotes the subject and the words of what it answers.
    let challenges = |kind: &MailKind| *kind == MailKind::Challenge;
    let by_header = by_header.map(|kind| by_text.filter(challenges).unwrap_or(kind));
    by_subject(&words).or(by_header).or(by_text).or(Some(MailKind::Other))
}

/// The kind of a mail as a mail program shows it, with or without the fields above it. A line alone is a mail server's, and
/// no mail, unless it is what only a receipt or a complaint says.
fn of_page(replies: &Replies, &Page { text, is_about_mail, has_codes }: &Page<'_>) -> Option<MailKind> {
    let lines = page_lines(text)?;
    let shown = shown_subject(replies, text);
    // With what programs put around replies, which is what tells.
    let words = replies.mail_words(shown.unwrap_or_default(), [text]);
    let told = by_subject(&words).or(words.in_text.first().copied());
    if shown.is_some() && lines >= SHORTEST {
        return told.or(Some(MailKind::Other));
    }
    let is_report = |kind: &MailKind| matches!(kind, MailKind::Bounce | MailKind::Delay);
    let says = |kind: &MailKind| match kind {
        MailKind::Receipt | MailKind::Complaint => true,
        // The page of a web site may want to know who is human, too.
        MailKind::Challenge => is_about_mail,
        _ => false,
    };
    let report = words.in_text.iter().copied().find(is_report);
    match report {
        Some(_) => report.filter(|_| lines >= SHORTEST),
        None => {
            let is_letter = || !has_codes && replies.is_letter(text);
            words.in_text.iter().copied().find(says).or_else(|| is_letter().then_some(MailKind::Other))
        }
    }
}

/// The kind that a subject tells. A parcel is not delivered, either: of a report that no mail server sent, the text has to
/// say that a message was not.
fn by_subject(words: &MailWords) -> Option<MailKind> {
    let reports = |kind: &MailKind| matches!(kind, MailKind::Bounce | MailKind::Delay);
    words.in_subject.first().copied().filter(|kind| !reports(kind) || words.in_text.iter().any(reports))
}

/// The subject in the header that a mail program shows above a mail, if a sender stands there, too.
fn shown_subject<'t>(replies: &Replies, text: &'t str) -> Option<&'t str> {
    let top = || lines(text).map(|(_, line)| line).filter(|line| !line.is_empty()).take(12);
    let fields = || top().filter_map(|line| replies.header_field(line));
    let has_sender = fields().any(|(field, _)| field == HeaderField::Sender);
    let is_call = top().any(|line| line.trim_start().get(..5).is_some_and(|name| name.eq_ignore_ascii_case("cseq:")));
    let subject = fields().find(|(field, _)| *field == HeaderField::Subject).map(|(_, value)| value);
    subject.filter(|_| has_sender && !is_call)
}

fn first(words: &MailWords) -> Option<MailKind> {
    words.in_subject.first().or(words.in_text.first()).copied()
}

/// The fewest lines of a report as a mail program shows it.
const SHORTEST: usize = 3;

/// The number of lines of a text that is short enough to be what a mail program shows.
fn page_lines(text: &str) -> Option<usize> {
    const MOST: usize = 200;
    const LONGEST: usize = 16 * 1024;
    let count = || text.lines().filter(|line| !line.trim().is_empty()).take(MOST + 1).count();
    (text.len() <= LONGEST).then(count).filter(|count| *count <= MOST)
}

/// Returns true for a notification of a mail service in JSON.
fn is_notification(lower: &str) -> bool {
    lower.trim_start().trim_start_matches(['[', ' ', '\n']).starts_with('{')
}

/// The kind that a feedback report names (RFC 5965 section 3.1). RFC 6430 and 6591 define types that complain of nothing.
fn feedback(lower: &str) -> Option<MailKind> {
    let value = lines(lower).find_map(|(_, line)| line.strip_prefix("feedback-type:"))?;
    Some(if matches!(value.trim(), "not-spam" | "auth-failure") { MailKind::Other } else { MailKind::Complaint })
}

/// The state that a Status field gives where there is no Action. After a temporary one the server may have given up, too.
fn by_status(lower: &str) -> Option<Delivery> {
    match lines(lower).find_map(|(_, line)| status_value(line))?.bytes().next()? {
        b'2' => Some(Delivery::Done),
        b'5' => Some(Delivery::Failed),
        _ => None,
    }
}

/// The verdict on a mail that tells of no failure; `None` for other kinds, whose codes and words tell.
pub(super) fn verdict(kind: MailKind) -> Option<Verdict> {
    let delivered = Verdict {
        cause: Cause::None,
        outcome: Some(Outcome::Success),
        retry: Some(Retry::NotNeeded),
        repeat_safety: Some(RepeatSafety::None),
        wait: None,
        actor: Some(Actor::Nobody),
        suppression: Some(Suppression::No),
        confidence: Confidence::High,
    };
    match kind {
        MailKind::Bounce | MailKind::Delay | MailKind::Other => None,
        MailKind::Receipt | MailKind::AutoReply => Some(delivered),
        MailKind::Challenge => {
            Some(Verdict { cause: Cause::Unknown, outcome: None, actor: Some(Actor::User), ..delivered })
        }
        // RFC 6449 section 4.4: whoever complains is taken off the list.
        MailKind::Complaint => Some(Verdict {
            cause: Cause::Unknown,
            outcome: None,
            actor: Some(Actor::AskingOperator),
            suppression: Some(Suppression::Yes),
            ..delivered
        }),
    }
}
