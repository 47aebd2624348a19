//! The memory that all connections share: bytes of unfinished requests, of answers not yet taken, and of open calls.

use std::fmt::Debug;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Time without a refusal after which a shortage is over.
const QUIET: Duration = Duration::from_secs(5);

/// Length of a shortage that is told to the outside. A shorter one is over before anybody could act on it.
const LASTING: Duration = Duration::from_secs(3);

/// Greatest share of a connection that is ordinary, in bytes: some open calls, or a large request. Whoever loses more was
/// hoarding; whoever loses less was refused for want of room. A greater one would let a few hoarders have it told to the
/// outside that others are refused.
pub(crate) const ORDINARY_SHARE: usize = 128 * 1024;

/// The bytes that are held for clients, and their limit.
#[derive(Debug)]
pub(crate) struct Room {
    /// Negative for a moment when bytes are given back while they are being taken.
    held: AtomicIsize,
    /// Those of them that are free once the tasks that hold them have run: those of ended calls and of evicted
    /// connections.
    leaving: AtomicIsize,
    max: usize,
    shortage: Mutex<Option<Shortage>>,
}

/// Those who hold bytes of one room.
pub(crate) trait Holders: Debug + Send + Sync {
    /// The room that they share.
    fn room(&self) -> &Room;

    /// Frees bytes until there is room again.
    fn make_room(&self);
}

/// A time in which clients with an ordinary share were refused.
#[derive(Clone, Copy, Debug)]
struct Shortage {
    first: Instant,
    last: Instant,
}

impl Room {
    /// Has room for `max` bytes.
    pub(crate) fn new(max: usize) -> Self {
        Self { held: AtomicIsize::new(0), leaving: AtomicIsize::new(0), max, shortage: Mutex::new(None) }
    }

    /// Adds bytes. Returns true if there are too many now, without those that are leaving.
    pub(crate) fn take(&self, bytes: usize) -> bool {
        let held = self.held.fetch_add(signed(bytes), Ordering::Relaxed).saturating_add(signed(bytes));
        let max = signed(self.max);
        held > max && held - self.leaving.load(Ordering::Relaxed) > max
    }

    /// Notes that bytes will be given back soon.
    pub(crate) fn leave(&self, bytes: usize) {
        self.leaving.fetch_add(signed(bytes), Ordering::Relaxed);
    }

    /// Notes that they were.
    pub(crate) fn left(&self, bytes: usize) {
        self.leaving.fetch_sub(signed(bytes), Ordering::Relaxed);
    }

    /// Gives bytes back.
    pub(crate) fn give_back(&self, bytes: usize) {
        self.held.fetch_sub(signed(bytes), Ordering::Relaxed);
    }

    /// Tells if so much is leaving that it has to go before others are read.
    pub(crate) fn is_clearing(&self) -> bool {
        self.leaving.load(Ordering::Relaxed) > signed(self.max / 4)
    }

    /// Tells if nothing is held.
    pub(crate) fn is_empty(&self) -> bool {
        self.held.load(Ordering::Relaxed) == 0
    }

    /// Bytes that have to go before others may come. An eighth is freed at a time, so that a flood does not search for a
    /// holder at every byte.
    pub(crate) fn excess(&self) -> usize {
        self.held().saturating_sub(self.max - self.max / 8)
    }

    /// Bytes that are held, without those that are leaving.
    pub(crate) fn held(&self) -> usize {
        let staying = self.held.load(Ordering::Relaxed) - self.leaving.load(Ordering::Relaxed);
        usize::try_from(staying).unwrap_or(0)
    }

    /// Notes that a client with an ordinary share was refused.
    pub(crate) fn refused(&self) {
        let now = Instant::now();
        let mut shortage = self.shortage.lock().unwrap_or_else(PoisonError::into_inner);
        let first = shortage.filter(|shortage| now - shortage.last < QUIET).map_or(now, |shortage| shortage.first);
        *shortage = Some(Shortage { first, last: now });
    }

    /// Tells if ordinary clients have been refused for longer than a few seconds, and until lately.
    pub(crate) fn is_short(&self) -> bool {
        let shortage = *self.shortage.lock().unwrap_or_else(PoisonError::into_inner);
        shortage.is_some_and(|shortage| shortage.last - shortage.first >= LASTING && shortage.last.elapsed() < QUIET)
    }
}

/// No process holds more than half of the address space.
fn signed(bytes: usize) -> isize {
    isize::try_from(bytes).unwrap_or(isize::MAX)
}

#[cfg(test)]
mod tests {
    use super::Room;

    #[test]
    fn room_is_short_beyond_its_limit_and_asks_for_an_eighth() {
        let room = Room::new(800);
        assert!(!room.take(800));
        assert_eq!(room.excess(), 100);
        assert!(room.take(1));
        room.give_back(701);
        assert_eq!(room.excess(), 0);
        assert!(room.take(900));
        room.leave(900);
        assert_eq!(room.excess(), 0, "it is on its way");
        assert!(!room.take(1));
        room.give_back(900);
        room.left(900);
        assert!(!room.take(0), "and gone");
        room.refused();
        assert!(!room.is_short(), "a moment is no shortage");
    }
}
