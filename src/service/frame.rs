//! Answers as they go out: framed messages and the trailers behind them.
//!
//! Most answers are the same for every caller, so they are framed and compressed when they are rendered, which
//! tonic's encoder would do at every call. The frame is that of gRPC over HTTP/2 (PROTOCOL-HTTP2.md, "Length-Prefixed-Message").

use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, HeaderValue};
use http_body::{Body, Frame, SizeHint};
use prost::Message;
use tonic::Status;

/// A flag that says whether the message is compressed, and its length in four bytes.
const PREFIX: usize = 5;

/// A smaller message gains nothing by compression, in bytes.
const WORTH_COMPRESSING: usize = 512;

/// A message in its frame, with the flag for whether it is compressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framed(Bytes);

impl Framed {
    /// Encodes a message.
    pub(super) fn message(message: &impl Message) -> Self {
        let length = message.encoded_len();
        let mut frame = BytesMut::with_capacity(PREFIX + length);
        frame.extend_from_slice(&prefix(false, length));
        message.encode_raw(&mut frame);
        Self(frame.freeze())
    }

    /// A message that `put` writes, of that length.
    pub(super) fn written(length: usize, put: impl FnOnce(&mut Vec<u8>)) -> Self {
        let mut frame = Vec::with_capacity(PREFIX + length);
        frame.extend_from_slice(&prefix(false, length));
        put(&mut frame);
        Self(frame.into())
    }

    /// The same message compressed; as it is where that gains nothing.
    pub(super) fn compressed(&self) -> Self {
        let message = &self.0[PREFIX..];
        if message.len() < WORTH_COMPRESSING {
            return self.clone();
        }
        let mut frame = Vec::with_capacity(PREFIX + message.len() / 2);
        frame.extend_from_slice(&[0; PREFIX]);
        // Once for all callers, so as small as it gets.
        let mut encoder = GzEncoder::new(frame, Compression::best());
        match encoder.write_all(message).and_then(|()| encoder.finish()) {
            Ok(mut frame) if frame.len() < self.0.len() => {
                let prefix = prefix(true, frame.len() - PREFIX);
                frame[..PREFIX].copy_from_slice(&prefix);
                Self(frame.into())
            }
            // Writing to memory does not fail.
            Ok(_) | Err(_) => self.clone(),
        }
    }

    /// Whether the message is compressed by gzip.
    pub(super) fn is_compressed(&self) -> bool {
        self.0[0] == 1
    }

    /// The message within.
    #[cfg(test)]
    pub(super) fn uncompressed(&self) -> Vec<u8> {
        let message = &self.0[PREFIX..];
        assert_eq!(self.0[..PREFIX], prefix(self.is_compressed(), message.len()));
        let mut out = Vec::new();
        if self.is_compressed() {
            std::io::copy(&mut flate2::read::GzDecoder::new(message), &mut out).expect("gzip");
        } else {
            out.extend_from_slice(message);
        }
        out
    }
}

/// A frame that was kept.
impl From<Bytes> for Framed {
    fn from(frame: Bytes) -> Self {
        Self(frame)
    }
}

/// A frame to be kept.
impl From<Framed> for Bytes {
    fn from(framed: Framed) -> Self {
        framed.0
    }
}

/// The frame's head. No answer reaches 4 GiB.
fn prefix(is_compressed: bool, length: usize) -> [u8; PREFIX] {
    let [a, b, c, d] = u32::try_from(length).unwrap_or(u32::MAX).to_be_bytes();
    [is_compressed.into(), a, b, c, d]
}

/// The body of an answer.
#[derive(Debug)]
pub struct Answer(Kind);

#[derive(Debug)]
enum Kind {
    /// One message and the status OK.
    Message(Framed),
    /// The status OK.
    Trailers,
    /// Nothing, or nothing more: a failure stands in the headers.
    Empty,
    /// Messages as they come, by tonic's encoder.
    Stream(tonic::body::Body),
}

impl Default for Answer {
    fn default() -> Self {
        Self(Kind::Empty)
    }
}

impl From<Framed> for Answer {
    fn from(message: Framed) -> Self {
        Self(Kind::Message(message))
    }
}

impl From<tonic::body::Body> for Answer {
    fn from(messages: tonic::body::Body) -> Self {
        Self(Kind::Stream(messages))
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        if let Kind::Stream(messages) = &mut self.0 {
            return Pin::new(messages).poll_frame(cx);
        }
        Poll::Ready(match std::mem::replace(&mut self.0, Kind::Empty) {
            Kind::Message(Framed(frame)) => {
                self.0 = Kind::Trailers;
                Some(Ok(Frame::data(frame)))
            }
            Kind::Trailers => {
                let mut trailers = HeaderMap::with_capacity(1);
                trailers.insert(Status::GRPC_STATUS, HeaderValue::from_static("0"));
                Some(Ok(Frame::trailers(trailers)))
            }
            Kind::Empty | Kind::Stream(_) => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Message(_) | Kind::Trailers => false,
            Kind::Empty => true,
            Kind::Stream(messages) => messages.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        // No content-length: the trailers tell the end.
        SizeHint::default()
    }
}
