use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::support::{PATIENCE, Server, call_headers, frame};

/// Reads until the server closes.
async fn cut(mut socket: TcpStream) {
    let mut sink = Vec::new();
    // A reset is an end too.
    let _ = timeout(PATIENCE, socket.read_to_end(&mut sink)).await.expect("it is cut");
}

#[tokio::test]
async fn headers_that_never_end_are_not_waited_for() {
    let server = Server::with(&["--keepalive", "0.3", "--keepalive-timeout", "0.3"]);
    let bystander = server.bystander().await;
    let mut socket = server.greeted(&[]).await;
    let headers = frame(1, 4, 1, &call_headers("GetCode"));
    let dripping = tokio::spawn(async move {
        for byte in headers {
            // The server has had enough.
            if socket.write_all(&[byte]).await.is_err() {
                return;
            }
            sleep(Duration::from_millis(100)).await;
        }
        panic!("every header was waited for");
    });
    timeout(PATIENCE, dripping).await.expect("it is cut").expect("before the headers ended");
    bystander.was_served().await;
}

#[tokio::test]
async fn a_header_block_that_is_never_completed_is_not_waited_for() {
    let server = Server::with(&["--keepalive", "0.3", "--keepalive-timeout", "0.3"]);
    let bystander = server.bystander().await;
    let mut socket = server.greeted(&[]).await;
    // HEADERS without END_HEADERS, and nothing behind it.
    socket.write_all(&frame(1, 0, 1, &call_headers("GetCode"))).await.expect("sent");
    cut(socket).await;
    bystander.was_served().await;
}

#[tokio::test]
async fn those_who_never_say_what_they_speak_are_cut() {
    let server = Server::with(&["--handshake-timeout", "0.3"]);
    let bystander = server.bystander().await;
    let mut halfway = server.connect().await;
    halfway.write_all(b"PRI * HTTP/2.0\r\n").await.expect("sent");
    cut(server.connect().await).await;
    cut(halfway).await;
    bystander.was_served().await;
}
