//! Takes what has come out of h2.

use std::sync::Arc;

use super::inbox::Inbox;

/// DATA frames that may wait in h2 for the readers of their calls. Nearly every request is one frame that is read at
/// once; only what comes in many is worth moving.
const PATIENCE: u64 = 64;

/// Bytes that may wait there. Nobody accounts for them before they are moved.
const UNCOUNTED: u64 = 16 * 1024;

/// The requests of a connection whose bodies are not complete.
#[derive(Debug, Default)]
pub(super) struct Intake {
    inboxes: Vec<Arc<Inbox>>,
    /// Those that were left the last time.
    left: usize,
    /// DATA frames that had come by then.
    collected: u64,
    /// Bytes that had come by then.
    counted: u64,
}

impl Intake {
    /// Adds a request.
    pub(super) fn add(&mut self, inbox: Arc<Inbox>) {
        self.inboxes.push(inbox);
    }

    /// Moves all that has come to its call, if it is much. So many DATA frames and bytes have come since the connection
    /// began.
    pub(super) fn collect(&mut self, frames: u64, bytes: u64) {
        /// Calls since the last time, after which those that have ended are forgotten.
        const CALLS: usize = 128;
        let is_much = frames - self.collected > PATIENCE || bytes - self.counted > UNCOUNTED;
        if is_much || self.inboxes.len() > self.left + CALLS {
            self.inboxes.retain(|inbox| inbox.collect());
            self.left = self.inboxes.len();
            self.collected = frames;
            self.counted = bytes;
        }
    }
}
