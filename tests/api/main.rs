//! The real server on a free port, asked by real clients. One behaviour a file.

#[path = "../certificates/mod.rs"]
mod certificates;

mod batches;
mod books;
mod codes;
mod comparisons;
mod connect;
mod connections;
mod drain;
mod enhanced;
mod failures;
mod health;
mod languages;
mod limits;
mod lists;
mod localized_statuses;
mod names;
mod overlays;
mod protocols;
mod reflection;
mod reloads;
mod replies;
mod searches;
mod support;
mod tls;
mod transport_security;
mod web;
