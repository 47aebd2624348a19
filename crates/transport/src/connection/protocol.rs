//! The protocol that a connection speaks.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tonic::codegen::StdError;

use super::{Shared, respond};
use crate::activity::Activity;
use crate::call::OpenCall;
use crate::config::Config;
use crate::handler::Handler;
use crate::http2::{Http2, PREFACE};
use crate::merged_writes::{MergedStream, Outgoing};
use crate::request_body::RequestBody;

/// What is spoken over a connection.
pub(super) enum Protocol<'a, H> {
    /// Not known yet.
    Unknown(MergedStream),
    Http2(Box<Http2<'a, H>>),
    Http1(Pin<Box<dyn Http1 + 'a>>),
    /// Nothing any more.
    Ended,
}

/// An HTTP/1.1 connection, whose type names what answers it.
pub(super) trait Http1: Future<Output = hyper::Result<()>> + Send {
    /// Closes it once its request is answered.
    fn graceful_shutdown(self: Pin<&mut Self>);
}

impl<S> Http1 for http1::Connection<TokioIo<MergedStream>, S>
where
    S: hyper::service::HttpService<Incoming> + Send,
    S::Error: Into<StdError>,
    S::Future: Send,
    S::ResBody: 'static + Send,
    <S::ResBody as http_body::Body>::Data: Send,
    <S::ResBody as http_body::Body>::Error: Into<StdError>,
{
    fn graceful_shutdown(self: Pin<&mut Self>) {
        http1::Connection::graceful_shutdown(self);
    }
}

/// A connection and what is spoken over it.
pub(super) struct Conversation<'a, H> {
    protocol: Protocol<'a, H>,
    outgoing: Outgoing,
    activity: Arc<Activity>,
    shared: &'a Shared<H>,
}

impl<'a, H: Handler> Conversation<'a, H> {
    pub(super) fn new(
        stream: MergedStream,
        outgoing: &Outgoing,
        activity: &Arc<Activity>,
        shared: &'a Shared<H>,
    ) -> Self {
        let outgoing = outgoing.clone();
        Self { protocol: Protocol::Unknown(stream), outgoing, activity: Arc::clone(activity), shared }
    }

    /// Reads and writes what can be, and begins the calls that have come. Ready at the connection's end.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), StdError>> {
        if let Protocol::Unknown(stream) = &mut self.protocol {
            let is_http2 = ready!(stream.poll_begins_with(cx, PREFACE))?;
            if let Protocol::Unknown(stream) = std::mem::replace(&mut self.protocol, Protocol::Ended) {
                self.protocol = if is_http2 { self.http2(stream) } else { self.http1(stream) };
            }
        }
        match &mut self.protocol {
            Protocol::Http2(connection) => connection.poll(cx).map_err(Into::into),
            Protocol::Http1(connection) => connection.as_mut().poll(cx).map_err(Into::into),
            Protocol::Unknown(_) | Protocol::Ended => Poll::Ready(Ok(())),
        }
    }

    /// Asks the client to close the connection once its calls have ended.
    pub(super) fn graceful_shutdown(&mut self) {
        match &mut self.protocol {
            Protocol::Http2(connection) => connection.graceful_shutdown(),
            Protocol::Http1(connection) => connection.as_mut().graceful_shutdown(),
            Protocol::Unknown(_) | Protocol::Ended => self.protocol = Protocol::Ended,
        }
    }

    /// Asks a silent client for a sign of life, where the protocol can. Returns false if it has not given one in time.
    pub(super) fn check_alive(&mut self) -> bool {
        match &mut self.protocol {
            Protocol::Http2(connection) => connection.check_alive(),
            Protocol::Unknown(_) | Protocol::Http1(_) | Protocol::Ended => true,
        }
    }

    fn http2(&self, stream: MergedStream) -> Protocol<'a, H> {
        let (outgoing, activity) = (self.outgoing.clone(), Arc::clone(&self.activity));
        Protocol::Http2(Box::new(Http2::new(stream, outgoing, activity, self.shared)))
    }

    fn http1(&self, stream: MergedStream) -> Protocol<'a, H> {
        let (activity, shared) = (Arc::clone(&self.activity), self.shared);
        activity.set_serial();
        let service = service_fn(move |request: Request<Incoming>| {
            let call = OpenCall::begin(&activity, request.headers());
            let response = respond(&shared.handler, request.map(RequestBody::http1), call);
            async { Ok::<_, Infallible>(response.await) }
        });
        Protocol::Http1(Box::pin(builder(&shared.config).serve_connection(TokioIo::new(stream), service)))
    }
}

fn builder(config: &Config) -> http1::Builder {
    /// hyper panics below this.
    const LEAST_BUFFER: usize = 8192;
    let buffer = usize::try_from(config.max_header_bytes).unwrap_or(usize::MAX).max(LEAST_BUFFER);
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(config.handshake_timeout).max_buf_size(buffer);
    builder
}
