//! The vocabulary of these tests: the program under attack, and the client who is to notice nothing.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use codebook::proto::GetCodeRequest;
use codebook::proto::codebook_service_client::CodebookServiceClient;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tonic::transport::Channel;

pub type Client = CodebookServiceClient<Channel>;

/// After this a wait counts as hung; a machine of two processors that does other work needs a part of it.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The program, serving on a free port of this machine.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

impl Server {
    pub fn with(flags: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_codebook"))
            .args(["serve", "--address", "127.0.0.1:0", "--log", "info"])
            .args(flags)
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut lines = BufReader::new(process.stderr.take().expect("a pipe")).lines();
        let address = loop {
            let line = lines.next().expect("a line with the address").expect("UTF-8");
            if let Some((_, rest)) = line.split_once("address=") {
                break rest.split(' ').next().expect("an address").parse().expect("an address");
            }
        };
        // A full pipe would halt the program.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, address }
    }

    /// A bare connection.
    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }

    /// A connection on which the client has said that it speaks HTTP/2, with these settings.
    pub async fn greeted(&self, settings: &[(u16, u32)]) -> TcpStream {
        let mut socket = self.connect().await;
        socket.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.expect("sent");
        let mut payload = Vec::new();
        for (name, value) in settings {
            payload.extend(name.to_be_bytes());
            payload.extend(value.to_be_bytes());
        }
        socket.write_all(&frame(4, 0, 0, &payload)).await.expect("sent");
        socket
    }

    pub async fn client(&self) -> Client {
        let endpoint = Channel::from_shared(format!("http://{}", self.address)).expect("an address");
        CodebookServiceClient::new(endpoint.connect().await.expect("connects"))
    }

    /// Memory that the program holds, in KiB.
    pub fn memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).expect("a process");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line");
        line.trim().trim_end_matches(" kB").trim().parse().expect("a number")
    }

    /// Files and sockets that the program has open.
    pub fn open_files(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.process.id())).expect("a process").count()
    }

    /// Begins to call as a well-behaved client does, on one connection.
    pub async fn bystander(&self) -> Bystander {
        let (mut client, over) = (self.client().await, Arc::new(AtomicBool::new(false)));
        let stop = Arc::clone(&over);
        let calls = tokio::spawn(async move {
            let mut calls = Calls::default();
            while !stop.load(Ordering::Relaxed) {
                let begun = Instant::now();
                let ask = GetCodeRequest { id: "smtp/421".to_owned(), ..Default::default() };
                let answer = timeout(PATIENCE, client.get_code(ask)).await.expect("in time").expect("an answer");
                assert_eq!(answer.into_inner().code.expect("facts").id, "smtp/421");
                calls.answered += 1;
                calls.slowest = calls.slowest.max(begun.elapsed());
                sleep(Duration::from_millis(10)).await;
            }
            calls
        });
        Bystander { over, calls }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already, which the test has noticed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A client that makes calls all the time, each of which is to be answered.
pub struct Bystander {
    over: Arc<AtomicBool>,
    calls: JoinHandle<Calls>,
}

#[derive(Debug, Default)]
pub struct Calls {
    pub answered: usize,
    pub slowest: Duration,
}

impl Bystander {
    /// Ends the calls. Every one was answered, and none took long.
    pub async fn was_served(self) -> Calls {
        /// Many times what a call takes, on any machine.
        const LONG: Duration = Duration::from_secs(3);
        self.over.store(true, Ordering::Relaxed);
        let calls = self.calls.await.expect("every call was answered");
        assert!(calls.answered > 0, "{calls:?}");
        assert!(calls.slowest < LONG, "{calls:?}");
        calls
    }
}

/// A frame of HTTP/2 (RFC 9113 section 4.1).
pub fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).expect("short").to_be_bytes();
    let mut frame = vec![length[1], length[2], length[3], kind, flags];
    frame.extend(stream.to_be_bytes());
    frame.extend(payload);
    frame
}

/// The header block of a call of the API's method, in plain literals (RFC 7541 section 6.2.2).
pub fn call_headers(method: &str) -> Vec<u8> {
    let path = format!("/codebook.v1.CodebookService/{method}");
    let fields = [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", path.as_str()),
        (":authority", "localhost"),
        ("content-type", "application/grpc"),
        ("te", "trailers"),
    ];
    let mut block = Vec::new();
    for (name, value) in fields {
        block.push(0);
        for text in [name, value] {
            block.push(u8::try_from(text.len()).expect("less than 127"));
            block.extend(text.as_bytes());
        }
    }
    block
}

/// A message in its frame of gRPC.
pub fn message(message: &impl prost::Message) -> Vec<u8> {
    let message = message.encode_to_vec();
    let mut framed = vec![0];
    framed.extend(u32::try_from(message.len()).expect("short").to_be_bytes());
    framed.extend(message);
    framed
}
