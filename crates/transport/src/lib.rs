//! HTTP/2 as Codebook serves it: accepts connections, holds each to its limits, and reads and frames gRPC messages.
//! Knows no status code, no catalog and no generated message.
//!
//! hyper and h2 carry the calls, as they do under tonic's own server. That server is left out: with it a call took more
//! than twice the allocations and writes (BENCHMARKS.md), and it cannot end a connection that stalls.
//!
//! ```text
//! { workers, local } -> { open, connection } -> { activity, call, room }
//! workers, connection -> { config, handler, observer, tls }
//! local -> workers
//! connection -> merged_writes
//! grpc: head -> { body -> frame, limits }; metered -> call
//! tls: files -> { names, error }
//! ```
//!
//! * [`Workers`]: threads that serve connections, each with a runtime of its own.
//! * [`LocalServer`]: the same without threads and sockets, for streams in memory.
//! * [`Handler`]: the program's part, which answers requests; [`ConnectionObserver`]: the program's counters.
//! * [`Config`]: the limits of connections.
//! * [`tls`]: certificates and handshakes.
//! * [`OpenCall`]: a call under way, by which everything that is held for it is accounted for.
//! * [`grpc`]: a call's head and messages, and its framed answer.

mod activity;
mod call;
mod config;
mod connection;
mod ending;
pub mod grpc;
mod handler;
mod local;
mod merged_writes;
mod observer;
mod open;
mod room;
pub mod tls;
mod workers;

pub use call::OpenCall;
pub use config::Config;
pub use handler::{Exchange, Handler};
pub use local::LocalServer;
pub use observer::{CloseReason, ConnectionObserver};
pub use workers::{Capacity, UnfinishedCalls, Workers};
