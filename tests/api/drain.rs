use std::time::Duration;

use bytes::Bytes;
use codebook::proto::{GetCodeRequest, GetCodeResponse};
use prost::Message;
use tokio::net::TcpStream;
use tokio::time::sleep;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use crate::support::Server;

/// Well under the default deadline of 20 seconds, and well over what a busy machine adds.
const SOON: Duration = Duration::from_secs(5);

/// The head of a call; its body is for the test to send.
pub fn call() -> http::Request<()> {
    http::Request::post("http://localhost/codebook.v1.CodebookService/GetCode")
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .body(())
        .expect("a request")
}

pub fn body() -> Bytes {
    let message = GetCodeRequest { id: "smtp/421".to_owned(), ..Default::default() }.encode_to_vec();
    let mut frame = vec![0];
    frame.extend(u32::try_from(message.len()).expect("short").to_be_bytes());
    frame.extend(message);
    frame.into()
}

#[tokio::test]
async fn a_call_under_way_is_completed() {
    let server = Server::start().await;
    let socket = TcpStream::connect(server.address).await.expect("a connection");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    tokio::spawn(connection);
    let (answer, mut request) = requests.ready().await.expect("ready").send_request(call(), false).expect("sent");
    sleep(Duration::from_millis(100)).await;
    let stopping = server.stop();
    sleep(Duration::from_millis(600)).await;
    assert!(!stopping.is_over(), "the server waits for the call");
    request.send_data(body(), true).expect("sent");
    let mut answer = answer.await.expect("an answer").into_body();
    let mut data = Vec::new();
    while let Some(chunk) = answer.data().await {
        data.extend(chunk.expect("data"));
    }
    let message = GetCodeResponse::decode(&data[5..]).expect("a message");
    assert_eq!(message.code.expect("facts").id, "smtp/421");
    let trailers = answer.trailers().await.expect("trailers").expect("some");
    assert_eq!(trailers["grpc-status"], "0");
    assert!(stopping.took().await < SOON);
}

#[tokio::test]
async fn connections_without_a_call_do_not_hold_the_exit() {
    let server = Server::start().await;
    let mut used = server.client().await;
    used.get_code(GetCodeRequest { id: "smtp/250".to_owned(), ..Default::default() }).await.expect("an answer");
    let mut health = HealthClient::new(server.channel().await);
    let watch = health.watch(HealthCheckRequest::default()).await.expect("a watch");
    let silent = TcpStream::connect(server.address).await.expect("a connection");
    sleep(Duration::from_millis(50)).await;
    assert!(server.stop().took().await < SOON);
    drop((used, watch, silent));
}

#[tokio::test]
async fn a_call_that_never_ends_is_given_up() {
    let server = Server::with(&["--drain", "0.5"]).await;
    let socket = TcpStream::connect(server.address).await.expect("a connection");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    tokio::spawn(connection);
    let (_answer, _request) = requests.ready().await.expect("ready").send_request(call(), false).expect("sent");
    sleep(Duration::from_millis(100)).await;
    let took = server.stop().took().await;
    assert!(took >= Duration::from_millis(500) && took < SOON, "{took:?}");
}
