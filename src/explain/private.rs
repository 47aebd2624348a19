//! What in a text is nobody else's business, and the text without it.

use std::collections::HashMap;
use std::net::IpAddr;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use strum::IntoStaticStr;

/// Kinds of private data, by the names that stand for them in a masked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum PrivateKind {
    /// A mail address or a message id.
    Address,
    /// A host name.
    Host,
    /// An IP address.
    IpAddress,
    /// A mail server's id for a message.
    QueueId,
}

/// Private data in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Private {
    /// What it is.
    pub kind: PrivateKind,
    /// Where it stands.
    pub span: Range<usize>,
}

/// One alternative for each kind. An address has an ASCII local part (RFC 5321 section 4.1.2), so that
/// scripts that write no spaces do not run into it. Queue ids are those of Postfix, Exim and Sendmail, and
/// whatever follows a word that announces one.
static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r#"(?x)
        (?P<address> [A-Za-z0-9.!\#$%&'*+/=?^_`{|}~-]{1,64} @ (?: \[ [0-9A-Fa-f:.]{2,45} \] | [A-Za-z0-9] [A-Za-z0-9.-]{0,252} ) )
      | (?P<ip6> (?: [0-9A-Fa-f]{0,4} : ){2,7} (?: [0-9A-Fa-f]{1,4} | \d{1,3} (?: \.\d{1,3} ){3} )? )
      | (?P<ip4> \d{1,3} (?: \.\d{1,3} ){3} )
      | (?P<host> [A-Za-z0-9_] [A-Za-z0-9_-]{0,62} (?: \.[A-Za-z0-9_] [A-Za-z0-9_-]{0,62} ){0,8} \.[A-Za-z]{2,24} )
      | (?i: \b (?: queue\x20?id | queued\x20(?:mail\x20)?as | internalid | message-?id | \x20id ) [\x20=:\#<]{1,3} ) (?P<announced> [A-Za-z0-9][A-Za-z0-9.-]{5,63} )
      | \b (?P<queue> [0-9A-Za-z]{6} - [0-9A-Za-z]{6,11} - [0-9A-Za-z]{2,4} | [0-9A-F]{9,12} | [0-9a-zA-Z]{8}\d{6} ) \b
    "#;
    Regex::new(pattern).expect("a pattern that a test compiles")
});

/// Finds private data, in the order of the text and never overlapping.
pub(super) fn private(text: &str) -> Vec<Private> {
    let mut found = Vec::new();
    for captures in PATTERN.captures_iter(text) {
        let group = |name: &str| captures.name(name).map(|group| group.range());
        let (kind, span) = if let Some(span) = group("address") {
            (PrivateKind::Address, trimmed(text, span))
        } else if let Some(span) = group("ip6").or_else(|| group("ip4")) {
            (PrivateKind::IpAddress, span)
        } else if let Some(span) = group("host") {
            (PrivateKind::Host, span)
        } else if let Some(span) = group("announced").or_else(|| group("queue")) {
            (PrivateKind::QueueId, span)
        } else {
            continue;
        };
        let held = &text[span.clone()];
        let is_real = match kind {
            // Times and MAC addresses look alike.
            PrivateKind::IpAddress => held.parse::<IpAddr>().is_ok(),
            PrivateKind::QueueId => {
                held.bytes().any(|byte| byte.is_ascii_digit()) && held.bytes().any(|byte| byte.is_ascii_alphabetic())
            }
            // `StatusCode.UNAVAILABLE` and `io.grpc.StatusRuntimeException` are names in programs.
            PrivateKind::Host => {
                let last = held.rsplit('.').next().unwrap_or_default();
                last.bytes().all(|byte| byte.is_ascii_lowercase())
                    || held.bytes().all(|byte| !byte.is_ascii_lowercase()) && !held.contains('_')
            }
            PrivateKind::Address => true,
        };
        if is_real {
            found.push(Private { kind, span });
        }
    }
    found
}

/// A domain ends in no dot or hyphen of the sentence around it.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    span.start..span.start + text[span].trim_end_matches(['.', '-']).len()
}

/// A text with private data replaced, each by its kind and a number: the same for the same, in any
/// case.
pub(super) fn masked(text: &str, private: &[Private]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut numbers: HashMap<(PrivateKind, String), usize> = HashMap::new();
    let mut counts: HashMap<PrivateKind, usize> = HashMap::new();
    let mut from = 0;
    for Private { kind, span } in private {
        masked.push_str(&text[from..span.start]);
        from = span.end;
        let number = *numbers.entry((*kind, text[span.clone()].to_ascii_lowercase())).or_insert_with(|| {
            let count = counts.entry(*kind).or_default();
            *count += 1;
            *count
        });
        let name: &str = (*kind).into();
        masked.push_str(&format!("[{name}-{number}]"));
    }
    masked.push_str(&text[from..]);
    masked
}

#[cfg(test)]
mod tests {
    use super::{masked, private};

    #[test]
    fn what_is_private_is_masked_and_the_same_gets_the_same_number() {
        for (text, expected) in [
            (
                "4F1D2C0041: to=<anna@example.com>, relay=mx.example.com[192.0.2.25]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 <Anna@example.com> unknown)",
                "[queue-id-1]: to=<[address-1]>, relay=[host-1][[ip-address-1]]:25, dsn=5.1.1, status=bounced (host [host-1][[ip-address-1]] said: 550 5.1.1 <[address-1]> unknown)",
            ),
            ("1sKq2x-0003Yb-2v <= a@[192.0.2.1].", "[queue-id-1] <= [address-1]."),
            ("from 2001:db8::1 at 10:04:30", "from [ip-address-1] at 10:04:30"),
            ("250 OK queued as A1B2C3D4E5", "250 OK queued as [queue-id-1]"),
            (
                "StatusCode.UNAVAILABLE io.grpc.StatusRuntimeException 5.7.26",
                "StatusCode.UNAVAILABLE io.grpc.StatusRuntimeException 5.7.26",
            ),
            ("存在しないため、anna@example.jp", "存在しないため、[address-1]"),
        ] {
            assert_eq!(masked(text, &private(text)), expected);
        }
    }
}
