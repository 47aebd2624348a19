//! The codes of gRPC: the grpc-status field, and names as libraries print them.

use super::scan::{Match, Scan};
use super::{GRPC, ReadAs, SMTP};

/// The lengths of the shortest name, OK, and of the longest, DEADLINE_EXCEEDED.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=19;

/// `grpc-status: 14`, `code = Unavailable`, `StatusCode.UNAVAILABLE`, `14 UNAVAILABLE:`.
pub(super) fn status<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    if scan.word().bytes().all(|byte| byte.is_ascii_digit()) { number(scan) } else { name(scan) }
}

fn number<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let word = scan.word();
    let before = scan.previous(1).unwrap_or_default();
    let speaks_grpc = scan.shown.count(GRPC) > 0;
    let is_status = before == "grpc_status"
        || before == "status" && (scan.previous(2) == Some("grpc") || speaks_grpc)
        || before == "code" && speaks_grpc && scan.gap_before().trim() == ":" && !is_of_other(scan);
    let is_all = scan.protocol == Some(GRPC) && scan.tokens.len() == 1;
    if !(is_status || is_all) || word.len() >= 3 {
        return None;
    }
    Some((scan.catalog.named(GRPC, word)?, scan.range(), ReadAs::GrpcStatus))
}

/// Returns true if the words before `code` say that it is of a process or of HTTP: `exit code: 1`, `http status code: 0`.
fn is_of_other(scan: &Scan<'_, '_>) -> bool {
    match scan.previous(2) {
        Some("status") => scan.previous(3) == Some("http"),
        word => matches!(word, Some("exit" | "http")),
    }
}

fn name<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let word = scan.word();
    let name = word.rsplit('.').next().unwrap_or(word);
    let start = scan.range().end - name.len();
    // A quick test: most words are longer, or begin with a letter that no name begins with.
    if !LENGTHS.contains(&name.len()) || !name.starts_with(is_first) {
        return None;
    }
    let code = scan.catalog.named(GRPC, name)?;
    let symbol = code.symbol.as_deref()?;
    let gap = scan.gap_before();
    let before = scan.previous(1).unwrap_or_default();
    let is_qualified = word.to_ascii_lowercase().ends_with(&format!("statuscode.{}", name.to_ascii_lowercase()));
    let is_assigned = matches!(before, "code" | "status" | "statuscode" | "grpc_status" | "status.code" | "codename")
        && gap.trim().chars().all(|char| matches!(char, '=' | ':' | '"' | '\'' | '('));
    let is_capital = name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let is_numbered = before == code.id.value && is_capital;
    let is_titled = is_capital && (name.contains('_') || scan.gap_after().starts_with(':'));
    let is_bracketed = gap.ends_with('[') && name.contains('_');
    // Without any mention of gRPC, only the names that nothing else uses.
    let is_distinct = name.starts_with(|first: char| first.is_ascii_uppercase())
        && (symbol.contains('_') || matches!(symbol, "UNAVAILABLE" | "UNIMPLEMENTED" | "UNAUTHENTICATED"))
        && scan.shown.count(SMTP) == 0;
    let speaks_grpc = scan.shown.count(GRPC) > 0;
    let reads = is_qualified
        || is_numbered
        || is_bracketed
        || is_assigned && is_distinct
        || speaks_grpc && (is_assigned || is_titled);
    (reads && symbol != "OK" || is_qualified || is_assigned && speaks_grpc)
        .then(|| (code, start..scan.range().end, ReadAs::GrpcName))
}

/// Returns true for a letter with which a name begins.
fn is_first(char: char) -> bool {
    matches!(char.to_ascii_uppercase(), 'A' | 'C' | 'D' | 'F' | 'I' | 'N' | 'O' | 'P' | 'R' | 'U')
}
