//! The open connections, and the one that is evicted for a new one.

use std::sync::{Arc, Mutex, PoisonError};

use crate::activity::Activity;
use crate::room::{Holders, ORDINARY_SHARE, Room};

/// The connections that are open, on all workers, and the memory that they share.
#[derive(Debug)]
pub(crate) struct OpenConnections {
    list: Mutex<Vec<Arc<Activity>>>,
    room: Room,
}

impl OpenConnections {
    /// Has none, and room for so many bytes that are held for clients.
    pub(crate) fn new(max_held_bytes: usize) -> Self {
        Self { list: Mutex::default(), room: Room::new(max_held_bytes) }
    }

    fn with<T>(&self, look: impl FnOnce(&mut Vec<Arc<Activity>>) -> T) -> T {
        look(&mut self.list.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Counts the calls under way on all of them.
    pub(crate) fn calls(&self) -> u32 {
        self.with(|open| open.iter().map(|activity| activity.calls()).sum())
    }

    /// Tells if there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.with(|open| open.is_empty())
    }

    /// Tells if a call is under way or bytes are unsent on any of them.
    pub(crate) fn is_busy(&self) -> bool {
        self.with(|open| open.iter().any(|activity| activity.is_busy()))
    }

    /// Adds a connection; evicts one if there are `max` already.
    pub(crate) fn insert(&self, activity: &Arc<Activity>, max: usize) {
        self.with(|open| {
            if open.len() >= max {
                evict_one_of(open);
            }
            open.push(Arc::clone(activity));
        });
    }

    /// Removes a connection that has ended. What its calls hold is free once their tasks have run, and makes nobody else the
    /// one who holds the most.
    pub(crate) fn remove(&self, activity: &Arc<Activity>) {
        self.with(|open| {
            open.retain(|other| !Arc::ptr_eq(other, activity));
            activity.evict();
        });
    }

    /// Evicts the least recently useful connection.
    pub(crate) fn evict_one(&self) {
        self.with(|open| evict_one_of(open));
    }
}

impl Holders for OpenConnections {
    fn room(&self) -> &Room {
        &self.room
    }

    /// Whoever holds the most goes first, so that a small call always gets in.
    fn make_room(&self) {
        self.with(|open| {
            // Each round frees something.
            while let excess @ 1.. = self.room.excess() {
                let staying = open.iter().filter(|activity| !activity.is_evicted());
                let Some((held, most)) =
                    staying.map(|activity| (activity.held(), activity)).max_by_key(|(held, _)| *held)
                else {
                    return;
                };
                if held == 0 {
                    return;
                }
                if held <= ORDINARY_SHARE {
                    self.room.refused();
                }
                most.free(excess);
            }
        });
    }
}

/// Evicts the least recently useful connection, the idle before those with a call that moves. Open calls that don't move
/// are no use: they are free to an attacker.
/// Connections whose clients never read an answer may hold half of the places; beyond that they evict each other. Those with a call that
/// moves go after the idle as long as they hold no more than half: a stream with an item now and then costs an attacker
/// little, and clients that are idle between their calls are of as much use.
fn evict_one_of(open: &[Arc<Activity>]) {
    // Uses since the connections' own last updates count as well.
    open.iter().for_each(|activity| activity.update());
    let staying = || open.iter().filter(|activity| !activity.is_evicted());
    let are_most = |what: fn(&Activity) -> bool| staying().filter(|one| what(one)).count() > staying().count() / 2;
    let is_crowd = are_most(|activity| !activity.was_answered());
    let is_preferred = !are_most(Activity::is_moving);
    let order = |activity: &&Arc<Activity>| {
        let is_evicted = activity.is_evicted();
        let is_spared = is_preferred && activity.is_moving();
        (is_evicted, is_crowd && activity.was_answered(), is_spared, activity.last_used())
    };
    if let Some(least_useful) = open.iter().min_by_key(order) {
        least_useful.evict();
    }
}

#[cfg(test)]
mod tests {
    use super::OpenConnections;
    use crate::activity::Activity;
    use crate::call::{OpenCall, UnreadChunk};
    use http::HeaderMap;
    use std::sync::Arc;
    use std::task::{Context, Waker};
    use std::time::Duration;

    fn open() -> Arc<OpenConnections> {
        Arc::new(OpenConnections::new(usize::MAX / 4))
    }

    fn connections<const COUNT: usize>(open: &Arc<OpenConnections>) -> [Arc<Activity>; COUNT] {
        std::array::from_fn(|_| Arc::new(Activity::new(Arc::<OpenConnections>::clone(open))))
    }

    fn call(activity: &Arc<Activity>) -> Arc<OpenCall> {
        let call = OpenCall::begin(activity, &HeaderMap::new());
        call.count_as_use();
        call
    }

    /// An answer that is read to its end.
    fn answer(activity: &Arc<Activity>) {
        UnreadChunk::new(&call(activity), 1).took(1);
        activity.update();
    }

    #[tokio::test]
    async fn the_connection_idle_longest_makes_room() {
        let open = open();
        let [busy, old, new, newer] = connections(&open);
        let _call = call(&busy);
        for activity in [&busy, &old, &new] {
            open.insert(activity, 3);
        }
        std::thread::sleep(Duration::from_millis(2));
        drop(call(&new));
        new.update();
        open.insert(&newer, 3);
        old.evicted().await;
        open.remove(&old);
        assert_eq!((open.calls(), open.with(|open| open.len())), (1, 3));
        open.insert(&old, 3);
        newer.evicted().await;
    }

    #[test]
    fn the_idle_make_room_before_those_with_a_call_that_moves() {
        let open = open();
        let [moving, idle, new] = connections(&open);
        answer(&moving);
        let _stream = call(&moving);
        moving.update();
        std::thread::sleep(Duration::from_millis(2));
        answer(&idle);
        open.insert(&moving, 2);
        open.insert(&idle, 2);
        answer(&new);
        open.insert(&new, 2);
        assert!(idle.is_evicted() && !moving.is_evicted(), "although it was of use later");
    }

    #[test]
    fn a_crowd_of_slow_streams_makes_room_before_those_that_call_often() {
        let open = open();
        let crowd: [Arc<Activity>; 3] = connections(&open);
        let streams: Vec<_> = crowd.iter().map(call).collect();
        for activity in &crowd {
            answer(activity);
            open.insert(activity, 4);
        }
        std::thread::sleep(Duration::from_millis(2));
        let [calling, new] = connections(&open);
        answer(&calling);
        open.insert(&calling, 4);
        open.insert(&new, 4);
        assert!(crowd[0].is_evicted() && !calling.is_evicted(), "they are more than half");
        drop(streams);
    }

    #[test]
    fn a_crowd_of_silent_connections_makes_room_for_itself() {
        let open = open();
        let used: [Arc<Activity>; 2] = connections(&open);
        for activity in &used {
            answer(activity);
            open.insert(activity, 4);
        }
        std::thread::sleep(Duration::from_millis(2));
        let crowd: [Arc<Activity>; 9] = connections(&open);
        // Open calls are no sign of use.
        let calls: Vec<_> = crowd.iter().map(call).collect();
        for activity in &crowd {
            open.insert(activity, 4);
            open.with(|open| open.retain(|activity| !activity.is_evicted()));
        }
        assert!(used[0].is_evicted(), "half of the room is theirs");
        assert!(!used[1].is_evicted(), "and no more");
        drop(calls);
    }

    #[test]
    fn what_an_ended_connection_still_holds_is_taken_from_nobody_else() {
        let open = Arc::new(OpenConnections::new(1024 * 1024));
        let [ended, small] = connections(&open);
        for activity in [&ended, &small] {
            open.insert(activity, 2);
        }
        let calls: Vec<_> = (0..10).map(|_| call(&ended)).collect();
        ended.charge(1000 * 1024);
        open.remove(&ended);
        let one = call(&small);
        small.charge(100 * 1024);
        assert!(!small.is_evicted());
        drop((calls, one));
        drop(ended);
        assert_eq!(open.room.held(), small.held());
    }

    #[test]
    fn whoever_holds_the_most_makes_room_for_the_small() {
        let open = Arc::new(OpenConnections::new(1024 * 1024));
        let [large, small] = connections(&open);
        for activity in [&large, &small] {
            open.insert(activity, 2);
        }
        let cx = Context::from_waker(Waker::noop());
        let begin = |activity, bytes| {
            let call = OpenCall::begin(activity, &HeaderMap::new());
            call.count_as_use();
            call.receive(bytes);
            call.wait(&cx);
            call
        };
        let calls: Vec<_> = (0..10).map(|number| begin(&large, 80_000 + number)).collect();
        let one = begin(&small, 60_000);
        let many: Vec<_> = (0..6).map(|_| begin(&large, 10)).collect();
        assert!(one.ended().is_none());
        assert!(calls[9].ended().is_some(), "the largest");
        assert!(calls[0].ended().is_none(), "no more than need be");
        assert!(many.iter().all(|call| call.ended().is_none()));
        let answer = UnreadChunk::new(&one, 900_000);
        assert!(large.held() > 0 && small.is_evicted(), "an answer that is not taken goes with its connection");
        for activity in [large, small] {
            open.remove(&activity);
        }
        for call in calls.into_iter().chain(many).chain([one]) {
            call.stop_waiting();
        }
        assert!(open.room.is_clearing(), "nothing is free before the last of it is gone");
        drop(answer);
        assert_eq!((open.room.is_clearing(), open.room.excess(), open.room.take(1024 * 1024)), (false, 0, false));
    }
}
