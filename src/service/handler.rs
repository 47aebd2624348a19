//! The answer to one message, as a function of it.

use transport::grpc::Framed;

use super::generation::Generation;
use crate::failure::Failure;
use crate::text::Words;

/// Answers a call's one message.
pub(super) type Handler<R> = fn(&AnswerContext<'_>, &R) -> Result<Framed, Failure>;

/// Data, words and encoding for the answer to one message.
pub(super) struct AnswerContext<'a> {
    pub(super) generation: &'a Generation,
    pub(super) words: Words<'a>,
    pub(super) accepts_gzip: bool,
}
