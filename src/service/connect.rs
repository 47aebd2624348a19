//! The Connect protocol, for calls with one message and one answer (connectrpc.com/docs/protocol): a POST with the message
//! as JSON or protobuf, or a GET for what may be cached. curl speaks it.
//!
//! An adapter to the calls as they are, rather than the crate connectrpc: that brings messages and a dispatcher of its own,
//! and with them a second path to each answer.

use std::io::Read as _;
use std::time::Duration;

use book::digest;
use bytes::Bytes;
use data_encoding::{BASE64_NOPAD, BASE64URL_NOPAD};
use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder};
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, DATE, ETAG, VARY};
use http::{HeaderMap, HeaderValue, Method as HttpMethod, Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use prost::Message;
use prost_reflect::{DeserializeOptions, DynamicMessage, MethodDescriptor};
use serde_json::{Value, json};
use tonic::codegen::StdError;
use tonic::{Code, Status};
use tonic_types::pb;
use transport::OpenCall;
use transport::grpc::{Framed, Limits, ResponseBody};

use super::json::MESSAGES;
use super::work::held_elsewhere;
use crate::api::{Method, SERVICE_NAME, UnknownMethod};
use crate::caching::{Conditions, KEPT, date};

/// Least length of an answer that gains by compression, in bytes.
const WORTH_COMPRESSING: usize = 1024;

/// How messages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codec {
    Json,
    Proto,
}

impl Codec {
    fn of(name: &str) -> Option<Self> {
        match name {
            "json" => Some(Self::Json),
            "proto" => Some(Self::Proto),
            _ => None,
        }
    }

    /// The codec of a content type, which for JSON may name its charset.
    fn of_content_type(value: &HeaderValue) -> Option<Self> {
        let name = value.to_str().ok()?.split(';').next()?.trim().to_ascii_lowercase();
        Self::of(name.strip_prefix("application/")?)
    }

    /// Reads a message of a method.
    fn read<R: Message + Default>(self, method: Method, bytes: Bytes) -> Result<R, Status> {
        match self {
            Self::Proto => R::decode(bytes).map_err(|_| Status::invalid_argument("the request is no message")),
            Self::Json => {
                let message = from_json(method, &bytes).map_err(|error| {
                    Status::invalid_argument(format!("the request is not JSON of the message: {}", cut(&error)))
                })?;
                // The message is of the type that the method takes.
                R::decode(message.encode_to_vec().as_slice()).map_err(|_| Status::internal("another message"))
            }
        }
    }

    fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Json => "application/json",
            Self::Proto => "application/proto",
        })
    }
}

/// The headers of a call, and the message of a GET.
#[derive(Clone, Debug)]
pub(super) struct ConnectHead {
    codec: Codec,
    /// True if the message is compressed.
    is_gzip: bool,
    timeout: Option<Duration>,
    conditions: std::sync::Arc<Conditions>,
    /// The message in the address.
    message: Option<Bytes>,
}

impl ConnectHead {
    /// Reads the head of a request; `None` for one that is not Connect's.
    ///
    /// # Errors
    ///
    /// The answer to one that is, and cannot be read.
    pub(super) fn read<B>(
        request: &Request<B>,
        method: Result<Method, UnknownMethod>,
    ) -> Option<Result<Self, Box<Response<ResponseBody>>>> {
        if method.is_ok_and(|method| !method.is_unary()) {
            return None;
        }
        let read = match *request.method() {
            HttpMethod::POST => {
                let codec = Codec::of_content_type(request.headers().get(CONTENT_TYPE)?)?;
                Self::of_post(request.headers(), codec)
            }
            HttpMethod::GET if method.is_ok_and(Method::is_cacheable) => {
                let query = request.uri().query()?;
                let field = |name: &str| {
                    let mut fields = form_urlencoded::parse(query.as_bytes());
                    fields.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
                };
                let codec = Codec::of(&field("encoding")?)?;
                Self::of_get(request.headers(), codec, field)
            }
            _ => return None,
        };
        Some(read.map_err(|refused| Box::new(refusal(&refused))))
    }

    fn of_post(headers: &HeaderMap, codec: Codec) -> Result<Self, Status> {
        let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        if text("connect-protocol-version").is_some_and(|version| version != "1") {
            return Err(Status::invalid_argument("connect-protocol-version is not 1"));
        }
        let is_gzip = is_gzip(text(CONTENT_ENCODING.as_str()).unwrap_or_default())?;
        Ok(Self { codec, is_gzip, message: None, timeout: timeout(headers)?, conditions: conditions(headers) })
    }

    fn of_get(headers: &HeaderMap, codec: Codec, field: impl Fn(&str) -> Option<String>) -> Result<Self, Status> {
        if field("connect").is_some_and(|version| version != "v1") {
            return Err(Status::invalid_argument("connect is not v1"));
        }
        let is_gzip = is_gzip(&field("compression").unwrap_or_default())?;
        let message = field("message").ok_or_else(|| Status::invalid_argument("the address has no message"))?;
        let message = match field("base64").as_deref() {
            None | Some("" | "0") => message.into_bytes(),
            Some("1") => {
                // For addresses, with or without padding (RFC 4648 section 5).
                let decoded = BASE64URL_NOPAD.decode(message.trim_end_matches('=').as_bytes());
                decoded.map_err(|_| Status::invalid_argument("message is not base64"))?
            }
            Some(_) => return Err(Status::invalid_argument("base64 is not 1")),
        };
        let message = Some(message.into());
        Ok(Self { codec, is_gzip, message, timeout: timeout(headers)?, conditions: conditions(headers) })
    }

    /// Tells if an answer that is compressed already can be passed on.
    pub(super) fn takes_gzip(&self) -> bool {
        self.codec == Codec::Proto && self.conditions.accepts_gzip()
    }

    /// Reads the message of a call, once the caller has sent all of it. Large ones are read on another thread: JSON takes
    /// several times as long as protobuf.
    ///
    /// # Errors
    ///
    /// DEADLINE_EXCEEDED after the caller's own timeout or the limit, whichever is shorter; RESOURCE_EXHAUSTED for too many
    /// bytes, INVALID_ARGUMENT for those that are no message.
    pub(super) async fn message<B, R>(
        &self,
        method: Method,
        body: B,
        limits: &Limits,
        call: &OpenCall,
    ) -> Result<R, Status>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError>,
        R: Message + Default + 'static,
    {
        /// In bytes.
        const LARGE: usize = 8 * 1024;
        let most = limits.max_message_bytes;
        let bytes = match &self.message {
            Some(message) => message.clone(),
            None => {
                let limit = self.timeout.map_or(limits.message_timeout, |own| own.min(limits.message_timeout));
                let late = |_| Status::deadline_exceeded("the request did not come in time");
                let body = tokio::time::timeout(limit, Limited::new(body, most).collect()).await.map_err(late)?;
                body.map_err(unread)?.to_bytes()
            }
        };
        let (codec, is_gzip) = (self.codec, self.is_gzip);
        let is_large = is_gzip || codec == Codec::Json && bytes.len() > LARGE;
        let read = move || {
            let bytes = if is_gzip { unzipped(&bytes, most)? } else { bytes };
            codec.read(method, bytes)
        };
        if !is_large {
            return read();
        }
        held_elsewhere(call, read).await.unwrap_or_else(|| Err(Status::internal("the request was not read")))
    }

    /// The answer to the call.
    pub(super) fn respond(&self, method: Method, answer: Result<Framed, Status>) -> Response<ResponseBody> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(refused) => return refusal(&refused),
        };
        let (bytes, is_gzip) = match self.codec {
            Codec::Proto => (answer.payload(), answer.is_compressed()),
            Codec::Json => match to_json(method, &answer) {
                Some(json) => (Bytes::from(json), false),
                None => return refusal(&Status::internal("the answer cannot be written as JSON")),
            },
        };
        let takes_it = self.conditions.accepts_gzip() && !is_gzip && bytes.len() >= WORTH_COMPRESSING;
        let (bytes, is_gzip) = if takes_it { zipped(bytes) } else { (bytes, is_gzip) };
        let is_get = self.message.is_some();
        let tag = is_get.then(|| format!("\"{}\"", digest::tag([&*bytes])));
        let has_it = tag.as_ref().is_some_and(|tag| self.conditions.has(tag));
        let mut response = Response::new(ResponseBody::bare(if has_it { Bytes::new() } else { bytes }));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, self.codec.content_type());
        if is_gzip {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        if is_get {
            headers.insert(DATE, date());
        }
        if let Some(tag) = tag.and_then(|tag| HeaderValue::try_from(tag).ok()) {
            headers.insert(ETAG, tag);
            headers.insert(CACHE_CONTROL, HeaderValue::from_static(KEPT));
            headers.insert(VARY, HeaderValue::from_static("accept-encoding, accept-language"));
        }
        if has_it {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        response
    }
}

fn conditions(headers: &HeaderMap) -> std::sync::Arc<Conditions> {
    std::sync::Arc::new(Conditions::read(headers))
}

/// Parses `connect-timeout-ms`: at most ten digits.
fn timeout(headers: &HeaderMap) -> Result<Option<Duration>, Status> {
    let Some(text) = headers.get("connect-timeout-ms") else { return Ok(None) };
    let digits = text.to_str().ok().filter(|text| text.len() <= 10);
    let milliseconds = digits.and_then(|digits| digits.parse().ok());
    let malformed = || Status::invalid_argument("connect-timeout-ms is not a number of at most ten digits");
    milliseconds.map(Duration::from_millis).map(Some).ok_or_else(malformed)
}

fn is_gzip(encoding: &str) -> Result<bool, Status> {
    match encoding {
        "" | "identity" => Ok(false),
        "gzip" => Ok(true),
        _ => Err(Status::unimplemented("the request is compressed neither by identity nor by gzip")),
    }
}

/// The status of a request that could not be read to its end.
fn unread(error: StdError) -> Status {
    if error.is::<LengthLimitError>() {
        return Status::resource_exhausted("the request is larger than the limit");
    }
    match error.downcast::<Status>() {
        Ok(ended) => *ended,
        Err(_) => Status::cancelled("the request is not complete"),
    }
}

fn unzipped(bytes: &[u8], most: usize) -> Result<Bytes, Status> {
    let mut out = Vec::new();
    let read = GzDecoder::new(bytes).take(most as u64 + 1).read_to_end(&mut out);
    match read {
        Ok(length) if length > most => Err(Status::resource_exhausted("the request unpacks to more than the limit")),
        Ok(_) => Ok(out.into()),
        Err(_) => Err(Status::invalid_argument("the request is not gzip")),
    }
}

/// The bytes compressed, if that makes them fewer.
fn zipped(bytes: Bytes) -> (Bytes, bool) {
    let mut out = Vec::with_capacity(bytes.len() / 2);
    // Reading from memory does not fail.
    match GzEncoder::new(&*bytes, Compression::fast()).read_to_end(&mut out) {
        Ok(length) if length < bytes.len() => (out.into(), true),
        _ => (bytes, false),
    }
}

fn descriptor(method: Method) -> Option<MethodDescriptor> {
    MESSAGES.get_service_by_name(SERVICE_NAME)?.methods().find(|known| known.name() == method.name())
}

fn from_json(method: Method, bytes: &[u8]) -> Result<DynamicMessage, String> {
    let input = descriptor(method).ok_or("no such method")?.input();
    let mut json = serde_json::Deserializer::from_slice(bytes);
    // As other servers: a newer client may know more fields.
    let options = DeserializeOptions::new().deny_unknown_fields(false);
    let message = DynamicMessage::deserialize_with_options(input, &mut json, &options);
    let message = message.map_err(|error| error.to_string())?;
    json.end().map_err(|error| error.to_string())?;
    Ok(message)
}

/// The answer as JSON, which every message of the API has.
fn to_json(method: Method, answer: &Framed) -> Option<Vec<u8>> {
    let output = descriptor(method)?.output();
    let message = DynamicMessage::decode(output, answer.uncompressed().as_slice()).ok()?;
    serde_json::to_vec(&message).ok()
}

/// A parser's complaint, at a length that a line has room for.
fn cut(text: &str) -> String {
    crate::failure::shown_up_to(text, 160)
}

/// The answer to a call that failed: its status as JSON, with its details.
pub(super) fn refusal(refused: &Status) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::bare(error(refused).to_string().into()));
    *response.status_mut() = spelled(refused.code()).1;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, Codec::Json.content_type());
    if refused.code() == Code::Unimplemented {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// A status as Connect writes it.
pub(crate) fn error(refused: &Status) -> Value {
    let (code, _) = spelled(refused.code());
    let details = pb::Status::decode(refused.details()).map(|status| status.details).unwrap_or_default();
    let details: Vec<Value> = details.iter().map(detail).collect();
    let mut error = json!({ "code": code, "message": refused.message() });
    if !details.is_empty() {
        error["details"] = details.into();
    }
    error
}

/// A detail of an error: its type, its bytes, and for people what they say.
fn detail(detail: &prost_types::Any) -> Value {
    let name = detail.type_url.rsplit('/').next().unwrap_or_default();
    let mut value = json!({ "type": name, "value": BASE64_NOPAD.encode(&detail.value) });
    let message = MESSAGES.get_message_by_name(name);
    let message = message.and_then(|message| DynamicMessage::decode(message, detail.value.as_slice()).ok());
    if let Some(debug) = message.and_then(|message| serde_json::to_value(&message).ok()) {
        value["debug"] = debug;
    }
    value
}

/// A code as Connect spells it, and the HTTP status that it comes under.
fn spelled(code: Code) -> (&'static str, StatusCode) {
    let (name, status) = match code {
        // No failure has it.
        Code::Ok | Code::Unknown => ("unknown", 500),
        Code::Cancelled => ("canceled", 499),
        Code::InvalidArgument => ("invalid_argument", 400),
        Code::DeadlineExceeded => ("deadline_exceeded", 504),
        Code::NotFound => ("not_found", 404),
        Code::AlreadyExists => ("already_exists", 409),
        Code::PermissionDenied => ("permission_denied", 403),
        Code::ResourceExhausted => ("resource_exhausted", 429),
        Code::FailedPrecondition => ("failed_precondition", 400),
        Code::Aborted => ("aborted", 409),
        Code::OutOfRange => ("out_of_range", 400),
        Code::Unimplemented => ("unimplemented", 501),
        Code::Internal => ("internal", 500),
        Code::Unavailable => ("unavailable", 503),
        Code::DataLoss => ("data_loss", 500),
        Code::Unauthenticated => ("unauthenticated", 401),
    };
    (name, StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
}
