//! Bodies of requests and streams of answers that are accounted for while they wait: a limit for each call would be
//! multiplied by streams and connections.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio_stream::Stream;
use tonic::Status;
use tonic::codegen::StdError;

use crate::call::OpenCall;

/// A body whose bytes are charged to its call while they wait for more of them. It fails with RESOURCE_EXHAUSTED if its
/// connection holds more than others when room runs out, and with another status if the call is ended for another
/// reason.
#[derive(Debug)]
pub struct MeteredBody<B> {
    body: B,
    call: Arc<OpenCall>,
}

impl<B> MeteredBody<B> {
    /// Meters the body of a call's request.
    pub fn new(body: B, call: &Arc<OpenCall>) -> Self {
        Self { body, call: Arc::clone(call) }
    }
}

impl<B> Body for MeteredBody<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<StdError>,
{
    type Data = Bytes;
    type Error = StdError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(cx);
        match &polled {
            Poll::Pending => self.call.wait(cx),
            Poll::Ready(Some(Ok(frame))) => self.call.receive(frame.data_ref().map_or(0, Bytes::len)),
            Poll::Ready(_) => {}
        }
        // Either may have ended this call.
        if let Some(status) = self.call.ended() {
            return Poll::Ready(Some(Err(status.into())));
        }
        polled.map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl<B> Drop for MeteredBody<B> {
    fn drop(&mut self) {
        self.call.stop_waiting();
    }
}

/// A stream of answers that come by themselves, such as news. It ends with a status as [`MeteredBody`] does.
#[derive(Debug)]
pub struct MeteredStream<S> {
    stream: S,
    call: Arc<OpenCall>,
    is_over: bool,
}

impl<S> MeteredStream<S> {
    /// Meters the answers to a call.
    pub fn new(stream: S, call: &Arc<OpenCall>) -> Self {
        Self { stream, call: Arc::clone(call), is_over: false }
    }
}

impl<S: Stream<Item = Result<A, Status>> + Unpin, A> Stream for MeteredStream<S> {
    type Item = Result<A, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let polled = Pin::new(&mut self.stream).poll_next(cx);
        if polled.is_pending() {
            self.call.wait(cx);
        }
        match self.call.ended() {
            Some(status) => {
                self.is_over = true;
                Poll::Ready(Some(Err(status)))
            }
            None => polled,
        }
    }
}

impl<S> Drop for MeteredStream<S> {
    fn drop(&mut self) {
        self.call.stop_waiting();
    }
}
