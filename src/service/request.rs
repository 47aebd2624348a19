//! A call as it comes over HTTP/2, to the message that it holds.
//!
//! tonic decodes and bounds the message; its generated server is left out, because it frames and copies every answer anew
//! and cannot send one that is compressed beforehand.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Method as HttpMethod, Request, Response, StatusCode};
use http_body::Body;
use prost::Message;
use tonic::codec::{BufferSettings, CompressionEncoding};
use tonic::codegen::StdError;
use tonic::{Status, Streaming};
use tonic_prost::ProstCodec;

use super::frame::Answer;

/// A request decodes from less than this, nearly always, in bytes.
const BUFFER: usize = 256;

/// What is accepted in `grpc-encoding`.
const ACCEPTED: HeaderValue = HeaderValue::from_static("identity,gzip");

/// A call's headers, read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    encoding: Option<CompressionEncoding>,
    timeout: Option<Duration>,
    /// Whether the caller can read answers compressed by gzip.
    pub(super) accepts_gzip: bool,
}

impl Head {
    /// Reads a request's head; `Err` answers what is no gRPC call, or none that can be understood.
    pub(super) fn read<B>(request: &Request<B>) -> Result<Self, Box<Response<Answer>>> {
        let headers = request.headers();
        if request.method() != HttpMethod::POST {
            return Err(bare(StatusCode::METHOD_NOT_ALLOWED));
        }
        if !headers.get(CONTENT_TYPE).is_some_and(is_protobuf) {
            return Err(bare(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let encoding = match headers.get("grpc-encoding").map(HeaderValue::as_bytes) {
            None | Some(b"identity") => None,
            Some(b"gzip") => Some(CompressionEncoding::Gzip),
            Some(_) => {
                let mut refused = Status::unimplemented("grpc-encoding is neither identity nor gzip").into_http();
                refused.headers_mut().insert("grpc-accept-encoding", ACCEPTED);
                return Err(Box::new(refused));
            }
        };
        let accepts_gzip = headers.get_all("grpc-accept-encoding").iter().any(|value| {
            value.as_bytes().split(|byte| *byte == b',').any(|name| name.trim_ascii().eq_ignore_ascii_case(b"gzip"))
        });
        Ok(Self { encoding, timeout: timeout(headers), accepts_gzip })
    }

    /// The messages of a call, each of at most `max_bytes`, compressed or not.
    pub(super) fn messages<B, M>(&self, body: B, max_bytes: usize) -> Streaming<M>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<StdError>,
        M: Message + Default + Send + 'static,
    {
        let decoder = ProstCodec::<(), M>::raw_decoder(BufferSettings::new(BUFFER, BUFFER));
        Streaming::new_request(decoder, body, self.encoding, Some(max_bytes))
    }

    /// The one message of a call, as soon as the caller has sent all of it.
    ///
    /// # Errors
    ///
    /// DEADLINE_EXCEEDED after the caller's own time or `limit`, whichever is shorter; INTERNAL for no
    /// message or several; what tonic says of bytes that are no message or too many.
    pub(super) async fn message<B, M>(&self, body: B, max_bytes: usize, limit: Duration) -> Result<M, Status>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<StdError>,
        M: Message + Default + Send + 'static,
    {
        let mut messages = self.messages::<B, M>(body, max_bytes);
        let mut all = pin!(async {
            let message = messages.message().await?;
            let message = message.ok_or_else(|| Status::internal("the request has no message"))?;
            match messages.message().await? {
                None => Ok(message),
                Some(_) => Err(Status::internal("the request has more than one message")),
            }
        });
        // Nearly every request is there by now, and then needs no timer.
        if let Poll::Ready(message) = poll_fn(|cx| Poll::Ready(all.as_mut().poll(cx))).await {
            return message;
        }
        let limit = self.timeout.map_or(limit, |own| own.min(limit));
        let late = |_| Status::deadline_exceeded("the request did not come in time");
        tokio::time::timeout(limit, all).await.map_err(late)?
    }
}

/// Whether a content type is that of gRPC with messages in protobuf, which is what it means without a suffix
/// (PROTOCOL-HTTP2.md, "Content-Type"); any other is answered 415.
fn is_protobuf(content_type: &HeaderValue) -> bool {
    let rest = content_type.as_bytes().strip_prefix(b"application/grpc");
    let rest = rest.map(|rest| rest.strip_prefix(b"+proto").unwrap_or(rest));
    rest.is_some_and(|rest| matches!(rest.first(), None | Some(b';' | b' ')))
}

fn bare(status: StatusCode) -> Box<Response<Answer>> {
    let mut response = Response::new(Answer::default());
    *response.status_mut() = status;
    Box::new(response)
}

/// `grpc-timeout` (PROTOCOL-HTTP2.md, "Timeout"): at most eight digits and a unit. A malformed one is
/// none, as for other servers: the client keeps its own time.
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
