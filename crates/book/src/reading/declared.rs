//! Finds codes by the patterns that protocols declare, and texts that are a single code as a whole.

use std::ops::Range;

use super::{MOST, Occurrence, ReadAs, overlaps};
use crate::catalog::{Catalog, Protocol};
use crate::pattern::Pattern;

/// The patterns of all protocols.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// A protocol's id, and one of its patterns.
    patterns: Vec<(String, Pattern)>,
}

impl Declared {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let all =
            catalog.protocols().iter().flat_map(|protocol| protocol.read.iter().map(move |text| (protocol, text)));
        let compiled = all.filter_map(|(protocol, text)| Some((protocol.id.clone(), Pattern::new(text).ok()?)));
        Self { patterns: compiled.collect() }
    }

    /// Finds every code by the patterns, in the order of the text and without overlaps. Codes of the text's own
    /// protocol win, then those that begin earlier, then the longer ones.
    pub(super) fn read<'a>(&self, catalog: &'a Catalog, text: &str, protocol: Option<&str>) -> Vec<Occurrence<'a>> {
        let mut found: Vec<Occurrence<'a>> = Vec::new();
        for (id, pattern) in &self.patterns {
            let Some(declaring) = catalog.protocol(id) else { continue };
            let codes = pattern.places(text).filter_map(|range| {
                let found = catalog.answering(declaring, text.get(range.clone())?)?;
                Some(Occurrence { code: found.code, range, read_as: ReadAs::Declared })
            });
            found.extend(codes.take(MOST));
        }
        let is_other = |one: &Occurrence<'_>| protocol.is_some_and(|protocol| one.code.id.protocol != protocol);
        let by_place = |one: &Occurrence<'_>| (one.range.start, std::cmp::Reverse(one.range.end));
        found.sort_by_key(by_place);
        let (others, own): (Vec<_>, Vec<_>) = found.into_iter().partition(is_other);
        let mut read = apart(own, &[]);
        read.extend(apart(others, &read));
        read.sort_by_key(by_place);
        read
    }
}

/// Filters an ascending list: keeps entries that overlap neither an earlier one nor any of `taken`.
fn apart<'a>(list: Vec<Occurrence<'a>>, taken: &[Occurrence<'a>]) -> Vec<Occurrence<'a>> {
    let mut end = 0;
    let mut kept: Vec<Occurrence<'a>> = Vec::new();
    for one in list {
        let next = taken.partition_point(|other| other.range.end <= one.range.start);
        let is_taken = taken.get(next).is_some_and(|other| overlaps(&other.range, &one.range));
        if one.range.start >= end && !is_taken {
            end = one.range.end;
            kept.push(one);
        }
    }
    kept
}

/// The maximum length of a text that is read as one code, in bytes.
const LONGEST: usize = 256;

/// Reads a whole text as one code: its value, symbol or number, optionally after a name of the protocol and before the
/// specification's phrase: `486`, `SIP/2.0 486 Busy Here`, `TLS alert handshake_failure`.
pub(super) fn whole<'a>(catalog: &'a Catalog, text: &str, protocol: &str) -> Option<Occurrence<'a>> {
    let protocol = catalog.protocol(protocol)?;
    let is_around = |char: char| char.is_whitespace() || matches!(char, '"' | '\'' | '(' | ')' | '[' | ']' | '.' | ',');
    let trimmed = text.trim_matches(is_around);
    if trimmed.len() > LONGEST || trimmed.contains(['\r', '\n']) {
        return None;
    }
    let start = text.find(trimmed)?;
    let place = |held: Range<usize>| start + held.start..start + held.end;
    let of = |held: Range<usize>| {
        let found = catalog.answering(protocol, trimmed.get(held.clone())?)?;
        Some((found.code, held))
    };
    let named = behind_name(trimmed, protocol);
    let (code, held) = of(0..trimmed.len()).or_else(|| of(named..trimmed.len())).or_else(|| {
        let rest = &trimmed[named..];
        let is_end = |char: char| char.is_whitespace() || matches!(char, ':' | ',' | ';' | '(' | ')' | ']');
        let (code, held) = of(named..named + rest.find(is_end)?)?;
        let words = letters(&rest[held.end - named..]);
        let is_own = [&code.phrase, &code.symbol].into_iter().flatten().any(|own| letters(own) == words);
        is_own.then_some((code, held))
    })?;
    Some(Occurrence { code, range: place(held), read_as: ReadAs::Declared })
}

/// The place in a text after a name of the protocol and its separator; 0 without a name.
fn behind_name(text: &str, protocol: &Protocol) -> usize {
    let code = protocol.after_name(text, |rest| {
        let code = rest.trim_start_matches([' ', '\t', ':', '-', '/', '=', '_', '(', '[']);
        // A name without a separator after it does not count.
        (code.len() < rest.len()).then_some(code)
    });
    code.map_or(0, |code| text.len() - code.len())
}

/// The letters and digits of a text, in lower case.
fn letters(words: &str) -> String {
    words.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
}
