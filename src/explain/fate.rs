//! What the server that was to send a message says has become of it.

/// The end, or the next step, of a message's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The server will try again.
    Deferred,
    /// It has given up.
    Failed,
}

/// Reads Action (RFC 3464 section 2.3.3) and what the logs of Postfix and Sendmail have for it, off a text in lower
/// case; the first counts.
pub(super) fn fate(lower: &str) -> Option<Fate> {
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
    let found = SIGNS.iter().filter_map(|(sign, fate)| lower.find(sign).map(|at| (at, *fate)));
    found.min_by_key(|(at, _)| *at).map(|(_, fate)| fate)
}
