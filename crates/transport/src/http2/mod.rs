//! HTTP/2 over h2.
//!
//! hyper's own server is left out: it lets a client send more as soon as a frame has left h2, and leaves each there until
//! its call is read. So a client that sends many small messages to a call that takes its time is cut off for the records
//! that h2 keeps of them (`too_many_data_frames`), and no setting of hyper's changes that. Here the connection takes
//! them out of h2 as they come, and the client may send more when they are read.

mod answer;
mod inbox;
mod intake;
mod keep_alive;

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use h2::RecvStream;
use h2::server::{Builder, Connection, Handshake, SendResponse};
use http::Request;

use crate::activity::Activity;
use crate::call::OpenCall;
use crate::config::Config;
use crate::connection::{Shared, TrackedChunk, respond};
use crate::handler::Handler;
use crate::merged_writes::{MergedStream, Outgoing};
use crate::request_body::RequestBody;
use answer::answer;
pub(crate) use inbox::Inbox;
use intake::Intake;
use keep_alive::KeepAlive;

/// The client's preface, which begins every HTTP/2 connection (RFC 9113 section 3.4).
pub(crate) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Bytes that a stream and a connection may send before they are read.
const WINDOW: u32 = 128 * 1024;

/// Unread bytes of answers that a stream may hold. Answers are shared.
const SEND_BUFFER: usize = 64 * 1024;

/// The most bytes of a call's task; what it waits for is on the heap once.
const LARGEST_TASK: usize = 2048;

/// What h2 may spend on small DATA frames: 256 bytes for each, less its payload, until it is taken. What waits to be taken
/// is far less, since a connection's frames are paced; but for those of a call that has ended h2 gets nothing back. So
/// this is some 4,000 frames that were on their way when their calls ended.
const DATA_FRAME_BUDGET: usize = 1024 * 1024;

/// An HTTP/2 connection.
pub(crate) struct Http2<'a, H> {
    state: State,
    shared: &'a Shared<H>,
    activity: Arc<Activity>,
    outgoing: Outgoing,
    intake: Intake,
    /// Requests so far.
    requests: u64,
    /// Set once it is to close.
    is_closing: bool,
}

enum State {
    Handshake(Handshake<MergedStream, TrackedChunk>),
    Open(Connection<MergedStream, TrackedChunk>, Option<KeepAlive>),
}

impl<'a, H: Handler> Http2<'a, H> {
    /// Begins to speak over a stream, whose sending side `outgoing` is.
    pub(crate) fn new(
        stream: MergedStream,
        outgoing: Outgoing,
        activity: Arc<Activity>,
        shared: &'a Shared<H>,
    ) -> Self {
        outgoing.pace(PREFACE.len());
        Self {
            state: State::Handshake(builder(&shared.config).handshake(stream)),
            shared,
            activity,
            outgoing,
            intake: Intake::default(),
            requests: 0,
            is_closing: false,
        }
    }

    /// Reads and writes what can be, and begins the calls that have come. Ready at the connection's end.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), h2::Error>> {
        loop {
            match &mut self.state {
                State::Handshake(handshake) => {
                    let mut connection = ready!(Pin::new(handshake).poll(cx))?;
                    let Config { keepalive, keepalive_timeout, .. } = self.shared.config;
                    let keep_alive = connection.ping_pong();
                    let keep_alive = keep_alive.map(|pings| KeepAlive::new(pings, keepalive, keepalive_timeout));
                    if self.is_closing {
                        connection.graceful_shutdown();
                    }
                    self.state = State::Open(connection, keep_alive);
                }
                State::Open(connection, keep_alive) => {
                    let accepted = pin!(connection.accept()).poll(cx);
                    match accepted {
                        Poll::Ready(Some(Ok((request, respond)))) => self.accept(request, respond),
                        Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                        Poll::Ready(None) => return Poll::Ready(Ok(())),
                        Poll::Pending => {
                            keep_alive.iter_mut().for_each(|keep_alive| keep_alive.poll(cx));
                            let received = self.outgoing.progress().received;
                            self.intake.collect(self.outgoing.data_frames(), received);
                            return Poll::Pending;
                        }
                    }
                }
            }
        }
    }

    fn accept(&mut self, request: Request<RecvStream>, respond_to: SendResponse<TrackedChunk>) {
        self.requests += 1;
        let call = OpenCall::begin(&self.activity, request.headers());
        let request = request.map(|stream| {
            let is_whole = stream.is_end_stream();
            let inbox = Arc::new(Inbox::new(stream, &call));
            if !is_whole {
                self.intake.add(Arc::clone(&inbox));
            }
            RequestBody::http2(inbox)
        });
        let task = answer(respond(&self.shared.handler, request, call), respond_to);
        // It is moved a dozen times, and there is one for each open call.
        debug_assert!(size_of_val(&task) <= LARGEST_TASK, "the task of a call has {} bytes", size_of_val(&task));
        tokio::spawn(task);
    }

    /// Asks the client to close the connection once its calls have ended.
    pub(crate) fn graceful_shutdown(&mut self) {
        self.is_closing = true;
        if let State::Open(connection, _) = &mut self.state {
            connection.graceful_shutdown();
        }
    }

    /// Asks a silent client for a sign of life. Returns false if it has not given one in time.
    pub(crate) fn check_alive(&mut self) -> bool {
        match &mut self.state {
            State::Open(_, Some(keep_alive)) => keep_alive.check(self.requests + self.outgoing.data_frames()),
            State::Open(_, None) | State::Handshake(_) => true,
        }
    }
}

fn builder(config: &Config) -> Builder {
    let mut builder = Builder::new();
    builder
        .initial_window_size(WINDOW)
        .initial_connection_window_size(WINDOW)
        .max_concurrent_streams(config.max_concurrent_streams)
        .max_header_list_size(config.max_header_bytes)
        .max_send_buffer_size(SEND_BUFFER)
        .data_frame_budget(DATA_FRAME_BUDGET);
    builder
}
