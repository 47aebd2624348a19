//! Reads the status codes in a text.
//!
//! The explainer reads replies with it, and the build reads every code's examples back.

mod declared;
mod expected;
mod fields;
mod grpc;
mod loose;
mod mail;
mod marks;
mod number;
mod scan;
mod wanted;
mod width;

use std::ops::Range;

use crate::catalog::{Catalog, Code};
pub use crate::vocabulary::ReadAs;
use declared::Declared;
use fields::ReportFields;
pub use fields::status_value;
use marks::Marks;
pub use marks::Shown;
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

/// Finds codes in text: by the patterns and marks that protocols declare, by the rules for mail and gRPC, and by the
/// rule for numbers that several protocols have.
#[derive(Debug, Default)]
pub struct Reader {
    declared: Declared,
    marks: Marks,
}

impl Reader {
    /// Compiles the patterns that the protocols of a catalog declare; loading has already refused those that do not
    /// compile.
    pub fn new(catalog: &Catalog) -> Self {
        Self { declared: Declared::new(catalog), marks: Marks::new(catalog) }
    }

    /// Finds which protocols a text shows, by all its parts in ASCII lower case.
    pub fn shown<'t>(&self, lower: impl IntoIterator<Item = &'t str>) -> Shown {
        self.marks.shown(lower.into_iter())
    }

    /// Finds the codes in a text, in its order, up to 1,024.
    ///
    /// `catalog` must be the one that the reader was made for. `lower` is the text in ASCII lower case. `shown` are the
    /// protocols that it shows, together with the text around it. `protocol` is the id of the text's protocol, if the
    /// caller knows it.
    pub fn read<'a>(
        &self,
        catalog: &'a Catalog,
        text: &str,
        lower: &str,
        shown: &Shown,
        protocol: Option<&str>,
    ) -> Vec<Occurrence<'a>> {
        let whole = 0..text.len();
        let parts = std::slice::from_ref(&whole);
        self.read_parts(catalog, (text, lower), parts, shown, protocol).next().unwrap_or_default()
    }

    /// Like [`read`](Self::read), of parts of a text, each with places of its own. They begin where lines do, ascend and
    /// do not overlap.
    pub fn read_parts<'a>(
        &self,
        catalog: &'a Catalog,
        (text, lower): (&str, &str),
        parts: &[Range<usize>],
        shown: &Shown,
        protocol: Option<&str>,
    ) -> impl Iterator<Item = Vec<Occurrence<'a>>> {
        let (text, lower) = (width::narrow(text), width::narrow(lower));
        let declared = self.declared.read(catalog, (&text, &lower), parts, shown, protocol);
        parts.iter().zip(declared).map(move |(part, declared)| {
            let (text, lower) = (&text[part.clone()], &lower[part.clone()]);
            let mut found = built_in(catalog, text, lower, shown, protocol, &declared);
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
        })
    }

    /// Finds the codes of the protocol that a text shows in whatever form, where [`read`](Self::read) finds none in all of
    /// the text. The arguments are the same.
    pub fn read_loosely<'a>(
        &self,
        catalog: &'a Catalog,
        text: &str,
        lower: &str,
        shown: &Shown,
    ) -> Vec<Occurrence<'a>> {
        loose::read(catalog, text, lower, shown)
    }
}

/// The codes of mail and gRPC, and numbers alone, except where a declared pattern has found a code.
fn built_in<'a>(
    catalog: &'a Catalog,
    text: &str,
    lower: &str,
    shown: &Shown,
    protocol: Option<&str>,
    declared: &[Occurrence<'a>],
) -> Vec<Occurrence<'a>> {
    let tokens = scan::tokens(text);
    let fields = ReportFields::of(lower);
    let mut found = Vec::new();
    let mut declared = declared.iter().peekable();
    for at in 0..tokens.len() {
        if found.len() >= MOST {
            break;
        }
        let scan = Scan { catalog, text, lower, tokens: &tokens, at, shown, protocol };
        while declared.next_if(|one| one.range.end <= scan.range().start).is_some() {}
        if declared.peek().is_some_and(|one| overlaps(&one.range, &scan.range())) {
            continue;
        }
        let one = mail::enhanced(&scan).or_else(|| mail::in_parts(&scan)).or_else(|| grpc::status(&scan));
        for (code, range, read_as) in one.map_or_else(|| number::read(&scan), |one| vec![one]) {
            let read_as = match read_as {
                ReadAs::Reply | ReadAs::Text if fields.contains(range.start) => ReadAs::ReportField,
                read_as => read_as,
            };
            found.push(Occurrence { code, range, read_as });
        }
    }
    found
}

fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests;
