//! Streams of many small messages and frames, faster than they are read. They are no attack as long as they keep to
//! their window.

use std::future::poll_fn;
use std::time::Duration;

use bytes::Bytes;
use codebook::proto::{BatchExplainReplyRequest, ExplainReplyRequest};
use http::Request;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::support::{MIB, Server, WellBehaved};
use crate::wire::{DATA, EXPLAIN, INITIAL_WINDOW_SIZE, Raw, frame, message, opening};

/// For a server in this profile on a busy machine to explain some thousand lines.
const LONG: Duration = Duration::from_secs(60);

fn item(text: &[u8]) -> Vec<u8> {
    message(&BatchExplainReplyRequest { reply: Some(ExplainReplyRequest::of(text)) })
}

/// A text that keeps a call busy while more comes, 60 KiB.
fn busy() -> Vec<u8> {
    item(&b"550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown\n".repeat(850))
}

/// Messages in the bytes of an answer that were not counted yet. Keeps the rest.
fn count(answer: &mut Vec<u8>) -> usize {
    let (mut at, mut messages) = (0, 0);
    while let Some(&[_, a, b, c, d]) = answer.get(at..at + 5) {
        let end = at + 5 + usize::try_from(u32::from_be_bytes([a, b, c, d])).expect("short");
        if answer.len() < end {
            break;
        }
        (at, messages) = (end, messages + 1);
    }
    answer.drain(..at);
    messages
}

#[tokio::test]
async fn five_thousand_small_messages_are_all_answered() {
    const MESSAGES: usize = 5000;
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let socket = TcpStream::connect(server.address).await.expect("the server listens");
    let (mut requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    let connection = tokio::spawn(connection);
    let request = Request::post(format!("http://localhost{EXPLAIN}")).header("content-type", "application/grpc");
    let (response, mut stream) = requests.send_request(request.body(()).expect("a request"), false).expect("open");
    let sending = async {
        // It is busy when they come.
        stream.send_data(busy().into(), false).expect("it is open");
        for number in 0..MESSAGES {
            let item = Bytes::from(item(format!("5{:02}", number % 60).as_bytes()));
            stream.reserve_capacity(item.len());
            while stream.capacity() < item.len() {
                poll_fn(|cx| stream.poll_capacity(cx)).await.expect("it is open").expect("no reset");
            }
            stream.send_data(item, false).expect("it is open");
        }
        stream.send_data(Bytes::new(), true).expect("it is open");
    };
    let reading = async {
        let mut body = response.await.expect("an answer").into_body();
        let (mut answered, mut rest) = (0, Vec::new());
        while let Some(bytes) = body.data().await {
            let bytes = bytes.expect("whole");
            body.flow_control().release_capacity(bytes.len()).expect("it came");
            rest.extend_from_slice(&bytes);
            answered += count(&mut rest);
        }
        let trailers = body.trailers().await.expect("whole").expect("a status");
        assert_eq!(trailers.get("grpc-status").map(|status| status.as_bytes()), Some(&b"0"[..]));
        answered
    };
    let ((), answered) = timeout(LONG, async { tokio::join!(sending, reading) }).await.expect("in time");
    assert_eq!(answered, MESSAGES + 1);
    drop((requests, stream));
    connection.await.expect("no panic").expect("a good end");
    client.was_served().await;
}

#[tokio::test]
async fn frames_of_one_byte_that_nobody_reads_take_little_more_than_their_window() {
    let server = Server::with(&["--max-pending-bytes", "4194304"]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let bytes: Vec<u8> = (0..20_000).flat_map(|_| frame(DATA, 0, 1, b"\0")).collect();
    let mut attackers = Vec::new();
    for _ in 0..20 {
        let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 0)]).await;
        raw.push(&opening(1, EXPLAIN)).await;
        for piece in busy().chunks(16_000) {
            raw.push(&frame(DATA, 0, 1, piece)).await;
        }
        // Its answer waits for a window, and the call for its answer to be taken.
        raw.push(&bytes).await;
        attackers.push(raw);
    }
    sleep(Duration::from_millis(500)).await;
    let mut open = 0;
    for raw in &mut attackers {
        raw.settle().await;
        // One that is closed says so at once, and any other nothing.
        open += usize::from(timeout(Duration::from_millis(50), raw.next()).await.is_err());
    }
    eprintln!("{open} of 20 connections are left");
    assert!(open > 10, "whoever keeps to a window is not cut but for want of room");
    client.was_served().await;
    // A record of each frame would be some 80 MiB.
    memory.grew_by_less_than(32 * MIB);
}
