//! Explaining what somebody pasted, and keeping it to oneself.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http::header::{CONTENT_TYPE, HOST};
use http_body_util::Full;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::support::{Server, log};

const FORM: &str = "application/x-www-form-urlencoded";
const BOUNCE: &str = "<bob@secret.example>: host mx.secret.example[192.0.2.25] said:\n 552 5.2.2 Mailbox full";

#[tokio::test]
async fn a_bounce_is_explained_in_the_readers_language() {
    let server = Server::start().await;
    for (language, title) in [("en", "Mailbox full"), ("ar", "صندوق البريد ممتلئ")] {
        let page = server.explain(language, BOUNCE).await;
        assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "no-store"));
        assert_eq!(page.between("<h1>", "</h1>"), title);
        assert!(page.text().contains(&format!("href=\"/{language}/smtp-enhanced/5.2.2\"")), "{}", page.text());
        let copy = page.between("<pre class=\"wire\"", "</pre>");
        assert!(copy.contains("<i>[address-1]</i>") && copy.contains("<mark>Mailbox full</mark>"), "{copy}");
        assert!(copy.contains("said:\n"), "line breaks as they were pasted: {copy}");
    }
}

#[tokio::test]
async fn what_is_pasted_stays_out_of_answers_logs_and_metrics() {
    let server = Server::start().await;
    let page = server.explain("en", BOUNCE).await;
    for secret in ["secret.example", "192.0.2.25"] {
        assert!(!page.text().contains(secret), "{}", page.text());
        assert!(!log().contains(secret), "logged");
        assert!(!server.metrics.render().contains(secret));
    }
    // An address may hold as much.
    server.get("/en/smtp/zaphod-beeblebrox?text=zaphod-beeblebrox").await;
    assert!(log().contains("page="), "something is logged");
    assert!(!log().contains("zaphod"), "logged");
}

#[tokio::test]
async fn hostile_text_is_text() {
    let server = Server::start().await;
    let page = server.explain("en", "550 </pre><script>alert('x')</script> \u{202e}<img src=x onerror=alert(1)>").await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("<script") && !page.text().contains("<img"), "{}", page.text());
    assert!(!page.text().contains('\u{202e}') && page.text().contains("\\u{202e}"));
}

#[tokio::test]
async fn what_cannot_be_explained_is_told_beside_the_form() {
    let server = Server::start().await;
    let send = |content_type: &'static str, body: Vec<u8>| {
        let request = Request::post("/ar/explain").header(HOST, "localhost").header(CONTENT_TYPE, content_type);
        server.send(request.body(Full::from(Bytes::from(body))).expect("a request"))
    };
    for (content_type, body, status) in [
        (FORM, b"text=".to_vec(), 400),
        (FORM, b"other=550".to_vec(), 415),
        ("text/plain", b"550".to_vec(), 415),
        ("multipart/form-data; boundary=x", b"--x".to_vec(), 415),
        // Longer than a request, and than what is read at all.
        (FORM, [b"text=".to_vec(), vec![b'a'; 97 * 1024]].concat(), 413),
        (FORM, [b"text=".to_vec(), vec![b'a'; 300 * 1024]].concat(), 413),
    ] {
        let length = body.len();
        let page = send(content_type, body).await;
        assert_eq!(
            (page.status.as_u16(), page.header("cache-control")),
            (status, "no-store"),
            "{content_type} {length}"
        );
        let text = page.text();
        assert!(
            text.contains("<textarea") && text.contains("role=\"alert\"") && text.contains("lang=\"ar\""),
            "{text}"
        );
    }
    // The largest that fits in a request: each byte of three.
    let form = [b"text=".to_vec(), b"%61".repeat(30 * 1024)].concat();
    assert_eq!(send(FORM, form).await.status, 200);
    // Of a longer one than is read, what was read is told and shown.
    let form = [&b"text=550+5.1.1+user+unknown%0A"[..], &b"returned%0A".repeat(8 * 1024)].concat();
    let page = send(FORM, form).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("النص طويل جدًا") && page.text().contains("<mark>user unknown</mark>"));
}

#[tokio::test]
async fn a_form_that_does_not_come_is_not_waited_for() {
    let server = Server::with(&["--timeout", "0.2"]).await;
    let mut socket = TcpStream::connect(server.address).await.expect("a connection");
    let head =
        format!("POST /en/explain HTTP/1.1\r\nhost: localhost\r\ncontent-type: {FORM}\r\ncontent-length: 999\r\n\r\n");
    socket.write_all(head.as_bytes()).await.expect("written");
    socket.write_all(b"text=550").await.expect("written");
    let mut answer = vec![0; 16];
    timeout(Duration::from_secs(10), socket.read_exact(&mut answer)).await.expect("in time").expect("an answer");
    assert!(answer.starts_with(b"HTTP/1.1 408"), "{}", String::from_utf8_lossy(&answer));
}

#[tokio::test]
async fn an_endless_form_is_not_read_to_its_end() {
    let server = Server::start().await;
    let mut socket = TcpStream::connect(server.address).await.expect("a connection");
    let head = format!(
        "POST /en/explain HTTP/1.1\r\nhost: localhost\r\ncontent-type: {FORM}\r\ncontent-length: 999999999\r\n\r\n"
    );
    socket.write_all(head.as_bytes()).await.expect("written");
    let chunk = vec![b'a'; 64 * 1024];
    let mut sent = 0;
    let pushing = async {
        while socket.write_all(&chunk).await.is_ok() {
            sent += chunk.len();
        }
    };
    timeout(Duration::from_secs(20), pushing).await.expect("the server closes");
    assert!(sent < 64 * 1024 * 1024, "{sent} bytes were taken");
}
