//! Clients that take their time.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::support::{MIB, SOON, Server, WellBehaved};
use crate::wire::{
    CONTINUATION, DATA, END_HEADERS, EXPLAIN, Frame, GET_CODE, GOAWAY, HEADERS, PREFACE, Raw, call, frame, opening,
    settings,
};

/// Short limits, but for a client that a busy machine slows down.
const LIMITS: &[&str] = &["--handshake-timeout", "1", "--keepalive", "0.5", "--keepalive-timeout", "2"];

const DRIP: Duration = Duration::from_millis(50);

/// gRPC's status stands literally in the trailers, whose names and values are Huffman-coded.
async fn status_of(raw: &mut Raw, stream: u32) -> Frame {
    raw.until(|frame| frame.stream == stream && frame.kind == HEADERS).await
}

#[tokio::test]
async fn connections_that_do_not_come_to_the_point_are_cut() {
    let server = Server::with(LIMITS).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let before = server.sockets();
    let headers = frame(HEADERS, END_HEADERS, 1, &[call(GET_CODE), vec![0x82; 400]].concat());
    let endless: Vec<u8> =
        [frame(HEADERS, 0, 1, &call(GET_CODE)), (0..50).flat_map(|_| frame(CONTINUATION, 0, 1, &[0x82])).collect()]
            .concat();
    let mut attackers = tokio::task::JoinSet::new();
    for kind in 0..6 {
        for _ in 0..8 {
            let mut raw = Raw::silent(&server).await;
            let (headers, endless) = (headers.clone(), endless.clone());
            attackers.spawn(async move {
                let hello = [PREFACE, &settings(&[])].concat();
                match kind {
                    0 => {}
                    1 => raw.drip(PREFACE, DRIP).await,
                    2 => raw.send(PREFACE).await.expect("sent"),
                    3 => raw.send(&hello).await.expect("sent"),
                    4 => {
                        raw.send(&hello).await.expect("sent");
                        raw.drip(&headers, DRIP).await;
                    }
                    _ => {
                        raw.send(&hello).await.expect("sent");
                        raw.drip(&endless, DRIP).await;
                    }
                }
                raw.rest().await;
            });
        }
    }
    let begun = Instant::now();
    while let Some(attacker) = attackers.join_next().await {
        attacker.expect("the connection is closed");
    }
    assert!(begun.elapsed() < SOON);
    server.sockets_fall_to(before).await;
    client.was_served().await;
    // 48 connections with a few frames each take far less than this; it is what an allocator does in steps.
    memory.grew_by_less_than(16 * MIB);
}

#[tokio::test]
async fn a_request_that_drips_is_answered_when_its_time_is_over() {
    let server = Server::with(&["--timeout", "1"]).await;
    let client = WellBehaved::of(&server).await;
    let mut raw = Raw::open(&server).await;
    raw.send(&opening(1, GET_CODE)).await.expect("sent");
    let begun = Instant::now();
    // A message of 200 bytes, of which one comes at a time.
    raw.send(&frame(DATA, 0, 1, &[0, 0, 0, 0, 200])).await.expect("sent");
    for _ in 0..15 {
        raw.send(&frame(DATA, 0, 1, &[0])).await.expect("sent");
        sleep(DRIP).await;
    }
    let answer = status_of(&mut raw, 1).await;
    assert!(begun.elapsed() >= Duration::from_secs(1));
    assert!(answer.flags & 1 == 1, "the status stands in the only headers");
    assert!(raw.is_served(3).await, "the connection lives");
    client.was_served().await;
}

#[tokio::test]
async fn a_stream_of_nothing_ends_with_its_connection() {
    let server = Server::with(&["--max-connection-idle", "1", "--keepalive-timeout", "2"]).await;
    let client = WellBehaved::of(&server).await;
    let mut raw = Raw::open(&server).await;
    raw.send(&opening(1, EXPLAIN)).await.expect("sent");
    let begun = Instant::now();
    // Half a message, slowly, is nothing too.
    for byte in [0, 0, 0, 0, 200, 0, 0, 0] {
        raw.send(&frame(DATA, 0, 1, &[byte])).await.expect("sent");
        sleep(DRIP).await;
    }
    let frames = raw.rest().await;
    assert!(begun.elapsed() >= Duration::from_secs(1));
    let of_stream = |frame: &&Frame| frame.stream == 1 && frame.kind == HEADERS;
    assert!(frames.iter().rfind(of_stream).is_some_and(|frame| frame.flags & 1 == 1), "the call has a status");
    assert!(frames.iter().any(|frame| frame.kind == GOAWAY), "{frames:?}");
    client.was_served().await;
}
