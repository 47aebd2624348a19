//! The state of a message's delivery, as the sending server reports it.

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

/// Finds the first delivery state in a lower-case text: an Action field (RFC 3464 section 2.3.3) or its counterpart in
/// a mail server's log.
pub(super) fn delivery(lower: &str) -> Option<Delivery> {
    const SIGNS: [(&str, Delivery); 18] = [
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
        ("has been in the queue too long", Delivery::Failed),
        // Exim, of its own queue.
        ("retry timeout exceeded", Delivery::Failed),
    ];
    let found = SIGNS.iter().filter_map(|(sign, delivery)| lower.find(sign).map(|at| (at, *delivery)));
    found.min_by_key(|(at, _)| *at).map(|(_, delivery)| delivery)
}
