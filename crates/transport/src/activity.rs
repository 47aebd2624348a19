//! One connection's calls and answers, for whoever decides how long it may stay.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// Epochs in the time that an answer may wait for its client. A connection is found to stall within one epoch before
/// that time.
const EPOCHS: usize = 8;

/// The calls and unread answers of one connection.
#[derive(Debug)]
pub(crate) struct Activity {
    opened: Instant,
    /// Calls under way.
    calls: AtomicU32,
    /// Set when a call begins, moves or ends; cleared by an update.
    used: AtomicBool,
    /// Time of the last update that found `used` set, in microseconds after `opened`.
    last_used: AtomicU64,
    /// Calls whose answers the client has yet to read, by the epoch in which they last moved.
    unread: [AtomicU32; EPOCHS],
    epoch: AtomicUsize,
    /// Set once the client has read an answer.
    answered: AtomicBool,
    /// Set while written bytes are not sent.
    unsent: AtomicBool,
    evicted: AtomicBool,
    eviction: Notify,
}

impl Activity {
    /// Begins with the connection.
    pub(crate) fn new() -> Self {
        Self {
            opened: Instant::now(),
            calls: AtomicU32::new(0),
            used: AtomicBool::new(false),
            last_used: AtomicU64::new(0),
            unread: Default::default(),
            epoch: AtomicUsize::new(0),
            answered: AtomicBool::new(false),
            unsent: AtomicBool::new(false),
            evicted: AtomicBool::new(false),
            eviction: Notify::new(),
        }
    }

    /// The connection's age.
    pub(crate) fn age(&self) -> Duration {
        self.opened.elapsed()
    }

    /// Calls under way.
    pub(crate) fn calls(&self) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }

    /// Time at which the connection was last of use to its client, as of the last update.
    pub(crate) fn last_used(&self) -> Instant {
        self.opened + Duration::from_micros(self.last_used.load(Ordering::Relaxed))
    }

    /// Tells if the client has ever read an answer. Open calls prove nothing: they are free to an attacker.
    pub(crate) fn was_answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }

    /// Notes if written bytes wait to be sent.
    pub(crate) fn set_unsent(&self, unsent: bool) {
        self.unsent.store(unsent, Ordering::Relaxed);
    }

    /// Tells if a call is under way or bytes are unsent.
    pub(crate) fn is_busy(&self) -> bool {
        self.calls() > 0 || self.unsent.load(Ordering::Relaxed)
    }

    /// Notes the time if anything has moved since the last update. The clock is read here rather than at every call.
    pub(crate) fn update(&self) {
        if self.used.swap(false, Ordering::Relaxed) {
            let now = u64::try_from(self.age().as_micros()).unwrap_or(u64::MAX);
            self.last_used.store(now, Ordering::Relaxed);
        }
    }

    /// Begins the next epoch. Returns true instead if an answer has not moved in any of the [`EPOCHS`].
    pub(crate) fn next_epoch(&self) -> bool {
        let epoch = (self.epoch.load(Ordering::Relaxed) + 1) % EPOCHS;
        if self.unread[epoch].load(Ordering::Relaxed) > 0 {
            return true;
        }
        self.epoch.store(epoch, Ordering::Relaxed);
        false
    }

    /// The length of an epoch, if answers may wait for `stall_timeout`.
    pub(crate) fn epoch_length(stall_timeout: Duration) -> Duration {
        stall_timeout / u32::try_from(EPOCHS).unwrap_or(1)
    }

    /// Asks the connection to make room for another.
    pub(crate) fn evict(&self) {
        self.evicted.store(true, Ordering::Relaxed);
        self.eviction.notify_one();
    }

    /// Tells if the connection has been asked to make room.
    pub(crate) fn is_evicted(&self) -> bool {
        self.evicted.load(Ordering::Relaxed)
    }

    /// Returns once the connection is asked to make room.
    pub(crate) async fn evicted(&self) {
        self.eviction.notified().await;
    }
}

/// A call under way. It ends when the body and every chunk of its answer are dropped.
#[derive(Debug)]
pub(crate) struct OpenCall {
    activity: Arc<Activity>,
    /// Chunks of the answer that the client has yet to read.
    chunks: AtomicU32,
    /// The epoch in which the first of those chunks was written or last moved. Those behind it wait for it, not for the
    /// client.
    epoch: AtomicUsize,
}

impl OpenCall {
    /// Begins a call on a connection.
    pub(crate) fn begin(activity: &Arc<Activity>) -> Arc<Self> {
        activity.calls.fetch_add(1, Ordering::Relaxed);
        activity.used.store(true, Ordering::Relaxed);
        Arc::new(Self { activity: Arc::clone(activity), chunks: AtomicU32::new(0), epoch: AtomicUsize::new(0) })
    }

    fn begin_waiting(&self) {
        let epoch = self.activity.epoch.load(Ordering::Relaxed);
        self.activity.unread[epoch].fetch_add(1, Ordering::Relaxed);
        self.epoch.store(epoch, Ordering::Relaxed);
    }

    fn end_waiting(&self) {
        self.activity.used.store(true, Ordering::Relaxed);
        self.activity.unread[self.epoch.load(Ordering::Relaxed)].fetch_sub(1, Ordering::Relaxed);
    }
}

impl Drop for OpenCall {
    fn drop(&mut self) {
        self.activity.used.store(true, Ordering::Relaxed);
        self.activity.calls.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A chunk of an answer that the client has yet to read. Dropped when it has.
#[derive(Debug)]
pub(crate) struct UnreadChunk(Arc<OpenCall>);

impl UnreadChunk {
    /// Adds a chunk to the answer of a call.
    pub(crate) fn new(call: &Arc<OpenCall>) -> Self {
        if call.chunks.fetch_add(1, Ordering::Relaxed) == 0 {
            call.begin_waiting();
        }
        Self(Arc::clone(call))
    }

    /// Notes that the client has read some of it.
    pub(crate) fn moved(&self) {
        self.0.end_waiting();
        self.0.begin_waiting();
    }
}

impl Drop for UnreadChunk {
    fn drop(&mut self) {
        self.0.activity.answered.store(true, Ordering::Relaxed);
        self.0.end_waiting();
        if self.0.chunks.fetch_sub(1, Ordering::Relaxed) > 1 {
            self.0.begin_waiting();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Activity, EPOCHS, OpenCall, UnreadChunk};
    use std::sync::Arc;

    #[test]
    fn an_answer_that_nobody_reads_is_noticed_after_all_epochs() {
        let activity = Arc::new(Activity::new());
        let call = OpenCall::begin(&activity);
        assert!((0..3 * EPOCHS).all(|_| !activity.next_epoch()), "a call without an answer waits for nobody");
        let _chunk = UnreadChunk::new(&call);
        drop(call);
        assert_eq!(activity.calls(), 1, "it lasts until the answer is read");
        assert!((0..EPOCHS - 1).all(|_| !activity.next_epoch()));
        assert!(activity.next_epoch());
    }

    #[test]
    fn an_answer_that_moves_is_not() {
        let activity = Arc::new(Activity::new());
        let call = OpenCall::begin(&activity);
        let (chunk, behind) = (UnreadChunk::new(&call), UnreadChunk::new(&call));
        for _ in 0..3 * EPOCHS {
            chunk.moved();
            assert!(!activity.next_epoch());
        }
        drop((call, chunk, behind));
        assert!((0..3 * EPOCHS).all(|_| !activity.next_epoch()));
        assert_eq!(activity.calls(), 0);
    }
}
