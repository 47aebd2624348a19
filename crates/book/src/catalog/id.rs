//! Code ids: `protocol/value`, read leniently and written strictly.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::value::is_value_byte;

/// The id of a code: `smtp/521`. The compiled facts hold thousands, and are read from the binary in place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CodeId {
    /// The protocol's id.
    #[serde(borrow)]
    pub protocol: Cow<'static, str>,
    /// The value as it stands on the wire.
    #[serde(borrow)]
    pub value: Cow<'static, str>,
}

/// The longest id that is read, in bytes; the longest there is has under 60.
pub(super) const MAX_LENGTH: usize = 128;

/// Why a text is not the id of a code.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum MalformedId {
    /// There is nothing in it.
    #[error("the id is empty")]
    Empty,
    /// It names a value and no protocol: `521`.
    #[error("the id names no protocol: write protocol/value")]
    NoProtocol {
        /// The value.
        value: String,
    },
    /// It has another shape.
    #[error("the id has not the form protocol/value")]
    Shape,
}

impl CodeId {
    /// The id of a protocol's code with this value.
    pub fn new(protocol: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        Self { protocol: protocol.into(), value: value.into() }
    }

    /// Reads `smtp/521`, `SMTP 521` or `smtp:521`. The protocol comes out in lower case;
    /// whether the code exists is not looked at.
    pub fn parse(text: &str) -> Result<Self, MalformedId> {
        let text = text.trim();
        if text.is_empty() {
            return Err(MalformedId::Empty);
        }
        if text.len() > MAX_LENGTH {
            return Err(MalformedId::Shape);
        }
        let Some((protocol, value)) = text.split_once(['/', ':', ' ']) else {
            return if is_value(text) {
                Err(MalformedId::NoProtocol { value: text.to_owned() })
            } else {
                Err(MalformedId::Shape)
            };
        };
        let value = value.trim_start();
        let is_protocol = protocol.starts_with(|first: char| first.is_ascii_alphabetic())
            && protocol.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !is_protocol || !is_value(value) {
            return Err(MalformedId::Shape);
        }
        Ok(Self::new(protocol.to_ascii_lowercase(), value.to_owned()))
    }
}

/// By protocol, then by the numbers in the value: 4 before 14, X.1.2 before X.1.10, 0x87 before 0x8a.
impl Ord for CodeId {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_protocol = self.protocol.cmp(&other.protocol);
        by_protocol
            .then_with(|| numbers(&self.value).cmp(&numbers(&other.value)))
            .then_with(|| self.value.cmp(&other.value))
    }
}

impl PartialOrd for CodeId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The numbers in a value, in their order.
fn numbers(value: &str) -> Vec<u32> {
    if value.starts_with("0x") {
        let digits = value.split('-').map(|part| part.trim_start_matches("0x"));
        return digits.filter_map(|digits| u32::from_str_radix(digits, 16).ok()).collect();
    }
    value.split(|char: char| !char.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// True for a text that can be the value of some protocol's code.
pub(super) fn is_value(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_value_byte)
}

impl fmt::Display for CodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.protocol, self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::{CodeId, MalformedId};
    use proptest::prelude::*;

    #[test]
    fn three_spellings_are_one_id() {
        for text in ["smtp/521", "SMTP 521", "smtp:521", "  Smtp   521\n"] {
            assert_eq!(CodeId::parse(text).map(|id| id.to_string()), Ok("smtp/521".to_owned()), "{text:?}");
        }
    }

    #[test]
    fn a_value_alone_names_no_protocol() {
        assert_eq!(CodeId::parse("521"), Err(MalformedId::NoProtocol { value: "521".to_owned() }));
    }

    #[test]
    fn values_are_ordered_by_their_numbers() {
        for (smaller, larger) in [
            ("grpc/4", "grpc/14"),
            ("smtp-enhanced/X.1.2", "smtp-enhanced/X.1.10"),
            ("mqtt5/0x87", "mqtt5/0x8a"),
            ("quic/0x0c", "quic/0x100-0x1ff"),
            ("imap/ALERT", "imap/PARSE"),
            ("http/503", "sip/180"),
        ] {
            let id = |text| CodeId::parse(text).expect("an id");
            assert!(id(smaller) < id(larger), "{smaller} {larger}");
        }
    }

    #[test]
    fn other_shapes_are_malformed() {
        for text in ["smtp/", "/521", "smtp/521/1", "smtp//521", "521/smtp x", "smtp/5\u{1}1", "بريد/521", "smtp/٥٢١"]
        {
            assert_eq!(CodeId::parse(text), Err(MalformedId::Shape), "{text:?}");
        }
        assert_eq!(CodeId::parse(&"x".repeat(200)), Err(MalformedId::Shape));
        assert_eq!(CodeId::parse(" "), Err(MalformedId::Empty));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
            if let Ok(id) = CodeId::parse(&text) {
                prop_assert_eq!(CodeId::parse(&id.to_string()), Ok(id));
            }
        }
    }
}
