//! Calls by the Connect protocol: what curl sends.

use std::io::{Read as _, Write as _};
use std::time::Duration;

use bytes::Bytes;
use codebook::proto::{ExplainReplyRequest, GetCodeRequest, GetCodeResponse};
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use prost::Message as _;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::support::{Server, accepting};

const SERVICE: &str = "/codebook.v1.CodebookService";

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/json");
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// What a refusal is: its HTTP status and its code.
    fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["code"].as_str().unwrap_or_default().to_owned())
    }
}

async fn send(server: &Server, request: Request<Full<Bytes>>) -> Answer {
    let socket = TcpStream::connect(server.address).await.expect("the server listens");
    let (mut sender, connection) = http1::handshake(TokioIo::new(socket)).await.expect("HTTP/1.1");
    tokio::spawn(connection);
    let answered = async {
        let (head, body) = sender.send_request(request).await.expect("an answer").into_parts();
        Answer { status: head.status, headers: head.headers, body: body.collect().await.expect("a body").to_bytes() }
    };
    timeout(Duration::from_secs(30), answered).await.expect("an answer in time")
}

async fn post(server: &Server, method: &str, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Answer {
    let mut request = Request::post(format!("{SERVICE}/{method}")).header("host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(server, request.body(Full::new(body.into())).expect("a request")).await
}

async fn get(server: &Server, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::get(format!("{SERVICE}/{path}")).header("host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(server, request.body(Full::default()).expect("a request")).await
}

const JSON: (&str, &str) = ("content-type", "application/json");
const PROTO: (&str, &str) = ("content-type", "application/proto");

fn ask() -> GetCodeRequest {
    GetCodeRequest { id: "smtp/521".to_owned(), ..Default::default() }
}

#[tokio::test]
async fn curl_alone_does_what_took_grpcurl() {
    let server = Server::start().await;
    let answer = post(&server, "GetCode", &[JSON, ("accept-language", "ar-EG")], r#"{"id": "smtp/521"}"#).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-language")), (200, "ar"));
    let json = answer.json();
    assert_eq!((&json["code"]["id"], &json["text"]["languageCode"]), (&json!("smtp/521"), &json!("ar")));
    let compared = post(&server, "CompareCodes", &[JSON], r#"{"leftId": "smtp/211", "right_id": "521 "}"#).await;
    assert_eq!(compared.refusal().0, 400, "521 is a code of several protocols");
    let compared = post(&server, "CompareCodes", &[JSON], r#"{"leftId": "smtp/211", "right_id": "smtp/521"}"#).await;
    assert!(compared.json()["text"]["keyDifferences"].is_array());
}

#[tokio::test]
async fn both_codecs_and_both_protocols_say_the_same() {
    let server = Server::start().await;
    let grpc = server.client().await.get_code(accepting("ar", ask())).await.expect("an answer").into_inner();
    for encoding in ["identity", "gzip"] {
        let headers = [PROTO, ("accept-language", "ar"), ("accept-encoding", encoding)];
        let answer = post(&server, "GetCode", &headers, ask().encode_to_vec()).await;
        assert_eq!((answer.header("content-type"), answer.status.as_u16()), ("application/proto", 200));
        let is_gzip = answer.header("content-encoding") == "gzip";
        assert_eq!(is_gzip, encoding == "gzip");
        assert_eq!(GetCodeResponse::decode(&*unzipped(&answer.body, is_gzip)).expect("a message"), grpc);
    }
    let json = post(&server, "GetCode", &[JSON, ("accept-language", "ar")], r#"{"id":"smtp/521"}"#).await.json();
    assert_eq!(json, serde_json::from_str::<Value>(&codebook::service::json(&grpc).expect("JSON")).expect("JSON"));
}

fn unzipped(bytes: &[u8], is_gzip: bool) -> Vec<u8> {
    if !is_gzip {
        return bytes.to_owned();
    }
    let mut out = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut out).expect("gzip");
    out
}

#[tokio::test]
async fn every_method_with_one_answer_is_there() {
    let server = Server::start().await;
    for (method, request, status) in [
        ("GetCode", r#"{"id":"smtp/550"}"#, 200),
        ("BatchGetCodes", r#"{"ids":["smtp/550","smtp/999"]}"#, 200),
        ("ListCodes", r#"{"pageSize":200}"#, 200),
        ("ListPairs", "{}", 200),
        ("CompareCodes", r#"{"leftId":"smtp/450","rightId":"smtp/550"}"#, 200),
        ("SearchCodes", r#"{"query":"mailbox full"}"#, 200),
        ("SearchCodes", "{}", 400),
        ("ExplainReply", r#"{"text":"550 5.1.1 no such user"}"#, 200),
        ("LocalizeStatus", r#"{"statusCode":14}"#, 200),
        ("ListProtocols", "{}", 200),
        ("ListLanguages", "{}", 200),
        ("GetCode", "{}", 400),
        ("NoSuchMethod", "{}", 501),
        // A stream.
        ("BatchExplainReply", "{}", 415),
    ] {
        let answer = post(&server, method, &[JSON], request).await;
        assert_eq!(answer.status, status, "{method}: {}", String::from_utf8_lossy(&answer.body));
    }
}

#[tokio::test]
async fn a_failure_is_json_with_the_details_of_grpc() {
    let server = Server::start().await;
    let answer = post(&server, "GetCode", &[JSON, ("accept-language", "ar")], r#"{"id":"smtp/5211"}"#).await;
    assert_eq!(answer.refusal(), (404, "not_found".to_owned()));
    assert_eq!(answer.header("content-language"), "ar");
    let details = answer.json()["details"].as_array().expect("details").clone();
    let of = |name: &str| details.iter().find(|detail| detail["type"] == name).expect(name);
    assert_eq!(of("google.rpc.ErrorInfo")["debug"]["reason"], "UNKNOWN_CODE");
    assert_eq!(of("google.rpc.LocalizedMessage")["debug"]["locale"], "ar");
    assert_eq!(of("codebook.v1.Suggestions")["debug"]["values"][0], "smtp/521");
    assert!(details.iter().all(|detail| !detail["value"].as_str().expect("base64").ends_with('=')));
}

#[tokio::test]
async fn what_has_no_side_effects_is_asked_for_by_address_and_kept() {
    let server = Server::start().await;
    let json = form_urlencoded::Serializer::new(String::new()).append_pair("message", r#"{"id":"smtp/521"}"#).finish();
    let proto = data_encoding::BASE64URL_NOPAD.encode(&ask().encode_to_vec());
    for query in [
        format!("connect=v1&encoding=json&{json}"),
        format!("encoding=json&{json}"),
        format!("connect=v1&encoding=proto&base64=1&message={proto}"),
        format!("connect=v1&encoding=proto&base64=1&message={proto}=="),
    ] {
        let path = format!("GetCode?{query}");
        let answer = get(&server, &path, &[("accept-language", "ar")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-language")), (200, "ar"), "{query}");
        assert!(answer.header("cache-control").starts_with("public"), "{query}");
        assert_eq!(answer.header("vary"), "accept-encoding, accept-language");
        let tag = answer.header("etag").to_owned();
        let again = get(&server, &path, &[("accept-language", "ar"), ("if-none-match", &tag)]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{query}");
        let other = get(&server, &path, &[("accept-language", "en"), ("if-none-match", &tag)]).await;
        assert_eq!(other.status, 200, "another language");
    }
    // What somebody received does not belong in an address.
    let answer = get(&server, "ExplainReply?connect=v1&encoding=json&message=%7B%7D", &[]).await;
    assert_eq!((answer.status.as_u16(), answer.header("allow")), (405, "POST"));
    for query in ["encoding=json", "connect=v2&encoding=json&message=%7B%7D", "encoding=json&base64=1&message=!!"] {
        assert_eq!(get(&server, &format!("ListPairs?{query}"), &[]).await.refusal().0, 400, "{query}");
    }
}

#[tokio::test]
async fn requests_are_held_to_the_limits_of_calls() {
    let server = Server::with(&["--timeout", "0.3"]).await;
    let zipped = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(bytes).expect("memory");
        encoder.finish().expect("memory")
    };
    let gzip = ("content-encoding", "gzip");
    let answer = post(&server, "GetCode", &[JSON, gzip], zipped(br#"{"id":"smtp/521"}"#)).await;
    assert_eq!(answer.status, 200);
    let bomb = zipped(&vec![b' '; 10 * 1024 * 1024]);
    let large = format!(r#"{{"text":"{}"}}"#, "a".repeat(200 * 1024));
    let text = ExplainReplyRequest::of("a".repeat(97 * 1024)).encode_to_vec();
    for (headers, body, refusal) in [
        (&[JSON, gzip][..], bomb, (429, "resource_exhausted")),
        (&[JSON], large.into_bytes(), (429, "resource_exhausted")),
        (&[PROTO], text, (429, "resource_exhausted")),
        (&[JSON, gzip], b"no gzip".to_vec(), (400, "invalid_argument")),
        (&[JSON, ("content-encoding", "br")], b"{}".to_vec(), (501, "unimplemented")),
        (&[JSON], b"{".to_vec(), (400, "invalid_argument")),
        (&[JSON], b"".to_vec(), (400, "invalid_argument")),
        (&[JSON], b"{} {}".to_vec(), (400, "invalid_argument")),
        (&[JSON], br#"{"text": 1}"#.to_vec(), (400, "invalid_argument")),
        (&[PROTO], b"\xff\xff".to_vec(), (400, "invalid_argument")),
        (&[JSON, ("connect-protocol-version", "2")], b"{}".to_vec(), (400, "invalid_argument")),
        (&[JSON, ("connect-timeout-ms", "soon")], b"{}".to_vec(), (400, "invalid_argument")),
    ] {
        let answer = post(&server, "ExplainReply", headers, body).await;
        let (status, code) = answer.refusal();
        assert_eq!((status, code.as_str()), refusal, "{headers:?}: {}", String::from_utf8_lossy(&answer.body));
    }
    // A newer client knows more.
    let answer = post(&server, "ExplainReply", &[JSON], r#"{"text":"550 full","someday":[{}]}"#).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_page_of_an_allowed_origin_calls_by_connect() {
    let server = Server::with(&["--web-origins", "https://portal.example"]).await;
    let origin = ("origin", "https://portal.example");
    let answer = post(&server, "GetCode", &[JSON, origin], r#"{"id":"smtp/521"}"#).await;
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (200, origin.1));
    let answer = post(&server, "GetCode", &[JSON, ("origin", "https://evil.example")], r#"{"id":"smtp/521"}"#).await;
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (403, ""));
}

#[tokio::test]
async fn calls_are_counted_as_those_by_grpc() {
    let server = Server::start().await;
    post(&server, "GetCode", &[JSON], r#"{"id":"smtp/521"}"#).await;
    post(&server, "GetCode", &[JSON], r#"{"id":"smtp/5211"}"#).await;
    for code in ["OK", "NOT_FOUND"] {
        let series = format!("codebook_calls_total{{method=\"GetCode\",code=\"{code}\",language=\"en\"}}");
        assert!((server.metric(&series) - 1.0).abs() < f64::EPSILON, "{series}");
    }
}

/// A message as streams frame it.
fn enveloped(message: &[u8]) -> Vec<u8> {
    [&[0][..], &u32::try_from(message.len()).expect("short").to_be_bytes(), message].concat()
}

/// The JSON that ends a stream.
fn end(body: &[u8]) -> Value {
    let at = (0..body.len()).rev().find(|at| body[*at] == 2 && body[at + 1..].starts_with(&[0, 0])).expect("an end");
    let length = u32::from_be_bytes(body[at + 1..at + 5].try_into().expect("four bytes"));
    assert_eq!(usize::try_from(length).expect("short"), body.len() - at - 5);
    serde_json::from_slice(&body[at + 5..]).expect("JSON")
}

#[tokio::test]
async fn reflection_comes_as_a_stream_of_connect() {
    let server = Server::start().await;
    let ask = |path: &str| {
        // ServerReflectionRequest.list_services.
        let body = enveloped(&[0x3a, 0]);
        let request =
            Request::post(path).header("host", "localhost").header("content-type", "application/connect+proto");
        send(&server, request.body(Full::from(body)).expect("a request"))
    };
    let answer = ask("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/connect+proto"));
    assert!(answer.body.windows(27).any(|name| name == b"codebook.v1.CodebookService"));
    assert_eq!(end(&answer.body), json!({}));
    let answer = ask("/grpc.reflection.v9.ServerReflection/ServerReflectionInfo").await;
    assert_eq!((answer.status.as_u16(), answer.header("grpc-status")), (200, ""));
    assert_eq!(end(&answer.body)["error"]["code"], "unimplemented");
}

#[tokio::test]
async fn a_request_that_does_not_come_is_too_late() {
    let server = Server::with(&["--timeout", "0.2"]).await;
    for header in ["x: y", "connect-timeout-ms: 100"] {
        let mut socket = TcpStream::connect(server.address).await.expect("a connection");
        let head = format!(
            "POST {SERVICE}/GetCode HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n{header}\r\ncontent-length: 99\r\n\r\n{{"
        );
        socket.write_all(head.as_bytes()).await.expect("written");
        let mut answer = vec![0; 12];
        timeout(Duration::from_secs(10), socket.read_exact(&mut answer)).await.expect("in time").expect("an answer");
        assert_eq!(answer, b"HTTP/1.1 504");
    }
}
