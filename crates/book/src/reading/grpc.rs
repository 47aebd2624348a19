//! The codes of gRPC: the grpc-status field, and names as libraries print them.

use super::scan::{Match, Scan};
use super::{GRPC, ReadAs};

/// `grpc-status: 14`, `code = Unavailable`, `StatusCode.UNAVAILABLE`, `14 UNAVAILABLE:`.
pub(super) fn status<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    if scan.word().bytes().all(|byte| byte.is_ascii_digit()) { number(scan) } else { name(scan) }
}

fn number<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let word = scan.word();
    let before = scan.previous(1).unwrap_or_default();
    let speaks_grpc = scan.context.speaks_grpc;
    let is_status = before == "grpc_status"
        || before == "status" && (scan.previous(2) == Some("grpc") || speaks_grpc)
        || before == "code" && speaks_grpc && scan.gap_before().trim() == ":";
    let is_all = scan.protocol == Some(GRPC) && scan.tokens.len() == 1;
    if !(is_status || is_all) || word.len() >= 3 {
        return None;
    }
    Some((scan.catalog.named(GRPC, word)?, scan.range(), ReadAs::GrpcStatus))
}

fn name<'a>(scan: &Scan<'_, 'a>) -> Match<'a> {
    let word = scan.word();
    let name = word.rsplit('.').next().unwrap_or(word);
    let start = scan.range().end - name.len();
    let symbol = symbol(name)?;
    let code = scan.catalog.named(GRPC, symbol)?;
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
        && !scan.context.speaks_mail;
    let speaks_grpc = scan.context.speaks_grpc;
    let reads = is_qualified
        || is_numbered
        || is_bracketed
        || is_assigned && is_distinct
        || speaks_grpc && (is_assigned || is_titled);
    (reads && symbol != "OK" || is_qualified || is_assigned && speaks_grpc)
        .then(|| (code, start..scan.range().end, ReadAs::GrpcName))
}

/// The symbol that a library's spelling stands for: `DeadlineExceeded`, `Canceled`.
fn symbol(name: &str) -> Option<&'static str> {
    const SYMBOLS: [(&str, &str); 18] = [
        ("ok", "OK"),
        ("cancelled", "CANCELLED"),
        ("canceled", "CANCELLED"),
        ("unknown", "UNKNOWN"),
        ("invalidargument", "INVALID_ARGUMENT"),
        ("deadlineexceeded", "DEADLINE_EXCEEDED"),
        ("notfound", "NOT_FOUND"),
        ("alreadyexists", "ALREADY_EXISTS"),
        ("permissiondenied", "PERMISSION_DENIED"),
        ("resourceexhausted", "RESOURCE_EXHAUSTED"),
        ("failedprecondition", "FAILED_PRECONDITION"),
        ("aborted", "ABORTED"),
        ("outofrange", "OUT_OF_RANGE"),
        ("unimplemented", "UNIMPLEMENTED"),
        ("internal", "INTERNAL"),
        ("unavailable", "UNAVAILABLE"),
        ("dataloss", "DATA_LOSS"),
        ("unauthenticated", "UNAUTHENTICATED"),
    ];
    // A quick test: most words begin with a letter that no name begins with.
    let first = name.bytes().next()?.to_ascii_lowercase();
    if !SYMBOLS.iter().any(|(known, _)| known.as_bytes()[0] == first) && first != b'_' {
        return None;
    }
    let plain: String = name.chars().filter(|char| *char != '_').map(|char| char.to_ascii_lowercase()).collect();
    SYMBOLS.iter().find(|(known, _)| *known == plain).map(|(_, symbol)| *symbol)
}
