use codebook::proto::GetCodeRequest;
use tonic::Code;

use crate::support::{Server, accepting, content_language, details, reason, suggestions, variable};

#[tokio::test]
async fn a_refusal_tells_programs_people_and_developers() {
    let server = Server::start().await;
    let request = GetCodeRequest { id: "smtp/5211".to_owned(), ..Default::default() };
    let status = server.client().await.get_code(accepting("ar", request)).await.expect_err("a refusal");
    assert_eq!(status.code(), Code::NotFound);
    assert!(status.message().is_ascii());
    assert_eq!(content_language(status.metadata()), "ar");
    let details = details(&status);
    let info = details.error_info().expect("a reason");
    assert_eq!((info.reason.as_str(), info.domain.as_str()), ("UNKNOWN_CODE", "codebook.v1"));
    assert_eq!(info.metadata["direction"], "rtl");
    assert_eq!(suggestions(&status)[0], "smtp/521");
    assert!(status.message().starts_with("no code smtp/5211; nearest: smtp/521, "), "{}", status.message());
    let sentence = details.localized_message().expect("a sentence");
    assert_eq!(sentence.locale, "ar");
    assert!(sentence.message.contains("5211") && sentence.message.contains("smtp/521"), "{}", sentence.message);
    let violation = &details.bad_request().expect("a field").field_violations[0];
    assert_eq!((violation.field.as_str(), violation.reason.as_str()), ("id", "UNKNOWN_CODE"));
    assert_eq!(violation.localized_message.as_ref().expect("a sentence").message, sentence.message);
    assert_eq!(details.resource_info().expect("a resource").resource_name, "smtp/5211");
}

#[tokio::test]
async fn every_bad_id_has_its_reason() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let long = "5".repeat(60_000);
    for (id, code, expected) in [
        ("", Code::InvalidArgument, "MISSING_FIELD"),
        ("   ", Code::InvalidArgument, "MISSING_FIELD"),
        ("521", Code::InvalidArgument, "MISSING_PROTOCOL"),
        ("stmp/521", Code::NotFound, "UNKNOWN_PROTOCOL"),
        ("smtp/5211", Code::NotFound, "UNKNOWN_CODE"),
        ("smtp/hello", Code::NotFound, "UNKNOWN_CODE"),
        ("smtp/", Code::InvalidArgument, "MALFORMED_ID"),
        ("smtp/5/2/1", Code::InvalidArgument, "MALFORMED_ID"),
        ("\u{0}\u{1b}[2J", Code::InvalidArgument, "MALFORMED_ID"),
        ("بريد/٥٢١", Code::NotFound, "UNKNOWN_PROTOCOL"),
        ("smtp/521 smtp/550", Code::InvalidArgument, "MALFORMED_ID"),
        ("not found", Code::InvalidArgument, "MISSING_PROTOCOL"),
        ("error ٥٢١", Code::InvalidArgument, "MISSING_PROTOCOL"),
        (&long, Code::InvalidArgument, "MALFORMED_ID"),
    ] {
        for language in ["en", "ar"] {
            let request =
                GetCodeRequest { id: id.to_owned(), language_code: language.to_owned(), ..Default::default() };
            let status = client.get_code(request).await.expect_err("a refusal");
            let shown: String = id.chars().take(20).collect();
            assert_eq!((status.code(), reason(&status).as_str()), (code, expected), "{shown:?}");
            assert_eq!(content_language(status.metadata()), language, "{shown:?}");
        }
    }
}

#[tokio::test]
async fn a_value_alone_is_told_which_protocols_have_it() {
    let server = Server::start().await;
    let request = GetCodeRequest { id: "521".to_owned(), ..Default::default() };
    let status = server.client().await.get_code(request).await.expect_err("a refusal");
    assert_eq!(suggestions(&status), ["ftp/521", "http/521", "smtp/521"]);
    assert!(status.message().ends_with("; candidates: ftp/521, http/521, smtp/521"), "{}", status.message());
    assert_eq!(variable(&status, "direction"), "ltr");
}

#[tokio::test]
async fn what_was_sent_comes_back_short_and_harmless() {
    let server = Server::start().await;
    let id = format!("\u{1b}[31m\u{202e}{}", "x".repeat(5_000));
    let request = GetCodeRequest { id, ..Default::default() };
    let status = server.client().await.get_code(request).await.expect_err("a refusal");
    let shown = variable(&status, "id");
    assert!(shown.len() <= 256, "{}", shown.len());
    assert!(shown.starts_with("\\u{1b}[31m\\u{202e}xxx"), "{shown}");
    assert!(status.message().is_ascii() && status.message().len() < 128, "{}", status.message());
    let sentence = details(&status).localized_message().expect("a sentence").message.clone();
    assert!(!sentence.contains(|char: char| char.is_control() || char == '\u{202e}'));
}
