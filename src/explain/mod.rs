//! Explains a reply as received: its codes, the conclusion from them, and the evidence. Facts only, no words.

mod conflict;
mod delivery;
mod input;
mod mail;
mod passage;
mod places;
mod private;
mod read;
mod transcript;
mod verdict;
mod wait;
mod wait_text;

use std::ops::Range;

use book::catalog::{Catalog, Code};
use book::reading::ENHANCED;
pub use book::reading::ReadAs;
pub use book::replies::SMTP;
use book::replies::{FiredRule, Normal, Replies, WrittenCode};
pub use conflict::{Conflict, ConflictKind};
pub use private::{Private, PrivateKind};
pub use verdict::{Confidence, Evidence, EvidenceSource, Verdict};
pub use wait::{Wait, WaitSource};

use book::vocabulary::{Cause, Outcome, Subject};

use delivery::Delivery;
use input::Input;
use passage::Passage;
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
    /// The subject that sentences about the reply name: that of the deciding code's protocol or of the one that the
    /// caller knows, or else a message, since the rules are mostly about mail.
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
    /// The number of recipients in a delivery report. The explanation is about the first that failed.
    pub recipients: usize,
    /// Personal data in the text.
    pub private: Vec<Private>,
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

/// Explains a text of at most [`MAX_TEXT`] bytes.
pub fn explain<'a>(catalog: &'a Catalog, replies: &Replies, question: &Question<'_>) -> Explanation<'a> {
    let input = Input::new(question.text);
    let passages = input.passages();
    let deliveries: Vec<Option<Delivery>> = passages.iter().map(|passage| delivery::delivery(passage.lower)).collect();
    let mut reads: Vec<Read<'a>> = Vec::new();
    for (index, passage) in passages.iter().enumerate() {
        let found = replies.reader().read(catalog, passage.text, passage.lower, question.protocol);
        reads.extend(found.into_iter().map(|found| Read::new(found, index)));
    }
    let decision = Decision::of(&reads, &passages, &deliveries, question.protocol);
    let code = decision.code.map(|index| reads[index].code);
    let enhanced = decision.enhanced.map(|index| reads[index].code);
    let own = decision.own(&reads, &passages);
    let matches = match_rules(replies, &passages, &reads, &decision, own.clone());
    // Without a code or a hint only the wording is left, and the rules are mostly about mail.
    let is_hinted = question.protocol.is_none_or(|hint| matches!(hint, SMTP | ENHANCED));
    let is_mail = code.or(enhanced).map_or(is_hinted, verdict::is_of_mail);
    let named = question.phase.map(str::to_owned).or_else(|| matches.phase.clone());
    let phase = named.or_else(|| transcript::phase(&passages, &reads, &decision)).filter(|_| is_mail);
    let place = |index: usize| passages[reads[index].passage].span(&reads[index].range);
    let conclusion = verdict::conclude(
        replies,
        catalog,
        &verdict::Findings {
            code: code.zip(decision.code.map(place)),
            enhanced: enhanced.zip(decision.enhanced.map(place)),
            phase: phase.as_deref(),
            words: &matches.words,
            delivery: deliveries[own.clone()].iter().copied().flatten().next(),
            is_mail,
            has_begun: reads.iter().any(|read| read.is_of(SMTP) && read.code.id.value == "354"),
            is_failing: reads.iter().any(|read| is_failure(read.code)),
            names_address: passages.iter().any(|passage| passage.text.contains('@')),
        },
    );
    let wait = wait::wait(&passages[own], replies.cause(conclusion.verdict.cause), &conclusion.verdict);
    let readings = reads.iter().enumerate().map(|(index, read)| Reading {
        code: read.code,
        text: passages[read.passage].text[read.range.clone()].to_owned(),
        span: place(index),
        read_as: read.read_as,
        decides: decision.code == Some(index) || decision.enhanced == Some(index),
    });
    let mut readings: Vec<Reading<'a>> = readings.collect();
    readings.sort_by_key(|reading| (reading.span.start, reading.span.end));
    let hinted = question.protocol.and_then(|id| catalog.protocol(id)).map(|protocol| protocol.subject);
    Explanation {
        readings,
        subject: code.or(enhanced).map(|code| catalog.subject(code)).or(hinted).unwrap_or(Subject::Message),
        code: code.or(enhanced),
        enhanced: code.and(enhanced),
        provider: conclusion.provider,
        phase,
        verdict: conclusion.verdict.waiting(wait),
        conflicts: conflict::conflicts(&conclusion.disputes, &decision, &reads),
        evidence: conclusion.evidence,
        runner_up: conclusion.runner_up,
        recipients: passages.iter().filter(|passage| passage.is_report).count(),
        private: input.private(),
    }
}

/// Replaces each piece of private data that [`explain`] found in a text by its kind and a number.
pub fn masked(text: &[u8], private: &[Private]) -> String {
    private::Mask::new(text, private).masked(0..text.len())
}

impl Explanation<'_> {
    /// Masks private data in quotes from the text, with the same names as [`masked`].
    pub fn mask_quotes(&mut self, text: &[u8]) {
        let mask = private::Mask::new(text, &self.private);
        for evidence in &mut self.evidence {
            let EvidenceSource::Words { quote, .. } = &mut evidence.source else { continue };
            match mask.hides(&evidence.span) {
                None => {}
                // In an encoded part only the place of the whole part is known.
                Some(private) if private.kind == PrivateKind::EncodedPart && private.span == evidence.span => {
                    let own = private::find(quote, &quote.to_ascii_lowercase());
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

fn is_failure(code: &Code) -> bool {
    matches!(code.outcome, Outcome::TransientFailure | Outcome::PermanentFailure)
}

/// The codes that the verdict rests on, as indices into the list of codes that were read.
#[derive(Clone, Copy, Debug, Default)]
struct Decision {
    code: Option<usize>,
    enhanced: Option<usize>,
    /// The Status field of a report whose Diagnostic-Code was chosen.
    status: Option<usize>,
}

impl Decision {
    /// Chooses the codes. A gRPC status precedes the reply that it carries, a delivery report precedes prose, and a
    /// failure precedes a success; otherwise the first code wins, which is the outer one of a nested reply.
    fn of(
        reads: &[Read<'_>],
        passages: &[Passage<'_>],
        deliveries: &[Option<Delivery>],
        protocol: Option<&str>,
    ) -> Self {
        let wanted = |read: &Read<'_>| {
            protocol.is_none_or(|protocol| read.is_of(protocol) || protocol == SMTP && read.is_enhanced())
        };
        let in_report = |read: &Read<'_>| read.read_as == ReadAs::ReportField || passages[read.passage].is_report;
        let has_failed = |read: &Read<'_>| deliveries[read.passage] == Some(Delivery::Failed);
        let rank = |read: &Read<'_>| {
            let is_final = in_report(read) && has_failed(read);
            (!read.is_of("grpc"), !in_report(read), !is_final, !is_failure(read.code))
        };
        // In a report, choose the recipient first, then the code.
        let recipient = reads
            .iter()
            .filter(|read| wanted(read) && in_report(read))
            .min_by_key(|read| (!has_failed(read), read.passage));
        let recipient = recipient.map(|read| read.passage);
        let wanted = |read: &Read<'_>| {
            wanted(read) && recipient.is_none_or(|passage| read.passage == passage || read.is_of("grpc"))
        };
        let basics = reads.iter().enumerate().filter(|(_, read)| wanted(read) && !read.is_enhanced());
        let code = basics.min_by_key(|(index, read)| (rank(read), *index)).map(|(index, _)| index);
        let enhanced = reads.iter().enumerate().filter(|(_, read)| wanted(read) && read.is_enhanced());
        let Some(basic) = code else {
            let best = enhanced.min_by_key(|(index, read)| (rank(read), *index)).map(|(index, _)| index);
            return Self { code: None, enhanced: best, status: None };
        };
        let basic_read = &reads[basic];
        if !basic_read.is_of(SMTP) {
            return Self { code, ..Self::default() };
        }
        // Enhanced codes of the same reply, up to the next other basic code.
        let ends = |read: &Read<'_>| !read.is_enhanced() && read.code.id != basic_read.code.id;
        let next = reads[basic + 1..].iter().position(ends).map_or(reads.len(), |steps| basic + 1 + steps);
        let same_place = |read: &&(usize, &Read<'_>)| read.1.passage == basic_read.passage;
        let candidates: Vec<(usize, &Read<'_>)> = enhanced.collect();
        let within = candidates.iter().filter(same_place).find(|(index, _)| (basic + 1..next).contains(index));
        let outside = || candidates.iter().filter(same_place).rfind(|(index, _)| *index < basic);
        let status = candidates
            .iter()
            .filter(same_place)
            .find(|(index, read)| read.read_as == ReadAs::ReportField && !(basic..next).contains(index))
            .map(|(index, _)| *index);
        let enhanced = within.or_else(outside).map(|(index, _)| *index);
        Self { code, enhanced, status: status.filter(|status| Some(*status) != enhanced) }
    }

    /// The passages about the recipient that is explained, or all passages.
    fn own(&self, reads: &[Read<'_>], passages: &[Passage<'_>]) -> Range<usize> {
        let deciding = self.code.or(self.enhanced).map(|index| reads[index].passage);
        match deciding.filter(|passage| passages[*passage].is_report) {
            Some(passage) => passage..passage + 1,
            None => 0..passages.len(),
        }
    }
}

/// Words that matched a rule.
struct MatchedWords {
    fired: FiredRule,
    /// In the bytes of the question.
    span: Range<usize>,
    quote: String,
}

/// The rules and the phase that the words of a reply match.
struct WordMatches {
    words: Vec<MatchedWords>,
    phase: Option<String>,
}

/// Matches the rules against the chosen reply or, if none match, against the whole text.
fn match_rules(
    replies: &Replies,
    passages: &[Passage<'_>],
    reads: &[Read<'_>],
    decision: &Decision,
    own: Range<usize>,
) -> WordMatches {
    /// The maximum number of matches. It bounds the size of an answer, and no reply has as many.
    const MOST: usize = 256;
    let deciding = [decision.code, decision.enhanced].into_iter().flatten().map(|index| &reads[index]);
    let codes: Vec<WrittenCode<'_>> = deciding
        .map(|read| {
            let value = &passages[read.passage].text[read.range.clone()];
            WrittenCode { protocol: &read.code.id.protocol, value }
        })
        .collect();
    let match_all = |passages: &[Passage<'_>]| {
        let mut matches = WordMatches { words: Vec::new(), phase: None };
        for passage in passages {
            let found = replies.match_rules(&Normal::new(passage.text), &codes);
            let room = MOST - matches.words.len();
            matches.words.extend(found.fired.into_iter().take(room).map(|fired| {
                let span = passage.span(&fired.span);
                let quote = single_spaced(&passage.text[fired.span.clone()]);
                MatchedWords { fired, span, quote }
            }));
            matches.phase = matches.phase.or(found.phase);
        }
        matches
    };
    let own = &passages[own];
    let matches = match_all(own);
    // The prose of a report is about all its recipients.
    let speaks_of_one = passages.iter().filter(|passage| passage.is_report).count() < 2;
    if own.len() < passages.len() && speaks_of_one && (matches.words.is_empty() || matches.phase.is_none()) {
        let all = match_all(passages);
        let phase = matches.phase.or(all.phase);
        return WordMatches { words: if matches.words.is_empty() { all.words } else { matches.words }, phase };
    }
    matches
}
