//! Streams of the Connect protocol (connectrpc.com/docs/protocol, "Streaming RPCs"), which frames messages as gRPC does and
//! ends with one more, in JSON, instead of trailers. `buf curl` reads descriptors by it.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{BufMut as _, Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use http_body::{Body, Frame};
use serde_json::json;
use tonic::{Code, Status};

use crate::service::connect_error;

const CONNECT: HeaderValue = HeaderValue::from_static("application/connect+proto");
const GRPC: HeaderValue = HeaderValue::from_static("application/grpc");

/// What the two protocols call the encoding of messages, sent and accepted.
const ENCODINGS: [(HeaderName, HeaderName); 2] = [
    (HeaderName::from_static("connect-content-encoding"), HeaderName::from_static("grpc-encoding")),
    (HeaderName::from_static("connect-accept-encoding"), HeaderName::from_static("grpc-accept-encoding")),
];

/// Tells if a request is a stream of Connect's, with messages in protobuf.
pub(super) fn is_for<B>(request: &Request<B>) -> bool {
    request.headers().get(CONTENT_TYPE) == Some(&CONNECT)
}

/// The request as one of gRPC.
pub(super) fn as_grpc<B>(mut request: Request<B>) -> Request<B> {
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, GRPC);
    for (connect, grpc) in ENCODINGS {
        if let Some(encoding) = headers.remove(connect) {
            headers.insert(grpc, encoding);
        }
    }
    request
}

/// The answer as one of Connect.
pub(super) fn as_connect<B>(response: Response<B>) -> Response<EndStream<B>> {
    let (mut head, body) = response.into_parts();
    head.headers.insert(CONTENT_TYPE, CONNECT);
    // The router's, of a body that was empty.
    head.headers.remove(CONTENT_LENGTH);
    for (connect, grpc) in ENCODINGS {
        if let Some(encoding) = head.headers.remove(grpc) {
            head.headers.insert(connect, encoding);
        }
    }
    // A status that stands in the headers is all that there is.
    let status = Status::from_header_map(&head.headers);
    for name in [Status::GRPC_STATUS, Status::GRPC_MESSAGE, Status::GRPC_STATUS_DETAILS] {
        head.headers.remove(name);
    }
    Response::from_parts(head, EndStream { body, status, is_over: false })
}

/// A body whose trailers are its last message.
pub(super) struct EndStream<B> {
    body: B,
    /// The status, where it is known before the body.
    status: Option<Status>,
    is_over: bool,
}

impl<B: Body<Data = Bytes, Error = Status> + Unpin> Body for EndStream<B> {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let end = match self.status.take() {
            Some(status) => status,
            None => match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                    Err(frame) => status_of(frame.trailers_ref()),
                },
                Some(Err(status)) => status,
                None => Status::new(Code::Ok, ""),
            },
        };
        self.is_over = true;
        Poll::Ready(Some(Ok(Frame::data(last(&end)))))
    }
}

fn status_of(trailers: Option<&HeaderMap>) -> Status {
    trailers.and_then(Status::from_header_map).unwrap_or_else(|| Status::new(Code::Ok, ""))
}

/// The message that ends a stream: a flag, its length, and JSON.
fn last(status: &Status) -> Bytes {
    const END: u8 = 2;
    let json = match status.code() {
        Code::Ok => json!({}),
        _ => json!({ "error": connect_error(status) }),
    };
    let json = json.to_string();
    let mut message = BytesMut::with_capacity(5 + json.len());
    message.put_u8(END);
    // An error has some kilobytes at most.
    message.put_u32(u32::try_from(json.len()).unwrap_or(u32::MAX));
    message.put_slice(json.as_bytes());
    message.freeze()
}
