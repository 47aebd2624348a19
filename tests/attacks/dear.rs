//! Requests whose answers take long to make.

use std::time::Duration;

use codebook::proto::{BatchExplainReplyRequest, BatchGetCodesRequest, ExplainReplyRequest, SearchCodesRequest};

use crate::support::{Server, WellBehaved};
use crate::wire::{
    BATCH_GET_CODES, DATA, END_HEADERS, END_STREAM, EXPLAIN, HEADERS, Raw, frame, header, message, opening, streams,
    whole,
};

/// Longest wait of a call beside them: less than one of them takes in this profile, and far less than all.
const BESIDE: Duration = Duration::from_millis(700);

/// A log of 60 KiB.
fn log() -> ExplainReplyRequest {
    let line = b"Oct  7 15:51:37 mx postfix/smtp[123]: A1B2C3: to=<bob@example.net>, status=bounced (550 5.1.1 no such user)\n";
    ExplainReplyRequest { mask: true, ..ExplainReplyRequest::of(line.repeat(550)) }
}

#[tokio::test]
async fn long_texts_keep_nobody_waiting() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let mut attackers = Vec::new();
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        for stream in streams().take(12) {
            raw.push(&whole(stream, "/codebook.v1.CodebookService/ExplainReply", &log())).await;
        }
        attackers.push(raw);
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    client.was_served_within(BESIDE).await;
}

#[tokio::test]
async fn long_items_of_streams_keep_nobody_waiting() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let mut attackers = Vec::new();
    let item = message(&BatchExplainReplyRequest { reply: Some(log()) });
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        raw.push(&opening(1, EXPLAIN)).await;
        for piece in item.repeat(12).chunks(16_000) {
            raw.push(&frame(DATA, 0, 1, piece)).await;
        }
        attackers.push(raw);
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    client.was_served_within(BESIDE).await;
}

#[tokio::test]
async fn large_batches_keep_nobody_waiting() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let mut attackers = Vec::new();
    let ids = (0..100).map(|number| format!("5.1.{number}{}", "9".repeat(100))).collect();
    let batch = BatchGetCodesRequest { ids, ..Default::default() };
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        for stream in streams().take(20) {
            raw.push(&whole(stream, BATCH_GET_CODES, &batch)).await;
        }
        attackers.push(raw);
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    client.was_served_within(BESIDE).await;
}

/// A few bytes each, every word of which may be meant for many.
#[tokio::test]
async fn short_searches_keep_nobody_waiting() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let mut attackers = Vec::new();
    for _ in 0..4 {
        let mut raw = Raw::open(&server).await;
        for stream in streams().take(60) {
            let query = format!("conecton refusd mailbx recipint adress servr temporry {stream}");
            let search = SearchCodesRequest { query, language_code: "en".to_owned(), ..Default::default() };
            raw.push(&whole(stream, "/codebook.v1.CodebookService/SearchCodes", &search)).await;
        }
        attackers.push(raw);
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    client.was_served_within(BESIDE).await;
}

/// JSON is read before it is known what a call costs.
#[tokio::test]
async fn large_json_keeps_nobody_waiting() {
    let server = Server::with(&[]).await;
    let client = WellBehaved::of(&server).await;
    let ids = vec![r#""""#; 20_000].join(",");
    let body = format!(r#"{{"ids":[{ids}]}}"#);
    let path = "/codebook.v1.CodebookService/BatchGetCodes";
    // :method POST and :scheme http stand in the static table.
    let fields = [(":path", path), (":authority", "localhost"), ("content-type", "application/json")];
    let fields = fields.map(|(name, value)| header(name, value)).concat();
    let headers = [vec![0x83, 0x86], fields].concat();
    let mut attackers = Vec::new();
    for _ in 0..160 {
        let mut raw = Raw::open(&server).await;
        raw.push(&frame(HEADERS, END_HEADERS, 1, &headers)).await;
        for piece in body.as_bytes().chunks(16_000) {
            raw.push(&frame(DATA, 0, 1, piece)).await;
        }
        attackers.push(raw);
    }
    // All at once.
    for raw in &mut attackers {
        raw.push(&frame(DATA, END_STREAM, 1, &[])).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    client.was_served_within(BESIDE).await;
}
