//! The limits of connections.

use std::num::NonZeroUsize;
use std::thread;
use std::time::Duration;

/// Limits of a listener and its connections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Threads that serve, each with a runtime and connections of its own. Default: one for each processor.
    pub workers: NonZeroUsize,
    /// Connections open at once. A further one evicts the least recently useful. Default: 1,024.
    pub max_connections: usize,
    /// Calls open at once on one connection (SETTINGS_MAX_CONCURRENT_STREAMS, RFC 9113 section 6.5.2). Default: 100,
    /// the least that the RFC recommends.
    pub max_concurrent_streams: u32,
    /// Size of a request's header block, in bytes (SETTINGS_MAX_HEADER_LIST_SIZE, RFC 9113 section 6.5.2).
    /// Default: 16 KiB.
    pub max_header_bytes: u32,
    /// Time for the TLS handshake, and for the first bytes of HTTP after it. Default: 10 seconds.
    pub handshake_timeout: Duration,
    /// Silence after which a client is asked by TCP and by HTTP/2 (PING, RFC 9113 section 6.7) for a sign of life.
    /// Default: 60 seconds.
    pub keepalive: Duration,
    /// Time to answer that PING, and time that an idle connection has to close after GOAWAY (RFC 9113 section 6.8).
    /// Default: 20 seconds.
    pub keepalive_timeout: Duration,
    /// Age at which a connection is asked to close, so that clients spread over new servers. Default: 30 minutes.
    pub max_connection_age: Duration,
    /// Time without a call after which a connection is asked to close. Default: 5 minutes.
    pub max_connection_idle: Duration,
    /// Time that an answer may wait for a client that does not read; the connection is cut then. Default: 30 seconds.
    pub stall_timeout: Duration,
    /// Bytes that are held for all clients together: requests that are not complete or wait to be read, answers that are
    /// not taken, 16 KiB for each call that waits for its client, and 1 KiB for each that a connection ever had open at
    /// once. Beyond it whoever holds the most loses it. Default: 64 MiB.
    pub max_pending_bytes: usize,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            // One where the system does not tell.
            workers: thread::available_parallelism().unwrap_or(NonZeroUsize::MIN),
            max_connections: 1024,
            max_concurrent_streams: 100,
            max_header_bytes: 16 * 1024,
            handshake_timeout: Duration::from_secs(10),
            keepalive: Duration::from_secs(60),
            keepalive_timeout: Duration::from_secs(20),
            max_connection_age: Duration::from_secs(30 * 60),
            max_connection_idle: Duration::from_secs(5 * 60),
            stall_timeout: Duration::from_secs(30),
            max_pending_bytes: 64 * 1024 * 1024,
        }
    }
}
