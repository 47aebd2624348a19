//! The judgements about the recipients of a text.

use book::replies::Replies;
use book::vocabulary::Outcome;

use super::Recipient;
use super::case::{Case, Judgement};
use super::delivery::Delivery;
use super::input::Input;
use super::mentioned::mentioned;
use super::passage::Passage;
use super::read::Read;
use super::recipients::Group;

/// The judgements about the recipients of a text.
pub(super) struct Judged<'a> {
    /// Those that the text tells apart or names.
    pub(super) recipients: Vec<Recipient<'a>>,
    /// The judgement about the first recipient that failed or, if none did, about the first.
    pub(super) chosen: Judgement<'a>,
    /// True if a number that several protocols have is mail's, since the words about some recipient are.
    pub(super) prefers_mail: bool,
}

/// The judgement about each recipient. Where a recipient's own part says nothing, what is said of nobody in particular
/// is about it; of a text that `is_report` and tells no recipients apart, all is about the one that it mentions.
pub(super) fn judged<'a>(
    replies: &Replies,
    input: &Input<'_>,
    passages: &[Passage<'_>],
    deliveries: &[Option<Delivery>],
    reads: &[Read<'a>],
    is_report: bool,
    judge: impl Fn(&Case<'_, 'a>) -> Judgement<'a>,
) -> Judged<'a> {
    let groups = input.groups();
    let mut by_passage: Vec<Vec<usize>> = passages.iter().map(|_| Vec::new()).collect();
    for (index, read) in reads.iter().enumerate() {
        by_passage[read.passage].push(index);
    }
    let judge = |pieces: &[usize]| {
        let places: Vec<usize> = pieces.iter().flat_map(|piece| &by_passage[*piece]).copied().collect();
        let numbered =
            pieces.iter().enumerate().flat_map(|(own, piece)| by_passage[*piece].iter().map(move |read| (own, *read)));
        let case = Case {
            passages: pieces.iter().map(|piece| passages[*piece]).collect(),
            deliveries: pieces.iter().map(|piece| deliveries[*piece]).collect(),
            reads: numbered.map(|(own, read)| Read { passage: own, ..reads[read].clone() }).collect(),
        };
        judge(&case).numbered(|read| places[read])
    };
    let is_shared = |piece: &usize| passages[*piece].recipient.is_none() && !passages[*piece].is_report;
    let mut shared: Option<Judgement<'a>> = None;
    let is_single = groups.len() == 1;
    let mut chosen: Option<Judgement<'a>> = None;
    let mut recipients = Vec::new();
    let mut prefers_mail = false;
    for Group { recipient, pieces } in groups {
        let mut judgement = judge(&pieces);
        if !is_single && !judgement.is_founded() {
            let common =
                shared.get_or_insert_with(|| judge(&(0..passages.len()).filter(is_shared).collect::<Vec<_>>()));
            let delivery = judgement.delivery.or(common.delivery);
            judgement = common.clone();
            judgement.delivery = delivery;
        }
        prefers_mail |= judgement.prefers_mail;
        if chosen.as_ref().is_none_or(|chosen| rank(&judgement) < rank(chosen)) {
            chosen = Some(judgement.clone());
        }
        // Of a thousand, only what is said of each is kept.
        if !is_single || recipient.is_some() {
            let named = recipient.map(|index| &input.recipients()[index]);
            recipients.push(Recipient {
                address: named.map(|one| one.address.clone()).unwrap_or_default(),
                address_span: named.map(|one| one.span.clone()),
                spans: pieces.iter().map(|piece| passages[*piece].span(&(0..passages[*piece].text.len()))).collect(),
                code: judgement.code.or(judgement.enhanced),
                enhanced: judgement.code.and(judgement.enhanced),
                verdict: judgement.verdict(),
                evidence: judgement.conclusion.evidence,
            });
        }
    }
    let chosen = chosen.expect("a text has one group at least");
    if recipients.is_empty()
        && is_report
        && let Some((index, place)) = mentioned(replies, passages)
    {
        recipients.push(Recipient {
            address: passages[index].text[place.clone()].to_owned(),
            address_span: Some(passages[index].span(&place)),
            spans: passages.iter().map(|passage| passage.span(&(0..passage.text.len()))).collect(),
            code: chosen.code.or(chosen.enhanced),
            enhanced: chosen.code.and(chosen.enhanced),
            verdict: chosen.verdict(),
            evidence: chosen.conclusion.evidence.clone(),
        });
    }
    Judged { recipients, chosen, prefers_mail }
}

/// The rank of a judgement: those that failed come first, then those that are final.
fn rank(judgement: &Judgement<'_>) -> (bool, bool) {
    let has_failed = judgement.delivery == Some(Delivery::Failed);
    let is_final = judgement.conclusion.verdict.outcome == Some(Outcome::PermanentFailure);
    (!has_failed, !is_final)
}
