//! Draws a conclusion from the evidence: the cause, and the advice that follows.

use std::ops::Range;

use book::catalog::{Catalog, Code, Reference};
use book::replies::{Replies, Rule};
pub use book::vocabulary::Confidence;
use book::vocabulary::{Actor, Cause, Outcome, RepeatSafety, Retry, Strength, Suppression, Word as _};

use super::decision::is_failure;
use super::delivery::Delivery;
use super::evidence::{self, Evidence, EvidenceSource};
use super::kind::MailKind;
use super::own_side::OwnSide;
use super::words::MatchedWords;
use super::{SMTP, Wait, WaitSource};
use book::reading::{ENHANCED, GRPC, HTTP};

/// The conclusion from a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The cause of the reply.
    pub cause: Cause,
    /// The request's outcome.
    pub outcome: Option<Outcome>,
    /// Advice on sending again; `None`, like the two below, where nothing was recognized.
    pub retry: Option<Retry>,
    /// The requests that may be repeated automatically.
    pub repeat_safety: Option<RepeatSafety>,
    /// The wait before sending again.
    pub wait: Option<Wait>,
    /// Who must act.
    pub actor: Option<Actor>,
    /// Advice on removing the address from mailing lists; for mail only.
    pub suppression: Option<Suppression>,
    /// The certainty of the cause.
    pub confidence: Confidence,
}

impl Verdict {
    /// Adds a wait. If the text itself asks for it, another attempt is worthwhile.
    pub(super) fn waiting(self, wait: Option<Wait>) -> Self {
        let is_requested = matches!(&wait, Some(Wait { source: WaitSource::Text(_), .. }));
        let retry = match self.retry {
            None | Some(Retry::AfterChange) if is_requested => Some(Retry::AfterDelay),
            retry => retry,
        };
        Self { wait, retry, ..self }
    }

    /// Adds which requests may be repeated automatically. A reply to mail says that the message was not accepted, unless
    /// one of its codes leaves that open; without one, it may have been, and so may a request whose code says nothing of
    /// repeating.
    pub(super) fn repeating(self, deciding: Option<&Code>, enhanced: Option<&Code>, is_mail: bool) -> Self {
        let may_be_accepted =
            [deciding, enhanced].into_iter().flatten().any(|code| code.repeat_safety == RepeatSafety::Idempotent);
        let Some(retry) = self.retry else { return self };
        let repeat_safety = match (retry, deciding) {
            (Retry::AfterDelay, Some(_)) if is_mail && !may_be_accepted => RepeatSafety::Any,
            (Retry::AfterDelay, Some(_)) if is_mail => RepeatSafety::Idempotent,
            (Retry::AfterDelay, Some(code)) if code.repeat_safety == RepeatSafety::None && code.retry != retry => {
                RepeatSafety::Idempotent
            }
            (Retry::AfterDelay, None) => RepeatSafety::Idempotent,
            (Retry::AfterDelay | Retry::Elsewhere, Some(code)) => code.repeat_safety,
            _ => RepeatSafety::None,
        };
        Self { repeat_safety: Some(repeat_safety), ..self }
    }
}

/// The findings that a conclusion is drawn from.
pub(super) struct Findings<'c, 'a> {
    pub(super) code: Option<(&'a Code, Range<usize>)>,
    pub(super) enhanced: Option<(&'a Code, Range<usize>)>,
    pub(super) phase: Option<&'c str>,
    pub(super) words: &'c [MatchedWords],
    /// True if the words say that the refusal passes.
    pub(super) passes: bool,
    pub(super) delivery: Option<Delivery>,
    /// What kind of mail the text is.
    pub(super) kind: Option<MailKind>,
    /// True for a mail reply, judging by the code or the caller's hint.
    pub(super) is_mail: bool,
    /// True if the server has asked for the message (354).
    pub(super) has_begun: bool,
    /// The failure of HTTP that a gRPC status without a cause of its own carries.
    pub(super) carried: Option<(&'a Code, Range<usize>)>,
    pub(super) is_failing: bool,
    /// The end of the line of the last code.
    pub(super) codes_end: usize,
    /// True if the text shows that it is about mail.
    pub(super) speaks_mail: bool,
    /// True if it shows that more than anything else.
    pub(super) is_about_mail: bool,
    pub(super) own_side: OwnSide,
}

/// A verdict and its grounds.
#[derive(Clone)]
pub(super) struct Conclusion {
    pub(super) verdict: Verdict,
    pub(super) evidence: Vec<Evidence>,
    pub(super) runner_up: Option<Cause>,
    /// The provider whose wording points to the cause.
    pub(super) provider: Option<String>,
    pub(super) disputes: Disputes,
}

/// Contradictions in the evidence.
#[derive(Clone, Debug, Default)]
pub(super) struct Disputes {
    /// The cause that was believed, and the code with the cause that it names.
    pub(super) code_and_words: Option<(Cause, String, Reference)>,
    /// 552 for too many recipients.
    pub(super) outdated_use: bool,
    /// 421 during the transfer.
    pub(super) closed_during_data: bool,
    /// A temporary code after which the sending server gave up.
    pub(super) given_up: bool,
    /// A permanent code after which the sending server tries again.
    pub(super) still_trying: bool,
}

/// The weight of a strength. A second, independent source for the same cause adds 1, which never lifts a cause above
/// one with a stronger source.
fn weight(strength: Strength) -> u32 {
    match strength {
        Strength::Weak => 2,
        Strength::Fair => 4,
        Strength::Strong => 6,
        Strength::Certain => 8,
    }
}

pub(super) fn conclude(replies: &Replies, catalog: &Catalog, findings: &Findings<'_, '_>) -> Conclusion {
    let mut evidence = evidence::found(replies, catalog, findings);
    let deciding = findings.code.as_ref().or(findings.enhanced.as_ref()).map(|(code, _)| *code);
    // Another protocol's "user 42 not found" is not about a mailbox. Mail services with an HTTP or gRPC API do name
    // mail addresses; addresses in SIP and other protocols are not mail addresses.
    let is_api = deciding.is_some_and(|code| matches!(&*code.id.protocol, HTTP | GRPC));
    let is_foreign = !(findings.is_mail || is_api && findings.speaks_mail);
    evidence.retain(|one| !is_foreign || !replies.cause(one.cause).is_of_mail());
    let is_of_mail = findings.is_mail && (findings.kind.is_some() || deciding.is_some() || findings.is_about_mail);
    evidence.retain(|one| !(is_of_mail && one.source.is_of_requests(replies)));
    // Words for a mailbox, a page or a method of gRPC mean something else in a call or a handshake.
    let known =
        deciding.filter(|code| !is_ruled(code)).and_then(|code| evidence::cause_of(catalog, code, findings.phase));
    if let Some(known) = known.filter(|known| known.cause != Cause::Unknown && known.strength > Strength::Weak) {
        evidence.retain(|one| one.cause == known.cause || matches!(one.source, EvidenceSource::Code { .. }));
    }
    // What a request was answered is not all that became of it: "Status code: 200" beside what a browser refuses, "354 Go
    // ahead" before a line that says that the connection was lost.
    let comes_after = |one: &Evidence| one.span.start >= findings.codes_end && one.strength >= Strength::Strong;
    let contradicts = |one: &Evidence| match findings.is_mail {
        true => comes_after(one) && findings.delivery.is_none(),
        false => one.strength == Strength::Certain,
    };
    let is_contradicted = deciding.is_some_and(|code| !is_failure(code))
        && evidence.iter().any(|one| contradicts(one) && one.names_failure(replies));
    let success = deciding.filter(|code| {
        let is_failing = findings.is_failing || is_contradicted;
        !is_failure(code) && !is_failing && matches!(findings.delivery, None | Some(Delivery::Done))
    });
    evidence.retain(|one| match (one.cause, success) {
        // A code of unknown cause contradicts nothing, and of words only the advice counts.
        (Cause::Unknown, None) => one.rule(replies).is_some_and(|rule| rule.suppression.is_some()),
        (Cause::Unknown, Some(_)) => false,
        (Cause::None, None) => deciding.is_none(),
        (Cause::None, Some(code)) => code.outcome != Outcome::Redirection,
        (Cause::Redirected, Some(code)) => code.outcome == Outcome::Redirection,
        (_, success) => success.is_none(),
    });
    evidence::weigh_by_step(&mut evidence, findings.phase);
    evidence::yield_to_earlier(&mut evidence);
    if evidence.iter().any(|one| one.cause != Cause::Unknown) {
        evidence.retain(|one| one.cause != Cause::Unknown);
    }
    let mut scores: Vec<(u32, (u8, usize), Cause)> = Cause::ALL
        .iter()
        .filter_map(|cause| {
            let own: Vec<&Evidence> = evidence.iter().filter(|one| one.cause == *cause).collect();
            let best = own.iter().map(|one| (weight(one.strength), one.source.rank())).max()?;
            let mut sources: Vec<u8> = own.iter().map(|one| one.source.rank().0).collect();
            sources.sort_unstable();
            sources.dedup();
            Some((best.0 + u32::from(sources.len() > 1), best.1, *cause))
        })
        .collect();
    scores.sort_by_key(|(score, rank, _)| std::cmp::Reverse((*score, *rank)));
    let cause = scores.first().map_or(Cause::Unknown, |(_, _, cause)| *cause);
    let runner_up = scores.get(1).map(|(_, _, cause)| *cause);
    let score = scores.first().map_or(0, |(score, ..)| *score);
    let margin = score - scores.get(1).map_or(0, |(score, ..)| *score);
    let confidence = match (score, margin) {
        (7.., 1..) | (6, 2..) => Confidence::High,
        (5.., _) | (4, 1..) => Confidence::Medium,
        _ => Confidence::Low,
    };
    evidence.sort_by_key(|one| {
        let place = scores.iter().position(|(_, _, cause)| *cause == one.cause);
        (place, std::cmp::Reverse((weight(one.strength), one.source.rank())))
    });
    // Of all that was found: a rule whose words lie within another's is not told. A doubt about the address is a rule's own:
    // words that are surer of the cause do not share it.
    let own = || evidence.iter().filter(|one| one.cause == cause);
    let surest = own().map(|one| one.strength).max();
    let rules = || own().filter_map(|one| one.rule(replies));
    let is_shared = |rule: &&Rule| rule.suppression != Some(Suppression::AfterRepeats) || Some(rule.strength) >= surest;
    let told = Told {
        suppression: rules().filter(is_shared).find_map(|rule| rule.suppression),
        actor: rules().find_map(|rule| rule.actor),
    };
    evidence::tell_once(&mut evidence);
    let own = evidence.iter().filter(|one| one.cause == cause);
    let provider = own.filter_map(|one| one.rule(replies)).find_map(|rule| rule.provider.clone());
    let disputes = disputes(&evidence, cause, findings, deciding);
    let is_named = evidence.iter().any(|one| one.cause == cause && one.strength >= Strength::Strong);
    let answering = deciding.filter(|_| !is_contradicted);
    let mut verdict = verdict(replies, cause, (confidence, is_named, told), findings, answering, &disputes);
    if cause == Cause::Unknown {
        verdict.confidence = Confidence::Low;
    }
    Conclusion { verdict, evidence, runner_up, provider, disputes }
}

/// What rules say of the advice, where their words tell more than code and cause.
#[derive(Clone, Copy)]
struct Told {
    suppression: Option<Suppression>,
    actor: Option<Actor>,
}

fn disputes(evidence: &[Evidence], cause: Cause, findings: &Findings<'_, '_>, deciding: Option<&Code>) -> Disputes {
    let is = |value: &str| deciding.is_some_and(|code| code.id.protocol == SMTP && code.id.value == value);
    let by_words = evidence.iter().any(|one| one.cause == cause && matches!(one.source, EvidenceSource::Words { .. }));
    let code_and_words = evidence.iter().find_map(|one| match &one.source {
        EvidenceSource::Code { label, .. } if by_words && one.cause != cause && one.strength != Strength::Weak => {
            Some((cause, label.clone(), one.reference.clone()))
        }
        _ => None,
    });
    let is_outcome = |outcome| deciding.is_some_and(|code| code.outcome == outcome);
    Disputes {
        code_and_words,
        still_trying: findings.is_mail
            && findings.delivery == Some(Delivery::Deferred)
            && is_outcome(Outcome::PermanentFailure),
        outdated_use: is("552") && cause == Cause::TooManyRecipients,
        closed_during_data: is("421")
            && (findings.phase == Some("end-of-data") || findings.phase == Some("data") && findings.has_begun),
        given_up: is_outcome(Outcome::TransientFailure)
            && (findings.delivery == Some(Delivery::Failed)
                || findings.delivery.is_none() && cause == Cause::Expired && by_words),
    }
}

fn verdict(
    replies: &Replies,
    cause: Cause,
    (confidence, is_named, told): (Confidence, bool, Told),
    findings: &Findings<'_, '_>,
    deciding: Option<&Code>,
    disputes: &Disputes,
) -> Verdict {
    let facts = replies.cause(cause);
    let by_delivery = findings.delivery.map(|delivery| match delivery {
        Delivery::Deferred => Outcome::TransientFailure,
        Delivery::Failed => Outcome::PermanentFailure,
        Delivery::Done => Outcome::Success,
    });
    let by_cause = (cause != Cause::Unknown || told.suppression.is_some()).then_some(facts.usual);
    let outcome = if disputes.outdated_use && findings.delivery != Some(Delivery::Failed) {
        Some(Outcome::TransientFailure)
    } else if disputes.given_up {
        Some(Outcome::PermanentFailure)
    } else if findings.is_mail && findings.delivery == Some(Delivery::Deferred) {
        // The sending server goes on, whatever it was told: Postfix does so after a 554 greeting.
        Some(Outcome::TransientFailure)
    } else {
        deciding.map(|code| code.outcome).or(by_delivery).or(by_cause)
    };
    let is_mail = findings.is_mail;
    let carrier = deciding.filter(|_| !is_mail);
    // Outside of mail, the facts of the code that names the cause are more precise than the cause's. A cause that others
    // name instead comes with its own facts: a size limit behind RESOURCE_EXHAUSTED does not pass.
    let names_cause = |code: &Code| code.cause(findings.phase).is_some_and(|own| own.cause == cause);
    let carried = findings.carried.as_ref().map(|(code, _)| *code);
    // Where no rules are about its protocol, the code knows better.
    let telling =
        carried.into_iter().chain(carrier).find(|code| names_cause(code) || cause == Cause::Unknown || !is_ruled(code));
    let outcome = match carrier {
        Some(code) if is_failure(code) => Some(telling.map_or(facts.usual, |code| code.outcome)),
        _ => outcome,
    };
    let consequence = match outcome {
        Some(Outcome::TransientFailure) => facts.transient,
        _ => facts.permanent,
    };
    // Only a final refusal beyond doubt removes an address at once; what lies elsewhere never does.
    let is_final = outcome == Some(Outcome::PermanentFailure);
    let advised = told.suppression.filter(|told| is_final || *told == Suppression::No);
    let suppression = match advised.unwrap_or(consequence.suppression) {
        Suppression::Yes if disputes.given_up || findings.passes => facts.transient.suppression,
        Suppression::Yes if confidence == Confidence::Low || !is_named => Suppression::AfterRepeats,
        suppression => suppression,
    };
    let own_side = facts.own_side.filter(|_| is_mail && findings.own_side.is_of(facts, told.suppression));
    let suppression = own_side.map_or(suppression, |own| own.suppression);
    let is_success = matches!(outcome, Some(Outcome::Success | Outcome::Intermediate));
    let (retry, actor) = match telling.or(carrier.filter(|code| !is_failure(code))) {
        Some(code) => (Some(code.retry), told.actor.filter(|_| is_failure(code)).or(Some(code.actor))),
        // Nothing was recognized.
        None if outcome.is_none() => (None, None),
        None if is_success => (Some(Retry::NotNeeded), Some(Actor::Nobody)),
        None => {
            let actor = own_side.map(|own| own.actor).or(told.actor);
            (Some(consequence.retry), Some(actor.unwrap_or(facts.actor)))
        }
    };
    let is_known = cause != Cause::Unknown && findings.is_about_mail;
    // A rule that says what becomes of the address is about mail, and so is what says how a delivery went.
    let is_delivery = told.suppression.is_some() || findings.delivery.is_some();
    let speaks_of_mail =
        is_mail && (deciding.is_some() || facts.is_of_mail() || findings.kind.is_some() || is_known || is_delivery);
    let failed = matches!(outcome, Some(Outcome::TransientFailure | Outcome::PermanentFailure));
    Verdict {
        cause,
        outcome,
        retry,
        repeat_safety: None,
        wait: None,
        actor,
        // What was accepted is no reason to strike anybody off.
        suppression: match () {
            () if speaks_of_mail && failed => Some(suppression),
            () if speaks_of_mail && outcome == Some(Outcome::Success) => Some(Suppression::No),
            () => None,
        },
        confidence,
    }
}

/// Returns true for a code of the protocols that the rules are about: mail, HTTP and gRPC.
fn is_ruled(code: &Code) -> bool {
    is_of_mail(code) || matches!(&*code.id.protocol, HTTP | GRPC)
}

/// Returns true for a mail code, basic or enhanced.
pub(super) fn is_of_mail(code: &Code) -> bool {
    matches!(&*code.id.protocol, SMTP | ENHANCED)
}
