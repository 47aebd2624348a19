//! The real server on a free port, asked by real clients. One behaviour a file.

mod batches;
mod codes;
mod comparisons;
mod drain;
mod enhanced;
mod failures;
mod health;
mod languages;
mod limits;
mod lists;
mod protocols;
mod reflection;
mod replies;
mod support;
