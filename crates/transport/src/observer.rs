//! Connections, counted by the program.

use strum::{IntoStaticStr, VariantArray};

/// Reason for which a connection ended. As text it is in kebab case: `evicted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CloseReason {
    /// The client closed it.
    Done,
    /// It reached its greatest age.
    Age,
    /// It had no call for too long.
    Idle,
    /// It made room for another connection.
    Evicted,
    /// It held more than any other when there was no room left for what is held for clients.
    Hoarding,
    /// The client did not read its answers.
    Stalled,
    /// The TLS handshake or the first bytes of HTTP failed or took too long.
    Handshake,
    /// The server stopped.
    Drain,
    /// The network failed, or the client broke the protocol.
    Error,
}

/// Counts connections.
pub trait ConnectionObserver: Send + Sync + 'static {
    /// Records an accepted connection. It is open until [`connection_closed`](Self::connection_closed).
    fn connection_opened(&self);

    /// Records the end of a connection.
    fn connection_closed(&self, reason: CloseReason);
}
