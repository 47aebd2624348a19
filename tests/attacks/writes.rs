//! Answers are whole, in order and in time, although many frames share a write.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use codebook::proto::batch_explain_reply_response::Result as Item;
use codebook::proto::{BatchExplainReplyRequest, BatchGetCodesRequest, ExplainReplyRequest};
use tokio::sync::mpsc::{self, Receiver};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_stream::Stream;

use crate::support::{Server, WellBehaved, ask};
use crate::wire::{ACK, BATCH_GET_CODES, CANCEL, DATA, GET_CODE, INITIAL_WINDOW_SIZE, PING, Raw, frame, reset, whole};

/// Replies that can be told apart in their answers.
fn reply(number: usize) -> BatchExplainReplyRequest {
    let text = format!("{} 5.1.1 <user{number}@example.org> no such user", 500 + number % 60).into_bytes();
    BatchExplainReplyRequest { reply: Some(ExplainReplyRequest { mask: true, ..ExplainReplyRequest::of(text) }) }
}

#[tokio::test]
async fn a_long_stream_of_answers_comes_whole_to_a_slow_reader() {
    let server = Server::with(&[]).await;
    let mut client = server.client().await;
    let items = tokio_stream::iter((0..400).map(reply));
    let mut answers = client.batch_explain_reply(items).await.expect("a stream").into_inner();
    let mut alone = server.client().await;
    let mut count = 0;
    while let Some(answer) = answers.message().await.expect("whole") {
        let Some(Item::Explained(explained)) = answer.result else { panic!("not explained") };
        if count % 40 == 0 {
            let lone = alone.explain_reply(reply(count).reply.expect("a reply")).await.expect("an answer");
            assert_eq!(explained, lone.into_inner(), "{count}: in order");
            sleep(Duration::from_millis(100)).await;
        }
        count += 1;
    }
    assert_eq!(count, 400);
}

#[tokio::test]
async fn many_calls_of_one_connection_are_all_whole() {
    let server = Server::with(&[]).await;
    let client = server.client().await;
    let ids = vec!["smtp/550".to_owned(); 20];
    let request = BatchGetCodesRequest { ids, ..Default::default() };
    let expected = client.clone().batch_get_codes(request.clone()).await.expect("an answer").into_inner();
    let mut calls = JoinSet::new();
    for _ in 0..64 {
        let (mut client, request) = (client.clone(), request.clone());
        calls.spawn(async move { client.batch_get_codes(request).await });
    }
    while let Some(answer) = calls.join_next().await {
        assert_eq!(answer.expect("no panic").expect("an answer").into_inner(), expected);
    }
}

/// A flush that is forgotten would wait for the next event on the connection, and there is none.
#[tokio::test]
async fn a_lone_call_is_answered_by_itself() {
    let server = Server::with(&[]).await;
    let mut client = server.client().await;
    for _ in 0..50 {
        let begun = Instant::now();
        client.get_code(ask()).await.expect("an answer");
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    }
}

#[tokio::test]
async fn a_ping_is_answered_while_nothing_else_is_sent() {
    let server = Server::with(&[]).await;
    let mut raw = Raw::open(&server).await;
    for number in 0..10 {
        let begun = Instant::now();
        raw.send(&frame(PING, 0, 0, &[number; 8])).await.expect("sent");
        let answer = raw.until(|frame| frame.kind == PING && frame.flags & ACK != 0).await;
        assert_eq!(answer.payload, [number; 8]);
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    }
}

#[tokio::test]
async fn calls_are_completed_when_their_connection_has_reached_its_age() {
    let server = Server::with(&["--max-connection-age", "0.5"]).await;
    let client = server.client().await;
    let mut calls = JoinSet::new();
    for lane in 0..8 {
        let mut client = client.clone();
        calls.spawn(async move {
            // Their answers take longer than the connection may live.
            let items = slow_items(lane);
            let mut answers = client.batch_explain_reply(items).await.expect("a stream").into_inner();
            let mut count = 0;
            while answers.message().await.expect("whole").is_some() {
                count += 1;
            }
            count
        });
    }
    while let Some(count) = calls.join_next().await {
        assert_eq!(count.expect("no panic"), 15);
    }
}

/// Fifteen replies, ten in a second.
fn slow_items(lane: usize) -> Received<BatchExplainReplyRequest> {
    let (send, receive) = mpsc::channel(1);
    tokio::spawn(async move {
        for number in 0..15 {
            sleep(Duration::from_millis(100)).await;
            send.send(reply(lane * 100 + number)).await.expect("the call goes on");
        }
    });
    Received(receive)
}

struct Received<T>(Receiver<T>);

impl<T> Stream for Received<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.0.poll_recv(cx)
    }
}

#[tokio::test]
async fn a_reset_in_the_middle_of_an_answer_disturbs_no_other() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 1000)]).await;
    let large = BatchGetCodesRequest { ids: vec!["smtp/550".to_owned(); 20], ..Default::default() };
    for round in 0..20 {
        let (first, second) = (4 * round + 1, 4 * round + 3);
        raw.send(&whole(first, BATCH_GET_CODES, &large)).await.expect("sent");
        raw.until(|frame| frame.stream == first && frame.kind == DATA).await;
        let window = frame(crate::wire::WINDOW_UPDATE, 0, second, &100_000_u32.to_be_bytes());
        raw.send(&[reset(first, CANCEL), whole(second, GET_CODE, &ask()), window].concat()).await.expect("sent");
        let frames = raw.answers(1).await;
        let bytes: Vec<u8> = frames
            .into_iter()
            .filter(|frame| (frame.stream, frame.kind) == (second, DATA))
            .flat_map(|frame| frame.payload)
            .collect();
        let length: [u8; 4] = bytes[1..5].try_into().expect("four bytes");
        assert_eq!(u32::from_be_bytes(length) as usize, bytes.len() - 5, "whole");
    }
    client.was_served().await;
}
