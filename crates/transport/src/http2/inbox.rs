//! The body of one request, from h2 to whoever reads it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::Bytes;
use h2::{Reason, RecvStream};
use http_body::Frame;

use crate::call::OpenCall;

/// Length up to which small frames are joined, in bytes: each by itself would take many times its size.
const SEGMENT: usize = 4096;

/// What has come of a request's body and is not read. The connection moves it here from h2, where each frame has a record
/// that is larger than a small frame; its reader takes it from here, or from h2 what was not moved.
///
/// The client may send more only once something is read: h2 is told then, not when it is moved. So a connection holds no
/// more than its window, wherever that is.
#[derive(Debug)]
pub(crate) struct Inbox(Mutex<Option<Contents>>);

#[derive(Debug)]
struct Contents {
    stream: RecvStream,
    call: Arc<OpenCall>,
    segments: VecDeque<Vec<u8>>,
    /// Set once all data has come, with its failure.
    end: Option<Result<(), h2::Error>>,
    /// The task that waits for more.
    reader: Option<Waker>,
}

impl Inbox {
    pub(super) fn new(stream: RecvStream, call: &Arc<OpenCall>) -> Self {
        let call = Arc::clone(call);
        let contents = Contents { stream, call, segments: VecDeque::new(), end: None, reader: None };
        Self(Mutex::new(Some(contents)))
    }

    /// Nothing that runs under this lock takes it again.
    fn lock(&self) -> MutexGuard<'_, Option<Contents>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves what has come out of h2. Returns false if nothing more will come, or nobody reads it.
    pub(super) fn collect(&self) -> bool {
        self.lock().as_mut().is_some_and(Contents::collect)
    }

    /// Reads the next part of the body.
    pub(crate) fn poll_frame(&self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, h2::Error>>> {
        match &mut *self.lock() {
            Some(contents) => contents.poll_frame(cx),
            None => Poll::Ready(None),
        }
    }

    /// Tells if nothing is left to read.
    pub(crate) fn is_at_end(&self) -> bool {
        self.lock().as_ref().is_none_or(|contents| contents.segments.is_empty() && contents.stream.is_end_stream())
    }

    /// Drops what nobody will read.
    pub(crate) fn close(&self) {
        let contents = self.lock().take();
        if let Some(mut contents) = contents {
            while contents.take().is_some() {}
        }
    }
}

impl Contents {
    fn collect(&mut self) -> bool {
        while self.end.is_none() {
            // h2 keeps one waker: that of the reader, if it waits.
            let waker = self.reader.as_ref().unwrap_or(Waker::noop());
            match self.stream.poll_data(&mut Context::from_waker(waker)) {
                Poll::Pending => return true,
                Poll::Ready(Some(Ok(bytes))) => self.add(&bytes),
                Poll::Ready(Some(Err(error))) => self.end = Some(Err(error)),
                Poll::Ready(None) => self.end = Some(Ok(())),
            }
        }
        false
    }

    fn add(&mut self, bytes: &[u8]) {
        match self.segments.back_mut() {
            Some(last) if last.len() + bytes.len() <= SEGMENT => {
                let before = last.capacity();
                last.extend_from_slice(bytes);
                self.call.keep(last.capacity() - before);
            }
            _ => {
                self.segments.push_back(bytes.to_vec());
                self.call.keep(bytes.len());
            }
        }
    }

    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, h2::Error>>> {
        if let Some(segment) = self.take() {
            return Poll::Ready(Some(Ok(Frame::data(segment.into()))));
        }
        if self.end.is_none() {
            match self.stream.poll_data(cx) {
                Poll::Pending => {
                    if !self.reader.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
                        self.reader = Some(cx.waker().clone());
                    }
                    return Poll::Pending;
                }
                Poll::Ready(Some(Ok(bytes))) => {
                    self.release(bytes.len());
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
                Poll::Ready(Some(Err(error))) => self.end = Some(Err(error)),
                Poll::Ready(None) => self.end = Some(Ok(())),
            }
        }
        let end = self.end.replace(Ok(())).unwrap_or(Ok(()));
        let trailers = match end {
            Ok(()) => ready!(self.stream.poll_trailers(cx)),
            Err(error) => Err(error),
        };
        Poll::Ready(match trailers {
            Ok(trailers) => trailers.map(|trailers| Ok(Frame::trailers(trailers))),
            // A client that has cancelled its call is not waited for, and nobody is told.
            Err(error) if matches!(error.reason(), Some(Reason::NO_ERROR | Reason::CANCEL)) => None,
            Err(error) => Some(Err(error)),
        })
    }

    /// Takes what was moved here first.
    fn take(&mut self) -> Option<Vec<u8>> {
        let segment = self.segments.pop_front()?;
        self.call.took(segment.capacity());
        self.release(segment.len());
        Some(segment)
    }

    /// Lets the client send so many bytes more.
    fn release(&mut self, bytes: usize) {
        // It fails for more than has come.
        let _ = self.stream.flow_control().release_capacity(bytes);
    }
}
