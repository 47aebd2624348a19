//! One call's answer, on its way to h2.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Poll, ready};

use bytes::{Buf as _, Bytes};
use h2::server::SendResponse;
use h2::{Reason, SendStream};
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Response};
use http_body::Body;

use crate::connection::{TrackedBody, TrackedChunk};

/// Sends the answer to a call, unless its client resets it.
pub(super) async fn answer<B>(
    response: impl Future<Output = Response<TrackedBody<B>>>,
    mut respond: SendResponse<TrackedChunk>,
) where
    B: Body<Data = Bytes> + Unpin,
{
    let response = {
        let mut response = pin!(response);
        poll_fn(|cx| match response.as_mut().poll(cx) {
            Poll::Ready(response) => Poll::Ready(Some(response)),
            Poll::Pending => respond.poll_reset(cx).map(|_| None),
        })
        .await
    };
    let Some(response) = response else { return };
    let (mut head, body) = response.map(Some).into_parts();
    let body = body.filter(|body| !body.is_end_stream());
    if let Some(length) = body.as_ref().and_then(|body| body.size_hint().exact()) {
        head.headers.entry(CONTENT_LENGTH).or_insert_with(|| HeaderValue::from(length));
    }
    match (respond.send_response(Response::from_parts(head, ()), body.is_none()), body) {
        (Ok(stream), Some(body)) => send(body, stream).await,
        (Ok(_), None) => {}
        (Err(error), _) => {
            tracing::debug!(%error, "an answer could not be sent");
            respond.send_reset(Reason::INTERNAL_ERROR);
        }
    }
}

/// Sends a body to its end. A failure in between resets the stream.
async fn send<B>(mut body: TrackedBody<B>, mut stream: SendStream<TrackedChunk>)
where
    B: Body<Data = Bytes> + Unpin,
{
    loop {
        let next = poll_fn(|cx| match stream.poll_reset(cx) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => Pin::new(&mut body).poll_frame(cx).map(Some),
        });
        let frame = match next.await {
            None => return,
            Some(None) => {
                // It fails for a stream that is over.
                let _ = stream.send_data(TrackedChunk::default(), true);
                return;
            }
            Some(Some(Err(_))) => return stream.send_reset(Reason::INTERNAL_ERROR),
            Some(Some(Ok(frame))) => frame,
        };
        match frame.into_data() {
            Ok(chunk) => {
                let is_end = body.is_end_stream();
                if chunk.has_remaining() && !has_room(&mut stream).await {
                    return;
                }
                if stream.send_data(chunk, is_end).is_err() || is_end {
                    return;
                }
            }
            Err(frame) => {
                if let Ok(trailers) = frame.into_trailers() {
                    stream.reserve_capacity(0);
                    let _ = stream.send_trailers(trailers);
                    return;
                }
            }
        }
    }
}

/// Waits until the client takes a byte. Returns false if it never will.
async fn has_room(stream: &mut SendStream<TrackedChunk>) -> bool {
    // One byte: what is reserved is kept from other calls of the connection. h2 asks for the rest itself.
    stream.reserve_capacity(1);
    poll_fn(|cx| {
        if stream.poll_reset(cx).is_ready() {
            return Poll::Ready(false);
        }
        while stream.capacity() == 0 {
            if !matches!(ready!(stream.poll_capacity(cx)), Some(Ok(_))) {
                return Poll::Ready(false);
            }
        }
        Poll::Ready(true)
    })
    .await
}
