//! That large headers are refused, each by its own answer; `headers` sees to what they cost.

use loona_hpack::Decoder;
use tokio::time::timeout;

use crate::support::{SOON, Server, WellBehaved};
use crate::wire::{
    CONTINUATION, END_HEADERS, END_STREAM, GET_CODE, GOAWAY, HEADERS, RST_STREAM, Raw, call, frame, header,
    indexed_header,
};

/// A header block in as many frames as it takes.
fn block(block: &[u8]) -> Vec<u8> {
    let pieces: Vec<&[u8]> = block.chunks(16 * 1024).collect();
    let frames = pieces.iter().enumerate().map(|(index, piece)| {
        let kind = if index == 0 { HEADERS } else { CONTINUATION };
        let last = if index == 0 { END_STREAM } else { 0 };
        let end = if index + 1 == pieces.len() { END_HEADERS } else { 0 };
        frame(kind, end | last, 1, piece)
    });
    frames.collect::<Vec<_>>().concat()
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// Its stream is answered with this.
    Status(String),
    /// Its stream is reset.
    Reset,
    /// Its connection is ended.
    Ended,
}

/// What becomes of a call with these headers besides its own, on a connection of its own. The server's SETTINGS are
/// not acknowledged: limits hold for those who have not heard of them.
async fn outcome(server: &Server, more: &[u8]) -> Outcome {
    let mut raw = Raw::open(server).await;
    let headers = block(&[call(GET_CODE), more.to_vec()].concat());
    if raw.send(&headers).await.is_err() {
        return Outcome::Ended;
    }
    let outcome = async {
        while let Some(frame) = raw.next().await {
            match frame.kind {
                RST_STREAM => return Outcome::Reset,
                GOAWAY => return Outcome::Ended,
                HEADERS => {
                    let headers = Decoder::new().decode(&frame.payload).expect("a header block");
                    let status = headers.into_iter().find(|(name, _)| name == b":status").expect("a status").1;
                    return Outcome::Status(String::from_utf8_lossy(&status).into_owned());
                }
                _ => {}
            }
        }
        Outcome::Ended
    };
    timeout(SOON, outcome).await.expect("in time")
}

/// Refused as HTTP has it (RFC 6585 section 5), or cut short.
#[track_caller]
fn assert_refused(outcome: &Outcome) {
    eprintln!("{outcome:?}");
    assert!(matches!(outcome, Outcome::Reset | Outcome::Ended) || *outcome == Outcome::Status("431".to_owned()));
}

#[tokio::test]
async fn headers_within_the_limit_are_taken() {
    let server = Server::with(&[]).await;
    let large = header("x-large", &"l".repeat(12_000));
    assert_eq!(outcome(&server, &large).await, Outcome::Status("200".to_owned()));
}

#[tokio::test]
async fn a_bomb_is_refused() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    // 62 is the newest entry of the table (RFC 7541 section 2.3.3): 16 MB out of 8 kB.
    let bomb = [indexed_header("x-bomb", &"b".repeat(4000)), vec![0x80 | 62; 4000]].concat();
    assert_refused(&outcome(&server, &bomb).await);
    // As little as is too much.
    let spark = [indexed_header("x-bomb", &"b".repeat(4000)), vec![0x80 | 62; 4]].concat();
    assert_refused(&outcome(&server, &spark).await);
    client.was_served().await;
}

#[tokio::test]
async fn one_header_beyond_the_limit_is_refused() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    assert_refused(&outcome(&server, &header("x-large", &"l".repeat(20_000))).await);
    client.was_served().await;
}

#[tokio::test]
async fn many_small_headers_beyond_the_limit_are_refused() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let many: Vec<u8> = (0..5000).flat_map(|number| header(&format!("x-{number}"), "")).collect();
    assert_refused(&outcome(&server, &many).await);
    client.was_served().await;
}
