//! Codebook: status codes explained in the reader's own language, over gRPC.
//!
//! Facts and words are kept apart, and each module has one job. Arrows point to what a module imports:
//!
//! ```text
//! main -> cli -> { server, reload, admin, service, pages, codebook }
//! server -> { service, pages }              pages -> { service, search, text, language, failure, metrics, config }
//! service -> { codebook, compare, explain, search, text, language, failure }
//! codebook -> { text, config }            text -> { compare, explain, failure, language }
//! cli, server, service, reload, admin -> metrics -> api
//! cli, server, service -> telemetry -> { api, config }
//! { pages, service } -> caching
//! { codebook, compare, explain, failure, language, search, service, text } -> book
//! { cli, config, metrics, reload, server, service } -> transport
//! ```
//!
//! Two crates lie below: `book` holds the catalog, the rules about replies, the inventory of messages and the checks
//! that build.rs runs before anything is embedded; `transport` serves HTTP/2 and knows nothing of codes. Neither
//! imports the other, nor anything from here.
//!
//! * [`codebook`]: the embedded data, loaded, with the operator's folders laid over it if there are any.
//! * [`text`]: every word that a person reads, one Fluent bundle per language.
//! * [`language`]: chooses the language of an answer, by CLDR data.
//! * [`compare`]: how two codes relate: facts, no words.
//! * [`explain`]: from a reply to its codes, cause and contradictions: facts, no words.
//! * [`search`]: from what somebody types to the codes that it may be about, ranked, and why: facts, no words.
//! * [`failure`]: everything that can be wrong with a request: facts, no words.
//! * [`service`]: turns requests into answers and failures into a `Status`. Answers are rendered once and sent as bytes.
//! * [`pages`]: the service's answers as pages for people, on the same port. Rendered once and sent as bytes.
//! * [`proto`]: the generated API. [`api`]: the names of its service and methods.
//! * [`server`]: the API, by gRPC and Connect, beside health, reflection, gRPC-Web and pages. [`config`]: its settings.
//! * `caching`: what answers by plain HTTP say to caches.
//! * [`metrics`]: the server's counters. [`admin`]: serves them to Prometheus on a port of its own.
//! * [`telemetry`]: logs, and a span for each call.
//! * [`reload`]: replaces data and certificates while the server runs.
//! * [`cli`]: the commands. `get`, `compare`, `search`, `explain` and `export` print the API's own messages, so that their
//!   output is what a caller receives.

pub mod admin;
pub mod api;
mod caching;
pub mod cli;
pub mod codebook;
pub mod compare;
pub mod config;
pub mod explain;
pub mod failure;
pub mod language;
pub mod metrics;
pub mod pages;
pub mod proto;
pub mod reload;
pub mod search;
pub mod server;
pub mod service;
pub mod telemetry;
pub mod text;
