//! Budget for the bytes of unfinished requests, over all calls: a limit for each call would be multiplied by streams
//! and connections.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tonic::Status;
use tonic::codegen::StdError;

/// Bytes of all requests that have arrived and are no message yet, and their limit.
#[derive(Clone, Debug)]
pub struct PendingBytes {
    bytes: Arc<AtomicUsize>,
    max: usize,
}

impl PendingBytes {
    /// Allows at most `max` bytes at a time.
    #[must_use]
    pub fn new(max: usize) -> Self {
        Self { bytes: Arc::default(), max }
    }

    /// Meters the body of a request; it fails with RESOURCE_EXHAUSTED once the budget is exceeded. The share stands for
    /// the bytes that have come of it.
    pub fn metered<B>(&self, body: B) -> (MeteredBody<B>, Arc<PendingShare>) {
        let share = Arc::new(PendingShare { all: self.clone(), own: AtomicUsize::new(0) });
        (MeteredBody { body, share: Arc::clone(&share) }, share)
    }
}

/// Bytes of one request. They are given back when this and the body are dropped.
#[derive(Debug)]
pub struct PendingShare {
    all: PendingBytes,
    own: AtomicUsize,
}

impl PendingShare {
    fn add(&self, bytes: usize) -> Result<(), Status> {
        self.own.fetch_add(bytes, Ordering::Relaxed);
        if self.all.bytes.fetch_add(bytes, Ordering::Relaxed) + bytes > self.all.max {
            return Err(Status::resource_exhausted("too much of other requests is on its way"));
        }
        Ok(())
    }

    /// Gives back the bytes that have become a message.
    pub fn release(&self) {
        self.all.bytes.fetch_sub(self.own.swap(0, Ordering::Relaxed), Ordering::Relaxed);
    }
}

impl Drop for PendingShare {
    fn drop(&mut self) {
        self.release();
    }
}

/// A body whose bytes count as pending.
#[derive(Debug)]
pub struct MeteredBody<B> {
    body: B,
    share: Arc<PendingShare>,
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
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        Poll::Ready(frame.map(|frame| {
            let frame = frame.map_err(Into::into)?;
            self.share.add(frame.data_ref().map_or(0, Bytes::len))?;
            Ok(frame)
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::PendingBytes;
    use std::sync::atomic::Ordering;

    #[test]
    fn pending_bytes_are_bounded_over_all_calls() {
        let pending = PendingBytes::new(100);
        let ((_, one), (_, other)) = (pending.metered(()), pending.metered(()));
        assert!(one.add(60).is_ok());
        assert!(other.add(60).is_err());
        drop(other);
        assert!(one.add(40).is_ok());
        one.release();
        assert!(one.add(100).is_ok());
        drop(one);
        assert_eq!(pending.bytes.load(Ordering::Relaxed), 0);
    }
}
