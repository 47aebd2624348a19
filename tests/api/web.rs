use codebook::proto::{GetCodeRequest, GetCodeResponse};
use prost::Message;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::Server;

const PORTAL: &str = "https://portal.example";

/// What the server answers to a request over HTTP/1.1: the head in lower case, and the body.
async fn exchange(server: &Server, head: &str, body: &[u8]) -> (String, Vec<u8>) {
    let mut socket = TcpStream::connect(server.address).await.expect("a connection");
    let length = body.len();
    let head = format!("{head}\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n");
    socket.write_all(head.as_bytes()).await.expect("written");
    socket.write_all(body).await.expect("written");
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).await.expect("read");
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").map_or(answer.len(), |at| at + 4);
    let body = answer.split_off(end);
    (String::from_utf8(answer).expect("a head").to_lowercase(), body)
}

/// One call in a frame.
fn call() -> Vec<u8> {
    let message = GetCodeRequest { id: "smtp/521".to_owned(), ..Default::default() }.encode_to_vec();
    let mut frame = vec![0];
    frame.extend(u32::try_from(message.len()).expect("short").to_be_bytes());
    frame.extend(message);
    frame
}

fn preflight(origin: &str) -> String {
    format!(
        "OPTIONS /codebook.v1.CodebookService/GetCode HTTP/1.1\r\norigin: {origin}\r\n\
         access-control-request-method: POST\r\naccess-control-request-headers: content-type,x-grpc-web"
    )
}

fn post(origin: &str) -> String {
    format!(
        "POST /codebook.v1.CodebookService/GetCode HTTP/1.1\r\norigin: {origin}\r\n\
         content-type: application/grpc-web+proto\r\nx-grpc-web: 1\r\naccept-language: ar-EG,ar;q=0.9"
    )
}

#[tokio::test]
async fn a_page_of_an_allowed_origin_is_answered() {
    let server = Server::with(&["--web-origins", PORTAL]).await;
    let (head, _) = exchange(&server, &preflight(PORTAL), &[]).await;
    assert!(head.contains(&format!("access-control-allow-origin: {PORTAL}")), "{head}");
    assert!(head.contains("x-grpc-web"), "{head}");
    let (head, body) = exchange(&server, &post(PORTAL), &call()).await;
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert!(head.contains(&format!("access-control-allow-origin: {PORTAL}")), "{head}");
    assert!(head.contains("grpc-status-details-bin"), "exposed: {head}");
    assert!(head.contains("content-language: ar"), "{head}");
    // Chunked: the message begins behind the first chunk's length.
    let frame = &body[body.windows(2).position(|two| two == b"\r\n").expect("a chunk") + 2..];
    let length = usize::try_from(u32::from_be_bytes(frame[1..5].try_into().expect("four bytes"))).expect("fits");
    let answer = GetCodeResponse::decode(&frame[5..5 + length]).expect("a message");
    assert_eq!(answer.text.expect("words").language_code, "ar");
    assert!(String::from_utf8_lossy(&frame[5 + length..]).contains("grpc-status:0"));
}

#[tokio::test]
async fn a_page_of_another_origin_is_not() {
    let server = Server::with(&["--web-origins", PORTAL]).await;
    for request in [preflight("https://evil.example"), post("https://evil.example")] {
        let (head, _) = exchange(&server, &request, &call()).await;
        assert!(!head.contains("access-control-allow-origin"), "{head}");
    }
}

#[tokio::test]
async fn grpc_clients_are_answered_on_the_same_port() {
    let server = Server::with(&["--web-origins", PORTAL]).await;
    let ask = GetCodeRequest { id: "smtp/250".to_owned(), ..Default::default() };
    server.client().await.get_code(ask).await.expect("an answer");
}

/// Each request that nobody can answer, with a part of the line that its sender gets.
#[tokio::test]
async fn strangers_are_told_what_to_do() {
    let grpc = "content-type: application/grpc";
    let method = "/codebook.v1.CodebookService/GetCode HTTP/1.1";
    for (flags, request, status, told) in [
        (&["--no-pages"][..], "GET / HTTP/1.1".to_owned(), 404, "--pages"),
        (&["--no-pages"], "POST /en/explain HTTP/1.1".to_owned(), 404, "--pages"),
        (&[], format!("GET {method}"), 405, "gRPC client"),
        (&[], format!("POST {method}\r\ncontent-type: text/plain"), 415, "application/json"),
        (&[], format!("POST {method}\r\ncontent-type: application/grpc-web+proto"), 505, "--web-origins"),
        (&[], format!("POST {method}\r\n{grpc}"), 505, "HTTP/2"),
        (&[], format!("POST /grpc.health.v1.Health/Check HTTP/1.1\r\n{grpc}"), 505, "HTTP/2"),
        (&["--web-origins", PORTAL], format!("POST {method}\r\n{grpc}"), 505, "HTTP/2"),
        (&["--web-origins", PORTAL], post("https://evil.example"), 403, "--web-origins"),
        (&["--web-origins", PORTAL], preflight("https://evil.example"), 403, "--web-origins"),
    ] {
        let server = Server::with(flags).await;
        let (head, body) = exchange(&server, &request, &call()).await;
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{request}: {head}");
        assert!(head.contains("content-type: text/plain"), "{request}: {head}");
        let body = String::from_utf8(body).expect("text");
        assert!(body.contains(told) && body.matches('\n').count() == 1, "{request}: {body}");
    }
}
