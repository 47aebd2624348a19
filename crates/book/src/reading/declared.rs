//! Finds codes by the patterns that protocols declare, and texts that are a single code as a whole.

use std::ops::Range;
use std::sync::OnceLock;

use super::number::is_unit;
use super::wanted::Words;
use super::{MOST, Occurrence, ReadAs, Shown, overlaps};
use crate::catalog::{Catalog, Protocol};
use crate::pattern::Pattern;
use crate::vocabulary::PatternTexts;

/// The patterns of all protocols.
#[derive(Debug, Default)]
pub(super) struct Declared {
    declarations: Vec<Declaration>,
    words: Words,
}

/// One pattern of a protocol. It is compiled for the first text that it is tried on: most of what the patterns hold in
/// memory is never needed by a server that nobody asks to explain such texts.
#[derive(Debug)]
struct Declaration {
    /// The protocol's place in the catalog.
    protocol: usize,
    source: String,
    texts: PatternTexts,
    /// The value of the code that it finds, where that is no name of it.
    means: Option<String>,
    /// `None` for what is no pattern, which no catalog has.
    compiled: OnceLock<Option<Pattern>>,
}

impl Declaration {
    fn pattern(&self) -> Option<&Pattern> {
        self.compiled.get_or_init(|| Pattern::new(&self.source).ok()).as_ref()
    }
}

impl Declared {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let all = catalog
            .protocols()
            .iter()
            .enumerate()
            .flat_map(|(at, protocol)| protocol.read.iter().map(move |read| (at, read)));
        let declarations = all.map(|(protocol, read)| Declaration {
            protocol,
            source: read.pattern.to_string(),
            texts: read.texts,
            means: read.means.clone(),
            compiled: OnceLock::new(),
        });
        let patterns = catalog.protocols().iter().flat_map(|protocol| &protocol.read);
        Self { declarations: declarations.collect(), words: Words::new(patterns) }
    }

    /// Finds every code by the patterns in each part of a text, which is there in ASCII lower case, too, in the order of the part and without overlaps; places are
    /// those in the part. Codes of the text's own protocol win, then those that begin earlier, then the longer ones.
    pub(super) fn read<'a>(
        &self,
        catalog: &'a Catalog,
        (text, lower): (&str, &str),
        parts: &[Range<usize>],
        shown: &Shown,
        protocol: Option<&str>,
    ) -> Vec<Vec<Occurrence<'a>>> {
        let mut found: Vec<Vec<Occurrence<'a>>> = parts.iter().map(|_| Vec::new()).collect();
        // By part: how many codes the pattern has found.
        let mut counts = vec![0; parts.len()];
        let wanted = self.words.wanted(lower, parts);
        for (declaration, wanted) in self.declarations.iter().zip(wanted).filter(|(_, wanted)| !wanted.is_empty()) {
            let Declaration { protocol: at, texts, means, .. } = declaration;
            let is_tried = |declaring: &&Protocol| match texts {
                _ if protocol == Some(&declaring.id) => true,
                PatternTexts::Any => true,
                // The caller knows better than the words.
                _ if protocol.is_some() => false,
                PatternTexts::Unmarked => shown.allows(*at),
                PatternTexts::Marked => shown.allows(*at) && shown.count(&declaring.id) > 0,
            };
            let Some(declaring) = catalog.protocols().get(*at).filter(is_tried) else { continue };
            let Some(pattern) = declaration.pattern() else { continue };
            counts.fill(0);
            let mut add = |part: usize, place: Range<usize>| {
                // "226 Transfer complete. 553 bytes received".
                if is_measured(text, &place) {
                    return;
                }
                let answering = || {
                    let name = means.as_deref().or_else(|| text.get(place.clone()))?;
                    let own = catalog.answering(declaring, name).map(|found| found.code);
                    own.or_else(|| catalog.spelled(*at, &letters(name)).filter(|_| name.contains(char::is_alphabetic)))
                };
                let Some(code) = (counts[part] < MOST).then(answering).flatten() else { return };
                counts[part] += 1;
                let start = parts[part].start;
                let range = place.start - start..place.end - start;
                found[part].push(Occurrence { code, range, read_as: ReadAs::Declared });
            };
            for wanted in wanted {
                pattern.places(text, &parts[wanted.clone()], |part, place| add(wanted.start + part, place));
            }
        }
        // Of two that find the same, the one that the text shows more; a protocol without marks has its patterns alone.
        let signs = |one: &Occurrence<'_>| match catalog.protocol(&one.code.id.protocol) {
            Some(own) if own.marks.is_empty() => usize::MAX,
            _ => shown.count(&one.code.id.protocol),
        };
        found.into_iter().map(|own| without_overlaps(own, signs, protocol)).collect()
    }
}

/// Returns true for a number before a unit, which no `=` makes a field's name: `503 bytes=0`.
fn is_measured(text: &str, place: &Range<usize>) -> bool {
    let Some(rest) = text.get(place.end..).and_then(|rest| rest.strip_prefix(' ')) else { return false };
    let end = rest.find(|char: char| !char.is_ascii_alphabetic()).unwrap_or(rest.len());
    let is_number = text.get(place.clone()).is_some_and(|found| found.bytes().all(|byte| byte.is_ascii_digit()));
    is_number && !rest[end..].starts_with('=') && is_unit(&rest[..end].to_ascii_lowercase())
}

/// The codes that are read of those that patterns found.
fn without_overlaps<'a>(
    mut found: Vec<Occurrence<'a>>,
    signs: impl Fn(&Occurrence<'_>) -> usize,
    protocol: Option<&str>,
) -> Vec<Occurrence<'a>> {
    if found.is_empty() {
        return found;
    }
    let is_other = |one: &Occurrence<'_>| protocol.is_some_and(|protocol| one.code.id.protocol != protocol);
    let by_place =
        |one: &Occurrence<'_>| (one.range.start, std::cmp::Reverse(one.range.end), std::cmp::Reverse(signs(one)));
    found.sort_by_key(by_place);
    let (others, own): (Vec<_>, Vec<_>) = found.into_iter().partition(is_other);
    let mut read = apart(own, &[]);
    read.extend(apart(others, &read));
    read.sort_by_key(by_place);
    read
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
