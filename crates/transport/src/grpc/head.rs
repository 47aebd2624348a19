//! The head of a call, and the messages that follow it.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::Body;
use prost::Message;
use tonic::codec::{BufferSettings, CompressionEncoding};
use tonic::codegen::StdError;
use tonic::{Status, Streaming};
use tonic_prost::ProstCodec;

use super::body::{GRPC_ENCODING, ResponseBody};
use super::limits::Limits;

const GRPC_ACCEPT_ENCODING: HeaderName = HeaderName::from_static("grpc-accept-encoding");

/// Encodings of requests that are understood, as `grpc-accept-encoding` lists them.
const ACCEPTED_ENCODINGS: HeaderValue = HeaderValue::from_static("identity,gzip");

/// Size of the decoder's buffer at first, in bytes. Nearly every request is smaller.
const BUFFER: usize = 256;

/// The headers of a call, parsed.
#[derive(Clone, Copy, Debug)]
pub struct CallHead {
    encoding: Option<CompressionEncoding>,
    timeout: Option<Duration>,
    accepts_gzip: bool,
}

impl CallHead {
    /// Parses the headers of a request.
    ///
    /// # Errors
    ///
    /// The answer to a request that is no gRPC call (405, 415), or that is compressed in an unknown encoding
    /// (UNIMPLEMENTED).
    pub fn read<B>(request: &Request<B>) -> Result<Self, Box<Response<ResponseBody>>> {
        let headers = request.headers();
        if request.method() != Method::POST {
            return Err(bare(StatusCode::METHOD_NOT_ALLOWED));
        }
        if !headers.get(CONTENT_TYPE).is_some_and(is_protobuf) {
            return Err(bare(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let encoding = match headers.get(GRPC_ENCODING).map(HeaderValue::as_bytes) {
            None | Some(b"identity") => None,
            Some(b"gzip") => Some(CompressionEncoding::Gzip),
            Some(_) => {
                let mut refused = Status::unimplemented("grpc-encoding is neither identity nor gzip").into_http();
                refused.headers_mut().insert(GRPC_ACCEPT_ENCODING, ACCEPTED_ENCODINGS);
                return Err(Box::new(refused));
            }
        };
        let accepts_gzip = headers.get_all(GRPC_ACCEPT_ENCODING).iter().any(|value| {
            value.as_bytes().split(|byte| *byte == b',').any(|name| name.trim_ascii().eq_ignore_ascii_case(b"gzip"))
        });
        Ok(Self { encoding, timeout: timeout(headers), accepts_gzip })
    }

    /// Tells if the caller can read answers compressed by gzip.
    #[must_use]
    pub fn accepts_gzip(&self) -> bool {
        self.accepts_gzip
    }

    /// Reads the messages of a call as they come.
    pub fn messages<B, M>(&self, body: B, limits: &Limits) -> Streaming<M>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<StdError>,
        M: Message + Default + Send + 'static,
    {
        let decoder = ProstCodec::<(), M>::raw_decoder(BufferSettings::new(BUFFER, BUFFER));
        Streaming::new_request(decoder, body, self.encoding, Some(limits.max_message_bytes))
    }

    /// Reads the one message of a call, once the caller has sent all of it.
    ///
    /// # Errors
    ///
    /// DEADLINE_EXCEEDED after the caller's own timeout or the limit, whichever is shorter; INTERNAL for no message or
    /// several; tonic's status for bytes that are no message or too many.
    pub async fn message<B, M>(&self, body: B, limits: &Limits) -> Result<M, Status>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<StdError>,
        M: Message + Default + Send + 'static,
    {
        let mut messages = self.messages::<B, M>(body, limits);
        let mut all = pin!(async {
            let message = messages.message().await?;
            let message = message.ok_or_else(|| Status::internal("the request has no message"))?;
            match messages.message().await? {
                None => Ok(message),
                Some(_) => Err(Status::internal("the request has more than one message")),
            }
        });
        // Nearly every request has come by now, and then needs no timer.
        if let Poll::Ready(message) = poll_fn(|cx| Poll::Ready(all.as_mut().poll(cx))).await {
            return message;
        }
        let limit = self.timeout.map_or(limits.message_timeout, |own| own.min(limits.message_timeout));
        let late = |_| Status::deadline_exceeded("the request did not come in time");
        tokio::time::timeout(limit, all).await.map_err(late)?
    }
}

/// Tells if a content type is that of gRPC with messages in protobuf, which it means without a suffix
/// (PROTOCOL-HTTP2.md, "Content-Type"); any other is answered 415.
fn is_protobuf(content_type: &HeaderValue) -> bool {
    let rest = content_type.as_bytes().strip_prefix(b"application/grpc");
    let rest = rest.map(|rest| rest.strip_prefix(b"+proto").unwrap_or(rest));
    rest.is_some_and(|rest| matches!(rest.first(), None | Some(b';' | b' ')))
}

/// An answer of HTTP's own, without a gRPC status.
fn bare(status: StatusCode) -> Box<Response<ResponseBody>> {
    let mut response = Response::new(ResponseBody::default());
    *response.status_mut() = status;
    Box::new(response)
}

/// Parses `grpc-timeout` (PROTOCOL-HTTP2.md, "Timeout"): at most eight digits and a unit. A malformed one counts as
/// none, as in other servers: the client keeps its own time.
fn timeout(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("grpc-timeout")?.to_str().ok()?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let number: u64 = digits.parse().ok().filter(|_| digits.len() <= 8)?;
    Some(match unit {
        "H" => Duration::from_secs(number * 60 * 60),
        "M" => Duration::from_secs(number * 60),
        "S" => Duration::from_secs(number),
        "m" => Duration::from_millis(number),
        "u" => Duration::from_micros(number),
        "n" => Duration::from_nanos(number),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{is_protobuf, timeout};
    use http::{HeaderMap, HeaderValue};
    use std::time::Duration;

    #[test]
    fn messages_are_protobuf() {
        for (content_type, is) in [
            ("application/grpc", true),
            ("application/grpc+proto", true),
            ("application/grpc;charset=utf-8", true),
            ("application/grpc+json", false),
            ("application/grpc-web+proto", false),
            ("application/grpcfoo", false),
            ("text/plain", false),
        ] {
            assert_eq!(is_protobuf(&HeaderValue::from_static(content_type)), is, "{content_type}");
        }
    }

    #[test]
    fn timeouts_are_read_as_grpc_writes_them() {
        for (text, read) in [
            ("2H", Some(Duration::from_secs(7200))),
            ("99999999H", Some(Duration::from_secs(99_999_999 * 3600))),
            ("100m", Some(Duration::from_millis(100))),
            ("7n", Some(Duration::from_nanos(7))),
            ("100000000S", None),
            ("1", None),
            ("", None),
            ("-1S", None),
            ("1s", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", text.parse().expect("a header"));
            assert_eq!(timeout(&headers), read, "{text}");
        }
    }
}
