//! Seeds of `frames`: calls of every method, floods, streams that end early, and HTTP/1.1 as pages speak it.

use bytes::Bytes;
use codebook::api::SERVICE_NAME;
use codebook::proto;
use prost::Message;
use transport::grpc::Framed;

use crate::client::{BARE, Options, PAUSE, PREFACE, SEPARATOR};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const PRIORITY: u8 = 2;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;

/// ACK in SETTINGS and PING.
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
const PADDED: u8 = 8;

/// Seeds of one connection each.
pub fn seeds() -> Vec<Vec<u8>> {
    let get = message(&get_code());
    let head = |stream| record(HEADERS, END_HEADERS, stream, &call(&path("GetCode"), &[]));
    let calls: Vec<Vec<u8>> = calls().into_iter().map(|(path, body)| whole(1, &path, &body)).collect();
    let whole_get = |stream| whole(stream, &path("GetCode"), &get);
    let header_block = call(&path("GetCode"), &[("grpc-timeout", "100m"), ("grpc-accept-encoding", "identity,gzip")]);
    let settings = record(SETTINGS, 0, 0, &[0, 4, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 5, 0, 0, 64, 0]);
    let acknowledged = record(SETTINGS, END_STREAM, 0, &[]);
    let window = |stream| record(WINDOW_UPDATE, 0, stream, &[0, 0, 64, 0]);
    let shapes = [
        vec![settings, acknowledged, whole_get(1), window(1), window(0), record(PING, 0, 0, &[7; 8])],
        // A header block in parts.
        vec![
            record(HEADERS, 0, 1, &header_block[..20]),
            record(CONTINUATION, 0, 1, &header_block[20..40]),
            record(CONTINUATION, END_HEADERS, 1, &header_block[40..]),
            record(DATA, PADDED | END_STREAM, 1, &[&[3], &get[..], &[0; 3]].concat()),
        ],
        // Trailers.
        vec![head(1), record(DATA, 0, 1, &get), record(HEADERS, END_HEADERS | END_STREAM, 1, &header("a", "b"))],
        // Half a message, then nothing, a reset, or the end.
        vec![head(1), record(DATA, 0, 1, &get[..3]), record(PAUSE, 4, 0, &[]), record(DATA, END_STREAM, 1, &get[3..])],
        vec![head(1), record(DATA, 0, 1, &get[..3]), record(RST_STREAM, 0, 1, &[0, 0, 0, 8]), whole_get(3)],
        vec![head(1), head(3), record(DATA, 0, 3, &get[..3]), record(PAUSE, 30, 0, &[]), whole_get(5)],
        vec![whole_get(1), record(GOAWAY, 0, 0, &[0, 0, 0, 0, 0, 0, 0, 0]), whole_get(3)],
        vec![record(PRIORITY, 0, 1, &[0, 0, 0, 3, 16]), whole_get(1), record(PAUSE, 255, 0, &[]), whole_get(3)],
        // One now and then, until the connection is old.
        (0..9).flat_map(|call| [whole_get(2 * call + 1), record(PAUSE, 255, 0, &[])]).collect(),
        // Many calls at once, reset or left alone.
        (0..40).map(|call| head(2 * call + 1)).collect(),
        (0..20).flat_map(|call| [head(2 * call + 1), record(RST_STREAM, 0, 2 * call + 1, &[0, 0, 0, 8])]).collect(),
        // Refused: another content type, another method, an unknown encoding, a message that is none, and two.
        vec![whole(1, "/", b""), record(HEADERS, END_HEADERS | END_STREAM, 3, &[0x82, 0x86, 0x84])],
        vec![
            record(HEADERS, END_HEADERS, 1, &call(&path("GetCode"), &[("grpc-encoding", "br")])),
            whole(3, &path("GetCode"), &[0, 0, 0, 0, 2, 0xff, 0xff]),
            whole(5, &path("GetCode"), &[get.clone(), get.clone()].concat()),
            whole(7, &path("GetCode"), &[1, 0, 0, 0, 1, 0]),
        ],
        // A frame with another length than it says.
        vec![whole_get(1), record(BARE, 0, 0, &[0, 64, 0, DATA, 0, 0, 0, 0, 1, 0]), whole_get(3)],
    ];
    let shapes = calls.into_iter().chain(shapes.into_iter().map(|frames| frames.concat()));
    let ways = [
        0,
        Options::OPEN | Options::APART,
        Options::PATIENT | Options::OPEN,
        Options::PATIENT | Options::DEAF | Options::OPEN,
        Options::PATIENT | Options::LITTLE_ROOM | Options::APART | Options::OPEN,
        Options::WEB | Options::APART,
    ];
    let framed = shapes.flat_map(|shape| ways.map(|way| [&[way], &shape[..]].concat()));
    framed.chain(raw()).collect()
}

/// A body for every method, and for the standard services.
fn calls() -> Vec<(String, Vec<u8>)> {
    let reply = proto::ExplainReplyRequest { mask: true, ..proto::ExplainReplyRequest::of("550 5.1.1 User unknown") };
    let long = proto::ExplainReplyRequest::of("450 4.1.1 wait ".repeat(700));
    let item = message(&proto::BatchExplainReplyRequest { reply: Some(reply.clone()) });
    let ids = vec!["smtp/550".to_owned(), "http/404".to_owned(), "550 5.1.1".to_owned(), "nothing".to_owned()];
    let codes = proto::ListCodesRequest { protocol_id: "smtp".to_owned(), page_size: 100, ..Default::default() };
    let pair =
        proto::CompareCodesRequest { left_id: "smtp/450".into(), right_id: "smtp/550".into(), ..Default::default() };
    // A google.rpc.Status with code 5 and nothing else.
    let status = proto::LocalizeStatusRequest { status_code: 5, status_details: vec![8, 5], ..Default::default() };
    let own = [
        ("GetCode", message(&get_code())),
        ("BatchGetCodes", message(&proto::BatchGetCodesRequest { ids, ..Default::default() })),
        ("ListCodes", message(&codes)),
        ("CompareCodes", message(&pair)),
        ("ExplainReply", message(&reply)),
        ("ExplainReply", Bytes::from(Framed::message(&long).compressed()).to_vec()),
        ("BatchExplainReply", [&item[..], &item[..], &item[..item.len() - 4]].concat()),
        ("ListProtocols", message(&proto::ListProtocolsRequest::default())),
        ("ListLanguages", message(&proto::ListLanguagesRequest { page_size: 1, ..Default::default() })),
        ("ListPairs", message(&proto::ListPairsRequest { page_size: 3, ..Default::default() })),
        ("LocalizeStatus", message(&status)),
        ("NoMethod", message(&get_code())),
    ];
    let standard = [
        ("/grpc.health.v1.Health/Check", vec![0; 5]),
        ("/grpc.health.v1.Health/Watch", vec![0; 5]),
        // list_services
        ("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", vec![0, 0, 0, 0, 2, 0x3a, 0]),
    ];
    let own = own.into_iter().map(|(method, body)| (path(method), body));
    own.chain(standard.into_iter().map(|(path, body)| (path.to_owned(), body))).collect()
}

/// What is sent as it is: HTTP/1.1, TLS, and a preface that is cut.
fn raw() -> impl Iterator<Item = Vec<u8>> {
    let get = message(&get_code());
    let page = format!(
        "POST {} HTTP/1.1\r\nHost: a\r\nOrigin: {}\r\nContent-Type: application/grpc-web+proto\r\nContent-Length: {}\r\n\r\n",
        path("GetCode"),
        crate::client::ORIGIN,
        get.len()
    );
    let preflight = format!(
        "OPTIONS {} HTTP/1.1\r\nHost: a\r\nOrigin: {}\r\nAccess-Control-Request-Method: POST\r\n\r\n",
        path("GetCode"),
        crate::client::ORIGIN
    );
    let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    let sent: [Vec<u8>; 7] = [
        [page.as_bytes(), &get].concat(),
        preflight.into_bytes(),
        chunked.into(),
        b"GET / HTTP/1.0\r\n\r\nGET /\r\n".to_vec(),
        PREFACE[..20].to_vec(),
        [PREFACE, &[0; 9], b"\x00\x00\x00\x04\x01\x00\x00\x00\x00"].concat(),
        // A TLS handshake's first bytes.
        vec![0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3],
    ];
    let ways = [Options::RAW, Options::RAW | Options::WEB, Options::RAW | Options::WEB | Options::OPEN];
    sent.into_iter().flat_map(move |bytes| ways.map(|way| [&[way], &bytes[..]].concat()))
}

fn get_code() -> proto::GetCodeRequest {
    proto::GetCodeRequest { id: "smtp/550".to_owned(), language_code: "ar".to_owned(), ..Default::default() }
}

/// A record of an input.
fn record(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    [&[kind, flags, stream], payload, &SEPARATOR].concat()
}

/// A header that no table takes in, without Huffman coding (RFC 7541 section 6.2.2).
fn header(name: &str, value: &str) -> Vec<u8> {
    let length = |text: &str| u8::try_from(text.len()).ok().filter(|length| *length < 127).expect("a short text");
    [&[0, length(name)], name.as_bytes(), &[length(value)], value.as_bytes()].concat()
}

/// The header block of a call.
fn call(path: &str, more: &[(&str, &str)]) -> Vec<u8> {
    // :method POST and :scheme http stand in the static table.
    let mut block = vec![0x83, 0x86];
    for (name, value) in [(":path", path), ("content-type", "application/grpc"), ("te", "trailers")].iter().chain(more)
    {
        block.extend(header(name, value));
    }
    block
}

/// A whole call.
fn whole(stream: u8, path: &str, body: &[u8]) -> Vec<u8> {
    let head = record(
        HEADERS,
        END_HEADERS,
        stream,
        &call(path, &[("accept-language", "ar, en;q=0.5"), ("grpc-encoding", "gzip")]),
    );
    [head, record(DATA, END_STREAM, stream, body)].concat()
}

fn path(method: &str) -> String {
    format!("/{SERVICE_NAME}/{method}")
}

fn message(message: &impl Message) -> Vec<u8> {
    Bytes::from(Framed::message(message)).to_vec()
}
