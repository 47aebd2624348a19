use codebook::proto::batch_explain_reply_response::Result as Item;
use codebook::proto::explain_reply_request::Content;
use codebook::proto::{
    BatchExplainReplyRequest, Cause, Confidence, ErrorReason, ExplainReplyRequest, Outcome, RepeatSafety, Retry,
    SectionKind, View,
};
use tonic::Code;

use crate::support::{Server, accepting, content_language, reason, suggestions};

fn ask(text: &str) -> ExplainReplyRequest {
    ExplainReplyRequest::of(text)
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
    assert_eq!((facts.code_id.as_str(), facts.enhanced_code_id.as_str()), ("smtp/550", "smtp-enhanced/5.1.1"));
    let verdict = facts.verdict.expect("a verdict");
    assert_eq!(
        (verdict.cause(), verdict.outcome(), verdict.retry(), verdict.confidence()),
        (Cause::MailboxUnknown, Outcome::PermanentFailure, Retry::AfterChange, Confidence::High)
    );
    let text = answer.text.expect("words");
    assert_eq!(text.language_code, "ar");
    let evidence = text.said(SectionKind::Evidence);
    assert!(evidence.contains("tried to reach 550 5.1.1 does not exist"), "{evidence}");
    assert!(answer.masked_text.ends_with("<[address-1]>"));
}

#[tokio::test]
async fn a_text_is_read_as_text_and_as_bytes() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let line = "450 4.7.1 <bob@example.com>: greylisted, try again in 5 minutes";
    let text = ExplainReplyRequest { content: Some(Content::Text(line.to_owned())), ..Default::default() };
    let of_text = client.explain_reply(text).await.expect("an answer").into_inner();
    assert_eq!(of_text, client.explain_reply(ask(line)).await.expect("an answer").into_inner());
    let verdict = of_text.explanation.expect("facts").verdict.expect("a verdict");
    assert_eq!((verdict.retry(), verdict.repeat_safety()), (Retry::AfterDelay, RepeatSafety::Any));
    let delay = verdict.retry_delay.expect("a wait");
    assert_eq!(delay.delay.expect("a duration").seconds, 300);
    let span = delay.span.expect("a place");
    let read = &line[span.start_offset as usize..span.end_offset as usize];
    assert!(read.contains("5 minutes"), "{read}");
    for (view, has) in [(View::Facts, (true, false)), (View::Words, (false, true)), (View::All, (true, true))] {
        let request = ExplainReplyRequest { view: view.into(), ..ask(line) };
        let answer = client.explain_reply(request).await.expect("an answer").into_inner();
        assert_eq!((answer.explanation.is_some(), answer.text.is_some()), has, "{view:?}");
    }
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
    let phase = ExplainReplyRequest { phase_id: "rctp".to_owned(), ..ask("550") };
    let phase = client.explain_reply(phase).await.expect_err("no phase");
    assert_eq!(reason(&phase), "UNKNOWN_PHASE");
    let protocol = ExplainReplyRequest { protocol_id: "stmp".to_owned(), ..ask("550") };
    let protocol = client.explain_reply(protocol).await.expect_err("no protocol");
    assert_eq!((protocol.code(), suggestions(&protocol)), (Code::NotFound, vec!["smtp".to_owned()]));
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

#[tokio::test]
async fn of_a_long_text_the_beginning_is_read() {
    let server = Server::start().await;
    let line = "the returned message\n";
    let bounce = "550 5.1.1 user unknown\n".to_owned() + &line.repeat(3_500);
    let explanation = server.client().await.explain_reply(ask(&bounce)).await.expect("an answer").into_inner();
    let explanation = explanation.explanation.expect("facts");
    assert_eq!(explanation.code_id, "smtp/550");
    let read = bounce.len() - explanation.unread_bytes as usize;
    assert!(read <= 64 * 1024 && read > 64 * 1024 - line.len() && bounce[..read].ends_with('\n'), "{read}");
}
