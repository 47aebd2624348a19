//! Which address leads where, and in which language.

use crate::support::{Answer, Server};

const ARABIC: (&str, &str) = ("accept-language", "ar-EG,ar;q=0.9,en;q=0.5");

fn leads_to(answer: &Answer, status: u16, address: &str) {
    assert_eq!((answer.status.as_u16(), answer.header("location")), (status, address));
}

#[tokio::test]
async fn every_kind_of_page_is_there_in_every_language() {
    let server = Server::start().await;
    for (language, direction) in [("en", "ltr"), ("ar", "rtl")] {
        for path in
            ["", "/smtp", "/smtp/521", "/smtp-enhanced", "/compare/smtp/211/smtp/521", "/pairs", "/explain", "/search"]
        {
            let page = server.get(&format!("/{language}{path}")).await;
            assert_eq!(page.status, 200, "/{language}{path}");
            assert_eq!(page.header("content-language"), language);
            assert!(
                page.text().contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")),
                "{language}{path}"
            );
        }
    }
}

#[tokio::test]
async fn the_front_door_speaks_the_browsers_language() {
    let server = Server::start().await;
    for (headers, language) in [(&[][..], "en"), (&[ARABIC], "ar"), (&[("accept-language", "xx;q=oops")], "en")] {
        let page = server.ask("/", headers).await;
        assert_eq!((page.status.as_u16(), page.header("content-language")), (200, language));
        assert!(page.header("vary").contains("accept-language"), "{}", page.header("vary"));
    }
    assert!(!server.get("/ar").await.header("vary").contains("accept-language"));
}

#[tokio::test]
async fn an_address_without_a_language_leads_to_the_browsers() {
    let server = Server::start().await;
    for (path, to) in [
        ("/smtp/521", "/ar/smtp/521"),
        ("/smtp", "/ar/smtp"),
        ("/pairs", "/ar/pairs"),
        ("/compare/smtp/211/smtp/521", "/ar/compare/smtp/211/smtp/521"),
        ("/compare/smtp/211-vs-521", "/ar/compare/smtp/211/smtp/521"),
    ] {
        let answer = server.ask(path, &[ARABIC]).await;
        leads_to(&answer, 307, to);
        assert!(answer.header("vary").contains("accept-language"), "{path}");
    }
}

#[tokio::test]
async fn old_habits_lead_to_the_page() {
    let server = Server::start().await;
    for (path, to) in [
        ("/ar/compare/smtp/211-vs-521", "/ar/compare/smtp/211/smtp/521"),
        ("/en/", "/en"),
        ("/EN/SMTP/521/", "/en/smtp/521"),
        ("/ar-EG/smtp/521", "/ar/smtp/521"),
        ("/en/grpc/UNAVAILABLE", "/en/grpc/14"),
        ("/en/bad%20gateway", "/en/http/502"),
        ("/en/smtp/%35%32%31", "/en/smtp/521"),
        ("/en//smtp//521", "/en/smtp/521"),
        ("/en/compare/smtp/550", "/en/smtp/550#compare"),
        ("/en/compare/smtp/550/smtp/550", "/en/smtp/550"),
        ("/en/compare?left=smtp/550&right=450", "/en/compare/smtp/550/smtp/450"),
        ("/en/compare?right=5.1.1&left=smtp%2F550", "/en/compare/smtp/550/smtp-enhanced/5.1.1"),
        ("/en/compare?left=smtp/550&right=HTTP+503", "/en/compare/smtp/550/http/503"),
        ("/en/compare", "/en/pairs"),
    ] {
        leads_to(&server.get(path).await, 308, to);
    }
}

#[tokio::test]
async fn a_number_of_several_protocols_is_a_choice() {
    let server = Server::start().await;
    for (path, language) in [("/521", "ar"), ("/ar/521", "ar"), ("/en/521", "en")] {
        let page = server.ask(path, &[ARABIC]).await;
        assert_eq!((page.status.as_u16(), page.header("content-language")), (200, language), "{path}");
        for code in ["smtp/521", "http/521"] {
            assert!(page.text().contains(&format!("href=\"/{language}/{code}\"")), "{path}: {}", page.text());
        }
        assert!(page.text().contains("noindex"));
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_in_the_readers_language_with_the_nearest() {
    let server = Server::start().await;
    for (path, language, link) in [
        ("/ar/smtp/5211", "ar", "/ar/smtp/521"),
        ("/smtp/5211", "ar", "/ar/smtp/521"),
        ("/en/smpt/521", "en", "/en/smtp"),
        ("/ar/compare/smtp/5211/smtp/550", "ar", "/ar/compare/smtp/550/smtp/521"),
        ("/en/compare?left=smtp/550&right=smtp/5211", "en", "/en/compare/smtp/550/smtp/521"),
        ("/ar/smtp/521/more/of/it", "ar", "/ar"),
    ] {
        let page = server.ask(path, &[ARABIC]).await;
        assert_eq!((page.status.as_u16(), page.header("cache-control")), (404, "no-cache"), "{path}");
        assert!(page.text().contains(&format!("<html lang=\"{language}\"")), "{path}");
        assert!(page.text().contains(&format!("href=\"{link}\"")), "{path}: {}", page.text());
        assert!(page.text().contains("noindex"));
    }
}

#[tokio::test]
async fn hostile_addresses_are_text_and_no_markup() {
    let server = Server::start().await;
    let script = "%3Cscript%3Ealert(1)%3C/script%3E";
    let quote = "%22%20onfocus=%22alert(1)";
    for part in [script, quote, "%E2%80%AE521", "%FF%FE", "..%2F..%2Fetc%2Fpasswd", &"9".repeat(2000)] {
        for path in [
            format!("/en/smtp/{part}"),
            format!("/en/{part}"),
            format!("/{part}/smtp/521"),
            format!("/en/compare?left={part}&right={part}"),
            format!("/en/compare?left=smtp/550&right={part}"),
        ] {
            let page = server.get(&path).await;
            // Invisible signs are left out of an id, which is one then.
            assert!(matches!(page.status.as_u16(), 200 | 308 | 404), "{path}: {}", page.status);
            assert!(page.header("location").is_ascii(), "{path}: {:?}", page.headers);
            let text = page.text();
            assert!(!text.contains("<script") && !text.contains("\" onfocus"), "{path}: {text}");
            assert!(!text.contains('\u{202e}'), "{path}: {text}");
            assert!(text.len() < 8192, "{path}: {} bytes", text.len());
        }
    }
}

#[tokio::test]
async fn a_value_that_another_code_answers_for_says_so_and_names_that_code() {
    let server = Server::with(&["--public-url", "https://codes.example"]).await;
    let page = server.get("/en/smtp-enhanced/5.1.99").await;
    assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "no-cache"));
    assert!(page.between("<p class=\"note\">", "</p>").contains("5.1.99"));
    assert!(page.text().contains("<link rel=\"canonical\" href=\"https://codes.example/en/smtp-enhanced/5.1.0\">"));
    assert!(page.text().contains("noindex"));
}
