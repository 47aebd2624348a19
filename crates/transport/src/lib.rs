//! HTTP/2 as Codebook serves it: accepts connections, holds each to its limits, and reads and frames gRPC messages.
//! Knows no status code, no catalog and no generated message.
//!
//! hyper and h2 carry the calls, as they do under tonic's own server. That server is left out: with it a call took more
//! than twice the allocations and writes (BENCHMARKS.md), and it cannot end a connection that stalls.
//!
//! ```text
//! workers -> { open, connection } -> activity
//! workers, connection -> { config, handler, observer, tls }
//! connection -> merged_writes
//! grpc: head -> { body -> frame, limits }; pending
//! tls: files -> { names, error }
//! ```
//!
//! * [`Workers`]: threads that serve connections, each with a runtime of its own.
//! * [`Handler`]: the program's part, which answers requests; [`ConnectionObserver`]: the program's counters.
//! * [`Config`]: the limits of connections.
//! * [`tls`]: certificates and handshakes.
//! * [`grpc`]: a call's head and messages, its framed answer, and the budget for unfinished requests.

mod activity;
mod config;
mod connection;
pub mod grpc;
mod handler;
mod merged_writes;
mod observer;
mod open;
pub mod tls;
mod workers;

pub use config::Config;
pub use handler::{Exchange, Handler};
pub use observer::{CloseReason, ConnectionObserver};
pub use workers::{UnfinishedCalls, Workers};
