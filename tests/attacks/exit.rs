//! Whatever holds up the end of the process.

use std::net::TcpListener;
use std::time::Duration;

use tokio::time::sleep;

use crate::support::{Server, ask};
use crate::wire::{EXPLAIN, Raw, opening};

/// What a busy machine adds.
const MORE: Duration = Duration::from_secs(2);

#[tokio::test]
async fn a_second_signal_ends_at_once() {
    let mut server = Server::with(&["--drain", "60"]).await;
    let mut raw = Raw::open(&server).await;
    raw.send(&opening(1, EXPLAIN)).await.expect("sent");
    sleep(Duration::from_millis(100)).await;
    server.terminate();
    sleep(Duration::from_millis(500)).await;
    assert!(server.sockets() > 0, "it waits for the stream");
    server.terminate();
    assert!(server.ends().await < MORE);
}

#[tokio::test]
async fn an_open_stream_holds_the_exit_no_longer_than_the_drain() {
    let mut server = Server::with(&["--drain", "1"]).await;
    let mut raw = Raw::open(&server).await;
    raw.send(&opening(1, EXPLAIN)).await.expect("sent");
    sleep(Duration::from_millis(100)).await;
    server.terminate();
    assert!(server.ends().await < Duration::from_secs(1) + MORE);
}

#[tokio::test]
async fn a_deaf_collector_holds_the_exit_no_longer_than_the_drain() {
    let deaf = TcpListener::bind("127.0.0.1:0").expect("a port");
    let endpoint = format!("http://{}", deaf.local_addr().expect("an address"));
    let mut server = Server::with(&["--drain", "0.5", "--otlp-endpoint", &endpoint]).await;
    for _ in 0..20 {
        server.client().await.get_code(ask()).await.expect("an answer");
    }
    server.terminate();
    assert!(server.ends().await < MORE);
}
