//! HTTP/2 by hand, for what no client would send (RFC 9113, RFC 7541).

use std::io;
use std::time::Duration;

use prost::Message;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::support::{SOON, Server};

pub const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

pub const DATA: u8 = 0;
pub const HEADERS: u8 = 1;
pub const PRIORITY: u8 = 2;
pub const RST_STREAM: u8 = 3;
pub const SETTINGS: u8 = 4;
pub const PING: u8 = 6;
pub const GOAWAY: u8 = 7;
pub const WINDOW_UPDATE: u8 = 8;
pub const CONTINUATION: u8 = 9;

pub const END_STREAM: u8 = 1;
pub const ACK: u8 = 1;
pub const END_HEADERS: u8 = 4;

pub const REFUSED_STREAM: u32 = 7;
pub const CANCEL: u32 = 8;
pub const ENHANCE_YOUR_CALM: u32 = 11;

pub const GET_CODE: &str = "/codebook.v1.CodebookService/GetCode";
pub const BATCH_GET_CODES: &str = "/codebook.v1.CodebookService/BatchGetCodes";
pub const EXPLAIN: &str = "/codebook.v1.CodebookService/BatchExplainReply";

/// A frame as it is sent.
pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("a frame's length").to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// A SETTINGS frame.
pub fn settings(settings: &[(u16, u32)]) -> Vec<u8> {
    let payload: Vec<u8> =
        settings.iter().flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat()).collect();
    frame(SETTINGS, 0, 0, &payload)
}

pub const INITIAL_WINDOW_SIZE: u16 = 4;

pub fn reset(stream: u32, error: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &error.to_be_bytes())
}

/// A string without Huffman coding (RFC 7541 section 5.2).
fn string(text: &[u8], out: &mut Vec<u8>) {
    match u8::try_from(text.len()) {
        Ok(length) if length < 127 => out.push(length),
        _ => {
            out.push(127);
            let mut rest = text.len() - 127;
            while rest >= 128 {
                out.push(u8::try_from(rest % 128).expect("seven bits") | 128);
                rest /= 128;
            }
            out.push(u8::try_from(rest).expect("seven bits"));
        }
    }
    out.extend(text);
}

/// A header that no table takes in (section 6.2.2).
pub fn header(name: &str, value: &str) -> Vec<u8> {
    let mut out = vec![0];
    string(name.as_bytes(), &mut out);
    string(value.as_bytes(), &mut out);
    out
}

/// A header that the table takes in (section 6.2.1).
pub fn indexed_header(name: &str, value: &str) -> Vec<u8> {
    let mut out = header(name, value);
    out[0] = 0x40;
    out
}

/// The header block of a call.
pub fn call(path: &str) -> Vec<u8> {
    // :method POST and :scheme http stand in the static table.
    let mut block = vec![0x83, 0x86];
    block.extend(header(":path", path));
    block.extend(header(":authority", "localhost"));
    block.extend(header("content-type", "application/grpc"));
    block.extend(header("te", "trailers"));
    block
}

/// The HEADERS frame of a call whose message is to follow.
pub fn opening(stream: u32, path: &str) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, stream, &call(path))
}

/// A message as gRPC frames it.
pub fn message(message: &impl Message) -> Vec<u8> {
    prefixed(0, &message.encode_to_vec())
}

pub fn prefixed(flag: u8, bytes: &[u8]) -> Vec<u8> {
    let mut out = vec![flag];
    out.extend(u32::try_from(bytes.len()).expect("short").to_be_bytes());
    out.extend(bytes);
    out
}

/// A whole call.
pub fn whole(stream: u32, path: &str, body: &impl Message) -> Vec<u8> {
    let mut out = opening(stream, path);
    out.extend(frame(DATA, END_STREAM, stream, &message(body)));
    out
}

/// The streams that a client opens, in their order.
pub fn streams() -> impl Iterator<Item = u32> {
    (1..).step_by(2)
}

/// A frame as it is received.
#[derive(Debug)]
pub struct Frame {
    pub kind: u8,
    pub flags: u8,
    pub stream: u32,
    pub payload: Vec<u8>,
}

impl Frame {
    /// The error code of RST_STREAM or GOAWAY.
    pub fn error(&self) -> Option<u32> {
        let at = match self.kind {
            RST_STREAM => 0,
            GOAWAY => 4,
            _ => return None,
        };
        self.payload.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
    }

    /// Whether an answer ends with it, as one that refuses a call does at once.
    pub fn ends_answer(&self) -> bool {
        matches!(self.kind, DATA | HEADERS) && self.flags & END_STREAM != 0
    }
}

/// A connection that says what it is told to.
pub struct Raw(TcpStream);

impl Raw {
    /// Says nothing.
    pub async fn silent(server: &Server) -> Self {
        let socket = TcpStream::connect(server.address).await.expect("the server listens");
        socket.set_nodelay(true).expect("a socket");
        Self(socket)
    }

    /// Says the preface and these settings, and opens the connection's window wide, so that streams
    /// have their own windows alone to wait for.
    pub async fn with(server: &Server, own: &[(u16, u32)]) -> Self {
        let mut raw = Self::silent(server).await;
        let window = frame(WINDOW_UPDATE, 0, 0, &0x4000_0000_u32.to_be_bytes());
        raw.send(&[PREFACE, &settings(own), &window].concat()).await.expect("sent");
        raw
    }

    pub async fn open(server: &Server) -> Self {
        Self::with(server, &[]).await
    }

    /// # Errors
    ///
    /// The server has closed the connection.
    pub async fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes).await
    }

    /// Says that it sends nothing more.
    pub async fn finish(&mut self) {
        self.0.shutdown().await.expect("it is open");
    }

    /// Returns once the server has dealt with what it was sent or has closed the connection, with the frames that it sent
    /// meanwhile.
    pub async fn settle(&mut self) -> Vec<Frame> {
        let mut frames = Vec::new();
        // Tasks have run by the second answer.
        for _ in 0..2 {
            // One that is closed has nothing more to say.
            let _ = self.send(&frame(PING, 0, 0, &[7; 8])).await;
            while let Some(frame) = timeout(SOON, self.next()).await.expect("in time") {
                if frame.kind == PING {
                    break;
                }
                frames.push(frame);
            }
        }
        frames
    }

    /// Sends as long as the server takes it. Whether it took all.
    pub async fn push(&mut self, bytes: &[u8]) -> bool {
        matches!(timeout(Duration::from_secs(1), self.0.write_all(bytes)).await, Ok(Ok(())))
    }

    /// Sends byte by byte, until the server has had enough.
    pub async fn drip(&mut self, bytes: &[u8], pause: Duration) {
        for byte in bytes {
            if self.send(&[*byte]).await.is_err() {
                return;
            }
            sleep(pause).await;
        }
    }

    /// The next frame, `None` when the server has closed the connection.
    pub async fn next(&mut self) -> Option<Frame> {
        let mut head = [0; 9];
        self.0.read_exact(&mut head).await.ok()?;
        let [a, b, c, kind, flags, d, e, f, g] = head;
        let length = usize::try_from(u32::from_be_bytes([0, a, b, c])).expect("24 bits");
        let mut payload = vec![0; length];
        self.0.read_exact(&mut payload).await.ok()?;
        Some(Frame { kind, flags, stream: u32::from_be_bytes([d, e, f, g]), payload })
    }

    /// The first frame for which this holds.
    pub async fn until(&mut self, holds: impl Fn(&Frame) -> bool) -> Frame {
        let found = async {
            loop {
                match self.next().await {
                    Some(frame) if holds(&frame) => return frame,
                    Some(frame) => assert_ne!(frame.kind, GOAWAY, "{frame:?}"),
                    None => panic!("the server closed the connection"),
                }
            }
        };
        timeout(SOON, found).await.expect("a frame in time")
    }

    /// All frames until the server closes the connection, which it does soon.
    pub async fn rest(&mut self) -> Vec<Frame> {
        let all = async {
            let mut frames = Vec::new();
            while let Some(frame) = self.next().await {
                frames.push(frame);
            }
            frames
        };
        timeout(SOON, all).await.expect("the server closes the connection")
    }

    /// The frames of one stream until its end, and whatever else comes meanwhile.
    pub async fn answers(&mut self, count: usize) -> Vec<Frame> {
        let all = async {
            let (mut frames, mut ended) = (Vec::new(), 0);
            while ended < count {
                let frame = self.next().await.expect("the server keeps the connection");
                ended += usize::from(frame.kind == RST_STREAM || frame.ends_answer());
                frames.push(frame);
            }
            frames
        };
        timeout(SOON, all).await.expect("answers in time")
    }

    /// Whether a call is answered as it should be.
    pub async fn is_served(&mut self, stream: u32) -> bool {
        if self.send(&whole(stream, GET_CODE, &crate::support::ask())).await.is_err() {
            return false;
        }
        let answered = async {
            while let Some(frame) = self.next().await {
                if frame.stream == stream && frame.flags & END_STREAM != 0 {
                    return frame.kind == HEADERS;
                }
            }
            false
        };
        timeout(SOON, answered).await.unwrap_or(false)
    }
}
