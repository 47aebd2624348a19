//! Clients that mean harm, against the real program; a well-behaved one is served meanwhile, and memory stays
//! bounded. One behaviour a file.

mod silence;
mod support;
