//! What looks private and is not: file names, and where providers offer help.

use std::ops::Range;

/// Endings of file names that are no top-level domains.
const FILES: [&str; 46] = [
    "asp", "aspx", "bat", "bin", "cfg", "class", "cnf", "conf", "cpp", "cs", "css", "csv", "dat", "db", "dll", "doc",
    "docx", "dylib", "eml", "exe", "ftl", "gif", "go", "gz", "htm", "html", "ini", "jar", "java", "jpeg", "jpg", "js",
    "json", "jsx", "kt", "lock", "log", "msi", "pdf", "php", "png", "sock", "toml", "ts", "tsx", "txt",
];

/// Endings of file names that are top-level domains, too.
const FILES_OR_DOMAINS: [&str; 8] = ["cc", "md", "mm", "pl", "py", "rb", "rs", "sh"];

/// Local parts of addresses, or words in them, that belong to a role and not to a person (RFC 2142).
const ROLES: [&str; 17] = [
    "abuse",
    "blocklist",
    "bounce",
    "bounces",
    "delist",
    "delisting",
    "feedback",
    "helpdesk",
    "hostmaster",
    "mailer",
    "noc",
    "postmaster",
    "removal",
    "security",
    "support",
    "unblock",
    "webmaster",
];

/// Returns true for the name of a file.
pub(super) fn is_file(text: &str, name: &Range<usize>) -> bool {
    let held = &text[name.clone()];
    let Some((_, ending)) = held.rsplit_once('.') else { return false };
    let ending = ending.to_ascii_lowercase();
    let after = text.as_bytes().get(name.end..).unwrap_or_default();
    let before = &text.as_bytes()[..name.start];
    let has_line = after.first() == Some(&b':') && after.get(1).is_some_and(u8::is_ascii_digit);
    // Not of a URL, in which two slashes stand before a host.
    let is_in_folder = before.last().is_some_and(|byte| matches!(byte, b'/' | b'\\')) && !before.ends_with(b"//");
    FILES.contains(&&*ending) || FILES_OR_DOMAINS.contains(&&*ending) && (has_line || is_in_folder)
}

/// Returns true for the address of a role, where a text names it for readers: not in angle brackets, as the recipients of
/// a message are written, and not as a value in a log.
pub(super) fn is_role(text: &str, address: &Range<usize>) -> bool {
    let local = text[address.clone()].split('@').next().unwrap_or_default().to_ascii_lowercase();
    let is_meant = !text[..address.start].ends_with(['<', '=', ':', '"']);
    is_meant && local.split(['-', '_', '.', '+']).any(|word| ROLES.contains(&word))
}

/// The length of a reply code that is joined to a host: `554-` in `554-mx.example.com`.
pub(super) fn reply_code(host: &str) -> usize {
    match host.as_bytes() {
        [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9', b'-', ..] => 4,
        _ => 0,
    }
}
