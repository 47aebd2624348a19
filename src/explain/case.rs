//! What is said about one recipient, and the conclusion from it.

use std::cell::RefCell;

use book::catalog::{Catalog, Code};
use book::reading::{ENHANCED, Shown};
use book::replies::{Matcher, Replies};
use book::vocabulary::{Cause, Strength};

use super::decision::{Decision, carried, is_failure};
use super::delivery::Delivery;
use super::kind::{self, Kind, MailKind};
use super::own_side::{OwnSide, names_other_host, names_recipient};
use super::passage::Passage;
use super::read::Read;
use super::verdict::{self, Conclusion, Verdict};
use super::wait::{self, Wait};
use super::words::match_rules;
use super::{Question, SMTP, transcript};

/// What a conclusion is drawn with.
pub(super) struct Context<'c, 'a, 'q> {
    pub(super) catalog: &'a Catalog,
    pub(super) replies: &'c Replies,
    pub(super) question: &'c Question<'q>,
    /// What kind of mail the text is.
    pub(super) told: Kind,
    /// The protocols that the whole text shows.
    pub(super) shown: &'c Shown,
    /// As large as all phrases, so that there is one for all cases.
    pub(super) matcher: RefCell<Matcher<'c>>,
}

/// What is said about one recipient.
pub(super) struct Case<'i, 'a> {
    pub(super) passages: Vec<Passage<'i>>,
    pub(super) deliveries: Vec<Option<Delivery>>,
    /// The codes in them, which name their passages by index.
    pub(super) reads: Vec<Read<'a>>,
}

/// The conclusion about one recipient.
#[derive(Clone)]
pub(super) struct Judgement<'a> {
    pub(super) decision: Decision,
    pub(super) code: Option<&'a Code>,
    pub(super) enhanced: Option<&'a Code>,
    pub(super) phase: Option<String>,
    pub(super) conclusion: Conclusion,
    pub(super) delivery: Option<Delivery>,
    pub(super) is_mail: bool,
    /// True if a number that several protocols have is mail's, since the words are.
    pub(super) prefers_mail: bool,
    wait: Option<Wait>,
}

impl Judgement<'_> {
    /// The same, with the reads numbered as among those of the whole text.
    pub(super) fn numbered(self, number: impl Fn(usize) -> usize) -> Self {
        let Decision { code, enhanced, status } = self.decision;
        let decision =
            Decision { code: code.map(&number), enhanced: enhanced.map(&number), status: status.map(&number) };
        Self { decision, ..self }
    }

    /// Returns true if the conclusion rests on words or codes.
    pub(super) fn is_founded(&self) -> bool {
        self.code.or(self.enhanced).is_some() || !self.conclusion.evidence.is_empty()
    }

    /// The conclusion with its wait.
    pub(super) fn verdict(&self) -> Verdict {
        let verdict = self.conclusion.verdict.clone().waiting(self.wait.clone());
        verdict.repeating(self.code.or(self.enhanced), self.enhanced, self.is_mail)
    }

    /// Returns true for a read that the conclusion rests on.
    pub(super) fn decides(&self, read: usize) -> bool {
        self.decision.code == Some(read) || self.decision.enhanced == Some(read)
    }
}

impl<'a> Case<'_, 'a> {
    /// Draws the conclusion.
    pub(super) fn judge(&self, context: &Context<'_, 'a, '_>) -> Judgement<'a> {
        let Context { catalog, replies, question, told, shown, ref matcher } = *context;
        let kind = told.kind;
        let own = kind::verdict(told).filter(|_| !self.tells_of_closed(context));
        // A mail that tells of no failure may quote one.
        let quiet = Self { passages: Vec::new(), deliveries: Vec::new(), reads: Vec::new() };
        let Self { passages, deliveries, reads } = if own.is_some() { &quiet } else { self };
        let decision = Decision::of(reads, passages, deliveries, question.protocol);
        let code = decision.code.map(|index| reads[index].code);
        let enhanced = decision.enhanced.map(|index| reads[index].code);
        let matches = match_rules(&mut matcher.borrow_mut(), passages, reads, &decision);
        let names_mail = !shown.shows_any() && matches.name_mail(replies);
        let shows_mail = (shown.count(SMTP) > 0 || !shown.shows_any()) && matches.show_mail(replies);
        let speaks_mail = match question.protocol {
            Some(hint) => matches!(hint, SMTP | ENHANCED),
            None => {
                kind.is_some_and(|kind| kind != MailKind::Other)
                    || reads.iter().any(Read::is_enhanced)
                    || passages.iter().any(|passage| passage.is_report)
                    || shown.count(SMTP) > 0 && !(kind == Some(MailKind::Other) && decision.is_empty())
                    || !decision.is_empty() && names_mail
                    || shows_mail
            }
        };
        let is_about_mail = match question.protocol {
            Some(_) => speaks_mail,
            None => shows_mail || speaks_mail && shown.is_led_by(SMTP),
        };
        let is_mail = speaks_mail && code.or(enhanced).is_none_or(verdict::is_of_mail);
        let named = question.phase.map(str::to_owned).or_else(|| matches.phase.clone());
        let phase = named.or_else(|| transcript::phase(passages, reads, &decision)).filter(|_| is_mail);
        let place = |index: usize| passages[reads[index].passage].span(&reads[index].range);
        let line_end = |read: &Read<'_>| {
            let passage = &passages[read.passage];
            let rest = &passage.text[read.range.end..];
            let end = read.range.end + rest.find('\n').unwrap_or(rest.len());
            passage.span(&(end..end)).start
        };
        let delivery = self.delivery(kind);
        let mut conclusion = verdict::conclude(
            replies,
            catalog,
            &verdict::Findings {
                code: code.zip(decision.code.map(place)),
                enhanced: enhanced.zip(decision.enhanced.map(place)),
                phase: phase.as_deref(),
                words: &matches.words,
                passes: matches.passes,
                delivery,
                kind,
                is_mail,
                has_begun: reads.iter().any(|read| read.is_of(SMTP) && read.code.id.value == "354"),
                carried: carried(reads, &decision).map(|index| (reads[index].code, place(index))),
                is_failing: reads.iter().any(|read| is_failure(read.code)),
                codes_end: reads.last().map_or(0, line_end),
                speaks_mail,
                is_about_mail,
                own_side: self.own_side(is_about_mail && decision.is_empty() && kind.is_none()),
            },
        );
        if let Some(verdict) = own {
            conclusion.verdict = verdict;
        }
        let wait = wait::wait(passages, replies.cause(conclusion.verdict.cause), &conclusion.verdict);
        let prefers_mail = decision.is_empty() && names_mail;
        Judgement { decision, code, enhanced, phase, conclusion, delivery, wait, is_mail, prefers_mail }
    }

    /// Returns true for an answer of a program that says that the mailbox is in use no more: what was sent was delivered,
    /// and nobody will read it.
    fn tells_of_closed(&self, context: &Context<'_, 'a, '_>) -> bool {
        if context.told.kind != Some(MailKind::AutoReply) {
            return false;
        }
        let matches = match_rules(&mut context.matcher.borrow_mut(), &self.passages, &[], &Decision::default());
        matches.words.iter().any(|words| {
            let rule = context.replies.rule(words.fired.rule);
            rule.strength >= Strength::Strong && matches!(rule.cause, Cause::MailboxDisabled | Cause::MailboxMoved)
        })
    }

    /// Whether the failure lies on the sender's own side. A program that names neither a reply, a recipient nor another's host
    /// speaks of its own connection.
    fn own_side(&self, is_of_program: bool) -> OwnSide {
        let states = self.passages.iter().zip(&self.deliveries);
        // Behind a filter on the own machine that has passed it on, the message may fail elsewhere.
        let open = states.filter(|(_, state)| **state != Some(Delivery::Done));
        let said = open.fold(OwnSide::default(), |said, (passage, _)| said.or(passage.own_side));
        let names_other = |passage: &Passage<'_>| {
            passage.recipient.is_some() || names_recipient(passage.lower) || names_other_host(passage.lower)
        };
        if is_of_program && !self.passages.iter().any(names_other) { said.of_program() } else { said }
    }

    /// The state of the delivery: a report's, or else what the prose or the kind of mail says.
    fn delivery(&self, kind: Option<MailKind>) -> Option<Delivery> {
        let states = || self.passages.iter().zip(&self.deliveries);
        let reported = states().filter(|(passage, _)| passage.is_report).find_map(|(_, state)| *state);
        let told = match kind {
            Some(MailKind::Bounce) => Some(Delivery::Failed),
            Some(MailKind::Delay) => Some(Delivery::Deferred),
            _ => None,
        };
        reported.or_else(|| states().find_map(|(_, state)| *state)).or(told)
    }
}
