use codebook::proto::{Direction, MatchKind, SearchCodesRequest, SearchCodesResponse, View};
use tonic::Code;

use crate::support::{Client, Server, content_language, reason, variable};

fn ask(query: &str, language: &str) -> SearchCodesRequest {
    SearchCodesRequest { query: query.to_owned(), language_code: language.to_owned(), ..Default::default() }
}

async fn found(client: &mut Client, request: SearchCodesRequest) -> SearchCodesResponse {
    let answer = client.search_codes(request).await.expect("an answer");
    let language = content_language(answer.metadata()).to_owned();
    let answer = answer.into_inner();
    assert_eq!(answer.language_code, language);
    answer
}

fn ids(answer: &SearchCodesResponse) -> Vec<&str> {
    answer.results.iter().filter_map(|found| Some(found.code.as_ref()?.id.as_str())).collect()
}

#[tokio::test]
async fn what_is_found_has_words_and_reasons_in_the_readers_language() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let answer = found(&mut client, ask("صندوق البريد ممتلئ", "ar")).await;
    assert_eq!(answer.direction(), Direction::RightToLeft);
    let first = &answer.results[0];
    assert_eq!(first.code.as_ref().expect("facts").id, "smtp-enhanced/5.2.2");
    assert_eq!(first.title, "صندوق البريد ممتلئ");
    assert!(!first.description.is_empty() && first.matches.len() <= 3);
    let title = first.matches.iter().find(|one| one.kind() == MatchKind::Title).expect("found by its title");
    assert_eq!((title.kind_name.as_str(), title.language_code.as_str(), title.near), ("العنوان", "ar", false));
    let marked: Vec<&str> = title
        .spans
        .iter()
        .map(|span| {
            &title.text[usize::try_from(span.start_offset).expect("a place")
                ..usize::try_from(span.end_offset).expect("a place")]
        })
        .collect();
    assert_eq!(marked, ["صندوق", "البريد", "ممتلئ"]);
}

#[tokio::test]
async fn words_of_other_languages_and_misspelt_ones_are_found_and_say_so() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let answer = found(&mut client, ask("صندوق البريد ممتلئ", "en")).await;
    assert_eq!(ids(&answer)[0], "smtp-enhanced/5.2.2");
    let title = &answer.results[0].matches[0];
    assert_eq!((title.kind_name.as_str(), title.language_code.as_str()), ("Title", "ar"));
    assert_eq!(title.direction(), Direction::RightToLeft);
    let answer = found(&mut client, ask("unprocesable entity", "en")).await;
    assert_eq!(ids(&answer)[0], "http/422");
    // A language that the tree does not have, as the rules about replies know it.
    let answer = found(&mut client, ask("skrzynka pełna", "en")).await;
    assert_eq!(ids(&answer)[0], "smtp-enhanced/5.2.2");
    assert_eq!(answer.results[0].matches[0].kind(), MatchKind::Cause);
}

#[tokio::test]
async fn a_code_is_found_as_everywhere_else() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for (query, id, asked) in [
        ("550 5.7.26", "smtp-enhanced/5.7.26", ""),
        ("٥٥٠ ٥٫٧٫٢٦", "smtp-enhanced/5.7.26", ""),
        ("StatusCode.UNAVAILABLE", "grpc/14", ""),
        ("5.1.99", "smtp-enhanced/5.1.0", "5.1.99"),
    ] {
        let answer = found(&mut client, ask(query, "en")).await;
        assert_eq!(ids(&answer)[0], id, "{query}");
        assert_eq!(answer.results[0].matches[0].kind(), MatchKind::Code, "{query}");
        assert_eq!(answer.results[0].fallback.clone().unwrap_or_default().asked, asked, "{query}");
    }
}

#[tokio::test]
async fn nothing_found_is_no_failure_and_is_said() {
    let server = Server::start().await;
    let mut client = server.client().await;
    for (language, part) in [("en", "Nothing was found"), ("ar", "لا نتائج")] {
        let answer = found(&mut client, ask("blorptastic", language)).await;
        assert!(answer.results.is_empty() && answer.note.contains(part), "{}", answer.note);
        assert_eq!((answer.total_size, answer.next_page_token.as_str()), (0, ""));
    }
    let facts = SearchCodesRequest { view: View::Facts.into(), ..ask("blorptastic", "en") };
    assert_eq!(found(&mut client, facts).await.note, "");
}

#[tokio::test]
async fn pages_make_up_what_was_found() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let whole = found(&mut client, SearchCodesRequest { page_size: 50, ..ask("certificate", "en") }).await;
    assert_eq!(usize::try_from(whole.total_size), Ok(whole.results.len()), "on one page");
    let (mut paged, mut token): (Vec<String>, String) = Default::default();
    loop {
        let request = SearchCodesRequest { page_size: 3, page_token: token, ..ask("certificate", "en") };
        let page = found(&mut client, request).await;
        paged.extend(ids(&page).into_iter().map(str::to_owned));
        token = page.next_page_token;
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(paged, ids(&whole));
    let first = found(&mut client, SearchCodesRequest { page_size: 3, ..ask("certificate", "en") }).await;
    for other in [ask("alert", "en"), ask("certificate", "ar")] {
        let request = SearchCodesRequest { page_token: first.next_page_token.clone(), ..other };
        let refused = client.search_codes(request).await.expect_err("another search");
        assert_eq!(reason(&refused), "PAGE_TOKEN_MISMATCH");
    }
    assert_eq!(found(&mut client, ask("certificate", "en")).await.results.len(), 10);
}

#[tokio::test]
async fn a_protocol_and_a_view_leave_the_rest_out() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let request = SearchCodesRequest { protocol_id: "SIP".to_owned(), ..ask("not found", "en") };
    let answer = found(&mut client, request).await;
    assert!(!answer.results.is_empty() && ids(&answer).iter().all(|id| id.starts_with("sip/")), "{answer:?}");
    let request = SearchCodesRequest { view: View::Facts.into(), ..ask("mailbox full", "en") };
    for found in found(&mut client, request).await.results {
        let told = found
            .matches
            .iter()
            .filter(|one| !one.kind_name.is_empty() || !one.language_code.is_empty() && !one.text.is_empty());
        assert!(found.title.is_empty() && found.description.is_empty() && told.count() == 0, "{found:?}");
        assert!(found.code.is_some_and(|code| !code.protocol_id.is_empty()));
    }
}

#[tokio::test]
async fn what_cannot_be_looked_for_is_refused() {
    let server = Server::start().await;
    let mut client = server.client().await;
    let long = "ض".repeat(201);
    for (request, code, why) in [
        (ask("", "en"), Code::InvalidArgument, "MISSING_FIELD"),
        (ask(" \u{a0}", "en"), Code::InvalidArgument, "MISSING_FIELD"),
        (ask(&long, "en"), Code::InvalidArgument, "QUERY_TOO_LONG"),
        (SearchCodesRequest { protocol_id: "stmp".to_owned(), ..ask("x", "en") }, Code::NotFound, "UNKNOWN_PROTOCOL"),
        (SearchCodesRequest { page_size: -1, ..ask("x", "en") }, Code::InvalidArgument, "NEGATIVE_PAGE_SIZE"),
        (SearchCodesRequest { view: 9, ..ask("x", "en") }, Code::InvalidArgument, "UNKNOWN_ENUM_VALUE"),
    ] {
        let refused = client.search_codes(request).await.expect_err(why);
        assert_eq!((refused.code(), reason(&refused).as_str()), (code, why));
    }
    let refused = client.search_codes(ask(&long, "ar")).await.expect_err("too long");
    assert_eq!((variable(&refused, "length"), variable(&refused, "maximum")), ("201".to_owned(), "200".to_owned()));
    assert!(found(&mut client, ask(&long[2..], "ar")).await.results.is_empty());
}
