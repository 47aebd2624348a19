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
    /// What of it is read, with its frames.
    pub(super) framed: Vec<&'t str>,
    /// True if it shows that it is about mail.
    pub(super) is_about_mail: bool,
    /// True if there are codes in it. Who asks about one may write a letter, too.
    pub(super) has_codes: bool,
}

/// What kind of mail a text is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kind {
    /// `None` for a text that is no mail, and no report without its mail.
    pub(super) kind: Option<MailKind>,
    /// True for a mail that is known to be about no delivery: of what it says, nothing is a failure of a message.
    pub(super) is_aside: bool,
}

/// The kind of a mail, or of a report without its mail.
pub(super) fn kind(
    replies: &Replies,
    header: Option<&Header>,
    passages: &[Passage<'_>],
    deliveries: &[Option<Delivery>],
    page: &Page<'_>,
) -> Kind {
    let told = told(replies, header, passages, deliveries, page);
    let is_report = passages.iter().any(|passage| passage.is_report);
    let is_mail = || header.is_some() || !is_report && is_ordinary(replies, page);
    Kind { kind: told.or_else(|| is_mail().then_some(MailKind::Other)), is_aside: told == Some(MailKind::Other) }
}

/// The kind that the parts, the header or the words of a text tell.
///
/// A report of a delivery (RFC 3464), a complaint (RFC 5965) and a receipt (RFC 8098) are told by their parts, then an
/// answer by its header (RFC 3834 section 5), though mail servers set that header, too; then words tell.
fn told(
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
    let Some(header) = header else {
        if passages.iter().any(|passage| is_notification(passage.lower)) {
            return first(&replies.mail_words("", passages.iter().map(|passage| passage.text)));
        }
        return of_page(replies, page);
    };
    let words = replies.mail_words(&header.subject, page.framed.iter().copied());
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
    // Without words that are known, a server's mail has a reply in it, and a program's answer has none.
    let by_path =
        || header.has_null_path.then_some(if page.has_codes { MailKind::Bounce } else { MailKind::AutoReply });
    by_subject(&words).or(by_header).or(by_text).or_else(by_path)
}

/// The kind that the words of a mail tell as a mail program shows it, with or without the fields above it. A line alone is
/// a mail server's, and no mail, unless it is what only a receipt, a complaint or a report of no delivery says.
fn of_page(replies: &Replies, page: &Page<'_>) -> Option<MailKind> {
    let lines = page_lines(page.text)?;
    let shown = shown_subject(replies, page.text);
    // With what programs put around replies, which is what tells.
    let words = replies.mail_words(shown.unwrap_or_default(), [page.text]);
    if shown.is_some() && lines >= SHORTEST {
        return by_subject(&words).or(words.in_text.first().copied());
    }
    let is_report = |kind: &MailKind| matches!(kind, MailKind::Bounce | MailKind::Delay);
    let says = |kind: &MailKind| match kind {
        MailKind::Receipt | MailKind::Complaint | MailKind::Other => true,
        // The page of a web site may want to know who is human, too.
        MailKind::Challenge => page.is_about_mail,
        _ => false,
    };
    let report = words.in_text.iter().copied().find(is_report);
    match report {
        Some(_) => report.filter(|_| lines >= SHORTEST),
        None => words.in_text.iter().copied().find(says),
    }
}

/// Returns true for an ordinary mail as a mail program shows it, and for a letter without the fields above it.
fn is_ordinary(replies: &Replies, page: &Page<'_>) -> bool {
    let Some(lines) = page_lines(page.text) else { return false };
    shown_subject(replies, page.text).is_some() && lines >= SHORTEST || !page.has_codes && replies.is_letter(page.text)
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
const SHORTEST: usize = 2;

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
pub(super) fn verdict(Kind { kind, is_aside }: Kind) -> Option<Verdict> {
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
    match kind? {
        // RFC 8460 and RFC 7489 section 7.2: such reports are about many messages, and about no address.
        MailKind::Other if is_aside => Some(Verdict {
            cause: Cause::Unknown,
            outcome: None,
            retry: None,
            repeat_safety: None,
            actor: None,
            suppression: None,
            confidence: Confidence::Low,
            ..delivered
        }),
        MailKind::Bounce | MailKind::Delay | MailKind::Other => None,
        MailKind::Receipt | MailKind::AutoReply => Some(delivered),
        // The other side waits for the sender's next step.
        MailKind::Challenge => {
            Some(Verdict { outcome: Some(Outcome::Intermediate), actor: Some(Actor::User), ..delivered })
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
