//! The wait before the next attempt.

use std::ops::Range;

use super::passage::Passage;
use super::{Verdict, wait_date, wait_text};
use book::catalog::Reference;
use book::replies::CauseFacts;
use book::vocabulary::{Cause, Outcome, Retry};

/// A wait and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// In seconds.
    pub seconds: u32,
    /// Its source.
    pub source: WaitSource,
}

/// The source of a wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WaitSource {
    /// The text, at this place.
    Text(Range<usize>),
    /// A specification.
    Document(Reference),
}

/// The longest wait, in seconds. Larger numbers are dates or counts.
const LONGEST: u32 = 7 * 24 * 3600;

/// The wait that the text asks for, or else the one that a specification asks for. `None` if waiting does not help.
pub(super) fn wait(passages: &[Passage<'_>], cause: &CauseFacts, verdict: &Verdict) -> Option<Wait> {
    let is_open = verdict.outcome.is_none_or(|outcome| outcome == Outcome::TransientFailure);
    let helps = is_open || verdict.retry == Some(Retry::AfterDelay);
    // A permanent failure with a Retry-After is temporary after all (RFC 9110 section 15.5.14).
    if !helps && verdict.cause != Cause::MessageTooLarge {
        return None;
    }
    let requested = passages.iter().find_map(|passage| {
        let found = wait_text::find(passage.text, passage.lower, LONGEST);
        let (seconds, range) = found.or_else(|| wait_date::find(passage.text, passage.lower, LONGEST))?;
        Some(Wait { seconds, source: WaitSource::Text(passage.span(&range)) })
    });
    let is_temporary = verdict.outcome == Some(Outcome::TransientFailure);
    let specified = || {
        let (seconds, reference) = cause.wait.clone().filter(|_| verdict.suppression.is_some() && is_temporary)?;
        Some(Wait { seconds, source: WaitSource::Document(reference) })
    };
    requested.or_else(specified)
}
