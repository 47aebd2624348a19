//! The bodies of requests, over either protocol.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tonic::codegen::StdError;

use crate::http2::Inbox;

/// The body of a request.
#[derive(Debug)]
pub struct RequestBody(Source);

#[derive(Debug)]
enum Source {
    Http2(Arc<Inbox>),
    Http1(Incoming),
}

impl RequestBody {
    pub(crate) fn http2(inbox: Arc<Inbox>) -> Self {
        Self(Source::Http2(inbox))
    }

    pub(crate) fn http1(body: Incoming) -> Self {
        Self(Source::Http1(body))
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = StdError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        match &mut self.0 {
            Source::Http2(inbox) => inbox.poll_frame(cx).map_err(Into::into),
            Source::Http1(body) => Pin::new(body).poll_frame(cx).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Source::Http2(inbox) => inbox.is_at_end(),
            Source::Http1(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Source::Http2(_) => SizeHint::default(),
            Source::Http1(body) => body.size_hint(),
        }
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if let Source::Http2(inbox) = &self.0 {
            inbox.close();
        }
    }
}
