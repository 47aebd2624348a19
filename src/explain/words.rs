//! The words of a reply that rules know.

use std::collections::HashSet;
use std::ops::Range;

use book::replies::{FiredRule, Matcher, Normal, Replies, WrittenCode};
use book::vocabulary::{Strength, Subject};

use super::decision::Decision;
use super::passage::Passage;
use super::read::Read;
use super::single_spaced;

/// Words that matched a rule.
pub(super) struct MatchedWords {
    pub(super) fired: FiredRule,
    /// In the bytes of the question.
    pub(super) span: Range<usize>,
    pub(super) quote: String,
}

/// The rules and the phase that the words of a reply match.
pub(super) struct WordMatches {
    pub(super) words: Vec<MatchedWords>,
    pub(super) phase: Option<String>,
    /// True if they say that the refusal passes.
    pub(super) passes: bool,
}

impl WordMatches {
    /// Returns true if words show by themselves that a text is about mail.
    pub(super) fn show_mail(&self, replies: &Replies) -> bool {
        self.words.iter().any(|one| replies.rule(one.fired.rule).subject == Some(Subject::Message))
    }

    /// Returns true if a rule that is sure names a cause that mail alone has.
    pub(super) fn name_mail(&self, replies: &Replies) -> bool {
        self.words.iter().any(|MatchedWords { fired, .. }| {
            let rule = replies.rule(fired.rule);
            rule.strength >= Strength::Strong && replies.cause(rule.cause).is_of_mail()
        })
    }
}

/// Matches the rules against what is said about a recipient.
pub(super) fn match_rules(
    matcher: &mut Matcher<'_>,
    passages: &[Passage<'_>],
    reads: &[Read<'_>],
    decision: &Decision,
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
    let names = own_names(passages, reads, decision);
    let mut matches = WordMatches { words: Vec::new(), phase: None, passes: false };
    // A report quotes what the prose beside it says, so its words come first.
    let numbered = || passages.iter().enumerate();
    let reports_first = numbered().filter(|(_, one)| one.is_report).chain(numbered().filter(|(_, one)| !one.is_report));
    let mut fired_before = HashSet::new();
    for (index, passage) in reports_first {
        let own: Vec<Range<usize>> =
            names.iter().filter(|read| read.passage == index).map(|read| read.range.clone()).collect();
        let found = matcher.match_rules(&Normal::new(passage.text), &codes, &own);
        let room = MOST - matches.words.len();
        let fresh = found.fired.into_iter().filter(|fired| fired_before.insert(fired.rule));
        matches.words.extend(fresh.take(room).map(|fired| {
            let span = passage.span(&fired.span);
            let quote = single_spaced(&passage.text[fired.span.clone()]);
            MatchedWords { fired, span, quote }
        }));
        matches.phase = matches.phase.or_else(|| passage.phase.map(str::to_owned));
        matches.passes |= found.passes;
    }
    matches
}

/// Where the deciding code stands by its name, `INVALID_ARGUMENT`, if it has a message: as words the name says no more
/// than the code does, and the message more.
fn own_names<'r, 'a>(passages: &[Passage<'_>], reads: &'r [Read<'a>], decision: &Decision) -> Vec<&'r Read<'a>> {
    let Some(deciding) = decision.code.map(|index| &reads[index]) else { return Vec::new() };
    let is_name = |read: &&Read<'_>| {
        let written = &passages[read.passage].text[read.range.clone()];
        read.code.id == deciding.code.id && written.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
    };
    let names: Vec<&Read<'_>> = reads.iter().filter(is_name).collect();
    let has_message = |read: &&Read<'_>| is_followed(&passages[read.passage].lower[read.range.end..]);
    if names.iter().any(has_message) { names } else { Vec::new() }
}

/// Returns true if a lower-case text goes on with a message: in the same line, or in the next ones as the field of an
/// error that a program prints.
fn is_followed(rest: &str) -> bool {
    const FIELDS: [&str; 5] = ["details", "\"details", "message", "\"message", "desc"];
    let has_words = |line: &str| line.contains(|char: char| char.is_alphabetic());
    let mut lines = rest.lines();
    let is_field = |line: &str| FIELDS.iter().any(|field| line.trim_start().starts_with(field));
    lines.next().is_some_and(has_words) || lines.next().is_some_and(is_field)
}
