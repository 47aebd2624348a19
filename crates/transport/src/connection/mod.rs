//! One connection, from its first byte to its last.

mod floods;
mod fresh;
mod protocol;
mod tracked;
mod watcher;

use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

use http::{Request, Response};
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
use crate::request_body::RequestBody;
use crate::tls::Tls;
pub(crate) use floods::Floods;
use floods::is_flood;
use fresh::Fresh;
use protocol::Conversation;
pub(crate) use tracked::{TrackedBody, TrackedChunk};
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
    let mut conversation = Conversation::new(merged, &outgoing, &activity, shared);
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
            if Fresh::are_too_many() || (activity.room().is_clearing() && !activity.is_freed_by_polling()) {
                // To the end of the queue, behind what has to run first. No client can hold that up.
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            outgoing.begin_poll();
            let mut ended = conversation.poll(cx);
            let mut sent = outgoing.poll_send(cx);
            if outgoing.end_is_withheld() {
                // What is not complete now never will be. What is complete is answered: the client may be reading yet.
                activity.end_waiting(Ending::HalfClosed);
                if activity.calls() == 0 && sent.is_ready() {
                    outgoing.deliver_end();
                    ended = conversation.poll(cx);
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
                match conversation.check_alive() {
                    true => watcher.check(outgoing.progress()),
                    false => Decision::Cut(watcher.shutdown_reason().unwrap_or(CloseReason::Error)),
                }
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
                conversation.graceful_shutdown();
            }
            Decision::Cut(reason) => return reason,
        }
    }
}

/// Begins to answer a request of either protocol.
pub(crate) fn respond<H: Handler>(
    handler: &H,
    request: Request<RequestBody>,
    call: Arc<OpenCall>,
) -> impl Future<Output = Response<TrackedBody<H::Body>>> + Send + 'static + use<H> {
    let Exchange { is_call, response } = handler.handle(request, &call);
    if is_call {
        call.count_as_use();
    }
    let fresh = Fresh::new();
    // What an async block awaits has two places in it, one where it is captured and one where it is awaited. The task of a
    // call would be four times as large as its answer, and it is moved a dozen times.
    let response = Box::pin(response);
    async move {
        drop(fresh);
        response.await.map(|body| TrackedBody::new(body, call))
    }
}
