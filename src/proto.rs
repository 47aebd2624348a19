//! The generated API: messages and client.

#![allow(missing_docs, reason = "the proto files carry the comments")]
#![allow(clippy::large_enum_variant, reason = "a batch result is a code far more often than a failure")]

tonic::include_proto!("codebook.v1");

/// Every proto file of the API, encoded, with its comments.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));
