use std::time::Duration;

use codebook::proto::GetCodeRequest;
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::support::Server;

const SOON: Duration = Duration::from_secs(10);

fn ask() -> GetCodeRequest {
    GetCodeRequest { id: "smtp/250".to_owned(), ..Default::default() }
}

fn closed(reason: &str) -> String {
    format!("codebook_connections_closed_total{{reason=\"{reason}\"}}")
}

/// An HTTP/2 connection that ends by itself once the server has told it to go.
async fn connection(server: &Server) -> (h2::client::SendRequest<bytes::Bytes>, impl Future<Output = ()>) {
    let socket = TcpStream::connect(server.address).await.expect("a connection");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    let driven = tokio::spawn(connection);
    (requests, async move {
        timeout(SOON, driven).await.expect("it ends").expect("no panic").expect("without an error");
    })
}

#[tokio::test]
async fn an_old_connection_is_told_to_go_and_completes_its_calls() {
    let server = Server::with(&["--max-connection-age", "0.3"]).await;
    let (requests, gone) = connection(&server).await;
    let (answer, mut request) =
        requests.ready().await.expect("ready").send_request(crate::drain::call(), false).expect("sent");
    sleep(Duration::from_millis(600)).await;
    request.send_data(crate::drain::body(), true).expect("sent");
    assert_eq!(answer.await.expect("an answer").status(), 200);
    gone.await;
    server.until_metric(&closed("age"), 1.0).await;
}

#[tokio::test]
async fn an_idle_connection_is_told_to_go() {
    let server = Server::with(&["--max-connection-idle", "0.2"]).await;
    let (_requests, gone) = connection(&server).await;
    gone.await;
    server.until_metric(&closed("idle"), 1.0).await;
}

#[tokio::test]
async fn a_connection_in_use_stays() {
    let server = Server::with(&["--max-connection-idle", "0.5"]).await;
    let mut client = server.client().await;
    for _ in 0..15 {
        client.get_code(ask()).await.expect("an answer");
        sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(server.metric("codebook_connections_total"), 1.0);
}

#[tokio::test]
async fn a_connection_that_says_nothing_is_cut() {
    let server = Server::with(&["--handshake-timeout", "0.2"]).await;
    let mut silent = TcpStream::connect(server.address).await.expect("a connection");
    // The server's own settings, and then the end.
    let _ = timeout(SOON, silent.read_to_end(&mut Vec::new())).await.expect("it is cut");
    server.until_metric(&closed("handshake"), 1.0).await;
}

#[tokio::test]
async fn a_crowd_of_silent_connections_keeps_nobody_out() {
    let server = Server::with(&["--max-connections", "8"]).await;
    let mut crowd = Vec::new();
    for _ in 0..24 {
        crowd.push(TcpStream::connect(server.address).await.expect("a connection"));
    }
    let mut client = server.client().await;
    client.get_code(ask()).await.expect("an answer");
    server.until_metric(&closed("evicted"), 17.0).await;
    assert!(server.metric("codebook_connections_open") <= 8.0);
    client.get_code(ask()).await.expect("an answer");
}
