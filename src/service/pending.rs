//! What has come of requests and is no message yet, over all calls: a limit for each alone would be multiplied by
//! streams and connections.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tonic::Status;
use tonic::codegen::StdError;

/// The bytes of all requests that are on their way, and the most that there may be of them.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    bytes: Arc<AtomicUsize>,
    most: usize,
}

impl Pending {
    pub(super) fn new(most: usize) -> Self {
        Self { bytes: Arc::default(), most }
    }

    /// A body whose bytes count, and its share of them.
    pub(super) fn metered<B>(&self, body: B) -> (Metered<B>, Arc<Share>) {
        let share = Arc::new(Share { all: self.clone(), own: AtomicUsize::new(0) });
        (Metered { body, share: Arc::clone(&share) }, share)
    }
}

/// What one call has of it. Given back when it is dropped.
#[derive(Debug)]
pub(super) struct Share {
    all: Pending,
    own: AtomicUsize,
}

impl Share {
    fn add(&self, bytes: usize) -> Result<(), Status> {
        self.own.fetch_add(bytes, Ordering::Relaxed);
        if self.all.bytes.fetch_add(bytes, Ordering::Relaxed) + bytes > self.all.most {
            return Err(Status::resource_exhausted("too much of other requests is on its way"));
        }
        Ok(())
    }

    /// What has come is a message now.
    pub(super) fn settle(&self) {
        self.all.bytes.fetch_sub(self.own.swap(0, Ordering::Relaxed), Ordering::Relaxed);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.settle();
    }
}

/// A body whose bytes count.
pub(super) struct Metered<B> {
    body: B,
    share: Arc<Share>,
}

impl<B> Body for Metered<B>
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
    use super::Pending;
    use std::sync::atomic::Ordering;

    #[test]
    fn what_is_on_its_way_is_bounded_over_all_calls() {
        let pending = Pending::new(100);
        let ((_, one), (_, other)) = (pending.metered(()), pending.metered(()));
        assert!(one.add(60).is_ok());
        assert!(other.add(60).is_err());
        drop(other);
        assert!(one.add(40).is_ok());
        one.settle();
        assert!(one.add(100).is_ok());
        drop(one);
        assert_eq!(pending.bytes.load(Ordering::Relaxed), 0);
    }
}
