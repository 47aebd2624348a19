//! The choice of the codes that a verdict rests on.

use book::catalog::Code;
use book::reading::{GRPC, HTTP, ReadAs};
use book::vocabulary::{Cause, Outcome};

use super::SMTP;
use super::delivery::Delivery;
use super::passage::Passage;
use super::read::{Part, Read};

/// The codes that the verdict rests on, as indices into the list of codes that were read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Decision {
    pub(super) code: Option<usize>,
    pub(super) enhanced: Option<usize>,
    /// The Status field of a report whose Diagnostic-Code was chosen.
    pub(super) status: Option<usize>,
}

impl Decision {
    pub(super) fn is_empty(&self) -> bool {
        self.code.or(self.enhanced).is_none()
    }

    /// Chooses the codes. A gRPC status precedes the reply that it carries, a delivery report precedes prose, and a
    /// failure precedes a success; otherwise the first code wins, which is the outer one of a nested reply. If it is of a
    /// protocol whose texts are conversations, the last one of the same kind wins, which tells how it ended.
    pub(super) fn of(
        reads: &[Read<'_>],
        passages: &[Passage<'_>],
        deliveries: &[Option<Delivery>],
        protocol: Option<&str>,
    ) -> Self {
        let wanted = |read: &Read<'_>| {
            !read.is_candidate()
                && protocol.is_none_or(|protocol| read.is_of(protocol) || protocol == SMTP && read.is_enhanced())
        };
        let in_report = |read: &Read<'_>| read.read_as == ReadAs::ReportField || passages[read.passage].is_report;
        let has_failed = |read: &Read<'_>| deliveries[read.passage] == Some(Delivery::Failed);
        let rank = |read: &Read<'_>| {
            let is_final = in_report(read) && has_failed(read);
            (!read.precedes, !in_report(read), !is_final, !is_failure(read.code))
        };
        // A general Status says less than any other code.
        let is_bare = |read: &Read<'_>| read.is_enhanced() && in_report(read) && read.code.id.value.ends_with(".0.0");
        // In a report, choose the recipient first, then the code.
        let recipient = reads
            .iter()
            .filter(|read| wanted(read) && in_report(read))
            .min_by_key(|read| (!has_failed(read), read.passage));
        let recipient = recipient.map(|read| read.passage);
        // Without a reply in the report, the prose has it.
        let reported = |read: &&Read<'_>| Some(read.passage) == recipient;
        let has_reply = reads.iter().filter(reported).any(|read| !read.is_enhanced());
        let status = reads.iter().find(reported).filter(|_| !has_reply);
        let class = |read: &Read<'_>| read.code.id.value.bytes().next();
        let completes = |read: &Read<'_>| status.is_some_and(|status| is_bare(status) || class(status) == class(read));
        let wanted = |read: &Read<'_>| {
            let is_own = recipient.is_none_or(|passage| read.passage == passage || read.is_of("grpc"));
            wanted(read) && (is_own || completes(read))
        };
        let basics = reads.iter().enumerate().filter(|(_, read)| wanted(read) && !read.is_enhanced());
        let basics: Vec<(usize, &Read<'_>)> = basics.collect();
        let code = basics.iter().min_by_key(|(index, read)| (rank(read), read.part == Some(Part::Aside), *index)).map(
            |(first, opening)| {
                let is_like = |read: &Read<'_>| {
                    (rank(read), read.part) == (rank(opening), opening.part) && read.is_of(&opening.code.id.protocol)
                };
                let ending = basics.iter().rfind(|(_, read)| opening.part.is_some() && is_like(read));
                ending.map_or(*first, |(last, _)| *last)
            },
        );
        let enhanced = reads.iter().enumerate().filter(|(_, read)| wanted(read) && read.is_enhanced());
        let Some(basic) = code else {
            let best = enhanced.min_by_key(|(index, read)| (is_bare(read), rank(read), *index)).map(|(index, _)| index);
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
        let reported = || candidates.iter().find(|(_, read)| in_report(read) && !is_bare(read));
        let enhanced = within.or_else(outside).or_else(reported).map(|(index, _)| *index);
        Self { code, enhanced, status: status.filter(|status| Some(*status) != enhanced) }
    }
}

/// The first codes that one number may be.
pub(super) fn candidates<'a>(reads: &[Read<'a>]) -> Vec<&'a Code> {
    let mut candidates = reads.iter().filter(|read| read.is_candidate());
    let Some(first) = candidates.next() else { return Vec::new() };
    let is_same = |read: &&Read<'_>| (read.passage, &read.range) == (first.passage, &first.range);
    std::iter::once(first).chain(candidates.take_while(is_same)).map(|read| read.code).collect()
}

/// Takes numbers that several protocols have for mail's. Returns false if mail has none of them.
pub(super) fn prefer_mail(reads: &mut [Read<'_>]) -> bool {
    let mails = reads.iter_mut().filter(|read| read.is_candidate() && read.is_of(SMTP));
    mails.map(|read| read.read_as = ReadAs::Reply).count() > 0
}

/// The failure of HTTP that a gRPC status carries in its message, where its own code gives no cause (a library's
/// "unexpected HTTP status code received: 503" with UNKNOWN).
pub(super) fn carried(reads: &[Read<'_>], decision: &Decision) -> Option<usize> {
    let outer = &reads[decision.code?];
    let says_nothing = outer.is_of(GRPC) && outer.code.cause(None).is_none_or(|own| own.cause == Cause::Unknown);
    let is_carried = |read: &Read<'_>| says_nothing && read.is_of(HTTP) && is_failure(read.code);
    reads.iter().position(is_carried)
}

pub(super) fn is_failure(code: &Code) -> bool {
    matches!(code.outcome, Outcome::TransientFailure | Outcome::PermanentFailure)
}
