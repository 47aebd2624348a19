//! The book: what Codebook knows, and what must hold of it.
//!
//! The build checks and compiles the tree with this crate; the program reads with it what was compiled, and what is
//! laid over that. It knows nothing of requests.

pub mod catalog;
pub mod gate;
pub mod ids;
pub mod isolate;
pub mod prose;
pub mod replies;
