//! What every answer says, whatever it is about.

use bytes::Bytes;
use http::header::HOST;
use http::{Method, Request};
use http_body_util::Full;

use crate::support::{Answer, Server};

fn is_safe(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy");
    for part in
        ["default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"]
    {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("script-src"), "{what}: {policy}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("referrer-policy"), "no-referrer", "{what}");
}

#[tokio::test]
async fn every_answer_is_safe_to_show() {
    let server = Server::start().await;
    for path in ["/", "/en/smtp/521", "/en/smtp/5211", "/521", "/smtp/521", "/style.css", "/robots.txt", "/sitemap.xml"]
    {
        is_safe(&server.get(path).await, path);
    }
    is_safe(&server.explain("en", "550 5.1.1 no such user").await, "a reply");
    is_safe(&server.explain("en", "").await, "no reply");
}

#[tokio::test]
async fn a_page_needs_no_script_and_no_style_of_its_own() {
    let server = Server::start().await;
    for path in ["/en", "/ar/smtp/521", "/ar/compare/smtp/211/smtp/521", "/en/explain", "/en/pairs", "/en/smtp"] {
        let page = server.get(path).await;
        for refused in ["<script", "<style", " style=", "javascript:", " onclick", "<iframe"] {
            assert!(!page.text().contains(refused), "{path}: {refused}");
        }
    }
}

#[tokio::test]
async fn other_methods_are_refused_with_those_that_there_are() {
    let server = Server::start().await;
    for (method, path, allowed) in [
        (Method::POST, "/en/smtp/521", "GET, HEAD"),
        (Method::DELETE, "/en/smtp/521", "GET, HEAD"),
        (Method::PUT, "/en/explain", "GET, HEAD, POST"),
        (Method::OPTIONS, "/", "GET, HEAD"),
    ] {
        let request = Request::builder().method(method.clone()).uri(path).header(HOST, "localhost");
        let answer = server.send(request.body(Full::<Bytes>::default()).expect("a request")).await;
        assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, allowed), "{method} {path}");
    }
}

#[tokio::test]
async fn http_2_carries_the_same_page() {
    let server = Server::start().await;
    let (one, two) = (server.get("/ar/smtp/521").await, server.send_by_http_2("/ar/smtp/521").await);
    assert_eq!((two.status.as_u16(), two.text()), (200, one.text()));
    assert_eq!(two.header("etag"), one.header("etag"));
}

#[tokio::test]
async fn pages_are_counted_by_kind_status_and_language() {
    let server = Server::start().await;
    for path in ["/ar/smtp/521", "/ar/smtp/521", "/en/smtp/5211", "/style.css"] {
        server.get(path).await;
    }
    let rendered = server.metrics.render();
    for line in [
        "codebook_pages_total{page=\"code\",status=\"200\",language=\"ar\"} 2",
        "codebook_pages_total{page=\"elsewhere\",status=\"404\",language=\"en\"} 1",
        "codebook_pages_total{page=\"file\",status=\"200\",language=\"\"} 1",
        "codebook_page_duration_seconds_count{page=\"code\"} 2",
        "codebook_unknown_codes_total{protocol=\"smtp\"} 1",
    ] {
        assert!(rendered.lines().any(|rendered| rendered == line), "{line} in {rendered}");
    }
}
