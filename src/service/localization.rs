//! The gRPC status of another service, in the reader's language.

use book::catalog::{Catalog, Code};
use book::vocabulary::{RepeatSafety, Retry};
use prost::Message;
use prost_types::Any;
use tonic_types::pb::{self, ErrorInfo, LocalizedMessage, RetryInfo};

use super::{convert, fallbacks};
use crate::codebook::Codebook;
use crate::failure::Failure;
use crate::proto;
use crate::text::Words;

/// The protocol of the codes that every status has.
const GRPC: &str = "grpc";

/// gRPC's code for whatever is none of its own.
const UNKNOWN: &str = "2";

/// What a status means, and its details with a LocalizedMessage.
///
/// # Errors
///
/// Details that cannot be read.
pub fn status(
    codebook: &Codebook,
    words: &Words<'_>,
    request: &proto::LocalizeStatusRequest,
) -> Result<proto::LocalizeStatusResponse, Failure> {
    let mut status =
        pb::Status::decode(request.status_details.as_slice()).map_err(|_| Failure::MalformedStatusDetails)?;
    // The trailers say the same, and alone decide what a client sees.
    status.code = request.status_code;
    status.message.clone_from(&request.status_message);
    let info: Option<ErrorInfo> = detail(&status)?;
    let reason = info.and_then(|info| codebook.catalog.reason(&info.domain, &info.reason));
    let Some(code) = reason.or_else(|| general(&codebook.catalog, request.status_code)) else {
        return Err(Failure::MalformedStatusDetails);
    };
    let answer = fallbacks::listed(words, |words| proto::LocalizeStatusResponse {
        code: Some(convert::code(code)),
        text: Some(convert::code_text(words.code(code, &codebook.catalog), words.language())),
        localized_message: words.localized_status(code, &codebook.catalog),
        ..Default::default()
    });
    if reason.is_some() || detail::<LocalizedMessage>(&status)?.is_none() {
        let locale = words.language().code.clone();
        let localized = LocalizedMessage { locale, message: answer.localized_message.clone() };
        status.details.retain(|any| !is::<LocalizedMessage>(any));
        let type_url = format!("type.googleapis.com/{}", LocalizedMessage::NAME);
        status.details.push(Any { type_url, value: localized.encode_to_vec() });
    }
    let asked = detail::<RetryInfo>(&status)?.and_then(|info| info.retry_delay);
    let retry = if asked.is_some() { Retry::AfterDelay } else { code.retry };
    let repeat_safety = match code.repeat_safety {
        // The service asks for a repetition, and does not say that the request was not carried out.
        RepeatSafety::None if asked.is_some() => RepeatSafety::Idempotent,
        safety => safety,
    };
    let of_code = || answer.code.as_ref().and_then(|facts| facts.retry_delay.clone());
    let asked = asked.map(|delay| proto::RetryDelay { delay: Some(delay), ..Default::default() });
    Ok(proto::LocalizeStatusResponse {
        retry: proto::Retry::from(retry).into(),
        repeat_safety: proto::RepeatSafety::from(repeat_safety).into(),
        retry_delay: asked.or_else(of_code),
        status_details: status.encode_to_vec(),
        ..answer
    })
}

/// The gRPC code of a status.
fn general(catalog: &Catalog, number: i32) -> Option<&Code> {
    catalog.named(GRPC, &number.to_string()).or_else(|| catalog.named(GRPC, UNKNOWN))
}

/// A type of detail.
trait Detail: Message + Default {
    /// Its full name.
    const NAME: &str;
}

impl Detail for ErrorInfo {
    const NAME: &str = "google.rpc.ErrorInfo";
}

impl Detail for LocalizedMessage {
    const NAME: &str = "google.rpc.LocalizedMessage";
}

impl Detail for RetryInfo {
    const NAME: &str = "google.rpc.RetryInfo";
}

/// The detail of a type, if the status has one.
fn detail<M: Detail>(status: &pb::Status) -> Result<Option<M>, Failure> {
    let found = status.details.iter().find(|any| is::<M>(any));
    found.map(|any| M::decode(any.value.as_slice())).transpose().map_err(|_| Failure::MalformedStatusDetails)
}

/// Compares the type of a detail, whichever server its URL names.
fn is<M: Detail>(any: &Any) -> bool {
    any.type_url.rsplit('/').next() == Some(M::NAME)
}
