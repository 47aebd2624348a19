//! The book: what Codebook knows, and what must hold of it.
//!
//! The build checks and compiles the tree with this crate; the program reads with it what was compiled, and what is
//! laid over that. It knows nothing of requests.

pub mod catalog;
pub mod compiled;
pub mod digest;
pub mod formatter;
pub mod gate;
pub mod inventory;
pub mod isolate;
pub mod language;
pub mod pattern;
pub mod prose;
pub mod reading;
pub mod replies;
pub mod search;
pub mod units;
pub mod vocabulary;
