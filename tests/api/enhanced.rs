use codebook::proto::{
    CompareCodesRequest, FallbackReason, Fit, GetCodeRequest, GetCodeResponse, Outcome, Relation, Remedy, Retry,
    SectionKind, Standing,
};
use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::support::{Server, reason, suggestions};

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
        // Both kinds stand in one reply, and people name the protocol of the basic one.
        ("smtp/5.1.1", "smtp-enhanced/5.1.1"),
        ("550 5.7.26", "smtp-enhanced/5.7.26"),
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
    assert_eq!(four.title, five.title);
    for kind in [SectionKind::Description, SectionKind::Fix] {
        assert_eq!(four.said(kind), five.said(kind));
    }
    assert_ne!(four.said(SectionKind::Retry), five.said(SectionKind::Retry));
    // The registry's text allows class 4 alone, its basic code is of class 5.
    assert_eq!(other.dotted.expect("a detail").text_class_ids, ["4"]);
    assert_eq!(five.said(SectionKind::Class).lines().count(), 2, "the class, and a note on it");
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
    let code = answer.code.expect("facts");
    assert_eq!(
        (code.class_id.as_str(), code.dotted.expect("a detail").registered_class_ids),
        ("4", vec!["5".to_owned()])
    );
    assert_eq!(answer.text.expect("words").said(SectionKind::Class).lines().count(), 2);
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
        let there = one.equivalents.iter().find(|pairing| pairing.code_id == other.id).expect(basic);
        assert_eq!((there.context_id.as_str(), there.fit()), ("same-reply", fit), "{basic}");
        let here = other.equivalents.iter().find(|pairing| pairing.code_id == one.id).expect(enhanced);
        assert_eq!((here.fit(), &here.reference), (back, &there.reference), "{enhanced}");
        let request =
            CompareCodesRequest { left_id: basic.to_owned(), right_id: enhanced.to_owned(), ..Default::default() };
        let answer = server.client().await.compare_codes(request).await.expect("an answer").into_inner();
        assert_eq!(answer.comparison.expect("facts").relation(), Relation::SameReply);
        let text = answer.text.expect("words");
        assert!(text.summary.contains(enhanced), "{}", text.summary);
        assert!(text.neighbours_note.is_empty());
    }
}

#[tokio::test]
async fn a_basic_code_with_an_enhanced_one_of_another_class_is_no_code() {
    let server = Server::start().await;
    let status = get(&server, "450 5.1.1").await.expect_err("two codes");
    assert_eq!((status.code(), reason(&status).as_str()), (Code::InvalidArgument, "MALFORMED_ID"));
    assert_eq!(suggestions(&status), ["smtp/450", "smtp-enhanced/5.1.1"]);
}

/// Codes of a product are its own: found with its words, under its classes, and told from a registered meaning.
#[tokio::test]
async fn a_vendors_code_is_found_with_the_vendors_words() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for (id, found, phrase, fallback) in [
        ("5.7.708", "5.7.708", "Access denied, traffic not accepted from this IP", None),
        (
            "550 5.7.509",
            "5.7.509",
            "Access denied, sending domain does not pass DMARC verification and has a DMARC policy of reject",
            None,
        ),
        ("4.7.650", "4.7.500-699", "Access denied, please try again later", Some("4.7.650")),
        ("5.7.606", "5.7.606-649", "Access denied, banned sending IP", Some("5.7.606")),
        ("5.7.606-649", "5.7.606-649", "Access denied, banned sending IP", None),
    ] {
        for language_code in ["en", "ar"] {
            let language_code = language_code.to_owned();
            let request = GetCodeRequest { id: id.to_owned(), language_code, ..Default::default() };
            let answer = client.get_code(request).await.expect(id).into_inner();
            let (code, text) = (answer.code.expect("facts"), answer.text.expect("words"));
            assert_eq!((&*code.id, code.standing()), (&*format!("smtp-enhanced/{found}"), Standing::Vendor), "{id}");
            assert_eq!(
                (code.vendor_meanings[0].vendor.as_str(), code.vendor_meanings[0].phrase.as_str()),
                ("Exchange Online", phrase)
            );
            assert!(
                text.title.contains(phrase) && text.said(SectionKind::Description).contains("Exchange Online"),
                "{}",
                text.title
            );
            assert!(!code.references.is_empty() && !code.related_code_ids.is_empty(), "{id}");
            let told = answer.fallback.map(|fallback| (fallback.asked.clone(), fallback.reason()));
            assert_eq!(told, fallback.map(|asked| (asked.to_owned(), FallbackReason::InRange)), "{id}");
        }
    }
    // Under another class it is nobody's.
    let other = get(&server, "4.7.708").await.expect("an answer");
    assert_eq!(other.code.expect("facts").id, "smtp-enhanced/4.7.0");
    // A registered code keeps its meaning, and says what the product means by it under its class.
    let registered = get(&server, "5.4.1").await.expect("an answer").code.expect("facts");
    assert_eq!(registered.standing(), Standing::Registered);
    assert_eq!(registered.vendor_meanings[0].phrase, "Relay Access Denied / Recipient address rejected");
    assert!(get(&server, "4.4.1").await.expect("an answer").code.expect("facts").vendor_meanings.is_empty());
}

#[tokio::test]
async fn a_code_and_what_stands_in_for_it_are_no_pair() {
    let server = Server::start().await;
    let request =
        CompareCodesRequest { left_id: "5.1.0".to_owned(), right_id: "5.1.99".to_owned(), ..Default::default() };
    let status = server.client().await.compare_codes(request).await.expect_err("one code");
    assert_eq!(reason(&status), "SAME_CODE");
    let said = status.get_details_localized_message().expect("words").message;
    assert!(said.contains("5.1.99") && said.contains("smtp-enhanced/5.1.0"), "{said}");
}
