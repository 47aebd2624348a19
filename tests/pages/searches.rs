//! The box for a search, and what it finds.

use crate::support::Server;

const ARABIC: (&str, &str) = ("accept-language", "ar");

#[tokio::test]
async fn every_page_has_the_box() {
    let server = Server::start().await;
    for path in ["/en", "/en/smtp/521", "/en/explain", "/en/no/such/page", "/en/search"] {
        let page = server.get(path).await;
        assert!(page.text().contains("role=\"search\" action=\"/en/search\""), "{path}");
    }
}

#[tokio::test]
async fn a_search_leads_to_codes_and_shows_why() {
    let server = Server::start().await;
    let page = server.get("/ar/search?q=%D8%B5%D9%86%D8%AF%D9%88%D9%82+%D8%A7%D9%84%D8%A8%D8%B1%D9%8A%D8%AF+%D9%85%D9%85%D8%AA%D9%84%D8%A6").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("href=\"/ar/smtp-enhanced/5.2.2\""), "{}", page.text());
    assert!(page.text().contains("value=\"صندوق البريد ممتلئ\""), "the box has what was typed");
    assert!(page.text().contains("<mark>"), "{}", page.text());
    assert!(page.text().contains("<meta name=\"robots\" content=\"noindex\">"));
    assert_eq!(page.header("cache-control"), "no-cache");
    // The other languages find the same.
    assert!(page.text().contains("href=\"/en/search?q=%D8%B5"), "{}", page.text());
    let other = server.get("/en/search?q=%D8%B5%D9%86%D8%AF%D9%88%D9%82%20%D9%85%D9%85%D8%AA%D9%84%D8%A6").await;
    assert!(other.text().contains("<bdi lang=\"ar\" dir=\"rtl\">"), "{}", other.text());
}

/// Words that a code answers for are no page; a number that it answers for is.
#[tokio::test]
async fn what_stands_in_leads_to_a_page() {
    let server = Server::start().await;
    let page = server.get("/en/search?q=mailbox+full").await;
    assert!(page.text().contains("href=\"/en/smtp-enhanced/5.2.2\""), "{}", page.text());
    let page = server.get("/en/search?q=5.1.99").await;
    assert!(page.text().contains("href=\"/en/smtp-enhanced/5.1.99\""), "{}", page.text());
}

#[tokio::test]
async fn without_a_language_the_browsers_is_taken_and_the_query_kept() {
    let server = Server::start().await;
    let moved = server.ask("/search?q=bad+gateway", &[ARABIC]).await;
    assert_eq!((moved.status.as_u16(), moved.header("location")), (307, "/ar/search?q=bad%20gateway"));
    let moved = server.get("/en/search/?q=x%26y").await;
    assert_eq!((moved.status.as_u16(), moved.header("location")), (308, "/en/search?q=x%26y"));
    let empty = server.get("/en/search?q=+").await;
    assert_eq!(empty.status, 200);
    assert!(!empty.text().contains("noindex"), "the box alone");
}

#[tokio::test]
async fn nothing_found_is_said_and_what_is_typed_is_escaped() {
    let server = Server::start().await;
    let page = server.get("/en/search?q=%3Cblorp%3Ezzqx%3C/blorp%3E").await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("<blorp"), "{}", page.text());
    assert!(page.text().contains("Nothing was found for"), "{}", page.text());
}

/// What is longer than any search was pasted, and is to be posted: no link repeats it.
#[tokio::test]
async fn what_is_too_long_is_for_the_other_box() {
    let server = Server::start().await;
    let pasted = "bob%40example.com+".repeat(30);
    let page = server.get(&format!("/ar/search?q={pasted}")).await;
    assert_eq!(page.status, 400);
    assert!(!page.text().contains("bob"), "{}", page.text());
    assert!(page.text().contains("action=\"/ar/explain\" method=\"post\""), "{}", page.text());
}
