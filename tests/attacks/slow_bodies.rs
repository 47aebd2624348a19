//! What a slow client is told: the status that `slow` cannot read from the wire.

use std::time::Duration;

use bytes::Bytes;
use h2::client::{ResponseFuture, SendRequest};
use h2::{RecvStream, SendStream};
use http::{HeaderMap, Request};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

use crate::support::{SOON, Server, WellBehaved};
use crate::wire::{EXPLAIN, GET_CODE};

const DRIP: Duration = Duration::from_millis(50);

/// DEADLINE_EXCEEDED.
const TOO_LATE: Option<&str> = Some("4");

async fn call(server: &Server, path: &str) -> (SendRequest<Bytes>, ResponseFuture, SendStream<Bytes>) {
    let socket = TcpStream::connect(server.address).await.expect("the server listens");
    let (requests, connection) = h2::client::handshake(socket).await.expect("HTTP/2");
    tokio::spawn(connection);
    let mut requests = requests.ready().await.expect("ready");
    let request = Request::post(format!("http://localhost{path}"))
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .body(())
        .expect("a request");
    let (answer, body) = requests.send_request(request, false).expect("sent");
    // The connection lasts as long as its handle.
    (requests, answer, body)
}

fn status(headers: &HeaderMap) -> Option<&str> {
    headers.get("grpc-status")?.to_str().ok()
}

async fn trailers(mut body: RecvStream) -> HeaderMap {
    assert!(body.data().await.is_none(), "nothing was asked for");
    body.trailers().await.expect("an end").expect("trailers")
}

#[tokio::test]
async fn a_message_that_drips_comes_too_late() {
    let server = Server::with(&["--timeout", "0.3"]).await;
    let client = WellBehaved::of(&server).await;
    let begun = Instant::now();
    let (_requests, answer, mut body) = call(&server, GET_CODE).await;
    let dripping = tokio::spawn(async move {
        body.send_data(Bytes::from_static(&[0, 0, 0, 0, 200]), false).expect("sent");
        // Until the server has had enough.
        while body.send_data(Bytes::from_static(&[0]), false).is_ok() {
            sleep(DRIP).await;
        }
    });
    let answer = timeout(SOON, answer).await.expect("in time").expect("an answer");
    assert!(begun.elapsed() >= Duration::from_millis(300));
    assert_eq!(status(answer.headers()), TOO_LATE);
    drop(answer);
    timeout(SOON, dripping).await.expect("the rest is not waited for").expect("no panic");
    client.was_served().await;
}

#[tokio::test]
async fn a_stream_on_which_nothing_comes_is_ended() {
    let server = Server::with(&["--max-connection-idle", "0.5"]).await;
    let client = WellBehaved::of(&server).await;
    let begun = Instant::now();
    let (_requests, answer, _body) = call(&server, EXPLAIN).await;
    let answer = timeout(SOON, answer).await.expect("in time").expect("a head");
    assert_eq!(status(answer.headers()), None, "a stream has its status behind it");
    let trailers = timeout(SOON, trailers(answer.into_body())).await.expect("in time");
    assert!(begun.elapsed() >= Duration::from_millis(500));
    assert_eq!(status(&trailers), TOO_LATE);
    client.was_served().await;
}

#[tokio::test]
async fn a_stream_that_outlives_its_connections_age_is_told_so() {
    let server = Server::with(&["--max-connection-age", "0.5", "--keepalive-timeout", "0.5"]).await;
    let client = server.client().await;
    let begun = Instant::now();
    let (_requests, answer, mut body) = call(&server, EXPLAIN).await;
    let dripping = tokio::spawn(async move {
        // Empty messages, each of which is answered.
        while body.send_data(Bytes::from_static(&[0; 5]), false).is_ok() {
            sleep(DRIP).await;
        }
    });
    let mut answers = timeout(SOON, answer).await.expect("in time").expect("a head").into_body();
    let end = async {
        while let Some(answer) = answers.data().await {
            let answer = answer.expect("whole");
            // As fast as it comes.
            answers.flow_control().release_capacity(answer.len()).expect("it was given");
        }
        answers.trailers().await.expect("an end").expect("trailers")
    };
    let trailers = timeout(SOON, end).await.expect("in time");
    assert!(begun.elapsed() >= Duration::from_secs(1));
    assert_eq!(status(&trailers), Some("14"), "UNAVAILABLE");
    timeout(SOON, dripping).await.expect("the rest is not waited for").expect("no panic");
    drop(client);
}

#[tokio::test]
async fn a_message_that_has_begun_has_no_longer_than_one_alone() {
    let server = Server::with(&["--timeout", "0.3", "--max-connection-idle", "60"]).await;
    let client = WellBehaved::of(&server).await;
    let (_requests, answer, mut body) = call(&server, EXPLAIN).await;
    let begun = Instant::now();
    body.send_data(Bytes::from_static(&[0, 0, 0, 0, 200, 1, 2]), false).expect("sent");
    let answer = timeout(SOON, answer).await.expect("in time").expect("a head");
    let trailers = timeout(SOON, trailers(answer.into_body())).await.expect("in time");
    assert!(begun.elapsed() >= Duration::from_millis(300));
    assert_eq!(status(&trailers), TOO_LATE);
    client.was_served().await;
}
