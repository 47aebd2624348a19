//! HTTP/2 as Codebook serves it: accepts connections, holds each to its limits, and reads and frames gRPC messages.
//! Knows no status code, no catalog and no generated message.
//!
//! h2 carries the calls, as it does under tonic's own server. That server is left out: with it a call took more than twice
//! the allocations and writes (BENCHMARKS.md), and it cannot end a connection that stalls. hyper, between the two, is left
//! to HTTP/1.1: over HTTP/2 it cuts off clients that send faster than they are read (`http2` says how).
//!
//! ```text
//! { workers, local } -> { open, connection } -> { activity, call, room }
//! workers, connection -> { config, handler, observer, tls }
//! local -> workers
//! connection -> http2 -> { request_body, call }
//! connection, http2 -> merged_writes -> pace
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
mod http2;
mod local;
mod merged_writes;
mod observer;
mod open;
mod pace;
mod request_body;
mod room;
pub mod tls;
mod workers;

pub use call::OpenCall;
pub use config::Config;
pub use handler::{Exchange, Handler};
pub use local::LocalServer;
pub use observer::{CloseReason, ConnectionObserver};
pub use request_body::RequestBody;
pub use workers::{Capacity, UnfinishedCalls, Workers};
