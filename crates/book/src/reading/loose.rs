//! Codes of the protocol that a text shows, where no pattern has found one: programs print them in more ways than patterns
//! can name.

use super::number;
use super::scan::{Scan, tokens};
use super::{ENHANCED, GRPC, HTTP, MOST, Occurrence, ReadAs, SMTP, Shown};
use crate::catalog::{Catalog, Code, Protocol};
use crate::vocabulary::Outcome;

/// The fewest letters of a symbol that is one word: shorter ones are words of other things, too.
const LONG: usize = 6;

/// Words before or behind a number that say that it is a code.
const NAMES: [&str; 16] = [
    "close",
    "closed",
    "closecode",
    "closing",
    "code",
    "error",
    "event",
    "failed",
    "got",
    "reply",
    "response",
    "returned",
    "said",
    "sent",
    "status",
    "with",
];

/// Finds the codes of the protocols that a text shows, of which it shows none less than another, in its order, up to
/// 1,024. Those of mail, HTTP and gRPC are left to their own rules. Only failures are looked for: other codes are in texts about
/// something else, such as the reply that opens a connection.
pub(super) fn read<'a>(catalog: &'a Catalog, text: &str, lower: &str, shown: &Shown) -> Vec<Occurrence<'a>> {
    let is_shown = |(at, one): &(usize, &Protocol)| {
        shown.count(&one.id) > 0 && shown.allows(*at) && !matches!(&*one.id, SMTP | ENHANCED | HTTP | GRPC)
    };
    let all = catalog.protocols().iter().enumerate();
    let protocols: Vec<&Protocol> = all.filter(is_shown).map(|(_, protocol)| protocol).collect();
    if protocols.is_empty() || shown.shows_foreign() {
        return Vec::new();
    }
    let tokens = tokens(text);
    let scans = (0..tokens.len()).map(|at| Scan { catalog, text, lower, tokens: &tokens, at, shown, protocol: None });
    let found = scans.filter(|scan| is_number(scan) || is_symbol(scan.word())).filter_map(|scan| {
        let code = protocols.iter().find_map(|protocol| code(catalog, protocol, scan.word()))?;
        Some(Occurrence { code, range: scan.range(), read_as: ReadAs::Declared })
    });
    found.take(MOST).collect()
}

/// A protocol's code of this number or symbol. A number that only a range has needs as many digits as the range.
fn code<'a>(catalog: &'a Catalog, protocol: &'a Protocol, word: &str) -> Option<&'a Code> {
    let found = catalog.answering(protocol, word)?.code;
    let is_long = |(first, _): (u32, u32)| first.to_string().len() == word.len();
    let is_failure = matches!(found.outcome, Outcome::TransientFailure | Outcome::PermanentFailure);
    (is_failure && found.range.is_none_or(is_long)).then_some(found)
}

/// Returns true for a number where a program would print a code.
fn is_number(scan: &Scan<'_, '_>) -> bool {
    // The last part of `event.code`.
    let is_name =
        |word: Option<&str>| word.and_then(|word| word.rsplit('.').next()).is_some_and(|word| NAMES.contains(&word));
    let is_near = |gap: &str| gap.len() <= 4 && !gap.contains(['\r', '\n']);
    // "with a 4401".
    let before = if scan.previous(1) == Some("a") { scan.previous(2) } else { scan.previous(1) };
    let is_named = is_near(scan.gap_before()) && is_name(before) || is_near(scan.gap_after()) && is_name(scan.next(1));
    let is_digits = scan.word().len() >= 3 && scan.word().bytes().all(|byte| byte.is_ascii_digit());
    is_digits && !is_of_date(scan) && (number::is_code(scan) || is_named && !number::is_measure(scan))
}

/// Returns true for a number that a sign joins to another: a date, a time, a range.
fn is_of_date(scan: &Scan<'_, '_>) -> bool {
    let is_joined = |gap: &str| matches!(gap, "-" | "/" | ":" | ".");
    let is_number = |word: Option<&str>| word.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    is_joined(scan.gap_before()) && is_number(scan.previous(1))
        || is_joined(scan.gap_after()) && is_number(scan.next(1))
}

/// Returns true for a word that is written as programs write symbols: `handshake_failure`, `HandshakeFailure`, `REFUSED`.
fn is_symbol(word: &str) -> bool {
    let mut letters = word.bytes().skip(1);
    let is_joined = word.contains('_') || letters.any(|byte| byte.is_ascii_uppercase());
    word.len() >= LONG && is_joined && word.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
}
