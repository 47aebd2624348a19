//! A reply as somebody met it -> the codes in it, what follows from them, and why: facts only, no
//! words.

mod conflict;
mod input;
mod private;
mod read;
mod transcript;
mod verdict;
mod wait;

use std::ops::Range;

use book::reading::ENHANCED;
pub use book::reading::ReadAs;
pub use conflict::{Conflict, ConflictKind};
pub use private::{Private, PrivateKind};
pub use verdict::{Confidence, Evidence, Speaker, Verdict};
pub use wait::{Wait, WaitSource};

use book::vocabulary::{Cause, Outcome};

use crate::catalog::{Catalog, Code};
pub use crate::replies::SMTP;
use crate::replies::{Fired, Normal, Replies, Written};
use input::Passage;
use read::Read;

/// The longest text that is read, in bytes.
pub const MAX_TEXT: usize = 64 * 1024;

/// What is asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'q> {
    /// The reply as it was met.
    pub text: &'q [u8],
    /// The protocol's id, where the caller knows.
    pub protocol: Option<&'q str>,
    /// The key of SMTP's phase, where the caller knows.
    pub phase: Option<&'q str>,
}

/// What a reply says. All spans are in the bytes of the question's text.
#[derive(Clone, Debug)]
pub struct Explanation<'a> {
    /// Every code in the text, in its order.
    pub readings: Vec<Reading<'a>>,
    /// The code that decides.
    pub code: Option<&'a Code>,
    /// The enhanced code that goes with a basic one.
    pub enhanced: Option<&'a Code>,
    /// The key of the phase that was answered.
    pub phase: Option<String>,
    /// What follows.
    pub verdict: Verdict,
    /// Where what was read contradicts itself.
    pub conflicts: Vec<Conflict>,
    /// What speaks for which cause; strongest first.
    pub evidence: Vec<Evidence>,
    /// The second likeliest cause.
    pub runner_up: Option<Cause>,
    /// Whose words were recognized.
    pub provider: Option<String>,
    /// Of how many recipients a delivery report speaks; what is explained is the first that failed.
    pub recipients: usize,
    /// What is nobody else's business.
    pub private: Vec<Private>,
}

/// A code as it stands in the text.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The code.
    pub code: &'a Code,
    /// As it stands there.
    pub text: String,
    /// Where.
    pub span: Range<usize>,
    /// How it was read.
    pub read_as: ReadAs,
    /// Whether it decides.
    pub decides: bool,
}

/// Explains a text of at most [`MAX_TEXT`] bytes.
pub fn explain<'a>(catalog: &'a Catalog, replies: &Replies, question: &Question<'_>) -> Explanation<'a> {
    let passages = input::passages(question.text);
    let mut reads: Vec<Read<'a>> = Vec::new();
    for (index, passage) in passages.iter().enumerate() {
        let lower = passage.text.to_ascii_lowercase();
        let found = replies.reader().read(catalog, &passage.text, &lower, question.protocol);
        reads.extend(found.into_iter().map(|found| Read::new(found, index)));
    }
    let decision = Decision::of(&reads, &passages, question.protocol);
    let code = decision.code.map(|index| reads[index].code);
    let enhanced = decision.enhanced.map(|index| reads[index].code);
    let own = decision.passage(&reads, &passages);
    let heard = hear(replies, &passages, &reads, &decision);
    // Without a code and a hint the words alone tell, and they are those of mail.
    let is_hinted = question.protocol.is_none_or(|hint| matches!(hint, SMTP | ENHANCED));
    let is_mail = code.or(enhanced).map_or(is_hinted, verdict::is_of_mail);
    let told = question.phase.map(str::to_owned).or_else(|| heard.phase.clone());
    let phase = told.or_else(|| transcript::phase(&passages, &reads, &decision)).filter(|_| is_mail);
    let place = |index: usize| passages[reads[index].passage].span(&reads[index].range);
    let judged = verdict::judge(
        replies,
        catalog,
        &verdict::Case {
            code: code.zip(decision.code.map(place)),
            enhanced: enhanced.zip(decision.enhanced.map(place)),
            phase: phase.as_deref(),
            words: &heard.words,
            fate: fate(own),
            is_mail,
            has_begun: reads.iter().any(|read| read.is_of(SMTP) && read.code.id.value == "354"),
            is_failing: reads.iter().any(|read| is_failure(read.code)),
            names_address: passages.iter().any(|passage| passage.text.contains('@')),
        },
    );
    let wait = wait::wait(own, replies.cause(judged.verdict.cause), &judged.verdict);
    let readings = reads.iter().enumerate().map(|(index, read)| Reading {
        code: read.code,
        text: passages[read.passage].text[read.range.clone()].to_owned(),
        span: place(index),
        read_as: read.read_as,
        decides: decision.code == Some(index) || decision.enhanced == Some(index),
    });
    let mut readings: Vec<Reading<'a>> = readings.collect();
    readings.sort_by_key(|reading| (reading.span.start, reading.span.end));
    Explanation {
        readings,
        code: code.or(enhanced),
        enhanced: code.and(enhanced),
        provider: judged.provider,
        phase,
        verdict: judged.verdict.waiting(wait),
        conflicts: conflict::conflicts(&judged.disputes, &decision, &reads),
        evidence: judged.evidence,
        runner_up: judged.runner_up,
        recipients: passages.iter().filter(|passage| passage.is_report).count(),
        private: private::all(question.text),
    }
}

/// The text with private data replaced; see [`Private`].
pub fn masked(text: &[u8]) -> String {
    private::masked(text, &private::all(text))
}

impl Explanation<'_> {
    /// Replaces private data in what is quoted from the text.
    pub fn mask_quotes(&mut self) {
        for evidence in &mut self.evidence {
            if let Speaker::Words { quote, .. } = &mut evidence.speaker {
                *quote = masked(quote.as_bytes());
            }
        }
    }
}

fn is_failure(code: &Code) -> bool {
    matches!(code.outcome, Outcome::TransientFailure | Outcome::PermanentFailure)
}

/// Which codes decide, as places in the list of what was read.
#[derive(Clone, Copy, Debug, Default)]
struct Decision {
    code: Option<usize>,
    enhanced: Option<usize>,
    /// The Status of a report whose Diagnostic-Code decides.
    status: Option<usize>,
}

impl Decision {
    /// A gRPC status goes before what it carries; the report of a mail server before its prose; a
    /// failure before a success; and then the first, which in a nested reply is the outer one.
    fn of(reads: &[Read<'_>], passages: &[Passage], protocol: Option<&str>) -> Self {
        let wanted = |read: &Read<'_>| {
            protocol.is_none_or(|protocol| read.is_of(protocol) || protocol == SMTP && read.is_enhanced())
        };
        let in_report = |read: &Read<'_>| read.read_as == ReadAs::ReportField || passages[read.passage].is_report;
        let failed: Vec<bool> =
            passages.iter().map(|passage| fate(std::slice::from_ref(passage)) == Some(Fate::Failed)).collect();
        let has_failed = |read: &Read<'_>| failed[read.passage];
        let rank = |read: &Read<'_>| {
            let is_final = in_report(read) && has_failed(read);
            (!read.is_of("grpc"), !in_report(read), !is_final, !is_failure(read.code))
        };
        // Within a report first the recipient, then the code.
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

    /// What is said of the recipient that is explained, or everything.
    fn passage<'p>(&self, reads: &[Read<'_>], passages: &'p [Passage]) -> &'p [Passage] {
        let deciding = self.code.or(self.enhanced).map(|index| reads[index].passage);
        match deciding.filter(|passage| passages[*passage].is_report) {
            Some(passage) => &passages[passage..=passage],
            None => passages,
        }
    }
}

/// Words that made a rule fire.
struct Said {
    fired: Fired,
    /// In the input.
    span: Range<usize>,
    quote: String,
}

/// What the words tell.
struct Listened {
    words: Vec<Said>,
    phase: Option<String>,
}

/// Listens to the reply that decides and, where it says nothing, to the whole text.
fn hear(replies: &Replies, passages: &[Passage], reads: &[Read<'_>], decision: &Decision) -> Listened {
    let deciding = [decision.code, decision.enhanced].into_iter().flatten().map(|index| &reads[index]);
    let codes: Vec<Written<'_>> = deciding
        .map(|read| {
            let value = &passages[read.passage].text[read.range.clone()];
            Written { protocol: &read.code.id.protocol, value }
        })
        .collect();
    let listen = |passages: &[Passage]| {
        let mut listened = Listened { words: Vec::new(), phase: None };
        for passage in passages {
            let heard = replies.listen(&Normal::new(&passage.text), &codes);
            listened.words.extend(heard.fired.into_iter().map(|fired| {
                let span = passage.span(&fired.span);
                // A sentence goes on over lines.
                let words: Vec<&str> = passage.text[fired.span.clone()].split_whitespace().collect();
                let quote = words.join(" ");
                Said { fired, span, quote }
            }));
            listened.phase = listened.phase.or(heard.phase);
        }
        listened
    };
    let own = decision.passage(reads, passages);
    let listened = listen(own);
    // The prose of a report speaks of all its recipients.
    let speaks_of_one = passages.iter().filter(|passage| passage.is_report).count() < 2;
    if own.len() < passages.len() && speaks_of_one && (listened.words.is_empty() || listened.phase.is_none()) {
        let all = listen(passages);
        let phase = listened.phase.or(all.phase);
        return Listened { words: if listened.words.is_empty() { all.words } else { listened.words }, phase };
    }
    listened
}

/// What became of a message, as the server that was to send it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It will try again.
    Deferred,
    /// It has given up.
    Failed,
}

/// Reads Action (RFC 3464 section 2.3.3) and what the logs of Postfix and Sendmail have for it.
fn fate(passages: &[Passage]) -> Option<Fate> {
    const SIGNS: [(&str, Fate); 10] = [
        ("action: failed", Fate::Failed),
        ("action: delayed", Fate::Deferred),
        ("status=bounced", Fate::Failed),
        ("status=expired", Fate::Failed),
        ("status=deferred", Fate::Deferred),
        ("stat=deferred", Fate::Deferred),
        // qmail-send; its "giving up on" ends one attempt, not all.
        (": deferral:", Fate::Deferred),
        (": failure:", Fate::Failed),
        ("not going to try again", Fate::Failed),
        ("has been in the queue too long", Fate::Failed),
    ];
    passages.iter().find_map(|passage| {
        let lower = passage.text.to_ascii_lowercase();
        let found = SIGNS.iter().filter_map(|(sign, fate)| lower.find(sign).map(|at| (at, *fate)));
        found.min_by_key(|(at, _)| *at).map(|(_, fate)| fate)
    })
}
