//! Headers that are small on the wire and large in memory, or just large.

use crate::support::{MIB, Server, WellBehaved};
use crate::wire::{CONTINUATION, END_HEADERS, END_STREAM, GET_CODE, HEADERS, Raw, call, frame, header, indexed_header};

/// A connection's table and one list of headers at the limit; the bombs hold at least 64 MiB.
const ROOM: u64 = 16 * MIB;

/// A header block in as many frames as it takes.
fn block(stream: u32, block: &[u8]) -> Vec<u8> {
    let pieces: Vec<&[u8]> = block.chunks(16 * 1024).collect();
    let mut out = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let kind = if index == 0 { HEADERS } else { CONTINUATION };
        let end = if index + 1 == pieces.len() { END_HEADERS } else { 0 };
        let last = if index == 0 { END_STREAM } else { 0 };
        out.extend(frame(kind, end | last, stream, piece));
    }
    out
}

#[tokio::test]
async fn a_large_entry_that_is_named_again_and_again_is_not_unpacked() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        // 62 is the newest entry of the table (RFC 7541 section 2.3.3): 16,000 times 4,000 bytes.
        let bomb = [call(GET_CODE), indexed_header("x-bomb", &"b".repeat(4000)), vec![0x80 | 62; 16_000]].concat();
        let mut taken = true;
        for stream in [1, 3, 5] {
            taken = taken && raw.send(&block(stream, &bomb)).await.is_ok();
        }
        // Refused one by one or with the connection.
        if taken && raw.is_served(7).await {
            continue;
        }
        raw.rest().await;
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn headers_beyond_the_limit_are_refused() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let large = [call(GET_CODE), header("x-large", &"l".repeat(20_000))].concat();
    let many: Vec<u8> = (0..5000).flat_map(|number| header(&format!("x-{number}"), "many")).collect();
    let many = [call(GET_CODE), many].concat();
    let same: Vec<u8> = (0..20_000).flat_map(|_| header("a", "")).collect();
    let same = [call(GET_CODE), same].concat();
    for headers in [large, many, same] {
        for _ in 0..4 {
            let mut raw = Raw::open(&server).await;
            let taken = raw.send(&block(1, &headers)).await.is_ok();
            // Refused with 431 (RFC 9113 section 10.5.1), or with the connection.
            if !taken || !raw.is_served(3).await {
                raw.rest().await;
            }
        }
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}
