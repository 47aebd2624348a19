//! The state of a message's delivery, as the sending server reports it.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// The state of a message's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// The server will try again.
    Deferred,
    /// It has given up.
    Failed,
    /// It has delivered the message or passed it on.
    Done,
}

/// What tells the state: an Action field (RFC 3464 section 2.3.3) or its counterpart in a mail server's log.
const SIGNS: [(&str, Delivery); 19] = [
    ("action: failed", Delivery::Failed),
    ("action: delayed", Delivery::Deferred),
    ("action: delivered", Delivery::Done),
    ("action: relayed", Delivery::Done),
    ("action: expanded", Delivery::Done),
    ("status=sent", Delivery::Done),
    ("stat=sent", Delivery::Done),
    ("status=bounced", Delivery::Failed),
    ("status=expired", Delivery::Failed),
    ("status=deferred", Delivery::Deferred),
    ("stat=deferred", Delivery::Deferred),
    // Exim's log, and notices in prose.
    (" defer (", Delivery::Deferred),
    ("will be retried", Delivery::Deferred),
    // qmail-send; its "giving up on" ends one attempt, not all.
    (": deferral:", Delivery::Deferred),
    (": failure:", Delivery::Failed),
    ("not going to try again", Delivery::Failed),
    // qmail-send and Exim, in prose.
    ("this is a permanent error", Delivery::Failed),
    ("has been in the queue too long", Delivery::Failed),
    // Exim, of its own queue.
    ("retry timeout exceeded", Delivery::Failed),
];

/// Finds them all in one pass. A text may have a thousand parts.
static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let signs = SIGNS.iter().map(|(sign, _)| sign);
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostFirst)
        .build(signs)
        .expect("a few short words make an automaton")
});

/// Finds the first delivery state in a lower-case text.
pub(super) fn delivery(lower: &str) -> Option<Delivery> {
    FINDER.find(lower).map(|found| SIGNS[found.pattern().as_usize()].1)
}
