//! Floods of calls that are reset, in the log.

use std::error::Error;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Logs floods, a line a minute: one for each connection would bury the log, and attackers choose their number.
#[derive(Debug, Default)]
pub(crate) struct Floods(Mutex<Seen>);

#[derive(Debug, Default)]
struct Seen {
    logged: Option<Instant>,
    /// Connections since the last line.
    connections: u64,
}

impl Floods {
    /// Logs a connection that was ended for its flood, with those since the last line.
    pub(crate) fn log(&self) {
        if let Some(connections) = self.count(Instant::now()) {
            tracing::warn!(connections, "connections ended that opened and reset too many calls");
        }
    }

    /// Counts a connection. Returns the count for a line, when one is due.
    fn count(&self, now: Instant) -> Option<u64> {
        const PAUSE: Duration = Duration::from_secs(60);
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.connections += 1;
        if seen.logged.is_some_and(|logged| now - logged < PAUSE) {
            return None;
        }
        seen.logged = Some(now);
        Some(std::mem::take(&mut seen.connections))
    }
}

/// Tells if h2 ended a connection with ENHANCE_YOUR_CALM (RFC 9113 section 7).
pub(super) fn is_flood(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<h2::Error>().and_then(h2::Error::reason) == Some(h2::Reason::ENHANCE_YOUR_CALM) {
            return true;
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{Floods, is_flood};
    use std::time::{Duration, Instant};

    #[test]
    fn a_flood_is_logged_once_a_minute() {
        let floods = Floods::default();
        let now = Instant::now();
        assert_eq!(floods.count(now), Some(1));
        assert!((0..59).all(|second| floods.count(now + Duration::from_secs(second)).is_none()));
        assert_eq!(floods.count(now + Duration::from_secs(60)), Some(60));
    }

    #[test]
    fn a_flood_is_told_from_other_errors() {
        assert!(is_flood(&h2::Error::from(h2::Reason::ENHANCE_YOUR_CALM)));
        assert!(!is_flood(&h2::Error::from(h2::Reason::PROTOCOL_ERROR)));
        assert!(!is_flood(&std::io::Error::other("reset")));
    }
}
