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
    // A section of a document: `RFC 1035, Sec. 4.1.1`.
    let names_section = scan.previous(1).is_some_and(|word| matches!(word, "sec" | "section" | "sections" | "chapter"));
    if gap.ends_with('/') || gap.contains('§') || names_section || names_version && gap.trim().is_empty() {
        return None;
    }
    if is_package(scan) {
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
    let code = scan
        .catalog
        .named(ENHANCED, word)
        .or_else(|| if is_announced() { nearest(scan.catalog, word) } else { None })?;
    Some((code, scan.range(), if is_log { ReadAs::LogField } else { ReadAs::Text }))
}

/// Returns true for the version of a package in the path of a program's file: `gems/mail-2.7.1/lib/mail.rb`,
/// `mail (2.7.1) lib/mail.rb`, `nodemailer@4.7.0`.
fn is_package(scan: &Scan<'_, '_>) -> bool {
    let (gap, rest) = (scan.gap_before(), scan.rest());
    let follows_name = scan.previous(1).is_some_and(|word| word.ends_with(|char: char| char.is_ascii_alphabetic()));
    let is_joined = gap == "@" || gap == "-" && rest.starts_with('/');
    let is_listed = gap == " (" && [") lib/", ") app/"].iter().any(|folder| rest.starts_with(folder));
    follows_name && (is_joined || is_listed)
}

/// The parts of an enhanced code as KumoMTA writes them in its log: `"enhanced_code":{"class":5,"subject":4,"detail":7}`.
pub(super) fn in_parts<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let is_named = scan.previous(1) == Some("class") && scan.previous(2) == Some("enhanced_code");
    if !is_named || scan.next(1) != Some("subject") || scan.next(3) != Some("detail") {
        return None;
    }
    let written = format!("{}.{}.{}", scan.word(), scan.next(2)?, scan.next(4)?);
    if !is_enhanced(&written) {
        return None;
    }
    let code = scan.catalog.named(ENHANCED, &written).or_else(|| nearest(scan.catalog, &written))?;
    let range = scan.range().start..scan.tokens[scan.at + 4].range().end;
    Some((code, range, ReadAs::Text))
}

/// The code that answers for an unregistered enhanced code.
fn nearest<'a>(catalog: &'a Catalog, word: &str) -> Option<&'a Code> {
    catalog.general(catalog.protocol(ENHANCED)?, word).map(|found| found.code)
}

fn follows_reply_code(scan: &Scan<'_, '_>) -> bool {
    scan.previous(1).is_some_and(is_reply_code) && is_tie(scan.gap_before())
}

/// Returns true if the word may be a basic mail code.
pub(super) fn is_basic(scan: &Scan<'_, '_>) -> bool {
    scan.protocol.is_none_or(|protocol| protocol == SMTP) && is_reply_code(scan.word())
}

/// Returns true for a number followed by an enhanced code, or preceded by a report field that names the protocol.
pub(super) fn is_certain(scan: &Scan<'_, '_>) -> bool {
    scan.next(1).is_some_and(is_enhanced) && is_tie(scan.gap_after())
        || scan.line_before().as_bytes().last_chunk().is_some_and(|last: &[u8; 5]| last.eq_ignore_ascii_case(b"smtp;"))
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
