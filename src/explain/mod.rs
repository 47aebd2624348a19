//! Explains a reply as received: its codes, the conclusion from them, and the evidence. Facts only, no words.

mod case;
mod conflict;
mod decision;
mod delivery;
mod evidence;
mod frame;
mod html;
mod input;
mod judged;
mod kind;
mod mail;
mod mentioned;
mod own_side;
mod passage;
mod places;
mod private;
mod read;
mod recipients;
mod transcript;
mod verdict;
mod wait;
mod wait_date;
mod wait_text;
mod words;

use std::cell::{LazyCell, RefCell};
use std::ops::Range;

use book::catalog::{Catalog, Code};
pub use book::reading::ReadAs;
use book::replies::Replies;
pub use book::replies::SMTP;
pub use conflict::{Conflict, ConflictKind};
pub use evidence::{Evidence, EvidenceSource};
pub use kind::MailKind;
pub use private::{Private, PrivateKind};
pub use verdict::{Confidence, Verdict};
pub use wait::{Wait, WaitSource};

use book::vocabulary::{Cause, Subject};

use case::{Context, Judgement};
use delivery::Delivery;
use input::Input;
use read::Read;

/// The maximum length of a text, in bytes.
pub const MAX_TEXT: usize = 64 * 1024;

/// A text to explain, with the caller's hints.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'q> {
    /// The reply as received.
    pub text: &'q [u8],
    /// The protocol's id, if the caller knows it.
    pub protocol: Option<&'q str>,
    /// The key of the SMTP phase, if the caller knows it.
    pub phase: Option<&'q str>,
    /// True to look for private data.
    pub private: bool,
}

/// The facts about a reply. All spans are in the bytes of the question's text.
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    /// Every code in the text, in its order.
    pub readings: Vec<Reading<'a>>,
    /// The code that the verdict rests on.
    pub code: Option<&'a Code>,
    /// The enhanced code that goes with a basic one.
    pub enhanced: Option<&'a Code>,
    /// The key of the phase that was answered.
    pub phase: Option<String>,
    /// The codes that a number may be, where several protocols have it and nothing shows which of them replied.
    pub candidates: Vec<&'a Code>,
    /// The subject that sentences about the reply name: that of the deciding code's protocol or of the one that the
    /// caller knows, or else a message where the text is about mail.
    pub subject: Subject,
    /// The conclusion.
    pub verdict: Verdict,
    /// Contradictions in the reply.
    pub conflicts: Vec<Conflict>,
    /// Evidence for causes; strongest first.
    pub evidence: Vec<Evidence>,
    /// The second likeliest cause.
    pub runner_up: Option<Cause>,
    /// The provider whose wording was recognized.
    pub provider: Option<String>,
    /// The recipients that the text tells apart or names. The explanation is about the first that failed.
    pub recipients: Vec<Recipient<'a>>,
    /// What kind of mail the text is.
    pub mail_kind: Option<MailKind>,
    /// The number of bytes at the end of the text that the caller of [`explain`] left out.
    pub unread: usize,
    /// Personal data in the text; empty unless it was asked for.
    pub private: Vec<Private>,
}

/// What a text says about one recipient.
#[derive(Clone, Debug)]
pub struct Recipient<'a> {
    /// The address as written; empty if the text does not name it.
    pub address: String,
    /// The place of the address.
    pub address_span: Option<Range<usize>>,
    /// The places of the parts of the text that are about this recipient.
    pub spans: Vec<Range<usize>>,
    /// The code that the verdict rests on.
    pub code: Option<&'a Code>,
    /// The enhanced code that goes with a basic one.
    pub enhanced: Option<&'a Code>,
    /// The conclusion.
    pub verdict: Verdict,
    /// Evidence for causes; strongest first.
    pub evidence: Vec<Evidence>,
}

/// A code as written in the text.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The code.
    pub code: &'a Code,
    /// The code as written in the text.
    pub text: String,
    /// Its place, in the bytes of the question.
    pub span: Range<usize>,
    /// The rule by which it was read.
    pub read_as: ReadAs,
    /// True if the verdict rests on this code.
    pub decides: bool,
}

/// The beginning of a text that is explained where others wait: whole lines of at most [`MAX_TEXT`] bytes. A bounce begins
/// with its report, and only the message that it returns is as long.
pub fn beginning(text: &[u8]) -> &[u8] {
    let Some(most) = text.get(..MAX_TEXT).filter(|most| most.len() < text.len()) else { return text };
    let line = most.iter().rposition(|byte| *byte == b'\n').filter(|at| *at > MAX_TEXT / 2);
    // A text of one line ends between two characters.
    let char = || (MAX_TEXT - 4..=MAX_TEXT).rev().find(|at| text[*at] & 0xc0 != 0x80);
    &text[..line.map(|at| at + 1).or_else(char).unwrap_or(MAX_TEXT)]
}

/// Explains a text of at most [`MAX_TEXT`] bytes.
pub fn explain<'a>(catalog: &'a Catalog, replies: &Replies, question: &Question<'_>) -> Explanation<'a> {
    let input = Input::new(question.text, replies);
    let passages = input.passages();
    let deliveries: Vec<Option<Delivery>> = input.framed().map(delivery::delivery).collect();
    let shown = input.shown();
    let mut reads: Vec<Read<'a>> = Vec::new();
    for stretch in input.stretches() {
        let found = replies.reader().read_parts(catalog, stretch.texts, &stretch.parts, shown, question.protocol);
        for (index, found) in (stretch.first..).zip(found) {
            reads.extend(found.into_iter().map(|found| Read::new(found, index, catalog)));
        }
    }
    if reads.iter().all(Read::is_candidate) && question.protocol.is_none() {
        for (index, passage) in passages.iter().enumerate() {
            let found = replies.reader().read_loosely(catalog, passage.text, passage.lower, shown);
            reads.extend(found.into_iter().map(|found| Read::new(found, index, catalog)));
        }
    }
    let page = kind::Page {
        text: input.own_text(),
        framed: input.framed().collect(),
        is_about_mail: shown.is_led_by(SMTP),
        has_codes: !reads.is_empty(),
    };
    let told = kind::kind(replies, input.header(), &passages, &deliveries, &page);
    let kind = told.kind;
    let context = Context { catalog, replies, question, told, shown, matcher: RefCell::new(replies.matcher()) };
    let is_report = matches!(kind, Some(MailKind::Bounce | MailKind::Delay));
    let judge = |reads: &[Read<'a>]| {
        judged::judged(replies, &input, &passages, &deliveries, reads, is_report, |case| case.judge(&context))
    };
    let mut judged = judge(&reads);
    if judged.prefers_mail && decision::prefer_mail(&mut reads) {
        judged = judge(&reads);
    }
    let judged::Judged { recipients, chosen, .. } = judged;
    let Judgement { decision, code, enhanced, .. } = &chosen;
    let candidates = if decision.is_empty() { decision::candidates(&reads) } else { Vec::new() };
    let conflicts = conflict::conflicts(&chosen.conclusion.disputes, decision, &reads);
    let readings = reads.into_iter().enumerate().map(|(index, read)| Reading {
        code: read.code,
        text: passages[read.passage].text[read.range.clone()].to_owned(),
        span: passages[read.passage].span(&read.range),
        read_as: read.read_as,
        decides: chosen.decides(index),
    });
    let mut readings: Vec<Reading<'a>> = readings.collect();
    readings.sort_by_key(|reading| (reading.span.start, reading.span.end));
    let cause = chosen.conclusion.verdict.cause;
    let mut evidence = chosen.conclusion.evidence.iter().filter(|one| one.cause == cause);
    let by_rule = evidence.find_map(|one| one.rule(replies)?.subject);
    let by_words = replies.cause(cause).subject.or(by_rule);
    let by_text = match by_words {
        _ if chosen.is_mail => Subject::Message,
        Some(subject) => subject,
        None if shown.shows_any() => Subject::Request,
        None => Subject::Message,
    };
    let hinted = question.protocol.and_then(|id| catalog.protocol(id)).map(|protocol| protocol.subject);
    Explanation {
        readings,
        candidates,
        subject: code.or(*enhanced).map(|code| catalog.subject(code)).or(hinted).unwrap_or(by_text),
        code: code.or(*enhanced),
        enhanced: code.and(*enhanced),
        provider: chosen.conclusion.provider.clone(),
        phase: chosen.phase.clone(),
        verdict: chosen.verdict(),
        conflicts,
        evidence: chosen.conclusion.evidence.clone(),
        runner_up: chosen.conclusion.runner_up,
        recipients,
        mail_kind: kind,
        unread: 0,
        private: if question.private { input.private(replies) } else { Vec::new() },
    }
}

/// Replaces each piece of private data that [`explain`] found in a text by its kind and a number. Only a question that
/// asks for private data has it found.
pub fn masked(text: &[u8], private: &[Private]) -> String {
    private::Mask::new(text, private).masked(0..text.len())
}

impl Explanation<'_> {
    /// Masks private data in quotes from the text, with the same names as [`masked`].
    pub fn mask_quotes(&mut self, replies: &Replies, text: &[u8]) {
        // Most texts have nothing to mask here.
        let private = &self.private;
        let mask = LazyCell::new(|| private::Mask::new(text, private));
        for recipient in &mut self.recipients {
            if let Some(span) = recipient.address_span.clone().filter(|span| mask.hides(span).is_some()) {
                recipient.address = mask.masked(span);
            }
        }
        let all = self.recipients.iter_mut().flat_map(|recipient| &mut recipient.evidence);
        for evidence in self.evidence.iter_mut().chain(all) {
            let EvidenceSource::Words { quote, .. } = &mut evidence.source else { continue };
            match mask.hides(&evidence.span) {
                None => {}
                // In an encoded part only the place of the whole part is known.
                Some(private) if private.kind == PrivateKind::EncodedPart && private.span == evidence.span => {
                    let own = private::find(quote, &quote.to_ascii_lowercase(), replies);
                    *quote = masked(quote.as_bytes(), &own);
                }
                Some(_) => *quote = single_spaced(&mask.masked(evidence.span.clone())),
            }
        }
    }
}

/// Joins the words of a text by single spaces, since sentences continue over lines.
fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}
