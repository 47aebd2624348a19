//! A call under way: what is held for it, and its end when the client takes too much or too long.

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Waker};

use http::HeaderMap;
use tokio::sync::OwnedSemaphorePermit;
use tonic::Status;

use crate::activity::{Activity, Waiter};
use crate::ending::Ending;

/// Memory of a call that waits for its client, in bytes, without what it has received: its stream in h2, its task, and
/// what the allocator adds. Twice as much for the standard services, which have a router and tasks of their own.
const COST: usize = 16 * 1024;

/// Memory of a field of a header, in bytes, without its name and value: one of HPACK's tables takes a client a byte.
const FIELD: usize = 200;

/// An answer counts as moving when so many parts of a chunk have been taken within the stall timeout: a byte now and
/// then is no progress.
const STEPS: usize = 8;

/// A call under way. It ends when the body and every chunk of its answer are dropped.
#[derive(Debug)]
pub struct OpenCall {
    activity: Arc<Activity>,
    /// Bytes that its headers take.
    headers: usize,
    /// Set if it counts as use of its connection.
    is_use: AtomicBool,
    /// Chunks of the answer that the client has yet to read.
    chunks: AtomicU32,
    /// The epoch in which the first of those chunks was written or last moved. Those behind it wait for it, not for the
    /// client.
    epoch: AtomicUsize,
    /// Bytes of the request that have come and are no message yet.
    received: AtomicUsize,
    /// Bytes of the request that have come and wait to be read.
    kept: AtomicUsize,
    /// Bytes that the connection is charged with for it. None for a request that comes whole, as nearly all do.
    charged: AtomicUsize,
    /// Those bytes at its ending, unless an answer waits for the client.
    leaving: AtomicUsize,
    /// Set while it waits for its client to send more.
    is_waiting: AtomicBool,
    /// The [`Ending`], once there is one.
    ending: AtomicU8,
    /// The task that reads the request.
    reader: Mutex<Option<Waker>>,
}

impl OpenCall {
    /// Begins a call on a connection.
    pub(crate) fn begin(activity: &Arc<Activity>, headers: &HeaderMap) -> Arc<Self> {
        activity.stream_opened();
        Arc::new(Self {
            activity: Arc::clone(activity),
            headers: headers.iter().map(|(name, value)| FIELD + name.as_str().len() + value.len()).sum(),
            is_use: AtomicBool::new(false),
            chunks: AtomicU32::new(0),
            epoch: AtomicUsize::new(0),
            received: AtomicUsize::new(0),
            kept: AtomicUsize::new(0),
            charged: AtomicUsize::new(0),
            leaving: AtomicUsize::new(0),
            is_waiting: AtomicBool::new(false),
            ending: AtomicU8::new(0),
            reader: Mutex::new(None),
        })
    }

    /// Counts it as use of its connection: the connection is not idle meanwhile, and a drain waits for it.
    pub(crate) fn count_as_use(&self) {
        if !self.is_use.swap(true, Ordering::Relaxed) {
            self.activity.call_began();
        }
    }

    /// Returns once the connection's client has taken enough of the answers before, so that another large one may be
    /// made.
    pub async fn room(&self) {
        std::future::poll_fn(|cx| self.activity.poll_room(cx)).await;
    }

    /// Waits for this connection's turn to do a long piece of work: one at a time, so that none keeps the others from
    /// theirs. The turn ends when the permit is dropped.
    pub async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        // Its bytes are held for longer than a moment.
        self.charge();
        Arc::clone(self.activity.turn()).acquire_owned().await.ok()
    }

    /// Bytes of the request that have come and are no message yet.
    #[must_use]
    pub fn unfinished(&self) -> usize {
        self.received.load(Ordering::Relaxed)
    }

    /// Gives back the bytes that have become a message.
    pub fn give_back(&self) {
        self.received.store(0, Ordering::Relaxed);
        self.recharge(if self.is_waiting.load(Ordering::Relaxed) { self.cost() } else { 0 });
    }

    /// Adds bytes of the request.
    pub(crate) fn receive(&self, bytes: usize) {
        self.received.fetch_add(bytes, Ordering::Relaxed);
        if self.is_waiting.load(Ordering::Relaxed) {
            self.charge();
        }
    }

    /// Adds bytes of the request that wait to be read.
    pub(crate) fn keep(&self, bytes: usize) {
        if self.ending.load(Ordering::Relaxed) == 0 {
            self.kept.fetch_add(bytes, Ordering::Relaxed);
            self.charged.fetch_add(bytes, Ordering::Relaxed);
            self.activity.charge(bytes);
        }
    }

    /// Gives back those that are being read.
    pub(crate) fn took(&self, bytes: usize) {
        // Those of a call that was ended are leaving with it.
        if self.ending.load(Ordering::Relaxed) == 0 {
            self.kept.fetch_sub(bytes, Ordering::Relaxed);
            self.charged.fetch_sub(bytes, Ordering::Relaxed);
            self.activity.give_back(bytes);
        }
    }

    /// Notes that it waits for its client to send more, and the task to wake if it is ended.
    pub(crate) fn wait(self: &Arc<Self>, cx: &Context<'_>) {
        let mut reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        if !reader.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
            *reader = Some(cx.waker().clone());
        }
        drop(reader);
        if !self.is_waiting.swap(true, Ordering::Relaxed) {
            let waiter: Arc<dyn Waiter> = Arc::<Self>::clone(self);
            self.activity.add_waiting(waiter);
            self.charge();
        }
    }

    /// Notes that it waits no longer.
    pub(crate) fn stop_waiting(self: &Arc<Self>) {
        if self.is_waiting.swap(false, Ordering::Relaxed) {
            let waiter: Arc<dyn Waiter> = Arc::<Self>::clone(self);
            self.activity.remove_waiting(&waiter);
        }
    }

    /// The status of a call that was ended.
    pub(crate) fn ended(&self) -> Option<Status> {
        Ending::of(self.ending.load(Ordering::Relaxed)).map(Ending::status)
    }

    fn charge(&self) {
        self.recharge(self.cost() + self.unfinished());
    }

    fn cost(&self) -> usize {
        self.headers + if self.is_use.load(Ordering::Relaxed) { COST } else { 2 * COST }
    }

    /// Charges the connection with so many bytes besides those that wait to be read.
    fn recharge(&self, bytes: usize) {
        if self.ending.load(Ordering::Relaxed) != 0 {
            return;
        }
        let bytes = bytes + self.kept.load(Ordering::Relaxed);
        let before = self.charged.swap(bytes, Ordering::Relaxed);
        if bytes >= before {
            self.activity.charge(bytes - before);
        } else {
            self.activity.give_back(before - bytes);
        }
    }

    fn begin_unread(&self) {
        self.epoch.store(self.activity.begin_unread(), Ordering::Relaxed);
    }

    fn end_unread(&self) {
        self.activity.end_unread(self.epoch.load(Ordering::Relaxed));
    }
}

impl Waiter for OpenCall {
    fn freeable(&self) -> usize {
        // An answer that has begun lasts until its client has taken what there is of it.
        if self.chunks.load(Ordering::Relaxed) > 0 { 0 } else { self.charged.load(Ordering::Relaxed) }
    }

    fn end(&self, ending: Ending) -> usize {
        self.ending.store(ending as u8, Ordering::Relaxed);
        let freed = self.charged.swap(0, Ordering::Relaxed);
        self.leaving.fetch_add(freed, Ordering::Relaxed);
        self.activity.leave(freed);
        let reader = self.reader.lock().unwrap_or_else(PoisonError::into_inner).take();
        reader.into_iter().for_each(Waker::wake);
        freed
    }
}

impl Drop for OpenCall {
    fn drop(&mut self) {
        let (charged, leaving) = (self.charged.load(Ordering::Relaxed), self.leaving.load(Ordering::Relaxed));
        if charged + leaving > 0 {
            self.activity.leave(charged);
            self.activity.charged_call_ended(charged + leaving);
        }
        if self.is_use.load(Ordering::Relaxed) {
            self.activity.call_ended();
        }
        self.activity.stream_closed();
    }
}

/// A chunk of an answer that the client has yet to read. Dropped when it has.
#[derive(Debug)]
pub(crate) struct UnreadChunk {
    call: Arc<OpenCall>,
    /// Bytes that the client has yet to read.
    left: usize,
    /// Bytes that were left when it last moved.
    mark: usize,
    /// Bytes that make a move.
    step: usize,
}

impl UnreadChunk {
    /// Adds a chunk of so many bytes to the answer of a call.
    pub(crate) fn new(call: &Arc<OpenCall>, bytes: usize) -> Self {
        if call.chunks.fetch_add(1, Ordering::Relaxed) == 0 {
            call.begin_unread();
            let leaving = call.leaving.swap(0, Ordering::Relaxed);
            if leaving > 0 {
                call.charged.fetch_add(leaving, Ordering::Relaxed);
                call.activity.stay(leaving);
            }
        }
        call.activity.charge_answer(bytes);
        Self { call: Arc::clone(call), left: bytes, mark: bytes, step: (bytes / STEPS).max(1) }
    }

    /// Notes that the client has read some of it.
    pub(crate) fn took(&mut self, bytes: usize) {
        let bytes = bytes.min(self.left);
        self.left -= bytes;
        self.call.activity.give_back_answer(bytes);
        if self.left == 0 {
            self.call.activity.answer_taken();
        }
        if self.mark - self.left >= self.step {
            self.mark = self.left;
            self.call.end_unread();
            self.call.begin_unread();
        }
    }
}

impl Drop for UnreadChunk {
    fn drop(&mut self) {
        self.call.activity.give_back_answer(self.left);
        self.call.end_unread();
        if self.call.chunks.fetch_sub(1, Ordering::Relaxed) > 1 {
            self.call.begin_unread();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{COST, OpenCall, UnreadChunk};
    use crate::activity::{Activity, EPOCHS, SLOT, Waiter as _};
    use crate::ending::Ending;
    use crate::open::OpenConnections;
    use http::HeaderMap;
    use std::sync::Arc;
    use std::task::{Context, Waker};

    fn activity(max: usize) -> Arc<Activity> {
        Arc::new(Activity::new(Arc::new(OpenConnections::new(max))))
    }

    #[test]
    fn an_answer_that_nobody_reads_is_noticed_after_all_epochs() {
        let activity = activity(usize::MAX / 4);
        let call = OpenCall::begin(&activity, &HeaderMap::new());
        call.count_as_use();
        assert!((0..3 * EPOCHS).all(|_| !activity.next_epoch()), "a call without an answer waits for nobody");
        let _chunk = UnreadChunk::new(&call, 100);
        drop(call);
        assert_eq!(activity.calls(), 1, "it lasts until the answer is read");
        assert!((0..EPOCHS - 1).all(|_| !activity.next_epoch()));
        assert!(activity.next_epoch());
    }

    #[test]
    fn the_fields_of_its_header_are_charged_while_it_waits() {
        let activity = activity(usize::MAX / 4);
        let mut headers = HeaderMap::new();
        for _ in 0..400 {
            headers.append("a", http::HeaderValue::from_static("b"));
        }
        let call = OpenCall::begin(&activity, &headers);
        call.count_as_use();
        call.wait(&Context::from_waker(Waker::noop()));
        assert!(activity.held() >= COST + 400 * 200, "{}", activity.held());
        call.stop_waiting();
    }

    #[test]
    fn an_answer_that_moves_is_not() {
        let activity = activity(usize::MAX / 4);
        let call = OpenCall::begin(&activity, &HeaderMap::new());
        call.count_as_use();
        let (mut chunk, behind) = (UnreadChunk::new(&call, 800), UnreadChunk::new(&call, 1));
        for _ in 0..7 {
            for _ in 0..EPOCHS - 1 {
                assert!(!activity.next_epoch());
            }
            chunk.took(100);
        }
        drop((call, chunk, behind));
        assert!((0..3 * EPOCHS).all(|_| !activity.next_epoch()));
        assert_eq!((activity.calls(), activity.held()), (0, SLOT));
    }

    #[test]
    fn a_byte_now_and_then_is_no_progress() {
        let activity = activity(usize::MAX / 4);
        let call = OpenCall::begin(&activity, &HeaderMap::new());
        let mut chunk = UnreadChunk::new(&call, 10_000);
        let stalled = (0..2 * EPOCHS).any(|_| {
            chunk.took(1);
            activity.next_epoch()
        });
        assert!(stalled);
    }

    #[test]
    fn what_waits_to_be_read_is_charged_besides_the_rest() {
        let activity = activity(usize::MAX / 4);
        let call = OpenCall::begin(&activity, &HeaderMap::new());
        call.count_as_use();
        call.keep(5000);
        assert_eq!(activity.held(), SLOT + 5000);
        call.took(2000);
        call.receive(2000);
        call.wait(&Context::from_waker(Waker::noop()));
        assert_eq!(activity.held(), SLOT + COST + 5000);
        call.give_back();
        assert_eq!(activity.held(), SLOT + COST + 3000);
        assert_eq!(call.end(Ending::NoRoom), COST + 3000);
        call.took(3000);
        assert_eq!(activity.held(), SLOT, "once");
        call.stop_waiting();
        drop(call);
        activity.forget_ended_calls();
        assert_eq!(activity.held(), SLOT);
    }

    #[test]
    fn a_call_is_charged_once_it_waits_and_no_longer() {
        let activity = activity(usize::MAX / 4);
        let call = OpenCall::begin(&activity, &HeaderMap::new());
        call.count_as_use();
        call.receive(500);
        assert_eq!(activity.held(), SLOT, "it may come whole");
        call.wait(&Context::from_waker(Waker::noop()));
        assert_eq!(activity.held(), SLOT + COST + 500);
        call.receive(500);
        assert_eq!(activity.held(), SLOT + COST + 1000);
        call.give_back();
        assert_eq!(activity.held(), SLOT + COST);
        assert!(call.ended().is_none());
        assert_eq!(call.end(Ending::Age), COST);
        assert_eq!(activity.held(), SLOT, "the rest is leaving");
        assert_eq!(call.ended().map(|status| status.code()), Some(tonic::Code::Unavailable));
        let answer = UnreadChunk::new(&call, 100);
        assert_eq!(activity.held(), SLOT + COST + 100, "its end waits for the client");
        drop(answer);
        call.receive(500);
        call.stop_waiting();
        drop(call);
        assert_eq!(activity.held(), SLOT);
        assert!(activity.has_ended_calls(), "h2 keeps the stream");
        activity.forget_ended_calls();
        assert_eq!(activity.held(), SLOT);
    }
}
