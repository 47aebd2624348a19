//! Codebook: status codes explained in the reader's own language, over gRPC.
//!
//! ```text
//! main -> cli -> server -> service -> { compare, text, language } -> catalog
//! ```
//!
//! * [`catalog`] holds the facts of every code and is the only reader of TOML.
//! * [`text`] holds the words, one Fluent bundle a language, and is the only user of Fluent.
//! * [`language`] chooses the language of an answer and is the only user of CLDR's locale data.
//! * [`compare`] works out how two codes relate: facts, no words.
//! * [`gate`] is what `build.rs` and `codebook check` hold the data against.
//! * [`service`] turns all that into protobuf messages and every [`failure`] into a Status.
//! * [`server`] serves it: transport, limits, health, reflection, drain.

pub mod catalog;
pub mod cli;
pub mod codebook;
pub mod compare;
pub mod config;
pub mod failure;
pub mod gate;
pub mod language;
pub mod prose;
pub mod proto;
pub mod server;
pub mod service;
pub mod text;

// The gate names ids as `crate::ids`, which is where build.rs has them.
use text::ids;
