//! Converts every failure to a `Status` as AIP-193 asks: a short message for developers, a reason for programs, a
//! sentence for people.

use std::collections::HashMap;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, FieldViolation, LocalizedMessage, StatusExt};

use crate::failure::{Failure, shown};
use crate::proto::{self, ErrorReason};
use crate::text::Words;

/// `ErrorInfo.domain` of every failure.
const DOMAIN: &str = "codebook.v1";

/// The machine-readable part of a failure.
struct Facts {
    code: Code,
    reason: ErrorReason,
    /// The request's field that is wrong.
    field: &'static str,
    /// ASCII, without the caller's text: `grpc-message` is percent-encoded, and a long one breaks connections.
    message: String,
    metadata: HashMap<String, String>,
    /// The type and name of the missing resource.
    resource: Option<(&'static str, String)>,
}

fn facts(failure: &Failure) -> Facts {
    use ErrorReason as Reason;
    let invalid = |reason, field: &'static str, message: &str, metadata: &[(&str, String)]| Facts {
        code: Code::InvalidArgument,
        reason,
        field,
        message: message.to_owned(),
        metadata: metadata
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
        resource: None,
    };
    let missing = |reason, field: &'static str, kind: &'static str, name: String, metadata: &[(&str, String)]| Facts {
        code: Code::NotFound,
        resource: Some((kind, name)),
        message: format!("no such {kind}"),
        ..invalid(reason, field, "", metadata)
    };
    match failure {
        Failure::UnknownProtocol { field, protocol, suggestions } => missing(
            Reason::UnknownProtocol,
            field,
            "codebook.v1.Protocol",
            shown(protocol),
            &[("protocol", shown(protocol)), ("suggestions", suggestions.join(", "))],
        ),
        Failure::UnknownCode { field, id, suggestions, .. } => missing(
            Reason::UnknownCode,
            field,
            "codebook.v1.Code",
            id.to_string(),
            &[
                ("protocol", id.protocol.to_string()),
                ("value", id.value.to_string()),
                ("suggestions", joined(suggestions)),
            ],
        ),
        Failure::MissingProtocol { field, value, suggestions } => invalid(
            Reason::MissingProtocol,
            field,
            "the id names no protocol: write protocol/value",
            &[("value", shown(value)), ("suggestions", joined(suggestions))],
        ),
        Failure::MalformedId { field, id } => {
            invalid(Reason::MalformedId, field, "the id has not the form protocol/value", &[("id", shown(id))])
        }
        Failure::MalformedValue { field, protocol, value, classes, categories } => invalid(
            Reason::MalformedId,
            field,
            "not a value of the protocol: numbers with dots between them, a class and category of its own",
            &[
                ("id", shown(value)),
                ("protocol", protocol.clone()),
                ("classes", classes.join(", ")),
                ("categories", categories.join(", ")),
            ],
        ),
        Failure::MissingField { field } => {
            invalid(Reason::MissingField, field, &format!("{field} is required"), &[("field", (*field).to_owned())])
        }
        Failure::SameCode { id, .. } => {
            invalid(Reason::SameCode, "right", "a code cannot be compared with itself", &[("id", id.to_string())])
        }
        Failure::MalformedLanguageCode { language_code } => invalid(
            Reason::MalformedLanguageCode,
            "language_code",
            "language_code is not a BCP 47 language tag",
            &[("language_code", shown(language_code))],
        ),
        Failure::PageSizeOutOfRange { page_size, maximum } => invalid(
            Reason::PageSizeOutOfRange,
            "page_size",
            &format!("page_size is not in 0..={maximum}"),
            &[("page_size", page_size.to_string()), ("maximum", maximum.to_string())],
        ),
        Failure::MalformedPageToken { page_token } => invalid(
            Reason::MalformedPageToken,
            "page_token",
            "page_token was not issued here",
            &[("page_token", shown(page_token))],
        ),
        Failure::PageTokenMismatch => invalid(
            Reason::PageTokenMismatch,
            "page_token",
            "page_token was issued for a request with other fields",
            &[],
        ),
        Failure::TooManyItems { count, maximum } => invalid(
            Reason::TooManyItems,
            "ids",
            &format!("more than {maximum} ids"),
            &[("count", count.to_string()), ("maximum", maximum.to_string())],
        ),
        Failure::UnknownClass { protocol, class, suggestions, .. } => invalid(
            Reason::UnknownClass,
            "class",
            "the protocol has no such class",
            &[("protocol", protocol.clone()), ("class", shown(class)), ("suggestions", suggestions.join(", "))],
        ),
        Failure::ClassWithoutProtocol { class } => invalid(
            Reason::MissingField,
            "protocol",
            "class needs protocol",
            &[("field", "protocol".to_owned()), ("class", shown(class))],
        ),
        Failure::TextTooLong { bytes, maximum } => invalid(
            Reason::TextTooLong,
            "text",
            &format!("text is longer than {maximum} bytes"),
            &[("bytes", bytes.to_string()), ("maximum", maximum.to_string())],
        ),
        Failure::UnknownPhase { phase, suggestions } => invalid(
            Reason::UnknownPhase,
            "phase",
            "mail has no such phase",
            &[("phase", shown(phase)), ("suggestions", suggestions.join(", "))],
        ),
        Failure::UnknownEnumValue { field, number } => invalid(
            Reason::UnknownEnumValue,
            field,
            &format!("{field} holds a number that this version does not know"),
            &[("field", (*field).to_owned()), ("number", number.to_string())],
        ),
    }
}

fn joined(ids: &[book::catalog::CodeId]) -> String {
    ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The reason's name in ErrorInfo, without the prefix of the enum.
fn name(reason: ErrorReason) -> &'static str {
    reason.as_str_name().trim_start_matches("ERROR_REASON_")
}

/// The Status of a failed call.
pub(super) fn status(failure: &Failure, words: &Words<'_>) -> Status {
    let facts = facts(failure);
    let localized = LocalizedMessage { locale: words.language().code.clone(), message: words.failure(failure) };
    let mut details = ErrorDetails::new();
    details.set_error_info(name(facts.reason), DOMAIN, facts.metadata);
    details.set_bad_request(vec![FieldViolation {
        field: facts.field.to_owned(),
        description: facts.message.clone(),
        reason: name(facts.reason).to_owned(),
        localized_message: Some(localized.clone()),
    }]);
    if let Some((kind, resource)) = facts.resource {
        details.set_resource_info(kind, resource, "", &facts.message);
    }
    details.set_localized_message(localized.locale, localized.message);
    Status::with_error_details(facts.code, facts.message, details)
}

/// The failure of one item of a batch.
pub(super) fn failure(failure: &Failure, words: &Words<'_>) -> proto::Failure {
    let facts = facts(failure);
    proto::Failure {
        code: facts.code.into(),
        reason: facts.reason.into(),
        message: facts.message,
        localized_message: words.failure(failure),
        metadata: facts.metadata,
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
        let ids = || vec![id(); book::catalog::MAX_SUGGESTIONS];
        let names = || vec!["smtp-enhanced".to_owned(); book::catalog::MAX_SUGGESTIONS];
        let numbers = || (0..8).map(|number| number.to_string()).collect::<Vec<_>>();
        vec![
            Failure::UnknownProtocol { field: "protocol", protocol: long(), suggestions: names() },
            Failure::UnknownProtocol { field: "protocol", protocol: long(), suggestions: Vec::new() },
            Failure::UnknownCode { field: "right", id: id(), label: "SMTP".to_owned(), suggestions: ids() },
            Failure::UnknownCode { field: "right", id: id(), label: "SMTP".to_owned(), suggestions: Vec::new() },
            Failure::MissingProtocol { field: "left", value: "9".repeat(128), suggestions: ids() },
            Failure::MissingProtocol { field: "left", value: "9".repeat(128), suggestions: Vec::new() },
            Failure::MalformedId { field: "id", id: long() },
            Failure::MalformedValue {
                field: "right",
                protocol: "smtp-enhanced".to_owned(),
                value: "9".repeat(128),
                classes: numbers(),
                categories: numbers(),
            },
            Failure::TextTooLong { bytes: usize::MAX, maximum: usize::MAX },
            Failure::UnknownPhase { phase: long(), suggestions: names() },
            Failure::MissingField { field: "right" },
            Failure::SameCode { id: id(), asked: None },
            Failure::SameCode { id: id(), asked: Some(long()) },
            Failure::MalformedLanguageCode { language_code: long() },
            Failure::PageSizeOutOfRange { page_size: i32::MIN, maximum: i32::MAX },
            Failure::MalformedPageToken { page_token: long() },
            Failure::PageTokenMismatch,
            Failure::TooManyItems { count: usize::MAX, maximum: usize::MAX },
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
