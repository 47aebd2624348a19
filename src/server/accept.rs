//! Takes connections and gives each to the worker with the fewest.

use std::convert::Infallible;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use super::activity::Activity;
use super::connection::{self, Common};
use crate::metrics::{Closed, Metrics};

/// The connections that are open.
#[derive(Default)]
pub(super) struct Open(Mutex<Vec<Arc<Activity>>>);

impl Open {
    fn with<T>(&self, look: impl FnOnce(&mut Vec<Arc<Activity>>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Calls under way on all of them.
    pub(super) fn calls(&self) -> u32 {
        self.with(|open| open.iter().map(|activity| activity.calls()).sum())
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.with(|open| open.is_empty())
    }

    /// Whether somebody waits for something on one of them.
    pub(super) fn is_busy(&self) -> bool {
        self.with(|open| open.iter().any(|activity| activity.is_busy()))
    }

    /// Takes one in, and has another leave where there are `max` already.
    fn enter(&self, activity: &Arc<Activity>, max: usize) {
        self.with(|open| {
            if open.len() >= max {
                make_room(open);
            }
            open.push(Arc::clone(activity));
        });
    }

    fn leave(&self, activity: &Arc<Activity>) {
        self.with(|open| open.retain(|other| !Arc::ptr_eq(other, activity)));
    }
}

/// Has the one leave that was of use longest ago, whatever it has open: calls on which nothing moves cost a crowd
/// nothing. Connections that never took an answer may take half of the room from those that did, and then make room for
/// each other.
fn make_room(open: &[Arc<Activity>]) {
    // Their order is that of now, not that of the last time each was looked after.
    open.iter().for_each(|open| open.look());
    let staying = || open.iter().filter(|open| !open.is_leaving());
    let is_crowd = staying().filter(|open| !open.was_answered()).count() > staying().count() / 2;
    let order = |open: &&Arc<Activity>| (open.is_leaving(), is_crowd && open.was_answered(), open.last_used());
    if let Some(longest) = open.iter().min_by_key(order) {
        longest.evict();
    }
}

/// A thread with a runtime of its own. Its connections never move to another: nothing of theirs is
/// locked against other threads, and none of their tasks is stolen.
struct Worker {
    sockets: mpsc::UnboundedSender<std::net::TcpStream>,
    connections: Arc<AtomicUsize>,
}

/// The workers, until they are dropped.
pub(super) struct Workers {
    workers: Vec<Worker>,
    common: Arc<Common>,
    pub(super) open: Arc<Open>,
    /// Heard from when a worker's thread is over.
    ended: mpsc::Receiver<()>,
}

impl Workers {
    /// Starts `count` of them.
    ///
    /// # Errors
    ///
    /// No thread or no runtime to be had.
    pub(super) fn start(count: usize, common: Common, metrics: &Arc<Metrics>) -> io::Result<Self> {
        let (common, open) = (Arc::new(common), Arc::new(Open::default()));
        let (ending, ended) = mpsc::channel(1);
        let mut workers = Vec::with_capacity(count);
        for number in 0..count {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let (sockets, mut received) = mpsc::unbounded_channel::<std::net::TcpStream>();
            let connections = Arc::new(AtomicUsize::new(0));
            let (common, open, metrics) = (Arc::clone(&common), Arc::clone(&open), Arc::clone(metrics));
            let (counted, ending) = (Arc::clone(&connections), ending.clone());
            let work = async move {
                while let Some(socket) = received.recv().await {
                    let activity = Arc::new(Activity::new());
                    open.enter(&activity, common.config.max_connections);
                    let guest = Guest { activity, open: Arc::clone(&open), counted: Arc::clone(&counted) };
                    let (common, metrics) = (Arc::clone(&common), Arc::clone(&metrics));
                    tokio::spawn(async move {
                        if let Ok(socket) = TcpStream::from_std(socket) {
                            let closed = connection::serve(socket, Arc::clone(&guest.activity), common).await;
                            metrics.connection_closed(closed);
                        }
                        drop(guest);
                    });
                }
            };
            thread::Builder::new().name(format!("worker-{number}")).spawn(move || {
                runtime.block_on(work);
                drop(runtime);
                drop(ending);
            })?;
            workers.push(Worker { sockets, connections });
        }
        Ok(Self { workers, common, open, ended })
    }

    /// Accepts until it is dropped.
    pub(super) async fn accept(&self, listener: &TcpListener, metrics: &Metrics) -> Infallible {
        /// Time for files to be closed where the process has no more of them.
        const PAUSE: Duration = Duration::from_millis(50);
        let mut is_short = false;
        loop {
            match listener.accept().await {
                Ok((socket, _)) => {
                    is_short = false;
                    metrics.connection_opened();
                    if let Err(error) = self.give(socket) {
                        tracing::debug!(%error, "connection lost before it was served");
                        metrics.connection_closed(Closed::Error);
                    }
                }
                // A connection that is gone already is its client's affair.
                Err(error) if is_of_one_connection(&error) => {}
                // Of files, mostly, before there are as many connections as there may be.
                Err(error) => {
                    if !is_short {
                        tracing::warn!(%error, "cannot accept connections for now");
                        is_short = true;
                    }
                    self.open.with(|open| make_room(open));
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }

    fn give(&self, socket: TcpStream) -> io::Result<()> {
        socket.set_nodelay(true)?;
        // What Linux takes for TCP_KEEPIDLE, in whole seconds.
        let (shortest, longest) = (Duration::from_secs(1), Duration::from_secs(32767));
        let keepalive = TcpKeepalive::new().with_time(self.common.config.keepalive.clamp(shortest, longest));
        SockRef::from(&socket).set_tcp_keepalive(&keepalive)?;
        let worker = self.workers.iter().min_by_key(|worker| worker.connections.load(Ordering::Relaxed));
        let worker = worker.ok_or(io::ErrorKind::NotConnected)?;
        let socket = socket.into_std()?;
        worker.connections.fetch_add(1, Ordering::Relaxed);
        worker.sockets.send(socket).map_err(|_| io::ErrorKind::NotConnected.into())
    }

    /// Ends the workers, and whatever they still serve.
    pub(super) async fn stop(mut self) {
        self.workers.clear();
        // Every worker drops its sender when it is over.
        self.ended.recv().await;
    }
}

/// A connection that is being served.
struct Guest {
    activity: Arc<Activity>,
    open: Arc<Open>,
    counted: Arc<AtomicUsize>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.open.leave(&self.activity);
        self.counted.fetch_sub(1, Ordering::Relaxed);
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

#[cfg(test)]
mod tests {
    use super::Open;
    use crate::server::activity::{Activity, Call, Waiting};
    use std::sync::Arc;
    use std::time::Duration;

    #[tokio::test]
    async fn the_connection_idle_longest_makes_room() {
        let open = Open::default();
        let [busy, old, new, newer]: [Arc<Activity>; 4] = std::array::from_fn(|_| Arc::new(Activity::new()));
        let _call = Call::begin(&busy);
        for activity in [&busy, &old, &new] {
            open.enter(activity, 3);
        }
        std::thread::sleep(Duration::from_millis(2));
        drop(Call::begin(&new));
        new.look();
        open.enter(&newer, 3);
        old.evicted().await;
        open.leave(&old);
        assert_eq!((open.calls(), open.with(|open| open.len())), (1, 3));
        open.enter(&old, 3);
        newer.evicted().await;
    }

    #[test]
    fn a_crowd_of_silent_connections_makes_room_for_itself() {
        let open = Open::default();
        let used: [Arc<Activity>; 2] = std::array::from_fn(|_| Arc::new(Activity::new()));
        for activity in &used {
            drop(Waiting::new(&Call::begin(activity)));
            activity.look();
            open.enter(activity, 4);
        }
        std::thread::sleep(Duration::from_millis(2));
        let crowd: [Arc<Activity>; 9] = std::array::from_fn(|_| Arc::new(Activity::new()));
        // Open calls are no sign of use.
        let calls: Vec<_> = crowd.iter().map(Call::begin).collect();
        for activity in &crowd {
            open.enter(activity, 4);
            open.with(|open| open.retain(|activity| !activity.is_leaving()));
        }
        assert!(used[0].is_leaving(), "half of the room is theirs");
        assert!(!used[1].is_leaving(), "and no more");
        drop(calls);
    }
}
