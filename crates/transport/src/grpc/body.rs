//! Answers as they go out: framed messages and the trailers behind them.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Response};
use http_body::{Body, Frame, SizeHint};
use prost::Message;
use tokio_stream::Stream;
use tonic::Status;
use tonic::codec::{BufferSettings, EncodeBody, SingleMessageCompressionOverride};
use tonic_prost::ProstCodec;

use super::frame::Framed;

/// Header that names the encoding of a call's messages (PROTOCOL-HTTP2.md, "Message-Encoding").
pub(super) const GRPC_ENCODING: HeaderName = HeaderName::from_static("grpc-encoding");
const GZIP: HeaderValue = HeaderValue::from_static("gzip");

/// The body of an answer. The default is empty, for a status that stands in the headers ("Trailers-Only").
#[derive(Debug, Default)]
pub struct ResponseBody(State);

#[derive(Debug, Default)]
enum State {
    /// One message and the status OK.
    Message(Framed),
    /// The status OK.
    Trailers,
    /// Nothing, or nothing more.
    #[default]
    Empty,
    /// Messages as they come, by tonic's encoder.
    Stream(tonic::body::Body),
    /// Bytes without a frame or trailers.
    Bare(Bytes),
}

impl ResponseBody {
    /// Answers with one message and the status OK.
    #[must_use]
    pub fn message(message: Framed) -> Response<Self> {
        let is_compressed = message.is_compressed();
        let mut response = response(Self(State::Message(message)));
        if is_compressed {
            response.headers_mut().insert(GRPC_ENCODING, GZIP);
        }
        response
    }

    /// A body of these bytes alone, for calls that come otherwise than by gRPC.
    #[must_use]
    pub fn bare(bytes: Bytes) -> Self {
        Self(if bytes.is_empty() { State::Empty } else { State::Bare(bytes) })
    }

    /// Answers with messages as they come, uncompressed. The first failure ends them and is the call's status.
    pub fn stream<M>(messages: impl Stream<Item = Result<M, Status>> + Send + 'static) -> Response<Self>
    where
        M: Message + Send + 'static,
    {
        let encoder = ProstCodec::<M, ()>::raw_encoder(BufferSettings::default());
        let body = EncodeBody::new_server(encoder, messages, None, SingleMessageCompressionOverride::default(), None);
        response(Self(State::Stream(tonic::body::Body::new(body))))
    }
}

/// The head of an answer that begins well.
fn response(body: ResponseBody) -> Response<ResponseBody> {
    let mut response = Response::new(body);
    // Room for the encoding and headers of the program's, so that the map is allocated once.
    *response.headers_mut() = HeaderMap::with_capacity(4);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    response
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        if let State::Stream(messages) = &mut self.0 {
            return Pin::new(messages).poll_frame(cx);
        }
        Poll::Ready(match std::mem::take(&mut self.0) {
            State::Message(frame) => {
                self.0 = State::Trailers;
                Some(Ok(Frame::data(frame.into())))
            }
            State::Trailers => {
                let mut trailers = HeaderMap::with_capacity(1);
                trailers.insert(Status::GRPC_STATUS, HeaderValue::from_static("0"));
                Some(Ok(Frame::trailers(trailers)))
            }
            State::Bare(bytes) => Some(Ok(Frame::data(bytes))),
            State::Empty | State::Stream(_) => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            State::Message(_) | State::Trailers | State::Bare(_) => false,
            State::Empty => true,
            State::Stream(messages) => messages.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            State::Bare(bytes) => SizeHint::with_exact(bytes.len() as u64),
            // No content-length: the trailers mark the end.
            _ => SizeHint::default(),
        }
    }
}
