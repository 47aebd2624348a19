use codebook::proto::{
    Code, CompareCodesRequest, Fit, GetCodeRequest, GetCodeResponse, Relation, Standing, UnofficialKind,
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
    assert_eq!((there.code.as_str(), there.context.as_str()), ("http/404", "gateway"));
    assert_eq!(there.fit(), Fit::Exact);
    let answer = get("http/404").await;
    let back = &answer.code.expect("facts").equivalents[0];
    assert_eq!((back.code.as_str(), back.context.as_str()), ("grpc/12", "client-without-status"));
    assert_eq!(answer.text.expect("words").equivalent_notes.len(), 1);
}

#[tokio::test]
async fn http_codes_have_facts_of_their_own() {
    let answer = get("http/503").await;
    let code = answer.code.expect("facts");
    assert_eq!(fact(&code, "cacheable"), ["no"]);
    assert_eq!(fact(&code, "safe-retry"), ["idempotent"]);
    assert!(fact(&code, "headers").iter().any(|header| header == "Retry-After"));
    let said = answer.text.expect("words").facts;
    let names: Vec<&str> = said.iter().map(|fact| fact.name.as_str()).collect();
    assert_eq!(names, ["cacheable", "body", "safe-retry"], "headers are wire text");
    assert!(said.iter().all(|fact| !fact.heading.is_empty() && fact.notes.len() == 1), "{said:?}");
}

/// The values of a fact.
fn fact<'a>(code: &'a Code, name: &str) -> &'a [String] {
    code.facts.iter().find(|fact| fact.name == name).map(|fact| fact.values.as_slice()).unwrap_or_default()
}

#[tokio::test]
async fn a_value_of_several_vendors_has_all_meanings() {
    let code = get("http/499").await.code.expect("facts");
    assert_eq!(code.standing(), Standing::Vendor);
    let vendors: Vec<&str> = code.vendors.iter().map(|meant| meant.vendor.as_str()).collect();
    assert!(vendors.contains(&"nginx") && vendors.contains(&"Esri"), "{vendors:?}");
    let standard = get("http/421").await.code.expect("facts");
    assert_eq!(standard.standing(), Standing::Registered);
    assert!(!standard.vendors.is_empty());
}

#[tokio::test]
async fn a_code_that_nobody_defines_says_what_it_stands_for() {
    let answer = get("smtp/441").await;
    let (code, text) = (answer.code.expect("facts"), answer.text.expect("words"));
    assert_eq!(code.standing(), Standing::Unofficial);
    let unofficial = code.unofficial.expect("what is known");
    assert_eq!(unofficial.kind(), UnofficialKind::DotsDropped);
    assert_eq!(unofficial.stands_for, "smtp-enhanced/4.4.1");
    assert!(text.description.contains("SMTP 441") && text.description.contains("4.4.1"), "{}", text.description);
    // What it means, and what to do, is told where the reader is.
    let meant = get("smtp-enhanced/4.4.1").await.text.expect("words");
    assert_eq!((text.title, text.fix), (meant.title, meant.fix));
}

#[tokio::test]
async fn codes_of_two_protocols_compare() {
    let server = Server::start().await;
    for (left, right) in [("http/503", "grpc/UNAVAILABLE"), ("smtp/421", "http/503"), ("http/401", "grpc/16")] {
        let request = CompareCodesRequest { left: left.to_owned(), right: right.to_owned(), ..Default::default() };
        let answer = server.client().await.compare_codes(request).await.expect("an answer").into_inner();
        assert_eq!(answer.comparison.expect("facts").relation(), Relation::Confused, "{left} {right}");
        assert!(!answer.text.expect("words").summary.is_empty(), "{left} {right}");
    }
}

#[tokio::test]
async fn every_other_http_code_is_unknown_to_a_grpc_client() {
    let default = |answer: GetCodeResponse| {
        let equivalents = answer.code.expect("facts").equivalents;
        let codes: Vec<String> = equivalents.into_iter().map(|equivalent| equivalent.code).collect();
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
    assert_eq!((unofficial.kind(), unofficial.seen), (UnofficialKind::ListOnly, vec!["popular lists".to_owned()]));
    // It has words of its own all the same.
    assert!(answer.text.expect("words").description.contains("Apache"));
}
