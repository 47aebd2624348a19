//! Folders laid over the embedded data.

mod additions;
mod fallbacks;
mod folders;
mod refusals;
mod support;
