//! Converts every failure to a `Status` as AIP-193 asks: a short message for developers, a reason for programs, a
//! sentence for people.

use std::collections::HashMap;

use prost::Message;
use prost_types::Any;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, FieldViolation, LocalizedMessage, StatusExt, pb};

use super::convert;
use crate::failure::{Failure, shown};
use crate::language::Language;
use crate::proto::{self, ErrorReason};
use crate::text::Words;

/// `ErrorInfo.domain` of every failure.
const DOMAIN: &str = "codebook.v1";

/// `Any.type_url` of the one detail that is not google.rpc's.
const SUGGESTIONS: &str = "type.googleapis.com/codebook.v1.Suggestions";

/// The machine-readable part of a failure.
struct Facts {
    code: Code,
    reason: ErrorReason,
    /// The request's field that is wrong.
    field: &'static str,
    /// What is wrong, in ASCII: `grpc-message` is percent-encoded, and a long one breaks connections.
    message: String,
    metadata: HashMap<String, String>,
    /// What may have been meant.
    suggestions: Vec<String>,
    /// The type and name of the missing resource.
    resource: Option<(&'static str, String)>,
}

fn facts(failure: &Failure) -> Facts {
    use ErrorReason as Reason;
    let invalid = |reason, field: &'static str, message: String, metadata: &[(&str, String)]| Facts {
        code: Code::InvalidArgument,
        reason,
        field,
        message,
        metadata: metadata.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        suggestions: Vec::new(),
        resource: None,
    };
    let missing = |facts: Facts, kind: &'static str, name: String| Facts {
        code: Code::NotFound,
        resource: Some((kind, name)),
        ..facts
    };
    let told = |facts: Facts, what: &str, bytes: usize, suggestions: Vec<String>| Facts {
        message: match suggestions.as_slice() {
            [] => facts.message,
            ids => format!("{}; {what}: {}", facts.message, ascii(&ids.join(", "), bytes)),
        },
        suggestions,
        ..facts
    };
    let meant = |facts, nearest| told(facts, "nearest", 64, nearest);
    match failure {
        Failure::UnknownProtocol { field, protocol, suggestions } => {
            let metadata = [("protocol", shown(protocol))];
            let facts = invalid(Reason::UnknownProtocol, field, format!("no protocol {}", named(protocol)), &metadata);
            meant(missing(facts, "codebook.v1.Protocol", shown(protocol)), suggestions.clone())
        }
        Failure::UnknownCode { field, id, suggestions, .. } => {
            let metadata = [("protocol", id.protocol.to_string()), ("value", shown(&id.value))];
            let message = format!("no code {}", ascii(&id.to_string(), NAMED_BYTES));
            let facts = invalid(Reason::UnknownCode, field, message, &metadata);
            meant(missing(facts, "codebook.v1.Code", shown(&id.to_string())), texts(suggestions))
        }
        Failure::MissingProtocol { field, value, suggestions } => {
            let message = format!("{} names no protocol: write protocol/value", named(value));
            let facts = invalid(Reason::MissingProtocol, field, message, &[("value", shown(value))]);
            told(facts, "candidates", CANDIDATES_BYTES, texts(suggestions))
        }
        Failure::MalformedId { field, id, suggestions } => {
            let message = format!("{} is not the id of one code: write protocol/value", named(id));
            let facts = invalid(Reason::MalformedId, field, message, &[("id", shown(id))]);
            told(facts, "candidates", CANDIDATES_BYTES, texts(suggestions))
        }
        Failure::MalformedValue { field, protocol, value, .. } => {
            let message = format!("{} is not a value of {}", named(value), ascii(protocol, NAMED_BYTES));
            invalid(Reason::MalformedId, field, message, &[("id", shown(value)), ("protocol", protocol.clone())])
        }
        Failure::MissingField { field } => {
            invalid(Reason::MissingField, field, format!("{field} is required"), &[("field", (*field).to_owned())])
        }
        Failure::SameCode { id, .. } => {
            let message = format!("{} cannot be compared with itself", ascii(&id.to_string(), NAMED_BYTES));
            invalid(Reason::SameCode, "right_id", message, &[("id", id.to_string())])
        }
        Failure::MalformedLanguageCode { language_code } => {
            let message = format!("{} is neither a BCP 47 language tag nor a POSIX locale", named(language_code));
            let metadata = [("languageCode", shown(language_code))];
            invalid(Reason::MalformedLanguageCode, "language_code", message, &metadata)
        }
        Failure::NegativePageSize { page_size, maximum } => invalid(
            Reason::NegativePageSize,
            "page_size",
            format!("page_size is negative: {page_size}"),
            &[("pageSize", page_size.to_string()), ("maximum", maximum.to_string())],
        ),
        Failure::MalformedPageToken { page_token } => {
            let message = format!("page_token was not issued here: {}", named(page_token));
            invalid(Reason::MalformedPageToken, "page_token", message, &[("pageToken", shown(page_token))])
        }
        Failure::PageTokenMismatch => {
            let message = "page_token was issued for a request with other fields".to_owned();
            invalid(Reason::PageTokenMismatch, "page_token", message, &[])
        }
        Failure::TooManyItems { count, maximum } => invalid(
            Reason::TooManyItems,
            "ids",
            format!("{count} ids are more than {maximum}"),
            &[("count", count.to_string()), ("maximum", maximum.to_string())],
        ),
        Failure::QueryTooLong { length, maximum } => invalid(
            Reason::QueryTooLong,
            "query",
            format!("query has {length} characters, more than {maximum}; ExplainReply takes longer texts"),
            &[("length", length.to_string()), ("maximum", maximum.to_string())],
        ),
        Failure::UnknownClass { protocol, class, suggestions, .. } => {
            let message = format!("{} has no class {}", ascii(protocol, NAMED_BYTES), named(class));
            let metadata = [("protocol", protocol.clone()), ("class", shown(class))];
            meant(invalid(Reason::UnknownClass, "class_id", message, &metadata), suggestions.clone())
        }
        Failure::ClassWithoutProtocol { class } => {
            let message = format!("class_id {} needs protocol_id", named(class));
            invalid(Reason::MissingField, "protocol_id", message, &[("field", "protocol_id".to_owned())])
        }
        Failure::UnknownPhase { phase, suggestions } => {
            let message = format!("mail has no phase {}", named(phase));
            let metadata = [("phase", shown(phase))];
            meant(invalid(Reason::UnknownPhase, "phase_id", message, &metadata), suggestions.clone())
        }
        Failure::MalformedStatusDetails => {
            let message = "status_details are not the bytes of a google.rpc.Status".to_owned();
            invalid(Reason::MalformedStatusDetails, "status_details", message, &[])
        }
        Failure::UnknownEnumValue { field, number } => invalid(
            Reason::UnknownEnumValue,
            field,
            format!("{field} holds {number}, which this version does not know"),
            &[("field", (*field).to_owned()), ("number", number.to_string())],
        ),
    }
}

/// The maximum length of a caller's text in a message for developers, in bytes.
const NAMED_BYTES: usize = 48;

/// The maximum length of the list of candidates in a message for developers, in bytes: enough for six codes.
const CANDIDATES_BYTES: usize = 160;

/// A caller's text in a message for developers: quoted, escaped and cut.
fn named(text: &str) -> String {
    format!("\"{}\"", ascii(text, NAMED_BYTES))
}

/// A text in ASCII, cut.
fn ascii(text: &str, most: usize) -> String {
    let mut out = String::new();
    for char in text.chars() {
        let piece: String = char.escape_default().collect();
        if out.len() + piece.len() > most {
            out.push_str("...");
            break;
        }
        out.push_str(&piece);
    }
    out
}

fn texts(ids: &[book::catalog::CodeId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

/// The reason's name in ErrorInfo, without the prefix of the enum.
fn name(reason: ErrorReason) -> &'static str {
    reason.as_str_name().trim_start_matches("ERROR_REASON_")
}

/// The Status of a failed call.
pub(super) fn status(failure: &Failure, words: &Words<'_>) -> Status {
    let mut facts = facts(failure);
    let Language { code: locale, direction, .. } = words.language();
    let localized = LocalizedMessage { locale: locale.clone(), message: words.failure(failure) };
    facts.metadata.insert("direction".to_owned(), direction.html().to_owned());
    let mut details = ErrorDetails::new();
    details.set_error_info(name(facts.reason), DOMAIN, facts.metadata);
    details.set_bad_request(vec![FieldViolation {
        field: facts.field.to_owned(),
        description: facts.message.clone(),
        reason: name(facts.reason).to_owned(),
        localized_message: Some(localized.clone()),
    }]);
    if let Some((kind, resource)) = facts.resource {
        // The field's violation describes it.
        details.set_resource_info(kind, resource, "", "");
    }
    details.set_localized_message(localized.locale, localized.message);
    let status = Status::with_error_details(facts.code, facts.message, details);
    if facts.suggestions.is_empty() {
        return status;
    }
    let suggestions = proto::Suggestions { values: facts.suggestions };
    let value = suggestions.encode_to_vec();
    let more = pb::Status { details: vec![Any { type_url: SUGGESTIONS.to_owned(), value }], ..Default::default() };
    // Repeated fields of one message may stand in parts (protobuf, "Encoding").
    let details = [status.details(), &more.encode_to_vec()].concat();
    Status::with_details(status.code(), status.message(), details.into())
}

/// The failure of one item of a batch.
pub(super) fn failure(failure: &Failure, words: &Words<'_>) -> proto::Failure {
    let facts = facts(failure);
    let Language { code, direction, .. } = words.language();
    proto::Failure {
        status_code: facts.code.into(),
        reason: facts.reason.into(),
        message: facts.message,
        localized_message: words.failure(failure),
        language_code: code.clone(),
        direction: convert::direction(*direction).into(),
        metadata: facts.metadata,
        suggestions: facts.suggestions,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use strum::VariantArray as _;
    use tonic::Status;

    use super::status;
    use crate::codebook::Codebook;
    use crate::failure::{Failure, FailureKind};
    use crate::text::Style;
    use book::catalog::CodeId;

    /// Every kind of failure, with as much of the caller's text as it can hold.
    fn worst() -> Vec<Failure> {
        let long = || "خ".repeat(4096);
        let id = || CodeId::new("p".repeat(63), "9".repeat(64));
        // The longest of the tree have 25 bytes.
        let known = || CodeId::new("p".repeat(15), "9".repeat(25));
        let ids = || vec![id(); book::catalog::MAX_SUGGESTIONS];
        let candidates = || vec![known(); book::catalog::MAX_CANDIDATES];
        let names = || vec!["smtp-enhanced".to_owned(); book::catalog::MAX_SUGGESTIONS];
        let numbers = || (0..8).map(|number| number.to_string()).collect::<Vec<_>>();
        vec![
            Failure::UnknownProtocol { field: "protocol_id", protocol: long(), suggestions: names() },
            Failure::UnknownProtocol { field: "protocol_id", protocol: long(), suggestions: Vec::new() },
            Failure::UnknownCode { field: "right_id", id: id(), label: "SMTP".to_owned(), suggestions: ids() },
            Failure::UnknownCode { field: "right_id", id: id(), label: "SMTP".to_owned(), suggestions: Vec::new() },
            Failure::MissingProtocol { field: "left_id", value: long(), suggestions: candidates() },
            Failure::MissingProtocol { field: "left_id", value: long(), suggestions: Vec::new() },
            Failure::MalformedId { field: "id", id: long(), suggestions: candidates() },
            Failure::MalformedId { field: "id", id: long(), suggestions: Vec::new() },
            Failure::MalformedValue {
                field: "right_id",
                protocol: "smtp-enhanced".to_owned(),
                value: "9".repeat(128),
                classes: numbers(),
                categories: numbers(),
            },
            Failure::UnknownPhase { phase: long(), suggestions: names() },
            Failure::MissingField { field: "right_id" },
            Failure::SameCode { id: id(), asked: None },
            Failure::SameCode { id: id(), asked: Some(long()) },
            Failure::MalformedLanguageCode { language_code: long() },
            Failure::NegativePageSize { page_size: i32::MIN, maximum: i32::MAX },
            Failure::MalformedPageToken { page_token: long() },
            Failure::PageTokenMismatch,
            Failure::MalformedStatusDetails,
            Failure::TooManyItems { count: usize::MAX, maximum: usize::MAX },
            Failure::QueryTooLong { length: usize::MAX, maximum: usize::MAX },
            Failure::UnknownClass {
                protocol: "smtp".to_owned(),
                label: "SMTP".to_owned(),
                class: long(),
                suggestions: names(),
            },
            Failure::ClassWithoutProtocol { class: long() },
            Failure::UnknownEnumValue { field: "standing", number: i32::MIN },
        ]
    }

    /// The size of a status in the trailers, in bytes: the message percent-encoded, the details in base64.
    fn wire_bytes(status: &Status) -> usize {
        assert!(status.message().is_ascii(), "{}", status.message());
        status.message().len() * 3 + base64_length(status.details().len())
    }

    fn base64_length(bytes: usize) -> usize {
        bytes.div_ceil(3) * 4
    }

    #[test]
    fn the_worst_of_every_kind_is_tried() {
        let tried: HashSet<FailureKind> = worst().iter().map(FailureKind::from).collect();
        let missing = FailureKind::VARIANTS.iter().filter(|kind| !tried.contains(kind)).collect::<Vec<_>>();
        assert!(missing.is_empty(), "{missing:?}");
    }

    /// Longer ones break connections in other stacks.
    #[test]
    fn every_status_stays_under_4_kib_in_every_language() {
        let codebook = Codebook::embedded().expect("the build has checked the data");
        for language in codebook.texts.languages().list() {
            let words = codebook.texts.words(language, Style::default());
            for failure in worst() {
                let status = status(&failure, &words);
                assert!(wire_bytes(&status) < 4096, "{} bytes: {failure:?}", wire_bytes(&status));
            }
        }
    }
}
