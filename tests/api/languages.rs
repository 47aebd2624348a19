use codebook::proto::GetCodeRequest;
use tonic::Request;

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
        ("en", "ar", "en"),
        ("", "ar-EG, en;q=0.5", "ar"),
        ("", "en;q=0.1, ar;q=0.9", "ar"),
        ("", "ar;q=0, en;q=0.1", "en"),
        ("fr", "ar", "ar"),
        ("fr", "de", "en"),
        ("*", "", "en"),
        ("", "!!, ;q=1, ar;q=x, ar", "ar"),
    ] {
        let response = client.get_code(accepting(header, ask(wish))).await.expect("an answer");
        assert_eq!(content_language(response.metadata()), served, "{wish} / {header}");
        assert_eq!(response.into_inner().text.expect("words").language_code, served, "{wish} / {header}");
    }
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
