//! Accepts connections and hands each to the worker with the fewest.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use thiserror::Error;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::{sleep, timeout};

use crate::activity::Activity;
use crate::config::Config;
use crate::connection::{self, Floods, Shared};
use crate::handler::Handler;
use crate::observer::{CloseReason, ConnectionObserver};
use crate::open::OpenConnections;
use crate::room::Holders as _;
use crate::tls::Tls;

/// The threads that serve connections. They end when this is dropped.
pub struct Workers {
    workers: Vec<Worker>,
    open: Arc<OpenConnections>,
    observer: Arc<dyn ConnectionObserver>,
    keepalive: Duration,
    max_connections: usize,
    /// Becomes true to make every connection close.
    draining: watch::Sender<bool>,
    /// Closed once every worker's thread has ended.
    ended: mpsc::Receiver<Infallible>,
}

/// A drain that ran out of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} calls were under way when the time to complete them was over")]
pub struct UnfinishedCalls(pub u32);

impl Workers {
    /// Starts `config.workers` threads, which answer by `handler`, over `tls` if there is one.
    ///
    /// # Errors
    ///
    /// The system's, if it has no thread or no event queue to spare.
    pub fn start<H: Handler>(
        handler: H,
        tls: Option<Arc<Tls>>,
        config: Config,
        observer: Arc<dyn ConnectionObserver>,
    ) -> io::Result<Self> {
        let (count, keepalive, max_connections) = (config.workers.get(), config.keepalive, config.max_connections);
        let (draining, drain) = watch::channel(false);
        let (ending, ended) = mpsc::channel(1);
        let open = Arc::new(OpenConnections::new(config.max_pending_bytes));
        let shared = Arc::new(Shared { handler, tls, config, draining: drain, floods: Floods::default() });
        let start = |number| {
            Worker::start(number, Arc::clone(&shared), Registry::new(&open), Arc::clone(&observer), ending.clone())
        };
        let workers = (0..count).map(start).collect::<io::Result<_>>()?;
        Ok(Self { workers, open, observer, keepalive, max_connections, draining, ended })
    }

    /// Accepts connections for as long as it is polled.
    pub async fn accept(&self, listener: &TcpListener) -> Infallible {
        /// Time for file descriptors to be closed when the process has no more of them.
        const PAUSE: Duration = Duration::from_millis(50);
        let mut is_short = false;
        loop {
            match listener.accept().await {
                Ok((socket, _)) => {
                    is_short = false;
                    self.observer.connection_opened();
                    if let Err(error) = self.hand_out(socket) {
                        tracing::debug!(%error, "connection lost before it was served");
                        self.observer.connection_closed(CloseReason::Error);
                    }
                }
                // The client of that one connection is gone already.
                Err(error) if concerns_one_connection(&error) => {}
                // Mostly too few file descriptors for `max_connections`.
                Err(error) => {
                    if !is_short {
                        tracing::warn!(%error, "cannot accept connections for now");
                        is_short = true;
                    }
                    self.open.evict_one();
                    sleep(PAUSE).await;
                }
            }
        }
    }

    /// Counts the calls under way.
    #[must_use]
    pub fn calls(&self) -> u32 {
        self.open.calls()
    }

    /// The room for what is held for clients, to ask while the workers serve.
    #[must_use]
    pub fn capacity(&self) -> Capacity {
        Capacity(Arc::clone(&self.open))
    }

    /// Asks every connection to close, waits for the calls under way, and ends the workers.
    ///
    /// # Errors
    ///
    /// [`UnfinishedCalls`], if `limit` passed first. The workers have ended all the same.
    pub async fn drain(mut self, limit: Duration) -> Result<(), UnfinishedCalls> {
        self.draining.send_replace(true);
        let drained = timeout(limit, idle(&self.open)).await;
        let unfinished = UnfinishedCalls(self.open.calls());
        // A worker ends when its channel does.
        self.workers.clear();
        self.ended.recv().await;
        drained.map_err(|_| unfinished)
    }

    fn hand_out(&self, socket: TcpStream) -> io::Result<()> {
        socket.set_nodelay(true)?;
        // Linux takes whole seconds up to this for TCP_KEEPIDLE (tcp(7)).
        let (shortest, longest) = (Duration::from_secs(1), Duration::from_secs(32767));
        let keepalive = TcpKeepalive::new().with_time(self.keepalive.clamp(shortest, longest));
        SockRef::from(&socket).set_tcp_keepalive(&keepalive)?;
        let worker = self.workers.iter().min_by_key(|worker| worker.registry.count());
        let worker = worker.ok_or(io::ErrorKind::NotConnected)?;
        let socket = socket.into_std()?;
        // Here, where connections come in their order: a worker that lags behind would evict newer ones for its own.
        let registered = worker.registry.register(self.max_connections);
        worker.sockets.send((socket, registered)).map_err(|_| io::ErrorKind::NotConnected.into())
    }
}

/// The room for what is held for clients.
#[derive(Clone, Debug)]
pub struct Capacity(Arc<OpenConnections>);

impl Capacity {
    /// Tells if clients that ask for an ordinary share of it have been refused for longer than a few seconds. Whoever
    /// loses more than that was hoarding, and is no sign of a shortage.
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.0.room().is_short()
    }
}

/// A thread with a runtime of its own. Its connections never move to another: nothing of theirs is locked against other
/// threads, and none of their tasks is stolen.
struct Worker {
    sockets: mpsc::UnboundedSender<Accepted>,
    registry: Registry,
}

/// A connection that no worker serves yet.
type Accepted = (std::net::TcpStream, Registered);

impl Worker {
    fn start<H: Handler>(
        number: usize,
        shared: Arc<Shared<H>>,
        registry: Registry,
        observer: Arc<dyn ConnectionObserver>,
        ending: mpsc::Sender<Infallible>,
    ) -> io::Result<Self> {
        // Long pieces of work run beside the connections, one at a time: they take turns with them, not with each other.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(1).build()?;
        let (sockets, received) = mpsc::unbounded_channel();
        thread::Builder::new().name(format!("worker-{number}")).spawn(move || {
            runtime.block_on(serve_all(received, shared, observer));
            // The connections are dropped with the runtime, before the end is signalled. A long piece of work is not
            // waited for.
            runtime.shutdown_background();
            drop(ending);
        })?;
        Ok(Self { sockets, registry })
    }
}

/// Serves every connection that is handed to one worker.
async fn serve_all<H: Handler>(
    mut sockets: mpsc::UnboundedReceiver<Accepted>,
    shared: Arc<Shared<H>>,
    observer: Arc<dyn ConnectionObserver>,
) {
    while let Some((socket, registered)) = sockets.recv().await {
        let (shared, observer) = (Arc::clone(&shared), Arc::clone(&observer));
        tokio::spawn(async move {
            let reason = match TcpStream::from_std(socket) {
                Ok(socket) => connection::serve(socket, Arc::clone(&registered.activity), &shared).await,
                Err(_) => CloseReason::Error,
            };
            observer.connection_closed(reason);
            drop(registered);
        });
    }
}

/// List of all connections and count of a worker's own.
#[derive(Clone)]
pub(crate) struct Registry {
    pub(crate) open: Arc<OpenConnections>,
    /// Connections of this worker.
    connections: Arc<AtomicUsize>,
}

impl Registry {
    /// Has none. `open` is shared with the other workers.
    pub(crate) fn new(open: &Arc<OpenConnections>) -> Self {
        Self { open: Arc::clone(open), connections: Arc::default() }
    }

    /// Connections of this worker.
    fn count(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Lists a connection, and evicts another if there are too many.
    pub(crate) fn register(&self, max_connections: usize) -> Registered {
        let activity = Arc::new(Activity::new(Arc::<OpenConnections>::clone(&self.open)));
        self.open.insert(&activity, max_connections);
        self.connections.fetch_add(1, Ordering::Relaxed);
        Registered { activity, registry: self.clone() }
    }
}

/// A connection that is being served. Dropped, it is neither listed nor counted any more.
pub(crate) struct Registered {
    pub(crate) activity: Arc<Activity>,
    registry: Registry,
}

impl Drop for Registered {
    fn drop(&mut self) {
        self.registry.open.remove(&self.activity);
        self.registry.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Returns once no connection is open, or none has been busy for a second. A connection that is merely open, even one
/// that has not sent a byte, is not waited for (hyper#4170).
async fn idle(open: &OpenConnections) {
    const POLL: Duration = Duration::from_millis(10);
    /// A second: a client far away has received GOAWAY and closed its connection by then.
    const QUIET_POLLS: u32 = 100;
    let mut quiet = 0;
    while quiet < QUIET_POLLS && !open.is_empty() {
        sleep(POLL).await;
        quiet = if open.is_busy() { 0 } else { quiet + 1 };
    }
}

fn concerns_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
