//! Decides when a connection has to end.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, Interval, interval_at};

use crate::activity::Activity;
use crate::config::Config;
use crate::ending::Ending;
use crate::http2::PREFACE;
use crate::merged_writes::Progress;
use crate::observer::CloseReason;

/// A connection makes progress when one part in so many of what was unsent has been sent within the stall timeout.
const STEPS: usize = 8;

/// Time that calls have to complete after their connection has reached its age. One that waits for its client longer
/// than that would hold the connection for as long as the client likes.
const LONGEST_FAREWELL: Duration = Duration::from_secs(10);

/// Fate of a connection for the time being.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// It goes on.
    Keep,
    /// It is sent GOAWAY and completes its calls.
    ShutDown(CloseReason),
    /// It is closed at once.
    Cut(CloseReason),
}

/// Holds one connection to its limits, at every tick.
pub(super) struct Watcher {
    activity: Arc<Activity>,
    handshake_timeout: Duration,
    stall_timeout: Duration,
    max_age: Duration,
    max_idle: Duration,
    /// Time that a connection without calls has to close after GOAWAY.
    close_timeout: Duration,
    tick: Duration,
    next_epoch: Instant,
    /// The last progress, and the time since which there has been no other.
    last_progress: (Progress, Instant),
    /// Bytes that a client that has closed its side had been sent, and the time since which they are no more.
    farewell: Option<(u64, Instant)>,
    /// The shutdown that has begun: its reason and time.
    shutdown: Option<(CloseReason, Instant)>,
}

impl Watcher {
    pub(super) fn new(config: &Config, activity: Arc<Activity>) -> Self {
        /// Short against limits in seconds, and long enough to cost nothing.
        const LONGEST_TICK: Duration = Duration::from_secs(1);
        const SHORTEST_TICK: Duration = Duration::from_millis(5);
        let shortest_limit = config
            .handshake_timeout
            .min(config.max_connection_idle)
            .min(config.max_connection_age)
            .min(config.keepalive_timeout)
            .min(Activity::epoch_length(config.stall_timeout) * 4);
        let now = Instant::now();
        Self {
            activity,
            handshake_timeout: config.handshake_timeout,
            stall_timeout: config.stall_timeout,
            max_age: config.max_connection_age,
            max_idle: config.max_connection_idle,
            close_timeout: config.keepalive_timeout,
            tick: LONGEST_TICK.min(shortest_limit / 4).max(SHORTEST_TICK),
            next_epoch: now + Activity::epoch_length(config.stall_timeout),
            last_progress: (Progress::default(), now),
            farewell: None,
            shutdown: None,
        }
    }

    /// Ticks at which to call [`check`](Self::check).
    pub(super) fn ticks(&self) -> Interval {
        interval_at(Instant::now() + self.tick, self.tick)
    }

    /// Notes that the connection has been sent GOAWAY.
    pub(super) fn begin_shutdown(&mut self, reason: CloseReason) {
        self.shutdown = Some((reason, Instant::now()));
    }

    /// The reason of the shutdown, if one has begun.
    pub(super) fn shutdown_reason(&self) -> Option<CloseReason> {
        self.shutdown.map(|(reason, _)| reason)
    }

    /// Tells if a client that has closed its side has been sent nothing for a while. It cannot open its window any more, so
    /// it never will be.
    pub(super) fn is_farewell_over(&mut self, progress: Progress) -> bool {
        const PATIENCE: Duration = Duration::from_secs(2);
        let now = Instant::now();
        match self.farewell {
            Some((sent, since)) if sent == progress.sent => progress.unsent == 0 && now - since >= PATIENCE,
            _ => {
                self.farewell = Some((progress.sent, now));
                false
            }
        }
    }

    /// Holds the connection to its limits.
    pub(super) fn check(&mut self, progress: Progress) -> Decision {
        let now = Instant::now();
        self.activity.update();
        if progress.received < PREFACE.len() as u64 && self.activity.age() >= self.handshake_timeout {
            return Decision::Cut(CloseReason::Handshake);
        }
        let (last, since) = self.last_progress;
        // A byte now and then is no progress.
        let share = (last.unsent / STEPS).max(1) as u64;
        if progress.sent - last.sent >= share || progress.unsent == 0 {
            self.last_progress = (progress, now);
        } else if now - since >= self.stall_timeout {
            return Decision::Cut(CloseReason::Stalled);
        }
        if now >= self.next_epoch {
            self.next_epoch = now + Activity::epoch_length(self.stall_timeout);
            if self.activity.next_epoch() {
                return Decision::Cut(CloseReason::Stalled);
            }
        }
        let is_idle = self.activity.calls() == 0;
        match self.shutdown {
            // The client ignores GOAWAY, or keeps a health watch open.
            Some((reason, since)) if is_idle && now - since >= self.close_timeout => Decision::Cut(reason),
            Some((reason, since)) => {
                if reason == CloseReason::Age && now - since >= self.close_timeout.min(LONGEST_FAREWELL) {
                    self.activity.end_waiting(Ending::Age);
                }
                Decision::Keep
            }
            None if self.activity.age() >= self.max_age => Decision::ShutDown(CloseReason::Age),
            // Any calls still open at this point are stalled streams.
            None if now - self.activity.last_used() >= self.max_idle => Decision::ShutDown(CloseReason::Idle),
            None => Decision::Keep,
        }
    }
}
