use codebook::proto::batch_explain_reply_response::Result as Item;
use codebook::proto::{BatchExplainReplyRequest, Cause, Confidence, ErrorReason, ExplainReplyRequest, Outcome, Retry};
use tonic::Code;

use crate::support::{Server, accepting, content_language, reason, variable};

fn ask(text: &str) -> ExplainReplyRequest {
    ExplainReplyRequest { text: text.as_bytes().to_vec(), ..Default::default() }
}

#[tokio::test]
async fn a_reply_is_facts_and_words() {
    let server = Server::start().await;
    let line = "550-5.1.1 The account that you tried to reach\r\n550 5.1.1 does not exist <anna@example.com>";
    let request = ExplainReplyRequest { mask: true, ..ask(line) };
    let response = server.client().await.explain_reply(accepting("ar", request)).await.expect("an answer");
    assert_eq!(content_language(response.metadata()), "ar");
    let answer = response.into_inner();
    let facts = answer.explanation.expect("facts");
    assert_eq!((facts.code.as_str(), facts.enhanced.as_str()), ("smtp/550", "smtp-enhanced/5.1.1"));
    let verdict = facts.verdict.expect("a verdict");
    assert_eq!(
        (verdict.cause(), verdict.outcome(), verdict.retry(), verdict.confidence()),
        (Cause::MailboxUnknown, Outcome::PermanentFailure, Retry::AfterChange, Confidence::High)
    );
    let text = answer.text.expect("words");
    assert_eq!(text.language_code, "ar");
    assert!(text.evidence_notes[0].contains("tried to reach 550 5.1.1 does not exist"), "{}", text.evidence_notes[0]);
    assert!(answer.masked_text.ends_with("<[address-1]>"));
}

#[tokio::test]
async fn the_text_is_masked_only_when_asked() {
    let server = Server::start().await;
    let answer = server.client().await.explain_reply(ask("550 <anna@example.com>")).await.expect("an answer");
    assert!(answer.into_inner().masked_text.is_empty());
}

#[tokio::test]
async fn what_cannot_be_explained_is_refused() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let none = client.explain_reply(ask("")).await.expect_err("no text");
    assert_eq!((none.code(), reason(&none).as_str()), (Code::InvalidArgument, "MISSING_FIELD"));
    assert!(client.explain_reply(ask(&"5".repeat(64 * 1024))).await.is_ok());
    let long = client.explain_reply(ask(&"5".repeat(64 * 1024 + 1))).await.expect_err("too much text");
    assert_eq!((long.code(), reason(&long).as_str()), (Code::InvalidArgument, "TEXT_TOO_LONG"));
    assert_eq!(variable(&long, "maximum"), "65536");
    let phase = ExplainReplyRequest { phase: "rctp".to_owned(), ..ask("550") };
    let phase = client.explain_reply(phase).await.expect_err("no phase");
    assert_eq!(reason(&phase), "UNKNOWN_PHASE");
    let protocol = ExplainReplyRequest { protocol: "stmp".to_owned(), ..ask("550") };
    let protocol = client.explain_reply(protocol).await.expect_err("no protocol");
    assert_eq!((protocol.code(), variable(&protocol, "suggestions").as_str()), (Code::NotFound, "smtp"));
}

#[tokio::test]
async fn many_are_answered_in_order_and_a_bad_one_stops_nothing() {
    let server = Server::start().await;
    let ask = |text: &str, language: &str| BatchExplainReplyRequest {
        reply: Some(ExplainReplyRequest { language_code: language.to_owned(), ..ask(text) }),
    };
    let asked = vec![
        ask("452 4.2.2 mailbox full", "en"),
        ask("", "ar"),
        ask("550 5.1.1", "no tag"),
        BatchExplainReplyRequest::default(),
        ask("grpc-status: 14", ""),
    ];
    let request = accepting("ar", tokio_stream::iter(asked));
    let mut answers = server.client().await.batch_explain_reply(request).await.expect("answers").into_inner();
    let mut items = Vec::new();
    while let Some(answer) = answers.message().await.expect("no failure of the call") {
        items.push(answer.result.expect("a result"));
    }
    let [Item::Explained(full), Item::Failure(empty), Item::Failure(tag), Item::Failure(none), Item::Explained(grpc)] =
        items.as_slice()
    else {
        panic!("not as asked: {items:?}");
    };
    assert_eq!(full.text.as_ref().expect("words").title, "Mailbox full");
    assert_eq!(empty.reason(), ErrorReason::MissingField);
    assert_eq!(tag.reason(), ErrorReason::MalformedLanguageCode);
    assert_eq!(none.reason(), ErrorReason::MissingField);
    assert_eq!(grpc.text.as_ref().expect("words").language_code, "ar");
}
