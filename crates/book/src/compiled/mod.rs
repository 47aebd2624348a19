//! The compiled book: what the build has checked and made of the tree, and how the program opens it.
//!
//! Texts without variables, nine tenths of all, are finished when they are compiled and served from the bytes in place:
//! opening them costs the same whatever their number. Texts with variables stay Fluent, for whoever formats them.

mod facts;
mod texts;

pub use facts::{FactsError, facts, open_facts, open_rules, rules};
pub use texts::{CompileError, Keys, Text, TextPlace, Texts, compile_keys, compile_texts};
