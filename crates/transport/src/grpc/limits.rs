//! The limits of requests.

use std::time::Duration;

/// Limits of gRPC requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Size of one message, in bytes, compressed or not. Default: 96 KiB.
    pub max_message_bytes: usize,
    /// Time for the message of a call to come, if the caller sets no shorter one. Default: 10 seconds.
    pub message_timeout: Duration,
    /// Silence between the messages of a stream. Default: 5 minutes.
    pub max_silence: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_message_bytes: 96 * 1024,
            message_timeout: Duration::from_secs(10),
            max_silence: Duration::from_secs(5 * 60),
        }
    }
}
