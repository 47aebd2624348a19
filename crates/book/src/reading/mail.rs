//! The codes of mail: the beginnings of replies (RFC 5321 section 4.2) and enhanced codes (RFC 3463 section 2).

use super::scan::{Match, Scan};
use super::{ENHANCED, ReadAs, SMTP};
use crate::catalog::{Catalog, Code};

/// `5.1.1` (RFC 3463 section 2).
pub(super) fn enhanced<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let word = scan.word();
    if !is_enhanced(word) {
        return None;
    }
    let gap = scan.gap_before();
    // A version: `Postfix/2.5.1`, `v5.1.0`, `version 5.1.0`.
    let names_version = scan.previous(1).is_some_and(|word| {
        matches!(word, "version" | "v" | "ver" | "postfix" | "exim" | "sendmail" | "qmail" | "release")
    });
    if gap.ends_with('/') || names_version && gap.trim().is_empty() {
        return None;
    }
    let is_log = gap.ends_with('=');
    let is_announced = || {
        is_log
            || gap.ends_with(['#', '(', '-', '"', '\''])
            || scan.line_before().is_empty()
            || scan.line_before().ends_with([':', ';'])
            || follows_reply_code(scan)
    };
    let code = exact(scan.catalog, word).or_else(|| if is_announced() { nearest(scan.catalog, word) } else { None })?;
    Some((code, scan.range(), if is_log { ReadAs::LogField } else { ReadAs::Text }))
}

/// The enhanced code with this value, `5.01.1` being 5.1.1.
fn exact<'a>(catalog: &'a Catalog, word: &str) -> Option<&'a Code> {
    catalog.named(ENHANCED, word).or_else(|| {
        let parts = word.split('.').map(|part| part.parse::<u16>().map(|number| number.to_string()));
        let plain = parts.collect::<Result<Vec<String>, _>>().ok()?.join(".");
        if plain == word { None } else { catalog.named(ENHANCED, &plain) }
    })
}

/// The code that answers for an unregistered enhanced code.
fn nearest<'a>(catalog: &'a Catalog, word: &str) -> Option<&'a Code> {
    catalog.find(&format!("{ENHANCED}/{word}")).ok().map(|found| found.code)
}

fn follows_reply_code(scan: &Scan<'_, '_>) -> bool {
    scan.previous(1).is_some_and(is_reply_code) && is_tie(scan.gap_before())
}

/// The basic mail code that the word may be.
pub(super) fn basic<'a>(scan: &Scan<'_, 'a>) -> Option<&'a Code> {
    let is_asked = scan.protocol.is_none_or(|protocol| protocol == SMTP);
    scan.catalog.named(SMTP, scan.word()).filter(|_| is_asked && is_reply_code(scan.word()))
}

/// Returns true for a number followed by an enhanced code, or preceded by a report field that names the protocol.
pub(super) fn is_certain(scan: &Scan<'_, '_>) -> bool {
    scan.next(1).is_some_and(is_enhanced) && is_tie(scan.gap_after())
        || scan.line_before().to_ascii_lowercase().ends_with("smtp;")
}

/// `550` at the beginning of a reply, or named as one.
pub(super) fn reply<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let smtp = basic(scan)?;
    let (gap, line) = (scan.gap_before(), scan.line_before());
    let is_near = gap.len() <= 4 && !gap.contains(['\r', '\n']);
    let previous = |words: &[&str]| scan.previous(1).is_some_and(|word| words.contains(&word));
    // Within an IPv6 address.
    if gap == "::" || gap == ":" && scan.previous(1).is_some_and(|word| word.parse::<u16>().is_ok()) {
        return None;
    }
    let is_at_start =
        line.is_empty() || line.ends_with([':', ';', '(', '\'', '"', '<', '>', '«', '“', '=', '|', '[', '{', ',', '#']);
    // After words of a script without spaces.
    let is_at_start = is_at_start || line.chars().next_back().is_some_and(|last| !last.is_ascii());
    let is_named = is_near
        && previous(&[
            "error", "code", "status", "smtp", "esmtp", "reply", "response", "said", "failed", "fehler", "erreur",
        ]);
    // `size=550` is not a code.
    let is_assigned =
        !line.ends_with('=') || previous(&["code", "status", "reply", "response", "stat", "smtp", "error", "err", "c"]);
    let is_unit = |next: &str| {
        matches!(next, "ms" | "s" | "sec" | "seconds" | "bytes" | "kb" | "messages" | "recipients" | "users")
    };
    let is_measure = scan.gap_after().trim().is_empty()
        && scan.next(1).is_some_and(is_unit)
        && !scan.text[scan.tokens[scan.at + 1].end..].starts_with('-');
    let is_spoken = matches!(
        scan.gap_after().bytes().next(),
        None | Some(b' ' | b'-' | b'\r' | b'\n' | b')' | b'\'' | b'"' | b',' | b':' | b'\t' | b'.' | b';' | b'<')
    );
    ((is_at_start || is_named) && is_assigned && is_spoken && !is_measure).then(|| (smtp, scan.range(), ReadAs::Reply))
}

/// Returns true for a gap short enough to join a basic code and the enhanced code of the same reply.
fn is_tie(gap: &str) -> bool {
    gap.len() <= 4 && gap.chars().all(|char| matches!(char, ' ' | '-' | '#' | '(' | '\'' | ':' | '_' | '[' | '\t'))
}

fn is_reply_code(word: &str) -> bool {
    // RFC 5321 section 4.2: no other digits.
    word.len() == 3 && matches!(word.as_bytes()[0], b'2'..=b'5') && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_enhanced(word: &str) -> bool {
    let is_number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = word.split('.');
    matches!(parts.next(), Some("2" | "4" | "5"))
        && parts.next().is_some_and(is_number)
        && parts.next().is_some_and(is_number)
        && parts.next().is_none()
}
