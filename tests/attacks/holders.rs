//! Clients that make the server hold what they begin: together they hold no more than the budget, and a small call
//! always gets in.

use std::time::Duration;

use codebook::proto::{BatchExplainReplyRequest, BatchGetCodesRequest, ExplainReplyRequest};
use tokio::time::sleep;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::support::{MIB, Server, WellBehaved};
use crate::wire::{
    BATCH_GET_CODES, DATA, END_HEADERS, EXPLAIN, GET_CODE, GOAWAY, HEADERS, INITIAL_WINDOW_SIZE, Raw, WINDOW_UPDATE,
    call, frame, header, message, opening, settings, streams, whole,
};

const FLAGS: &[&str] = &["--max-pending-bytes", "4194304"];

/// The budget of 4 MiB, and what calls take in this profile between their beginning and their refusal. The attacks here
/// would hold 50 to 150 MiB.
const ROOM: u64 = 32 * MIB;

/// Sends 60,000 bytes of a message of 94,208, which fit into the window. Returns how many calls are refused meanwhile.
async fn begin(raw: &mut Raw, stream: u32, path: &str) -> usize {
    let mut message = vec![0, 0, 1, 0x70, 0];
    message.resize(60_000, b'x');
    raw.push(&opening(stream, path)).await;
    for piece in message.chunks(16_000) {
        raw.push(&frame(DATA, 0, stream, piece)).await;
    }
    // What is sent has been taken then.
    raw.settle().await.iter().filter(|frame| frame.ends_answer()).count()
}

#[tokio::test]
async fn half_of_many_requests_keeps_nobody_out() {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut attackers = Vec::new();
    let mut refused = 0;
    for path in [EXPLAIN, GET_CODE, EXPLAIN, GET_CODE] {
        let mut raw = Raw::open(&server).await;
        for stream in streams().take(40) {
            refused += begin(&mut raw, stream, path).await;
        }
        attackers.push(raw);
    }
    // Those refused for what came on another connection.
    for raw in &mut attackers {
        refused += raw.settle().await.iter().filter(|frame| frame.ends_answer()).count();
    }
    // The budget holds 70.
    assert!(refused > 80, "{refused} of 160 refused");
    sleep(Duration::from_millis(300)).await;
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

/// Makes 200 calls on each of many connections, twice what it may; none ends by itself.
async fn fits_into_the_budget(call: impl Fn(u32) -> Vec<u8>) {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut attackers = Vec::new();
    let calls: Vec<u8> = streams().take(200).flat_map(call).collect();
    for _ in 0..20 {
        let mut raw = Raw::open(&server).await;
        raw.push(&calls).await;
        raw.settle().await;
        attackers.push(raw);
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn thousands_of_open_calls_fit_into_the_budget() {
    fits_into_the_budget(|stream| opening(stream, GET_CODE)).await;
}

/// Their headers are several times larger in memory than on the wire.
#[tokio::test]
async fn the_headers_of_thousands_of_open_calls_fit_into_the_budget() {
    // 400 fields of a byte each, within the limit of 16 KiB (RFC 9113 section 6.5.2 counts 32 bytes a field).
    let fields: Vec<u8> = (0..400).flat_map(|_| header("a", "")).collect();
    let headers = [call(GET_CODE), fields].concat();
    fits_into_the_budget(|stream| frame(HEADERS, END_HEADERS, stream, &headers)).await;
}

#[tokio::test]
async fn thousands_of_open_streams_fit_into_the_budget() {
    fits_into_the_budget(|stream| opening(stream, EXPLAIN)).await;
}

#[tokio::test]
async fn thousands_of_reflection_streams_fit_into_the_budget() {
    let path = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";
    fits_into_the_budget(|stream| opening(stream, path)).await;
}

#[tokio::test]
async fn thousands_of_watches_fit_into_the_budget() {
    let request = HealthCheckRequest::default();
    fits_into_the_budget(|stream| whole(stream, "/grpc.health.v1.Health/Watch", &request)).await;
}

/// A stream whose answers are not taken is not read, either: what it sends lies where nobody has asked for it.
#[tokio::test]
async fn what_nobody_reads_yet_fits_into_the_budget() {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let item = |text: &[u8]| message(&BatchExplainReplyRequest { reply: Some(ExplainReplyRequest::of(text)) });
    // Beyond the first window of a connection (RFC 9113 section 6.9.2).
    let items = [item(b"550 no"), item(&[b'x'; 65_000])].concat();
    let mut attackers = Vec::new();
    for _ in 0..600 {
        let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 0)]).await;
        raw.push(&opening(1, EXPLAIN)).await;
        for piece in items[..65_000].chunks(16_384) {
            raw.push(&frame(DATA, 0, 1, piece)).await;
        }
        attackers.push(raw);
    }
    sleep(Duration::from_secs(1)).await;
    client.was_served().await;
    // It would be 37 MiB.
    memory.grew_by_less_than(ROOM);
}

/// Some 250 KiB of answer.
fn large() -> BatchGetCodesRequest {
    BatchGetCodesRequest { ids: vec!["smtp/550".to_owned(); 100], ..Default::default() }
}

#[tokio::test]
async fn large_answers_are_not_made_before_there_is_room() {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut attackers = Vec::new();
    let calls: Vec<u8> = streams().take(100).flat_map(|stream| whole(stream, BATCH_GET_CODES, &large())).collect();
    for _ in 0..3 {
        let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 0)]).await;
        raw.push(&calls).await;
        attackers.push(raw);
    }
    sleep(Duration::from_secs(2)).await;
    client.was_served().await;
    // 300 of them would be 75 MiB and more.
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn answers_that_wait_for_room_come_when_they_are_read() {
    let server = Server::with(FLAGS).await;
    let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 0)]).await;
    let calls: Vec<u8> = streams().take(8).flat_map(|stream| whole(stream, BATCH_GET_CODES, &large())).collect();
    raw.send(&calls).await.expect("sent");
    sleep(Duration::from_millis(500)).await;
    raw.send(&settings(&[(INITIAL_WINDOW_SIZE, 0x7fff_ffff)])).await.expect("sent");
    let frames = raw.answers(8).await;
    assert_eq!(frames.iter().filter(|frame| frame.kind == HEADERS).count(), 16, "heads and trailers");
}

#[tokio::test]
async fn a_byte_of_an_answer_now_and_then_is_no_progress() {
    let server = Server::with(&["--stall-timeout", "1"]).await;
    let client = WellBehaved::of(&server).await;
    let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 1)]).await;
    raw.send(&whole(1, BATCH_GET_CODES, &large())).await.expect("sent");
    raw.until(|frame| frame.kind == DATA).await;
    let trickled = async {
        while raw.send(&frame(WINDOW_UPDATE, 0, 1, &[0, 0, 0, 1])).await.is_ok() {
            sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(crate::support::SOON, trickled).await.expect("the connection is cut");
    client.was_served().await;
}

#[tokio::test]
async fn a_server_that_refuses_for_want_of_room_is_not_serving() {
    // So small that nobody can hold more than an ordinary share.
    let server = Server::with(&["--max-pending-bytes", "100000"]).await;
    let client = WellBehaved::of(&server).await;
    let mut health = HealthClient::new(server.channel().await);
    let mut status = async || {
        let answer = health.check(HealthCheckRequest::default()).await.expect("an answer");
        answer.into_inner().status()
    };
    let mut raw = Raw::open(&server).await;
    for stream in streams().take(100) {
        raw.push(&opening(stream, GET_CODE)).await;
        sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(status().await, ServingStatus::NotServing);
    sleep(Duration::from_secs(6)).await;
    assert_eq!(status().await, ServingStatus::Serving, "it is over");
    client.was_served().await;
}

/// They lose what they hold, again and again; whoever holds little is served, and no balancer has to look elsewhere.
#[tokio::test]
async fn a_server_that_refuses_the_largest_holders_alone_goes_on_serving() {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let mut health = HealthClient::new(server.channel().await);
    let calls: Vec<u8> = streams().take(100).flat_map(|stream| opening(stream, EXPLAIN)).collect();
    for _ in 0..16 {
        let mut hoarders = Vec::new();
        for _ in 0..20 {
            let mut raw = Raw::open(&server).await;
            raw.push(&calls).await;
            hoarders.push(raw);
        }
        sleep(Duration::from_millis(250)).await;
        let answer = health.check(HealthCheckRequest::default()).await.expect("an answer");
        assert_eq!(answer.into_inner().status(), ServingStatus::Serving);
    }
    client.was_served().await;
}

#[tokio::test]
async fn a_half_closed_client_gets_its_answers() {
    let server = Server::with(&[]).await;
    let mut raw = Raw::open(&server).await;
    let calls: Vec<u8> =
        streams().take(50).flat_map(|stream| whole(stream, GET_CODE, &crate::support::ask())).collect();
    raw.send(&calls).await.expect("sent");
    // One that is not complete never will be, and holds nothing up.
    raw.send(&opening(101, GET_CODE)).await.expect("sent");
    raw.finish().await;
    let frames = raw.rest().await;
    let answered = frames.iter().filter(|frame| frame.kind == HEADERS && frame.flags & 1 == 1 && frame.stream < 101);
    assert_eq!(answered.count(), 50);
    assert!(frames.iter().all(|frame| frame.kind != GOAWAY || frame.error() == Some(0)));
}

#[tokio::test]
async fn a_client_that_has_closed_is_not_waited_for() {
    let mut server = Server::with(&["--drain", "30"]).await;
    let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 0)]).await;
    raw.send(&whole(1, BATCH_GET_CODES, &large())).await.expect("sent");
    raw.until(|frame| frame.kind == HEADERS).await;
    // It cannot open its window any more.
    drop(raw);
    server.terminate();
    server.ends().await;
}
