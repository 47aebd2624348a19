//! One connection, from its first byte to its last.

use std::convert::Infallible;
use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant as Timer, interval_at, timeout};

use super::activity::{Activity, Call, Waiting};
use super::merged::{Progress, Transport, merged};
use super::routes::{Reply, Routes};
use super::tls::Tls;
use crate::config::Config;
use crate::metrics::Closed;

/// The client's first words, without which a connection is no HTTP/2 connection (RFC 9113 section 3.4).
const PREFACE: u64 = 24;

/// What all connections have in common.
pub(super) struct Common {
    pub(super) routes: Routes,
    pub(super) tls: Option<Arc<Tls>>,
    pub(super) config: Config,
    /// True once the server is to stop.
    pub(super) draining: watch::Receiver<bool>,
}

/// Serves a connection to its end, and says why it ended.
pub(super) async fn serve(socket: TcpStream, activity: Arc<Activity>, common: Arc<Common>) -> Closed {
    let Some(tls) = &common.tls else {
        return converse(socket, activity, &common).await;
    };
    let handshake = async {
        tokio::select! {
            socket = timeout(common.config.handshake_timeout, tls.accept(socket)) => Some(socket),
            () = activity.evicted() => None,
        }
    };
    match handshake.await {
        Some(Ok(Ok(socket))) => converse(socket, activity, &common).await,
        Some(Ok(Err(error))) => {
            tracing::debug!(%error, "TLS handshake failed");
            Closed::Handshake
        }
        Some(Err(_)) => Closed::Handshake,
        None => Closed::Evicted,
    }
}

async fn converse(transport: impl Transport + 'static, activity: Arc<Activity>, common: &Common) -> Closed {
    let (merged, outgoing) = merged(transport);
    let calls = Arc::clone(&activity);
    let respond = service_fn(|request: http::Request<Incoming>| {
        let call = common.routes.is_api(&request).then(|| Call::begin(&calls));
        let reply = common.routes.respond(request);
        async move { Ok::<_, Infallible>(reply.await.map(|body| Taken::new(body, call))) }
    });
    let server = builder(&common.config, common.routes.speaks_http1());
    let mut connection = pin!(server.serve_connection(TokioIo::new(merged), respond));
    let mut watcher = Watcher::new(&common.config, Arc::clone(&activity));
    let mut ticks = interval_at(Timer::now() + watcher.tick, watcher.tick);
    let mut draining = common.draining.clone();
    let mut told_to_stop = false;
    loop {
        let polled = poll_fn(|cx| {
            let ended = connection.as_mut().poll(cx);
            let sent = outgoing.poll_send(cx);
            activity.set_unsent(sent.is_pending());
            match sent {
                Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
                Poll::Ready(Ok(())) | Poll::Pending => ended.map_err(io::Error::other),
            }
        });
        let verdict = tokio::select! {
            biased;
            ended = polled => {
                return match (ended, watcher.going) {
                    (_, Some((why, _))) => why,
                    (Ok(()), None) => Closed::Done,
                    (Err(error), None) => {
                        tracing::debug!(%error, "connection ended");
                        Closed::Error
                    }
                };
            }
            _ = ticks.tick() => watcher.look(outgoing.progress()),
            _ = draining.wait_for(|draining| *draining), if !told_to_stop => {
                told_to_stop = true;
                Verdict::Go(Closed::Drain)
            }
            () = activity.evicted() => Verdict::Cut(Closed::Evicted),
        };
        match verdict {
            Verdict::Stay => {}
            Verdict::Go(why) => {
                watcher.going = Some((why, Instant::now()));
                connection.as_mut().graceful_shutdown();
            }
            Verdict::Cut(why) => return why,
        }
    }
}

/// The protocol's own settings.
fn builder(config: &Config, http1: bool) -> auto::Builder<TokioExecutor> {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    if !http1 {
        builder = builder.http2_only();
    }
    /// hyper takes no less.
    const LEAST_BUFFER: usize = 8192;
    let buffer = usize::try_from(config.max_header_bytes).unwrap_or(usize::MAX).max(LEAST_BUFFER);
    builder.http1().timer(TokioTimer::new()).header_read_timeout(config.handshake_timeout).max_buf_size(buffer);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(config.max_concurrent_streams)
        .max_header_list_size(config.max_header_bytes)
        // What one stream, and one connection, may send before it is read, and what one stream may hold of answers that
        // nobody takes. Requests are smaller, and answers are shared.
        .initial_stream_window_size(128 * 1024)
        .initial_connection_window_size(256 * 1024)
        .max_send_buf_size(64 * 1024)
        .keep_alive_interval(config.keepalive)
        .keep_alive_timeout(config.keepalive_timeout)
        // No gRPC client reads it.
        .auto_date_header(false);
    builder
}

/// What is to become of a connection.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Stay,
    /// It is told to go, and completes its calls.
    Go(Closed),
    /// It is cut.
    Cut(Closed),
}

/// Looks after one connection, every now and then.
struct Watcher {
    activity: Arc<Activity>,
    handshake_timeout: Duration,
    stall_timeout: Duration,
    max_age: Duration,
    max_idle: Duration,
    /// Time that a connection without calls has to go once it is told to.
    leave_taking: Duration,
    tick: Duration,
    next_epoch: Instant,
    /// The last progress, and since when there has been no other.
    seen: (Progress, Instant),
    /// Why the connection was told to go, and when.
    going: Option<(Closed, Instant)>,
}

impl Watcher {
    fn new(config: &Config, activity: Arc<Activity>) -> Self {
        /// Often enough for limits in seconds, and rarely enough to cost nothing.
        const TICK: Duration = Duration::from_secs(1);
        let shortest = config
            .handshake_timeout
            .min(config.max_connection_idle)
            .min(config.max_connection_age)
            .min(config.keepalive_timeout)
            .min(Activity::epoch_length(config.stall_timeout) * 4);
        let now = Instant::now();
        Self {
            activity,
            handshake_timeout: config.handshake_timeout,
            stall_timeout: config.stall_timeout,
            max_age: config.max_connection_age,
            max_idle: config.max_connection_idle,
            leave_taking: config.keepalive_timeout,
            tick: TICK.min(shortest / 4).max(Duration::from_millis(5)),
            next_epoch: now + Activity::epoch_length(config.stall_timeout),
            seen: (Progress { received: 0, sent: 0, waits: false }, now),
            going: None,
        }
    }

    fn look(&mut self, progress: Progress) -> Verdict {
        let now = Instant::now();
        self.activity.look();
        if progress.received < PREFACE && self.activity.age() >= self.handshake_timeout {
            return Verdict::Cut(Closed::Handshake);
        }
        let (last, since) = self.seen;
        if progress.sent != last.sent || !progress.waits {
            self.seen = (progress, now);
        } else if now - since >= self.stall_timeout {
            return Verdict::Cut(Closed::Stalled);
        }
        if now >= self.next_epoch {
            self.next_epoch = now + Activity::epoch_length(self.stall_timeout);
            if self.activity.next_epoch() {
                return Verdict::Cut(Closed::Stalled);
            }
        }
        let is_idle = self.activity.calls() == 0;
        match self.going {
            // A client that ignores GOAWAY, or keeps a health watch open.
            Some((why, since)) if is_idle && now - since >= self.leave_taking => Verdict::Cut(why),
            Some(_) => Verdict::Stay,
            None if self.activity.age() >= self.max_age => Verdict::Go(Closed::Age),
            // Whatever calls are open then are streams on which nothing moves.
            None if now - self.activity.last_used() >= self.max_idle => Verdict::Go(Closed::Idle),
            None => Verdict::Stay,
        }
    }
}

/// A body whose parts tell whether the client takes them.
struct Taken {
    body: Reply,
    call: Option<Arc<Call>>,
}

impl Taken {
    fn new(body: Reply, call: Option<Arc<Call>>) -> Self {
        Self { body, call }
    }
}

impl Body for Taken {
    type Data = Part;
    type Error = tonic::Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        let part = |bytes| Part { bytes, waiting: self.call.as_ref().map(Waiting::new) };
        Poll::Ready(frame.map(|frame| frame.map(|frame| frame.map_data(part))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Bytes of an answer. h2 takes all of them as soon as the client has room for one, so only what it has sent of
/// them tells how far the client is.
struct Part {
    bytes: Bytes,
    waiting: Option<Waiting>,
}

impl Buf for Part {
    fn remaining(&self) -> usize {
        self.bytes.remaining()
    }

    fn chunk(&self) -> &[u8] {
        self.bytes.chunk()
    }

    fn advance(&mut self, count: usize) {
        self.bytes.advance(count);
        if let Some(waiting) = &self.waiting
            && count > 0
        {
            waiting.moved();
        }
    }
}
