//! Words about a request that cannot be answered.

use book::formatter::Argument;
use book::inventory::{Message, ids, messages};
use book::isolate;

use super::Words;
use super::list::Joint;
use crate::failure::{Failure, shown_up_to};

impl Words<'_> {
    /// A failure, in one or two whole sentences.
    pub fn failure(&self, failure: &Failure) -> String {
        let say = |message: Message, arguments: &[(&str, String)]| {
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.message(message, &arguments)
        };
        let count = |message: Message, count: usize, maximum: usize| {
            let maximum = maximum.to_string();
            let count = Argument::Count(u32::try_from(count).unwrap_or(u32::MAX));
            self.say(message.id, None, &[("count", count), ("maximum", Argument::Text(&maximum))])
        };
        match failure {
            Failure::UnknownProtocol { protocol, suggestions, .. } if suggestions.is_empty() => {
                say(messages::UNKNOWN_PROTOCOL, &[("protocol", quoted(protocol))])
            }
            Failure::UnknownProtocol { protocol, suggestions, .. } => say(
                messages::UNKNOWN_PROTOCOL_NEAR,
                &[("protocol", quoted(protocol)), ("suggestions", self.list(Joint::Or, suggestions))],
            ),
            Failure::UnknownCode { id, label, suggestions, .. } if suggestions.is_empty() => {
                say(messages::UNKNOWN_CODE, &[("protocol", label.clone()), ("value", quoted(&id.value))])
            }
            Failure::UnknownCode { id, label, suggestions, .. } => say(
                messages::UNKNOWN_CODE_NEAR,
                &[("protocol", label.clone()), ("value", quoted(&id.value)), ("suggestions", self.ids(suggestions))],
            ),
            Failure::MissingProtocol { value, suggestions, .. } if suggestions.is_empty() => {
                say(messages::MISSING_PROTOCOL, &[("value", quoted(value))])
            }
            Failure::MissingProtocol { value, suggestions, .. } => say(
                messages::MISSING_PROTOCOL_NEAR,
                &[("value", quoted(value)), ("suggestions", self.ids(suggestions))],
            ),
            Failure::MalformedId { id, suggestions, .. } if suggestions.is_empty() => {
                say(messages::MALFORMED_ID, &[("id", quoted(id))])
            }
            Failure::MalformedId { id, suggestions, .. } => {
                say(messages::MALFORMED_ID_NEAR, &[("id", quoted(id)), ("suggestions", self.ids(suggestions))])
            }
            Failure::MalformedValue { protocol, value, classes, categories, .. } => {
                let mut arguments = vec![
                    ("protocol", self.named(&ids::protocol(protocol), &[])),
                    ("value", quoted(value)),
                    ("classes", self.list(Joint::Or, classes)),
                ];
                if categories.is_empty() {
                    return say(messages::MALFORMED_VALUE, &arguments);
                }
                arguments.push(("categories", self.list(Joint::Or, categories)));
                say(messages::MALFORMED_VALUE_CATEGORIES, &arguments)
            }
            Failure::MissingField { field } => say(messages::MISSING_FIELD, &[("field", (*field).to_owned())]),
            Failure::SameCode { id, asked: None } => say(messages::SAME_CODE, &[("id", id.to_string())]),
            Failure::SameCode { id, asked: Some(asked) } => {
                say(messages::SAME_CODE_FALLBACK, &[("asked", quoted(asked)), ("id", id.to_string())])
            }
            Failure::MalformedLanguageCode { language_code } => {
                say(messages::MALFORMED_LANGUAGE_CODE, &[("language-code", quoted(language_code))])
            }
            Failure::NegativePageSize { page_size, maximum } => say(
                messages::NEGATIVE_PAGE_SIZE,
                &[("page-size", page_size.to_string()), ("maximum", maximum.to_string())],
            ),
            Failure::MalformedPageToken { page_token } => {
                say(messages::MALFORMED_PAGE_TOKEN, &[("page-token", quoted(page_token))])
            }
            Failure::PageTokenMismatch => say(messages::PAGE_TOKEN_MISMATCH, &[]),
            Failure::TooManyItems { count: items, maximum } => count(messages::TOO_MANY_ITEMS, *items, *maximum),
            Failure::UnknownClass { label, class, suggestions, .. } => say(
                messages::UNKNOWN_CLASS,
                &[
                    ("protocol", label.clone()),
                    ("class", quoted(class)),
                    ("suggestions", self.list(Joint::Or, suggestions)),
                ],
            ),
            Failure::ClassWithoutProtocol { class } => {
                say(messages::CLASS_WITHOUT_PROTOCOL, &[("class", quoted(class))])
            }
            Failure::UnknownPhase { phase, suggestions } => say(
                messages::UNKNOWN_PHASE,
                &[("phase", quoted(phase)), ("suggestions", self.list(Joint::Or, suggestions))],
            ),
            Failure::QueryTooLong { maximum, .. } => say(messages::QUERY_TOO_LONG, &[("maximum", maximum.to_string())]),
            Failure::MalformedStatusDetails => say(messages::MALFORMED_STATUS_DETAILS, &[]),
            Failure::UnknownEnumValue { field, number } => {
                say(messages::UNKNOWN_ENUM_VALUE, &[("field", (*field).to_owned()), ("number", number.to_string())])
            }
        }
    }

    /// A note that the language asked for is not there.
    pub fn language_not_available(&self, language_code: &str) -> String {
        let arguments = [("language", &*self.language_name()), ("language-code", &*quoted(language_code))];
        self.message(messages::LANGUAGE_NOT_AVAILABLE, &arguments)
    }

    /// A note that a search has found nothing.
    pub fn nothing_found(&self, query: &str) -> String {
        self.message(messages::NOTHING_FOUND, &[("query", &quoted(query))])
    }

    fn ids(&self, ids: &[book::catalog::CodeId]) -> String {
        self.list(Joint::Or, &ids.iter().map(ToString::to_string).collect::<Vec<_>>())
    }
}

/// A caller's text for use in a sentence, cut to 128 bytes, and isolated if it has right-to-left letters.
pub(super) fn quoted(text: &str) -> String {
    let text = shown_up_to(text, 128);
    if text.contains(isolate::is_right_to_left) { isolate::first_strong(&text) } else { text }
}
