//! One connection's calls and answers, for whoever decides how long it may stay.

use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::time::Instant;

use crate::ending::Ending;
use crate::observer::CloseReason;
use crate::room::{Holders, Room};

/// Epochs in the time that an answer may wait for its client. A connection is found to stall within one epoch before
/// that time.
pub(crate) const EPOCHS: usize = 8;

/// Bytes of unread answers at which a connection's next large answer waits until some are taken.
const MAX_UNREAD: usize = 512 * 1024;

/// Memory of a connection for each call that it ever had open at once, in bytes: h2 keeps the slots of ended streams.
pub(crate) const SLOT: usize = 1024;

/// Time since an answer was taken, for which a connection with an open call counts as moving.
const MOVING: Duration = Duration::from_secs(10);

/// The calls and unread answers of one connection.
#[derive(Debug)]
pub(crate) struct Activity {
    opened: Instant,
    /// Calls under way.
    calls: AtomicU32,
    /// Calls that are open, and the most that were at once: those of standard services, too.
    streams: AtomicU32,
    most_streams: AtomicU32,
    /// Set when a call begins, moves or ends; cleared by an update.
    used: AtomicBool,
    /// Time of the last update that found `used` set, in microseconds after `opened`.
    last_used: AtomicU64,
    /// Calls whose answers the client has yet to read, by the epoch in which they last moved.
    unread: [AtomicU32; EPOCHS],
    epoch: AtomicUsize,
    /// Set when the client has read an answer; cleared by an update.
    taken: AtomicBool,
    /// Time of the last update that found `taken` set, in microseconds after `opened`; 0 if none did.
    last_taken: AtomicU64,
    /// Written bytes that are not sent.
    unsent: AtomicUsize,
    /// Bytes of answers that the client has yet to read.
    unread_bytes: AtomicUsize,
    /// Bytes that are held for the client: those two, and requests that wait to be complete.
    held: AtomicUsize,
    /// Calls that wait for the client to send more, the oldest first.
    waiting: Mutex<Vec<Arc<dyn Waiter>>>,
    /// Tasks that wait for unread answers to be taken.
    for_room: Mutex<Vec<Waker>>,
    /// The turn to do a long piece of work.
    turn: Arc<Semaphore>,
    evicted: AtomicBool,
    /// Those of the held bytes that nobody asks for any more, and that are free once the tasks that hold them have run:
    /// those of calls that were ended, and all of them after an eviction.
    leaving: AtomicUsize,
    /// Bytes of calls that have ended and whose streams h2 keeps, with the memory of their tasks, until it is polled.
    ended: AtomicUsize,
    /// Set for HTTP/1.1, whose calls run only while the connection is polled. Those of HTTP/2 have tasks of their own.
    is_serial: AtomicBool,
    /// Set if it is evicted for what it holds.
    hoarded: AtomicBool,
    eviction: Notify,
    all: Arc<dyn Holders>,
}

/// A call that waits for its client to send more.
pub(crate) trait Waiter: Debug + Send + Sync {
    /// Bytes that ending it would free, whatever its client does.
    fn freeable(&self) -> usize;

    /// Ends it with the status of `ending` as soon as its task runs. Returns the bytes that this will free.
    fn end(&self, ending: Ending) -> usize;
}

impl Activity {
    /// Begins with the connection, which is one of `all`.
    pub(crate) fn new(all: Arc<dyn Holders>) -> Self {
        Self {
            opened: Instant::now(),
            calls: AtomicU32::new(0),
            streams: AtomicU32::new(0),
            most_streams: AtomicU32::new(0),
            used: AtomicBool::new(false),
            last_used: AtomicU64::new(0),
            unread: Default::default(),
            epoch: AtomicUsize::new(0),
            taken: AtomicBool::new(false),
            last_taken: AtomicU64::new(0),
            unsent: AtomicUsize::new(0),
            unread_bytes: AtomicUsize::new(0),
            held: AtomicUsize::new(0),
            waiting: Mutex::default(),
            for_room: Mutex::default(),
            turn: Arc::new(Semaphore::new(1)),
            evicted: AtomicBool::new(false),
            leaving: AtomicUsize::new(0),
            ended: AtomicUsize::new(0),
            is_serial: AtomicBool::new(false),
            hoarded: AtomicBool::new(false),
            eviction: Notify::new(),
            all,
        }
    }

    /// The room that it shares with all connections.
    pub(crate) fn room(&self) -> &Room {
        self.all.room()
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

    /// Tells if the client has ever read an answer, as of the last update. Open calls prove nothing: they are free to an
    /// attacker.
    pub(crate) fn was_answered(&self) -> bool {
        self.last_taken.load(Ordering::Relaxed) > 0
    }

    /// Tells if a call is under way and the client has read an answer lately, as of the last update.
    pub(crate) fn is_moving(&self) -> bool {
        let last_taken = Duration::from_micros(self.last_taken.load(Ordering::Relaxed));
        self.calls() > 0 && self.was_answered() && self.age().saturating_sub(last_taken) < MOVING
    }

    /// Notes how many written bytes wait to be sent.
    pub(crate) fn set_unsent(&self, bytes: usize) {
        let before = self.unsent.swap(bytes, Ordering::Relaxed);
        match bytes.checked_sub(before) {
            Some(0) => {}
            Some(more) => self.charge(more),
            None => self.give_back(before - bytes),
        }
    }

    /// Tells if a call is under way or bytes are unsent.
    pub(crate) fn is_busy(&self) -> bool {
        self.calls() > 0 || self.unsent.load(Ordering::Relaxed) > 0
    }

    /// Notes the time if anything has moved since the last update. The clock is read here rather than at every call.
    pub(crate) fn update(&self) {
        let (used, taken) = (self.used.swap(false, Ordering::Relaxed), self.taken.swap(false, Ordering::Relaxed));
        if used || taken {
            let now = u64::try_from(self.age().as_micros()).unwrap_or(u64::MAX).max(1);
            self.last_used.store(now, Ordering::Relaxed);
            if taken {
                self.last_taken.store(now, Ordering::Relaxed);
            }
        }
    }

    /// Notes the begin of a call of any kind.
    pub(crate) fn stream_opened(&self) {
        let open = self.streams.fetch_add(1, Ordering::Relaxed) + 1;
        if open > self.most_streams.fetch_max(open, Ordering::Relaxed) {
            self.charge(SLOT);
        }
    }

    /// Notes its end.
    pub(crate) fn stream_closed(&self) {
        self.streams.fetch_sub(1, Ordering::Relaxed);
    }

    /// Notes the begin of a call that counts as use.
    pub(crate) fn call_began(&self) {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.used.store(true, Ordering::Relaxed);
    }

    /// Notes its end.
    pub(crate) fn call_ended(&self) {
        self.used.store(true, Ordering::Relaxed);
        self.calls.fetch_sub(1, Ordering::Relaxed);
    }

    /// Notes that an answer waits to be read, from this epoch on, which it returns.
    pub(crate) fn begin_unread(&self) -> usize {
        let epoch = self.epoch.load(Ordering::Relaxed);
        self.unread[epoch].fetch_add(1, Ordering::Relaxed);
        epoch
    }

    /// Notes that it moves, or waits no longer.
    pub(crate) fn end_unread(&self, epoch: usize) {
        self.used.store(true, Ordering::Relaxed);
        self.unread[epoch].fetch_sub(1, Ordering::Relaxed);
    }

    /// Notes that the client has read a chunk of an answer to its end.
    pub(crate) fn answer_taken(&self) {
        self.taken.store(true, Ordering::Relaxed);
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

    /// Bytes that are held for the client, without those that are leaving.
    pub(crate) fn held(&self) -> usize {
        self.held.load(Ordering::Relaxed).saturating_sub(self.leaving.load(Ordering::Relaxed))
    }

    /// Notes that bytes that are held will be free soon.
    pub(crate) fn leave(&self, bytes: usize) {
        if bytes > 0 && !self.is_evicted() {
            self.leaving.fetch_add(bytes, Ordering::Relaxed);
            self.room().leave(bytes);
        }
    }

    /// Notes that bytes that were to be free soon depend on the client all the same.
    pub(crate) fn stay(&self, bytes: usize) {
        if bytes > 0 && !self.is_evicted() {
            self.leaving.fetch_sub(bytes, Ordering::Relaxed);
            self.room().left(bytes);
        }
    }

    /// Notes that a call has ended whose bytes are leaving.
    pub(crate) fn charged_call_ended(&self, bytes: usize) {
        self.ended.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Notes that its calls run only while the connection is polled.
    pub(crate) fn set_serial(&self) {
        self.is_serial.store(true, Ordering::Relaxed);
    }

    /// Tells if polling the connection frees something: streams that h2 keeps, or calls that were ended and run within it.
    pub(crate) fn is_freed_by_polling(&self) -> bool {
        let runs_within = self.is_serial.load(Ordering::Relaxed) && self.leaving.load(Ordering::Relaxed) > 0;
        self.has_ended_calls() || runs_within
    }

    /// Tells if there are calls that have ended and whose streams h2 keeps.
    pub(crate) fn has_ended_calls(&self) -> bool {
        self.ended.load(Ordering::Relaxed) > 0
    }

    /// Gives back the bytes of calls that had ended when the connection was polled.
    pub(crate) fn forget_ended_calls(&self) {
        if !self.has_ended_calls() {
            return;
        }
        let bytes = self.ended.swap(0, Ordering::Relaxed);
        if !self.is_evicted() {
            self.give_back(bytes);
            self.leaving.fetch_sub(bytes, Ordering::Relaxed);
            self.room().left(bytes);
        }
    }

    /// Adds bytes that are held for the client. If that is too much over all connections, whoever holds the most loses
    /// it.
    pub(crate) fn charge(&self, bytes: usize) {
        // The end of the connection gives everything back.
        if bytes == 0 || self.is_evicted() {
            return;
        }
        self.held.fetch_add(bytes, Ordering::Relaxed);
        if self.room().take(bytes) {
            self.all.make_room();
        }
    }

    /// Gives bytes back. Those of a connection that was evicted are given back at its end.
    pub(crate) fn give_back(&self, bytes: usize) {
        if bytes == 0 || self.is_evicted() {
            return;
        }
        let rest = |held: usize| Some(held.saturating_sub(bytes));
        // The closure always gives a value.
        let held = self.held.fetch_update(Ordering::Relaxed, Ordering::Relaxed, rest).unwrap_or(0);
        self.room().give_back(bytes.min(held));
    }

    /// Adds bytes of an answer.
    pub(crate) fn charge_answer(&self, bytes: usize) {
        self.unread_bytes.fetch_add(bytes, Ordering::Relaxed);
        self.charge(bytes);
    }

    /// Gives back bytes of an answer that were taken or dropped.
    pub(crate) fn give_back_answer(&self, bytes: usize) {
        let before = self.unread_bytes.fetch_sub(bytes, Ordering::Relaxed);
        self.give_back(bytes);
        if before >= MAX_UNREAD && before - bytes < MAX_UNREAD {
            let waiting = std::mem::take(&mut *lock(&self.for_room));
            waiting.into_iter().for_each(Waker::wake);
        }
    }

    /// Ready while few enough bytes of answers are unread.
    pub(crate) fn poll_room(&self, cx: &mut Context<'_>) -> Poll<()> {
        if self.unread_bytes.load(Ordering::Relaxed) < MAX_UNREAD {
            return Poll::Ready(());
        }
        // Whatever changes the number runs on this thread, or wakes after it has changed it.
        let mut waiting = lock(&self.for_room);
        if !waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
            waiting.push(cx.waker().clone());
        }
        drop(waiting);
        match self.unread_bytes.load(Ordering::Relaxed) < MAX_UNREAD {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    }

    /// The turn to do a long piece of work.
    pub(crate) fn turn(&self) -> &Arc<Semaphore> {
        &self.turn
    }

    /// Adds a call that waits for the client to send more.
    pub(crate) fn add_waiting(&self, call: Arc<dyn Waiter>) {
        lock(&self.waiting).push(call);
    }

    /// Removes it.
    pub(crate) fn remove_waiting(&self, call: &Arc<dyn Waiter>) {
        lock(&self.waiting).retain(|other| !Arc::ptr_eq(other, call));
    }

    /// Ends all calls that wait for the client to send more.
    pub(crate) fn end_waiting(&self, ending: Ending) {
        // Their tasks need the lock.
        let waiting = lock(&self.waiting).clone();
        waiting.iter().for_each(|call| {
            call.end(ending);
        });
    }

    /// Frees so many bytes, or what there is: calls that wait for the client to send more are ended, the largest first
    /// and of equals the oldest. If they are not most of what is held, the connection is evicted.
    pub(crate) fn free(&self, bytes: usize) {
        let waiting = lock(&self.waiting).clone();
        let mut waiting: Vec<_> = waiting.into_iter().filter(|call| call.freeable() > 0).collect();
        let of_waiting: usize = waiting.iter().map(|call| call.freeable()).sum();
        if of_waiting * 2 < self.held() || of_waiting == 0 {
            self.hoarded.store(true, Ordering::Relaxed);
            self.evict();
            return;
        }
        waiting.sort_by_key(|call| std::cmp::Reverse(call.freeable()));
        let mut freed = 0;
        for call in waiting {
            if freed >= bytes {
                break;
            }
            freed += call.end(Ending::NoRoom);
        }
    }

    /// Asks the connection to make room for another.
    pub(crate) fn evict(&self) {
        let rest = self.held();
        self.leave(rest);
        self.evicted.store(true, Ordering::Relaxed);
        self.eviction.notify_one();
    }

    /// Reason of the eviction.
    pub(crate) fn eviction_reason(&self) -> CloseReason {
        if self.hoarded.load(Ordering::Relaxed) { CloseReason::Hoarding } else { CloseReason::Evicted }
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

/// The connection and all of its calls have ended: what they held is free only now.
impl Drop for Activity {
    fn drop(&mut self) {
        self.room().give_back(self.held.load(Ordering::Relaxed));
        self.room().left(self.leaving.load(Ordering::Relaxed));
    }
}

/// Nothing panics while it holds one of these locks.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
