//! The generated API: messages and client.

#![allow(missing_docs, reason = "the proto files carry the comments")]

tonic::include_proto!("codebook.v1");

/// Every proto file of the API, encoded, with its comments.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));
