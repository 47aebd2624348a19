//! Input of `frames`: what a client sends on one connection, and how.

use std::time::Duration;

use tokio::io::{AsyncWriteExt, DuplexStream, copy, duplex, sink, split};
use tokio::task::yield_now;
use tokio::time::sleep;

/// What begins a connection (RFC 9113 section 3.4).
pub(crate) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// What stands between frames of an input.
pub(crate) const SEPARATOR: [u8; 2] = [0xff, 0xfe];

/// A type of frame that is a pause, of as many seconds as its flags say.
pub(crate) const PAUSE: u8 = 0xff;

/// A type of frame that is sent without a header.
pub(crate) const BARE: u8 = 0xfe;

/// The page that calls.
pub(crate) const ORIGIN: &str = "https://portal.example";

/// Bytes on their way in one direction at once.
const IN_FLIGHT: usize = 64 * 1024;

/// The same where nobody reads, so that answers wait.
const HARDLY_ANY: usize = 256;

/// Kinds of servers, which differ in their flags.
pub const KINDS: usize = 8;

/// What the first byte of an input says, a bit each. The first three make the kind of the server.
pub struct Options(u8);

impl Options {
    /// The server speaks HTTP/1.1 and gRPC-Web, too.
    pub(crate) const WEB: u8 = 1;
    /// The server has room for some calls only.
    pub(crate) const LITTLE_ROOM: u8 = 2;
    /// The server sends no PING, which no client here answers, so that connections grow idle, or old.
    pub(crate) const PATIENT: u8 = 4;
    /// The bytes are sent as they are. Otherwise they are the frames after the preface, without their lengths.
    pub(crate) const RAW: u8 = 64;
    /// The client reads no answer.
    pub(crate) const DEAF: u8 = 8;
    /// The client keeps its side open.
    pub(crate) const OPEN: u8 = 16;
    /// Frames arrive one by one.
    pub(crate) const APART: u8 = 32;

    fn has(&self, option: u8) -> bool {
        self.0 & option != 0
    }

    /// Kind of the server.
    pub fn kind(&self) -> usize {
        usize::from(self.0) % KINDS
    }

    /// Flags of a kind of server.
    pub fn flags(kind: usize) -> impl Iterator<Item = &'static str> {
        let all = [
            (Self::WEB, ["--web-origins", ORIGIN]),
            (Self::LITTLE_ROOM, ["--max-pending-bytes", "65536"]),
            (Self::PATIENT, ["--keepalive", "7200"]),
        ];
        all.into_iter().filter(move |(option, _)| kind & usize::from(*option) != 0).flat_map(|(_, flags)| flags)
    }
}

/// A client that does as an input says.
pub struct Client<'i> {
    /// How it does it.
    pub options: Options,
    bytes: &'i [u8],
}

impl<'i> Client<'i> {
    /// Reads an input.
    pub fn new(input: &'i [u8]) -> Self {
        let (options, bytes) = input.split_first().unwrap_or((&0, &[]));
        Self { options: Options(*options), bytes }
    }

    /// Its connection, to serve, and what it does on it until the server has closed it.
    pub fn connect(self) -> (DuplexStream, impl Future<Output = ()> + use<'i>) {
        let is_deaf = self.options.has(Options::DEAF);
        let (own, served) = duplex(if is_deaf { HARDLY_ANY } else { IN_FLIGHT });
        let (mut answers, mut requests) = split(own);
        let reading = async move {
            if !is_deaf {
                // Its end is that of the connection.
                let _ = copy(&mut answers, &mut sink()).await;
            }
            std::future::pending::<()>().await;
        };
        let writing = async move {
            let keeps_open = self.options.has(Options::OPEN);
            // A server that has closed the connection takes nothing more.
            let sent = self.send(&mut requests).await;
            if sent.is_ok() && !keeps_open {
                let _ = requests.shutdown().await;
            }
            std::future::pending::<()>().await;
        };
        let both = async {
            tokio::join!(reading, writing);
        };
        (served, both)
    }

    async fn send(&self, requests: &mut (impl AsyncWriteExt + Unpin)) -> std::io::Result<()> {
        if self.options.has(Options::RAW) {
            return requests.write_all(self.bytes).await;
        }
        requests.write_all(PREFACE).await?;
        for record in records(self.bytes) {
            match record {
                [PAUSE, seconds, ..] => sleep(Duration::from_secs((*seconds).into())).await,
                [BARE, bytes @ ..] => requests.write_all(bytes).await?,
                [kind, flags, stream, payload @ ..] => {
                    requests.write_all(&frame(*kind, *flags, *stream, payload)).await?
                }
                cut => requests.write_all(cut).await?,
            }
            if self.options.has(Options::APART) {
                yield_now().await;
            }
        }
        Ok(())
    }
}

/// The parts of an input between separators.
fn records(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        if bytes.is_empty() {
            return None;
        }
        let length = bytes.windows(SEPARATOR.len()).position(|two| two == SEPARATOR).unwrap_or(bytes.len());
        let record = &bytes[..length];
        bytes = bytes.get(length + SEPARATOR.len()..).unwrap_or_default();
        Some(record)
    })
}

fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
    let stream = if stream == u8::MAX { 0x7fff_ffff } else { u32::from(stream) };
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}
