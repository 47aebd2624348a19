//! Code ids: `protocol/value`, read leniently and written strictly.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};

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

impl CodeId {
    /// The id of a protocol's code with this value.
    pub fn new(protocol: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self {
        Self { protocol: protocol.into(), value: value.into() }
    }

    /// Reads an id as it is written: `smtp/521`. Whether the code exists is not looked at; for an id as people write
    /// it, ask [`Catalog::find`](super::Catalog::find).
    pub fn parse(text: &str) -> Option<Self> {
        let (protocol, value) = text.split_once('/')?;
        let is_protocol = protocol.starts_with(|first: char| first.is_ascii_lowercase())
            && protocol.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let is_value = !value.is_empty() && value.bytes().all(is_value_byte);
        (is_protocol && is_value).then(|| Self::new(protocol.to_owned(), value.to_owned()))
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

impl fmt::Display for CodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.protocol, self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::CodeId;
    use proptest::prelude::*;

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
    fn an_id_is_written_one_way() {
        for text in [
            "",
            "smtp",
            "smtp/",
            "/521",
            "SMTP/521",
            "smtp 521",
            "smtp:521",
            "smtp/521/1",
            "smtp//521",
            "smtp/5 1",
            "smtp/5\u{1}1",
            "بريد/521",
            "smtp/٥٢١",
            " smtp/521",
        ] {
            assert_eq!(CodeId::parse(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_alike(text in "[a-z0-9-]{0,4}/?[A-Za-z0-9._/ -]{0,6}") {
            if let Some(id) = CodeId::parse(&text) {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
