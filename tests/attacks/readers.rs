//! Clients that ask and do not read.

use std::time::Duration;

use codebook::proto::BatchGetCodesRequest;
use prost::Message;
use tokio::time::sleep;

use crate::support::{MIB, Server, WellBehaved, ask};
use crate::wire::{
    BATCH_GET_CODES, DATA, EXPLAIN, GET_CODE, INITIAL_WINDOW_SIZE, Raw, WINDOW_UPDATE, opening, streams, whole,
};

const STALL: &[&str] = &["--stall-timeout", "1"];

/// Some 50 KiB of answer.
fn large() -> BatchGetCodesRequest {
    BatchGetCodesRequest { ids: vec!["smtp/550".to_owned(); 20], ..Default::default() }
}

/// Asks for as many answers as are allowed, from several connections with these windows, reads
/// nothing, and is cut.
async fn is_cut(flags: &[&str], window: u32, path: &str, body: &impl Message, room: u64) {
    let server = Server::with(&[STALL, flags].concat()).await;
    let client = WellBehaved::of(&server).await;
    let before = server.sockets();
    let memory = server.memory();
    let calls: Vec<u8> = streams().take(200).flat_map(|stream| whole(stream, path, body)).collect();
    let mut attackers = Vec::new();
    for _ in 0..ATTACKERS {
        let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, window)]).await;
        raw.push(&calls).await;
        attackers.push(raw);
    }
    sleep(Duration::from_millis(300)).await;
    assert!(server.sockets() > before, "they have their time");
    // Nobody reads, nobody closes: the server does.
    server.sockets_fall_to(before).await;
    client.was_served().await;
    memory.grew_by_less_than(room);
    drop(attackers);
}

const ATTACKERS: u64 = 6;

/// 200 answers of some 3 KiB each, with what a stream needs besides.
const SMALL_ANSWERS: u64 = ATTACKERS * 4 * MIB;

#[tokio::test]
async fn a_client_without_a_window_is_cut() {
    is_cut(&[], 0, GET_CODE, &ask(), SMALL_ANSWERS).await;
}

#[tokio::test]
async fn a_client_with_a_window_of_one_byte_is_cut() {
    // Small answers are h2's when they have begun: what is left then is a connection without calls.
    is_cut(&["--max-connection-idle", "1", "--keepalive-timeout", "1"], 1, GET_CODE, &ask(), SMALL_ANSWERS).await;
}

#[tokio::test]
async fn a_client_with_a_small_window_for_large_answers_is_cut() {
    is_cut(&["--max-concurrent-streams", "20"], 1, BATCH_GET_CODES, &large(), SMALL_ANSWERS).await;
}

#[tokio::test]
async fn thousands_of_requests_by_a_client_that_does_not_read_are_not_taken() {
    let server = Server::with(STALL).await;
    let client = WellBehaved::of(&server).await;
    let before = server.sockets();
    let memory = server.memory();
    let mut attackers = Vec::new();
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        let mut taken = 0;
        for stream in streams().take(50_000) {
            if !raw.push(&whole(stream, GET_CODE, &ask())).await {
                break;
            }
            taken += 1;
        }
        assert!(taken < 50_000, "the server takes all and sends nothing");
        attackers.push(raw);
    }
    server.sockets_fall_to(before).await;
    client.was_served().await;
    // 4 times what the system, the connection and its 200 calls hold, of 600 MiB of answers.
    memory.grew_by_less_than(32 * MIB);
}

#[tokio::test]
async fn streams_that_nobody_reads_are_not_filled() {
    let server = Server::with(STALL).await;
    let client = WellBehaved::of(&server).await;
    let before = server.sockets();
    let memory = server.memory();
    let mut raw = Raw::with(&server, &[(INITIAL_WINDOW_SIZE, 0x7fff_ffff)]).await;
    // Until the server has opened the connection's window, so much is an error of its own.
    raw.until(|frame| frame.kind == WINDOW_UPDATE && frame.stream == 0).await;
    let item = codebook::proto::BatchExplainReplyRequest {
        reply: Some(codebook::proto::ExplainReplyRequest::of(b"550 5.1.1 no such user")),
    };
    let items = crate::wire::message(&item).repeat(400);
    for stream in streams().take(40) {
        let sent = [opening(stream, EXPLAIN), crate::wire::frame(0, 0, stream, &items)].concat();
        if !raw.push(&sent).await {
            break;
        }
        if stream == 1 {
            // The first answer is there, and then nobody reads.
            raw.until(|frame| frame.kind == DATA).await;
        }
    }
    sleep(Duration::from_millis(300)).await;
    server.sockets_fall_to(before).await;
    client.was_served().await;
    memory.grew_by_less_than(48 * MIB);
}
