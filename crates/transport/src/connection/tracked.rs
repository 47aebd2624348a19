//! An answer on its way to the client.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};

use crate::call::{OpenCall, UnreadChunk};

/// Wraps a body to track how much of it the client has read.
pub(crate) struct TrackedBody<B> {
    body: B,
    call: Arc<OpenCall>,
}

impl<B> TrackedBody<B> {
    /// Tracks the answer of a call.
    pub(super) fn new(body: B, call: Arc<OpenCall>) -> Self {
        Self { body, call }
    }
}

impl<B: Body<Data = Bytes> + Unpin> Body for TrackedBody<B> {
    type Data = TrackedChunk;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        let chunk = |bytes: Bytes| TrackedChunk { unread: Some(UnreadChunk::new(&self.call, bytes.len())), bytes };
        Poll::Ready(frame.map(|frame| frame.map(|frame| frame.map_data(chunk))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Bytes of an answer. h2 accepts all of them as soon as the client has room for one, so only those that h2 has sent
/// tell how far the client has read.
#[derive(Debug, Default)]
pub(crate) struct TrackedChunk {
    bytes: Bytes,
    /// None for the empty chunk, which ends a stream.
    unread: Option<UnreadChunk>,
}

impl Buf for TrackedChunk {
    fn remaining(&self) -> usize {
        self.bytes.remaining()
    }

    fn chunk(&self) -> &[u8] {
        self.bytes.chunk()
    }

    fn advance(&mut self, count: usize) {
        self.bytes.advance(count);
        self.unread.iter_mut().for_each(|unread| unread.took(count));
    }
}
