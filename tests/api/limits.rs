use std::time::{Duration, Instant};

use codebook::proto::{BatchGetCodesRequest, GetCodeRequest};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::codec::CompressionEncoding;
use tonic::{Code, Request};

use crate::support::Server;

fn ask() -> GetCodeRequest {
    GetCodeRequest { id: "smtp/250".to_owned(), ..Default::default() }
}

#[tokio::test]
async fn a_large_request_is_refused_and_the_connection_lives() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let large = BatchGetCodesRequest { ids: vec!["smtp/250".to_owned(); 12_000], ..Default::default() };
    let status = client.batch_get_codes(large).await.expect_err("a refusal");
    assert_eq!(status.code(), Code::OutOfRange);
    assert!(client.get_code(ask()).await.is_ok());
}

#[tokio::test]
async fn large_headers_are_refused_and_the_server_lives() {
    let server = Server::start().await;
    let mut request = Request::new(ask());
    request.metadata_mut().insert("x-large", "x".repeat(20_000).parse().expect("ASCII"));
    assert!(server.client().await.get_code(request).await.is_err());
    assert!(server.client().await.get_code(ask()).await.is_ok());
}

#[tokio::test]
async fn gzip_is_accepted_and_sent_to_those_who_read_it() {
    let server = Server::start().await;
    let mut client = server.client().await.send_compressed(CompressionEncoding::Gzip);
    let plain = client.get_code(ask()).await.expect("an answer");
    assert_eq!(plain.metadata().get("grpc-encoding"), None);
    client = client.accept_compressed(CompressionEncoding::Gzip);
    let response = client.get_code(ask()).await.expect("an answer");
    assert_eq!(response.metadata().get("grpc-encoding").expect("compressed"), "gzip");
    assert_eq!(response.into_inner(), plain.into_inner());
}

#[tokio::test]
async fn another_encoding_is_refused_with_what_is_accepted() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let mut request = Request::new(ask());
    request.metadata_mut().insert("grpc-encoding", "br".parse().expect("ASCII"));
    let status = client.get_code(request).await.expect_err("a refusal");
    assert_eq!(status.code(), Code::Unimplemented);
    assert_eq!(status.metadata().get("grpc-accept-encoding").expect("a list"), "identity,gzip");
}

#[tokio::test]
async fn a_connection_is_told_how_many_calls_it_may_have() {
    let server = Server::with(&["--max-concurrent-streams", "7"]).await;
    let socket = TcpStream::connect(server.address).await.expect("a connection");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    tokio::spawn(connection);
    let mut requests = requests.ready().await.expect("ready");
    let request = http::Request::get("http://localhost/").body(()).expect("a request");
    let (answer, _) = requests.send_request(request, true).expect("sent");
    // Any answer means that the server's settings have arrived.
    let _ = answer.await;
    assert_eq!(requests.current_max_send_streams(), 7);
}

#[tokio::test]
async fn a_call_that_sends_nothing_is_ended() {
    let server = Server::with(&["--timeout", "0.2"]).await;
    let socket = TcpStream::connect(server.address).await.expect("a connection");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    tokio::spawn(connection);
    let begun = Instant::now();
    let (answer, _body) =
        requests.ready().await.expect("ready").send_request(crate::drain::call(), false).expect("sent");
    let answer = answer.await.expect("an answer");
    let status = answer.headers().get("grpc-status").and_then(|status| status.to_str().ok());
    assert_eq!(status, Some("4"), "DEADLINE_EXCEEDED");
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn noise_is_dropped_and_the_server_lives() {
    let server = Server::start().await;
    for noise in [b"GET / HTTP/1.1\r\n\r\n".as_slice(), &[0xff; 64], b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnoise noise"] {
        let mut socket = TcpStream::connect(server.address).await.expect("a connection");
        socket.write_all(noise).await.expect("written");
        socket.shutdown().await.expect("closed");
        let mut rest = Vec::new();
        // How the server closes is its own affair.
        let _ = socket.read_to_end(&mut rest).await;
    }
    assert!(server.client().await.get_code(ask()).await.is_ok());
}

#[tokio::test]
async fn requests_on_their_way_are_bounded_over_all_calls() {
    // Each call counts for 16 KiB besides.
    let server = Server::with(&["--max-pending-bytes", "150000", "--timeout", "5"]).await;
    let socket = TcpStream::connect(server.address).await.expect("a connection");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    tokio::spawn(connection);
    let mut requests = requests.ready().await.expect("ready");
    // Messages of 90,000 bytes, of which 60,000 come.
    let mut begun = vec![0, 0, 1, 95, 144];
    begun.resize(60_000, 0);
    let (one, mut body) = requests.send_request(crate::drain::call(), false).expect("sent");
    body.send_data(begun.clone().into(), false).expect("sent");
    tokio::time::sleep(Duration::from_millis(200)).await;
    let (other, mut other_body) = requests.send_request(crate::drain::call(), false).expect("sent");
    other_body.send_data(begun.into(), false).expect("sent");
    let refused = one.await.expect("an answer");
    assert_eq!(refused.headers()["grpc-status"], "8", "RESOURCE_EXHAUSTED: it holds the most");
    server.client().await.get_code(ask()).await.expect("a small call gets in");
    drop((other, other_body, body));
}
