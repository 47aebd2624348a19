//! Codes of the protocol that a text shows, where no pattern has found one: programs print them in more ways than patterns
//! can name.

use super::scan::{Scan, tokens};
use super::{ENHANCED, GRPC, HTTP, MOST, Occurrence, ReadAs, SMTP, Shown};
use super::{expected, number};
use crate::catalog::{Catalog, Code, Protocol};
use crate::vocabulary::Outcome;

/// The fewest letters of a symbol that is one word: shorter ones are words of other things, too.
const LONG: usize = 6;

/// The most words of a name, and its most letters.
const MOST_WORDS: usize = 6;
const LONGEST_NAME: usize = 48;

/// Words before or behind a number that say that it is a code.
const NAMES: [&str; 29] = [
    "answered",
    "antwortet",
    "cause",
    "close",
    "closed",
    "closing",
    "error",
    "event",
    "failed",
    "gets",
    "gives",
    "got",
    "is",
    "meldet",
    "mit",
    "reason",
    "rejected",
    "replied",
    "reply",
    "replying",
    "response",
    "returned",
    "said",
    "says",
    "sent",
    "shows",
    "status",
    "ursache",
    "with",
];

/// Finds the codes of the protocols that a text shows, of which it shows none less than another, in its order, up to
/// 1,024. Those of mail, HTTP and gRPC are left to their own rules. Only failures are looked for: other codes are in texts about
/// something else, such as the reply that opens a connection.
pub(super) fn read<'a>(catalog: &'a Catalog, text: &str, lower: &str, shown: &Shown) -> Vec<Occurrence<'a>> {
    let is_shown = |(at, one): &(usize, &Protocol)| {
        shown.count(&one.id) > 0 && shown.allows(*at) && !matches!(&*one.id, SMTP | ENHANCED | HTTP | GRPC)
    };
    let protocols: Vec<(usize, &Protocol)> = catalog.protocols().iter().enumerate().filter(is_shown).collect();
    if protocols.is_empty() {
        return Vec::new();
    }
    // The names of a protocol that yields are those of many things.
    let named: Vec<&(usize, &Protocol)> =
        protocols.iter().filter(|(_, protocol)| shown.shows_any() && !protocol.yields).collect();
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut end = 0;
    for at in 0..tokens.len() {
        let scan = Scan { catalog, text, lower, tokens: &tokens, at, shown, protocol: None };
        let range = scan.range();
        if range.start < end {
            continue;
        }
        let is_code = is_number(&scan) || is_symbol(scan.word());
        let own = || protocols.iter().find_map(|(_, protocol)| code(catalog, protocol, scan.word()));
        let code = is_code.then(own).flatten().map(|code| (code, range.end));
        if let Some((code, last)) = code.or_else(|| named.iter().find_map(|(at, _)| name(catalog, *at, &scan))) {
            // The words in the line of a number are its reply's.
            let is_said = code.id.value != scan.word() && !text[end..range.start].contains('\n') && end > 0;
            if !is_said {
                found.push(Occurrence { code, range: range.start..last, read_as: ReadAs::Declared });
            }
            end = last;
        }
        if found.len() >= MOST {
            break;
        }
    }
    found
}

/// A protocol's code of this number or symbol. A number that only a range has needs as many digits as the range.
fn code<'a>(catalog: &'a Catalog, protocol: &'a Protocol, word: &str) -> Option<&'a Code> {
    let found = catalog.answering(protocol, word)?.code;
    let is_long = |(first, _): (u32, u32)| first.to_string().len() == word.len();
    (is_failure(found) && found.range.is_none_or(is_long)).then_some(found)
}

/// The code of the protocol at a place in the catalog whose name begins here, in several words or in one that is written
/// as a symbol, with any letters in capitals: `Server Failure`, `ServerFailure`. Returns where the name ends, too.
fn name<'a>(catalog: &'a Catalog, protocol: usize, scan: &Scan<'_, 'a>) -> Option<(&'a Code, usize)> {
    let mut letters = String::new();
    let mut found = None;
    for (count, token) in scan.tokens[scan.at..].iter().take(MOST_WORDS).enumerate() {
        let range = token.range();
        let before = scan.tokens[scan.at..][count.saturating_sub(1)].range().end.min(range.start);
        let gap = &scan.text[before..range.start];
        if count > 0 && (gap.len() > 2 || !gap.chars().all(|char| matches!(char, ' ' | '-' | '\'' | '/'))) {
            break;
        }
        letters.extend(scan.lower[range.clone()].chars().filter(char::is_ascii_alphanumeric));
        if letters.len() > LONGEST_NAME || !catalog.begins_name(&letters) {
            break;
        }
        if letters.len() >= LONG
            && (count > 0 || is_symbol(scan.word()))
            && let Some(code) = catalog.spelled(protocol, &letters).filter(|code| is_failure(code))
        {
            found = Some((code, range.end));
        }
    }
    found
}

fn is_failure(code: &Code) -> bool {
    matches!(code.outcome, Outcome::TransientFailure | Outcome::PermanentFailure)
}

/// Returns true for a number where a program would print a code.
fn is_number(scan: &Scan<'_, '_>) -> bool {
    // The last part of `event.code`.
    let is_name = |word: Option<&str>| {
        word.and_then(|word| word.rsplit('.').next())
            .is_some_and(|word| NAMES.contains(&word) || word.ends_with("code"))
    };
    let is_near = |gap: &str| gap.len() <= 4 && !gap.contains(['\r', '\n']);
    // "with a 4401".
    let before = if scan.previous(1) == Some("a") { scan.previous(2) } else { scan.previous(1) };
    let is_named = is_near(scan.gap_before()) && is_name(before) || is_near(scan.gap_after()) && is_name(scan.next(1));
    let is_digits = scan.word().len() >= 3 && scan.word().bytes().all(|byte| byte.is_ascii_digit());
    is_digits
        && !is_of_date(scan)
        && !number::is_other(scan)
        && !expected::is_expected(scan)
        && (number::is_code(scan) || is_named && !number::is_measure(scan))
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
