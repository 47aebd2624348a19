use codebook::proto::{
    Code, CompareCodesRequest, Fit, GetCodeRequest, GetCodeResponse, Relation, RepeatSafety, SectionKind, Standing,
    UnofficialKind,
};

use crate::support::Server;

async fn get(id: &str) -> GetCodeResponse {
    let server = Server::start().await;
    let request = GetCodeRequest { id: id.to_owned(), ..Default::default() };
    server.client().await.get_code(request).await.expect(id).into_inner()
}

#[tokio::test]
async fn a_symbol_serves_for_a_number() {
    for id in ["grpc/14", "grpc/UNAVAILABLE", "gRPC unavailable"] {
        let code = get(id).await.code.expect("facts");
        assert_eq!((code.id.as_str(), code.label.as_str()), ("grpc/14", "gRPC UNAVAILABLE"), "{id}");
        assert_eq!(fact(&code, "origin"), ["both"]);
    }
}

#[tokio::test]
async fn the_two_mappings_are_not_inverse() {
    let not_found = get("grpc/NOT_FOUND").await.code.expect("facts");
    let there = &not_found.equivalents[0];
    assert_eq!((there.code_id.as_str(), there.context_id.as_str()), ("http/404", "gateway"));
    assert_eq!(there.fit(), Fit::Exact);
    let answer = get("http/404").await;
    let back = &answer.code.expect("facts").equivalents[0];
    assert_eq!((back.code_id.as_str(), back.context_id.as_str()), ("grpc/12", "client-without-status"));
    assert!(!answer.text.expect("words").said(SectionKind::Equivalents).is_empty());
}

#[tokio::test]
async fn http_codes_have_facts_of_their_own() {
    let answer = get("http/503").await;
    let code = answer.code.expect("facts");
    assert_eq!(fact(&code, "cacheable"), ["no"]);
    assert_eq!(code.repeat_safety(), RepeatSafety::Idempotent);
    assert!(fact(&code, "headers").iter().any(|header| header == "Retry-After"));
    let sections = answer.text.expect("words").sections;
    let said = sections.iter().find(|section| section.kind() == SectionKind::ProtocolFacts).expect("a section");
    let terms: Vec<&str> = said.items.iter().map(|item| item.term.as_str()).collect();
    assert_eq!(terms, ["Caching", "Body", "Headers"], "headers are wire text");
}

/// The values of a fact.
fn fact<'a>(code: &'a Code, name: &str) -> &'a [String] {
    code.facts.iter().find(|fact| fact.name == name).map(|fact| fact.values.as_slice()).unwrap_or_default()
}

#[tokio::test]
async fn a_value_of_several_vendors_has_all_meanings() {
    let code = get("http/499").await.code.expect("facts");
    assert_eq!(code.standing(), Standing::Vendor);
    let vendors: Vec<&str> = code.vendor_meanings.iter().map(|meant| meant.vendor.as_str()).collect();
    assert!(vendors.contains(&"nginx") && vendors.contains(&"Esri"), "{vendors:?}");
    let standard = get("http/421").await.code.expect("facts");
    assert_eq!(standard.standing(), Standing::Registered);
    assert!(!standard.vendor_meanings.is_empty());
}

#[tokio::test]
async fn a_code_that_nobody_defines_says_what_it_stands_for() {
    let answer = get("smtp/441").await;
    let (code, text) = (answer.code.expect("facts"), answer.text.expect("words"));
    assert_eq!(code.standing(), Standing::Unofficial);
    let unofficial = code.unofficial.expect("what is known");
    assert_eq!(unofficial.kind(), UnofficialKind::DotsDropped);
    assert_eq!(unofficial.stands_for_id, "smtp-enhanced/4.4.1");
    let description = text.said(SectionKind::Description);
    assert!(description.contains("SMTP 441") && description.contains("4.4.1"), "{description}");
    // What it means, and what to do, is told where the reader is.
    let meant = get("smtp-enhanced/4.4.1").await.text.expect("words");
    let fix = |text: &codebook::proto::CodeText| text.said(SectionKind::Fix);
    assert_eq!((&text.title, fix(&text)), (&meant.title, fix(&meant)));
}

#[tokio::test]
async fn codes_of_two_protocols_compare() {
    let server = Server::start().await;
    for (left, right) in [("http/503", "grpc/UNAVAILABLE"), ("smtp/421", "http/503"), ("http/401", "grpc/16")] {
        let request =
            CompareCodesRequest { left_id: left.to_owned(), right_id: right.to_owned(), ..Default::default() };
        let answer = server.client().await.compare_codes(request).await.expect("an answer").into_inner();
        assert_eq!(answer.comparison.expect("facts").relation(), Relation::Confused, "{left} {right}");
        assert!(!answer.text.expect("words").summary.is_empty(), "{left} {right}");
    }
}

#[tokio::test]
async fn every_other_http_code_is_unknown_to_a_grpc_client() {
    let default = |answer: GetCodeResponse| {
        let equivalents = answer.code.expect("facts").equivalents;
        let codes: Vec<String> = equivalents.into_iter().map(|equivalent| equivalent.code_id).collect();
        codes
    };
    assert_eq!(default(get("http/200").await), ["grpc/2"]);
    assert_eq!(default(get("http/520").await), ["grpc/2"]);
    assert_eq!(default(get("http/404").await), ["grpc/12"]);
    for no_response in ["http/103", "http/000"] {
        assert!(default(get(no_response).await).is_empty(), "{no_response}");
    }
}

#[tokio::test]
async fn http_values_that_nobody_defines_say_how_they_came_about() {
    let answer = get("http/218").await;
    let unofficial = answer.code.expect("facts").unofficial.expect("facts of an unofficial code");
    assert_eq!((unofficial.kind(), unofficial.seen_in), (UnofficialKind::ListOnly, vec!["popular lists".to_owned()]));
    // It has words of its own all the same.
    assert!(answer.text.expect("words").said(SectionKind::Description).contains("Apache"));
}
