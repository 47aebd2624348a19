//! The open connections, and the one that is evicted for a new one.

use std::sync::{Arc, Mutex, PoisonError};

use crate::activity::Activity;

/// The connections that are open, on all workers.
#[derive(Debug, Default)]
pub(crate) struct OpenConnections(Mutex<Vec<Arc<Activity>>>);

impl OpenConnections {
    fn with<T>(&self, look: impl FnOnce(&mut Vec<Arc<Activity>>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
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

    /// Removes a connection that has ended.
    pub(crate) fn remove(&self, activity: &Arc<Activity>) {
        self.with(|open| open.retain(|other| !Arc::ptr_eq(other, activity)));
    }

    /// Evicts the least recently useful connection.
    pub(crate) fn evict_one(&self) {
        self.with(|open| evict_one_of(open));
    }
}

/// Evicts the least recently useful connection. Open calls don't count as use: idle streams are free to an attacker.
/// Connections whose clients never read an answer may hold half of the places; beyond that they evict each other.
fn evict_one_of(open: &[Arc<Activity>]) {
    // Uses since the connections' own last updates count as well.
    open.iter().for_each(|activity| activity.update());
    let staying = || open.iter().filter(|activity| !activity.is_evicted());
    let is_crowd = staying().filter(|activity| !activity.was_answered()).count() > staying().count() / 2;
    let order =
        |activity: &&Arc<Activity>| (activity.is_evicted(), is_crowd && activity.was_answered(), activity.last_used());
    if let Some(least_useful) = open.iter().min_by_key(order) {
        least_useful.evict();
    }
}

#[cfg(test)]
mod tests {
    use super::OpenConnections;
    use crate::activity::{Activity, OpenCall, UnreadChunk};
    use std::sync::Arc;
    use std::time::Duration;

    #[tokio::test]
    async fn the_connection_idle_longest_makes_room() {
        let open = OpenConnections::default();
        let [busy, old, new, newer]: [Arc<Activity>; 4] = std::array::from_fn(|_| Arc::new(Activity::new()));
        let _call = OpenCall::begin(&busy);
        for activity in [&busy, &old, &new] {
            open.insert(activity, 3);
        }
        std::thread::sleep(Duration::from_millis(2));
        drop(OpenCall::begin(&new));
        new.update();
        open.insert(&newer, 3);
        old.evicted().await;
        open.remove(&old);
        assert_eq!((open.calls(), open.with(|open| open.len())), (1, 3));
        open.insert(&old, 3);
        newer.evicted().await;
    }

    #[test]
    fn a_crowd_of_silent_connections_makes_room_for_itself() {
        let open = OpenConnections::default();
        let used: [Arc<Activity>; 2] = std::array::from_fn(|_| Arc::new(Activity::new()));
        for activity in &used {
            drop(UnreadChunk::new(&OpenCall::begin(activity)));
            activity.update();
            open.insert(activity, 4);
        }
        std::thread::sleep(Duration::from_millis(2));
        let crowd: [Arc<Activity>; 9] = std::array::from_fn(|_| Arc::new(Activity::new()));
        // Open calls are no sign of use.
        let calls: Vec<_> = crowd.iter().map(OpenCall::begin).collect();
        for activity in &crowd {
            open.insert(activity, 4);
            open.with(|open| open.retain(|activity| !activity.is_evicted()));
        }
        assert!(used[0].is_evicted(), "half of the room is theirs");
        assert!(!used[1].is_evicted(), "and no more");
        drop(calls);
    }
}
