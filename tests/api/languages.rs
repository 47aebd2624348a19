use codebook::proto::batch_explain_reply_response::Result as Item;
use codebook::proto::{BatchExplainReplyRequest, CompareCodesRequest, ExplainReplyRequest, GetCodeRequest};
use tonic::Request;
use tonic::codec::CompressionEncoding;

use crate::support::{Server, accepting, content_language, details, reason};

fn ask(language: &str) -> GetCodeRequest {
    GetCodeRequest { id: "smtp/250".to_owned(), language_code: language.to_owned(), ..Default::default() }
}

#[tokio::test]
async fn the_request_then_the_header_then_the_default_decides() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for (wish, header, served) in [
        ("", "", "en"),
        ("ar", "", "ar"),
        ("ar-EG-u-nu-latn", "", "ar"),
        ("ar_EG", "", "ar"),
        ("ar_EG.UTF-8", "", "ar"),
        ("arz", "en", "ar"),
        ("en", "ar", "en"),
        ("", "ar-EG, en;q=0.5", "ar"),
        ("", "en;q=0.1, ar;q=0.9", "ar"),
        ("", "ar;q=0, en;q=0.1", "en"),
        ("nl", "ar", "ar"),
        ("nl", "sv", "en"),
        ("pt_BR", "", "pt-BR"),
        ("zh-CN", "", "zh-Hans"),
        ("*", "", "en"),
        ("", "!!, ;q=1, ar;q=x, ar", "ar"),
    ] {
        let response = client.get_code(accepting(header, ask(wish))).await.expect("an answer");
        assert_eq!(content_language(response.metadata()), served, "{wish} / {header}");
        assert_eq!(response.into_inner().text.expect("words").language_code, served, "{wish} / {header}");
    }
}

/// Answers are kept for all who ask for the same; what was asked for is each caller's own.
#[tokio::test]
async fn a_language_that_is_not_there_stands_in_the_answer() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for (wish, header, asked) in [
        ("nl", "", "nl"),
        ("nl_BE", "ar", "nl_BE"),
        ("arz", "", "arz"),
        ("", "da, en-GB;q=0.8, en;q=0.7", "da"),
        ("ar_EG", "da", ""),
        ("", "", ""),
        ("nl", "", "nl"),
    ] {
        for mut client in [client.clone(), client.clone().accept_compressed(CompressionEncoding::Gzip)] {
            for id in ["smtp/521", "smtp-enhanced/5.7.999"] {
                let request = GetCodeRequest { id: id.to_owned(), ..ask(wish) };
                let answer = client.get_code(accepting(header, request)).await.expect("an answer").into_inner();
                assert_eq!(answer.asked_language_code, asked, "{wish} / {header}");
                assert!(!answer.text.expect("words").title.is_empty(), "{wish} / {header}");
            }
        }
    }
    let language_code = "nl".to_owned();
    let compared = CompareCodesRequest {
        left_id: "smtp/450".to_owned(),
        right_id: "smtp/550".to_owned(),
        language_code,
        ..Default::default()
    };
    let answer = client.compare_codes(compared).await.expect("an answer").into_inner();
    assert_eq!(answer.asked_language_code, "nl");
    let reply = ExplainReplyRequest { language_code: "nl".to_owned(), ..ExplainReplyRequest::of("550 no") };
    let answer = client.explain_reply(reply.clone()).await.expect("an answer").into_inner();
    assert_eq!(answer.asked_language_code, "nl");
    let batch = tokio_stream::iter([BatchExplainReplyRequest { reply: Some(reply) }]);
    let mut answers = client.batch_explain_reply(batch).await.expect("answers").into_inner();
    let result = answers.message().await.expect("an answer").and_then(|answer| answer.result);
    let Some(Item::Explained(answer)) = result else { panic!("{result:?}") };
    assert_eq!(answer.asked_language_code, "nl");
}

#[tokio::test]
async fn several_headers_are_one_list() {
    let server = Server::start().await;
    let mut request = Request::new(ask(""));
    request.metadata_mut().append("accept-language", "en;q=0.3".parse().expect("ASCII"));
    request.metadata_mut().append("accept-language", "ar".parse().expect("ASCII"));
    let response = server.client().await.get_code(request).await.expect("an answer");
    assert_eq!(content_language(response.metadata()), "ar");
}

#[tokio::test]
async fn a_malformed_wish_is_refused_in_the_language_of_the_header() {
    let server = Server::start().await;
    let status = server.client().await.get_code(accepting("ar", ask("not a tag"))).await.expect_err("a refusal");
    assert_eq!(reason(&status), "MALFORMED_LANGUAGE_CODE");
    assert_eq!(content_language(status.metadata()), "ar");
    assert_eq!(details(&status).localized_message().expect("a sentence").locale, "ar");
}
