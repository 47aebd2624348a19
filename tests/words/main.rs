//! Every sentence that is said.

mod comparisons;
mod texts;
