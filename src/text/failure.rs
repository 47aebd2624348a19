//! What a person reads when a request is refused.

use super::list::Joint;
use super::{Words, isolate};
use crate::failure::{Failure, shown};

impl Words<'_> {
    /// A failure, in one or two whole sentences.
    pub fn failure(&self, failure: &Failure) -> String {
        let say = |id: &str, arguments: &[(&str, String)]| {
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.message(id, &arguments)
        };
        match failure {
            Failure::UnknownProtocol { protocol, suggestions, .. } if suggestions.is_empty() => {
                say("error-unknown-protocol", &[("protocol", quoted(protocol))])
            }
            Failure::UnknownProtocol { protocol, suggestions, .. } => say(
                "error-unknown-protocol-near",
                &[("protocol", quoted(protocol)), ("suggestions", self.list(Joint::Or, suggestions))],
            ),
            Failure::UnknownCode { id, label, suggestions, .. } if suggestions.is_empty() => {
                say("error-unknown-code", &[("protocol", label.clone()), ("value", quoted(&id.value))])
            }
            Failure::UnknownCode { id, label, suggestions, .. } => say(
                "error-unknown-code-near",
                &[("protocol", label.clone()), ("value", quoted(&id.value)), ("suggestions", self.ids(suggestions))],
            ),
            Failure::MissingProtocol { value, suggestions, .. } if suggestions.is_empty() => {
                say("error-missing-protocol", &[("value", quoted(value))])
            }
            Failure::MissingProtocol { value, suggestions, .. } => {
                say("error-missing-protocol-near", &[("value", quoted(value)), ("suggestions", self.ids(suggestions))])
            }
            Failure::MalformedId { id, .. } => say("error-malformed-id", &[("id", quoted(id))]),
            Failure::MalformedEnhanced { value, .. } => say("error-malformed-enhanced", &[("value", quoted(value))]),
            Failure::MissingField { field } => say("error-missing-field", &[("field", (*field).to_owned())]),
            Failure::SameCode { id, asked: None } => say("error-same-code", &[("id", id.to_string())]),
            Failure::SameCode { id, asked: Some(asked) } => {
                say("error-same-code-fallback", &[("asked", quoted(asked)), ("id", id.to_string())])
            }
            Failure::MalformedLanguageCode { language_code } => {
                say("error-malformed-language-code", &[("language-code", quoted(language_code))])
            }
            Failure::PageSizeOutOfRange { page_size, maximum } => say(
                "error-page-size-out-of-range",
                &[("page-size", page_size.to_string()), ("maximum", maximum.to_string())],
            ),
            Failure::MalformedPageToken { page_token } => {
                say("error-malformed-page-token", &[("page-token", quoted(page_token))])
            }
            Failure::PageTokenMismatch => say("error-page-token-mismatch", &[]),
            Failure::TooManyItems { count, maximum } => {
                say("error-too-many-items", &[("count", count.to_string()), ("maximum", maximum.to_string())])
            }
            Failure::UnknownClass { label, class, suggestions, .. } => say(
                "error-unknown-class",
                &[
                    ("protocol", label.clone()),
                    ("class", quoted(class)),
                    ("suggestions", self.list(Joint::Or, suggestions)),
                ],
            ),
            Failure::ClassWithoutProtocol { class } => say("error-class-without-protocol", &[("class", quoted(class))]),
            Failure::TextTooLong { bytes, maximum } => {
                say("error-text-too-long", &[("count", bytes.to_string()), ("maximum", maximum.to_string())])
            }
            Failure::UnknownPhase { phase, suggestions } => say(
                "error-unknown-phase",
                &[("phase", quoted(phase)), ("suggestions", self.list(Joint::Or, suggestions))],
            ),
            Failure::UnknownEnumValue { field, number } => {
                say("error-unknown-enum-value", &[("field", (*field).to_owned()), ("number", number.to_string())])
            }
        }
    }

    fn ids(&self, ids: &[crate::catalog::CodeId]) -> String {
        self.list(Joint::Or, &ids.iter().map(ToString::to_string).collect::<Vec<_>>())
    }
}

/// A caller's text, which may be of either direction in a sentence of either.
pub(super) fn quoted(text: &str) -> String {
    let text = shown(text);
    if text.contains(isolate::is_right_to_left) { isolate::first_strong(&text) } else { text }
}
