//! More connections than there is room for.

use std::time::Duration;

use codebook::proto::{BatchExplainReplyRequest, ExplainReplyRequest};
use tokio::time::sleep;

use crate::support::{MIB, Server, WellBehaved, ask};
use crate::wire::{DATA, EXPLAIN, GET_CODE, GOAWAY, Raw, frame, message, opening};

/// What a process has besides its connections.
const OTHERS: usize = 12;

#[tokio::test]
async fn a_crowd_of_silent_connections_keeps_nobody_out() {
    let server = Server::with(&["--max-connections", "64"]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut crowd = Vec::new();
    for number in 0..400 {
        // Half of them do not even speak HTTP/2.
        crowd.push(if number % 2 == 0 { Raw::silent(&server).await } else { Raw::open(&server).await });
    }
    server.sockets_fall_to(64 + OTHERS).await;
    let mut newest = server.client().await;
    newest.get_code(ask()).await.expect("the newest is served");
    client.was_served().await;
    // 64 connections of some 20 KiB and what each of those that left has touched, not 400 of them for good.
    memory.grew_by_less_than(24 * MIB);
}

#[tokio::test]
async fn a_crowd_with_open_calls_keeps_nobody_out() {
    let server = Server::with(&["--max-connections", "64"]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut crowd = Vec::new();
    for number in 0..300 {
        let mut raw = Raw::open(&server).await;
        // One that has left already is what the limit is for.
        let _ = raw.send(&opening(1, if number % 2 == 0 { EXPLAIN } else { GET_CODE })).await;
        crowd.push(raw);
        // Connections that are of use go by when they were; no faster than all places change hands between two calls.
        sleep(Duration::from_millis(2)).await;
    }
    server.sockets_fall_to(64 + OTHERS).await;
    for _ in 0..3 {
        let mut newest = server.client().await;
        newest.get_code(ask()).await.expect("the newest is served");
    }
    client.was_served().await;
    memory.grew_by_less_than(24 * MIB);
}

/// Connections that take one answer and stay are of use, but not now.
#[tokio::test]
async fn a_crowd_with_an_answer_each_cuts_no_stream_that_moves() {
    let server = Server::with(&["--max-connections", "32"]).await;
    let item = message(&BatchExplainReplyRequest { reply: Some(ExplainReplyRequest::of(b"550 5.1.1 no such user")) });
    let mut live = Vec::new();
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        raw.send(&opening(1, EXPLAIN)).await.expect("sent");
        live.push(raw);
    }
    let mut crowd = Vec::new();
    for _ in 0..4 {
        for raw in &mut live {
            raw.send(&frame(DATA, 0, 1, &item)).await.expect("the stream lives");
            raw.until(|frame| frame.stream == 1 && frame.kind == DATA).await;
        }
        for _ in 0..80 {
            let mut raw = Raw::open(&server).await;
            assert!(raw.is_served(1).await);
            crowd.push(raw);
        }
    }
}

/// A stream with an item now and then costs little, and most places are theirs.
#[tokio::test]
async fn a_crowd_of_slow_streams_cuts_nobody_who_calls_often() {
    let server = Server::with(&["--max-connections", "32"]).await;
    let item = message(&BatchExplainReplyRequest { reply: Some(ExplainReplyRequest::of(b"550 5.1.1 no such user")) });
    let mut calling = Raw::open(&server).await;
    assert!(calling.is_served(1).await);
    let mut streams = Vec::new();
    for _ in 0..28 {
        let mut raw = Raw::open(&server).await;
        raw.send(&opening(1, EXPLAIN)).await.expect("sent");
        raw.send(&frame(DATA, 0, 1, &item)).await.expect("sent");
        raw.until(|frame| frame.stream == 1 && frame.kind == DATA).await;
        streams.push(raw);
    }
    // When a connection was last used is noted now and then.
    sleep(Duration::from_millis(1500)).await;
    let mut crowd = Vec::new();
    for own in (3..).step_by(2).take(100) {
        let mut raw = Raw::open(&server).await;
        assert!(raw.is_served(1).await);
        crowd.push(raw);
        assert!(calling.is_served(own).await, "it is as much use as they are");
    }
}

#[tokio::test]
async fn connections_without_calls_are_told_to_go() {
    let server = Server::with(&["--max-connection-idle", "0.5", "--keepalive-timeout", "1"]).await;
    let client = WellBehaved::of(&server).await;
    let before = server.sockets();
    let mut idle = Vec::new();
    for _ in 0..40 {
        idle.push(Raw::open(&server).await);
    }
    let mut used = Raw::open(&server).await;
    assert!(used.is_served(1).await);
    sleep(Duration::from_millis(100)).await;
    assert!(used.is_served(3).await);
    idle.push(used);
    for mut raw in idle {
        // Those that go at once and those that do not: all are gone soon.
        let frames = raw.rest().await;
        assert!(frames.iter().any(|frame| frame.kind == GOAWAY && frame.error() == Some(0)), "{frames:?}");
    }
    assert!(server.sockets() <= before);
    client.was_served().await;
}
