//! The codes of HTTP: status lines, log fields, and numbers with HTTP's phrases.

use super::scan::{Match, Scan};
use super::{HTTP, ReadAs, mail};
use crate::catalog::Code;
use crate::vocabulary::{Outcome, Standing};

/// A number of three digits that HTTP has a code for: `HTTP/1.1 503`, `504 Gateway Time-out`, `status code 404`.
pub(super) fn status<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let is_asked = scan.protocol.is_none_or(|protocol| protocol == HTTP);
    let http = scan.catalog.named(HTTP, scan.word()).filter(|_| is_asked)?;
    let is_version = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let after_version = scan.previous(1).is_some_and(is_version) && scan.previous(2) == Some("http");
    if after_version || scan.protocol.is_some() {
        return Some((http, scan.range(), ReadAs::HttpStatus));
    }
    if is_phrase(scan, http) {
        return Some((http, scan.range(), ReadAs::HttpPhrase));
    }
    let (gap, line, smtp) = (scan.gap_before(), scan.line_before(), mail::basic(scan));
    let is_near = gap.len() <= 4 && !gap.contains(['\r', '\n']);
    let named =
        |words: &[&str]| (1..=2).any(|steps| scan.previous(steps).is_some_and(|word| words.contains(&word))) && is_near;
    let is_status = named(&["status", "code", "error", "returned", "upstream_status", "response"]);
    let is_first = line.is_empty() || line.ends_with([':', '(', '"', '\'', '=']);
    // A number that is not a mail code, or a text that mentions HTTP and not mail.
    let is_mail = smtp.is_some_and(|smtp| smtp.standing != Standing::Unofficial || scan.context.speaks_mail);
    let speaks_http = scan.context.speaks_http;
    let leans_http = is_status && (!is_mail || speaks_http) || is_first && (smtp.is_none() || speaks_http);
    let is_http =
        named(&["http", "https", "statuscode", "httpstatus"]) || leans_http && http.outcome != Outcome::Intermediate;
    is_http.then(|| (http, scan.range(), ReadAs::HttpStatus))
}

/// Returns true if HTTP's phrase for the code follows: `504 Gateway Time-out`.
fn is_phrase(scan: &Scan<'_, '_>, code: &Code) -> bool {
    let letters = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphabetic).map(|char| char.to_ascii_lowercase()).collect()
    };
    let Some(phrase) = code.phrase.as_deref().map(letters).filter(|phrase| phrase.len() > 4) else { return false };
    let after = scan.rest().chars().take_while(|char| !matches!(char, '\n' | '\r'));
    let near: String = after.take(phrase.len() + 8).collect();
    letters(&near).starts_with(&phrase)
}
