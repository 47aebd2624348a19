//! A client of the bytes: HTTP/2 as far as unary gRPC calls on one connection need it.
//!
//! Client and server share the machine's CPUs, so what the client costs hides what the server gains. This
//! one writes once for all the answers of a read, and looks a header block that it has met up in place of
//! decoding it. It counts a call only when the answer has HTTP status 200, `grpc-status: 0` and a message
//! of the expected length; anything else is an error of the whole run.

use std::sync::Arc;
use std::time::Instant;

use loona_hpack::Decoder;
use tokio::net::TcpStream;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
/// Of SETTINGS and PING.
const ACK: u8 = 1;
/// Of DATA and HEADERS.
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const PADDED_OR_PRIORITY: u8 = 0x28;
const FRAME_HEADER: usize = 9;
/// Compressed flag and length, before a message.
pub const PREFIX: usize = 5;
/// The window that a connection starts with.
const INITIAL_WINDOW: i64 = 65_535;
/// Room for answers, given at the start and again when half of it is used.
const WINDOW: u32 = 1 << 30;
/// The first entry of HPACK's dynamic table.
const DYNAMIC: usize = 62;

/// What a run asks for, over and over in turns.
#[derive(Clone)]
pub struct Workload {
    /// Service and method.
    pub path: &'static str,
    /// Whether the client takes gzip.
    pub gzip: bool,
    pub calls: Vec<Call>,
}

/// A request, and what is known of its answer.
#[derive(Clone)]
pub struct Call {
    /// The encoded message.
    pub request: Vec<u8>,
    /// Bytes of the answer's message, where known.
    pub answer: Option<usize>,
}

impl Workload {
    pub fn one(path: &'static str, request: Vec<u8>) -> Self {
        Self { path, gzip: false, calls: vec![Call { request, answer: None }] }
    }

    /// Names and values; each beside its index in HPACK's static table, or 0.
    fn headers(&self) -> Vec<(u8, &'static str, &'static str)> {
        let mut headers = vec![
            (4, ":path", self.path),
            (1, ":authority", "localhost"),
            (0, "te", "trailers"),
            (31, "content-type", "application/grpc"),
            (58, "user-agent", "codebook-load"),
        ];
        if self.gzip {
            headers.push((0, "grpc-accept-encoding", "gzip"));
        }
        headers
    }

    /// The header block of a connection's first call, and that of the others, which refers to it.
    fn blocks(&self) -> (Vec<u8>, Vec<u8>) {
        // :method POST and :scheme http, both in the static table.
        let (mut first, mut other) = (vec![0x83, 0x86], vec![0x83, 0x86]);
        let headers = self.headers();
        for (position, (index, name, value)) in headers.iter().enumerate() {
            first.push(0x40 | index);
            if *index == 0 {
                string(&mut first, name);
            }
            string(&mut first, value);
            other.push(0x80 | short(DYNAMIC + headers.len() - 1 - position));
        }
        (first, other)
    }
}

fn string(block: &mut Vec<u8>, text: &str) {
    block.push(short(text.len()));
    block.extend_from_slice(text.as_bytes());
}

/// An integer that fits in HPACK's seven bits.
fn short(number: usize) -> u8 {
    assert!(number < 127, "not for the load's short headers");
    u8::try_from(number).expect("less than 127")
}

fn frame(output: &mut Vec<u8>, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
    let length = u32::try_from(payload.len()).expect("a short frame");
    output.extend_from_slice(&length.to_be_bytes()[1..]);
    output.extend_from_slice(&[kind, flags]);
    output.extend_from_slice(&stream.to_be_bytes());
    output.extend_from_slice(payload);
}

/// The first four bytes of a payload.
fn number(payload: &[u8]) -> Result<u32, String> {
    let bytes = payload.get(..4).ok_or("a frame is cut short")?;
    Ok(u32::from_be_bytes(bytes.try_into().expect("four bytes")))
}

/// A call under way.
struct Stream {
    id: u32,
    call: usize,
    begun: Instant,
    answered: bool,
    body: Vec<u8>,
}

/// What a header block says, as far as the load asks.
#[derive(Clone)]
enum Block {
    /// HTTP status 200 and no word of gRPC's status.
    Answer,
    /// `grpc-status: 0`.
    Ok,
}

/// A connection with calls that repeat.
pub struct Connection {
    socket: TcpStream,
    workload: Arc<Workload>,
    first: Vec<u8>,
    other: Vec<u8>,
    decoder: Decoder<'static>,
    /// Blocks that refer to the table without changing it, as the table is now.
    known: Vec<(Vec<u8>, Block)>,
    input: Vec<u8>,
    output: Vec<u8>,
    open: Vec<Stream>,
    streams: usize,
    next_id: u32,
    next_call: usize,
    /// Requests of this run that are still to be sent.
    left: usize,
    /// Bytes that the server takes before it says that it takes more.
    window: i64,
    /// Bytes taken from the server since the client said so.
    taken: u32,
    /// Nanoseconds of each call of this run.
    pub latencies: Vec<u64>,
    /// The last answer, with its prefix.
    pub last: Vec<u8>,
}

impl Connection {
    pub async fn open(address: &str, workload: Arc<Workload>, streams: usize) -> Result<Self, String> {
        let socket = TcpStream::connect(address).await.map_err(|error| format!("cannot connect: {error}"))?;
        socket.set_nodelay(true).map_err(|error| error.to_string())?;
        let mut output = PREFACE.to_vec();
        // No push; the largest window for each stream.
        frame(&mut output, SETTINGS, 0, 0, &[0, 2, 0, 0, 0, 0, 0, 4, 0x7f, 0xff, 0xff, 0xff]);
        frame(&mut output, WINDOW_UPDATE, 0, 0, &WINDOW.to_be_bytes());
        let (first, other) = workload.blocks();
        Ok(Self {
            socket,
            workload,
            first,
            other,
            decoder: Decoder::new(),
            known: Vec::new(),
            input: Vec::new(),
            output,
            open: Vec::with_capacity(streams),
            streams,
            next_id: 1,
            next_call: 0,
            left: 0,
            window: INITIAL_WINDOW,
            taken: 0,
            latencies: Vec::new(),
            last: Vec::new(),
        })
    }

    /// Makes so many calls, with as many open at once as the connection has streams.
    pub async fn run(&mut self, calls: usize) -> Result<(), String> {
        self.left = calls;
        self.latencies.clear();
        self.latencies.reserve(calls);
        let mut buffer = vec![0; 1 << 18];
        loop {
            while self.open.len() < self.streams && self.request(None)? {}
            self.flush().await?;
            if self.open.is_empty() && self.left == 0 {
                return Ok(());
            }
            self.socket.readable().await.map_err(|error| error.to_string())?;
            match self.socket.try_read(&mut buffer) {
                Ok(0) => return Err("the server closed the connection".to_owned()),
                Ok(length) => self.take(&buffer[..length])?,
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    async fn flush(&mut self) -> Result<(), String> {
        let mut sent = 0;
        while sent < self.output.len() {
            match self.socket.try_write(&self.output[sent..]) {
                Ok(length) => sent += length,
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    self.socket.writable().await.map_err(|error| error.to_string())?;
                }
                Err(error) => return Err(error.to_string()),
            }
        }
        self.output.clear();
        Ok(())
    }

    /// Puts the next request into the output, if there is one and the server has room for it.
    fn request(&mut self, body: Option<Vec<u8>>) -> Result<bool, String> {
        let call = self.next_call;
        let message = &self.workload.calls[call].request;
        let length = PREFIX + message.len();
        let cost = i64::try_from(length).expect("a short request");
        if self.left == 0 || self.window < cost {
            return Ok(false);
        }
        self.window -= cost;
        let block = if self.next_id == 1 { &self.first } else { &self.other };
        frame(&mut self.output, HEADERS, END_HEADERS, self.next_id, block);
        let mut payload = Vec::with_capacity(length);
        payload.push(0);
        payload.extend_from_slice(&u32::try_from(message.len()).expect("a short request").to_be_bytes());
        payload.extend_from_slice(message);
        frame(&mut self.output, DATA, END_STREAM, self.next_id, &payload);
        let body = body.unwrap_or_default();
        self.open.push(Stream { id: self.next_id, call, begun: Instant::now(), answered: false, body });
        self.next_id = self.next_id.checked_add(2).ok_or("out of streams")?;
        self.next_call = (call + 1) % self.workload.calls.len();
        self.left -= 1;
        Ok(true)
    }

    /// Takes what was read, frame by frame; a part of a frame stays for the next read.
    fn take(&mut self, read: &[u8]) -> Result<(), String> {
        if self.input.is_empty() {
            let used = self.frames(read)?;
            self.input.extend_from_slice(&read[used..]);
            return Ok(());
        }
        let mut input = std::mem::take(&mut self.input);
        input.extend_from_slice(read);
        let used = self.frames(&input)?;
        input.drain(..used);
        self.input = input;
        Ok(())
    }

    fn frames(&mut self, input: &[u8]) -> Result<usize, String> {
        let mut used = 0;
        while let Some(header) = input[used..].first_chunk::<FRAME_HEADER>() {
            let length = usize::try_from(u32::from_be_bytes([0, header[0], header[1], header[2]])).expect("24 bits");
            let stream = number(&header[5..])? & 0x7fff_ffff;
            let Some(payload) = input[used + FRAME_HEADER..].get(..length) else { break };
            used += FRAME_HEADER + length;
            self.frame(header[3], header[4], stream, payload)?;
        }
        Ok(used)
    }

    fn frame(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Result<(), String> {
        match kind {
            DATA | HEADERS if flags & PADDED_OR_PRIORITY != 0 => {
                Err("padding and priority are not read here".to_owned())
            }
            DATA => {
                self.taken += u32::try_from(payload.len()).expect("24 bits");
                if self.taken > WINDOW / 2 {
                    frame(&mut self.output, WINDOW_UPDATE, 0, 0, &self.taken.to_be_bytes());
                    self.taken = 0;
                }
                let position = self.position(stream)?;
                self.open[position].body.extend_from_slice(payload);
                if flags & END_STREAM == 0 { Ok(()) } else { Err("an answer without trailers".to_owned()) }
            }
            HEADERS if flags & END_HEADERS == 0 => Err("CONTINUATION is not read here".to_owned()),
            HEADERS => {
                let position = self.position(stream)?;
                match (self.block(payload)?, flags & END_STREAM != 0, self.open[position].answered) {
                    (Block::Answer, false, false) => self.open[position].answered = true,
                    (Block::Ok, true, true) => self.finish(position)?,
                    _ => return Err("headers and trailers out of order".to_owned()),
                }
                Ok(())
            }
            SETTINGS if flags & ACK == 0 => {
                frame(&mut self.output, SETTINGS, ACK, 0, &[]);
                for setting in payload.chunks_exact(6) {
                    let value = number(&setting[2..])?;
                    match setting[1] {
                        3 if usize::try_from(value).is_ok_and(|most| most < self.streams) => {
                            return Err(format!("the server takes {value} streams at most"));
                        }
                        1 if value < 4096 => return Err("the server's header table is too small".to_owned()),
                        4 if value < 16384 => return Err("the server's windows are too small".to_owned()),
                        _ => {}
                    }
                }
                Ok(())
            }
            PING if flags & ACK == 0 => {
                frame(&mut self.output, PING, ACK, 0, payload);
                Ok(())
            }
            WINDOW_UPDATE if stream == 0 => {
                self.window += i64::from(number(payload)?);
                Ok(())
            }
            // A server may reset a stream after its whole answer, before it has read the request's end (RFC
            // 9113 section 8.1). grpc-go does where its reader is behind.
            RST_STREAM if self.position(stream).is_err() => Ok(()),
            RST_STREAM => Err(format!("the server reset a stream with {}", number(payload)?)),
            GOAWAY => Err("the server sent GOAWAY".to_owned()),
            _ => Ok(()),
        }
    }

    fn position(&self, stream: u32) -> Result<usize, String> {
        self.open.iter().position(|open| open.id == stream).ok_or_else(|| format!("no stream {stream} is open"))
    }

    fn block(&mut self, block: &[u8]) -> Result<Block, String> {
        if let Some((_, known)) = self.known.iter().find(|(bytes, _)| bytes == block) {
            return Ok(known.clone());
        }
        let fields = self.decoder.decode(block).map_err(|error| format!("headers cannot be decoded: {error:?}"))?;
        let field = |wanted: &str| {
            let found = fields.iter().find(|(name, _)| name == wanted.as_bytes());
            found.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
        };
        let said = match (field(":status").as_deref(), field("grpc-status").as_deref()) {
            (Some("200"), None) => Block::Answer,
            (None, Some("0")) => Block::Ok,
            (status, code) => {
                let message = field("grpc-message").unwrap_or_default();
                return Err(format!("HTTP status {status:?}, grpc-status {code:?} {message}"));
            }
        };
        // An indexed field in one byte: whatever else a block has may change the table.
        if block.iter().all(|byte| (0x81..0xff).contains(byte)) {
            self.known.push((block.to_vec(), said.clone()));
        } else {
            self.known.clear();
        }
        Ok(said)
    }

    /// Counts a call that has all its parts, and makes the next.
    fn finish(&mut self, position: usize) -> Result<(), String> {
        let mut stream = self.open.swap_remove(position);
        self.latencies.push(u64::try_from(stream.begun.elapsed().as_nanos()).unwrap_or(u64::MAX));
        let length = stream.body.get(1..).map_or(Err("no message".to_owned()), number)?;
        let length = usize::try_from(length).expect("32 bits");
        if stream.body.len() != PREFIX + length {
            return Err(format!("{} bytes of a message of {length}", stream.body.len()));
        }
        if self.workload.calls[stream.call].answer.is_some_and(|expected| expected != length) {
            return Err(format!("a message of {length} bytes, not {:?}", self.workload.calls[stream.call].answer));
        }
        std::mem::swap(&mut self.last, &mut stream.body);
        stream.body.clear();
        self.request(Some(stream.body)).map(drop)
    }
}
