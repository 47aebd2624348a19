//! Codebook: status codes explained in the reader's own language, over gRPC.
//!
//! Facts and words are kept apart, and each part of the crate knows one thing:
//!
//! ```text
//! main -> cli -> server -> service -> { compare, text, language } -> catalog
//!                                       text -> { compare, failure, language }
//! cli, server, service -> { metrics, telemetry } -> api, cli -> { admin, reload } -> metrics
//! cli, server, service -> config, { server, service, reload, metrics, config } -> transport
//! build.rs, cli -> gate -> { catalog, text::ids }
//! ```
//!
//! * [`catalog`]: every fact, read from TOML.
//! * [`text`]: every word, one Fluent bundle a language; `text::ids` is the only place that spells message
//!   ids, and lists all that a language must hold.
//! * [`gate`]: holds catalog and locales against the schema and that list. build.rs runs it on the tree, so
//!   that nothing incomplete is embedded; [`prose`] adds what a careful editor would find.
//! * [`language`]: chooses the language of an answer, on CLDR data.
//! * [`compare`]: how two codes relate: facts, no words.
//! * [`replies`]: what is known about replies: the words that tell a cause, what a code alone speaks for.
//! * [`explain`]: a reply as somebody met it to its codes, cause and contradictions: facts, no words.
//! * [`failure`]: what can be wrong with a request: facts, no words.
//! * [`codebook`]: the embedded data, loaded, with an operator's folders laid over it where there are any.
//! * [`service`]: requests to answers, and every failure to one Status; [`proto`] is the generated API. Answers are
//!   rendered once and sent as bytes.
//! * [`api`]: the names of the service and its methods.
//! * [`server`]: the API beside health, reflection and gRPC-Web, over the crate `transport`, by the settings of
//!   [`config`].
//! * [`metrics`]: what the server counts; [`admin`] serves it to Prometheus on a port of its own. [`telemetry`]: logs,
//!   and a span for each call.
//! * [`reload`]: exchanges data and certificates while the server runs.
//! * [`cli`]: the commands. `get`, `compare` and `explain` print the API's own messages, so that they say what a caller
//!   gets.
//!
//! Files of the data formats have one reader each, with three exceptions: [`gate`] reads Fluent's syntax tree and
//! the list of languages, and [`prose`] the glossary.

pub mod admin;
pub mod api;
pub mod cli;
pub mod codebook;
pub mod compare;
pub mod config;
pub mod explain;
pub mod failure;
pub mod language;
pub mod metrics;
pub mod proto;
pub mod reload;
pub mod server;
pub mod service;
pub mod telemetry;
pub mod text;

pub use book::{catalog, gate, prose, replies};
