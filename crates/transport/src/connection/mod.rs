//! One connection, from its first byte to its last.

mod floods;
mod fresh;
mod tracked;
mod watcher;

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::activity::Activity;
use crate::call::OpenCall;
use crate::config::Config;
use crate::ending::Ending;
use crate::handler::{Exchange, Handler};
use crate::merged_writes::{ByteStream, merge_writes};
use crate::observer::CloseReason;
use crate::tls::Tls;
pub(crate) use floods::Floods;
use floods::is_flood;
use fresh::Fresh;
use tracked::TrackedBody;
use watcher::{Decision, Watcher};

/// State that the connections of a server share.
pub(crate) struct Shared<H> {
    pub(crate) handler: H,
    pub(crate) tls: Option<Arc<Tls>>,
    pub(crate) config: Config,
    /// True once the server stops.
    pub(crate) draining: watch::Receiver<bool>,
    pub(crate) floods: Floods,
}

/// Serves a connection to its end.
pub(crate) async fn serve<H: Handler>(socket: TcpStream, activity: Arc<Activity>, shared: &Shared<H>) -> CloseReason {
    let Some(tls) = &shared.tls else {
        return exchange(socket, activity, shared).await;
    };
    let handshake = async {
        tokio::select! {
            socket = timeout(shared.config.handshake_timeout, tls.accept(socket)) => Some(socket),
            () = activity.evicted() => None,
        }
    };
    match handshake.await {
        Some(Ok(Ok(socket))) => exchange(socket, activity, shared).await,
        Some(Ok(Err(error))) => {
            tracing::debug!(%error, "TLS handshake failed");
            CloseReason::Handshake
        }
        Some(Err(_)) => CloseReason::Handshake,
        None => CloseReason::Evicted,
    }
}

/// Speaks HTTP over a stream until either side ends it.
pub(crate) async fn exchange<H: Handler>(
    stream: impl ByteStream + 'static,
    activity: Arc<Activity>,
    shared: &Shared<H>,
) -> CloseReason {
    let (merged, outgoing) = merge_writes(stream);
    let calls = Arc::clone(&activity);
    let respond = service_fn(|request: Request<Incoming>| {
        let call = OpenCall::begin(&calls);
        let Exchange { is_call, response } = shared.handler.handle(request, &call);
        if is_call {
            call.count_as_use();
        }
        let fresh = Fresh::new();
        async move {
            drop(fresh);
            Ok::<_, Infallible>(response.await.map(|body| TrackedBody::new(body, call)))
        }
    });
    let server = builder(&shared.config);
    let mut connection = pin!(server.serve_connection(TokioIo::new(merged), respond));
    let mut watcher = Watcher::new(&shared.config, Arc::clone(&activity));
    let mut ticks = watcher.ticks();
    let mut draining = shared.draining.clone();
    let mut is_draining = false;
    loop {
        let polled = poll_fn(|cx| {
            if activity.is_evicted() {
                // Nothing more is read from it.
                return Poll::Pending;
            }
            if Fresh::are_too_many() || (activity.room().is_clearing() && !activity.has_ended_calls()) {
                // To the end of the queue, behind what has to run first. No client can hold that up.
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            let mut ended = connection.as_mut().poll(cx);
            let mut sent = outgoing.poll_send(cx);
            if outgoing.end_is_withheld() {
                // What is not complete now never will be. What is complete is answered: the client may be reading yet.
                activity.end_waiting(Ending::HalfClosed);
                if activity.calls() == 0 && sent.is_ready() {
                    outgoing.deliver_end();
                    ended = connection.as_mut().poll(cx);
                    sent = outgoing.poll_send(cx);
                }
            }
            activity.forget_ended_calls();
            activity.set_unsent(if sent.is_pending() { outgoing.progress().unsent } else { 0 });
            match sent {
                Poll::Ready(Err(error)) => Poll::Ready(Err(error.into())),
                Poll::Ready(Ok(())) | Poll::Pending => ended,
            }
        });
        let decision = tokio::select! {
            biased;
            ended = polled => {
                return match (ended, watcher.shutdown_reason()) {
                    (_, Some(reason)) => reason,
                    (Ok(()), None) => CloseReason::Done,
                    (Err(error), None) => {
                        if is_flood(&*error) {
                            shared.floods.log();
                        }
                        tracing::debug!(%error, "connection ended");
                        CloseReason::Error
                    }
                };
            }
            _ = ticks.tick() => {
                if outgoing.end_is_withheld() && watcher.is_farewell_over(outgoing.progress()) {
                    outgoing.deliver_end();
                }
                watcher.check(outgoing.progress())
            }
            _ = draining.wait_for(|draining| *draining), if !is_draining => {
                is_draining = true;
                Decision::ShutDown(CloseReason::Drain)
            }
            () = activity.evicted() => Decision::Cut(activity.eviction_reason()),
        };
        match decision {
            Decision::Keep => {}
            Decision::ShutDown(reason) => {
                watcher.begin_shutdown(reason);
                connection.as_mut().graceful_shutdown();
            }
            Decision::Cut(reason) => return reason,
        }
    }
}

/// Configures hyper for a connection.
fn builder(config: &Config) -> auto::Builder<TokioExecutor> {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    if !config.http1 {
        builder = builder.http2_only();
    }
    /// hyper panics below this.
    const LEAST_BUFFER: usize = 8192;
    let buffer = usize::try_from(config.max_header_bytes).unwrap_or(usize::MAX).max(LEAST_BUFFER);
    builder.http1().timer(TokioTimer::new()).header_read_timeout(config.handshake_timeout).max_buf_size(buffer);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(config.max_concurrent_streams)
        .max_header_list_size(config.max_header_bytes)
        // Bytes that a stream and a connection may send before they are read, and unread bytes of answers that a stream
        // may hold. Requests are smaller, and answers are shared.
        .initial_stream_window_size(128 * 1024)
        .initial_connection_window_size(128 * 1024)
        .max_send_buf_size(64 * 1024)
        .keep_alive_interval(config.keepalive)
        .keep_alive_timeout(config.keepalive_timeout)
        // No gRPC client reads it.
        .auto_date_header(false);
    builder
}
