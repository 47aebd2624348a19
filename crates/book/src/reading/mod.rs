//! Reads the status codes in a text.
//!
//! The explainer reads replies with it, and the build reads every code's examples back.

mod context;
mod declared;
mod grpc;
mod http;
mod mail;
mod scan;

use std::ops::Range;

use crate::catalog::{Catalog, Code};
pub use crate::vocabulary::ReadAs;
use context::TextContext;
use declared::Declared;
use scan::Scan;

/// The protocol of basic mail codes.
pub const SMTP: &str = "smtp";

/// The protocol of enhanced mail codes (RFC 3463).
pub const ENHANCED: &str = "smtp-enhanced";

/// The protocol of HTTP's status codes.
pub const HTTP: &str = "http";

/// The protocol of gRPC's status codes.
pub const GRPC: &str = "grpc";

/// The maximum number of codes read in one text. It bounds the size of an answer; a log of 64 KiB has fewer.
const MOST: usize = 1024;

/// A code found in a text.
#[derive(Clone, Debug)]
pub struct Occurrence<'a> {
    /// The code.
    pub code: &'a Code,
    /// Its place, in the bytes of the text.
    pub range: Range<usize>,
    /// The rule by which it was read.
    pub read_as: ReadAs,
}

/// Finds codes in text: by the rules for mail, HTTP and gRPC, and by the patterns that other protocols declare.
#[derive(Debug, Default)]
pub struct Reader {
    declared: Declared,
}

impl Reader {
    /// Compiles the patterns that the protocols of a catalog declare; loading has already refused those that do not
    /// compile.
    pub fn new(catalog: &Catalog) -> Self {
        Self { declared: Declared::new(catalog) }
    }

    /// Finds the codes in a text, in its order, up to 1,024.
    ///
    /// `catalog` must be the one that the reader was made for. `lower` is the text in ASCII lower case. `protocol` is
    /// the id of the text's protocol, if the caller knows it.
    pub fn read<'a>(
        &self,
        catalog: &'a Catalog,
        text: &str,
        lower: &str,
        protocol: Option<&str>,
    ) -> Vec<Occurrence<'a>> {
        let declared = self.declared.read(catalog, text, protocol);
        let mut found = built_in(catalog, text, lower, protocol, &declared);
        if !declared.is_empty() {
            found.extend(declared);
            found.sort_by_key(|one| (one.range.start, one.range.end));
            found.truncate(MOST);
        }
        let Some(protocol) = protocol else { return found };
        if !found.iter().any(|one| one.code.id.protocol == protocol)
            && let Some(whole) = declared::whole(catalog, text, protocol)
        {
            found.retain(|one| !overlaps(&one.range, &whole.range));
            let at = found.partition_point(|one| one.range.start < whole.range.start);
            found.insert(at, whole);
        }
        found
    }
}

/// The codes of mail, HTTP and gRPC, except where a declared pattern has found a code.
fn built_in<'a>(
    catalog: &'a Catalog,
    text: &str,
    lower: &str,
    protocol: Option<&str>,
    declared: &[Occurrence<'a>],
) -> Vec<Occurrence<'a>> {
    let tokens = scan::tokens(text);
    let context = TextContext::of(lower);
    let mut found = Vec::new();
    let mut declared = declared.iter().peekable();
    for at in 0..tokens.len() {
        if found.len() == MOST {
            break;
        }
        let scan = Scan { catalog, text, lower, tokens: &tokens, at, context: &context, protocol };
        let Some((code, range, read_as)) =
            mail::enhanced(&scan).or_else(|| grpc::status(&scan)).or_else(|| number(&scan))
        else {
            continue;
        };
        while declared.next_if(|one| one.range.end <= range.start).is_some() {}
        if declared.peek().is_some_and(|one| overlaps(&one.range, &range)) {
            continue;
        }
        let read_as = match read_as {
            ReadAs::Reply | ReadAs::Text if context.is_in_field(range.start) => ReadAs::ReportField,
            read_as => read_as,
        };
        found.push(Occurrence { code, range, read_as });
    }
    found
}

/// `550`, of a mail reply or of HTTP.
fn number<'a>(scan: &Scan<'_, 'a>) -> scan::Match<'a> {
    let word = scan.word();
    if word.len() != 3 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if mail::is_certain(scan) {
        return Some((mail::basic(scan)?, scan.range(), ReadAs::Reply));
    }
    http::status(scan).or_else(|| mail::reply(scan))
}

fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests;
