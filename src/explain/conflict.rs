//! Contradictions in a reply, and how each was resolved.

use book::catalog::{Code, Reference};
pub use book::vocabulary::ConflictKind;
use book::vocabulary::Word as _;

use super::decision::Decision;
use super::read::Read;
use super::verdict::Disputes;

/// A contradiction and its resolution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The kind of contradiction.
    pub kind: ConflictKind,
    /// The side that was believed: a code's label, or a cause in capitals as in the API's enum.
    pub believed: String,
    /// The side that was rejected.
    pub doubted: String,
    /// The document that settles it.
    pub reference: Option<Reference>,
}

pub(super) fn conflicts(disputes: &Disputes, decision: &Decision, reads: &[Read<'_>]) -> Vec<Conflict> {
    let code = |index: Option<usize>| index.map(|index| reads[index].code);
    let class = |code: &Code| code.id.value.chars().next();
    let (basic, enhanced, status) = (code(decision.code), code(decision.enhanced), code(decision.status));
    let label = |code: Option<&Code>| code.map(|code| code.label.clone()).unwrap_or_default();
    let document = |text: &str| Reference::parse(text, |_| None);
    let mut found = Vec::new();
    let mut add = |kind, believed: String, doubted: String, reference: Option<Reference>| {
        found.push(Conflict { kind, believed, doubted, reference });
    };
    // A server that tries again is believed, whichever codes it reports.
    let is_followed = !disputes.still_trying;
    if let (Some(basic), Some(enhanced)) = (basic, enhanced)
        && class(basic) != class(enhanced)
        && class(basic) != Some('3')
        && is_followed
    {
        // RFC 2034 section 4 wants them alike, and no enhanced code with 3yz; the client goes by the basic one.
        add(ConflictKind::Classes, basic.label.clone(), enhanced.label.clone(), document("RFC 5321 §4.2"));
    }
    if let (Some(basic), Some(status)) = (basic, status)
        && class(basic) != class(status)
        && is_followed
    {
        add(ConflictKind::StatusAndDiagnostic, basic.label.clone(), status.label.clone(), document("RFC 3464 §2.3.6"));
    }
    if let Some((cause, code, reference)) = &disputes.code_and_words {
        add(
            ConflictKind::CodeAndWords,
            cause.word().to_uppercase().replace('-', "_"),
            code.clone(),
            Some(reference.clone()),
        );
    }
    if disputes.outdated_use {
        add(ConflictKind::OutdatedUse, "SMTP 452".to_owned(), label(basic), document("RFC 5321 §4.5.3.1.10"));
    }
    if disputes.closed_during_data {
        add(ConflictKind::ClosedDuringData, label(basic), String::new(), document("RFC 5321 §3.8"));
    }
    if disputes.still_trying {
        add(ConflictKind::StillTrying, String::new(), label(basic.or(enhanced)), document("RFC 3464 §2.3.3"));
    }
    if disputes.given_up {
        add(ConflictKind::GivenUp, String::new(), label(basic.or(enhanced)), document("RFC 3464 §2.3.3"));
    }
    found
}
