//! The program's part of an exchange.

use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use tonic::Status;

use crate::call::OpenCall;
use crate::request_body::RequestBody;

/// Answers the requests of all connections.
pub trait Handler: Send + Sync + 'static {
    /// Body of an answer.
    type Body: Body<Data = Bytes, Error = Status> + Send + Unpin + 'static;

    /// Begins to answer a request. What is held for it is accounted for by `call`.
    fn handle(
        &self,
        request: Request<RequestBody>,
        call: &Arc<OpenCall>,
    ) -> Exchange<impl Future<Output = Response<Self::Body>> + Send + 'static + use<Self>>;
}

/// A request that is being answered.
#[derive(Debug)]
pub struct Exchange<F> {
    /// Marks a call: it keeps its connection from being idle, and a drain waits for it. Streams that are open for ever,
    /// such as a health watch, are none.
    pub is_call: bool,
    /// The answer to come.
    pub response: F,
}
