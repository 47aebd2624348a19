use codebook::proto::{
    CompareCodesRequest, FallbackReason, Fit, GetCodeRequest, GetCodeResponse, Outcome, Relation, Remedy, Retry,
};
use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::support::{Server, reason};

async fn get(server: &Server, id: &str) -> Result<GetCodeResponse, Status> {
    let request = GetCodeRequest { id: id.to_owned(), ..Default::default() };
    server.client().await.get_code(request).await.map(tonic::Response::into_inner)
}

#[tokio::test]
async fn every_spelling_finds_the_detail_under_its_class() {
    let server = Server::start().await;
    for (id, found) in [
        ("5.1.1", "smtp-enhanced/5.1.1"),
        ("smtp-enhanced/5.1.1", "smtp-enhanced/5.1.1"),
        ("SMTP-ENHANCED 4.7.26", "smtp-enhanced/4.7.26"),
        ("5.7.26", "smtp-enhanced/5.7.26"),
    ] {
        let answer = get(&server, id).await.expect(id);
        assert_eq!((answer.code.expect("facts").id.as_str(), answer.fallback), (found, None), "{id}");
    }
}

#[tokio::test]
async fn the_class_changes_what_happens_and_not_what_it_means() {
    let server = Server::start().await;
    let four = get(&server, "4.2.2").await.expect("an answer");
    let five = get(&server, "5.2.2").await.expect("an answer");
    let (one, other) = (four.code.expect("facts"), five.code.expect("facts"));
    assert_eq!((one.outcome(), one.retry()), (Outcome::TransientFailure, Retry::AfterDelay));
    assert_eq!((other.outcome(), other.retry()), (Outcome::PermanentFailure, Retry::AfterChange));
    assert!(!other.remedies().any(|remedy| remedy == Remedy::Wait));
    let (four, five) = (four.text.expect("words"), five.text.expect("words"));
    assert_eq!((&four.title, &four.description, &four.fix), (&five.title, &five.description, &five.fix));
    assert_ne!(four.retry_advice, five.retry_advice);
    // The registry's text allows class 4 alone, its basic code is of class 5.
    assert_eq!(other.detail.expect("a detail").text_classes, ["4"]);
    assert!(!five.class_note.is_empty());
}

#[tokio::test]
async fn what_is_not_registered_falls_back_and_says_so() {
    let server = Server::start().await;
    for (asked, shown, expected) in [
        ("5.1.99", "smtp-enhanced/5.1.0", FallbackReason::UnregisteredDetail),
        ("5.1.5", "smtp-enhanced/5.1.0", FallbackReason::UnregisteredDetail),
        ("2.4.1", "smtp-enhanced/2.0.0", FallbackReason::UnregisteredDetail),
        ("X.1.1", "smtp-enhanced/5.1.1", FallbackReason::NoClass),
        ("x.4.7", "smtp-enhanced/5.4.7", FallbackReason::NoClass),
        ("X.1.99", "smtp-enhanced/5.1.0", FallbackReason::NoClassAndUnregisteredDetail),
    ] {
        let answer = get(&server, asked).await.expect(asked);
        assert_eq!(answer.code.expect("facts").id, shown, "{asked}");
        let fallback = answer.fallback.expect(asked);
        assert_eq!((fallback.asked.as_str(), fallback.reason()), (asked, expected));
        assert!(fallback.note.contains(asked), "{}", fallback.note);
    }
}

#[tokio::test]
async fn a_class_that_the_registry_does_not_allow_is_found_and_not_listed() {
    let server = Server::start().await;
    let answer = get(&server, "4.1.2").await.expect("an answer");
    let detail = answer.code.expect("facts").detail.expect("a detail");
    assert!(!detail.class_registered);
    assert_eq!(detail.classes, ["5"]);
    assert!(!answer.text.expect("words").class_note.is_empty());
}

#[tokio::test]
async fn what_the_grammar_does_not_make_is_refused() {
    let server = Server::start().await;
    for id in ["5.99.1", "6.1.1", "5.1", "5.1.1.1", "5.1.1000", "smtp-enhanced/5.1", "smtp-enhanced/hello"] {
        let status = get(&server, id).await.expect_err(id);
        assert_eq!((status.code(), reason(&status).as_str()), (Code::InvalidArgument, "MALFORMED_ID"), "{id}");
    }
}

#[tokio::test]
async fn a_basic_and_an_enhanced_code_go_together() {
    let server = Server::start().await;
    for (basic, enhanced, fit, back) in [
        ("smtp/550", "5.1.1", Fit::Narrower, Fit::Broader),
        ("smtp/521", "5.3.2", Fit::Close, Fit::Close),
        ("smtp/556", "5.1.10", Fit::Close, Fit::Close),
    ] {
        let one = get(&server, basic).await.expect("an answer").code.expect("facts");
        let other = get(&server, enhanced).await.expect("an answer").code.expect("facts");
        let there = one.enhanced.iter().find(|pairing| pairing.code == other.id).expect(basic);
        assert_eq!((there.context.as_str(), there.fit()), ("same-reply", fit), "{basic}");
        let detail = other.detail.expect("a detail");
        let here = detail.basic.iter().find(|pairing| pairing.code == one.id).expect(enhanced);
        assert_eq!((here.fit(), &here.reference), (back, &there.reference), "{enhanced}");
        let request = CompareCodesRequest { left: basic.to_owned(), right: enhanced.to_owned(), ..Default::default() };
        let answer = server.client().await.compare_codes(request).await.expect("an answer").into_inner();
        assert_eq!(answer.comparison.expect("facts").relation(), Relation::SameReply);
        let text = answer.text.expect("words");
        assert!(text.summary.contains(enhanced), "{}", text.summary);
        assert!(text.neighbours_note.is_empty());
    }
}

#[tokio::test]
async fn an_enhanced_code_under_the_basic_protocol_is_pointed_to() {
    let server = Server::start().await;
    let status = get(&server, "smtp/5.1.1").await.expect_err("a basic protocol");
    assert_eq!(status.code(), Code::NotFound);
    let suggestions = &status.get_details_error_info().expect("ErrorInfo").metadata["suggestions"];
    assert_eq!(suggestions, "smtp-enhanced/5.1.1");
}

#[tokio::test]
async fn a_code_and_what_stands_in_for_it_are_no_pair() {
    let server = Server::start().await;
    let request = CompareCodesRequest { left: "5.1.0".to_owned(), right: "5.1.99".to_owned(), ..Default::default() };
    let status = server.client().await.compare_codes(request).await.expect_err("one code");
    assert_eq!(reason(&status), "SAME_CODE");
    let said = status.get_details_localized_message().expect("words").message;
    assert!(said.contains("5.1.99") && said.contains("smtp-enhanced/5.1.0"), "{said}");
}
