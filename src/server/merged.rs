//! One write for all that a connection has to say at once.
//!
//! h2 writes and flushes every DATA frame by itself (hyperium/h2#902), and system calls are most of what a
//! call costs here. A [`Merged`] stream takes what h2 writes into a buffer and takes its flushes for granted; whoever
//! polls the connection then calls [`Outgoing::poll_send`] once, in the same poll, which sends the buffer in one write.
//! So nothing waits for a timer or another wake-up, and a lone answer leaves no later than before.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// What a connection runs over.
pub(super) trait Transport: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Transport for T {}

/// The most that waits for one write, in bytes. More of it is sent first, so that a client that does not read
/// holds no more than this and h2 stops giving.
const CAPACITY: usize = 256 * 1024;

/// A buffer that has held a burst is given back when it is larger than this, in bytes.
const KEPT: usize = 16 * 1024;

/// The stream that h2 reads and writes.
pub(super) struct Merged(Arc<Mutex<State>>);

/// The same stream, for sending what was written.
pub(super) struct Outgoing(Arc<Mutex<State>>);

struct State {
    transport: Box<dyn Transport>,
    /// Written by h2 and not sent.
    buffer: BytesMut,
    /// The longest that the buffer was since it was last empty, and how long that was before: the next burst will be
    /// like the last.
    burst: usize,
    usual: usize,
    /// Something was given to the transport that it may still hold, as TLS does.
    unflushed: bool,
    /// h2 was told to wait for room.
    blocked: bool,
    /// Bytes received and sent since the connection began; they tell whether it moves.
    received: u64,
    sent: u64,
}

/// A transport, and the handle to send with.
pub(super) fn merged(transport: impl Transport + 'static) -> (Merged, Outgoing) {
    let state = State {
        transport: Box::new(transport),
        buffer: BytesMut::new(),
        burst: 0,
        usual: 0,
        unflushed: false,
        blocked: false,
        received: 0,
        sent: 0,
    };
    let state = Arc::new(Mutex::new(state));
    (Merged(Arc::clone(&state)), Outgoing(state))
}

/// Both handles belong to one task, so the lock is never waited for; after a panic of that task
/// nobody is left to lock it.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How far a connection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Progress {
    /// Bytes received.
    pub(super) received: u64,
    /// Bytes sent.
    pub(super) sent: u64,
    /// Whether something waits to be sent.
    pub(super) waits: bool,
}

impl Outgoing {
    /// Sends what was written. To be called after every poll of the connection, by the same task.
    ///
    /// # Errors
    ///
    /// The transport's: the connection is lost.
    pub(super) fn poll_send(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_send(cx)
    }

    pub(super) fn progress(&self) -> Progress {
        let state = lock(&self.0);
        Progress { received: state.received, sent: state.sent, waits: state.unflushed || !state.buffer.is_empty() }
    }
}

impl State {
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.buffer.is_empty() {
            ready!(self.poll_write_some(cx))?;
        }
        if std::mem::take(&mut self.blocked) {
            // There is room now, of which nobody else will tell h2.
            cx.waker().wake_by_ref();
        }
        if self.burst > 0 {
            (self.usual, self.burst) = (self.burst, 0);
            if self.buffer.capacity() > KEPT {
                self.buffer = BytesMut::new();
            }
        }
        if self.unflushed {
            ready!(Pin::new(&mut self.transport).poll_flush(cx))?;
            self.unflushed = false;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_write_some(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let count = ready!(Pin::new(&mut self.transport).poll_write(cx, &self.buffer))?;
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
            self.buffer.reserve(self.usual.max(bytes.len()));
        }
        self.buffer.extend_from_slice(bytes);
        self.burst = self.burst.max(self.buffer.len());
    }

    /// Room for at least one byte.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if self.buffer.len() >= CAPACITY {
            self.blocked = true;
            ready!(self.poll_write_some(cx))?;
            self.blocked = false;
        }
        Poll::Ready(Ok(CAPACITY - self.buffer.len()))
    }
}

impl AsyncRead for Merged {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut state = lock(&self.0);
        let before = out.filled().len();
        ready!(Pin::new(&mut state.transport).poll_read(cx, out))?;
        state.received += (out.filled().len() - before) as u64;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Merged {
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

    /// Nothing: what was written is sent when the poll is over.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut state = lock(&self.0);
        ready!(state.poll_send(cx))?;
        Pin::new(&mut state.transport).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::{CAPACITY, Merged, Outgoing, merged};
    use std::collections::VecDeque;
    use std::io::{self, IoSlice};
    use std::pin::Pin;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, Mutex};
    use std::task::{Context, Poll, Wake, Waker};
    use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

    /// A transport that answers each write as it is told, and keeps what it was given.
    #[derive(Clone, Default)]
    struct Scripted(Arc<Mutex<Script>>);

    #[derive(Default)]
    struct Script {
        /// How many bytes each write takes; pending at `None`, an error at 0. All of it when over.
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

    fn scripted(writes: &[Option<usize>]) -> (Scripted, Merged, Outgoing) {
        let transport = Scripted::default();
        transport.0.lock().expect("one thread").writes = writes.iter().copied().collect();
        let (merged, outgoing) = merged(transport.clone());
        (transport, merged, outgoing)
    }

    fn cx() -> Context<'static> {
        Context::from_waker(Waker::noop())
    }

    fn write(merged: &mut Merged, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(merged).poll_write(&mut cx(), bytes)
    }

    fn flush(merged: &mut Merged) {
        assert!(matches!(Pin::new(merged).poll_flush(&mut cx()), Poll::Ready(Ok(()))));
    }

    #[test]
    fn frames_and_flushes_of_one_poll_are_one_write() {
        let (transport, mut merged, outgoing) = scripted(&[]);
        for frame in 0..64_u8 {
            let (head, payload) = ([frame; 9], [frame; 1200]);
            let slices = [IoSlice::new(&head), IoSlice::new(&payload)];
            let taken = Pin::new(&mut merged).poll_write_vectored(&mut cx(), &slices);
            assert!(matches!(taken, Poll::Ready(Ok(1209))));
            flush(&mut merged);
        }
        assert_eq!(transport.0.lock().expect("one thread").calls, 0);
        assert!(outgoing.poll_send(&mut cx()).is_ready());
        let script = transport.0.lock().expect("one thread");
        let wanted: Vec<u8> = (0..64_u8).flat_map(|frame| [frame; 1209]).collect();
        assert_eq!((script.calls, script.flushes), (1, 1));
        assert!(script.taken == wanted, "in order and whole");
    }

    #[test]
    fn partial_writes_and_pending_ones_lose_nothing() {
        let (transport, mut merged, outgoing) = scripted(&[Some(3), None, Some(1), None]);
        assert!(matches!(write(&mut merged, b"answer"), Poll::Ready(Ok(6))));
        assert!(outgoing.poll_send(&mut cx()).is_pending());
        assert!(outgoing.progress().waits);
        assert!(matches!(write(&mut merged, b" two"), Poll::Ready(Ok(4))));
        assert!(outgoing.poll_send(&mut cx()).is_pending());
        assert!(outgoing.poll_send(&mut cx()).is_ready());
        assert_eq!(transport.0.lock().expect("one thread").taken, b"answer two");
        assert!(!outgoing.progress().waits);
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
        let (transport, mut merged, _outgoing) = scripted(&[None, Some(10)]);
        assert!(matches!(write(&mut merged, &vec![1; CAPACITY + 5]), Poll::Ready(Ok(CAPACITY))));
        assert!(write(&mut merged, &[2]).is_pending(), "the transport takes nothing");
        assert!(matches!(write(&mut merged, &[2; 20]), Poll::Ready(Ok(10))), "as much as it took");
        assert_eq!(transport.0.lock().expect("one thread").taken.len(), 10);
    }

    #[test]
    fn whoever_was_pushed_back_is_told_of_room() {
        let (_, mut merged, outgoing) = scripted(&[None]);
        assert!(matches!(write(&mut merged, &vec![1; CAPACITY]), Poll::Ready(Ok(CAPACITY))));
        assert!(write(&mut merged, &[2]).is_pending());
        let told = Arc::new(Told::default());
        let waker = Waker::from(Arc::clone(&told));
        assert!(outgoing.poll_send(&mut Context::from_waker(&waker)).is_ready());
        assert!(told.0.load(Ordering::Relaxed));
    }

    #[derive(Default)]
    struct Told(AtomicBool);

    impl Wake for Told {
        fn wake(self: Arc<Self>) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    #[test]
    fn shutting_down_sends_the_rest_first() {
        let (transport, mut merged, _outgoing) = scripted(&[]);
        assert!(matches!(write(&mut merged, b"last words"), Poll::Ready(Ok(10))));
        assert!(Pin::new(&mut merged).poll_shutdown(&mut cx()).is_ready());
        let script = transport.0.lock().expect("one thread");
        assert_eq!(script.taken, b"last words");
        assert!(script.shut);
    }
}
