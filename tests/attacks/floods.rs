//! More of something than anybody needs.

use std::time::Duration;

use tokio::time::timeout;

use crate::support::{MIB, SOON, Server, WellBehaved, ask};
use crate::wire::{
    ACK, CANCEL, CONTINUATION, DATA, END_HEADERS, ENHANCE_YOUR_CALM, EXPLAIN, GET_CODE, GOAWAY, HEADERS, PING,
    PRIORITY, REFUSED_STREAM, RST_STREAM, Raw, SETTINGS, WINDOW_UPDATE, call, frame, message, opening, reset, settings,
    streams,
};

/// What a flood may leave behind: buffers of one connection, a few hundred kilobytes, and pages that the allocator has
/// touched. The floods here would be several times that if they were kept.
const ROOM: u64 = 24 * MIB;

#[tokio::test]
async fn calls_beyond_the_limit_are_refused_and_no_others() {
    let server = Server::with(&["--max-concurrent-streams", "20"]).await;
    let client = WellBehaved::of(&server).await;
    let mut raw = Raw::open(&server).await;
    // A client learns the limit from the first SETTINGS, and is held to it once it has acknowledged them.
    raw.until(|frame| frame.kind == SETTINGS && frame.flags & ACK == 0).await;
    raw.send(&frame(SETTINGS, ACK, 0, &[])).await.expect("sent");
    let opened: Vec<u32> = streams().take(30).collect();
    for stream in &opened {
        raw.send(&opening(*stream, GET_CODE)).await.expect("sent");
    }
    let (within, surplus) = opened.split_at(20);
    for stream in surplus {
        let refused = raw.until(|frame| frame.stream == *stream).await;
        assert_eq!((refused.kind, refused.error()), (RST_STREAM, Some(REFUSED_STREAM)));
    }
    for stream in within {
        raw.send(&frame(DATA, 1, *stream, &message(&ask()))).await.expect("sent");
    }
    let frames = raw.answers(within.len()).await;
    assert!(frames.iter().all(|frame| frame.kind != RST_STREAM), "all others are answered");
    assert!(raw.is_served(61).await);
    client.was_served().await;
}

/// What becomes of so many calls of a client that acknowledges no settings: how many begin, how many are refused,
/// and whether the connection ends.
async fn unacknowledged(server: &Server, count: usize) -> (usize, usize, bool) {
    let mut raw = Raw::open(server).await;
    for stream in streams().take(count) {
        if !raw.push(&opening(stream, EXPLAIN)).await {
            break;
        }
    }
    let (mut begun, mut refused) = (0, 0);
    let heard = async {
        while begun + refused < count {
            let Some(frame) = raw.next().await else { return true };
            match frame.kind {
                // A stream has its head at once.
                HEADERS => begun += 1,
                RST_STREAM => {
                    assert_eq!(frame.error(), Some(REFUSED_STREAM));
                    refused += 1;
                }
                _ => {}
            }
        }
        false
    };
    let ended = timeout(SOON, heard).await.expect("every call is heard of, or the connection ends");
    (begun, refused, ended)
}

#[tokio::test]
async fn the_limit_of_calls_holds_before_it_is_acknowledged() {
    let server = Server::with(&["--max-concurrent-streams", "20"]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    assert_eq!(unacknowledged(&server, 60).await, (20, 40, false));
    // Whoever is refused too often loses the connection.
    let (begun, refused, ended) = unacknowledged(&server, 5000).await;
    assert!(begun <= 20 && ended, "{begun} begun, {refused} refused, ended: {ended}");
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

/// Sends a flood of these and takes what comes back. What ended the connection, if the server did.
async fn flood(server: &Server, pieces: impl Iterator<Item = Vec<u8>>, reads: bool) -> Option<u32> {
    let mut raw = Raw::open(server).await;
    let bytes: Vec<u8> = pieces.flatten().collect();
    for chunk in bytes.chunks(16 * 1024) {
        if !raw.push(chunk).await {
            break;
        }
        if !reads {
            continue;
        }
        loop {
            match timeout(Duration::from_millis(1), raw.next()).await {
                Ok(Some(frame)) if frame.kind == GOAWAY => return frame.error(),
                Ok(Some(_)) => {}
                Ok(None) => return None,
                Err(_) => break,
            }
        }
    }
    // To the end of what the server has to say, or until it has nothing to say.
    let rest = async {
        while let Some(frame) = raw.next().await {
            if frame.kind == GOAWAY {
                return frame.error();
            }
        }
        None
    };
    timeout(Duration::from_millis(500), rest).await.ok().flatten()
}

#[tokio::test]
async fn calls_that_are_reset_at_once_are_not_put_up_with() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let pieces = |stream| [opening(stream, GET_CODE), reset(stream, CANCEL)].concat();
    let ended = flood(&server, streams().take(20_000).map(pieces), false).await;
    // A server that has closed may not be heard any more.
    assert!(matches!(ended, None | Some(ENHANCE_YOUR_CALM)), "{ended:?}");
    let pieces = |stream| [opening(stream, EXPLAIN), reset(stream, CANCEL)].concat();
    flood(&server, streams().take(20_000).map(pieces), false).await;
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn floods_of_resets_are_one_line_of_the_log() {
    let server = Server::with(&[]).await;
    let pieces = |stream| [opening(stream, GET_CODE), reset(stream, CANCEL)].concat();
    for _ in 0..6 {
        flood(&server, streams().take(5_000).map(pieces), false).await;
    }
    let log = server.log();
    assert_eq!(log.matches("opened and reset too many calls").count(), 1, "{log}");
    assert_eq!(log.lines().count(), 1, "{log}");
}

/// Each reset is seen after its call has begun.
#[tokio::test]
async fn calls_that_are_reset_after_they_began_leave_nothing() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let mut raw = Raw::open(&server).await;
    let mut streams = streams();
    for _ in 0..60 {
        let some: Vec<u32> = streams.by_ref().take(50).collect();
        let open: Vec<u8> = some.iter().flat_map(|stream| opening(*stream, EXPLAIN)).collect();
        let resets: Vec<u8> = some.iter().flat_map(|stream| reset(*stream, CANCEL)).collect();
        raw.send(&open).await.expect("sent");
        // The heads of all answers.
        for _ in &some {
            raw.until(|frame| frame.kind == HEADERS).await;
        }
        raw.send(&resets).await.expect("sent");
    }
    let next = streams.next().expect("more");
    assert!(raw.is_served(next).await, "the connection lives");
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

/// Streams reset by the server, for what the client does wrong on them.
#[tokio::test]
async fn errors_on_streams_are_not_put_up_with() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    // An increment of 0 is an error of its stream (RFC 9113 section 6.9).
    let pieces = |stream| [opening(stream, GET_CODE), frame(WINDOW_UPDATE, 0, stream, &[0; 4])].concat();
    flood(&server, streams().take(10_000).map(pieces), true).await;
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn frames_that_ask_for_an_answer_are_answered_one_by_one() {
    let server = Server::with(&["--stall-timeout", "1"]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    for reads in [true, false] {
        flood(&server, (0..100_000).map(|_| frame(PING, 0, 0, &[7; 8])), reads).await;
        flood(&server, (0..100_000).map(|_| settings(&[(4, 65_535)])), reads).await;
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn frames_without_a_meaning_cost_nothing() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let of_call = |piece: Vec<u8>| std::iter::once(opening(1, EXPLAIN)).chain(std::iter::repeat_n(piece, 100_000));
    flood(&server, of_call(frame(DATA, 0, 1, &[])), true).await;
    // Padding alone: it takes window, and none is given back for data that nobody reads.
    flood(&server, of_call(frame(DATA, 8, 1, &[3, 0, 0, 0])), true).await;
    flood(&server, of_call(frame(WINDOW_UPDATE, 0, 1, &[0, 0, 0, 1])), true).await;
    flood(&server, of_call(frame(WINDOW_UPDATE, 0, 0, &[0, 0, 0, 1])), true).await;
    flood(&server, of_call(frame(PRIORITY, 0, 3, &[0, 0, 0, 1, 7])), true).await;
    flood(&server, streams().take(100_000).map(|stream| frame(PRIORITY, 0, stream, &[0, 0, 0, 0, 7])), true).await;
    // An unknown kind.
    flood(&server, of_call(frame(0xbb, 0, 0, &[0; 16])), true).await;
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

#[tokio::test]
async fn a_header_block_without_end_is_cut() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let memory = server.memory();
    let begin = frame(HEADERS, 0, 1, &call(GET_CODE));
    for piece in [frame(CONTINUATION, 0, 1, &[]), frame(CONTINUATION, 0, 1, &[0x82; 8000])] {
        let mut raw = Raw::open(&server).await;
        raw.send(&begin).await.expect("sent");
        let mut taken = 0;
        while taken < 20_000 && raw.send(&piece).await.is_ok() {
            taken += 1;
        }
        assert!(taken < 20_000, "the server reads on");
        timeout(SOON, raw.rest()).await.expect("the connection is closed");
    }
    let trailing = [begin, frame(CONTINUATION, END_HEADERS, 1, &[])].concat();
    let mut raw = Raw::open(&server).await;
    raw.send(&trailing).await.expect("sent");
    assert!(raw.is_served(3).await, "one in two frames is fine");
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}
