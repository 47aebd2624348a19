//! What the server that was to send a message says has become of it.

/// The end, or the next step, of a message's delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    /// The server will try again.
    Deferred,
    /// It has given up.
    Failed,
}

/// Reads Action (RFC 3464 section 2.3.3) and what the logs of Postfix and Sendmail have for it, off a text in lower
/// case; the first counts.
pub(super) fn delivery(lower: &str) -> Option<Delivery> {
    const SIGNS: [(&str, Delivery); 10] = [
        ("action: failed", Delivery::Failed),
        ("action: delayed", Delivery::Deferred),
        ("status=bounced", Delivery::Failed),
        ("status=expired", Delivery::Failed),
        ("status=deferred", Delivery::Deferred),
        ("stat=deferred", Delivery::Deferred),
        // qmail-send; its "giving up on" ends one attempt, not all.
        (": deferral:", Delivery::Deferred),
        (": failure:", Delivery::Failed),
        ("not going to try again", Delivery::Failed),
        ("has been in the queue too long", Delivery::Failed),
    ];
    let found = SIGNS.iter().filter_map(|(sign, delivery)| lower.find(sign).map(|at| (at, *delivery)));
    found.min_by_key(|(at, _)| *at).map(|(_, delivery)| delivery)
}
