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

/// Everything that may be private; [`kind`] tells which it is. ASCII alone, so that the automaton never has to
/// fall back to a slower one. An address has an ASCII local part (RFC 5321 section 4.1.2), so that scripts
/// that write no spaces do not run into it. Queue ids are those of Postfix, Exim and Sendmail, and whatever
/// follows a word that announces one.
static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r#"(?x)
        [A-Za-z0-9.!\#$%&'*+/=?^_`{|}~-]{1,64} @ (?: \[ [0-9A-Fa-f:.]{2,45} \] | [A-Za-z0-9] [A-Za-z0-9.-]{0,252} )
      | (?: [0-9A-Fa-f]{0,4} : ){2,7} (?: [0-9A-Fa-f]{1,4} | [0-9]{1,3} (?: \.[0-9]{1,3} ){3} )?
      | [0-9]{1,3} (?: \.[0-9]{1,3} ){3}
      | [A-Za-z0-9_] [A-Za-z0-9_-]{0,62} (?: \.[A-Za-z0-9_] [A-Za-z0-9_-]{0,62} ){0,8} \.[A-Za-z]{2,24}
      | (?i-u: queue\x20?id | queued\x20(?:mail\x20)?as | internalid | message-?id | \x20id ) [\x20=:\#<]{1,3} [A-Za-z0-9][A-Za-z0-9.-]{5,63}
      | (?-u:\b) (?: [0-9A-Za-z]{6} - [0-9A-Za-z]{6,11} - [0-9A-Za-z]{2,4} | [0-9A-F]{9,12} | [0-9a-zA-Z]{8}[0-9]{6} ) (?-u:\b)
    "#;
    Regex::new(pattern).expect("a pattern that a test compiles")
});

/// What a match is and where, if it is anything: times look like IPv6 addresses, and names in programs like
/// host names.
fn kind(text: &str, found: Range<usize>) -> Option<Private> {
    let held = &text[found.clone()];
    let announces = |char| matches!(char, ' ' | '=' | ':' | '#' | '<');
    if held.contains('@') {
        // A domain ends in no dot or hyphen of the sentence around it.
        let end = found.start + held.trim_end_matches(['.', '-']).len();
        return Some(Private { kind: PrivateKind::Address, span: found.start..end });
    }
    if held.parse::<IpAddr>().is_ok() {
        return Some(Private { kind: PrivateKind::IpAddress, span: found });
    }
    if let Some(at) = held.rfind(announces) {
        let span = found.start + at + 1..found.end;
        return is_queue_id(&text[span.clone()]).then_some(Private { kind: PrivateKind::QueueId, span });
    }
    if held.contains('.') {
        // `StatusCode.UNAVAILABLE`, `io.grpc.StatusRuntimeException`.
        let last = held.rsplit('.').next().unwrap_or_default();
        let is_host = last.bytes().all(|byte| byte.is_ascii_lowercase())
            || held.bytes().all(|byte| !byte.is_ascii_lowercase()) && !held.contains('_');
        let is_host = is_host && !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_alphabetic());
        return is_host.then_some(Private { kind: PrivateKind::Host, span: found });
    }
    is_queue_id(held).then_some(Private { kind: PrivateKind::QueueId, span: found })
}

fn is_queue_id(held: &str) -> bool {
    held.bytes().any(|byte| byte.is_ascii_digit()) && held.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Finds private data, in the order of the text and never overlapping.
pub(super) fn private(text: &str) -> Vec<Private> {
    PATTERN.find_iter(text).filter_map(|found| kind(text, found.range())).collect()
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
