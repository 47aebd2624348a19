//! Reads files with a deadline: one that hangs, on a mount that is stuck, cannot be interrupted, only left behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use thiserror::Error;
use tokio::sync::oneshot;
use tokio::time::timeout;

/// Time for reading and checking all files. A large overlay takes half a second.
pub(crate) const DEADLINE: Duration = Duration::from_secs(10);

/// The most reads that may hang. Each holds a thread and what it has read.
const MAX_HANGING: u32 = 4;

/// A read without a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum ReadError {
    /// It takes too long, and is left behind.
    #[error("not read in time")]
    Late,
    /// Its thread ended in a panic.
    #[error("reading failed")]
    Died,
    /// Too many reads before it hang.
    #[error("{MAX_HANGING} reads before this one hang")]
    Hanging,
    /// The system has no thread to spare.
    #[error("no thread to read in")]
    NoThread,
}

/// Reads in threads of their own.
#[derive(Debug)]
pub(crate) struct Readers {
    reading: Arc<AtomicU32>,
    deadline: Duration,
}

/// A thread that reads. Dropped at its end, however it comes.
struct Reading(Arc<AtomicU32>);

impl Drop for Reading {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Readers {
    /// Gives each read so much time.
    pub(crate) fn new(deadline: Duration) -> Self {
        Self { reading: Arc::default(), deadline }
    }

    /// Reads within the deadline.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, ReadError> {
        let before = self.reading.fetch_add(1, Ordering::Relaxed);
        let reading = Reading(Arc::clone(&self.reading));
        if before >= MAX_HANGING {
            return Err(ReadError::Hanging);
        }
        let (send, done) = oneshot::channel();
        let read = move || {
            let _reading = reading;
            // Nobody waits for it any more if it is late.
            let _ = send.send(read());
        };
        thread::Builder::new().name("reader".to_owned()).spawn(read).map_err(|_| ReadError::NoThread)?;
        match timeout(self.deadline, done).await {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(_)) => Err(ReadError::Died),
            Err(_) => Err(ReadError::Late),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{DEADLINE, MAX_HANGING, ReadError, Readers};
    use std::sync::mpsc;
    use std::time::Duration;

    #[tokio::test]
    async fn a_read_that_hangs_or_dies_stops_no_other() {
        let readers = Readers::new(Duration::from_millis(50));
        // A panic takes its time where backtraces are on.
        let patient = Readers::new(DEADLINE);
        assert_eq!(patient.read(|| -> u8 { panic!("a defect") }).await, Err(ReadError::Died));
        assert_eq!(patient.read(|| 1).await, Ok(1));
        let mut hanging = Vec::new();
        for _ in 0..MAX_HANGING {
            let (end, hang) = mpsc::channel::<()>();
            hanging.push(end);
            assert_eq!(readers.read(move || hang.recv().is_ok()).await, Err(ReadError::Late));
        }
        assert_eq!(readers.read(|| 1).await, Err(ReadError::Hanging));
        drop(hanging);
        while readers.read(|| 1).await != Ok(1) {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}
