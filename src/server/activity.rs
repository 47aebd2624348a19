//! What a connection is doing, for those who decide how long it may.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// The parts into which the time that an answer may wait is divided. An answer is let go between
/// one part too early and in time.
const EPOCHS: usize = 8;

/// One connection's calls and answers.
#[derive(Debug)]
pub(super) struct Activity {
    opened: Instant,
    /// Calls of the API under way: health and reflection hold nobody up.
    calls: AtomicU32,
    /// Whether a call began, moved or ended since this was last asked.
    used: AtomicBool,
    /// When that was last so, in microseconds after `opened`.
    last_used: AtomicU64,
    /// Answers that wait to be taken, by the epoch in which they were given.
    waiting: [AtomicU32; EPOCHS],
    epoch: AtomicUsize,
    /// Whether the client has ever taken an answer.
    answered: AtomicBool,
    /// Whether something was written that is not sent.
    unsent: AtomicBool,
    leaving: AtomicBool,
    evicted: Notify,
}

impl Activity {
    pub(super) fn new() -> Self {
        Self {
            opened: Instant::now(),
            calls: AtomicU32::new(0),
            used: AtomicBool::new(false),
            last_used: AtomicU64::new(0),
            waiting: Default::default(),
            epoch: AtomicUsize::new(0),
            answered: AtomicBool::new(false),
            unsent: AtomicBool::new(false),
            leaving: AtomicBool::new(false),
            evicted: Notify::new(),
        }
    }

    /// The connection's age.
    pub(super) fn age(&self) -> Duration {
        self.opened.elapsed()
    }

    /// Calls under way.
    pub(super) fn calls(&self) -> u32 {
        self.calls.load(Ordering::Relaxed)
    }

    /// When the connection was last of use to its client.
    pub(super) fn last_used(&self) -> Instant {
        self.opened + Duration::from_micros(self.last_used.load(Ordering::Relaxed))
    }

    /// Whether its client has ever taken an answer. To open calls costs a crowd nothing, so it is no sign of use.
    pub(super) fn was_answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }

    /// Says whether something was written that is not sent.
    pub(super) fn set_unsent(&self, unsent: bool) {
        self.unsent.store(unsent, Ordering::Relaxed);
    }

    /// Whether somebody waits for something on it.
    pub(super) fn is_busy(&self) -> bool {
        self.calls() > 0 || self.unsent.load(Ordering::Relaxed)
    }

    /// Looks whether anything has moved since the last look. The clock is read here rather than at every call.
    pub(super) fn look(&self) {
        if self.used.swap(false, Ordering::Relaxed) {
            let now = u64::try_from(self.age().as_micros()).unwrap_or(u64::MAX);
            self.last_used.store(now, Ordering::Relaxed);
        }
    }

    /// Begins the next epoch of answers. Whether one has waited for all of them.
    pub(super) fn next_epoch(&self) -> bool {
        let epoch = (self.epoch.load(Ordering::Relaxed) + 1) % EPOCHS;
        if self.waiting[epoch].load(Ordering::Relaxed) > 0 {
            return true;
        }
        self.epoch.store(epoch, Ordering::Relaxed);
        false
    }

    /// How long an epoch lasts where answers may wait for so long.
    pub(super) fn epoch_length(stall_timeout: Duration) -> Duration {
        stall_timeout / u32::try_from(EPOCHS).unwrap_or(1)
    }

    /// Asks the connection to make room for another.
    pub(super) fn evict(&self) {
        self.leaving.store(true, Ordering::Relaxed);
        self.evicted.notify_one();
    }

    /// Whether it has been asked to.
    pub(super) fn is_leaving(&self) -> bool {
        self.leaving.load(Ordering::Relaxed)
    }

    /// Returns once the connection has been asked to make room.
    pub(super) async fn evicted(&self) {
        self.evicted.notified().await;
    }
}

/// A call under way, until its body and every part of its answer are gone.
#[derive(Debug)]
pub(super) struct Call {
    activity: Arc<Activity>,
    /// Parts of the answer that the client has yet to take.
    parts: AtomicU32,
    /// The epoch in which the first of them was given or last moved. Those behind it wait for it, not for the client.
    epoch: AtomicUsize,
}

impl Call {
    pub(super) fn begin(activity: &Arc<Activity>) -> Arc<Self> {
        activity.calls.fetch_add(1, Ordering::Relaxed);
        activity.used.store(true, Ordering::Relaxed);
        Arc::new(Self { activity: Arc::clone(activity), parts: AtomicU32::new(0), epoch: AtomicUsize::new(0) })
    }

    fn wait(&self) {
        let epoch = self.activity.epoch.load(Ordering::Relaxed);
        self.activity.waiting[epoch].fetch_add(1, Ordering::Relaxed);
        self.epoch.store(epoch, Ordering::Relaxed);
    }

    fn wait_no_more(&self) {
        self.activity.used.store(true, Ordering::Relaxed);
        self.activity.waiting[self.epoch.load(Ordering::Relaxed)].fetch_sub(1, Ordering::Relaxed);
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.activity.used.store(true, Ordering::Relaxed);
        self.activity.calls.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A part of an answer that the client has yet to take; dropped when it has.
#[derive(Debug)]
pub(super) struct Waiting(Arc<Call>);

impl Waiting {
    pub(super) fn new(call: &Arc<Call>) -> Self {
        if call.parts.fetch_add(1, Ordering::Relaxed) == 0 {
            call.wait();
        }
        Self(Arc::clone(call))
    }

    /// The client has taken some of it.
    pub(super) fn moved(&self) {
        self.0.wait_no_more();
        self.0.wait();
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.activity.answered.store(true, Ordering::Relaxed);
        self.0.wait_no_more();
        if self.0.parts.fetch_sub(1, Ordering::Relaxed) > 1 {
            self.0.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Activity, Call, EPOCHS, Waiting};
    use std::sync::Arc;

    #[test]
    fn an_answer_that_nobody_takes_is_noticed_after_all_epochs() {
        let activity = Arc::new(Activity::new());
        let call = Call::begin(&activity);
        assert!((0..3 * EPOCHS).all(|_| !activity.next_epoch()), "a call without an answer waits for nobody");
        let _waiting = Waiting::new(&call);
        drop(call);
        assert_eq!(activity.calls(), 1, "it lasts until the answer is taken");
        assert!((0..EPOCHS - 1).all(|_| !activity.next_epoch()));
        assert!(activity.next_epoch());
    }

    #[test]
    fn an_answer_that_moves_is_not() {
        let activity = Arc::new(Activity::new());
        let call = Call::begin(&activity);
        let (waiting, behind) = (Waiting::new(&call), Waiting::new(&call));
        for _ in 0..3 * EPOCHS {
            waiting.moved();
            assert!(!activity.next_epoch());
        }
        drop((call, waiting, behind));
        assert!((0..3 * EPOCHS).all(|_| !activity.next_epoch()));
        assert_eq!(activity.calls(), 0);
    }
}
