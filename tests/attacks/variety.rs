//! More different questions than there is room for answers.

use codebook::proto::{CompareCodesRequest, ExplainReplyRequest, GetCodeRequest, ListCodesRequest};
use tonic::Request;
use tonic::codec::CompressionEncoding;

use crate::support::{Client, MIB, Server, WellBehaved};

/// Room for rendered answers, and as much again for what is under way and what the allocator keeps of it. The answers
/// here make up many times that.
const ROOM: u64 = 8 * MIB;

const FLAGS: &[&str] = &["--rendered-bytes", "1048576"];

#[tokio::test]
async fn thousands_of_comparisons_fit_into_little() {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let mut asking = server.client().await;
    let list = ListCodesRequest { page_size: 200, ..Default::default() };
    let codes = asking.list_codes(list).await.expect("a list").into_inner().codes;
    let ids: Vec<String> = codes.into_iter().filter_map(|listed| Some(listed.code?.id)).take(30).collect();
    let memory = server.memory();
    for (language, compressed) in [("en", false), ("ar", false), ("en", true), ("ar", true)] {
        let mut asking = server.client().await;
        if compressed {
            asking = asking.accept_compressed(CompressionEncoding::Gzip);
        }
        for (left, right) in ids.iter().flat_map(|left| ids.iter().map(move |right| (left, right))) {
            let request = CompareCodesRequest {
                left_id: left.clone(),
                right_id: right.clone(),
                language_code: language.to_owned(),
                ..Default::default()
            };
            let answer = asking.compare_codes(request).await;
            assert_eq!(answer.is_ok(), left != right, "{left} {right}");
        }
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM);
}

/// Rounds after which nothing is built for the first time.
const WARM_UP: u32 = 50;

/// Asks for what there is not, in every way that has a name in it.
async fn ask_for_nothing(asking: &mut Client, number: u32) {
    let padding = "x".repeat(500);
    let id = format!("smtp/{number}{padding}");
    assert!(asking.get_code(GetCodeRequest { id, ..Default::default() }).await.is_err());
    let id = format!("p{number}{padding}/250");
    assert!(asking.get_code(GetCodeRequest { id, ..Default::default() }).await.is_err());
    let text = format!("{number} {padding}").into_bytes();
    assert!(asking.explain_reply(ExplainReplyRequest::of(text)).await.is_ok());
    let mut request = Request::new(GetCodeRequest {
        id: "smtp/250".to_owned(),
        language_code: format!("x-t{number}"),
        ..Default::default()
    });
    let accepted = format!("de-x-v{number};q=0.7, en-x-w{number};q=0.5");
    request.metadata_mut().insert("accept-language", accepted.parse().expect("ASCII"));
    // Served or refused, whichever the tag deserves.
    let _ = asking.get_code(request).await;
    // Enhanced codes that nobody has registered have stand-ins.
    let id = format!("smtp/5.{}.{}", 100 + number % 800, number % 999);
    let _ = asking.get_code(GetCodeRequest { id, ..Default::default() }).await;
}

#[tokio::test]
async fn thousands_of_names_for_nothing_are_forgotten() {
    let server = Server::with(FLAGS).await;
    let client = WellBehaved::of(&server).await;
    let mut asking = server.client().await;
    // Searching, refusing and explaining have tables of their own, which the first of each kind builds for good.
    for number in 0..WARM_UP {
        ask_for_nothing(&mut asking, number).await;
    }
    let memory = server.memory();
    for number in WARM_UP..1050 {
        ask_for_nothing(&mut asking, number).await;
    }
    client.was_served().await;
    memory.grew_by_less_than(ROOM / 2);
}
