//! The pages for people: the real server, asked as a browser asks.

mod addresses;
mod caches;
mod contents;
mod headers;
mod replies;
mod search_engines;
mod searches;
mod support;
