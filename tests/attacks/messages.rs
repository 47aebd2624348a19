//! Messages that are too large, or say that they are.

use std::io::Write as _;
use std::time::Instant;

use codebook::proto::{BatchExplainReplyRequest, BatchGetCodesRequest, ExplainReplyRequest};
use flate2::Compression;
use flate2::write::GzEncoder;
use prost::Message as _;
use tonic::Code;
use tonic::codec::CompressionEncoding;

use crate::support::{MIB, SOON, Server, WellBehaved, ask};
use crate::wire::{
    DATA, END_HEADERS, END_STREAM, EXPLAIN, GET_CODE, HEADERS, Raw, call, frame, header, opening, prefixed,
};

/// The windows of a connection, 1 MiB, several times over. Every attack here is more than that.
const ROOM: u64 = 16 * MIB;

#[tokio::test]
async fn a_length_of_4_gib_is_refused_before_anything_is_set_aside() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    for path in [GET_CODE, EXPLAIN] {
        let mut raw = Raw::open(&server).await;
        for stream in [1, 3, 5, 7] {
            raw.send(&opening(stream, path)).await.expect("sent");
            raw.send(&frame(DATA, 0, stream, &[0, 0xff, 0xff, 0xff, 0xff, 1, 2, 3])).await.expect("sent");
            let refused = raw.until(|frame| frame.stream == stream && frame.flags & END_STREAM != 0).await;
            assert_eq!(refused.kind, HEADERS, "a status");
        }
        assert!(raw.is_served(9).await);
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn a_large_message_is_refused_before_it_is_there() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let large = BatchGetCodesRequest { ids: vec!["smtp/250".to_owned(); 500_000], ..Default::default() };
    let large_reply = ExplainReplyRequest::of(vec![b'5'; 5 << 20]);
    for _ in 0..4 {
        let status = server.client().await.batch_get_codes(large.clone()).await.expect_err("a refusal");
        // A client that is still sending may see that nobody reads rather than why.
        assert!(matches!(status.code(), Code::OutOfRange | Code::Internal | Code::Unknown), "{status:?}");
        let status = server.client().await.explain_reply(large_reply.clone()).await.expect_err("a refusal");
        assert!(matches!(status.code(), Code::OutOfRange | Code::Internal | Code::Unknown), "{status:?}");
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn a_length_that_is_not_that_of_the_message_is_one_calls_failure() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let mut raw = Raw::open(&server).await;
    let whole = prefixed(0, &ask().encode_to_vec());
    let (mut short, mut long) = (whole.clone(), whole.clone());
    short[4] -= 3;
    long[4] += 3;
    let flag = [&[9], &whole[1..]].concat();
    let compressed = [&[1], &whole[1..]].concat();
    let twice = [whole.clone(), whole].concat();
    for (stream, body) in (1..).step_by(2).zip([short, long, flag, compressed, twice, vec![0, 0], vec![]]) {
        raw.send(&opening(stream, GET_CODE)).await.expect("sent");
        raw.send(&frame(DATA, END_STREAM, stream, &body)).await.expect("sent");
        let frames = raw.answers(1).await;
        // A failure has a head and nothing else.
        let of_stream: Vec<u8> = frames.iter().filter(|frame| frame.stream == stream).map(|frame| frame.kind).collect();
        assert_eq!(of_stream, [HEADERS], "{stream}: {body:?}");
    }
    assert!(raw.is_served(101).await, "the connection lives");
    client.was_served().await;
}

/// So many bytes of nothing.
fn bomb(mib: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![0; 1 << 20];
    for _ in 0..mib {
        encoder.write_all(&zeros).expect("memory");
    }
    encoder.finish().expect("memory")
}

#[tokio::test]
async fn a_bomb_is_not_unpacked() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    // The larger one just fits into the window that a stream has before SETTINGS are acknowledged.
    for (mib, paths) in [(20, [GET_CODE, EXPLAIN]), (60, [GET_CODE, EXPLAIN])] {
        let bomb = prefixed(1, &bomb(mib));
        for path in paths {
            let mut raw = Raw::open(&server).await;
            let begun = Instant::now();
            for stream in (1..).step_by(2).take(8) {
                let headers = [call(path), header("grpc-encoding", "gzip")].concat();
                raw.send(&frame(HEADERS, END_HEADERS, stream, &headers)).await.expect("sent");
                for piece in bomb.chunks(16_000) {
                    raw.send(&frame(DATA, 0, stream, piece)).await.expect("sent");
                }
                let refused = raw.until(|frame| frame.stream == stream && frame.flags & END_STREAM != 0).await;
                assert_eq!(refused.kind, HEADERS, "a status");
            }
            assert!(raw.is_served(99).await);
            assert!(begun.elapsed() < SOON);
        }
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn a_bomb_is_told_what_it_is() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let text = vec![b'5'; 30 << 20];
    let mut attacker = server.client().await.send_compressed(CompressionEncoding::Gzip);
    let reply = ExplainReplyRequest::of(text);
    let status = attacker.explain_reply(reply.clone()).await.expect_err("a refusal");
    assert!(matches!(status.code(), Code::OutOfRange | Code::ResourceExhausted), "{status:?}");
    let items = tokio_stream::iter([BatchExplainReplyRequest { reply: Some(reply) }]);
    let mut answers = attacker.batch_explain_reply(items).await.expect("a stream").into_inner();
    let status = answers.message().await.expect_err("a refusal");
    assert!(matches!(status.code(), Code::OutOfRange | Code::ResourceExhausted), "{status:?}");
    client.was_served().await;
}
