//! Finds clients that are gone.

use std::task::{Context, Poll};
use std::time::Duration;

use h2::{Ping, PingPong};
use tokio::time::Instant;

/// Asks a silent client for a sign of life (PING, RFC 9113 section 6.7).
pub(super) struct KeepAlive {
    pings: PingPong,
    interval: Duration,
    timeout: Duration,
    /// Count of what the client had done when it last did something, and that time.
    heard: (u64, Instant),
    /// The time at which it was asked, until it answers. Bytes that are no answer are none: they are free to an attacker.
    asked: Option<Instant>,
}

impl KeepAlive {
    pub(super) fn new(pings: PingPong, interval: Duration, timeout: Duration) -> Self {
        Self { pings, interval, timeout, heard: (0, Instant::now()), asked: None }
    }

    /// Notes the answer if it has come.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) {
        if self.asked.is_some()
            && let Poll::Ready(Ok(_)) = self.pings.poll_pong(cx)
        {
            self.asked = None;
            self.heard.1 = Instant::now();
        }
    }

    /// Asks when it is time; `done` counts what the client has done. Returns false if it has not answered in time.
    pub(super) fn check(&mut self, done: u64) -> bool {
        let now = Instant::now();
        if self.heard.0 != done {
            self.heard = (done, now);
        }
        match self.asked {
            Some(asked) => now - asked < self.timeout,
            None => {
                if now - self.heard.1 >= self.interval && self.pings.send_ping(Ping::opaque()).is_ok() {
                    self.asked = Some(now);
                }
                true
            }
        }
    }
}
