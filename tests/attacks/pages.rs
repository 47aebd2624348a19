//! Pages asked for by clients that mean harm: they cost no more than calls do.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::support::{MIB, SOON, Server, WellBehaved};
use crate::wire::{DATA, END_HEADERS, HEADERS, Raw, frame, header, streams};

const FORM: &str = "application/x-www-form-urlencoded";

/// A budget of 4 MiB for what is held, and what else the attacks here take in this profile: see `holders`.
const BUDGET: &[&str] = &["--max-pending-bytes", "4194304"];
const ROOM: u64 = 32 * MIB;

async fn connect(server: &Server) -> TcpStream {
    TcpStream::connect(server.address).await.expect("the server listens")
}

/// The head of a form of so many bytes.
fn form(length: usize) -> String {
    format!("POST /en/explain HTTP/1.1\r\nhost: x\r\ncontent-type: {FORM}\r\ncontent-length: {length}\r\n\r\n")
}

#[tokio::test]
async fn heads_that_drip_are_cut() {
    let server = Server::with(&["--handshake-timeout", "1"]).await;
    let client = WellBehaved::of(&server).await;
    let before = server.sockets();
    for _ in 0..100 {
        let mut socket = connect(&server).await;
        socket.write_all(b"GET /en/smtp/521 HTTP/1.1\r\nhost: localhost\r\n").await.expect("written");
        tokio::spawn(async move {
            while socket.write_all(b"x: y\r\n").await.is_ok() {
                sleep(Duration::from_millis(100)).await;
            }
        });
    }
    sleep(Duration::from_millis(300)).await;
    assert!(server.sockets() > before + 50, "they have their time");
    server.sockets_fall_to(before).await;
    client.was_served().await;
}

#[tokio::test]
async fn pages_that_nobody_reads_are_not_made() {
    let server = Server::with(&["--stall-timeout", "1"]).await;
    let client = WellBehaved::of(&server).await;
    let before = server.sockets();
    let memory = server.memory();
    // Some 50 KiB each, uncompressed: a gigabyte a connection.
    let asked = b"GET /en/pairs HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(20_000);
    let mut attackers = Vec::new();
    for _ in 0..6 {
        let mut socket = connect(&server).await;
        // What the server does not take, the system holds.
        let _ = timeout(Duration::from_secs(1), socket.write_all(&asked)).await;
        attackers.push(socket);
    }
    sleep(Duration::from_millis(300)).await;
    assert!(server.sockets() > before, "they have their time");
    server.sockets_fall_to(before).await;
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn half_of_many_forms_is_no_more_than_the_budget() {
    let server = Server::with(BUDGET).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut attackers = Vec::new();
    for _ in 0..200 {
        let mut socket = connect(&server).await;
        // 80 KiB of 90, and 16 MiB of all together.
        let half = [form(90 * 1024).as_bytes(), b"text=", &b"a".repeat(80 * 1024)].concat();
        // Some are refused already.
        let _ = timeout(SOON, socket.write_all(&half)).await.expect("the server takes or refuses it");
        attackers.push(socket);
    }
    sleep(Duration::from_millis(300)).await;
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn half_of_many_forms_on_one_connection_is_refused() {
    let server = Server::with(BUDGET).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut attackers = Vec::new();
    let mut refused = 0;
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        for stream in streams().take(40) {
            let mut block = vec![0x83, 0x86];
            for (name, value) in [(":path", "/en/explain"), (":authority", "localhost"), ("content-type", FORM)] {
                block.extend(header(name, value));
            }
            raw.push(&frame(HEADERS, END_HEADERS, stream, &block)).await;
            for piece in [b'a'; 60_000].chunks(16_000) {
                raw.push(&frame(DATA, 0, stream, piece)).await;
            }
            refused += raw.settle().await.iter().filter(|frame| frame.ends_answer()).count();
        }
        attackers.push(raw);
    }
    // Those refused for what came on another connection.
    for raw in &mut attackers {
        refused += raw.settle().await.iter().filter(|frame| frame.ends_answer()).count();
    }
    // The budget holds 70.
    assert!(refused > 80, "{refused} of 160 refused");
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

/// Each takes as long as any text of its size may.
#[tokio::test]
async fn large_forms_of_private_data_keep_nobody_waiting() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let text = [b"text=".to_vec(), b"550+5.1.1+a%40b.example+".repeat(3_500)].concat();
    let request = [form(text.len()).into_bytes(), text].concat();
    let mut attackers = Vec::new();
    for _ in 0..8 {
        let (mut socket, request) = (connect(&server).await, request.clone());
        attackers.push(tokio::spawn(async move {
            let mut answer = vec![0; 64 * 1024];
            for _ in 0..2 {
                socket.write_all(&request).await.expect("written");
                let read = timeout(SOON, socket.read(&mut answer)).await.expect("in time").expect("an answer");
                assert!(answer[..read].starts_with(b"HTTP/1.1 "), "an answer");
                // The rest of it.
                while let Ok(Ok(1..)) = timeout(Duration::from_millis(200), socket.read(&mut answer)).await {}
            }
        }));
    }
    for attacker in attackers {
        attacker.await.expect("no panic");
    }
    client.was_served().await;
}
