//! One write for everything that a connection sends at once, and a bounded number of frames for what it reads.
//!
//! h2 writes and flushes every DATA frame by itself (hyperium/h2#902), and system calls are most of a call's cost here.
//! A [`MergedStream`] buffers the bytes that h2 writes and ignores its flushes; the task that polls the connection then
//! calls [`Outgoing::poll_send`] once, in the same poll, which sends the buffer in one write. So nothing waits for a
//! timer or another wake-up, and a lone answer leaves no later than before.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::pace::Pace;

/// A stream of bytes that a connection runs over.
pub(crate) trait ByteStream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> ByteStream for T {}

/// Most bytes that wait for one write. h2 is held back beyond it, so that a client that does not read holds no more.
const CAPACITY: usize = 256 * 1024;

/// Largest buffer that is kept between writes, in bytes.
const KEPT: usize = 16 * 1024;

/// The stream that h2 reads and writes.
pub(crate) struct MergedStream(Arc<Mutex<State>>);

/// The sending side of a [`MergedStream`].
#[derive(Clone)]
pub(crate) struct Outgoing(Arc<Mutex<State>>);

struct State {
    stream: Box<dyn ByteStream>,
    /// Bytes that h2 has written and that are not sent.
    buffer: BytesMut,
    /// Greatest length of the buffer since it was last empty.
    burst: usize,
    /// Greatest length of the burst before: the next will be about as long.
    last_burst: usize,
    /// Set while the stream may hold bytes of its own, as TLS does.
    unflushed: bool,
    /// Set while h2 waits for room in the buffer.
    blocked: bool,
    /// Bytes that have come and are not read: what was not to pass yet, and what told the protocol.
    ahead: BytesMut,
    /// Set for HTTP/2.
    pace: Option<Pace>,
    /// Set once the client has closed its side.
    end: Option<End>,
    /// Bytes received since the connection began.
    received: u64,
    /// Bytes sent since the connection began.
    sent: u64,
}

/// Wraps a stream so that its writes are merged.
pub(crate) fn merge_writes(stream: impl ByteStream + 'static) -> (MergedStream, Outgoing) {
    let state = State {
        stream: Box::new(stream),
        buffer: BytesMut::new(),
        burst: 0,
        last_burst: 0,
        unflushed: false,
        blocked: false,
        ahead: BytesMut::new(),
        pace: None,
        end: None,
        received: 0,
        sent: 0,
    };
    let state = Arc::new(Mutex::new(state));
    (MergedStream(Arc::clone(&state)), Outgoing(state))
}

/// The end of what the client sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// It has come, and h2 does not know.
    Withheld,
    /// h2 may know.
    Delivered,
}

/// Both handles belong to one task, so the lock is never waited for; after a panic of that task nobody is left to lock
/// it.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Bytes that a connection has moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Bytes received.
    pub(crate) received: u64,
    /// Bytes sent.
    pub(crate) sent: u64,
    /// Bytes that wait to be sent, at least one while the stream may hold some of its own.
    pub(crate) unsent: usize,
}

impl Outgoing {
    /// Sends the buffered bytes. Call it after every poll of the connection, from the same task.
    ///
    /// # Errors
    ///
    /// The stream's: the connection is lost.
    pub(crate) fn poll_send(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_send(cx)
    }

    /// Lets only some frames of HTTP/2 be read in each poll. So many bytes come before the first.
    pub(crate) fn pace(&self, preface: usize) {
        lock(&self.0).pace = Some(Pace::new(preface));
    }

    /// Lets the next frames be read. Call it before every poll of the connection.
    pub(crate) fn begin_poll(&self) {
        lock(&self.0).pace.iter_mut().for_each(Pace::begin_poll);
    }

    /// DATA frames of HTTP/2 that have been read.
    pub(crate) fn data_frames(&self) -> u64 {
        lock(&self.0).pace.as_ref().map_or(0, Pace::passed)
    }

    /// Bytes moved so far.
    pub(crate) fn progress(&self) -> Progress {
        let state = lock(&self.0);
        let unsent = state.buffer.len().max(state.unflushed.into());
        Progress { received: state.received, sent: state.sent, unsent }
    }

    /// Tells if the client has closed its side and h2 does not know: it would drop the answers that are under way.
    pub(crate) fn end_is_withheld(&self) -> bool {
        lock(&self.0).end == Some(End::Withheld)
    }

    /// Lets h2 know of it the next time that it reads.
    pub(crate) fn deliver_end(&self) {
        lock(&self.0).end = Some(End::Delivered);
    }
}

impl State {
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.buffer.is_empty() {
            ready!(self.poll_write_some(cx))?;
        }
        if std::mem::take(&mut self.blocked) {
            // h2 waits for room, and nothing else would wake it.
            cx.waker().wake_by_ref();
        }
        if self.burst > 0 {
            (self.last_burst, self.burst) = (self.burst, 0);
            if self.buffer.capacity() > KEPT {
                self.buffer = BytesMut::new();
            }
        }
        if self.unflushed {
            ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_write_some(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let count = ready!(Pin::new(&mut self.stream).poll_write(cx, &self.buffer))?;
        if count == 0 {
            return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
        }
        self.buffer.advance(count);
        self.sent += count as u64;
        self.unflushed = true;
        Poll::Ready(Ok(()))
    }

    fn put(&mut self, bytes: &[u8]) {
        if self.buffer.is_empty() {
            self.buffer.reserve(self.last_burst.max(bytes.len()));
        }
        self.buffer.extend_from_slice(bytes);
        self.burst = self.burst.max(self.buffer.len());
    }

    /// Free bytes in the buffer, at least one.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if self.buffer.len() >= CAPACITY {
            self.blocked = true;
            ready!(self.poll_write_some(cx))?;
            self.blocked = false;
        }
        Poll::Ready(Ok(CAPACITY - self.buffer.len()))
    }

    /// Reads from the stream itself. Returns the number of bytes, which is 0 only at the end.
    fn poll_receive(&mut self, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {
        match self.end {
            None => {}
            // The task that polls the connection reads again once it has delivered the end.
            Some(End::Withheld) => return Poll::Pending,
            Some(End::Delivered) => return Poll::Ready(Ok(0)),
        }
        let before = out.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, out))?;
        let received = out.filled().len() - before;
        if received == 0 && out.remaining() > 0 {
            self.end = Some(End::Withheld);
            return Poll::Pending;
        }
        self.received += received as u64;
        Poll::Ready(Ok(received))
    }

    fn poll_read(&mut self, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if self.pace.as_ref().is_some_and(Pace::is_spent) {
            // To the end of the queue, behind the calls that read what has come.
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let before = out.filled().len();
        if self.ahead.is_empty() {
            ready!(self.poll_receive(cx, out))?;
        } else {
            let count = self.ahead.len().min(out.remaining());
            out.put_slice(&self.ahead[..count]);
            self.ahead.advance(count);
        }
        if let Some(pace) = &mut self.pace {
            let read = &out.filled()[before..];
            let passed = pace.pass(read);
            if passed < read.len() {
                let mut ahead = BytesMut::from(&read[passed..]);
                ahead.unsplit(std::mem::take(&mut self.ahead));
                self.ahead = ahead;
                out.set_filled(before + passed);
            }
        }
        if self.ahead.is_empty() {
            // It is there for a moment.
            self.ahead = BytesMut::new();
        }
        Poll::Ready(Ok(()))
    }

    fn poll_begins_with(&mut self, cx: &mut Context<'_>, prefix: &[u8]) -> Poll<io::Result<bool>> {
        loop {
            let count = self.ahead.len().min(prefix.len());
            if self.ahead[..count] != prefix[..count] {
                return Poll::Ready(Ok(false));
            }
            if count == prefix.len() {
                return Poll::Ready(Ok(true));
            }
            let mut bytes = [0; 32];
            let mut out = ReadBuf::new(&mut bytes);
            if ready!(self.poll_receive(cx, &mut out))? == 0 {
                return Poll::Ready(Ok(false));
            }
            self.ahead.extend_from_slice(out.filled());
        }
    }
}

impl MergedStream {
    /// Tells if the client's first bytes are these, once that is known. They are still to be read.
    pub(crate) fn poll_begins_with(&self, cx: &mut Context<'_>, prefix: &[u8]) -> Poll<io::Result<bool>> {
        lock(&self.0).poll_begins_with(cx, prefix)
    }
}

impl AsyncRead for MergedStream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_read(cx, out)
    }
}

impl AsyncWrite for MergedStream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut state = lock(&self.0);
        let count = ready!(state.poll_room(cx))?.min(bytes.len());
        state.put(&bytes[..count]);
        Poll::Ready(Ok(count))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut state = lock(&self.0);
        let room = ready!(state.poll_room(cx))?;
        let mut taken = 0;
        for slice in slices {
            let count = slice.len().min(room - taken);
            state.put(&slice[..count]);
            taken += count;
        }
        Poll::Ready(Ok(taken))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    /// Does nothing: the bytes are sent when the poll is over.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut state = lock(&self.0);
        ready!(state.poll_send(cx))?;
        Pin::new(&mut state.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::{CAPACITY, MergedStream, Outgoing, merge_writes};
    use std::collections::VecDeque;
    use std::io::{self, IoSlice};
    use std::pin::Pin;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, Mutex};
    use std::task::{Context, Poll, Wake, Waker};
    use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

    /// A stream that answers writes by a script and keeps the bytes that it took.
    #[derive(Clone, Default)]
    struct Scripted(Arc<Mutex<Script>>);

    #[derive(Default)]
    struct Script {
        /// Bytes that each write takes; pending at `None`, an error at 0. A write beyond the last takes all of its bytes.
        writes: VecDeque<Option<usize>>,
        taken: Vec<u8>,
        calls: usize,
        flushes: usize,
        shut: bool,
    }

    impl AsyncRead for Scripted {
        fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
            Poll::Pending
        }
    }

    impl AsyncWrite for Scripted {
        fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
            let mut script = self.0.lock().expect("one thread");
            let count = match script.writes.pop_front() {
                None => bytes.len(),
                Some(None) => return Poll::Pending,
                Some(Some(0)) => return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
                Some(Some(count)) => count.min(bytes.len()),
            };
            script.calls += 1;
            script.taken.extend_from_slice(&bytes[..count]);
            Poll::Ready(Ok(count))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            self.0.lock().expect("one thread").flushes += 1;
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            self.0.lock().expect("one thread").shut = true;
            Poll::Ready(Ok(()))
        }
    }

    fn scripted(writes: &[Option<usize>]) -> (Scripted, MergedStream, Outgoing) {
        let stream = Scripted::default();
        stream.0.lock().expect("one thread").writes = writes.iter().copied().collect();
        let (merged, outgoing) = merge_writes(stream.clone());
        (stream, merged, outgoing)
    }

    fn cx() -> Context<'static> {
        Context::from_waker(Waker::noop())
    }

    fn write(merged: &mut MergedStream, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(merged).poll_write(&mut cx(), bytes)
    }

    fn flush(merged: &mut MergedStream) {
        assert!(matches!(Pin::new(merged).poll_flush(&mut cx()), Poll::Ready(Ok(()))));
    }

    #[test]
    fn frames_and_flushes_of_one_poll_are_one_write() {
        let (stream, mut merged, outgoing) = scripted(&[]);
        for frame in 0..64_u8 {
            let (head, payload) = ([frame; 9], [frame; 1200]);
            let slices = [IoSlice::new(&head), IoSlice::new(&payload)];
            let taken = Pin::new(&mut merged).poll_write_vectored(&mut cx(), &slices);
            assert!(matches!(taken, Poll::Ready(Ok(1209))));
            flush(&mut merged);
        }
        assert_eq!(stream.0.lock().expect("one thread").calls, 0);
        assert!(outgoing.poll_send(&mut cx()).is_ready());
        let script = stream.0.lock().expect("one thread");
        let wanted: Vec<u8> = (0..64_u8).flat_map(|frame| [frame; 1209]).collect();
        assert_eq!((script.calls, script.flushes), (1, 1));
        assert!(script.taken == wanted, "in order and whole");
    }

    #[test]
    fn partial_writes_and_pending_ones_lose_nothing() {
        let (stream, mut merged, outgoing) = scripted(&[Some(3), None, Some(1), None]);
        assert!(matches!(write(&mut merged, b"answer"), Poll::Ready(Ok(6))));
        assert!(outgoing.poll_send(&mut cx()).is_pending());
        assert_eq!(outgoing.progress().unsent, 3);
        assert!(matches!(write(&mut merged, b" two"), Poll::Ready(Ok(4))));
        assert!(outgoing.poll_send(&mut cx()).is_pending());
        assert!(outgoing.poll_send(&mut cx()).is_ready());
        assert_eq!(stream.0.lock().expect("one thread").taken, b"answer two");
        assert_eq!(outgoing.progress().unsent, 0);
        assert_eq!(outgoing.progress().sent, 10);
    }

    #[test]
    fn an_error_in_mid_frame_ends_the_connection() {
        let (_, mut merged, outgoing) = scripted(&[Some(2), Some(0)]);
        assert!(matches!(write(&mut merged, b"answer"), Poll::Ready(Ok(6))));
        assert!(matches!(outgoing.poll_send(&mut cx()), Poll::Ready(Err(_))));
    }

    #[test]
    fn a_full_buffer_pushes_back() {
        let (stream, mut merged, _outgoing) = scripted(&[None, Some(10)]);
        assert!(matches!(write(&mut merged, &vec![1; CAPACITY + 5]), Poll::Ready(Ok(CAPACITY))));
        assert!(write(&mut merged, &[2]).is_pending(), "the stream takes nothing");
        assert!(matches!(write(&mut merged, &[2; 20]), Poll::Ready(Ok(10))), "as much as it took");
        assert_eq!(stream.0.lock().expect("one thread").taken.len(), 10);
    }

    #[test]
    fn h2_is_woken_when_there_is_room_again() {
        let (_, mut merged, outgoing) = scripted(&[None]);
        assert!(matches!(write(&mut merged, &vec![1; CAPACITY]), Poll::Ready(Ok(CAPACITY))));
        assert!(write(&mut merged, &[2]).is_pending());
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(Arc::clone(&woken));
        assert!(outgoing.poll_send(&mut Context::from_waker(&waker)).is_ready());
        assert!(woken.0.load(Ordering::Relaxed));
    }

    #[derive(Default)]
    struct Woken(AtomicBool);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    #[test]
    fn shutting_down_sends_the_rest_first() {
        let (stream, mut merged, _outgoing) = scripted(&[]);
        assert!(matches!(write(&mut merged, b"last words"), Poll::Ready(Ok(10))));
        assert!(Pin::new(&mut merged).poll_shutdown(&mut cx()).is_ready());
        let script = stream.0.lock().expect("one thread");
        assert_eq!(script.taken, b"last words");
        assert!(script.shut);
    }
}
